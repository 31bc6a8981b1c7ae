// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qhash.h>
#include <QtCore/qobject.h>

class AccountsModel;
class DetailsPanel;
class JobDraft;
class LedgerBook;
class Queue;
class TasksPanel;
class TaskTableModel;

/// Keeps what was spent up to date: asks the queue for its ledger, and tells the job and the details of the task.
class LedgerDesk : public QObject {
    Q_OBJECT

public:
    LedgerDesk(LedgerBook& ledger, AccountsModel& accounts, TaskTableModel& tasks, JobDraft& draft, DetailsPanel& details,
               QObject* parent);

    void connectQueue(Queue& queue);
    void connectPanel(TasksPanel& panel);

private:
    void ask(const QString& account);
    void take(const QString& account);
    void noteBalance(const QString& account);
    void showMoney();
    QStringList batchOf(const QString& batch) const;

    LedgerBook& m_ledger;
    AccountsModel& m_accounts;
    TaskTableModel& m_tasks;
    JobDraft& m_draft;
    DetailsPanel& m_details;
    Queue* m_queue = nullptr;
    const QDateTime m_since = QDateTime::currentDateTimeUtc();
    QHash<QString, QDateTime> m_noted;  ///< account -> the last balance taken from the ledger
};
