// SPDX-License-Identifier: MIT
#include "services/queue/renderstep.h"

#include "services/domain/killpoint.h"
#include "services/queue/checkedfile.h"
#include "services/queue/contenthash.h"
#include "services/queue/fetchstep.h"
#include "services/queue/resultname.h"
#include "services/queue/store/taskstore.h"
#include "services/system/inpool.h"
#include "services/system/placefile.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;

RenderStep::RenderStep(Task task, StepTools& tools, QObject* parent)
    : RunStep(std::move(task), tools, parent), m_work(tools.parts.workFolder + u'/' + m_task.id) {}

RenderStep::~RenderStep() {
    m_renderer.reset();  // its children first: they write there
    QDir(m_work).removeRecursively();
}

void RenderStep::removeLeftWork(const QString& workFolder, const QList<Task>& tasks) {
    for (const Task& task : tasks) {
        if (task::hasEnded(task.state) && !workFolder.isEmpty())
            QDir(workFolder + u'/' + task.id).removeRecursively();
    }
}

/// What it is made of is noted first, so that it is known again later. What cannot be read the renderer complains of.
void RenderStep::start() {
    const QStringList files = filesThatDecide(m_task.job, operation());
    askContents(tools().store.files(), files, this, [this](const Result<Contents>& contents) {
        m_task.fingerprint = contents ? fingerprintOf(m_task.job, operation(), *contents) : QString();
        begin();
    });
}

void RenderStep::begin() {
    for (ResultFile& file : m_task.files) {
        if (const auto error = settle(file))
            return giveUp(*error);
    }
    const auto isResult = [](const ResultFile& file) { return !stopOf(file); };
    const auto isMissing = [&](const ResultFile& file) { return isResult(file) && !file.fetched(); };
    if (std::ranges::any_of(m_task.files, isResult) && std::ranges::none_of(m_task.files, isMissing))
        return next();
    const auto stoppedAt = std::ranges::find(m_task.files, m_task.stage, &ResultFile::variant);
    if (stoppedAt != m_task.files.end() && stopOf(*stoppedAt) && stoppedAt->fetched())
        return waitForCheck();
    const ResultFile* checked = lastChecked(m_task);
    checked ? goOnFrom(*checked) : render({});
}

void RenderStep::goOnFrom(const ResultFile& checked) {
    m_checked = checked.variant;
    inPool(this, [checked] { return readChecked(checked); },
           [this](const Result<CheckedWords>& words) { words ? render(*words) : waitForCheck(words.error()); });
}

void RenderStep::render(const std::optional<CheckedWords>& checked) {
    QDir(m_work).removeRecursively();  // what a crash left
    if (!QDir().mkpath(m_work))
        return giveUp(invalid(Reason::FolderNotWritable, u"profile"_s, {m_work}));
    m_renderer = tools().parts.renderer({m_task.job, m_work, checked});
    connect(m_renderer.get(), &Renderer::progress, this, [this](double done, const QString& stage) { report(done, stage); });
    connect(m_renderer.get(), &Renderer::finished, this, [this](const Result<QList<RenderedFile>>& files) {
        files ? rendered(*files) : failed(files.error());
    });
    m_renderer->start();
}

/// What is wrong with words that somebody checked is theirs to mend.
void RenderStep::failed(const ApiError& error) {
    const bool ofTheWords = !m_checked.isEmpty() && error.field == "subtitles"_L1;
    ofTheWords ? waitForCheck(error) : giveUp(error);
}

/// As long as the row's stage is that of the stop, nothing goes on by itself.
void RenderStep::waitForCheck(const std::optional<ApiError>& error) {
    if (!m_checked.isEmpty() && error)
        m_task.stage = m_checked;
    m_task.error = error;
    m_task.progress.reset();
    m_task.attempts = 0;
    waitFor(task::Wait::Review, std::chrono::milliseconds(-1));
}

