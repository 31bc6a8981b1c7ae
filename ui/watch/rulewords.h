// SPDX-License-Identifier: MIT
#pragma once

#include "models/watch/watchrulesmodel.h"

/// What a rule does, in a line: "Translate into Spanish, French at AKOOL".
QString ruleSummary(const WatchRule& rule, const std::function<QString(const QString& account)>& vendorName);
/// The words of the table.
WatchWording watchWording(std::function<QString(const QString& account)> vendorName);
