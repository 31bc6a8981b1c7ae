// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qvariant.h>
#include <QtSql/qsqlquery.h>

#include <functional>

class QSqlDatabase;

/// Reads what can still be read of one table of a damaged database, row by row: a bad page costs its own rows only.
class RowScan {
public:
    using Take = std::function<void(const QVariantList& values)>;

    RowScan(const QSqlDatabase& database, const QString& table, const QStringList& columns, Take take);
    void run();

private:
    enum class Ending { Through, Stuck };
    Ending upwards();
    void downwards();
    bool stepOver();
    bool isLegible(qint64 row);
    void take();

    QSqlQuery m_query;
    QString m_select;
    qsizetype m_columns;
    Take m_take;
    qint64 m_last = -1;
};
