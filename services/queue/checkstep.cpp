// SPDX-License-Identifier: MIT
#include "services/queue/checkstep.h"

#include "services/media/probe.h"
#include "services/vendors/estimate.h"
#include "services/vendors/jobcheck.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qdir.h>
#include <QtCore/qfuturewatcher.h>
#include <QtCore/qtemporaryfile.h>


using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;
using task::Step;

namespace {

using ProbedInputs = QList<std::pair<InputRole, Result<MediaFile>>>;

std::optional<ApiError> checkFolder(const QString& folder) {
    if (QDir().mkpath(folder)) {
        QTemporaryFile probe(folder + "/.babelreel-XXXXXX"_L1);
        if (probe.open())
            return std::nullopt;
    }
    return invalid(Reason::FolderNotWritable, u"out"_s, {folder});
}

/// Runs on a pool thread: libav reads, and a folder may lie on a sleepy network disk.
Result<ProbedInputs> inspect(const QList<std::pair<InputRole, QString>>& inputs, const QString& folder) {
    if (const auto error = checkFolder(folder))
        return fail(*error);
    ProbedInputs probed;
    for (const auto& [role, path] : inputs)
        probed.append({role, probe(path)});
    return probed;
}

QList<std::pair<InputRole, QString>> localMedia(const Operation& operation, const JobSpec& job) {
    QList<std::pair<InputRole, QString>> inputs;
    const auto add = [&](InputRole role, const QString& path) {
        if (!path.isEmpty() && !isUrl(path))
            inputs.append({role, path});
    };
    if (!operation.inputs.isEmpty())
        add(operation.inputs.first().role, job.source);
    if (operation.inputs.isEmpty() || operation.inputs.first().role != InputRole::Audio)
        add(InputRole::Audio, job.audio);
    return inputs;
}

}  // namespace

void CheckStep::start() {
    const Vendor* known = tools().parts.vendors.find(m_task.job.vendor);
    if (!known)
        return giveUp(invalid(Reason::UnknownVendor, u"vendor"_s, {m_task.job.vendor}));
    const QList<ApiError> problems = checkJob(*known, m_task.job);
    if (!problems.isEmpty())
        return giveUp(problems.first());
    m_task.draft = operation().draft;

    auto* watcher = new QFutureWatcher<std::shared_ptr<Result<ProbedInputs>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const auto& inspected = *watcher->result();
        if (!inspected)
            return giveUp(inspected.error());
        probed(*inspected);
    });
    // Behind a pointer: QFuture would compare the expected inside, which GCC 12's library cannot compile.
    watcher->setFuture(QtConcurrent::run([inputs = localMedia(operation(), m_task.job), folder = m_task.job.folder] {
        return std::make_shared<Result<ProbedInputs>>(inspect(inputs, folder));
    }));
}

void CheckStep::probed(const ProbedInputs& media) {
    double seconds = 0;
    for (const auto& [role, file] : media) {
        if (!file)
            return giveUp(file.error());
        const QList<ApiError> problems = checkMedia(operation(), role, *file);
        if (!problems.isEmpty())
            return giveUp(problems.first());
        seconds = qMax(seconds, file->seconds);
    }
    if (m_task.job.maxCredits <= 0 || !vendor().pricing || operation().pricedAs.isEmpty())
        return passed();
    askPrice(seconds);
}

void CheckStep::askPrice(double seconds) {
    tools().parts.client.call<Nothing, QList<Price>>(caller(), vendor().pricing, {}, this,
                                                     [this, seconds](const Result<QList<Price>>& prices) {
                                                         if (!prices)
                                                             return stumble(prices.error());
                                                         checkCap(*prices, seconds);
                                                     });
}

void CheckStep::checkCap(const QList<Price>& prices, double seconds) {
    m_task.estimated = estimatedCredits(vendor(), operation(), prices, m_task.job.targetLanguage, seconds);
    if (m_task.estimated && *m_task.estimated <= m_task.job.maxCredits)
        return passed();
    // What is not known may be too much: the user decides, not we.
    m_task.error = invalid(m_task.estimated ? Reason::CapReached : Reason::PricesUnknown, u"max-credits"_s,
                           {QString::number(m_task.estimated.value_or(0)), QString::number(m_task.job.maxCredits)});
    waitFor(task::Wait::Cap, std::chrono::milliseconds(-1));
}

void CheckStep::passed() {
    advance(operation().rendersHere() ? Step::Render : Step::Stage);
}
