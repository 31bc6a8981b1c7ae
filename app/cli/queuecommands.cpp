// SPDX-License-Identifier: MIT
#include "app/cli/queuecommands.h"

#include "app/cli/storedqueue.h"
#include "app/cli/taskjson.h"
#include "services/queue/handover.h"

#include <QtCore/qjsonarray.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

Result<QList<Task>> storedTasks(const Session& session) {
    const auto store = storedQueue(session);
    if (!store)
        return fail(store.error());
    return *store ? (*store)->tasks() : QList<Task>();
}

void print(const Session& session, const Task& task) {
    session.output().line(taskJson(task), taskLine(task, QDateTime::currentDateTimeUtc()));
}

ApiError unknownTask(const QString& id) {
    return invalid(Reason::InputMissing, u"id"_s, {id});
}

/// The first id that no task has.
std::optional<ApiError> checkIds(const Session& session, const QStringList& ids) {
    if (ids.isEmpty())
        return unknownTask(u"ID"_s);
    const auto tasks = storedTasks(session);
    if (!tasks)
        return tasks.error();
    for (const QString& id : ids) {
        if (std::ranges::none_of(*tasks, [&id](const Task& task) { return task.id == id; }))
            return unknownTask(id);
    }
    return std::nullopt;
}

/// Nobody works the profile: the change is made in the table, and nothing is started.
std::optional<ApiError> changeHere(Session& session, const QString& command, const QStringList& ids, const QString& remoteId) {
    session.engine().connectVendors();
    if (const auto error = session.openQueue())
        return error;
    Queue& queue = *session.engine().queue();
    static const QHash<QString, void (Queue::*)(const QStringList&)> actions = {{u"pause"_s, &Queue::pause},
                                                                                {u"resume"_s, &Queue::resume},
                                                                                {u"cancel"_s, &Queue::cancel},
                                                                                {u"retry"_s, &Queue::retry},
                                                                                {u"remove"_s, &Queue::remove}};
    if (const auto action = actions.value(command))
        (queue.*action)(ids);
    else
        queue.resolve(ids.first(), remoteId);
    return std::nullopt;
}

}  // namespace

void listTasks(Session& session, const Done& done) {
    const auto tasks = storedTasks(session);
    if (!tasks)
        return done(session.refuse(tasks.error()));
    const QString wanted = session.line().value(u"state"_s);
    if (!wanted.isEmpty() && !task::stateFromName(wanted))
        return done(session.refuse(invalid(Reason::OptionWrong, u"state"_s, {u"state"_s, wanted})));
    for (const Task& task : *tasks) {
        if (wanted.isEmpty() || task::name(task.state) == wanted)
            print(session, task);
    }
    done(exitcode::done);
}

void showTask(Session& session, const Done& done) {
    const auto tasks = storedTasks(session);
    if (!tasks)
        return done(session.refuse(tasks.error()));
    const QString id = session.line().arguments.value(0);
    const auto found = std::ranges::find(*tasks, id, &Task::id);
    if (found == tasks->end())
        return done(session.refuse(unknownTask(id)));
    print(session, *found);
    done(exitcode::done);
}

void changeTasks(Session& session, const Done& done) {
    const CommandLine& line = session.line();
    if (const auto error = checkIds(session, line.arguments))
        return done(session.refuse(*error));
    const bool resolving = line.command == "resolve"_L1;
    if (resolving && line.has(u"submitted"_s) == line.has(u"not-submitted"_s))
        return done(session.refuse(invalid(Reason::InputMissing, u"submitted"_s, {u"--submitted, --not-submitted"_s})));
    if (const auto error = session.profile().create())
        return done(session.refuse(*error));
    const ProfileLock lock(session.profile());
    if (const auto error = lock.refusal())
        return done(session.refuse(*error));
    if (lock.isOurs()) {
        const auto error = changeHere(session, line.command, line.arguments, line.value(u"submitted"_s));
        return done(error ? session.refuse(*error) : exitcode::done);
    }
    const auto answer = askOwner(session.profile().socketName(), {{u"command"_s, line.command},
                                                                  {u"ids"_s, QJsonArray::fromStringList(line.arguments)},
                                                                  {u"id"_s, line.arguments.first()},
                                                                  {u"remote_id"_s, line.value(u"submitted"_s)}});
    done(answer ? exitcode::done : session.refuse(answer.error()));
}
