// SPDX-License-Identifier: MIT
#include "models/accounts/accountreports.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

/// A time where it is one, else as the vendor wrote it.
QVariant timeOf(const QString& text) {
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? QVariant(time.toLocalTime()) : QVariant(text);
}

}  // namespace

AccountReports::AccountReports(LedgerBook& ledger, LedgerWording wording, QObject* parent)
    : QObject(parent),
      m_ledger(ledger),
      m_wording(std::move(wording)),
      m_tables{{Report::Prices, new RecordTable(3, this)},
               {Report::Usage, new RecordTable(4, this)},
               {Report::Tasks, new RecordTable(5, this)},
               {Report::Avatars, new RecordTable(3, this)},
               {Report::Expressions, new RecordTable(2, this)},
               {Report::Ledger, new RecordTable(4, this)}} {
    for (const auto& [report, table] : m_tables)
        m_states[report] = {};
    connect(&m_ledger, &LedgerBook::changed, this, &AccountReports::takeLedger);
}

void AccountReports::show(const Account& account) {
    const bool another = account.id != m_account.id;
    m_account = account;
    if (!another)
        return;
    m_usage.clear();
    for (auto& [report, table] : m_tables) {
        table->setRows({});
        m_states[report] = {};
        Q_EMIT changed(report);
    }
    if (!ledgerLines().isEmpty())
        takeLedger(account.id);
}

bool AccountReports::offers(const Vendor& vendor, Report report) {
    switch (report) {
    case Report::Prices:
        return bool(vendor.pricing);
    case Report::Usage:
        return bool(vendor.usage);
    case Report::Tasks:
        return bool(vendor.remote.list);
    case Report::Avatars:
        return bool(vendor.avatars.list);
    case Report::Expressions:
        return bool(vendor.avatars.templates);
    case Report::Ledger:
        return !vendor.creditUnit.isEmpty();
    }
    Q_UNREACHABLE();
}

void AccountReports::ask(Report report) {
    m_states[report] = {.asking = true, .read = m_states[report].read};
    Q_EMIT changed(report);
    switch (report) {
    case Report::Prices:
        return Q_EMIT pricesWanted(m_account);
    case Report::Usage:
        return Q_EMIT usageWanted(m_account, m_from, m_to);
    case Report::Tasks:
        return Q_EMIT tasksWanted(m_account);
    case Report::Avatars:
        return Q_EMIT avatarsWanted(m_account);
    case Report::Expressions:
        return Q_EMIT expressionsWanted(m_account);
    case Report::Ledger:
        return m_ledger.ask(m_account.id);
    }
}

void AccountReports::setRange(const QDate& from, const QDate& to) {
    m_from = from;
    m_to = to;
}

double AccountReports::spent() const {
    return std::accumulate(m_usage.begin(), m_usage.end(), 0.0,
                           [](double sum, const UsageRecord& record) { return sum + record.credits; });
}

void AccountReports::take(Report report, const RecordTable::Rows& rows, const QSet<int>& flagged) {
    m_states[report] = {.read = true};
    m_tables[report]->setRows(rows, flagged);
    Q_EMIT changed(report);
}

void AccountReports::takePrices(const QString& account, const QList<Price>& prices) {
    if (account != m_account.id)
        return;
    RecordTable::Rows rows;
    for (const Price& price : prices)
        rows.append({price.description.isEmpty() ? price.task : price.description, price.language, price.creditsPerMinute});
    take(Report::Prices, rows);
}

void AccountReports::takeUsage(const QString& account, const QList<UsageRecord>& records) {
    if (account != m_account.id)
        return;
    m_usage = records;
    RecordTable::Rows rows;
    for (const UsageRecord& record : records)
        rows.append({timeOf(record.createdAt), record.operation, record.task, record.credits});
    take(Report::Usage, rows);
}

void AccountReports::takeTasks(const QString& account, const QList<RemoteTask>& tasks) {
    if (account != m_account.id)
        return;
    RecordTable::Rows rows;
    for (const RemoteTask& task : tasks)
        rows.append({timeOf(task.createdAt), task.type, task.name, task.status, task.id});
    take(Report::Tasks, rows);
}

void AccountReports::takeAvatars(const QString& account, const QList<Avatar>& avatars) {
    if (account != m_account.id)
        return;
    RecordTable::Rows rows;
    for (const Avatar& avatar : avatars)
        rows.append({avatar.id, avatar.kind, avatar.own});
    take(Report::Avatars, rows);
}

void AccountReports::takeExpressions(const QString& account, const QList<ExpressionTemplate>& templates) {
    if (account != m_account.id)
        return;
    RecordTable::Rows rows;
    for (const ExpressionTemplate& expression : templates)
        rows.append({expression.id, expression.name});
    take(Report::Expressions, rows);
}

/// Newest first: what happened last is what somebody looks for.
void AccountReports::takeLedger(const QString& account) {
    if (account != m_account.id)
        return;
    RecordTable::Rows rows;
    QSet<int> flagged;
    const QList<LedgerLine> lines = ledgerLines();
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        if (line->entry == ledger::Entry::Difference)
            flagged.insert(int(rows.size()));
        const QString what = m_wording.what ? m_wording.what(*line) : ledger::name(line->entry);
        const QString task = m_wording.task && !line->task.isEmpty() ? m_wording.task(line->task) : line->task;
        rows.append({line->at.toLocalTime(), what, line->credits ? QVariant(*line->credits) : QVariant(), task});
    }
    take(Report::Ledger, rows, flagged);
}

/// Prices are asked for by others too: their failure is news only while somebody waits for it here.
void AccountReports::takeFailure(const QString& account, const QString& question, const ApiError& error) {
    const QHash<QString, Report> reports{{u"prices"_s, Report::Prices}, {u"usage"_s, Report::Usage}, {u"tasks"_s, Report::Tasks},
                                         {u"avatars"_s, Report::Avatars}, {u"templates"_s, Report::Expressions}};
    const auto report = reports.find(question);
    if (account != m_account.id || report == reports.end() || !m_states[*report].asking)
        return;
    m_states[*report] = {.read = m_states[*report].read, .error = error};
    Q_EMIT changed(*report);
}
