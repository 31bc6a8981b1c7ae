// SPDX-License-Identifier: MIT
#include "services/staging/bucketerror.h"

#include "services/http/retryafter.h"
#include "services/http/safeurl.h"

#include <QtCore/qxmlstream.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

constexpr qsizetype mostWords = 500;

bool isErrorDocument(const QByteArray& xml) {
    QXmlStreamReader reader(xml);
    return reader.readNextStartElement() && reader.name() == "Error"_L1;
}

// The codes are those of "Error responses" in the S3 API reference; other services add to them, so the status has the last word.
Kind kindOf(const QString& code, int status) {
    static const QHash<QString, Kind> known{
        {u"RequestTimeTooSkewed"_s, Kind::Rejected},    // a 403 that no other key would cure
        {u"RequestTimeout"_s, Kind::Timeout},           // a 400: the body came too slowly
        {u"IncompleteBody"_s, Kind::Offline},           // it did not arrive as it left: sending again is free
        {u"BadDigest"_s, Kind::Offline},
        {u"XAmzContentSHA256Mismatch"_s, Kind::Offline},
        {u"SlowDown"_s, Kind::RateLimited},
        {u"InternalError"_s, Kind::VendorFault},
        {u"AccessDenied"_s, Kind::Unauthorised},
        {u"SignatureDoesNotMatch"_s, Kind::Unauthorised},
        {u"InvalidAccessKeyId"_s, Kind::Unauthorised},
        {u"NoSuchBucket"_s, Kind::NotFound},
        {u"NoSuchKey"_s, Kind::NotFound},
        {u"NoSuchUpload"_s, Kind::NotFound},
    };
    if (const auto kind = known.constFind(code); kind != known.cend())
        return *kind;
    switch (status) {
    case 401:
    case 403:
        return Kind::Unauthorised;
    case 404:
        return Kind::NotFound;
    case 408:
        return Kind::Timeout;
    case 429:
    case 503:
        return Kind::RateLimited;
    default:
        return status >= 500 || status < 300 ? Kind::VendorFault : Kind::Rejected;
    }
}

/// "code: message (region)", of what is there.
QString wordsOf(const HttpReply& reply, const QString& code, bool isError) {
    if (code.isEmpty() && reply.status >= 400)
        return u"HTTP %1"_s.arg(reply.status);
    QString words = code.isEmpty() ? u"HTTP %1"_s.arg(reply.status) : code;
    const QString message = isError ? xmlText(reply.body, u"Message").simplified() : QString();
    if (!message.isEmpty())
        words += u": "_s + message.left(mostWords);
    QString region = QString::fromLatin1(reply.header("x-amz-bucket-region"));
    if (region.isEmpty() && isError)
        region = xmlText(reply.body, u"Region");
    const bool elsewhere = (reply.status >= 300 && reply.status < 400) || reply.status == 400;
    if (elsewhere && !region.isEmpty())
        words += u" (%1)"_s.arg(region.left(40));
    return withoutQueries(words);
}

}  // namespace

QString xmlText(const QByteArray& xml, QStringView name) {
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name)
            return reader.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return {};
}

std::optional<ApiError> bucketError(const Bucket& bucket, const HttpReply& reply, const QDateTime& now) {
    const bool isError = isErrorDocument(reply.body);
    if (!isError && reply.status >= 200 && reply.status < 300)
        return std::nullopt;
    const QString code = isError ? xmlText(reply.body, u"Code").simplified().left(80) : QString();
    ApiError error{.kind = kindOf(code, reply.status),
                   .detail = wordsOf(reply, code, isError),
                   .vendorCode = code,
                   .httpStatus = reply.status,
                   .retryAfter = retryAfter(reply.header("Retry-After"), reply.header("Date"), now)};
    if (error.kind == Kind::Unauthorised || code == "NoSuchBucket"_L1) {
        error.reason = Reason::StagingRefused;
        error.about = {bucket.name};
    }
    return error;
}
