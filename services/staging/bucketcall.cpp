// SPDX-License-Identifier: MIT
#include "services/staging/bucketcall.h"

#include "services/domain/clock.h"
#include "services/http/networkerror.h"
#include "services/http/safeurl.h"
#include "services/staging/bucketaddress.h"
#include "services/staging/bucketerror.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

constexpr qint64 mostAnswer = 1024 * 1024;  // what we ask for is answered in a few lines

HttpReply readReply(QNetworkReply& reply) {
    HttpReply read{.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()};
    for (const auto& [name, value] : reply.rawHeaderPairs())
        read.headers.append({name, value});
    read.body = reply.read(mostAnswer);
    return read;
}

/// Absent when a whole answer is there, whatever it says.
std::optional<ApiError> brokenOff(const QNetworkReply& reply, int status) {
    const QNetworkReply::NetworkError error = reply.error();
    // Qt numbers what a status means from 201 (ContentAccessDenied) on; below are the failures of the wire and of proxies.
    if (error == QNetworkReply::NoError || (status > 0 && error >= QNetworkReply::ContentAccessDenied))
        return std::nullopt;
    // Nobody aborts but the transfer timeout: the destructor has let go of the signals by then.
    return wireError({.error = error,
                      .timedOut = error == QNetworkReply::OperationCanceledError,
                      .text = withoutQueries(reply.errorString()),
                      .address = withoutQuery(reply.url())});
}

}  // namespace

BucketCall::BucketCall(QNetworkAccessManager& network, Clock& clock, const Bucket& bucket, const Secret& secret, Request request,
                       QObject* parent)
    : QObject(parent), m_network(network), m_clock(clock), m_bucket(bucket), m_secret(secret), m_request(std::move(request)),
      m_pace(clock, m_request.idle) {
    connect(&m_pace, &PaceWatch::tooSlow, this, [this] { end(fail(PaceWatch::error())); });
}

BucketCall::~BucketCall() {
    m_hashing.disconnect(this);
    m_hashing.cancel();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    if (m_reply->isRunning())
        m_reply->abort();
    // We may be deleted by who hears of the ending, in the midst of the reply's own signal.
    m_reply->setParent(nullptr);
    m_reply->deleteLater();
}

void BucketCall::start() {
    const Result<QUrl> url = objectUrl(m_bucket, m_request.key);
    if (!url)
        return end(fail(url.error()));
    m_url = *url;
    if (!m_request.query.isEmpty())
        m_url.setQuery(m_request.query);
    if (!m_request.file)
        return send(sigv4::payloadHash(m_request.body));
    connect(&m_hashing, &QFutureWatcherBase::finished, this, [this] {
        const Result<QByteArray> hash = m_hashing.result();
        hash ? send(*hash) : end(fail(hash.error()));
    });
    m_hashing.setFuture(QtConcurrent::run(hashStretch, *m_request.file));
}

void BucketCall::send(const QByteArray& payloadHash) {
    const QDateTime now = m_clock.now();
    sigv4::Headers headers = m_request.headers;
    headers << qMakePair(QByteArray("x-amz-content-sha256"), payloadHash)
            << qMakePair(QByteArray("x-amz-date"), sigv4::timestamp(now));
    const QByteArray authorization =
        sigv4::authorization({.method = m_request.method, .url = m_url, .headers = headers, .payloadHash = payloadHash},
                             signerFor(m_bucket, m_secret, now));
    QNetworkRequest request(m_url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setTransferTimeout(int(m_request.idle.count()));
    for (const auto& [name, value] : headers)
        request.setRawHeader(name, value);
    request.setRawHeader("Authorization", authorization);
    m_reply = transmit(request);
    if (!m_reply)
        return end(fail(invalid(Reason::FileUnreadable, u"input"_s, {m_request.file->path})));
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::uploadProgress, this, &BucketCall::progress);
    connect(m_reply, &QNetworkReply::uploadProgress, &m_pace, &PaceWatch::moved);
    connect(m_reply, &QNetworkReply::finished, this, &BucketCall::replyFinished);
    connect(m_reply, &QIODevice::readyRead, this, [this] {
        if (m_reply->bytesAvailable() > mostAnswer)
            end(fail({.kind = Kind::Malformed, .detail = u"more than 1 MiB"_s}));
    });
    m_pace.start();
}

QNetworkReply* BucketCall::transmit(const QNetworkRequest& plain) {
    if (m_request.method == "HEAD")
        return m_network.head(plain);  // as a custom verb it would wait for a body
    QNetworkRequest request(plain);
    if (!m_request.file) {
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        return m_network.sendCustomRequest(request, m_request.method, m_request.body);
    }
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.file->bytes);
    auto body = std::make_unique<FileStretch>(*m_request.file);
    if (!body->open(QIODevice::ReadOnly))
        return nullptr;
    QNetworkReply* reply = m_network.sendCustomRequest(request, m_request.method, body.get());
    body.release()->setParent(reply);
    return reply;
}

void BucketCall::replyFinished() {
    const HttpReply reply = readReply(*m_reply);
    if (const auto error = brokenOff(*m_reply, reply.status))
        return end(fail(*error));
    if (const auto error = bucketError(m_bucket, reply, m_clock.now()))
        return end(fail(*error));
    end(reply);
}

void BucketCall::end(const Result<HttpReply>& reply) {
    m_pace.stop();
    if (m_reply)
        m_reply->disconnect(this);
    deleteLater();
    Q_EMIT finished(reply);
}
