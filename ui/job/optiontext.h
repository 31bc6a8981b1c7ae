// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/options.h"

/// Lists and pairs as one line of text, "one, two" and "from=to, this=that"; long numbers too.
namespace optiontext {

QString of(const QJsonValue& value);
/// The fallback for a blank line. What cannot be read stays text, so that the check refuses it.
QJsonValue read(const OptionRule& rule, const QString& text);
QString placeholder(OptionType type);

}  // namespace optiontext
