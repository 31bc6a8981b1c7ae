// SPDX-License-Identifier: MIT
#include "app/cli/queuecommands.h"

#include "app/cli/queuedoor.h"
#include "app/cli/queuesummary.h"
#include "app/cli/storedqueue.h"
#include "app/cli/taskjson.h"
#include "services/queue/queueorder.h"

#include <QtCore/qjsonarray.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

void print(const Session& session, const Task& task) {
    session.output().line(taskJson(task), taskLine(task, QDateTime::currentDateTimeUtc()));
}

ApiError unknownTask(const QString& id) {
    return invalid(Reason::InputMissing, u"id"_s, {id});
}

/// `--vendor` means all of its tasks that can be paused, or are. Errors: UnknownVendor when there is no task of it.
Result<QStringList> idsMeant(Session& session, const QList<Task>& tasks) {
    const CommandLine& line = session.line();
    if (!line.has(u"vendor"_s))
        return line.arguments;
    const QString vendor = line.value(u"vendor"_s);
    if (!session.engine().vendors().find(vendor.section(u'/', 0, 0)))
        return fail(invalid(Reason::UnknownVendor, u"vendor"_s, {vendor}));
    QStringList ids = line.arguments;
    const bool resuming = line.command == "resume"_L1;
    for (const Task& task : tasks) {
        const bool concerned = task.job.account == vendor || task.job.vendor == vendor;
        if (concerned && !task::hasEnded(task.state) && resuming == (task.state == task::State::Paused))
            ids << task.id;
    }
    return ids;
}

}  // namespace

Result<QList<Task>> storedTasks(const Session& session) {
    const auto store = storedQueue(session);
    if (!store)
        return fail(store.error());
    return *store ? inQueueOrder((*store)->tasks()) : QList<Task>();
}

std::optional<ApiError> checkIds(const QList<Task>& tasks, const QStringList& ids) {
    if (ids.isEmpty())
        return unknownTask(u"ID"_s);
    for (const QString& id : ids) {
        if (std::ranges::find(tasks, id, &Task::id) == tasks.end())
            return unknownTask(id);
    }
    return std::nullopt;
}

void listTasks(Session& session, const Done& done) {
    const auto tasks = storedTasks(session);
    if (!tasks)
        return done(session.refuse(tasks.error()));
    if (session.line().has(u"summary"_s)) {
        printSummary(session, *tasks);
        return done(exitcode::done);
    }
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
    const auto tasks = storedTasks(session);
    if (!tasks)
        return done(session.refuse(tasks.error()));
    const auto ids = idsMeant(session, *tasks);
    if (!ids)
        return done(session.refuse(ids.error()));
    if (line.has(u"vendor"_s) && ids->isEmpty())
        return done(exitcode::done);
    if (const auto error = checkIds(*tasks, *ids))
        return done(session.refuse(*error));
    const bool resolving = line.command == "resolve"_L1;
    if (resolving && line.has(u"submitted"_s) == line.has(u"not-submitted"_s))
        return done(session.refuse(invalid(Reason::InputMissing, u"submitted"_s, {u"--submitted, --not-submitted"_s})));
    const auto answer = askQueue(session, {{u"command"_s, line.command},
                                           {u"ids"_s, QJsonArray::fromStringList(*ids)},
                                           {u"id"_s, ids->first()},
                                           {u"remote_id"_s, line.value(u"submitted"_s)}});
    done(answer ? exitcode::done : session.refuse(answer.error()));
}
