// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/cue.h"

struct CueSpeaker {
    QString name{};
    int cues = 0;  ///< in which somebody of this name speaks

    bool operator==(const CueSpeaker&) const = default;
};

/// Who speaks in subtitles: whom the file names beside a cue (WebVTT's <v Lena>, the name of an ASS line), and names before
/// a colon at the start of a line ("LENA: Hello", "- Lena: Hello", "小明：你好"). One in capitals counts at once, another
/// from its second cue on: "Remember: ..." is no speaker. The busiest first.
QList<CueSpeaker> speakersOf(const Cues& cues);
