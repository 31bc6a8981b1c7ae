// SPDX-License-Identifier: MIT
#include "services/queue/renderstep.h"

#include "services/domain/killpoint.h"
#include "services/queue/fetchstep.h"
#include "services/queue/resultname.h"
#include "services/queue/store/taskstore.h"
#include "services/system/placefile.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qfuturewatcher.h>

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

void RenderStep::start() {
    for (ResultFile& file : m_task.files) {
        if (const auto error = settle(file))
            return giveUp(*error);
    }
    if (!m_task.files.isEmpty() && std::ranges::all_of(m_task.files, &ResultFile::fetched))
        return next();
    QDir(m_work).removeRecursively();  // what a crash left
    if (!QDir().mkpath(m_work))
        return giveUp(invalid(Reason::FolderNotWritable, u"profile"_s, {m_work}));
    m_renderer = tools().parts.renderer(m_task.job, m_work);
    connect(m_renderer.get(), &Renderer::progress, this, [this](double done, const QString& stage) { report(done, stage); });
    connect(m_renderer.get(), &Renderer::finished, this, [this](const Result<QList<RenderedFile>>& files) {
        files ? rendered(*files) : giveUp(files.error());
    });
    m_renderer->start();
}

/// From what was committed and what lies there: how far a process that was killed had come with this file.
std::optional<ApiError> RenderStep::settle(ResultFile& file) {
    const QString part = FetchStep::partPath(file, m_task.id);
    if (file.fetched() && QFileInfo::exists(file.path))
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
    file = {.role = file.role};
    return std::nullopt;
}

void RenderStep::rendered(const QList<RenderedFile>& files) {
    killPoint("downloaded");
    m_rendered = files;
    if (m_task.files.size() != files.size()) {
        m_task.files.clear();
        for (const RenderedFile& file : files)
            m_task.files.append({.role = file.role});
    }
    next();
}

/// As with a fetched file: its name is committed, it is brought beside it, its length is committed, and then it is renamed.
void RenderStep::next() {
    const qsizetype index = std::ranges::find_if_not(m_task.files, &ResultFile::fetched) - m_task.files.begin();
    if (index == m_task.files.size()) {
        m_task.charged = 0;
        return finishTask();
    }
    ResultFile& file = m_task.files[index];
    const QString from = m_rendered[index].path;
    plan(file, QFileInfo(from).suffix());
    if (!commit())
        return;
    auto* watcher = new QFutureWatcher<std::shared_ptr<std::optional<ApiError>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, index] {
        const auto error = *watcher->result();
        error ? giveUp(*error) : arrived(m_task.files[index]);
    });
    // In a pool thread: moving between disks copies.
    watcher->setFuture(QtConcurrent::run([from, to = FetchStep::partPath(file, m_task.id)] {
        return std::make_shared<std::optional<ApiError>>(moveWithoutReplacing(from, to));
    }));
}

void RenderStep::plan(ResultFile& file, const QString& suffix) {
    file.planned = freeName(m_task.job.folder, resultName(m_task.job, file.role, suffix));
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
