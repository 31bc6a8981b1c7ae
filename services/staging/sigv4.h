// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/secret.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>
#include <QtCore/qpair.h>
#include <QtCore/qurl.h>

#include <chrono>

/// AWS Signature Version 4 as pure functions ("Authenticating Requests (AWS Signature Version 4)" in the S3 API reference).
/// Paths are signed as S3 wants them: every segment encoded once, nothing normalised.
namespace sigv4 {

using Headers = QList<QPair<QByteArray, QByteArray>>;

inline constexpr char unsignedPayload[] = "UNSIGNED-PAYLOAD";

struct Signer {
    QString accessKey{};
    Secret secret{};
    QString region{};
    QDateTime at{};
    QByteArray service = "s3";
};

struct Request {
    QByteArray method = "GET";
    QUrl url{};              ///< as it goes out
    Headers headers{};       ///< every header to sign but Host, which the URL tells
    QByteArray payloadHash{};  ///< SHA-256 of the body in hex, or `unsignedPayload`
};

QByteArray timestamp(const QDateTime& at);     ///< "20130524T000000Z"
QByteArray payloadHash(const QByteArray& body);
/// Everything but A-Z a-z 0-9 - . _ ~ as %XX of its UTF-8.
QByteArray encoded(const QString& text);

QByteArray canonicalRequest(const Request& request);
QByteArray stringToSign(const QByteArray& canonicalRequest, const Signer& signer);
QByteArray signature(const QByteArray& stringToSign, const Signer& signer);
/// The value of the Authorization header.
QByteArray authorization(const Request& request, const Signer& signer);
/// `url` with X-Amz-* in its query: who has it needs no key for `lifetime`.
QUrl presigned(const QByteArray& method, const QUrl& url, std::chrono::seconds lifetime, const Signer& signer);

}  // namespace sigv4
