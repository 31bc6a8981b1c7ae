// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

#include <optional>

/// Amounts as they are typed, in the user's own way of writing numbers.
namespace amounts {

QString typed(double amount);  ///< without the marks that group digits; nothing for 0
/// Absent where it is no amount, or one beyond 1e12; nothing typed is 0.
std::optional<double> read(const QString& text);

}  // namespace amounts
