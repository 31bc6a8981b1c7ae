// SPDX-License-Identifier: MIT
#include "services/http/upload.h"

#include "services/http/safeurl.h"

#include <QtCore/qfileinfo.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {
constexpr int idleTimeoutMs = 60'000;
}

FileIdentity FileIdentity::of(const QString& path) {
    const QFileInfo info(path);
    return {path, info.size(), info.lastModified().toUTC()};
}

Upload::Upload(QNetworkAccessManager& network, Clock& clock, Request request, QObject* parent)
    : QObject(parent), m_network(network), m_request(std::move(request)), m_pace(clock), m_file(m_request.file.path) {
    // What is answered does not count: an answer of a few lines has to be here a minute after the last byte went out.
    connect(this, &Upload::progress, &m_pace, &PaceWatch::moved);
    connect(&m_pace, &PaceWatch::tooSlow, this, [this] {
        m_tooSlow = true;
        m_reply->abort();
    });
}

Upload::~Upload() {
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
}

void Upload::start() {
    if (!mayVisit(m_request.target, m_request.base))
        return end(ApiError{.kind = Kind::Rejected, .reason = Reason::InsecureUrl, .about = {withoutQuery(m_request.target)}});
    if (FileIdentity::of(m_request.file.path) != m_request.file)
        return end(invalid(Reason::FileChanged, u"input"_s, {m_request.file.path}));
    if (!m_file.open(QIODevice::ReadOnly))
        return end(invalid(Reason::FileUnreadable, u"input"_s, {m_request.file.path}));
    QNetworkRequest request(m_request.target);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setTransferTimeout(idleTimeoutMs);
    // No type of our own where the ticket names none: a signature over the headers would refuse it. Qt 6.4 adds one to
    // a plain POST only, never to a custom request (seen on the wire).
    for (const auto& [name, value] : m_request.headers)
        request.setRawHeader(name, value);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.file.bytes);
    m_reply = m_network.sendCustomRequest(request, m_request.method, &m_file);
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::uploadProgress, this, &Upload::progress);
    connect(m_reply, &QNetworkReply::finished, this, &Upload::replyFinished);
    m_pace.start();
}

void Upload::replyFinished() {
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (FileIdentity::of(m_request.file.path) != m_request.file)
        return end(invalid(Reason::FileChanged, u"input"_s, {m_request.file.path}));
    if (m_tooSlow)
        return end(PaceWatch::error());
    if (status >= 200 && status < 300 && m_reply->error() == QNetworkReply::NoError)
        return end(std::nullopt);
    if (m_reply->error() == QNetworkReply::SslHandshakeFailedError)
        return end(ApiError{.kind = Kind::Rejected, .reason = Reason::InsecureUrl, .about = {withoutQuery(m_request.target)},
                            .detail = withoutQueries(m_reply->errorString())});
    // Qt's own text for a status quotes the URL, decoded, with its signature.
    const QString detail = status > 0 ? u"HTTP %1"_s.arg(status) : withoutQueries(m_reply->errorString());
    ApiError error{.kind = Kind::Offline, .detail = detail, .httpStatus = status};
    if (status == 403 || status == 404 || status == 410)
        error.kind = Kind::NotFound;  // the presigned URL is used up or too old: a new one is needed
    else if (status == 408 || status == 429)
        error.kind = Kind::RateLimited;
    else if (status >= 500)
        error.kind = Kind::VendorFault;
    else if (status >= 300)
        error.kind = Kind::Rejected;
    end(error);
}

void Upload::end(std::optional<ApiError> error) {
    m_pace.stop();
    m_file.close();
    deleteLater();
    Q_EMIT finished(error);
}
