// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qstring.h>

#include <optional>

/// That somebody let their voice be cloned. Stored as one line that a person can read in any list:
/// "Lena Kraus · 2026-05-12 · the German version of this series".
struct Consent {
    QString who{};
    QDate when{};
    QString what{};  ///< for which use

    bool isComplete() const;
    bool operator==(const Consent&) const = default;
};

QString consentText(const Consent& consent);
/// Nothing when the line was worded freely: it counts as it stands then.
std::optional<Consent> consentFromText(const QString& text);
