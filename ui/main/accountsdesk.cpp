// SPDX-License-Identifier: MIT
#include "ui/main/accountsdesk.h"

#include "models/accounts/accountquestions.h"
#include "models/accounts/accountreports.h"
#include "models/accounts/accountsmodel.h"
#include "models/accounts/bucketsmodel.h"
#include "models/job/jobdraft.h"
#include "services/http/accountcalls.h"
#include "ui/accounts/accountsview.h"

AccountsDesk::AccountsDesk(AccountsModel& accounts, BucketsModel& buckets, JobDraft& draft, AccountReports& reports, QObject* parent)
    : QObject(parent), m_accounts(accounts), m_buckets(buckets), m_draft(draft), m_reports(reports) {
    connect(&m_buckets, &BucketsModel::changed, this, [this] { Q_EMIT bucketsChanged(m_buckets.all()); });
    m_draft.setAccounts(m_accounts.withKey());
    connect(&m_accounts, &AccountsModel::keysChanged, this, &AccountsDesk::refresh);
    m_told = addresses();
    // A balance that was read changes a row too, but is no news to the queue: it would wake what waits for credit.
    connect(&m_accounts, &QAbstractItemModel::dataChanged, this, [this] {
        if (addresses() == m_told)
            return;
        m_draft.setAccounts(m_accounts.withKey());
        tellAccounts();
    });
}

void AccountsDesk::connectCalls(AccountCalls& calls) {
    m_calls = &calls;
    connectAccounts(m_accounts, m_reports, calls);
    connect(&calls, &AccountCalls::pricesRead, &m_draft, &JobDraft::setPrices);
    connect(&calls, &AccountCalls::languagesRead, &m_draft, &JobDraft::setLanguages);
    connect(&calls, &AccountCalls::voicesRead, &m_draft, &JobDraft::setVoices);
    connect(&calls, &AccountCalls::balanceRead, &m_draft, [this](const QString& id, const Balance& balance) {
        bool ok = false;
        const double credits = balance.credits.toDouble(&ok);
        m_draft.setBalance(id, ok ? std::optional(credits) : std::nullopt);
    });
    connect(&m_draft, &JobDraft::voicesWanted, this, [this](const QString& id, const QString& language) {
        if (const auto asked = account(id))
            QMetaObject::invokeMethod(m_calls, [calls = m_calls, asked, language] { calls->askVoices(*asked, language, {}); });
    });
    askFacts();
}

AccountsView* AccountsDesk::makeView() {
    return new AccountsView(m_accounts, m_reports, m_buckets);
}

std::optional<Account> AccountsDesk::account(const QString& id) const {
    const int row = m_accounts.rowOf(id);
    return row < 0 ? std::nullopt : std::optional(m_accounts.at(row).account);
}

QHash<QString, Account> AccountsDesk::addresses() const {
    QHash<QString, Account> all;
    for (int row = 0; row < m_accounts.rowCount(); ++row)
        all.insert(m_accounts.at(row).account.id, m_accounts.at(row).account);
    return all;
}

void AccountsDesk::tellAccounts() {
    m_told = addresses();
    Q_EMIT accountsChanged(m_told);
}

void AccountsDesk::refresh() {
    m_draft.setAccounts(m_accounts.withKey());
    tellAccounts();
    askFacts();
    Q_EMIT keysChanged();
}

void AccountsDesk::askFacts() {
    if (!m_calls)
        return;
    for (const Account& account : m_accounts.withKey()) {
        const Vendor* vendor = m_draft.registry().find(account.vendor);
        const bool prices = bool(vendor->pricing), balance = bool(vendor->balance), languages = bool(vendor->languages);
        QMetaObject::invokeMethod(m_calls, [=, calls = m_calls] {
            if (prices)
                calls->askPrices(account);
            if (balance)
                calls->askBalance(account);
            if (languages)
                calls->askLanguages(account);
        });
    }
}
