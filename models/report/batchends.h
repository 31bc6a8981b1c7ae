// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

#include <QtCore/qset.h>

/// Which batches come to their end while somebody watches: each is told once, and none that had ended before.
class BatchEnds {
public:
    /// Tasks as they are now; gives the batches whose last task has ended by that.
    QStringList take(const QList<Task>& tasks);
    void remove(const QStringList& ids);

private:
    struct Known {
        QString batch{};
        bool ended = false;
    };
    QHash<QString, Known> m_tasks;     ///< by id
    QHash<QString, int> m_open;        ///< of each batch, tasks that have not ended
    QSet<QString> m_live;              ///< was seen at work, and has not been told
    QSet<QString> m_told;
};
