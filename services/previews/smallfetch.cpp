// SPDX-License-Identifier: MIT
#include "services/previews/smallfetch.h"

#include "services/domain/clock.h"
#include "services/http/safeurl.h"

#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>

#include <utility>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

constexpr qint64 window = 256 * 1024;  // unread bytes Qt may hold
constexpr int mostRedirects = 5;

ApiError tooLarge(qint64 most) {
    return {.kind = Kind::Rejected, .reason = Reason::PreviewTooLarge, .about = {QString::number(most)}};
}

int statusOf(const QNetworkReply& reply) {
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

qint64 lengthOf(const QNetworkReply& reply) {
    const QByteArray length = reply.rawHeader("Content-Length");
    return length.isEmpty() ? -1 : length.toLongLong();
}

}  // namespace

SmallFetch::SmallFetch(QNetworkAccessManager& network, Clock& clock, Request request, QObject* parent)
    : QObject(parent), m_network(network), m_clock(clock), m_request(std::move(request)) {}

SmallFetch::~SmallFetch() {
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
}

void SmallFetch::start(Ending<QByteArray> done) {
    m_done = std::move(done);
    // Over all of it: a stream that never ends does not fall silent either.
    m_clock.after(m_request.mostTime, this, [this] { end(fail({.kind = Kind::Timeout})); });
    send(m_request.url);
}

void SmallFetch::send(const QUrl& url) {
    const QUrl base = m_request.loopback ? QUrl(u"http://127.0.0.1"_s) : QUrl();
    if (!mayVisit(url, base))
        return end(fail({.kind = Kind::Rejected, .reason = Reason::InsecureUrl, .about = {withoutQuery(url)}}));
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept-Encoding", "identity");  // lengths must mean what they say
    m_reply = m_network.get(request);
    m_reply->setParent(this);
    m_reply->setReadBufferSize(window);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &SmallFetch::checkLength);
    connect(m_reply, &QNetworkReply::readyRead, this, &SmallFetch::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &SmallFetch::replyFinished);
}

void SmallFetch::checkLength() {
    if (statusOf(*m_reply) == 200 && lengthOf(*m_reply) > m_request.mostBytes)
        end(fail(tooLarge(m_request.mostBytes)));
}

void SmallFetch::readSome() {
    m_bytes += m_reply->readAll();
    if (m_bytes.size() > m_request.mostBytes)
        end(fail(tooLarge(m_request.mostBytes)));
}

void SmallFetch::replyFinished() {
    const int status = statusOf(*m_reply);
    if (status >= 300 && status < 400 && status != 304) {
        const QUrl target = redirectTarget(m_reply->url(), m_reply->rawHeader("Location"));
        m_reply->disconnect(this);
        std::exchange(m_reply, nullptr)->deleteLater();
        m_bytes.clear();
        if (++m_redirects > mostRedirects)
            return end(fail({.kind = Kind::Rejected, .detail = u"too many redirects"_s}));
        return send(target);
    }
    readSome();
    if (!m_reply)
        return;
    if (auto error = problem())
        return end(fail(std::move(*error)));
    end(std::exchange(m_bytes, {}));
}

std::optional<ApiError> SmallFetch::problem() const {
    const int status = statusOf(*m_reply);
    if (status == 401 || status == 403 || status == 404 || status == 410)
        return ApiError{.kind = Kind::NotFound, .reason = Reason::ResultGone, .httpStatus = status};
    if (status == 408 || status == 429)
        return ApiError{.kind = Kind::RateLimited, .httpStatus = status};
    if (status >= 400)
        return ApiError{.kind = status >= 500 ? Kind::VendorFault : Kind::Rejected, .detail = u"HTTP %1"_s.arg(status),
                        .httpStatus = status};
    if (m_reply->error() == QNetworkReply::SslHandshakeFailedError)
        return ApiError{.kind = Kind::Rejected, .reason = Reason::InsecureUrl, .about = {withoutQuery(m_reply->url())}};
    // Qt 6.4.2 can report a cut-off body as success: only the length tells.
    const qint64 length = lengthOf(*m_reply);
    const bool cutOff = status == 200 && (m_reply->error() != QNetworkReply::NoError || (length >= 0 && length != m_bytes.size()));
    if (cutOff)
        return ApiError{.kind = Kind::Offline, .reason = Reason::PreviewCutOff};
    if (m_reply->error() != QNetworkReply::NoError)
        return ApiError{.kind = Kind::Offline, .detail = withoutQueries(m_reply->errorString())};
    return std::nullopt;
}

void SmallFetch::end(Result<QByteArray> result) {
    if (!m_done)
        return;
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        std::exchange(m_reply, nullptr)->deleteLater();
    }
    m_bytes.clear();
    endLater(this, m_done, std::move(result));
}
