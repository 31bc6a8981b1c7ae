// SPDX-License-Identifier: MIT
#include "services/staging/vendorstaging.h"

#include "services/domain/killpoint.h"

#include <QtCore/qfileinfo.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Kind;

namespace {

/// A vendor's object store need not take every name; the real one goes into the task's title.
QString plainName(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool plain = std::ranges::all_of(suffix, [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
    return plain && !suffix.isEmpty() ? u"source."_s + suffix : u"source.mp4"_s;
}

}  // namespace

VendorStaging::VendorStaging(const Parts& parts, Caller caller, FileIdentity file, bool firstTry, QObject* parent)
    : Staging(parent), m_parts(parts), m_caller(std::move(caller)), m_file(std::move(file)), m_firstTry(firstTry) {}

void VendorStaging::start(const std::optional<StagedCopy>& known) {
    if (!known)
        return askTicket();
    m_fileId = known->file.fileId;
    known->confirmed ? refresh() : confirm();  // the bytes arrived before we were stopped
}

void VendorStaging::refresh() {
    m_parts.client.call<QString, StagedFile>(m_caller, endpoints().refresh, m_fileId, this, [this](const Result<StagedFile>& fresh) {
        if (fresh)
            return Q_EMIT staged(*fresh);
        if (fresh.error().kind != Kind::NotFound)
            return Q_EMIT failed(fresh.error());
        askTicket();  // gone at the vendor: it goes up once more
    });
}

void VendorStaging::askTicket() {
    const UploadQuery query{plainName(m_file.path), m_file.bytes};
    m_parts.client.call<UploadQuery, UploadTicket>(m_caller, endpoints().ticket, query, this, [this](const Result<UploadTicket>& ticket) {
        if (!ticket)
            return Q_EMIT failed(ticket.error());
        killPoint("url-obtained");
        m_fileId = ticket->fileId;
        if (!ticket->ready.isEmpty())
            return Q_EMIT staged({ticket->fileId, ticket->ready, {}});
        put(*ticket);
    });
}

void VendorStaging::put(const UploadTicket& ticket) {
    const QUrl& own = m_caller.account.baseUrl;
    auto* upload = new Upload(m_parts.transfers, m_parts.clock,
                              {.target = ticket.target,
                               .base = own.isEmpty() ? m_caller.vendor->baseUrl : own,
                               .method = ticket.method,
                               .headers = ticket.headers,
                               .file = m_file},
                              this);
    connect(upload, &Upload::progress, this, &Staging::progress);
    connect(upload, &Upload::finished, this, &VendorStaging::arrived);
    upload->start();
}

void VendorStaging::arrived(const std::optional<ApiError>& error) {
    const bool expired = error && error->kind == Kind::NotFound;
    if (expired && !m_askedAgain) {
        m_askedAgain = true;
        return askTicket();
    }
    if (error) {
        ApiError told = *error;
        if (expired)  // twice in a row: a later ticket may be a better one, and costs nothing
            told.kind = Kind::VendorFault;
        return Q_EMIT failed(told);
    }
    killPoint("put-answered");
    Q_EMIT advanced({.file = {.fileId = m_fileId}});
    confirm();
}

void VendorStaging::confirm() {
    m_parts.client.call<QString, StagedFile>(m_caller, endpoints().confirm, m_fileId, this, [this](const Result<StagedFile>& answer) {
        if (answer) {
            StagedFile file = *answer;
            file.fileId = file.fileId.isEmpty() ? m_fileId : file.fileId;
            return Q_EMIT staged(file);
        }
        ApiError error = answer.error();
        // What was put there is not there (any more): forget it, and the next try sends it again.
        const bool lost = error.kind == Kind::NotFound || error.kind == Kind::Rejected;
        if (lost)
            Q_EMIT gone();
        if (error.kind == Kind::NotFound || (error.kind == Kind::Rejected && m_firstTry))
            error.kind = Kind::VendorFault;
        Q_EMIT failed(error);
    });
}
