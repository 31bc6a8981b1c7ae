// SPDX-License-Identifier: MIT
#include "services/queue/renderstep.h"

#include "services/queue/resultname.h"
#include "services/system/placefile.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qfuturewatcher.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

/// Runs on a pool thread: moving between disks copies.
Result<QList<ResultFile>> moveInto(const JobSpec& job, const QList<RenderedFile>& files) {
    QList<ResultFile> placed;
    for (const RenderedFile& file : files) {
        const QString name = resultName(job, file.role, QFileInfo(file.path).suffix());
        std::optional<ApiError> error;
        QString target;
        // Another task may take a free name between looking and renaming.
        for (int tries = 0; tries < 20; ++tries) {
            target = freeName(job.folder, name);
            error = moveWithoutReplacing(file.path, target);
            if (!error || error->reason != Reason::FileChanged)
                break;
        }
        if (error)
            return fail(*error);
        placed.append({.role = file.role, .path = target, .planned = target, .bytes = QFileInfo(target).size()});
    }
    return placed;
}

}  // namespace

RenderStep::RenderStep(Task task, StepTools& tools, QObject* parent)
    : RunStep(std::move(task), tools, parent), m_work(tools.parts.workFolder + u'/' + m_task.id) {}

RenderStep::~RenderStep() {
    m_renderer.reset();  // its children first: they write there
    QDir(m_work).removeRecursively();
}

void RenderStep::start() {
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

void RenderStep::rendered(const QList<RenderedFile>& files) {
    auto* watcher = new QFutureWatcher<std::shared_ptr<Result<QList<ResultFile>>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] { placed(*watcher->result()); });
    watcher->setFuture(QtConcurrent::run(
        [job = m_task.job, files] { return std::make_shared<Result<QList<ResultFile>>>(moveInto(job, files)); }));
}

void RenderStep::placed(const Result<QList<ResultFile>>& files) {
    if (!files)
        return giveUp(files.error());
    m_task.files = *files;
    m_task.charged = 0;
    finishTask();
}
