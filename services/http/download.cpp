// SPDX-License-Identifier: MIT
#include "services/http/download.h"

#include "services/domain/clock.h"
#include "services/http/httpdate.h"
#include "services/http/retryafter.h"
#include "services/http/safeurl.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qstorageinfo.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>

#include <unistd.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

constexpr qint64 window = 1024 * 1024;  // unread bytes Qt may hold: what bounds our memory
constexpr int idleTimeoutMs = 60'000;
constexpr int mostRedirects = 5;

ApiError broken(const QString& detail) {
    return {.kind = Kind::Offline, .reason = Reason::ResultTruncated, .detail = detail};
}

ApiError diskError(const QFile& part) {
    const QStorageInfo disk(QFileInfo(part).absolutePath());
    const bool told = part.error() == QFileDevice::ResourceError;  // Qt's word for ENOSPC
    const bool full = told || (disk.isValid() && disk.bytesAvailable() < 2 * window);
    return {.kind = Kind::Invalid, .reason = full ? Reason::DiskFull : Reason::FolderNotWritable,
            .about = {QFileInfo(part).absolutePath()}, .field = u"out"_s, .detail = part.errorString()};
}

/// "bytes 100-199/200" -> 200; -1 when it does not begin where we asked.
qint64 totalOfRange(const QByteArray& header, qint64 from) {
    const QByteArray range = header.trimmed();
    if (!range.startsWith("bytes " + QByteArray::number(from) + '-'))
        return -1;
    bool ok = false;
    const qint64 total = range.mid(range.indexOf('/') + 1).toLongLong(&ok);
    return ok ? total : -1;
}

/// What tells this version of the file from any other, byte for byte (RFC 9110, 8.8 and 13.1.5); empty when nothing does.
QByteArray validatorOf(const QNetworkReply& reply) {
    const QByteArray etag = reply.rawHeader("ETag");
    if (!etag.isEmpty())
        return etag.startsWith("W/") ? QByteArray() : etag;  // nor may a date stand in for a weak tag
    const QByteArray modified = reply.rawHeader("Last-Modified");
    const QDateTime changed = httpDate(modified);
    const QDateTime told = httpDate(reply.rawHeader("Date"));
    // Within the second that it names the file may have changed once more.
    return changed.isValid() && told.isValid() && changed.secsTo(told) >= 1 ? modified : QByteArray();
}

}  // namespace

Download::Download(QNetworkAccessManager& network, Clock& clock, Request request, QObject* parent)
    : QObject(parent), m_network(network), m_clock(clock), m_request(std::move(request)), m_pace(clock), m_part(m_request.partPath) {
    connect(&m_pace, &PaceWatch::tooSlow, this, [this] {
        m_problem = PaceWatch::error();
        m_reply->abort();
    });
}

Download::~Download() {
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
}

void Download::start() {
    if (!m_request.validator.isEmpty())
        m_offset = QFileInfo(m_request.partPath).size();
    m_pace.start();
    send(m_request.url);
}

void Download::send(const QUrl& url) {
    if (!mayVisit(url, m_request.base))
        return fail({.kind = Kind::Rejected, .reason = Reason::InsecureUrl, .about = {withoutQuery(url)}});
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept-Encoding", "identity");  // lengths must mean what they say
    request.setTransferTimeout(idleTimeoutMs);
    if (m_offset > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_offset) + '-');
        request.setRawHeader("If-Range", m_request.validator);
    }
    m_reply = m_network.get(request);
    m_reply->setParent(this);
    m_reply->setReadBufferSize(window);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Download::headersRead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Download::writeSome);
    connect(m_reply, &QNetworkReply::finished, this, &Download::replyFinished);
}

void Download::headersRead() {
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_headersRead || (status != 200 && status != 206))
        return;
    m_headersRead = true;
    if (status == 206) {
        if (!isOurPart()) {
            m_wrongPart = true;
            return m_reply->abort();
        }
    } else {
        const QByteArray length = m_reply->rawHeader("Content-Length");
        m_offset = 0;
        m_total = length.isEmpty() ? -1 : length.toLongLong();
        Q_EMIT versionKnown(validatorOf(*m_reply));
    }
    if (!openPart(status))
        m_problem = diskError(m_part);
    if (m_problem)
        m_reply->abort();
}

