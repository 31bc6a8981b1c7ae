// SPDX-License-Identifier: MIT
#include "tests/queue/queuecalls.h"

#include <algorithm>

QStringList addTo(Queue& queue, const QList<JobSpec>& jobs) {
    QStringList ids;
    QObject context;
    QObject::connect(&queue, &Queue::added, &context, [&ids](const QList<Task>& tasks) {
        for (const Task& task : tasks)
            ids << task.id;
    });
    queue.add(jobs);
    return ids;
}

Task taskOf(const Queue& queue, const QString& id) {
    const auto tasks = queue.tasks();
    const auto found = std::ranges::find(tasks, id, &Task::id);
    return found == tasks.end() ? Task{} : *found;
}
