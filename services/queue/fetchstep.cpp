// SPDX-License-Identifier: MIT
#include "services/queue/fetchstep.h"

#include "services/domain/killpoint.h"
#include "services/media/probe.h"
#include "services/queue/resultname.h"
#include "services/system/placefile.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qfuturewatcher.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;
using task::Step;

namespace {

QString extensionOf(const ResultFile& file) {
    const QString suffix = QFileInfo(file.url.path()).suffix().toLower();
    for (const OutputRole role : {OutputRole::Video, OutputRole::Audio, OutputRole::Subtitles}) {
        if (resultExtensions(role).contains(suffix) || suffix == "zip"_L1)
            return suffix;
    }
    return resultExtensions(file.role).first();
}

/// A gateway's error page with status 200 must not end as a result. Runs on a pool thread.
bool isWhatItShouldBe(OutputRole role, const QString& path) {
    if (role == OutputRole::Subtitles) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && !file.read(256).trimmed().startsWith('<');
    }
    const auto media = probe(path);
    return media && media->seconds > 0 && (role == OutputRole::Video ? media->hasVideo() : media->hasSound());
}

}  // namespace

void FetchStep::start() {
    m_task.stage = u"fetching"_s;
    next();
}

void FetchStep::next() {
    while (m_index < m_task.files.size() && file().fetched())
        ++m_index;
    if (m_index == m_task.files.size())
        return finishTask();
    // Killed between the rename and its commit: the file lies there, whole, under the name we had written down.
    if (!file().planned.isEmpty() && file().bytes > 0 && !QFileInfo::exists(partPath()) &&
        QFileInfo(file().planned).size() == file().bytes) {
        file().path = file().planned;
        return commit() ? next() : void();
    }
    if (file().planned.isEmpty())
        plan();
    if (commit())
        download();
}

void FetchStep::plan() {
    const QString extension = extensionOf(file());
    const QString ending = file().variant.isEmpty() ? extension : file().variant + u'.' + extension;
    file().planned = freeName(m_task.job.folder, resultName(m_task.job, file().role, ending));
    file().validator.clear();
}

QString FetchStep::partPath(const ResultFile& file, const QString& taskId) {
    return u"%1.%2.part"_s.arg(file.planned, taskId);
}

void FetchStep::download() {
    const Account account = caller().account;
    auto* fetch = new Download(tools().parts.transfers, tools().parts.clock,
                               {.url = file().url,
                                .base = account.baseUrl.isEmpty() ? vendor().baseUrl : account.baseUrl,
                                .partPath = partPath(),
                                .validator = file().validator.toLatin1()},
                               this);
    connect(fetch, &Download::versionKnown, this, [this](const QByteArray& validator) {
        file().validator = QString::fromLatin1(validator);
        commit();
    });
    connect(fetch, &Download::progress, this, [this](qint64 done, qint64 total) {
        if (done > 0)
            killPoint("download-at-byte");
        if (total > 0)
            report((double(m_index) + double(done) / double(total)) / double(m_task.files.size()));
    });
    connect(fetch, &Download::finished, this, [this](const Result<Download::Fetched>& fetched) {
        fetched ? arrived(*fetched) : failed(fetched.error());
    });
    fetch->start();
}

void FetchStep::arrived(const Download::Fetched& fetched) {
    killPoint("downloaded");
    file().bytes = fetched.bytes;
    auto* watcher = new QFutureWatcher<bool>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] { verified(watcher->result()); });
    watcher->setFuture(QtConcurrent::run([role = file().role, path = partPath()] { return isWhatItShouldBe(role, path); }));
}

void FetchStep::verified(bool good) {
    if (good)
        return commit() ? place() : void();
    QFile::remove(partPath());
    file().bytes = 0;
    file().validator.clear();
    stumble({.kind = Kind::Malformed, .reason = Reason::ResultNotMedia, .about = {roleName(file().role)}});
}

void FetchStep::place() {
    auto error = renameWithoutReplacing(partPath(), file().planned);
    if (error && error->reason == Reason::FileChanged) {
        // Somebody took the name meanwhile: theirs stays, ours gets the next free one.
        const QString part = partPath();
        plan();
        QFile::rename(part, partPath());
        if (!commit())
            return;
        error = renameWithoutReplacing(partPath(), file().planned);
    }
    if (error)
        return failed(*error);
    killPoint("renamed");
    file().path = file().planned;
    if (commit())
        next();
}

void FetchStep::failed(const ApiError& error) {
    if (error.reason == Reason::ResultGone && file().renewed < 3) {
        // The link is used up, not the result: asking for the task again gives a new one.
        ++file().renewed;
        m_task.step = Step::Poll;
        m_task.error = error;
        return waitFor(task::Wait::Retry, tools().parts.pollPace.value_or(std::chrono::seconds(2)));
    }
    if (error.reason == Reason::DiskFull) {  // others need the room meanwhile; it is fetched again when there is some
        QFile::remove(partPath());
        file().validator.clear();
    }
    stumble(error);
}
