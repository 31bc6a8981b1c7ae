// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"

#include <QtCore/qlist.h>

/// What is known of one preview. Ready: `file` is a WAV (16 bit, one channel) as loud as all the others.
struct VoicePreview {
    enum class State {
        None,     ///< nobody wanted it yet
        Wanted,   ///< in line
        Loading,
        Ready,
        Broken,   ///< `error` says why
    };
    State state = State::None;
    double seconds = 0;
    bool shortened = false;  ///< there is more of it, which is not played
    QList<float> peaks{};  ///< of equal stretches, 0..1
    QString file{};
    ApiError error{};

    bool isReady() const { return state == State::Ready; }
    bool isBroken() const { return state == State::Broken; }
    bool isComing() const { return state == State::Wanted || state == State::Loading; }
    bool operator==(const VoicePreview&) const = default;
};
