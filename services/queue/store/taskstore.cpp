// SPDX-License-Identifier: MIT
#include "services/queue/store/taskstore.h"

#include "services/domain/clock.h"
#include "services/domain/killpoint.h"
#include "services/queue/store/sql.h"
#include "services/queue/store/storebackup.h"
#include "services/queue/store/storeopening.h"
#include "services/queue/store/submissionrow.h"
#include "services/queue/store/taskrow.h"
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

bool updateAll(QSqlQuery& query, const QList<Task>& tasks) {
    return std::ranges::all_of(tasks, [&query](const Task& task) { return update(query, task); }) && EarlierResults::keep(query, tasks);
}

/// Once all have their ids.
bool nameTaken(QSqlQuery& query, QList<Task>& tasks) {
    for (Task& task : tasks) {
        const QList<TakenResult> before = task.job.takes;
        for (TakenResult& taken : task.job.takes) {
            if (taken.task.startsWith(u'#'))
                taken.task = tasks.value(taken.task.mid(1).toInt()).id;
        }
        if (task.job.takes != before && !update(query, task))
            return false;
    }
    return true;
}

/// What a paid call adds to the ledger: what it may cost before it goes out, what it did afterwards.
QList<LedgerLine> ledgerLines(const QList<Task>& tasks, const Submission& submission) {
    QList<LedgerLine> lines;
    for (const Task& task : tasks) {
        const LedgerLine line{.at = submission.sentAt, .account = task.job.account, .task = task.id};
        const auto add = [&](ledger::Entry entry, std::optional<double> credits) {
            lines.append(line);
            lines.last().entry = entry;
            lines.last().credits = credits;
        };
        const bool taken = submission.state == Submission::State::Answered && !task.remoteId.isEmpty();
        if (task.estimated && (submission.state == Submission::State::Sending || (taken && !task.charged)))
            add(ledger::Entry::Estimate, task.estimated);
        if (taken)
            add(ledger::Entry::Charged, task.charged);
        else if (task.estimated && submission.state != Submission::State::Sending && task.state != task::State::Unsure)
            add(ledger::Entry::Charged, 0);  // it was not taken after all
    }
    return lines;
}

}  // namespace

TaskStore::TaskStore(OpenedStore opened)
    : m_owned(std::move(opened.connection)), m_journal(std::move(opened.journal)), m_recovery(std::move(opened.recovery)),
      m_connection(m_owned->name()), m_files(m_connection), m_earlier(m_connection), m_watched(m_connection), m_ledger(m_connection) {}

Result<std::unique_ptr<TaskStore>> TaskStore::open(const QString& path) {
    return open(path, SystemClock().now());
}

Result<std::unique_ptr<TaskStore>> TaskStore::open(const QString& path, const QDateTime& now) {
    auto opened = openStore(path, now);
    if (!opened)
        return fail(opened.error());
    std::unique_ptr<TaskStore> store(new TaskStore(std::move(*opened)));
    store->m_ledger.load();
    return store;
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
    return add(std::move(tasks), [](QSqlQuery&) { return true; });
}

Result<QList<Task>> TaskStore::add(QList<Task> tasks, const WatchedFile& from) {
    return add(std::move(tasks), [&from](QSqlQuery& query) { return WatchedFiles::write(query, from); });
}

Result<QList<Task>> TaskStore::add(QList<Task> tasks, const Statements& more) {
    const auto error = write(
        Needs::Journal,
        [&](QSqlQuery& query) {
            return more(query) && std::ranges::all_of(tasks, [&query](Task& task) { return insert(query, task); }) && nameTaken(query, tasks);
        },
        [&tasks](PaidJournal& journal) {
            const auto unwritten = journal.write(tasks);
            killPoint("journaled");
            return unwritten;
        });
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
        [&tasks](QSqlQuery& query) { return updateAll(query, tasks); },
        [&tasks](PaidJournal& journal) { return journal.write(tasks); });
}

std::optional<ApiError> TaskStore::save(const QList<Task>& tasks, const Submission& submission) {
    // A call whose intent is not on the disk in both places must not go out.
    const Needs needs = submission.state == Submission::State::Sending ? Needs::Journal : Needs::Nothing;
    const QList<LedgerLine> lines = ledgerLines(tasks, submission);
    const auto statements = [&](QSqlQuery& query) {
        return submissionrow::upsert(query, submission) &&
               updateAll(query, tasks) &&
               std::ranges::all_of(lines, [&](const LedgerLine& line) { return Ledger::write(query, line); });
    };
    const auto error = write(needs, statements, [&](PaidJournal& journal) { return journal.write(tasks, submission); });
    if (!error)
        m_ledger.count(lines);
    return error;
}

std::optional<ApiError> TaskStore::savePlaces(const QList<Task>& tasks) {
    const auto place = [](QSqlQuery& query, const Task& task) {
        return sql::run(query, u"UPDATE tasks SET place = ? WHERE id = ?"_s, {task.place, task.id});
    };
    return write(
        Needs::Nothing, [&](QSqlQuery& query) { return std::ranges::all_of(tasks, [&](const Task& task) { return place(query, task); }); },
        [](PaidJournal&) { return std::optional<ApiError>(); });
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

QStringList TaskStore::batch(const QString& batch) const {
    QSqlQuery query(database());
    sql::run(query, u"SELECT id FROM tasks WHERE batch = ?"_s, {storedText(batch)});
    QStringList ids;
    while (query.next())
        ids << query.value(0).toString();
    return ids;
}

int TaskStore::sentSince(const QString& account, const QDateTime& time) const {
    QSqlQuery query(database());
    sql::run(query, u"SELECT COUNT(*) FROM tasks WHERE account = ? AND submitted >= ?"_s, {account, storedTime(time)});
    return query.next() ? query.value(0).toInt() : 0;
}

bool TaskStore::hasRemoteId(const QString& account, const QString& remoteId) const {
    QSqlQuery query(database());
    sql::run(query, u"SELECT 1 FROM tasks WHERE account = ? AND remote_id = ? LIMIT 1"_s, {account, remoteId});
    return query.next();
}