/// From what was committed and what lies there: how far a process that was killed had come with this file.
std::optional<ApiError> RenderStep::settle(ResultFile& file) {
    const QString part = FetchStep::partPath(file, m_task.id);
    const bool handedOut = stopOf(file) && file.variant != m_task.stage;  // if it is gone, somebody is told
    if (file.fetched() && (handedOut || QFileInfo::exists(file.path)))
        return std::nullopt;
    if (!file.fetched() && !file.planned.isEmpty() && file.bytes > 0) {
        if (QFileInfo::exists(part))
            return putInPlace(file);
        if (QFileInfo(file.planned).size() == file.bytes) {
            file.path = file.planned;
            return std::nullopt;
        }
    }
    if (!file.planned.isEmpty()) {
        QFile::remove(part);
        QFile::remove(part + u".part"_s);  // of a move over file systems
    }
    file = {.role = file.role, .variant = file.variant};
    return std::nullopt;
}

void RenderStep::rendered(const QList<RenderedFile>& files) {
    killPoint("downloaded");
    m_rendered = files;
    m_task.draft = std::ranges::any_of(files, &RenderedFile::draft);
    for (const RenderedFile& file : files)
        indexOf(file);  // all of them are in the row before the first is there
    const RenderedFile first = files.value(0);
    if (first.stop) {
        m_task.stage = reviewName(*first.stop);
        const QString& from = m_task.job.sourceLanguage;
        if (first.stop == ReviewStop::Source && (from.isEmpty() || from == operation().languages.autoSource))
            m_task.job.sourceLanguage = first.language;  // it was found out, and the file does not tell it again
    }
    next();
}

/// As with a fetched file: its name is committed, it is brought beside it, its length is committed, and then it is renamed.
void RenderStep::next() {
    for (const RenderedFile& made : std::as_const(m_rendered)) {
        const qsizetype index = indexOf(made);
        if (!m_task.files[index].fetched())
            return bring(made.path, index);
    }
    if (!m_rendered.isEmpty() && m_rendered.first().stop)
        return waitForCheck();
    m_task.charged = 0;
    finishTask();
}

/// Its place among the files of the task; results stand before the words that were checked on the way.
qsizetype RenderStep::indexOf(const RenderedFile& made) {
    const QString variant = made.stop ? reviewName(*made.stop) : QString();
    const auto known = std::ranges::find_if(
        m_task.files, [&](const ResultFile& file) { return file.role == made.role && file.variant == variant; });
    if (known != m_task.files.end())
        return known - m_task.files.begin();
    const auto behind = made.stop ? m_task.files.end() : std::ranges::find_if(m_task.files, [](const ResultFile& file) { return stopOf(file).has_value(); });
    return m_task.files.insert(behind, {.role = made.role, .variant = variant}) - m_task.files.begin();
}

void RenderStep::bring(const QString& from, qsizetype index) {
    ResultFile& file = m_task.files[index];
    plan(file, QFileInfo(from).suffix());
    if (!commit())
        return;
    inPool(this, [from, to = FetchStep::partPath(file, m_task.id)] { return moveWithoutReplacing(from, to); },  // between disks it copies
           [this, index](const std::optional<ApiError>& error) { error ? giveUp(*error) : arrived(m_task.files[index]); });
}

void RenderStep::plan(ResultFile& file, const QString& suffix) {
    JobSpec named = m_task.job;
    if (const auto stop = stopOf(file)) {
        named.nameTemplate = u"{name}.{lang}.review.{ext}"_s;
        named.targetLanguage = stop == ReviewStop::Source ? named.sourceLanguage : named.targetLanguage;
    }
    file.planned = freeName(named.folder, resultName(named, file.role, suffix));
}

void RenderStep::arrived(ResultFile& file) {
    file.bytes = QFileInfo(FetchStep::partPath(file, m_task.id)).size();
    if (!commit())
        return;
    if (const auto error = putInPlace(file))
        return giveUp(*error);
    if (commit())
        next();
}

std::optional<ApiError> RenderStep::putInPlace(ResultFile& file) {
    auto error = renameWithoutReplacing(FetchStep::partPath(file, m_task.id), file.planned);
    // Another task may take a free name between looking and renaming.
    for (int tries = 0; error && error->reason == Reason::FileChanged && tries < 20; ++tries) {
        const QString part = FetchStep::partPath(file, m_task.id);
        plan(file, QFileInfo(file.planned).suffix());
        QFile::rename(part, FetchStep::partPath(file, m_task.id));
        if (const auto broken = tools().store.save(m_task))
            return broken;
        error = renameWithoutReplacing(FetchStep::partPath(file, m_task.id), file.planned);
    }
    if (error)
        return error;
    killPoint("renamed");
    file.path = file.planned;
    return std::nullopt;
}
