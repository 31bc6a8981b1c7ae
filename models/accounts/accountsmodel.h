// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/accountstate.h"
#include "services/domain/result.h"
#include "services/vendors/registry.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qset.h>

#include <functional>

class AccountBook;
class KeyStore;

/// Every vendor that needs a key, with each of its accounts. Keys pass through to the key store and are never kept
/// or handed out here. Its questions are answered by the sender: see connectAccounts.
class AccountsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        AccountRole = Qt::UserRole,
        VendorRole,
        HasKeyRole,
        BaseUrlRole,
        OperationsRole,  ///< QStringList of operation names
        TestingRole,
        BalanceRole,     ///< QString credits; empty = not known
        ErrorRole,       ///< ApiError; invalid when the last test went well
    };

    /// All three must outlive the model.
    AccountsModel(const VendorRegistry& vendors, AccountBook& book, KeyStore& keys, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    const AccountState& at(int row) const { return m_rows[row]; }
    const Vendor& vendorAt(int row) const { return *m_vendors.find(m_rows[row].account.vendor); }
    int rowOf(const QString& account) const;  ///< -1 when there is none
    QList<Account> withKey() const;
    /// True once keys turned out to last only until the program is closed.
    bool keysEndWithSession() const;

    /// White space around a key is dropped. Errors: Invalid/KeyMissing for an empty one.
    std::optional<ApiError> saveKey(const QString& account, const QString& key);
    void removeKey(const QString& account);
    /// Whether the vendor has a question that costs nothing; without one only a job shows whether the key works.
    bool canTest(int row) const;
    /// Asks it: balance, else prices, else voices, whichever the vendor has.
    void test(const QString& account);
    /// Empty = the vendor's own. Errors: Invalid/InsecureUrl.
    std::optional<ApiError> setBaseUrl(const QString& account, const QString& text);
    /// Empty, or the vendor's own = no replacement.
    void setPath(const QString& account, const QString& endpoint, const QString& path);
    /// The bucket that files of this account go through; empty = none.
    void setBucket(const QString& account, const QString& bucket);
    void setCaps(const QString& account, const Caps& caps);
    /// Credits a minute by operation name, and what one credit costs; 0 = not told.
    void setRates(const QString& account, const QHash<QString, double>& creditsPerMinute, double creditPrice);
    QString currency() const;  ///< that the prices of credits are in; may be empty
    /// Errors: Invalid/OptionWrong for what is no code of a currency.
    std::optional<ApiError> setCurrency(const QString& text);
    /// A further account of a vendor, "vendor/name"; it stays only once it has a key, an address or limits.
    QString addAccount(const QString& vendor, const QString& name);
    void removeAccount(const QString& account);  ///< a vendor's first account loses key and addresses but stays

public Q_SLOTS:
    void takeBalance(const QString& account, const Balance& balance);
    void noteCredits(const QString& account, double credits);  ///< of a balance that is known already
    void takePrices(const QString& account, const QList<Price>& prices);
    void takeAnswer(const QString& account);  ///< prices or voices came: the key works
    void takeFailure(const QString& account, const QString& question, const ApiError& error);

Q_SIGNALS:
    void balanceWanted(const Account& account);
    void pricesWanted(const Account& account);
    void voicesWanted(const Account& account, const QString& language, const QString& gender);
    void currencyChanged();
    void keysChanged();  ///< another set of accounts has a key, or a key is another one

private:
    void rebuild();
    void refresh(const QString& account);
    void keyStored(const QString& account, bool sessionOnly);
    void keyRemoved(const QString& account);
    void forgetTest(const QString& account);
    bool hasKey(const QString& account) const;
    void change(const QString& account, const std::function<void(AccountState&)>& edit);
    AccountState stateOf(const Vendor& vendor, const Account& account) const;
    QList<AccountState> rows() const;

    const VendorRegistry& m_vendors;
    AccountBook& m_book;
    KeyStore& m_keys;
    QSet<QString> m_sessionKeys;  ///< accounts whose key ends with this session
    QList<AccountState> m_rows;
};
