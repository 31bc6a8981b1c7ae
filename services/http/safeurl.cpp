// SPDX-License-Identifier: MIT
#include "services/http/safeurl.h"

#include <QtCore/qregularexpression.h>
#include <QtNetwork/qhostaddress.h>

using namespace Qt::StringLiterals;

bool isLoopback(const QUrl& url) {
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

bool mayVisit(const QUrl& url, const QUrl& base) {
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    if (url.scheme() == "https"_L1)
        return true;
    return url.scheme() == "http"_L1 && isLoopback(url) && isLoopback(base);
}

QUrl redirectTarget(const QUrl& from, const QByteArray& location) {
    return from.resolved(QUrl::fromEncoded(location));
}

QString withoutQuery(const QUrl& url) {
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

QString withoutQueries(const QString& text) {
    // An apostrophe is as good as any letter in a URL, and Qt writes one with its blanks decoded: as long as there is a "name=" or
    // an "&" further on in the line, it is of the query. What is cut too much is only a word that nobody misses.
    static const QRegularExpression query(uR"((https?:(?:\\?/){2}[^"?<>\r\n]*?)(?:\?|\\u003f)(?:[^"<>\r\n]*[&=])?[^\s"<>]*)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QString cut = text;
    return cut.replace(query, u"\\1?..."_s);
}
