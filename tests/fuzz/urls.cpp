// SPDX-License-Identifier: MIT
#include "services/http/safeurl.h"
#include "tests/fuzz/families.h"

using namespace Qt::StringLiterals;

namespace {

QString wrongVisit(const QUrl& url, const QUrl& base) {
    if (!mayVisit(url, base))
        return {};
    const bool plain = url.scheme() == "http"_L1 && isLoopback(url) && isLoopback(base);
    const bool fine = (url.scheme() == "https"_L1 || plain) && !url.host().isEmpty() && url.userInfo().isEmpty();
    return fine ? QString() : u"a visit to "_s + url.toString();
}

/// The secret is never to be seen, whatever the URL looks like and in whichever of Qt's ways it is written into a text.
QString leakIn(QUrl url) {
    static const QString secret = u"sesame"_s;
    if (url.toString(QUrl::RemoveQuery).contains(secret, Qt::CaseInsensitive))
        return {};
    const QString query = url.query(QUrl::FullyEncoded);
    url.setQuery(query + (query.isEmpty() ? u"sig="_s : u"&sig="_s) + secret);
    if (!url.isValid() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1) || url.host().isEmpty())
        return {};
    if (withoutQuery(url).contains(secret))
        return u"withoutQuery leaves a query"_s;
    const QString encoded = url.toString(QUrl::FullyEncoded);
    for (const QString& written : {encoded, url.toString(), QString(encoded).replace(u'/', u"\\/"_s)}) {
        for (const QString& around : {u"%1"_s, u"Error transferring %1 - it said: no"_s, uR"({"url":"%1","k":1})"_s, u"'%1'"_s}) {
            if (withoutQueries(QString(around).replace("%1"_L1, written)).contains(secret))
                return u"withoutQueries leaves a query of "_s + written;
        }
    }
    return {};
}

}  // namespace

QStringList families::urls(const QByteArray& bytes) {
    QStringList wrong;
    const QString text = QString::fromUtf8(bytes);
    const QUrl url(text.section(u'\n', 0, 0));
    const QUrl base(text.section(u'\n', 1, 1));
    for (const QString& fault : {wrongVisit(url, base), leakIn(url), leakIn(base)}) {
        if (!fault.isEmpty())
            wrong << fault;
    }
    const QUrl cut(withoutQuery(url));
    if (cut.hasQuery() || cut.hasFragment() || !cut.userInfo().isEmpty())
        wrong << u"withoutQuery leaves a part of "_s + url.toString();
    const QString once = withoutQueries(text);
    if (withoutQueries(once) != once)
        wrong << u"withoutQueries is not done after once"_s;
    return wrong;
}
