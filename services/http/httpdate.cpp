// SPDX-License-Identifier: MIT
#include "services/http/httpdate.h"

QDateTime httpDate(const QByteArray& text) {
    // Qt 6.4 reads this form with an offset only, not with the word that HTTP prescribes.
    QByteArray withOffset = text.trimmed();
    return QDateTime::fromString(QString::fromLatin1(withOffset.replace("GMT", "+0000")), Qt::RFC2822Date).toUTC();
}
