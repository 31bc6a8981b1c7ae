// SPDX-License-Identifier: MIT
#include "services/domain/address.h"

#include <QtCore/qregularexpression.h>

using namespace Qt::StringLiterals;

QUrl addressFromText(const QString& text) {
    const QUrl url(text);
    if (text.isEmpty() || url.isValid())
        return url;
    static const QRegularExpression odd(u"[^A-Za-z0-9.:/_-]"_s);
    return QUrl(u"invalid:address/"_s + QString(text).replace(odd, u"_"_s));
}
