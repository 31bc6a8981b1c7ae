// SPDX-License-Identifier: MIT
#include "ui/main/ledgerdesk.h"

#include "models/accounts/accountsmodel.h"
#include "models/job/jobdraft.h"
#include "models/ledger/taskmoney.h"
#include "models/tasks/tasktablemodel.h"
#include "services/queue/queue.h"
#include "ui/tasks/detailspanel.h"
#include "ui/tasks/taskspanel.h"

#include <algorithm>

LedgerDesk::LedgerDesk(LedgerBook& ledger, AccountsModel& accounts, TaskTableModel& tasks, JobDraft& draft, DetailsPanel& details,
                       QObject* parent)
    : QObject(parent), m_ledger(ledger), m_accounts(accounts), m_tasks(tasks), m_draft(draft), m_details(details) {
    connect(&m_ledger, &LedgerBook::wanted, this, &LedgerDesk::ask);
    connect(&m_ledger, &LedgerBook::changed, this, &LedgerDesk::take);
    connect(&m_accounts, &QAbstractItemModel::dataChanged, this, &LedgerDesk::showMoney);
}

void LedgerDesk::connectQueue(Queue& queue) {
    m_queue = &queue;
    connect(&queue, &Queue::ledgerRead, &m_ledger, &LedgerBook::take);
    connect(&queue, &Queue::added, &m_ledger, &LedgerBook::noteTasks);
    connect(&queue, &Queue::changed, &m_ledger, &LedgerBook::noteTasks);
    ask({});
}

void LedgerDesk::connectPanel(TasksPanel& panel) {
    connect(&panel, &TasksPanel::currentChanged, this, &LedgerDesk::showMoney);
}

void LedgerDesk::ask(const QString& account) {
    if (m_queue)
        QMetaObject::invokeMethod(m_queue, [queue = m_queue, account] { queue->askLedger(account); });
}

void LedgerDesk::take(const QString& account) {
    m_draft.setSpending(account, m_ledger.spending(account));
    noteBalance(account);
    showMoney();
}

/// The queue asks for the balance before it spends and after: newer than what the window has asked for itself.
void LedgerDesk::noteBalance(const QString& account) {
    const QList<LedgerLine> lines = m_ledger.lines(account);
    const auto last = std::find_if(lines.rbegin(), lines.rend(), [](const LedgerLine& line) {
        return line.entry == ledger::Entry::Balance && line.credits;
    });
    QDateTime& noted = m_noted[account];
    if (last == lines.rend() || last->at <= std::max(m_since, noted))
        return;
    noted = last->at;
    m_draft.setBalance(account, last->credits);
    m_accounts.noteCredits(account, *last->credits);
}

void LedgerDesk::showMoney() {
    const int row = m_tasks.rowOf(m_details.taskId());
    if (row < 0)
        return m_details.setMoney({});
    const Task& task = m_tasks.task(row);
    const int account = m_accounts.rowOf(task.job.account);
    const Caps caps = account < 0 ? Caps() : m_accounts.at(account).account.caps;
    m_details.setMoney(moneyOf(task, caps, batchOf(task.batch), m_ledger));
}

QStringList LedgerDesk::batchOf(const QString& batch) const {
    QStringList ids;
    for (int row = 0; row < m_tasks.rowCount() && !batch.isEmpty(); ++row) {
        if (m_tasks.task(row).batch == batch)
            ids << m_tasks.task(row).id;
    }
    return ids;
}
