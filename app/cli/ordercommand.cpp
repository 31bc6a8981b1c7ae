// SPDX-License-Identifier: MIT
#include "app/cli/ordercommand.h"

#include "app/cli/queuecommands.h"
#include "app/cli/queuedoor.h"
#include "services/queue/queueorder.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

/// Exactly one spot is named. Errors: InputMissing; the same for an id that no task has.
Result<QueueSpot> spotOf(const CommandLine& line, const QList<Task>& tasks) {
    std::optional<QueueSpot> spot;
    for (auto option = line.options.begin(); option != line.options.end(); ++option) {
        const auto where = spotFromName(option.key());
        if (!where || spot)
            return fail(invalid(Reason::InputMissing, u"first"_s, {u"--first, --last, --up, --down, --before"_s}));
        spot = QueueSpot{*where, option.value().value(0)};
    }
    if (!spot)
        return fail(invalid(Reason::InputMissing, u"first"_s, {u"--first, --last, --up, --down, --before"_s}));
    if (spot->where == QueueSpot::Where::Before) {
        if (auto error = checkIds(tasks, {spot->before})) {
            error->field = u"before"_s;
            return fail(*error);
        }
    }
    return *spot;
}

}  // namespace

void moveTasks(Session& session, const Done& done) {
    const CommandLine& line = session.line();
    const auto tasks = storedTasks(session);
    if (!tasks)
        return done(session.refuse(tasks.error()));
    if (const auto error = checkIds(*tasks, line.arguments))
        return done(session.refuse(*error));
    const auto spot = spotOf(line, *tasks);
    if (!spot)
        return done(session.refuse(spot.error()));
    QStringList moved, left;
    for (const Task& task : *tasks) {
        if (line.arguments.contains(task.id))
            (isUnsent(task) ? moved : left) << task.id;
    }
    const auto answer = askQueue(session, {{u"command"_s, u"move"_s},
                                           {u"ids"_s, QJsonArray::fromStringList(moved)},
                                           {u"where"_s, spotName(spot->where)},
                                           {u"before"_s, spot->before}});
    if (!answer)
        return done(session.refuse(answer.error()));
    session.output().line(
        {{u"event"_s, u"move"_s}, {u"moved"_s, QJsonArray::fromStringList(moved)}, {u"left"_s, QJsonArray::fromStringList(left)}},
        left.isEmpty() ? u"moved: %1"_s.arg(moved.join(u", "_s))
                       : u"moved: %1; sent or ended, left as they are: %2"_s.arg(moved.isEmpty() ? u"none"_s : moved.join(u", "_s), left.join(u", "_s)));
    done(left.isEmpty() ? exitcode::done : exitcode::someFailed);
}
