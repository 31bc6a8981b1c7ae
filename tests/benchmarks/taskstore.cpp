// SPDX-License-Identifier: MIT
// P16: putting 10,000 tasks into the store and reading them back at the next start, beside bare SQLite statements over the
// same columns.
#include "services/queue/store/taskstore.h"

#include "services/queue/store/taskrow.h"
#include "tests/benchmarks/figure.h"
#include "tests/benchmarks/manytasks.h"
#include "tests/benchmarks/scratch.h"
#include "tests/benchmarks/stopwatch.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qtemporarydir.h>
#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlerror.h>
#include <QtSql/qsqlquery.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 7;
constexpr int taskCount = 10'000;

struct Times {
    double add = 0, read = 0;
};

std::unique_ptr<TaskStore> opened(const QString& path) {
    auto store = TaskStore::open(path);
    if (!store)
        giveUp(u"%1 could not be opened"_s.arg(path));
    return std::move(*store);
}

Times ofOurs(const QList<Task>& tasks) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"queue.sqlite"_s);
    Times times;
    const auto store = opened(path);
    times.add = millisecondsOf([&] {
        if (!store->add(tasks))
            giveUp(u"the tasks were not added"_s);
    });
    times.read = millisecondsOf([&] {
        if (opened(path)->tasks().size() != taskCount)
            giveUp(u"not all tasks came back"_s);
    });
    return times;
}

/// One prepared statement in one transaction, with values that lie ready.
void insertBare(const QSqlDatabase& database, const QList<QVariantList>& rows) {
    QSqlQuery query(database);
    const QStringList marks(taskrow::columns().size(), u"?"_s);
    query.exec(u"BEGIN IMMEDIATE"_s);
    query.prepare(u"INSERT INTO tasks (%1) VALUES (%2)"_s.arg(taskrow::columns().join(u','), marks.join(u',')));
    for (const QVariantList& row : rows) {
        for (int column = 0; column < row.size(); ++column)
            query.bindValue(column, row[column]);
        if (!query.exec())
            giveUp(query.lastError().text());
    }
    query.finish();
    if (!query.exec(u"COMMIT"_s))
        giveUp(query.lastError().text());
}

QSqlDatabase connectBare(const QString& path, const QString& name) {
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(path);
    database.open();
    QSqlQuery query(database);
    query.exec(u"PRAGMA synchronous = FULL"_s);
    return database;
}

/// Every value of every row, made into nothing.
qsizetype readBare(const QSqlDatabase& database) {
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.exec(u"SELECT id, %1 FROM tasks ORDER BY id"_s.arg(taskrow::columns().join(u',')));
    qsizetype values = 0;
    while (query.next()) {
        for (int column = 0; column <= taskrow::columns().size(); ++column)
            values += query.value(column).isNull() ? 0 : 1;
    }
    return values;
}

Times ofBare(const QList<QVariantList>& rows) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"queue.sqlite"_s);
    opened(path);  // makes the tables, in WAL mode
    Times times;
    {
        const QSqlDatabase database = connectBare(path, u"bare"_s);
        times.add = millisecondsOf([&] { insertBare(database, rows); });
        times.read = millisecondsOf([&] {
            if (readBare(connectBare(path, u"bare again"_s)) == 0)
                giveUp(u"nothing came back"_s);
        });
    }
    QSqlDatabase::removeDatabase(u"bare again"_s);
    QSqlDatabase::removeDatabase(u"bare"_s);
    return times;
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QList<Task> tasks = manyTasks(taskCount);
    QList<QVariantList> rows;
    for (const Task& task : tasks)
        rows << taskrow::bindings(task);
    QList<double> ourAdd, ourRead, bareAdd, bareRead;
    for (int run = 0; run < runs; ++run) {
        const Times ours = ofOurs(tasks), bare = ofBare(rows);
        ourAdd << ours.add;
        ourRead << ours.read;
        bareAdd << bare.add;
        bareRead << bare.read;
    }
    print({.metric = u"P16"_s, .unit = u"ms"_s, .peerName = u"bare SQLite, one batch"_s,
           .whole = {u"adding 10,000 tasks"_s, median(ourAdd), median(bareAdd)},
           .parts = {{u"opening and reading them"_s, median(ourRead), median(bareRead)}}});
    return 0;
}
