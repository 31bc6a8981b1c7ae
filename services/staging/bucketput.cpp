// SPDX-License-Identifier: MIT
#include "services/staging/bucketput.h"

#include "services/staging/bucketerror.h"

#include <QtCore/qmimedatabase.h>
#include <QtCore/qpointer.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

constexpr qint64 mostAtOnce = 64 * 1024 * 1024;
constexpr std::chrono::minutes patience{10};  // putting the parts together takes S3 "several minutes" (CompleteMultipartUpload)

/// By the name alone: who fetches the link may look at the type before it looks at the bytes.
QByteArray contentType(const QString& path) {
    return QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name().toLatin1();
}

QUrlQuery queryOf(const QString& name, const QString& value) {
    QUrlQuery query;
    query.addQueryItem(name, QString::fromLatin1(sigv4::encoded(value)));
    return query;
}

}  // namespace

BucketPut::BucketPut(QNetworkAccessManager& network, Clock& clock, Request request, QObject* parent)
    : QObject(parent), m_network(network), m_clock(clock), m_request(std::move(request)) {}

void BucketPut::start() {
    if (fits(m_request.resume, m_request.file.bytes))
        m_state = m_request.resume;
    if (!m_state.uploadId.isEmpty())
        return nextPart();
    m_request.file.bytes <= mostAtOnce ? putWhole() : begin();
}

void BucketPut::putWhole() {
    m_whole = true;
    call({.method = "PUT",
          .headers = {{"content-type", contentType(m_request.file.path)}},
          .file = Stretch{.path = m_request.file.path, .bytes = m_request.file.bytes}},
         &BucketPut::done);
}

void BucketPut::begin() {
    m_whole = false;
    call({.method = "POST", .query = queryOf(u"uploads"_s, {}), .headers = {{"content-type", contentType(m_request.file.path)}}},
         &BucketPut::begun);
}

void BucketPut::begun(const HttpReply& reply) {
    m_state = {.uploadId = xmlText(reply.body, u"UploadId"), .partSize = partSizeFor(m_request.file.bytes)};
    if (m_state.uploadId.isEmpty())
        return end(ApiError{.kind = Kind::Malformed, .detail = u"no UploadId"_s, .httpStatus = reply.status});
    keep();
}

void BucketPut::nextPart() {
    if (allArrived())
        return complete();
    QUrlQuery query = queryOf(u"partNumber"_s, QString::number(m_state.etags.size() + 1));
    query.setQueryItems(query.queryItems(QUrl::FullyEncoded) + queryOf(u"uploadId"_s, m_state.uploadId).queryItems(QUrl::FullyEncoded));
    const qint64 left = m_request.file.bytes - arrived();
    call({.method = "PUT",
          .query = query,
          .file = Stretch{.path = m_request.file.path, .offset = arrived(), .bytes = qMin(left, m_state.partSize)}},
         &BucketPut::partArrived);
}

void BucketPut::partArrived(const HttpReply& reply) {
    const QByteArray etag = reply.header("ETag");
    if (etag.isEmpty())
        return end(ApiError{.kind = Kind::Malformed, .detail = u"no ETag"_s, .httpStatus = reply.status});
    m_state.etags << QString::fromLatin1(etag);
    keep();
}

void BucketPut::complete() {
    call({.method = "POST",
          .query = queryOf(u"uploadId"_s, m_state.uploadId),
          .headers = {{"content-type", "application/xml"}},
          .body = completionXml(m_state.etags),
          .idle = patience},
         &BucketPut::done);
}

/// All parts had arrived, and the server knows of no such upload: it may have put them together when we no longer listened.
void BucketPut::look() {
    m_looking = true;
    call({.method = "HEAD"}, &BucketPut::done);
}

void BucketPut::done(const HttpReply& reply) {
    if (m_looking && reply.header("Content-Length").toLongLong() != m_request.file.bytes)
        return failed({.kind = Kind::NotFound});
    Q_EMIT progress(m_request.file.bytes, m_request.file.bytes);
    end(std::nullopt);
}

void BucketPut::call(BucketCall::Request request, Next next) {
    const auto changed = [this] { return FileIdentity::of(m_request.file.path) != m_request.file; };
    const auto changedError = [this] { return invalid(Reason::FileChanged, u"input"_s, {m_request.file.path}); };
    if (changed())
        return end(changedError());
    request.key = m_request.key;
    auto* call = new BucketCall(m_network, m_clock, m_request.bucket, m_request.secret, std::move(request), this);
    connect(call, &BucketCall::progress, this, [this](qint64 sent) {
        if (sent > 0)
            Q_EMIT progress(qMin(arrived() + sent, m_request.file.bytes), m_request.file.bytes);
    });
    connect(call, &BucketCall::finished, this, [this, next, changed, changedError](const Result<HttpReply>& reply) {
        if (changed())
            return end(changedError());
        reply ? (this->*next)(*reply) : failed(reply.error());
    });
    call->start();
}

void BucketPut::failed(const ApiError& error) {
    // Qt 6.4.2 does not hear a refusal after which the server closes without reading on (measured): a wrong key would look like
    // a broken line for ever. The question that begins an upload in parts has no body to stumble over, and needs the same right.
    if (m_whole && m_request.file.bytes > 0 && error.kind == Kind::Offline && error.httpStatus == 0)
        return begin();
    const bool gone = m_looking ? error.kind == Kind::NotFound : error.vendorCode == "NoSuchUpload"_L1;
    if (!gone || m_startedOver)
        return end(error);
    if (allArrived() && !m_looking)
        return look();
    m_looking = false;
    m_startedOver = true;
    m_state = {};
    begin();
}

void BucketPut::keep() {
    const QPointer<BucketPut> alive(this);
    Q_EMIT advanced(m_state);
    if (alive)
        nextPart();
}

qint64 BucketPut::arrived() const {
    return qMin(m_state.etags.size() * m_state.partSize, m_request.file.bytes);
}

bool BucketPut::allArrived() const {
    return !m_state.uploadId.isEmpty() && m_state.etags.size() == partCount(m_request.file.bytes, m_state.partSize);
}

void BucketPut::end(const std::optional<ApiError>& error) {
    deleteLater();
    Q_EMIT finished(error);
}
