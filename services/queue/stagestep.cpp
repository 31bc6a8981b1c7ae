// SPDX-License-Identifier: MIT
#include "services/queue/stagestep.h"

#include "services/domain/killpoint.h"
#include "services/queue/contenthash.h"
#include "services/queue/store/taskstore.h"
#include "services/staging/bucketstaging.h"
#include "services/staging/vendorstaging.h"

#include <QtCore/qfileinfo.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;
using task::Step;
using task::Wait;

StageStep::~StageStep() {
    StageStep::letGo();
}

void StageStep::start() {
    for (const auto& [role, input] : inputsOf(m_task, operation())) {
        if (!isUrl(input))
            m_left.append(FileIdentity::of(input));
    }
    next();
}

void StageStep::next() {
    letGo();
    if (m_left.isEmpty())
        return passed();
    stage(m_left.takeFirst());
}

void StageStep::stage(const FileIdentity& file) {
    m_file = file;
    if (!vendor().upload && !bucket())
        return giveUp(invalid(Reason::StagingMissing, u"input"_s, {vendor().name}));
    if (!QFileInfo(file.path).isReadable())
        return giveUp(invalid(QFileInfo::exists(file.path) ? Reason::FileUnreadable : Reason::FileMissing, u"input"_s, {file.path}));
    m_content = tools().store.files().contentOf(file);
    m_content.isEmpty() ? hash() : claim();
}

void StageStep::hash() {
    m_task.stage = u"reading"_s;
    askContents(tools().store.files(), {m_file.path}, this, [this](const Result<Contents>& contents) {
        if (!contents)
            return giveUp(contents.error());
        if (!(FileIdentity::of(m_file.path) == m_file))
            return giveUp(invalid(Reason::FileChanged, u"input"_s, {m_file.path}));
        m_content = contents->value(m_file.path);
        claim();
    });
}

void StageStep::claim() {
    const QString claim = stagingPlace() + u'\n' + QString::fromLatin1(m_content);
    if (tools().uploading.contains(claim))
        return waitFor(Wait::Upload, std::chrono::milliseconds(-1));
    tools().uploading.insert(claim);
    m_claim = claim;

    const auto known = tools().store.files().copy(stagingPlace(), m_content);
    if (known && known->confirmed && stillGood(known->file, stagingNow()))
        return next();
    m_task.stage = u"uploading"_s;
    Staging* staging = makeStaging();
    connect(staging, &Staging::progress, this, [this](qint64 done, qint64 total) {
        if (done > 0)
            killPoint("put-at-byte");
        if (total > 0)
            report(double(done) / double(total));
    });
    connect(staging, &Staging::advanced, this, [this, staging](const StagedCopy& copy) {
        if (const auto broken = tools().store.files().save(stagingPlace(), m_content, copy)) {
            staging->deleteLater();
            giveUp(*broken);
        }
    });
    connect(staging, &Staging::gone, this, [this] { tools().store.files().forget(stagingPlace(), m_content); });
    connect(staging, &Staging::staged, this, &StageStep::keep);
    connect(staging, &Staging::failed, this, [this](const ApiError& error) { stumble(error); });
    staging->start(known);
}

Staging* StageStep::makeStaging() {
    const QueueParts& parts = tools().parts;
    if (const auto own = bucket())
        return new BucketStaging({.transfers = parts.transfers, .clock = parts.clock, .keys = parts.keys}, *own, m_file, this);
    return new VendorStaging({.client = parts.client, .transfers = parts.transfers, .clock = parts.clock}, caller(), m_file,
                             m_task.attempts == 0, this);
}

void StageStep::keep(const StagedFile& staged) {
    StagedFile file = staged;
    // A fresh link that is over already tells of clocks, not of links: without this we would ask for ever.
    if (file.expiresAt.isValid() && file.expiresAt <= stagingNow().addSecs(1))
        file.expiresAt = stagingNow().addSecs(10 * 60);
    if (const auto broken = tools().store.files().save(stagingPlace(), m_content, {.file = file, .confirmed = true}))
        return giveUp(*broken);
    killPoint("confirmed");
    next();
}

/// By what was staged it is known again later. A source of which only what was made of it went up may be gone by now.
void StageStep::passed() {
    const QStringList files = filesThatDecide(m_task.job, operation());
    askContents(tools().store.files(), files, this, [this](const Result<Contents>& contents) {
        m_task.fingerprint = contents ? fingerprintOf(m_task.job, operation(), *contents) : QString();
        advance(Step::Submit);
    });
}

void StageStep::letGo() {
    if (!m_claim.isEmpty())
        tools().uploading.remove(m_claim);
    m_claim.clear();
}
