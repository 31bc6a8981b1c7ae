// SPDX-License-Identifier: MIT
#include "services/domain/apierror.h"

#include <QtCore/qmetaobject.h>

namespace failure {

namespace {
template <class Enum>
QString keyOf(Enum value) {
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}
}  // namespace

QString name(Kind kind) {
    return keyOf(kind);
}

QString name(Reason reason) {
    return keyOf(reason);
}

std::optional<Kind> kindFromName(const QString& name) {
    bool known = false;
    const int value = QMetaEnum::fromType<Kind>().keyToValue(name.toLatin1().constData(), &known);
    return known ? std::optional(static_cast<Kind>(value)) : std::nullopt;
}

Reason reasonFromName(const QString& name) {
    bool known = false;
    const int value = QMetaEnum::fromType<Reason>().keyToValue(name.toLatin1().constData(), &known);
    return known ? static_cast<Reason>(value) : Reason::None;
}

}  // namespace failure

ApiError invalid(failure::Reason reason, const QString& field, const QStringList& about) {
    return {.kind = failure::Kind::Invalid, .reason = reason, .about = about, .field = field};
}
