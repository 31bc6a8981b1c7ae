// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/store/submission.h"
#include "services/queue/task.h"

#include <QtCore/qhash.h>

#include <chrono>

class TaskStore;

/// Rows that could not be written because the disk was full: kept whole in memory, the remote id above all, and written
/// when there is room again. Until then nothing is done with their tasks.
class OwedRows {
public:
    OwedRows(TaskStore& store, std::chrono::milliseconds pace) : m_store(store), m_pace(pace) {}

    /// Writes the rows that a step ended with. What stays owed comes back as waiting for room.
    QList<Task> write(const QList<Task>& rows, const std::optional<Submission>& call, const QDateTime& now);
    /// Tries those again whose time has come: as they are now, written or still waiting.
    QList<Task> writeDue(const QDateTime& now);
    bool holds(const QString& id) const;
    bool isEmpty() const { return m_owed.isEmpty(); }

private:
    struct Owed {
        QList<Task> rows{};
        std::optional<Submission> call{};
        QDateTime until{};
    };
    std::optional<ApiError> tryTo(const Owed& owed);
    QList<Task> waiting(const Owed& owed, const ApiError& error) const;

    TaskStore& m_store;
    const std::chrono::milliseconds m_pace;
    QList<Owed> m_owed;
};
