// SPDX-License-Identifier: MIT
#include "services/http/retryafter.h"

#include <algorithm>

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
    const QDateTime until = QDateTime::fromString(QString::fromLatin1(value), Qt::RFC2822Date);
    if (!until.isValid())
        return std::nullopt;
    const QDateTime server = QDateTime::fromString(QString::fromLatin1(serverDate.trimmed()), Qt::RFC2822Date);
    return bounded((server.isValid() ? server : now).secsTo(until));
}
