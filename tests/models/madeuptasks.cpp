// SPDX-License-Identifier: MIT
#include "tests/models/madeuptasks.h"

using namespace Qt::StringLiterals;

namespace madeup {

Task task(const QString& id, const QString& clip, task::State state, const QString& language) {
    Task task;
    task.id = id;
    task.job.source = u"/clips/"_s + clip;
    task.job.vendor = u"oiiyao"_s;
    task.job.targetLanguage = language;
    task.state = state;
    return task;
}

QList<Task> tasks(int count, task::State state) {
    QList<Task> all;
    for (int i = 0; i < count; ++i)
        all.append(task(QString::number(i), u"clip-%1.mp4"_s.arg(i), state, u"es"_s));
    return all;
}

TaskWording wording() {
    const auto text = [](const Task& task, TaskColumn column) -> QString {
        switch (column) {
        case TaskColumn::Clip:
            return displayName(task.job);
        case TaskColumn::Vendor:
            return task.job.vendor;
        case TaskColumn::Language:
            return task.job.targetLanguage;
        case TaskColumn::State:
            return task::name(task.state);
        default:
            return {};
        }
    };
    return {[](TaskColumn column) { return QString::number(int(column)); }, text,
            [](const Task& task) { return task.stage; }};
}

}  // namespace madeup
