// SPDX-License-Identifier: MIT
#include "models/accounts/accountsmodel.h"

#include "services/credentials/accountbook.h"
#include "services/credentials/keystore.h"

#include <QtCore/qlocale.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;

AccountsModel::AccountsModel(const VendorRegistry& vendors, AccountBook& book, KeyStore& keys, QObject* parent)
    : QAbstractListModel(parent), m_vendors(vendors), m_book(book), m_keys(keys), m_rows(rows()) {
    connect(&m_book, &AccountBook::changed, this, &AccountsModel::refresh);
    connect(&m_book, &AccountBook::currencyChanged, this, &AccountsModel::currencyChanged);
    connect(&m_keys, &KeyStore::stored, this, &AccountsModel::keyStored);
    connect(&m_keys, &KeyStore::removed, this, &AccountsModel::keyRemoved);
    connect(&m_keys, &KeyStore::failed, this, [this](const QString& account, const ApiError& error) {
        change(account, [&](AccountState& row) { row.error = error; });
    });
}

int AccountsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AccountsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AccountState& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.vendorName;
    case AccountRole:
        return row.account.id;
    case VendorRole:
        return row.account.vendor;
    case HasKeyRole:
        return row.hasKey;
    case BaseUrlRole:
        return row.account.baseUrl;
    case OperationsRole: {
        QStringList names;
        for (const OperationKind kind : row.operations)
            names.append(operationName(kind));
        return names;
    }
    case TestingRole:
        return row.testing;
    case BalanceRole:
        return row.balance ? row.balance->credits : QString();
    case ErrorRole:
        return row.error ? QVariant::fromValue(*row.error) : QVariant();
    default:
        return {};
    }
}

