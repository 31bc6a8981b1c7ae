// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/account.h"
#include "services/domain/bucket.h"

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>

#include <optional>

class AccountCalls;
class AccountReports;
class AccountsModel;
class AccountsView;
class BucketsModel;
class JobDraft;

/// Keeps the job informed about the accounts: which have a key, what they charge, which voices they offer.
class AccountsDesk : public QObject {
    Q_OBJECT

public:
    AccountsDesk(AccountsModel& accounts, BucketsModel& buckets, JobDraft& draft, AccountReports& reports, QObject* parent);

    void connectCalls(AccountCalls& calls);
    AccountsView* makeView();

Q_SIGNALS:
    /// Other addresses, keys or limits: what waited for one may go on.
    void accountsChanged(const QHash<QString, Account>& accounts);
    void bucketsChanged(const QHash<QString, Bucket>& buckets);
    void keysChanged();

private:
    QHash<QString, Account> addresses() const;
    void tellAccounts();
    void refresh();
    void askFacts();
    std::optional<Account> account(const QString& id) const;

    AccountsModel& m_accounts;
    BucketsModel& m_buckets;
    JobDraft& m_draft;
    AccountReports& m_reports;
    AccountCalls* m_calls = nullptr;
    QHash<QString, Account> m_told;
};
