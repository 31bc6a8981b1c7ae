// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/cue.h"
#include "services/domain/operation.h"

/// Where the offline engine may stop for somebody to correct the words: as they were read, before they are translated, and as
/// they were translated, before they are spoken and put in.
enum class ReviewStop { Source, Target };

QString reviewName(ReviewStop stop);  ///< "review-source" ...; as stored and printed
std::optional<ReviewStop> reviewFromName(const QString& name);

/// A finished file of the offline engine, still in its work folder.
struct RenderedFile {
    OutputRole role = OutputRole::Video;
    QString path{};
    bool draft = true;                  ///< a machine chose the words
    std::optional<ReviewStop> stop{};   ///< no result: the words that somebody is to check first
    QString language{};                 ///< of such words, two letters

    bool operator==(const RenderedFile&) const = default;
};

/// Words that somebody has checked: the engine goes on from them instead of reading or translating again.
struct CheckedWords {
    ReviewStop stop = ReviewStop::Source;
    Cues cues{};
};
