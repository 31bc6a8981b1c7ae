// SPDX-License-Identifier: MIT
#include "app/engine/queueanswers.h"

#include "services/domain/errorjson.h"
#include "services/queue/handoverrequest.h"
#include "services/queue/queue.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace {

QJsonObject add(const QList<JobSpec>& jobs, Queue& queue) {
    QJsonArray ids;
    QObject collecting;
    QObject::connect(&queue, &Queue::added, &collecting, [&ids](const QList<Task>& tasks) {
        for (const Task& task : tasks)
            ids << task.id;
    });
    queue.add(jobs);
    return {{u"ok"_s, !ids.isEmpty()}, {u"ids"_s, ids}};
}

QJsonObject edit(const HandoverRequest& request, Queue& queue) {
    EditOutcome outcome;
    QObject listening;
    QObject::connect(&queue, &Queue::edited, &listening, [&outcome](const EditOutcome& told) { outcome = told; });
    queue.edit(request.ids, request.change);
    QJsonObject answer{{u"ok"_s, !outcome.refused},
                       {u"changed"_s, QJsonArray::fromStringList(outcome.changed)},
                       {u"left"_s, QJsonArray::fromStringList(outcome.left)}};
    if (outcome.refused)
        answer["error"_L1] = toJson(*outcome.refused);
    return answer;
}

}  // namespace

QJsonObject answerTo(const HandoverRequest& request, Queue& queue) {
    using Action = void (Queue::*)(const QStringList&);
    static const QHash<QString, Action> actions = {{u"pause"_s, &Queue::pause},   {u"resume"_s, &Queue::resume},
                                                   {u"cancel"_s, &Queue::cancel}, {u"retry"_s, &Queue::retry},
                                                   {u"remove"_s, &Queue::remove}};
    if (request.command == "add"_L1)
        return add(request.jobs, queue);
    if (request.command == "edit"_L1)
        return edit(request, queue);
    if (const Action action = actions.value(request.command))
        (queue.*action)(request.ids);
    else if (request.command == "move"_L1 && request.spot)
        queue.reorder(request.ids, *request.spot);
    else if (request.command == "resolve"_L1)
        queue.resolve(request.id, request.remoteId);
    else if (request.command == "wake"_L1)
        queue.wake();
    return {{u"ok"_s, true}};
}
