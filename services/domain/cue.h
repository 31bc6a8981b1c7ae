// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <chrono>

/// One subtitle: what is said from `start` to `end` of the clip.
struct Cue {
    std::chrono::milliseconds start{0};
    std::chrono::milliseconds end{0};
    QString text{};  ///< lines joined by '\n', no markup
    QString speaker{};  ///< who says it, where the file tells so beside the words

    bool operator==(const Cue&) const = default;
};
using Cues = QList<Cue>;
