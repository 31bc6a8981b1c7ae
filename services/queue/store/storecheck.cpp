// SPDX-License-Identifier: MIT
#include "services/queue/store/storecheck.h"

#include "services/queue/store/schema.h"
#include "services/queue/store/sql.h"

#include <QtCore/qhash.h>
#include <QtCore/quuid.h>
#include <QtSql/qsqldatabase.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

using storecheck::Finding;

constexpr int highestThinkable = 1000;  // of a newer program; beyond it a byte has changed

Finding trouble(const QSqlError& error) {
    return {sql::isDamage(error), sql::broken(error)};
}

Finding damage(const QString& detail) {
    ApiError error = invalid(Reason::StoreBroken, u"profile"_s);
    error.detail = detail;
    return {true, error};
}

/// Name -> statement of everything in it that was not made by SQLite itself.
QHash<QString, QString> statementsIn(const QSqlDatabase& database) {
    QSqlQuery query(database);
    query.exec(u"SELECT type || ' ' || name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"_s);
    QHash<QString, QString> statements;
    while (query.next())
        statements.insert(query.value(0).toString(), query.value(1).toString());
    return statements;
}

/// As a database that was made a moment ago has them.
const QHash<QString, QString>& newestStatements() {
    static const QHash<QString, QString> statements = [] {
        const QString name = u"newest-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
        QHash<QString, QString> found;
        {
            QSqlDatabase made = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            made.setDatabaseName(u":memory:"_s);
            if (made.open() && !schema::migrate(made))
                found = statementsIn(made);
        }
        QSqlDatabase::removeDatabase(name);
        return found;
    }();
    return statements;
}

}  // namespace

namespace storecheck {

Finding pages(QSqlDatabase& database) {
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        return trouble(query.lastError());
    if (const QString word = query.value(0).toString(); word != "ok"_L1)
        return damage(word);
    query.finish();
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return trouble(query.lastError());
    const int version = query.value(0).toInt();
    if (version < 0 || version > highestThinkable || (version == 0 && !statementsIn(database).isEmpty()))
        return damage(u"version %1"_s.arg(version));
    if (version > schema::newest())
        return {false, schema::tooNew(version)};
    return {};
}

Finding tables(QSqlDatabase& database) {
    const QHash<QString, QString> found = statementsIn(database);
    for (auto wanted = newestStatements().cbegin(); wanted != newestStatements().cend(); ++wanted) {
        if (found.value(wanted.key()) != wanted.value())
            return damage(wanted.key());
    }
    return {};
}

}  // namespace storecheck
