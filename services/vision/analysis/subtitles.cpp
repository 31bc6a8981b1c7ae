// SPDX-License-Identifier: MIT
#include "services/vision/analysis/subtitles.h"

#include "services/vision/analysis/bandbox.h"

#include <algorithm>

namespace analysis {

namespace {

// How much ink the outer rows of letters have, as part of what the inner ones have.
constexpr double nowAndThen = 0.06;  ///< descenders and capitals of a text that changes
constexpr double everyTime = 0.3;    ///< the letters are always the same
constexpr double likeShade = 45;       ///< thin letters take on something of what lies behind
constexpr double leadingAtMost = 3.6;  ///< from line to line, in heights of the core

bool areAlike(const LineRow& row, const LineRow& next) {
    const double ratio = next.height / row.height;
    const double aside = std::min(std::abs(row.centre - next.centre), std::abs(row.left - next.left));
    return aside < 1.5 * row.height && row.ink == next.ink && ratio > 0.6 && ratio < 1.6 && std::abs(row.shade - next.shade) < likeShade;
}

/// The next line of the same subtitle stands over or below, in pictures that have that one as well.
bool belongTogether(const LineRow& row, const LineRow& next) {
    const double apart = std::abs(next.middle - row.middle);
    if (!areAlike(row, next) || apart > leadingAtMost * std::max(row.height, next.height))
        return false;
    if (next.lines.size() < 2 || !next.isAligned() || next.presence < 2 * next.chance)
        return false;
    const auto beside = std::ranges::count_if(next.lines, [&row](const TextLine& line) {
        return std::ranges::any_of(row.lines, [&line](const TextLine& other) { return other.picture == line.picture; });
    });
    return 2 * static_cast<size_t>(beside) >= next.lines.size();
}

/// What has one width and one place whenever it is there is the same thing each time, which subtitles are not, unless the
/// clip is short and has but one: that one is centred.
bool isOneThing(const LineRow& row, cv::Size size) {
    if (std::abs(row.centre - size.width / 2.0) < 0.05 * size.width)
        return false;
    const double within = std::max(2.0, 0.008 * size.width);
    const auto same = std::ranges::count_if(row.lines, [&](const TextLine& line) {
        return std::abs(line.core.x - row.left) <= within && std::abs(line.core.br().x - row.right) <= within;
    });
    return 10 * static_cast<size_t>(same) >= 6 * row.lines.size();
}

std::vector<Candidate> bandsOf(const std::vector<LineRow>& rows, const std::vector<cv::Mat>& strokes) {
    std::vector<Candidate> bands;
    std::vector<bool> taken(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        if (taken[i] || rows[i].evidence() <= 0)
            continue;
        std::vector<const LineRow*> band{&rows[i]};
        taken[i] = true;
        for (size_t j = 0; j < rows.size(); ++j) {
            if (!taken[j] && std::ranges::any_of(band, [&](const LineRow* row) { return belongTogether(*row, rows[j]); })) {
                band.push_back(&rows[j]);
                taken[j] = true;
            }
        }
        const bool oneThing = isOneThing(rows[i], strokes.front().size());
        bands.push_back({bandBox(band, strokes, oneThing ? everyTime : nowAndThen),
                         oneThing ? FoundBox::Logo : FoundBox::Subtitle, rows[i].evidence()});
    }
    return bands;
}

/// White letters have dark outlines, and gaps between them: both inks tell of one band.
bool areOneBand(const Candidate& a, const Candidate& b) {
    const cv::Rect both = a.box & b.box;
    return a.kind == b.kind && 2 * both.height > std::min(a.box.height, b.box.height) &&
           2 * both.width > std::min(a.box.width, b.box.width);
}

void join(std::vector<Candidate>& all, const std::vector<Candidate>& more) {
    for (const Candidate& one : more) {
        const auto same = std::ranges::find_if(all, [&one](const Candidate& other) { return areOneBand(one, other); });
        if (same == all.end()) {
            all.push_back(one);
            continue;
        }
        same->box |= one.box;
        same->confidence = 1 - (1 - same->confidence) * (1 - one.confidence);
    }
}

}  // namespace

std::vector<Candidate> subtitleBands(const Pictures& pictures) {
    const cv::Size size = pictures.front().size();
    std::vector<Candidate> all;
    for (const Ink ink : {Ink::Light, Ink::Dark}) {
        const auto strokes = passingStrokes(pictures, ink);
        join(all, bandsOf(lineRows(textLines(pictures, strokes, ink), pictures.size(), size), strokes));
    }
    std::ranges::stable_sort(all, std::greater(), &Candidate::confidence);
    return all;
}

}  // namespace analysis
