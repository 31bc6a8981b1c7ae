// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/spending.h"
#include "services/queue/task.h"

#include <QtCore/qobject.h>
#include <QtCore/qset.h>
#include <QtCore/qtimer.h>

/// The queue's ledger as the window knows it, by account. It asks for an account's lines again when one of its tasks was
/// sent, charged or ended.
class LedgerBook : public QObject {
    Q_OBJECT

public:
    explicit LedgerBook(QObject* parent = nullptr);

    QList<LedgerLine> lines(const QString& account) const { return m_accounts.value(account).lines; }  ///< oldest first
    QList<LedgerLine> linesOf(const Task& task) const;
    Spending spending(const QString& account) const { return m_accounts.value(account).spending; }
    double today(const QString& account) const;
    double inAll(const QString& account) const;
    /// Answered by `changed`, also when nothing did.
    void ask(const QString& account) { Q_EMIT wanted(account); }

public Q_SLOTS:
    void noteTasks(const QList<Task>& tasks);
    /// All lines of an account; those of every account where it is empty.
    void take(const QString& account, const QList<LedgerLine>& lines);

Q_SIGNALS:
    void wanted(const QString& account);
    void changed(const QString& account);

private:
    struct Entries {
        QList<LedgerLine> lines{};
        Spending spending{};
    };
    void keep(const QString& account, const QList<LedgerLine>& lines);
    void askFor(const QSet<QString>& accounts);

    QHash<QString, Entries> m_accounts;
    QHash<QString, QString> m_told;  ///< task -> what of it stands in the ledger
    QSet<QString> m_due;
    QSet<QString> m_ended;  ///< their balance is asked for now, and stands in the ledger a little later
    QTimer m_soon;
    QTimer m_later;
};
