// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

#include <optional>

// What is said of the whole queue, and of many tasks at once.
namespace words {

/// "about 12 to 20 min left", of seconds.
QString queueTimeLeft(double least, double most);
QString queueTimeUnknown();  ///< "time left unknown"
/// "12 tasks, 340 → 298 credits"; what is not known of either is said.
QString priceChange(int tasks, std::optional<double> before, std::optional<double> after, const QString& unit);

}  // namespace words
