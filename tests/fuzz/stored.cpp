// SPDX-License-Identifier: MIT
// What is kept and read again: jobs, errors, rows of the queue, and what another process hands over.
#include "services/domain/errorjson.h"
#include "services/domain/jobspec.h"
#include "services/queue/handoverrequest.h"
#include "services/queue/store/taskrow.h"
#include "tests/fuzz/families.h"

#include <QtCore/qjsondocument.h>
#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlquery.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isStoredWell(const JobSpec& job) {
    return jobFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(job)).toJson()).object()) == job;
}

/// A row of a database in memory, of any text in any column: "SELECT id, <columns>" as the store asks for it.
class OneRow {
public:
    OneRow() {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fuzz"_s);
        m_database.setDatabaseName(u":memory:"_s);
        m_opened = m_database.open();
        m_query = QSqlQuery(m_database);
        const QStringList places(taskrow::columns().size() + 1, u"?"_s);
        m_opened = m_opened && m_query.prepare(u"SELECT "_s + places.join(u", "_s));
    }

    std::optional<Task> read(const QVariantList& values) {
        for (qsizetype i = 0; i < values.size(); ++i)
            m_query.bindValue(int(i), values[i]);
        if (!m_opened || !m_query.exec() || !m_query.next())
            return std::nullopt;
        const Task task = taskrow::read(m_query);
        m_query.finish();
        return task;
    }

private:
    QSqlDatabase m_database;
    QSqlQuery m_query;
    bool m_opened = false;
};

OneRow& row() {
    static OneRow* one = new OneRow;  // never taken down: SQLite's driver is gone before static objects are
    return *one;
}

/// An empty line is NULL.
QVariantList columnsFrom(const QByteArray& bytes) {
    const QByteArrayList lines = bytes.split('\n');
    QVariantList values;
    for (qsizetype i = 0; i <= taskrow::columns().size(); ++i) {
        const QByteArray line = lines.value(i);
        values << (line.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(line)));
    }
    return values;
}

}  // namespace

QStringList families::jobs(const QByteArray& bytes) {
    QStringList wrong;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (!isStoredWell(jobFromJson(object)))
        wrong << u"a job changes when it is stored"_s;
    const ApiError error = errorFromJson(object);
    if (!(errorFromJson(toJson(error)) == error))
        wrong << u"an error changes when it is stored"_s;
    return wrong;
}

QStringList families::taskrows(const QByteArray& bytes) {
    const auto task = row().read(columnsFrom(bytes));
    if (!task)
        return {u"a row that cannot be read at all"_s};
    const QVariantList written = taskrow::bindings(*task);
    const auto again = row().read(QVariantList{task->id} + written);
    if (again == task)
        return {};
    QStringList changed;
    for (qsizetype i = 0; again && i < written.size(); ++i) {
        if (taskrow::bindings(*again)[i] != written[i])
            changed << taskrow::columns()[i];
    }
    return {u"a task changes when it is stored: "_s + changed.join(u' ')};
}

QStringList families::handover(const QByteArray& bytes) {
    QStringList wrong;
    const HandoverRequest request = handoverRequest(QJsonDocument::fromJson(bytes).object());
    if (!std::ranges::all_of(request.jobs, isStoredWell))
        wrong << u"a job handed over changes when it is stored"_s;
    return wrong;
}
