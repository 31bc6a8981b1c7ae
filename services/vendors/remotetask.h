// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/operation.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>
#include <QtCore/qurl.h>

#include <optional>

enum class RemoteState { Queued, Running, Done, Failed, Unknown };

struct RemoteOutput {
    OutputRole role = OutputRole::Video;
    QUrl url{};
    QDateTime expiresAt{};  ///< invalid = not told
    QString variant{};      ///< tells several of one role apart, in the file's name: "original"

    bool operator==(const RemoteOutput&) const = default;
};

struct RemoteTask {
    QString id{};
    RemoteState state = RemoteState::Unknown;
    QString status{};  ///< the vendor's word, shown as it came
    std::optional<double> progress{};  ///< 0..1
    QList<RemoteOutput> outputs{};
    std::optional<double> credits{};
    QString message{};  ///< why it failed, in the vendor's words
    QString made{};     ///< id of the voice or avatar it made, where that is the result
    QString type{};     ///< of a vendor's own list: its task type, name, languages and time, as given
    QString name{};
    QString sourceLanguage{};
    QString targetLanguage{};
    QString createdAt{};

    bool operator==(const RemoteTask&) const = default;
};
