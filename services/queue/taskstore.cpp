// SPDX-License-Identifier: MIT
#include "services/queue/taskstore.h"

#include "services/queue/schema.h"
#include "services/queue/sql.h"
#include "services/queue/taskrow.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/quuid.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

constexpr QLatin1StringView submissionStates[] = {"sending"_L1, "answered"_L1, "refused"_L1};

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

QString pathArgumentsText(const HttpRequest& request) {
    QJsonObject arguments;
    for (auto argument = request.pathArguments.begin(); argument != request.pathArguments.end(); ++argument)
        arguments[argument.key()] = argument.value();
    return QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact));
}

QHash<QString, QString> pathArgumentsFrom(const QString& text) {
    QHash<QString, QString> arguments;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto argument = json.begin(); argument != json.end(); ++argument)
        arguments.insert(argument.key(), argument.value().toString());
    return arguments;
}

bool upsert(QSqlQuery& query, const Submission& submission) {
    const bool keepBody = submission.state == Submission::State::Sending;
    const QByteArray hash = QCryptographicHash::hash(submission.request.body, QCryptographicHash::Sha256).toHex();
    return sql::run(query,
               u"INSERT INTO submissions (id, account, idempotency_key, method, endpoint, path_arguments, body, body_hash, "
               "state, sent_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
               "state = excluded.state, sent_at = excluded.sent_at, body = excluded.body"_s,
               {submission.id, storedText(submission.account), storedText(submission.idempotencyKey), QString::fromLatin1(submission.request.method),
                submission.request.endpoint, pathArgumentsText(submission.request), keepBody ? QVariant(submission.request.body) : QVariant(),
                QString::fromLatin1(hash), QString(submissionStates[static_cast<int>(submission.state)]),
                storedTime(submission.sentAt)});
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

QString openConnection(const QString& path, const QString& options) {
    const QString connection = u"queue-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    database.setDatabaseName(path);
    database.setConnectOptions(options);
    database.open();
    return connection;
}

}  // namespace

Result<std::unique_ptr<TaskStore>> TaskStore::open(const QString& path) {
    std::unique_ptr<TaskStore> store(new TaskStore(openConnection(path, u"QSQLITE_BUSY_TIMEOUT=5000"_s)));
    QSqlDatabase database = store->database();
    if (!database.isOpen())
        return fail(sql::broken(database.lastError()));
    QSqlQuery query(database);
    for (const auto& pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        if (!query.exec(pragma))
            return fail(sql::broken(query.lastError()));
        query.finish();
    }
    if (const auto error = schema::migrate(database))
        return fail(*error);
    store->m_ledger.load();
    return store;
}

Result<std::unique_ptr<TaskStore>> TaskStore::openReadOnly(const QString& path) {
    std::unique_ptr<TaskStore> store(
        new TaskStore(openConnection(path, u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s)));
    if (!store->database().isOpen())
        return fail(sql::broken(store->database().lastError()));
    return store;
}

TaskStore::~TaskStore() {
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
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
    const auto error = sql::inTransaction(m_connection, [&tasks](QSqlQuery& query) {
        return std::ranges::all_of(tasks, [&query](Task& task) { return insert(query, task); });
    });
    if (error)
        return fail(*error);
    return tasks;
}

std::optional<ApiError> TaskStore::save(const Task& task) {
    return sql::inTransaction(m_connection, [&task](QSqlQuery& query) { return update(query, task); });
}

std::optional<ApiError> TaskStore::save(const QList<Task>& tasks) {
    return sql::inTransaction(m_connection, [&tasks](QSqlQuery& query) {
        return std::ranges::all_of(tasks, [&query](const Task& task) { return update(query, task); });
    });
}

std::optional<ApiError> TaskStore::save(const QList<Task>& tasks, const Submission& submission) {
    const QList<LedgerLine> lines = ledgerLines(tasks, submission);
    const auto error = sql::inTransaction(m_connection, [&](QSqlQuery& query) {
        return upsert(query, submission) && std::ranges::all_of(tasks, [&](const Task& task) { return update(query, task); }) &&
               std::ranges::all_of(lines, [&](const LedgerLine& line) { return Ledger::write(query, line); });
    });
    if (!error)
        m_ledger.count(lines);
    return error;
}

std::optional<ApiError> TaskStore::remove(const QStringList& ids) {
    return sql::inTransaction(m_connection, [&ids](QSqlQuery& query) {
        return std::ranges::all_of(
            ids, [&query](const QString& id) { return sql::run(query, u"DELETE FROM tasks WHERE id = ?"_s, {id}); });
    });
}

std::optional<Submission> TaskStore::submission(const QString& id) const {
    QSqlQuery query(database());
    sql::run(query, u"SELECT account, idempotency_key, method, endpoint, body, state, sent_at, path_arguments FROM submissions WHERE id = ?"_s, {id});
    if (!query.next())
        return std::nullopt;
    Submission found{.id = id, .account = query.value(0).toString(), .idempotencyKey = query.value(1).toString()};
    found.request = {.method = query.value(2).toString().toLatin1(), .endpoint = query.value(3).toString(),
                     .pathArguments = pathArgumentsFrom(query.value(7).toString()),
                     .body = query.value(4).toByteArray(), .costsMoney = true};
    const auto state = std::ranges::find(submissionStates, query.value(5).toString());
    found.state = static_cast<Submission::State>(state - std::begin(submissionStates));
    found.sentAt = timeFromStore(query.value(6));
    return found;
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
