// SPDX-License-Identifier: MIT
#include "app/engine/ownerservice.h"

#include "services/queue/queue.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QJsonValue& array) {
    QStringList list;
    for (const QJsonValue& value : array.toArray())
        list << value.toString();
    return list;
}

}  // namespace

OwnerService::OwnerService(const QString& socketName, Queue& queue, QObject* parent)
    : QObject(parent),
      m_queue(queue),
      m_server(socketName, [this](const QJsonObject& request, auto answer) { handle(request, answer); }) {}

QJsonObject OwnerService::add(const QJsonObject& request) {
    QList<JobSpec> jobs;
    for (const QJsonValue& job : request["jobs"_L1].toArray())
        jobs << jobFromJson(job.toObject());
    QJsonArray ids;
    const auto collect = connect(&m_queue, &Queue::added, this, [&ids](const QList<Task>& tasks) {
        for (const Task& task : tasks)
            ids << task.id;
    });
    m_queue.add(jobs);
    disconnect(collect);
    return {{u"ok"_s, !ids.isEmpty()}, {u"ids"_s, ids}};
}

void OwnerService::handle(const QJsonObject& request, const std::function<void(const QJsonObject&)>& answer) {
    using Action = void (Queue::*)(const QStringList&);
    static const QHash<QString, Action> actions = {{u"pause"_s, &Queue::pause},   {u"resume"_s, &Queue::resume},
                                                   {u"cancel"_s, &Queue::cancel}, {u"retry"_s, &Queue::retry},
                                                   {u"remove"_s, &Queue::remove}};
    const QString command = request["command"_L1].toString();
    if (command == "add"_L1)
        return answer(add(request));
    if (const Action action = actions.value(command))
        (m_queue.*action)(texts(request["ids"_L1]));
    else if (command == "resolve"_L1)
        m_queue.resolve(request["id"_L1].toString(), request["remote_id"_L1].toString());
    else if (command == "open"_L1)
        Q_EMIT filesHanded(texts(request["files"_L1]));
    else if (command == "accounts"_L1)
        Q_EMIT accountsWritten();
    else if (command == "wake"_L1)
        m_queue.wake();
    answer({{u"ok"_s, true}});
}
