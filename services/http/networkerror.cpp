// SPDX-License-Identifier: MIT
#include "services/http/networkerror.h"

#include "services/http/retryafter.h"
#include "services/http/safeurl.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

bool surelyNotSent(QNetworkReply::NetworkError error) {
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError ||
           error == QNetworkReply::ProxyConnectionRefusedError || error == QNetworkReply::ProxyNotFoundError ||
           error == QNetworkReply::SslHandshakeFailedError;
}

Kind kindOfStatus(int status) {
    switch (status) {
    case 401:
    case 403:
        return Kind::Unauthorised;
    case 402:
        return Kind::OutOfCredit;
    case 404:
    case 410:
        return Kind::NotFound;
    case 408:
        return Kind::Timeout;
    case 429:
        return Kind::RateLimited;
    default:
        return status >= 500 ? Kind::VendorFault : Kind::Rejected;
    }
}

/// A gateway's word is no word of the vendor's: the job may have been taken behind it.
bool mayHaveArrived(int status) {
    return status == 408 || status >= 500;
}

}  // namespace

ApiError wireError(const WireEnding& ending) {
    ApiError error{.kind = Kind::Offline, .detail = ending.text};
    if (ending.error == QNetworkReply::SslHandshakeFailedError) {
        error.kind = Kind::Rejected;
        error.reason = Reason::InsecureUrl;
        error.about = {ending.address};
    } else if (surelyNotSent(ending.error) || (ending.costsMoney && !ending.bodySent)) {
        error.kind = Kind::Offline;
    } else if (ending.costsMoney) {
        error.kind = Kind::OutcomeUnknown;
        error.reason = Reason::SentNoAnswer;
    } else if (ending.timedOut) {
        error.kind = Kind::Timeout;
    }
    return error;
}

ApiError redirectError(const HttpReply& reply, const QUrl& from) {
    const QUrl target = redirectTarget(from, reply.header("Location"));
    ApiError error{.kind = Kind::Rejected, .httpStatus = reply.status};
    error.detail = QStringLiteral("HTTP %1: %2").arg(reply.status).arg(withoutQuery(target));
    if (!mayVisit(target, from) || target.scheme() != from.scheme()) {
        error.reason = Reason::InsecureUrl;
        error.about = {withoutQuery(target)};
    }
    return error;
}

/// Refusals come with nothing but words.
static bool holdsSomething(const HttpReply& reply) {
    const QJsonObject envelope = QJsonDocument::fromJson(reply.body).object();
    const auto isFull = [](const QJsonValue& value) { return !value.toObject().isEmpty() || !value.toArray().isEmpty(); };
    return isFull(envelope["data"_L1]) || isFull(envelope["result"_L1]);
}

std::optional<ApiError> replyError(const Vendor& vendor, const HttpReply& reply, bool costsMoney, const QDateTime& now) {
    std::optional<ApiError> error = vendor.readError ? vendor.readError(reply) : std::nullopt;
    if (!error && reply.status >= 200 && reply.status < 300)
        return std::nullopt;
    if (!error) {
        error = ApiError{.kind = kindOfStatus(reply.status), .httpStatus = reply.status};
        error->detail = QStringLiteral("HTTP %1").arg(reply.status);
        if (costsMoney && mayHaveArrived(reply.status)) {
            error->kind = Kind::OutcomeUnknown;
            error->reason = Reason::SentNoAnswer;
        }
    }
    // A code that no document has, beside something that was given: it may be how another revision says "taken".
    const bool unheardOf = error->kind == Kind::Rejected && reply.status < 300 && !vendor.errorCode(error->vendorCode);
    if (costsMoney && unheardOf && holdsSomething(reply)) {
        error->kind = Kind::OutcomeUnknown;
        error->reason = Reason::SentNoAnswer;
    }
    // Whoever cannot read the answer cannot know that the job was not taken.
    if (costsMoney && error->kind == Kind::Malformed && (reply.status < 300 || mayHaveArrived(reply.status)))
        error->kind = Kind::OutcomeUnknown;
    error->retryAfter = retryAfter(reply.header("Retry-After"), reply.header("Date"), now);
    return error;
}
