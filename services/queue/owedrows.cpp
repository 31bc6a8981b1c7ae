// SPDX-License-Identifier: MIT
#include "services/queue/owedrows.h"

#include "services/queue/store/taskstore.h"

#include <algorithm>

using failure::Reason;
using task::State;
using task::Wait;

std::optional<ApiError> OwedRows::tryTo(const Owed& owed) {
    return owed.call ? m_store.save(owed.rows, *owed.call) : m_store.save(owed.rows);
}

QList<Task> OwedRows::waiting(const Owed& owed, const ApiError& error) const {
    QList<Task> tasks = owed.rows;
    for (Task& task : tasks) {
        task.state = State::Waiting;
        task.wait = Wait::Disk;
        task.until = owed.until;
        task.error = error;
        task.ended = {};
    }
    return tasks;
}

QList<Task> OwedRows::write(const QList<Task>& rows, const std::optional<Submission>& call, const QDateTime& now) {
    const Owed owed{rows, call, now.addMSecs(m_pace.count())};
    const auto error = tryTo(owed);
    if (!error)
        return rows;
    if (error->reason == Reason::DiskFull) {
        m_owed.append(owed);
        return waiting(owed, *error);
    }
    QList<Task> failed = rows;
    for (Task& task : failed) {
        task.state = State::Failed;
        task.error = error;
    }
    return failed;
}

QList<Task> OwedRows::writeDue(const QDateTime& now) {
    QList<Task> tasks;
    for (const Owed& owed : std::exchange(m_owed, {})) {
        if (owed.until <= now)
            tasks += write(owed.rows, owed.call, now);
        else
            m_owed.append(owed);
    }
    return tasks;
}

bool OwedRows::holds(const QString& id) const {
    return std::ranges::any_of(m_owed, [&id](const Owed& owed) {
        return std::ranges::find(owed.rows, id, &Task::id) != owed.rows.end();
    });
}
