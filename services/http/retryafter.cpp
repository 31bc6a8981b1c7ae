// SPDX-License-Identifier: MIT
#include "services/http/retryafter.h"

#include <algorithm>

/// "Thu, 01 Jan 2026 12:00:00 GMT". Qt 6.4 reads this form with an offset only, not with the word that HTTP prescribes.
static QDateTime httpDate(QByteArray text) {
    return QDateTime::fromString(QString::fromLatin1(text.replace("GMT", "+0000")), Qt::RFC2822Date);
}

std::optional<std::chrono::milliseconds> retryAfter(const QByteArray& header, const QByteArray& serverDate,
                                                    const QDateTime& now) {
    const auto bounded = [](qint64 seconds) {
        return std::chrono::milliseconds(std::chrono::seconds(std::clamp<qint64>(seconds, 0, 3600)));
    };
    const QByteArray value = header.trimmed();
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return bounded(seconds);
    const QDateTime until = httpDate(value);
    if (!until.isValid())
        return std::nullopt;
    const QDateTime server = httpDate(serverDate.trimmed());
    return bounded((server.isValid() ? server : now).secsTo(until));
}
