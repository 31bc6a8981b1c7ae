// SPDX-License-Identifier: MIT
#include "app/engine/ownerservice.h"

#include "services/queue/handoverrequest.h"
#include "services/queue/queue.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

OwnerService::OwnerService(const QString& socketName, Queue& queue, QObject* parent)
    : QObject(parent),
      m_queue(queue),
      m_server(socketName, [this](const QJsonObject& request, auto answer) { handle(handoverRequest(request), answer); }) {}

QJsonObject OwnerService::add(const QList<JobSpec>& jobs) {
    QJsonArray ids;
    const auto collect = connect(&m_queue, &Queue::added, this, [&ids](const QList<Task>& tasks) {
        for (const Task& task : tasks)
            ids << task.id;
    });
    m_queue.add(jobs);
    disconnect(collect);
    return {{u"ok"_s, !ids.isEmpty()}, {u"ids"_s, ids}};
}

void OwnerService::handle(const HandoverRequest& request, const std::function<void(const QJsonObject&)>& answer) {
    using Action = void (Queue::*)(const QStringList&);
    static const QHash<QString, Action> actions = {{u"pause"_s, &Queue::pause},   {u"resume"_s, &Queue::resume},
                                                   {u"cancel"_s, &Queue::cancel}, {u"retry"_s, &Queue::retry},
                                                   {u"remove"_s, &Queue::remove}};
    if (request.command == "add"_L1)
        return answer(add(request.jobs));
    if (const Action action = actions.value(request.command))
        (m_queue.*action)(request.ids);
    else if (request.command == "resolve"_L1)
        m_queue.resolve(request.id, request.remoteId);
    else if (request.command == "open"_L1)
        Q_EMIT filesHanded(request.files);
    else if (request.command == "accounts"_L1)
        Q_EMIT accountsWritten();
    else if (request.command == "wake"_L1)
        m_queue.wake();
    answer({{u"ok"_s, true}});
}
