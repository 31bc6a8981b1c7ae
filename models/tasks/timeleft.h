// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

#include <functional>
#include <vector>

/// How long the queue still takes, judged by what it did before: never by promises.
namespace timeleft {

constexpr int leastSamples = 5;   ///< fewer of a vendor's operation say nothing
constexpr int mostSamples = 50;   ///< the latest of each

/// How many tasks like this one are worked on at once; absent = not told.
using AtOnce = std::function<std::optional<int>(const Task&)>;

/// Seconds, from the first to the third quartile of what such tasks took.
struct Range {
    double least = 0;
    double most = 0;

    bool operator==(const Range&) const = default;
};

struct Outlook {
    int going = 0;                ///< tasks that go on without anybody
    std::optional<Range> left{};  ///< absent: too few samples for some of them

    bool operator==(const Outlook&) const = default;
};

/// Clip lengths are not known to a task, so it is its vendor and operation that tell how long it takes: from when it was sent to
/// when its result was there. Vendors work side by side, and each on as many as it takes at once.
Outlook outlook(const std::vector<const Task*>& tasks, const QDateTime& now, const AtOnce& atOnce);

}  // namespace timeleft
