// SPDX-License-Identifier: MIT
#include "services/queue/taskstore.h"

#include "services/domain/clock.h"
#include "services/queue/sql.h"
#include "services/queue/storebackup.h"
#include "services/queue/storeopening.h"
#include "services/queue/submissionrow.h"
#include "services/queue/taskrow.h"
#include "services/system/durablefile.h"

#include <QtCore/qfileinfo.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString updateStatement() {
    static const QString statement = "UPDATE tasks SET "_L1 + taskrow::columns().join(" = ?, "_L1) + " = ? WHERE id = ?"_L1;
    return statement;
}

bool update(QSqlQuery& query, const Task& task) {
    return sql::run(query, updateStatement(), taskrow::bindings(task) << task.id);
}

bool insert(QSqlQuery& query, Task& task) {
    static const QString statement = u"INSERT INTO tasks (%1) VALUES (%2)"_s.arg(
        taskrow::columns().join(", "_L1), QStringList(taskrow::columns().size(), u"?"_s).join(", "_L1));
    const bool done = sql::run(query, statement, taskrow::bindings(task));
    task.id = query.lastInsertId().toString();
    return done;
}

bool append(QSqlQuery& query, const QString& account, const QString& task, const QString& entry,
            std::optional<double> credits, const QDateTime& at) {
    return sql::run(query, u"INSERT INTO ledger (at, account, task, entry, credits) VALUES (?, ?, ?, ?, ?)"_s,
               {storedTime(at), account, task, entry, credits ? QVariant(*credits) : QVariant()});
}

}  // namespace

TaskStore::TaskStore(OpenedStore opened)
    : m_owned(std::move(opened.connection)), m_journal(std::move(opened.journal)), m_recovery(std::move(opened.recovery)),
      m_connection(m_owned->name()), m_files(m_connection) {}

Result<std::unique_ptr<TaskStore>> TaskStore::open(const QString& path) {
    return open(path, SystemClock().now());
}

Result<std::unique_ptr<TaskStore>> TaskStore::open(const QString& path, const QDateTime& now) {
    auto opened = openStore(path, now);
    if (!opened)
        return fail(opened.error());
    return std::unique_ptr<TaskStore>(new TaskStore(std::move(*opened)));
}

Result<std::unique_ptr<TaskStore>> TaskStore::openReadOnly(const QString& path) {
    OpenedStore opened{.connection = std::make_unique<StoreConnection>(path, u"QSQLITE_OPEN_READONLY"_s)};
    QSqlQuery query(opened.connection->database());
    if (!query.exec(u"SELECT count(*) FROM tasks WHERE id = 0"_s)) {
        // Even to look, SQLite writes a small file beside it.
        const auto readOnly = durable::checkWritable(QFileInfo(path).absolutePath());
        return fail(readOnly ? *readOnly : sql::broken(query.lastError()));
    }
    query.finish();
    return std::unique_ptr<TaskStore>(new TaskStore(std::move(opened)));
}

TaskStore::~TaskStore() = default;

/// The journal has it on the disk before the commit: a database that loses its last transactions is found out by that.
std::optional<ApiError> TaskStore::write(Needs needs, const Statements& statements, const Note& note) {
    const qint64 before = m_journal ? m_journal->last() : 0;
    std::optional<ApiError> unnoted;
    const auto error = sql::inTransaction(m_connection, [&](QSqlQuery& query) {
        if (!statements(query) || !m_journal)
            return false;
        unnoted = note(*m_journal);
        if (unnoted && needs == Needs::Journal)
            return false;
        if (unnoted)
            m_journal->leaveGap();
        return m_journal->last() == m_line || sql::run(query, u"UPDATE journal SET line = ?"_s, {m_journal->last()});
    });
    if (!error) {
        m_line = m_journal->last();
        return std::nullopt;
    }
    // What was only intended has not been; what a vendor has told is true all the same.
    if (m_journal && m_journal->last() != before && needs == Needs::Journal)
        m_journal->takeBack();
    return unnoted && needs == Needs::Journal ? unnoted : error;
}

