// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

#include <functional>

/// Where tasks go among the others of the queue.
struct QueueSpot {
    enum class Where { First, Up, Down, Last, Before };

    Where where = Where::Last;
    QString before{};  ///< a task's id, with Before

    bool operator==(const QueueSpot&) const = default;
};

QString spotName(QueueSpot::Where where);  ///< "first", "up" ... as handed over
std::optional<QueueSpot::Where> spotFromName(const QString& name);

/// Nothing of it has gone out and it has not ended: its turn still matters.
bool isUnsent(const Task& task);
/// `tasks` stand in the order of their ids; those of one place stay in it.
QList<Task> inQueueOrder(QList<Task> tasks);
/// For a task that is queued now: behind all others.
qint64 lastPlace(const QList<Task>& tasks);

/// Names the call that a task goes out in with others; empty where it goes alone.
using FoldOf = std::function<QString(const Task&)>;

/// The tasks whose place changes when `ids` go to a spot, with it; no others. Those that are sent or ended do not move, those of
/// one call move together, and nothing is put between them. Up and Down go past the next one that is unsent. Nothing when it
/// stands there already or the spot is none. `all` stands in the order of the ids.
QList<Task> reordered(const QList<Task>& all, const QStringList& ids, const QueueSpot& spot, const FoldOf& foldOf);
