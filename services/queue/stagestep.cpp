// SPDX-License-Identifier: MIT
#include "services/queue/stagestep.h"

#include "services/queue/taskstore.h"

#include <QtCore/qfileinfo.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;
using task::Step;
using task::Wait;

namespace {

/// A vendor's object store need not take every name; the real one goes into the task's title.
QString plainName(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool plain = std::ranges::all_of(suffix, [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
    return plain && !suffix.isEmpty() ? u"source."_s + suffix : u"source.mp4"_s;
}

}  // namespace

bool stillGood(const StagedFile& staged, const QDateTime& now) {
    return !staged.expiresAt.isValid() || now.addSecs(5 * 60) < staged.expiresAt;
}

StageStep::~StageStep() {
    StageStep::letGo();
}

void StageStep::start() {
    for (const QString& input : {m_task.job.source, m_task.job.audio, m_task.job.image, m_task.job.subtitles}) {
        if (!input.isEmpty() && !isUrl(input))
            m_left.append(FileIdentity::of(input));
    }
    next();
}

void StageStep::next() {
    letGo();
    if (m_left.isEmpty())
        return advance(Step::Submit);
    stage(m_left.takeFirst());
}

void StageStep::stage(const FileIdentity& file) {
    m_file = file;
    m_askedAgain = false;
    if (!vendor().upload)
        return giveUp(invalid(Reason::UrlNotAllowed, u"input"_s, {file.path}));
    if (!QFileInfo(file.path).isReadable())
        return giveUp(invalid(QFileInfo::exists(file.path) ? Reason::FileUnreadable : Reason::FileMissing, u"input"_s, {file.path}));
    const QString claim = m_task.job.account + u'\n' + file.path;
    if (tools().uploading.contains(claim))
        return waitFor(Wait::Upload, std::chrono::milliseconds(-1));
    tools().uploading.insert(claim);
    m_claim = claim;

    const auto known = tools().store.uploaded(m_task.job.account, file);
    if (known && known->confirmed && stillGood(known->file, now()))
        return next();
    if (!known)
        return askTicket();
    m_fileId = known->file.fileId;
    if (!known->confirmed)
        return confirm();  // the bytes arrived before we were stopped
    tools().parts.client.call<QString, StagedFile>(caller(), vendor().upload.refresh, m_fileId, this,
                                                   [this](const Result<StagedFile>& fresh) {
                                                       if (fresh)
                                                           return keep(*fresh);
                                                       if (fresh.error().kind != Kind::NotFound)
                                                           return stumble(fresh.error());
                                                       askTicket();  // gone at the vendor: it goes up once more
                                                   });
}

void StageStep::askTicket() {
    m_task.stage = u"uploading"_s;
    const UploadQuery query{plainName(m_file.path), m_file.bytes};
    tools().parts.client.call<UploadQuery, UploadTicket>(caller(), vendor().upload.ticket, query, this,
                                                         [this](const Result<UploadTicket>& ticket) {
                                                             if (!ticket)
                                                                 return stumble(ticket.error());
                                                             m_fileId = ticket->fileId;
                                                             if (!ticket->ready.isEmpty())
                                                                 return keep({ticket->fileId, ticket->ready, {}});
                                                             put(*ticket);
                                                         });
}

void StageStep::put(const UploadTicket& ticket) {
    const Account account = caller().account;
    auto* upload = new Upload(tools().parts.transfers,
                              {.target = ticket.target,
                               .base = account.baseUrl.isEmpty() ? vendor().baseUrl : account.baseUrl,
                               .method = ticket.method,
                               .headers = ticket.headers,
                               .file = m_file},
                              this);
    connect(upload, &Upload::progress, this, [this](qint64 done, qint64 total) {
        if (total > 0)
            report(double(done) / double(total));
    });
    connect(upload, &Upload::finished, this, &StageStep::uploaded);
    upload->start();
}

void StageStep::uploaded(const std::optional<ApiError>& error) {
    const bool expired = error && error->kind == Kind::NotFound;
    if (expired && !m_askedAgain) {
        m_askedAgain = true;
        return askTicket();
    }
    if (error)
        return stumble(*error);
    if (const auto broken = tools().store.save(m_task.job.account, m_file, {{.fileId = m_fileId}, false}))
        return giveUp(*broken);
    confirm();
}

void StageStep::confirm() {
    tools().parts.client.call<QString, StagedFile>(
        caller(), vendor().upload.confirm, m_fileId, this, [this](const Result<StagedFile>& staged) {
            if (staged)
                return keep(*staged);
            const Kind kind = staged.error().kind;
            // What was put there is not there (any more): forget it, and the next try sends it again.
            if (kind == Kind::NotFound || kind == Kind::Rejected)
                tools().store.forget(m_task.job.account, m_file);
            ApiError error = staged.error();
            if (kind == Kind::NotFound || (kind == Kind::Rejected && m_task.attempts == 0))
                error.kind = Kind::VendorFault;
            stumble(error);
        });
}

void StageStep::keep(const StagedFile& staged) {
    StagedFile file = staged;
    if (file.fileId.isEmpty())
        file.fileId = m_fileId;
    // A fresh link that is over by our clock tells of clocks, not of links: without this we would ask for ever.
    if (!stillGood(file, now()))
        file.expiresAt = now().addSecs(10 * 60);
    if (const auto broken = tools().store.save(m_task.job.account, m_file, {file, true}))
        return giveUp(*broken);
    next();
}

void StageStep::letGo() {
    if (!m_claim.isEmpty())
        tools().uploading.remove(m_claim);
    m_claim.clear();
}
