// SPDX-License-Identifier: MIT
#include "services/queue/store/storeconnection.h"

#include <QtCore/quuid.h>

using namespace Qt::StringLiterals;

StoreConnection::StoreConnection(const QString& path, const QString& options)
    : m_name(u"queue-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)) {
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(path);
    database.setConnectOptions(options.isEmpty() ? u"QSQLITE_BUSY_TIMEOUT=5000"_s : options + u";QSQLITE_BUSY_TIMEOUT=5000"_s);
    database.open();
}

StoreConnection::~StoreConnection() {
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}
