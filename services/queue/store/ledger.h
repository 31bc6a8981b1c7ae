// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/spending.h"

#include <QtCore/qlist.h>

class QSqlQuery;

/// What was spent, line by line; lines are only ever added. Part of the queue's database; one thread only.
class Ledger {
public:
    explicit Ledger(QString connection) : m_connection(std::move(connection)) {}

    void load();  ///< adds up what was stored
    const Spending& spending() const { return m_spending; }

    std::optional<ApiError> append(const LedgerLine& line);
    /// As part of a transaction of somebody else's, who calls `count` when it was committed.
    static bool write(QSqlQuery& query, const LedgerLine& line);
    void count(const QList<LedgerLine>& lines);

    QList<LedgerLine> lines(const QString& account = {}) const;  ///< oldest first; empty = of all accounts

private:
    QString m_connection;
    Spending m_spending;
};
