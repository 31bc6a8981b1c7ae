// SPDX-License-Identifier: MIT
#include "models/ledger/ledgerbook.h"

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds soon(200);
constexpr std::chrono::milliseconds later(4000);

/// Changes when the task got a line in the ledger; empty before it is sent.
QString tracesOf(const Task& task) {
    if (task.submission.isEmpty())
        return {};
    return u"%1 %2 %3"_s.arg(task.submission).arg(task.charged.value_or(-1)).arg(task::name(task.state));
}

}  // namespace

LedgerBook::LedgerBook(QObject* parent) : QObject(parent) {
    m_soon.setSingleShot(true);
    m_later.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] { askFor(std::exchange(m_due, {})); });
    connect(&m_later, &QTimer::timeout, this, [this] { askFor(std::exchange(m_ended, {})); });
}

QList<LedgerLine> LedgerBook::linesOf(const Task& task) const {
    QList<LedgerLine> own = lines(task.job.account);
    own.removeIf([&task](const LedgerLine& line) { return line.task != task.id; });
    return own;
}

double LedgerBook::today(const QString& account) const {
    return m_accounts.value(account).spending.since(account, startOfDay(QDateTime::currentDateTimeUtc()));
}

double LedgerBook::inAll(const QString& account) const {
    return m_accounts.value(account).spending.total(account);
}

void LedgerBook::noteTasks(const QList<Task>& tasks) {
    for (const Task& task : tasks) {
        const QString traces = tracesOf(task);
        QString& told = m_told[task.id];
        if (told == traces)
            continue;
        told = traces;
        m_due.insert(task.job.account);
        if (task::hasEnded(task.state))
            m_ended.insert(task.job.account);
    }
    if (!m_due.isEmpty() && !m_soon.isActive())
        m_soon.start(soon);
    if (!m_ended.isEmpty())
        m_later.start(later);
}

void LedgerBook::askFor(const QSet<QString>& accounts) {
    for (const QString& account : accounts)
        Q_EMIT wanted(account);
}

void LedgerBook::take(const QString& account, const QList<LedgerLine>& lines) {
    if (!account.isEmpty())
        return keep(account, lines);
    QHash<QString, QList<LedgerLine>> byAccount;
    for (const QString& known : m_accounts.keys())
        byAccount.insert(known, {});
    for (const LedgerLine& line : lines)
        byAccount[line.account].append(line);
    for (auto entry = byAccount.begin(); entry != byAccount.end(); ++entry)
        keep(entry.key(), entry.value());
}

void LedgerBook::keep(const QString& account, const QList<LedgerLine>& lines) {
    Entries entries{.lines = lines};
    entries.spending.add(lines);
    m_accounts.insert(account, entries);
    Q_EMIT changed(account);
}
