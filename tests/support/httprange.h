// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/httpmessage.h"

class QIODevice;

/// Which part of an entity answers a request, with the status and headers that say so.
struct HttpRange {
    int status = 200;
    qint64 start = 0;
    qint64 length = 0;
    HttpHeaders headers{};
};

/// One range only, as RFC 9110 section 14 has it; anything it may ignore gets the whole.
HttpRange rangeOf(const ServerRequest& request, qint64 size, const QByteArray& tag);

/// Changes when the file or the bytes change.
QByteArray entityTag(const QIODevice& source);
