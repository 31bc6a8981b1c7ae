// SPDX-License-Identifier: MIT
#include "services/domain/consent.h"

using namespace Qt::StringLiterals;

namespace {

QString separator() {
    return u" · "_s;
}

/// One line, in which the separator stands nowhere else.
QString part(const QString& text) {
    return text.simplified().replace(separator(), u" - "_s);
}

}  // namespace

bool Consent::isComplete() const {
    return !who.trimmed().isEmpty() && when.isValid() && !what.trimmed().isEmpty();
}

QString consentText(const Consent& consent) {
    return part(consent.who) + separator() + consent.when.toString(Qt::ISODate) + separator() + part(consent.what);
}

std::optional<Consent> consentFromText(const QString& text) {
    const QStringList parts = text.trimmed().split(separator());
    if (parts.size() != 3)
        return std::nullopt;
    const Consent consent{parts[0], QDate::fromString(parts[1], Qt::ISODate), parts[2]};
    return consent.isComplete() ? std::optional(consent) : std::nullopt;
}
