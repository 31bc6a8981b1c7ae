// SPDX-License-Identifier: MIT
#include "models/report/batchends.h"

QStringList BatchEnds::take(const QList<Task>& tasks) {
    QSet<QString> touched;
    for (const Task& task : tasks) {
        if (task.batch.isEmpty())
            continue;
        const bool ended = task::hasEnded(task.state);
        const auto known = m_tasks.constFind(task.id);
        const bool wasOpen = known != m_tasks.constEnd() && !known->ended;
        m_open[task.batch] += int(!ended) - int(wasOpen);
        m_tasks.insert(task.id, {task.batch, ended});
        if (!ended)
            m_live.insert(task.batch);
        touched.insert(task.batch);
    }
    QStringList over;
    for (const QString& batch : std::as_const(touched)) {
        if (m_open.value(batch) > 0 || !m_live.remove(batch) || m_told.contains(batch))
            continue;
        m_told.insert(batch);
        over << batch;
    }
    return over;
}

void BatchEnds::remove(const QStringList& ids) {
    for (const QString& id : ids) {
        const Known known = m_tasks.take(id);
        if (!known.batch.isEmpty() && !known.ended)
            --m_open[known.batch];
    }
}