void TaskStore::backUpIfDue(const QDateTime& now) {
    QSqlDatabase opened = database();
    if (!storebackup::isDue(opened.databaseName(), now))
        return;
    if (const auto error = storebackup::make(opened))
        qWarning("no backup of the queue was made: %s", qUtf8Printable(error->detail));
}

QList<Task> TaskStore::tasks() const {
    QSqlQuery query(database());
    query.setForwardOnly(true);
    query.exec(u"SELECT id, %1 FROM tasks ORDER BY id"_s.arg(taskrow::columns().join(", "_L1)));
    QList<Task> tasks;
    while (query.next())
        tasks.append(taskrow::read(query));
    return tasks;
}

std::optional<Task> TaskStore::task(const QString& id) const {
    QSqlQuery query(database());
    sql::run(query, u"SELECT id, %1 FROM tasks WHERE id = ?"_s.arg(taskrow::columns().join(", "_L1)), {id});
    return query.next() ? std::optional(taskrow::read(query)) : std::nullopt;
}

Result<QList<Task>> TaskStore::add(QList<Task> tasks) {
    const auto error = write(
        Needs::Journal,
        [&tasks](QSqlQuery& query) {
            return std::ranges::all_of(tasks, [&query](Task& task) { return insert(query, task); });
        },
        [&tasks](PaidJournal& journal) { return journal.write(tasks); });
    if (error)
        return fail(*error);
    return tasks;
}

std::optional<ApiError> TaskStore::save(const Task& task) {
    return save(QList<Task>{task});
}

std::optional<ApiError> TaskStore::save(const QList<Task>& tasks) {
    return write(
        Needs::Nothing,
        [&tasks](QSqlQuery& query) {
            return std::ranges::all_of(tasks, [&query](const Task& task) { return update(query, task); });
        },
        [&tasks](PaidJournal& journal) { return journal.write(tasks); });
}

std::optional<ApiError> TaskStore::save(const QList<Task>& tasks, const Submission& submission) {
    // A call whose intent is not on the disk in both places must not go out.
    const Needs needs = submission.state == Submission::State::Sending ? Needs::Journal : Needs::Nothing;
    const auto statements = [&](QSqlQuery& query) {
        if (!submissionrow::upsert(query, submission))
            return false;
        return std::ranges::all_of(tasks, [&](const Task& task) {
            const bool charged = submission.state == Submission::State::Answered && !task.remoteId.isEmpty();
            return update(query, task) &&
                   (!charged || append(query, task.job.account, task.id, u"charged"_s, task.charged, submission.sentAt));
        });
    };
    return write(needs, statements, [&](PaidJournal& journal) { return journal.write(tasks, submission); });
}

std::optional<ApiError> TaskStore::remove(const QStringList& ids) {
    return write(
        Needs::Nothing,
        [&ids](QSqlQuery& query) {
            return std::ranges::all_of(ids, [&query](const QString& id) { return sql::run(query, u"DELETE FROM tasks WHERE id = ?"_s, {id}); });
        },
        [&ids](PaidJournal& journal) { return journal.writeGone(ids); });
}

std::optional<Submission> TaskStore::submission(const QString& id) const {
    QSqlQuery query(database());
    return submissionrow::find(query, id);
}

bool TaskStore::hasRemoteId(const QString& account, const QString& remoteId) const {
    QSqlQuery query(database());
    sql::run(query, u"SELECT 1 FROM tasks WHERE account = ? AND remote_id = ? LIMIT 1"_s, {account, remoteId});
    return query.next();
}

std::optional<ApiError> TaskStore::note(const QString& account, const QString& task, const QString& entry,
                                        std::optional<double> credits, const QDateTime& at) {
    return sql::inTransaction(m_connection, [&](QSqlQuery& query) {
        return append(query, account, task, entry, credits, at);
    });
}

double TaskStore::chargedSince(const QString& account, const QDateTime& since) const {
    QSqlQuery query(database());
    sql::run(query, u"SELECT SUM(credits) FROM ledger WHERE account = ? AND entry = 'charged' AND at >= ?"_s,
        {account, storedTime(since)});
    return query.next() ? query.value(0).toDouble() : 0;
}
