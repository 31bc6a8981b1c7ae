// SPDX-License-Identifier: MIT
#include "services/vision/analysis/linerow.h"

#include <algorithm>
#include <map>
#include <utility>

namespace analysis {

namespace {

constexpr size_t mostRows = 24;
constexpr size_t leastLines = 3;
constexpr double leastPresence = 0.12;
constexpr double fullPresence = 0.6;
constexpr double leastAlignment = 0.5;
constexpr double fullAlignment = 0.8;
constexpr double nearby = 4;  ///< heights of a core
constexpr double likeShade = 24;
constexpr double widestGap = 3;  ///< between two words, in heights of the core

bool alikeInKind(const TextLine& a, const TextLine& b) {
    const double ratio = a.core.height / static_cast<double>(b.core.height);
    return a.ink == b.ink && ratio > 0.66 && ratio < 1.5 && std::abs(a.shade - b.shade) < likeShade;
}

double tolerance(const TextLine& line) {
    return 1.5 + 0.18 * line.core.height;
}

bool atOneHeight(const TextLine& a, const TextLine& b) {
    return std::abs(a.middle() - b.middle()) <= tolerance(a);
}

bool areCompanions(const TextLine& a, const TextLine& b) {
    return atOneHeight(a, b) && alikeInKind(a, b);
}

/// How many pictures have a companion of `seed`; the lines of a picture follow each other.
size_t picturesWith(const TextLine& seed, const std::vector<TextLine>& lines) {
    size_t count = 0;
    int last = -1;
    for (const TextLine& line : lines) {
        if (line.picture != last && areCompanions(seed, line)) {
            last = line.picture;
            ++count;
        }
    }
    return count;
}

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<long>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

template <class Of>
double medianOf(const std::vector<TextLine>& lines, Of of) {
    std::vector<double> values;
    for (const TextLine& line : lines)
        values.push_back(of(line));
    return median(std::move(values));
}

double leftOf(const TextLine& line) {
    return line.core.x;
}

double rightOf(const TextLine& line) {
    return line.core.br().x;
}

double centreOf(const TextLine& line) {
    return line.centre();
}

/// The lines that have the middle value of `of`, about.
std::vector<TextLine> likeMost(const std::vector<TextLine>& lines, double within, double (*of)(const TextLine&)) {
    const double middle = medianOf(lines, of);
    std::vector<TextLine> like;
    std::ranges::copy_if(lines, std::back_inserter(like), [&](const TextLine& line) { return std::abs(of(line) - middle) <= within; });
    return like;
}

/// The part of the pictures in which a line like `seed` would stand at its height if heights were drawn by lot.
double chanceOf(const TextLine& seed, const std::vector<TextLine>& all, size_t pictures, cv::Size size) {
    const auto elsewhere = std::ranges::count_if(all, [&](const TextLine& line) {
        return alikeInKind(seed, line) && std::abs(line.middle() - seed.middle()) > 4.0 * seed.core.height;
    });
    const double window = (2 * tolerance(seed) + 1) / size.height;
    return static_cast<double>(elsewhere) * window / static_cast<double>(pictures);
}

/// One line of each picture: its widest part and whatever follows on either side with no more than a few letters' gap.
std::vector<TextLine> joined(std::vector<TextLine> parts) {
    std::ranges::sort(parts, std::greater(), [](const TextLine& part) { return part.core.width; });
    std::map<int, TextLine> lines;
    for (bool grew = true; std::exchange(grew, false);) {
        for (const TextLine& part : parts) {
            TextLine& line = lines.try_emplace(part.picture, part).first->second;
            const double gap = std::max(part.core.x - line.core.br().x, line.core.x - part.core.br().x);
            const cv::Rect both = line.core | part.core;
            if (gap > widestGap * line.core.height || both.width == line.core.width)
                continue;
            line.core.x = both.x;
            line.core.width = both.width;
            grew = true;
        }
    }
    std::vector<TextLine> all;
    for (const auto& [picture, line] : lines)
        all.push_back(line);
    return all;
}

/// What the picture behind added to one side of a centred line goes.
void makeEven(std::vector<TextLine>& lines, double centre) {
    for (TextLine& line : lines) {
        const double left = centre - line.core.x;
        const double right = line.core.br().x - centre;
        const double half = std::min(left, right);
        if (std::abs(left - right) < line.core.height || half < line.core.height)
            continue;
        line.core.x = cvFloor(centre - half);
        line.core.width = cvCeil(2 * half);
    }
}

LineRow rowOf(const std::vector<TextLine>& lines, const TextLine& seed, size_t pictures, cv::Size size,
              const std::vector<TextLine>& all) {
    LineRow row;
    row.middle = medianOf(lines, [](const TextLine& line) { return line.middle(); });
    row.height = medianOf(lines, [](const TextLine& line) { return line.core.height; });
    row.shade = medianOf(lines, [](const TextLine& line) { return line.shade; });
    row.ink = seed.ink;
    row.presence = static_cast<double>(lines.size()) / static_cast<double>(pictures);
    row.chance = chanceOf(seed, all, pictures, size);
    const double within = 0.03 * size.width;
    const auto centred = likeMost(lines, within, centreOf);
    const auto flush = likeMost(lines, within, leftOf);
    row.lines = centred.size() >= flush.size() ? centred : flush;
    row.alignment = static_cast<double>(row.lines.size()) / static_cast<double>(lines.size());
    row.centre = medianOf(row.lines, centreOf);
    if (centred.size() >= flush.size())
        makeEven(row.lines, row.centre);
    row.left = medianOf(row.lines, leftOf);
    row.right = medianOf(row.lines, rightOf);
    return row;
}

/// Takes the companions of `seed` out of `lines`.
std::vector<TextLine> takeCompanions(const TextLine& seed, std::vector<TextLine>& lines) {
    const auto others = std::ranges::stable_partition(lines, [&seed](const TextLine& line) { return !areCompanions(seed, line); });
    std::vector<TextLine> taken(others.begin(), others.end());
    lines.erase(others.begin(), others.end());
    return taken;
}

/// What is too rare to stand out may still be the second line of what does.
void keepNear(const std::vector<LineRow>& rows, std::vector<TextLine>& lines) {
    std::erase_if(lines, [&rows](const TextLine& line) {
        return std::ranges::none_of(rows, [&line](const LineRow& row) {
            return row.evidence() > 0 && std::abs(row.middle - line.middle()) < nearby * row.height;
        });
    });
}

}  // namespace

double LineRow::evidence() const {
    const double beyond = presence - 2.5 * chance;
    if (lines.size() < leastLines || beyond < leastPresence || !isAligned())
        return 0;
    return std::min(1.0, beyond / fullPresence) * std::min(1.0, alignment / fullAlignment);
}

bool LineRow::isAligned() const {
    return alignment >= leastAlignment;
}

std::vector<LineRow> lineRows(std::vector<TextLine> lines, size_t pictures, cv::Size size) {
    const std::vector<TextLine> all = lines;
    const double few = leastPresence * static_cast<double>(pictures);
    std::vector<LineRow> rows;
    bool onlyNear = false;
    while (rows.size() < mostRows && !lines.empty()) {
        const auto seed = std::ranges::max_element(lines, {}, [&lines](const TextLine& line) { return picturesWith(line, lines); });
        const auto most = static_cast<double>(picturesWith(*seed, lines));
        if (most < 2)
            break;
        if (most < few && !std::exchange(onlyNear, true)) {
            keepNear(rows, lines);
            continue;
        }
        const TextLine middle = *seed;
        rows.push_back(rowOf(joined(takeCompanions(middle, lines)), middle, pictures, size, all));
    }
    return rows;
}

}  // namespace analysis
