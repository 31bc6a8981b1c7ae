// SPDX-License-Identifier: MIT
#include "services/staging/sigv4.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qmap.h>
#include <QtCore/qmessageauthenticationcode.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sigv4 {

namespace {

constexpr char algorithm[] = "AWS4-HMAC-SHA256";

QByteArray hmac(const QByteArray& key, const QByteArray& message) {
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

/// However it was encoded before, it is encoded once after.
QByteArray encodedOnce(const QByteArray& part) {
    return QByteArray::fromPercentEncoding(part).toPercentEncoding();
}

QByteArray canonicalPath(const QUrl& url) {
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    QByteArrayList segments;
    for (const QByteArray& segment : path.split('/'))
        segments << encodedOnce(segment);
    return path.isEmpty() ? QByteArray("/") : segments.join('/');
}

QByteArray canonicalQuery(const QUrl& url) {
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    QList<QPair<QByteArray, QByteArray>> items;
    for (const QByteArray& item : query.isEmpty() ? QByteArrayList() : query.split('&')) {
        const qsizetype equals = item.indexOf('=');
        items.append(equals < 0 ? qMakePair(encodedOnce(item), QByteArray())
                                : qMakePair(encodedOnce(item.left(equals)), encodedOnce(item.mid(equals + 1))));
    }
    std::ranges::sort(items);
    QByteArrayList joined;
    for (const auto& [name, value] : items)
        joined << name + '=' + value;
    return joined.join('&');
}

/// By lower-case name in order; values trimmed, blanks within folded to one, equal names joined as they came.
QMap<QByteArray, QByteArray> canonicalHeaders(const Request& request) {
    QByteArray host = request.url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (request.url.port() != -1)
        host += ':' + QByteArray::number(request.url.port());
    QMap<QByteArray, QByteArray> headers{{"host", host}};
    for (const auto& [name, value] : request.headers) {
        const QByteArray key = name.toLower();
        const auto known = headers.find(key);
        if (known == headers.end())
            headers.insert(key, value.simplified());
        else
            *known += ',' + value.simplified();
    }
    return headers;
}

QByteArray signedHeaders(const Request& request) {
    return canonicalHeaders(request).keys().join(';');
}

QByteArray scope(const Signer& signer) {
    return timestamp(signer.at).left(8) + '/' + signer.region.toUtf8() + '/' + signer.service + "/aws4_request";
}

}  // namespace

QByteArray timestamp(const QDateTime& at) {
    return at.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

QByteArray payloadHash(const QByteArray& body) {
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
}

QByteArray encoded(const QString& text) {
    return text.toUtf8().toPercentEncoding();
}

QByteArray canonicalRequest(const Request& request) {
    QByteArray headers;
    const auto named = canonicalHeaders(request);
    for (auto header = named.begin(); header != named.end(); ++header)
        headers += header.key() + ':' + header.value() + '\n';
    return QByteArrayList{request.method, canonicalPath(request.url), canonicalQuery(request.url), headers, signedHeaders(request),
                          request.payloadHash}
        .join('\n');
}

QByteArray stringToSign(const QByteArray& canonicalRequest, const Signer& signer) {
    return QByteArrayList{algorithm, timestamp(signer.at), scope(signer), payloadHash(canonicalRequest)}.join('\n');
}

QByteArray signature(const QByteArray& stringToSign, const Signer& signer) {
    QByteArray key = "AWS4" + signer.secret.reveal();
    for (const QByteArray& step : scope(signer).split('/'))
        key = hmac(key, step);
    return hmac(key, stringToSign).toHex();
}

QByteArray authorization(const Request& request, const Signer& signer) {
    const QByteArray sealed = signature(stringToSign(canonicalRequest(request), signer), signer);
    return QByteArray(algorithm) + " Credential=" + signer.accessKey.toUtf8() + '/' + scope(signer) +
           ", SignedHeaders=" + signedHeaders(request) + ", Signature=" + sealed;
}

QUrl presigned(const QByteArray& method, const QUrl& url, std::chrono::seconds lifetime, const Signer& signer) {
    Request request{.method = method, .url = url, .payloadHash = unsignedPayload};
    QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    if (!query.isEmpty())
        query += '&';
    query += QByteArray("X-Amz-Algorithm=") + algorithm +
             "&X-Amz-Credential=" + (signer.accessKey.toUtf8() + '/' + scope(signer)).toPercentEncoding() +
             "&X-Amz-Date=" + timestamp(signer.at) + "&X-Amz-Expires=" + QByteArray::number(qint64(lifetime.count())) +
             "&X-Amz-SignedHeaders=" + signedHeaders(request);
    request.url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    query += "&X-Amz-Signature=" + signature(stringToSign(canonicalRequest(request), signer), signer);
    request.url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return request.url;
}

}  // namespace sigv4
