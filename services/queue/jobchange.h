// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

/// What is changed of several tasks at once that have not been sent. What is absent stays as it is.
struct JobChange {
    QJsonObject options{};  ///< by the vendor's own field names; null = left to the vendor again
    std::optional<QString> voice{};
    std::optional<QString> targetLanguage{};
    std::optional<QString> folder{};
    std::optional<QString> nameTemplate{};
    std::optional<double> maxCredits{};  ///< 0 = no cap
    std::optional<bool> fit{};

    bool isEmpty() const { return *this == JobChange(); }
    bool operator==(const JobChange&) const = default;
};

QJsonObject toJson(const JobChange& change);
JobChange jobChangeFromJson(const QJsonObject& json);

/// What came of a change.
struct EditOutcome {
    QStringList changed{};
    QStringList left{};  ///< sent or ended meanwhile, or unknown: as they were
    std::optional<ApiError> refused{};  ///< none was changed: the first thing that would have been wrong

    bool operator==(const EditOutcome&) const = default;
};

/// Nothing was sent or made of it.
bool mayEdit(const Task& task);
JobSpec changed(JobSpec job, const JobChange& change);
/// Checked again from the start; what was paused stays so.
Task changed(Task task, const JobChange& change);