/// Some servers answer Range and overlook If-Range: two versions in one file would be worse than none.
bool Download::isOurPart() {
    m_total = totalOfRange(m_reply->rawHeader("Content-Range"), m_offset);
    const QByteArray version = m_reply->rawHeader(m_request.validator.startsWith('"') ? "ETag" : "Last-Modified");
    return m_total >= 0 && (version.isEmpty() || version == m_request.validator);
}

bool Download::openPart(int status) {
    const auto mode = status == 206 ? QIODevice::ReadWrite | QIODevice::ExistingOnly : QIODevice::WriteOnly | QIODevice::Truncate;
    return m_part.open(mode | QIODevice::Unbuffered) && m_part.seek(m_offset);
}

void Download::writeSome() {
    if (!m_part.isOpen() || m_problem)
        return;
    while (m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(window);
        if (m_part.write(bytes) != bytes.size()) {
            m_problem = diskError(m_part);
            m_reply->abort();
            return;
        }
        m_written += bytes.size();
    }
    m_pace.moved(m_written);
    Q_EMIT progress(m_offset + m_written, m_total);
}

void Download::replyFinished() {
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!m_problem && status >= 300 && status < 400 && status != 304)
        return follow();
    if (!m_problem && m_offset > 0 && (status == 416 || m_wrongPart)) {
        // Nothing follows our bytes. If-Range has seen to it that they are of this file: they may be all of it, when
        // we were stopped between the last byte and writing down that it had come.
        const bool whole = m_reply->rawHeader("Content-Range").trimmed() == "bytes */" + QByteArray::number(m_offset);
        return status == 416 && whole && m_part.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) ? complete({})
                                                                                                      : startOver();
    }
    writeSome();
    if (!m_problem)
        m_problem = endingError();
    if (m_problem)
        return fail(*m_problem);
    complete(m_reply->rawHeader("Content-Type"));
}

void Download::complete(const QByteArray& contentType) {
    if (::fsync(m_part.handle()) != 0)
        return fail(diskError(m_part));
    m_pace.stop();
    m_part.close();
    deleteLater();
    Q_EMIT finished(Fetched{m_offset + m_written, contentType});
}

void Download::startOver() {
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
    m_offset = 0;
    m_wrongPart = false;
    m_headersRead = false;
    send(m_request.url);
}

void Download::follow() {
    const QUrl target = redirectTarget(m_reply->url(), m_reply->rawHeader("Location"));
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
    if (++m_redirects > mostRedirects)
        return fail({.kind = Kind::Rejected, .detail = u"too many redirects"_s});
    send(target);
}

std::optional<ApiError> Download::endingError() const {
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 403 || status == 404 || status == 410)
        return ApiError{.kind = Kind::NotFound, .reason = Reason::ResultGone, .httpStatus = status};
    if (status == 416)
        return ApiError{.kind = Kind::Offline, .reason = Reason::ResultTruncated, .httpStatus = status};
    if (status == 408 || status == 429)  // a busy store says nothing about the file
        return ApiError{.kind = Kind::RateLimited, .httpStatus = status, .retryAfter = retryAfter(m_reply->rawHeader("Retry-After"),
                        m_reply->rawHeader("Date"), m_clock.now())};
    if (status >= 400)
        return ApiError{.kind = status >= 500 ? Kind::VendorFault : Kind::Rejected, .detail = u"HTTP %1"_s.arg(status),
                        .httpStatus = status};
    if (m_reply->error() == QNetworkReply::SslHandshakeFailedError)
        return ApiError{.kind = Kind::Rejected, .reason = Reason::InsecureUrl, .about = {withoutQuery(m_reply->url())},
                        .detail = withoutQueries(m_reply->errorString())};
    if (m_reply->error() != QNetworkReply::NoError)
        return broken(withoutQueries(m_reply->errorString()));
    // Qt 6.4.2 can report a cut-off body as success: only the length tells.
    if (m_total >= 0 && m_offset + m_written != m_total)
        return broken(u"%1 of %2 bytes"_s.arg(m_offset + m_written).arg(m_total));
    if (m_wrongPart)
        return broken(u"the server sent another part than the one asked for"_s);
    if (!m_headersRead || m_offset + m_written == 0)
        return broken(u"the file is empty"_s);
    return std::nullopt;
}

void Download::fail(ApiError error) {
    m_pace.stop();
    m_part.close();
    deleteLater();
    Q_EMIT finished(::fail(std::move(error)));
}
