// SPDX-License-Identifier: MIT
#include "services/queue/store/ledger.h"

#include "services/queue/store/sql.h"
#include "services/queue/store/taskrow.h"

#include <QtSql/qsqldatabase.h>

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"at, account, task, entry, credits"_s;

/// Lines of an earlier version said "charged in all" of a price that was told at the end.
ledger::Entry entryOf(const QString& name) {
    return ledger::entryFromName(name).value_or(ledger::Entry::Charged);
}

QList<LedgerLine> read(QSqlQuery& query) {
    QList<LedgerLine> lines;
    while (query.next()) {
        const QVariant credits = query.value(4);
        lines.append({timeFromStore(query.value(0)), query.value(1).toString(), query.value(2).toString(),
                      entryOf(query.value(3).toString()), credits.isNull() ? std::nullopt : std::optional(credits.toDouble())});
    }
    return lines;
}

}  // namespace

bool Ledger::write(QSqlQuery& query, const LedgerLine& line) {
    return sql::run(query, u"INSERT INTO ledger (%1) VALUES (?, ?, ?, ?, ?)"_s.arg(columns),
                    {storedTime(line.at), storedText(line.account), storedText(line.task), ledger::name(line.entry),
                     line.credits ? QVariant(*line.credits) : QVariant()});
}

void Ledger::load() {
    count(lines());
}

void Ledger::count(const QList<LedgerLine>& lines) {
    m_spending.add(lines);
}

std::optional<ApiError> Ledger::append(const LedgerLine& line) {
    const auto error = sql::inTransaction(m_connection, [&line](QSqlQuery& query) { return write(query, line); });
    if (!error)
        m_spending.add(line);
    return error;
}

QList<LedgerLine> Ledger::lines(const QString& account) const {
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (account.isEmpty())
        sql::run(query, u"SELECT %1 FROM ledger ORDER BY id"_s.arg(columns), {});
    else
        sql::run(query, u"SELECT %1 FROM ledger WHERE account = ? ORDER BY id"_s.arg(columns), {account});
    return read(query);
}
