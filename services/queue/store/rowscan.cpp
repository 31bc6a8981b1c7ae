// SPDX-License-Identifier: MIT
#include "services/queue/store/rowscan.h"

#include "services/queue/store/sql.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int mostOnAPage = 1024;  // a page of 4 KiB cannot hold as many rows of ours
}

RowScan::RowScan(const QSqlDatabase& database, const QString& table, const QStringList& columns, Take take)
    : m_query(database), m_select(u"SELECT rowid, %1 FROM %2 "_s.arg(columns.join(u", "_s), table)), m_columns(columns.size()),
      m_take(std::move(take)) {
    m_query.setForwardOnly(true);
}

void RowScan::run() {
    while (upwards() == Ending::Stuck) {
        if (!stepOver())
            return downwards();
    }
}

RowScan::Ending RowScan::upwards() {
    sql::run(m_query, m_select + u"WHERE rowid > ? ORDER BY rowid"_s, {m_last});
    while (m_query.next()) {
        const qint64 row = m_query.value(0).toLongLong();
        if (row <= m_last)
            return Ending::Stuck;  // an order that goes back is damage too, and might never end
        m_last = row;
        take();
    }
    return m_query.lastError().isValid() ? Ending::Stuck : Ending::Through;
}

/// Rows behind the bad place, asked for one by one.
bool RowScan::stepOver() {
    for (int step = 1; step <= mostOnAPage; ++step) {
        if (!isLegible(m_last + step))
            continue;
        m_last += step;
        take();
        return true;
    }
    return false;
}

bool RowScan::isLegible(qint64 row) {
    return sql::run(m_query, m_select + u"WHERE rowid = ?"_s, {row}) && m_query.next() && m_query.value(0).toLongLong() == row;
}

/// From the other end to the bad place: what lies behind more than a page of it.
void RowScan::downwards() {
    sql::run(m_query, m_select + u"WHERE rowid > ? ORDER BY rowid DESC"_s, {m_last});
    qint64 before = std::numeric_limits<qint64>::max();
    while (m_query.next()) {
        const qint64 row = m_query.value(0).toLongLong();
        if (row >= before || row <= m_last)
            return;
        before = row;
        take();
    }
}

void RowScan::take() {
    QVariantList values;
    for (int column = 1; column <= m_columns; ++column)
        values << m_query.value(column);
    m_take(values);
}
