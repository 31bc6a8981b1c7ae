// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/account.h"

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>

#include <optional>

class AccountCalls;
class AccountsModel;
class JobDraft;

/// Keeps the job informed about the accounts: which have a key, what they charge, which voices they offer.
class AccountsDesk : public QObject {
    Q_OBJECT

public:
    AccountsDesk(AccountsModel& accounts, JobDraft& draft, QObject* parent);

    void connectCalls(AccountCalls& calls);

Q_SIGNALS:
    /// Other addresses, or other keys: what waited for one may go on.
    void accountsChanged(const QHash<QString, Account>& accounts);
    void keysChanged();

private:
    QHash<QString, Account> addresses() const;
    void tellAccounts();
    void refresh();
    void askPrices();
    std::optional<Account> account(const QString& id) const;

    AccountsModel& m_accounts;
    JobDraft& m_draft;
    AccountCalls* m_calls = nullptr;
    QHash<QString, Account> m_told;
};
