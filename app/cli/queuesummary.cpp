// SPDX-License-Identifier: MIT
#include "app/cli/queuesummary.h"

#include "models/tasks/timeleft.h"
#include "services/queue/lanes.h"
#include "ui/words/queuewords.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qmetaobject.h>

#include <algorithm>

using namespace Qt::StringLiterals;

void printSummary(Session& session, const QList<Task>& tasks) {
    QJsonObject json{{u"event"_s, u"summary"_s}, {u"tasks"_s, tasks.size()}};
    QStringList counts;
    const QMetaEnum states = QMetaEnum::fromType<task::State>();
    for (int i = 0; i < states.keyCount(); ++i) {
        const auto state = static_cast<task::State>(states.value(i));
        const qint64 count = std::ranges::count(tasks, state, &Task::state);
        json[task::name(state)] = count;
        if (count > 0)
            counts << u"%1 %2"_s.arg(count).arg(task::name(state));
    }
    std::vector<const Task*> all;
    for (const Task& task : tasks)
        all.push_back(&task);
    const auto outlook = timeleft::outlook(all, QDateTime::currentDateTimeUtc(), [&session](const Task& task) {
        return atOnce(session.engine().vendors().find(task.job.vendor), task.job.operation);
    });
    json["left_seconds"_L1] = outlook.left ? QJsonValue(QJsonArray{outlook.left->least, outlook.left->most}) : QJsonValue();
    if (outlook.going > 0)
        counts << (outlook.left ? words::queueTimeLeft(outlook.left->least, outlook.left->most) : words::queueTimeUnknown());
    session.output().line(json, counts.isEmpty() ? u"nothing queued"_s : counts.join(u", "_s));
}
