// SPDX-License-Identifier: MIT
#include "services/vision/analysis/linerow.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace analysis {

namespace {

constexpr size_t mostRows = 12;
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

size_t picturesOf(const std::vector<TextLine>& lines) {
    std::set<int> seen;
    for (const TextLine& line : lines)
        seen.insert(line.picture);
    return seen.size();
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

std::vector<TextLine> companions(const TextLine& seed, const std::vector<TextLine>& lines) {
    std::vector<TextLine> found;
    for (const TextLine& line : lines) {
        if (atOneHeight(seed, line) && alikeInKind(seed, line))
            found.push_back(line);
    }
    return found;
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

LineRow rowOf(const std::vector<TextLine>& lines, const TextLine& seed, size_t pictures, cv::Size size,
              const std::vector<TextLine>& all) {
    LineRow row;
    row.middle = medianOf(lines, [](const TextLine& line) { return line.middle(); });
    row.height = medianOf(lines, [](const TextLine& line) { return line.core.height; });
    row.shade = medianOf(lines, [](const TextLine& line) { return line.shade; });
    row.ink = seed.ink;
    row.presence = static_cast<double>(picturesOf(lines)) / static_cast<double>(pictures);
    row.chance = chanceOf(seed, all, pictures, size);
    const double within = 0.03 * size.width;
    const auto centred = likeMost(lines, within, centreOf);
    const auto flush = likeMost(lines, within, leftOf);
    const auto& aligned = centred.size() >= flush.size() ? centred : flush;
    row.alignment = static_cast<double>(aligned.size()) / static_cast<double>(lines.size());
    row.lines = aligned;
    row.left = medianOf(row.lines, leftOf);
    row.right = medianOf(row.lines, rightOf);
    return row;
}

}  // namespace

std::vector<LineRow> lineRows(std::vector<TextLine> lines, size_t pictures, cv::Size size) {
    const std::vector<TextLine> all = lines;
    std::vector<LineRow> rows;
    while (rows.size() < mostRows && !lines.empty()) {
        std::vector<TextLine> best;
        const TextLine* seed = nullptr;
        size_t most = 0;
        for (const TextLine& line : lines) {
            auto found = companions(line, lines);
            if (const size_t seen = picturesOf(found); seen > most) {
                most = seen;
                best = std::move(found);
                seed = &line;
            }
        }
        if (most < 2)
            break;
        rows.push_back(rowOf(joined(best), *seed, pictures, size, all));
        const TextLine taken = *seed;
        std::erase_if(lines, [&taken](const TextLine& line) { return atOneHeight(taken, line) && alikeInKind(taken, line); });
    }
    return rows;
}

}  // namespace analysis
