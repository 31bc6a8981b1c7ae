// SPDX-License-Identifier: MIT
#pragma once

#include <QtSql/qsqldatabase.h>

/// An open SQLite file under a name of its own, closed when it goes.
class StoreConnection {
public:
    explicit StoreConnection(const QString& path, const QString& options = {});
    ~StoreConnection();
    Q_DISABLE_COPY_MOVE(StoreConnection)

    const QString& name() const { return m_name; }
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }

private:
    QString m_name;
};
