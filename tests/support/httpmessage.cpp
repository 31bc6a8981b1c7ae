// SPDX-License-Identifier: MIT
#include "tests/support/httpmessage.h"

#include <QtCore/qurl.h>

#include <algorithm>

static auto findHeader(const HttpHeaders& headers, QByteArrayView name) {
    return std::ranges::find_if(
        headers, [name](const auto& header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

QByteArray ServerRequest::header(QByteArrayView name) const {
    const auto found = findHeader(headers, name);
    return found == headers.end() ? QByteArray() : found->second;
}

bool ServerRequest::has(QByteArrayView name) const {
    return findHeader(headers, name) != headers.end();
}

QString ServerRequest::path() const {
    return QUrl::fromEncoded(target).path();
}

QUrlQuery ServerRequest::query() const {
    return QUrlQuery(QUrl::fromEncoded(target));
}
