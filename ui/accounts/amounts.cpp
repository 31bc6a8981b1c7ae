// SPDX-License-Identifier: MIT
#include "ui/accounts/amounts.h"

#include <QtCore/qlocale.h>

namespace {
constexpr double most = 1e12;  // beyond it a double no longer tells single hundredths
}

/// The marks that group digits are in the way when a number is changed.
QString amounts::typed(double amount) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return amount > 0 ? locale.toString(amount, 'f', QLocale::FloatingPointShortest) : QString();
}

std::optional<double> amounts::read(const QString& text) {
    bool ok = true;
    const double amount = text.trimmed().isEmpty() ? 0 : QLocale().toDouble(text.trimmed(), &ok);
    return ok && amount >= 0 && amount <= most ? std::optional(amount) : std::nullopt;
}
