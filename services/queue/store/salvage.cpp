// SPDX-License-Identifier: MIT
#include "services/queue/store/salvage.h"

#include "services/domain/jobspec.h"
#include "services/queue/store/moneyrank.h"
#include "services/queue/store/rowscan.h"
#include "services/queue/store/sql.h"
#include "services/queue/store/taskrow.h"

#include <QtCore/qjsondocument.h>
#include <QtSql/qsqldatabase.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 highestLine = 1LL << 40;  // a thousand a second for thirty years; beyond it a byte has changed

QStringList columnsOf(const QSqlDatabase& database, const QString& table) {
    QSqlQuery query(database);
    query.exec(u"PRAGMA table_info(%1)"_s.arg(table));
    QStringList columns;
    while (query.next())
        columns << query.value(1).toString();
    return columns;
}

QStringList tablesOf(const QSqlDatabase& database) {
    QStringList tables = database.tables();
    tables.removeIf([](const QString& table) { return table.startsWith("sqlite_"_L1); });
    return tables;
}

}  // namespace

bool Salvage::run() {
    const QStringList tables = tablesOf(m_to);
    return std::ranges::all_of(tables, [this](const QString& table) { return copy(table); });
}

bool Salvage::copy(const QString& table) {
    QStringList columns = columnsOf(m_to, table);
    const QStringList there = columnsOf(m_from, table);
    columns.removeIf([&there](const QString& column) { return !there.contains(column); });
    if (columns.isEmpty())
        return true;
    QSqlQuery insert(m_to);
    const QString statement = u"INSERT OR REPLACE INTO %1 (%2) VALUES (%3)"_s.arg(
        table, columns.join(u", "_s), QStringList(columns.size(), u"?"_s).join(u", "_s));
    bool isFull = false;
    RowScan scan(m_from, table, columns, [&](const QVariantList& values) {
        QVariantMap row;
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.insert(columns[i], values[i]);
        // A row that a constraint refuses makes no sense either; only a full disk is no fault of the row.
        if (isWanted(table, row) && !sql::run(insert, statement, values))
            isFull = isFull || sql::broken(insert.lastError()).reason == failure::Reason::DiskFull;
    });
    scan.run();
    return !isFull;
}

bool Salvage::isWanted(const QString& table, const QVariantMap& row) {
    if (table == "tasks"_L1)
        return isSensible(row) && knowsMore(row);
    if (table == "submissions"_L1)
        return !isAnswered(row["id"_L1].toString());
    if (table == "journal"_L1) {
        const qint64 line = row["line"_L1].toLongLong();
        QSqlQuery query(m_to);
        if (line < highestLine)
            sql::run(query, u"UPDATE journal SET line = max(line, ?)"_s, {line});
        return false;
    }
    return true;
}

/// What does not say clearly whose it is and how it stands is skipped, not guessed.
bool Salvage::isSensible(const QVariantMap& task) {
    const JobSpec job = jobFromJson(QJsonDocument::fromJson(task["job"_L1].toString().toUtf8()).object());
    const bool clear = task["id"_L1].toLongLong() > 0 && task::stateFromName(task["state"_L1].toString()) &&
                       task::stepFromName(task["step"_L1].toString()) && !job.vendor.isEmpty() &&
                       job.account == task["account"_L1].toString() && timeFromStore(task["created"_L1]).isValid();
    if (!clear)
        m_senseless.insert(task["id"_L1].toString());
    return clear;
}

bool Salvage::knowsMore(const QVariantMap& task) const {
    QSqlQuery query(m_to);
    sql::run(query, u"SELECT state, submission, remote_id FROM tasks WHERE id = ?"_s, {task["id"_L1]});
    if (!query.next())
        return true;
    const auto rank = [](const QVariant& state, const QVariant& submission, const QVariant& remoteId) {
        return moneyRank(*task::stateFromName(state.toString()), submission.toString(), remoteId.toString());
    };
    const bool known = task::stateFromName(query.value(0).toString()).has_value();
    return !known || rank(task["state"_L1], task["submission"_L1], task["remote_id"_L1]) >=
                         rank(query.value(0), query.value(1), query.value(2));
}

bool Salvage::isAnswered(const QString& submission) const {
    QSqlQuery query(m_to);
    sql::run(query, u"SELECT 1 FROM submissions WHERE id = ? AND state <> 'sending'"_s, {submission});
    return query.next();
}