int AccountsModel::rowOf(const QString& account) const {
    const auto found = std::ranges::find_if(m_rows, [&](const AccountState& row) { return row.account.id == account; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QList<Account> AccountsModel::withKey() const {
    QList<Account> all;
    for (const AccountState& row : m_rows) {
        if (row.hasKey)
            all.append(row.account);
    }
    return all;
}

bool AccountsModel::keysEndWithSession() const {
    return m_keys.isSessionOnly();
}

std::optional<ApiError> AccountsModel::saveKey(const QString& account, const QString& key) {
    const QByteArray bytes = key.trimmed().toUtf8();
    if (bytes.isEmpty())
        return invalid(Reason::KeyMissing, u"key"_s, {account});
    change(account, [](AccountState& row) { row.saving = true; });
    m_keys.write(account, Secret(bytes));
    return std::nullopt;
}

void AccountsModel::removeKey(const QString& account) {
    m_keys.remove(account);
}

bool AccountsModel::canTest(int row) const {
    const Vendor& vendor = vendorAt(row);
    return vendor.balance || vendor.pricing || vendor.voices;
}

void AccountsModel::test(const QString& id) {
    const int row = rowOf(id);
    if (row < 0 || m_rows[row].testing || !canTest(row))
        return;
    change(id, [](AccountState& state) {
        state.testing = true;
        state.error.reset();
    });
    const Account account = m_rows[row].account;
    const Vendor& vendor = *m_vendors.find(account.vendor);
    if (vendor.balance)
        Q_EMIT balanceWanted(account);
    else if (vendor.pricing)
        Q_EMIT pricesWanted(account);
    else
        Q_EMIT voicesWanted(account, {}, {});
}

std::optional<ApiError> AccountsModel::setBaseUrl(const QString& id, const QString& text) {
    const int row = rowOf(id);
    if (row < 0)
        return std::nullopt;
    Account account = m_rows[row].account;
    account.baseUrl = QUrl();
    if (!text.trimmed().isEmpty()) {
        const Result<QUrl> url = AccountBook::checkedBaseUrl(text.trimmed());
        if (!url)
            return url.error();
        if (*url != m_vendors.find(account.vendor)->baseUrl)
            account.baseUrl = *url;
    }
    m_book.save(account);
    return std::nullopt;
}

void AccountsModel::setPath(const QString& id, const QString& endpoint, const QString& path) {
    const int row = rowOf(id);
    if (row < 0)
        return;
    Account account = m_rows[row].account;
    const EndpointPath* own = m_vendors.find(account.vendor)->path(endpoint);
    if (path.trimmed().isEmpty() || (own && own->path == path.trimmed()))
        account.paths.remove(endpoint);
    else
        account.paths[endpoint] = path.trimmed();
    m_book.save(account);
}

void AccountsModel::setBucket(const QString& id, const QString& bucket) {
    const int row = rowOf(id);
    if (row < 0 || m_rows[row].account.bucket == bucket)
        return;
    Account account = m_rows[row].account;
    account.bucket = bucket;
    m_book.save(account);
}

void AccountsModel::setCaps(const QString& id, const Caps& caps) {
    const int row = rowOf(id);
    if (row >= 0 && m_rows[row].account.caps != caps)
        m_book.setCaps(id, caps);
}

void AccountsModel::setRates(const QString& id, const QHash<QString, double>& creditsPerMinute, double creditPrice) {
    const int row = rowOf(id);
    if (row < 0 || (m_rows[row].account.ownRates == creditsPerMinute && m_rows[row].account.creditPrice == creditPrice))
        return;
    // A price without its currency would mean something else on another desktop.
    if (const QString code = m_book.currency(); creditPrice > 0 && !code.isEmpty())
        m_book.setCurrency(code);
    m_book.setRates(id, creditsPerMinute, creditPrice);
}

QString AccountsModel::currency() const {
    return m_book.currency();
}

std::optional<ApiError> AccountsModel::setCurrency(const QString& text) {
    const auto code = AccountBook::checkedCurrency(text);
    if (!code)
        return code.error();
    if (*code != m_book.currency())
        m_book.setCurrency(*code);
    return std::nullopt;
}

QString AccountsModel::addAccount(const QString& vendor, const QString& name) {
    const Vendor* owner = m_vendors.find(vendor);
    const QString id = vendor + u'/' + name.trimmed();
    if (!owner || name.trimmed().isEmpty() || rowOf(id) >= 0)
        return owner && rowOf(id) >= 0 ? id : QString();
    int row = rowOf(vendor);
    while (row < m_rows.size() && m_rows[row].account.vendor == vendor)
        ++row;
    beginInsertRows({}, row, row);
    m_rows.insert(row, stateOf(*owner, {.id = id, .vendor = vendor}));
    endInsertRows();
    return id;
}

void AccountsModel::removeAccount(const QString& id) {
    m_keys.remove(id);
    m_book.remove(id);
    const int row = rowOf(id);
    if (row < 0)
        return;
    if (m_rows[row].isFirst()) {
        refresh(id);
        return;
    }
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT keysChanged();
}

void AccountsModel::takeBalance(const QString& account, const Balance& balance) {
    change(account, [&](AccountState& row) {
        row.testing = false;
        row.balance = balance;
        row.error.reset();
    });
}

void AccountsModel::noteCredits(const QString& account, double credits) {
    const int row = rowOf(account);
    if (row >= 0 && m_rows[row].balance)
        change(account, [&](AccountState& state) { state.balance->credits = QString::number(credits, 'f', QLocale::FloatingPointShortest); });
}

void AccountsModel::takePrices(const QString& account, const QList<Price>& prices) {
    change(account, [&](AccountState& row) { row.prices = prices; });
}

void AccountsModel::takeAnswer(const QString& account) {
    const int row = rowOf(account);
    if (row >= 0 && m_rows[row].testing && !m_vendors.find(m_rows[row].account.vendor)->balance)
        takeBalance(account, {});
}

/// Prices and voices are also asked for by others; a failure of those is news only while a test waits for it.
void AccountsModel::takeFailure(const QString& account, const QString& question, const ApiError& error) {
    const int row = rowOf(account);
    if (row < 0 || question == "all voices"_L1 || (!m_rows[row].testing && question != "balance"_L1))
        return;  // a long list is no test of the account
    change(account, [&](AccountState& state) {
        state.testing = false;
        state.balance.reset();
        state.error = error;
    });
}

/// The book is not told of a key that ends with the session: at the next start there is none.
void AccountsModel::keyStored(const QString& account, bool sessionOnly) {
    if (rowOf(account) < 0)
        return;  // the secret of a bucket
    if (sessionOnly)
        m_sessionKeys.insert(account);
    else
        m_book.setHasKey(account, true);
    forgetTest(account);
}

void AccountsModel::keyRemoved(const QString& account) {
    m_sessionKeys.remove(account);
    if (rowOf(account) >= 0)  // an account that was removed as a whole must not come back as an entry
        m_book.setHasKey(account, false);
    forgetTest(account);
}

void AccountsModel::forgetTest(const QString& account) {
    change(account, [&](AccountState& row) {
        row.saving = false;
        row.hasKey = hasKey(account);
        row.balance.reset();
        row.error.reset();
    });
    Q_EMIT keysChanged();
}

bool AccountsModel::hasKey(const QString& account) const {
    return m_sessionKeys.contains(account) || m_book.hasKey(account);
}

void AccountsModel::change(const QString& account, const std::function<void(AccountState&)>& edit) {
    const int row = rowOf(account);
    if (row < 0)
        return;
    edit(m_rows[row]);
    Q_EMIT dataChanged(index(row), index(row));
}

/// The book changed: one row where the account is known, all of them where it is new or gone.
void AccountsModel::refresh(const QString& id) {
    const int row = rowOf(id);
    if (row < 0) {
        rebuild();
        return;
    }
    const Account account = m_book.account(id);
    Account before = m_rows[row].account;
    before.caps = account.caps;  // another limit is no other key, and neither is another price
    before.ownRates = account.ownRates;
    before.creditPrice = account.creditPrice;
    const bool sameKeys = m_rows[row].hasKey == hasKey(id) && before == account;
    change(id, [&](AccountState& state) {
        state.account = account;
        state.hasKey = hasKey(id);
    });
    if (!sameKeys)
        Q_EMIT keysChanged();
}

void AccountsModel::rebuild() {
    beginResetModel();
    m_rows = rows();
    endResetModel();
    Q_EMIT keysChanged();
}

AccountState AccountsModel::stateOf(const Vendor& vendor, const Account& account) const {
    AccountState state{.account = account, .vendorName = vendor.name, .hasKey = hasKey(account.id)};
    for (const Operation& operation : vendor.operations)
        state.operations.append(operation.kind);
    return state;
}

QList<AccountState> AccountsModel::rows() const {
    QList<AccountState> all;
    const QList<Account> known = m_book.accounts();
    for (const Vendor& vendor : m_vendors.all()) {
        if (!vendor.needsKey())
            continue;
        all.append(stateOf(vendor, m_book.account(vendor.id)));
        for (const Account& account : known) {
            if (account.vendor == vendor.id && account.id != vendor.id)
                all.append(stateOf(vendor, account));
        }
    }
    return all;
}
