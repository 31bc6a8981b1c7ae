// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"
#include "services/queue/task.h"

#include <QtCore/qhash.h>
#include <QtCore/qset.h>

/// Turns changing tasks into the events of `run` and `work`, each told once.
class TaskEvents {
public:
    explicit TaskEvents(const Output& output) : m_output(output) {}

    /// With ids only those are told of; without any, all are.
    void follow(const QStringList& ids);
    void changed(const QList<Task>& tasks);
    /// Nothing more can happen to any of them without somebody.
    bool allSettled() const;
    /// Prints the last event and gives the exit code.
    int finish() const;
    QList<Task> tasks() const;  ///< as last told, oldest first

private:
    struct Told {
        Task task{};
        int percent = -1;
        QSet<QString> files{};
        bool error = false;
    };
    void tell(Told& told, const Task& task);
    void tellState(Told& told, const Task& task);

    const Output& m_output;
    QSet<QString> m_followed;
    QHash<QString, Told> m_told;
    QStringList m_files;  ///< in the order they came
};

/// Ended, or waiting for a person.
bool isSettled(const Task& task);
