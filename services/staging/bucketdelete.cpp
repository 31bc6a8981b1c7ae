// SPDX-License-Identifier: MIT
#include "services/staging/bucketdelete.h"

using namespace Qt::StringLiterals;
using failure::Kind;

namespace {

BucketCall::Request callFor(const BucketDelete::Request& request) {
    BucketCall::Request call{.method = "DELETE", .key = request.key};
    if (!request.uploadId.isEmpty())
        call.query.addQueryItem(u"uploadId"_s, QString::fromLatin1(sigv4::encoded(request.uploadId)));
    return call;
}

}  // namespace

BucketDelete::BucketDelete(QNetworkAccessManager& network, Clock& clock, const Request& request, QObject* parent)
    : QObject(parent), m_call(new BucketCall(network, clock, request.bucket, request.secret, callFor(request), this)) {
    connect(m_call, &BucketCall::finished, this, [this](const Result<HttpReply>& reply) {
        const bool gone = reply || (reply.error().kind == Kind::NotFound && reply.error().vendorCode != "NoSuchBucket"_L1);
        deleteLater();
        Q_EMIT finished(gone ? std::nullopt : std::optional(reply.error()));
    });
}

void BucketDelete::start() {
    m_call->start();
}
