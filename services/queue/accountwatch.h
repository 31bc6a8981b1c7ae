// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/ledgerline.h"
#include "services/queue/queueparts.h"

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>
#include <QtCore/qset.h>

class Ledger;

/// Asks an account's balance before the first paid call of a session and again when its last task is over. Both stand in
/// the ledger, with what no task explains. The first also tells how often the vendor may be called, where nothing else does.
/// No answer is an answer too: nobody waits long for it.
class AccountWatch : public QObject {
    Q_OBJECT

public:
    AccountWatch(const QueueParts& parts, Ledger& ledger, QObject* parent = nullptr);

    /// False while the first answer is on its way; the first call asks.
    bool isReady(const QString& vendor, const QString& account);
    /// A paid call went out: the balance is worth asking for once all is quiet.
    void noteSpending(const QString& vendor, const QString& account) { m_spent.insert(account, vendor); }
    /// Asks for those that spent and are not among `busy`.
    void settle(const QSet<QString>& busy);
    bool isBusy() const { return m_asking > 0; }

Q_SIGNALS:
    void answered();

private:
    void ask(const Vendor& vendor, const QString& account, std::chrono::seconds patience, const std::function<void()>& done);
    void keep(const QString& account, const Balance& balance);

    const QueueParts& m_parts;
    Ledger& m_ledger;
    QHash<QString, bool> m_ready;
    QHash<QString, QString> m_spent;  ///< account -> vendor
    int m_asking = 0;                 ///< of the questions at the end
};

/// What two balances differ by beyond what the lines between them charged; more than 0 = more is gone. `lines` of one
/// account, a balance last. Absent when they agree, or when a vendor did not tell what a task cost.
std::optional<double> unexplainedDifference(const QList<LedgerLine>& lines);
