// SPDX-License-Identifier: MIT
#include "services/queue/fetchstep.h"

#include "services/domain/killpoint.h"
#include "services/media/probe.h"
#include "services/queue/resultname.h"
#include "services/system/inpool.h"
#include "services/system/placefile.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qfuturewatcher.h>
#include <QtCore/qregularexpression.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;
using task::Step;

namespace {

constexpr auto reused = "reused"_L1;  ///< the stage of a task that took an earlier result

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
    m_task.stage = !m_task.files.isEmpty() && isEarlier() ? QString(reused) : u"fetching"_s;
    next();
}

void FetchStep::next() {
    while (m_index < m_task.files.size() && file().fetched())
        ++m_index;
    if (m_index == m_task.files.size())
        return finishTask(m_task.stage == reused ? QString(reused) : QString());
    // Killed between the rename and its commit: the file lies there, whole, under the name we had written down.
    if (!file().planned.isEmpty() && file().bytes > 0 && !QFileInfo::exists(partPath()) &&
        QFileInfo(file().planned).size() == file().bytes) {
        file().path = file().planned;
        return commit() ? next() : void();
    }
    if (isEarlier() && file().planned.isEmpty() && liesInPlace()) {
        file().path = file().planned = file().url.toLocalFile();
        file().bytes = QFileInfo(file().path).size();
        return commit() ? next() : void();
    }
    if (file().planned.isEmpty())
        plan();
    if (commit())
        bring();
}

void FetchStep::bring() {
    isEarlier() ? bringEarlier() : download();
}

/// In the folder and by the name, or a numbered one, that it would have: a second one beside it would be of no use.
bool FetchStep::liesInPlace() const {
    const QFileInfo lies(m_task.files[m_index].url.toLocalFile());
    const QFileInfo wanted(m_task.job.folder + u'/' + nameOf(m_task.files[m_index]));
    static const QRegularExpression number(u" \\(\\d+\\)$"_s);
    const QString name = lies.completeBaseName().remove(number);
    return lies.isFile() && lies.absolutePath() == wanted.absolutePath() && lies.suffix() == wanted.suffix() && name == wanted.completeBaseName();
}

/// Subtitles are edited where they lie, so each task has its own.
void FetchStep::bringEarlier() {
    const QString from = file().url.toLocalFile();
    const Sharing sharing = file().role == OutputRole::Subtitles ? Sharing::Copy : Sharing::Link;
    inPool(this, [from, to = partPath(), sharing] { return duplicate(from, to, sharing); }, [this](const std::optional<ApiError>& error) {
        error ? earlierFailed(*error) : arrived({.bytes = QFileInfo(partPath()).size()});
    });
}

/// It went or spoiled between being found and being brought: then there is none.
void FetchStep::earlierFailed(const ApiError& error) {
    QFile::remove(partPath());
    if (error.reason == Reason::DiskFull || error.reason == Reason::FolderNotWritable)
        return giveUp(error);
    m_task.files.clear();
    m_task.charged.reset();
    m_task.stage.clear();
    m_task.job.reuse = false;
    advance(Step::Check);
}

QString FetchStep::nameOf(const ResultFile& file) const {
    const QString extension = extensionOf(file);
    return resultName(m_task.job, file.role, file.variant.isEmpty() ? extension : file.variant + u'.' + extension);
}

void FetchStep::plan() {
    file().planned = freeName(m_task.job.folder, nameOf(file()));
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
    const ApiError error{.kind = Kind::Malformed, .reason = Reason::ResultNotMedia, .about = {roleName(file().role)}};
    if (isEarlier())
        return earlierFailed(error);
    QFile::remove(partPath());
    file().bytes = 0;
    file().validator.clear();
    stumble(error);
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
