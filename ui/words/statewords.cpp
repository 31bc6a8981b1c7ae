// SPDX-License-Identifier: MIT
#include "ui/words/words.h"

#include "services/domain/rendered.h"
#include "ui/words/wordscontext.h"

#include <algorithm>

using failure::Kind;
using task::State;
using task::Step;
using task::Wait;

namespace {

QString runningWord(const Task& task) {
    switch (task.step) {
    case Step::Check:
        return Words::tr("Checking");
    case Step::Prepare:
        return Words::tr("Preparing");
    case Step::Stage:
        return Words::tr("Uploading");
    case Step::Submit:
        return Words::tr("Sending");
    case Step::Find:
        return Words::tr("Looking for it");
    case Step::Poll:
        return Words::tr("Running");
    case Step::Fetch:
        return task.stage == QStringLiteral("reused") ? words::stageName(task.stage) : Words::tr("Downloading");
    case Step::Render:
        return task.stage.isEmpty() ? Words::tr("Running") : words::stageName(task.stage);
    case Step::Finished:
        return Words::tr("Done");
    }
    Q_UNREACHABLE();
}

QString waitingWord(const Task& task, const QDateTime& now) {
    switch (task.wait) {
    case Wait::Retry: {
        const qint64 seconds = qMax<qint64>(0, now.secsTo(task.until));
        return seconds > 0 ? Words::tr("Retrying in %1").arg(words::duration(double(seconds))) : Words::tr("Retrying");
    }
    case Wait::Remote:
        return Words::tr("Running");
    case Wait::Key:
    case Wait::Credit:
    case Wait::Cap:
    case Wait::Review:
        return Words::tr("Needs you");
    case Wait::None:
    case Wait::Turn:
    case Wait::Upload:
    case Wait::Disk:
    case Wait::Vendor:
        return Words::tr("Waiting");
    case Wait::Earlier:
        return task.error ? Words::tr("Needs you") : Words::tr("Waiting");
    case Wait::Find:
        return Words::tr("Looking for it");
    }
    Q_UNREACHABLE();
}

QString doneReason(const Task& task) {
    const auto isResult = [](const ResultFile& file) { return !reviewFromName(file.variant); };
    const int count = static_cast<int>(std::ranges::count_if(task.files, isResult));
    const QString files = Words::tr("%n file(s) checked", nullptr, count);
    if (task.stage == QStringLiteral("reused"))
        return Words::tr("earlier result used, nothing charged");
    return task.draft ? Words::tr("draft, %1").arg(files) : files;
}

/// A word or two: the row has no room for the whole sentence, which stands in the details.
QString retryReason(const ApiError& error) {
    switch (error.kind) {
    case Kind::Offline:
        return Words::tr("no connection");
    case Kind::Timeout:
        return Words::tr("no answer in time");
    case Kind::RateLimited:
        return Words::tr("rate limit");
    case Kind::QueueFull:
        return Words::tr("the vendor's queue is full");
    case Kind::VendorFault:
        return Words::tr("a fault at the vendor");
    case Kind::OutcomeUnknown:
        return Words::tr("no answer, asking with the same key");
    default:
        return words::sentence(error);
    }
}

QString capReason(const ApiError& error) {
    const QString cap = error.about.value(1);
    switch (error.reason) {
    case failure::Reason::CapReached:
        return Words::tr("over the limit of %1 for a task").arg(cap);
    case failure::Reason::BatchCapReached:
        return Words::tr("over the limit of %1 for a batch").arg(cap);
    case failure::Reason::DayCapReached:
        return Words::tr("over today's limit of %1").arg(cap);
    case failure::Reason::TotalCapReached:
        return Words::tr("over the limit of %1 for this vendor").arg(cap);
    default:
        return words::sentence(error);
    }
}

QString reviewReason(const Task& task) {
    return reviewFromName(task.stage) == ReviewStop::Target ? Words::tr("check the translation, then go on")
                                                            : Words::tr("check the subtitles, then go on");
}

QString waitReason(const Task& task) {
    switch (task.wait) {
    case Wait::Cap:
        return task.error ? capReason(*task.error) : QString();
    case Wait::Retry:
        return task.error ? retryReason(*task.error) : QString();
    case Wait::Upload:
        return Words::tr("the same file is already on its way");
    case Wait::Turn:
        return Words::tr("others go first");
    case Wait::Find:
        return Words::tr("sent, no answer; the vendor's list is asked");
    case Wait::Disk:
        return Words::tr("no room on the disk, goes on when there is");
    case Wait::Earlier:
        return task.error ? words::sentence(*task.error) : Words::tr("for the result of the stage before");
    case Wait::Vendor:
        return Words::tr("the vendor fails, tried again later");
    case Wait::Remote:
        return task.stage.isEmpty() ? QString() : words::stageName(task.stage);
    case Wait::Review:
        return reviewReason(task);
    default:
        return task.error ? words::sentence(*task.error) : QString();
    }
}

}  // namespace

QString words::stateWord(const Task& task, const QDateTime& now) {
    switch (task.state) {
    case State::Queued:
        return Words::tr("Waiting");
    case State::Running:
        return runningWord(task);
    case State::Waiting:
        return waitingWord(task, now);
    case State::Paused:
        return Words::tr("Paused");
    case State::Unsure:
        return Words::tr("Needs you");
    case State::Failed:
        return Words::tr("Failed");
    case State::Cancelled:
        return Words::tr("Cancelled");
    case State::Done:
        return Words::tr("Done");
    }
    Q_UNREACHABLE();
}

QString words::stateReason(const Task& task) {
    switch (task.state) {
    case State::Queued:
        return Words::tr("its turn comes");
    case State::Waiting:
        return waitReason(task);
    case State::Unsure:
        return Words::tr("may have been charged");
    case State::Failed:
        return task.error ? sentence(*task.error) : QString();
    case State::Done:
        return doneReason(task);
    case State::Running:
    case State::Paused:
    case State::Cancelled:
        return {};
    }
    Q_UNREACHABLE();
}

QString words::stageName(const QString& stage) {
    static const QHash<QString, const char*> names = {
        {QStringLiteral("reading"), QT_TRANSLATE_NOOP("Words", "Reading the subtitles")},
        {QStringLiteral("translating"), QT_TRANSLATE_NOOP("Words", "Translating")},
        {QStringLiteral("speaking"), QT_TRANSLATE_NOOP("Words", "Speaking")},
        {QStringLiteral("review-source"), QT_TRANSLATE_NOOP("Words", "Subtitles ready to be checked")},
        {QStringLiteral("review-target"), QT_TRANSLATE_NOOP("Words", "Translation ready to be checked")},
        {QStringLiteral("mixing"), QT_TRANSLATE_NOOP("Words", "Mixing the sound")},
        {QStringLiteral("burning"), QT_TRANSLATE_NOOP("Words", "Burning in the subtitles")},
        {QStringLiteral("checking"), QT_TRANSLATE_NOOP("Words", "Checking the result")},
        {QStringLiteral("uploading"), QT_TRANSLATE_NOOP("Words", "Uploading")},
        {QStringLiteral("sending"), QT_TRANSLATE_NOOP("Words", "Sending")},
        {QStringLiteral("fetching"), QT_TRANSLATE_NOOP("Words", "Downloading")},
        {QStringLiteral("pending"), QT_TRANSLATE_NOOP("Words", "in the vendor's queue")},
        {QStringLiteral("processing"), QT_TRANSLATE_NOOP("Words", "being worked on")},
        {QStringLiteral("completed"), QT_TRANSLATE_NOOP("Words", "finished at the vendor")},
        {QStringLiteral("queueing"), QT_TRANSLATE_NOOP("Words", "in the vendor's queue")},
        {QStringLiteral("queuing"), QT_TRANSLATE_NOOP("Words", "in the vendor's queue")},
        {QStringLiteral("preprocessing"), QT_TRANSLATE_NOOP("Words", "Getting the clip ready")},
        {QStringLiteral("transcribing"), QT_TRANSLATE_NOOP("Words", "Writing down what is said")},
        {QStringLiteral("dubbing"), QT_TRANSLATE_NOOP("Words", "Dubbing")},
        {QStringLiteral("rendering"), QT_TRANSLATE_NOOP("Words", "Putting the video together")},
        {QStringLiteral("reused"), QT_TRANSLATE_NOOP("Words", "Bringing the earlier result")},
        {QStringLiteral("done"), QT_TRANSLATE_NOOP("Words", "finished at the vendor")},
    };
    const auto known = names.find(stage);
    return known == names.end() ? stage : Words::tr(*known);
}

QString words::stepName(Step step) {
    switch (step) {
    case Step::Check:
        return Words::tr("Check");
    case Step::Prepare:
        return Words::tr("Prepare");
    case Step::Stage:
        return Words::tr("Upload");
    case Step::Submit:
        return Words::tr("Send the job");
    case Step::Find:
        return Words::tr("Look for it at the vendor");
    case Step::Poll:
        return Words::tr("At the vendor");
    case Step::Fetch:
        return Words::tr("Download and check");
    case Step::Render:
        return Words::tr("Made on this computer");
    case Step::Finished:
        return Words::tr("Done");
    }
    Q_UNREACHABLE();
}

QString words::timeLeft(const Task& task, const QDateTime& now) {
    const bool working = task.state == State::Running || (task.state == State::Waiting && task.wait == Wait::Remote);
    if (!working || !task.progress || *task.progress < 0.05 || !task.submitted.isValid())
        return QStringLiteral("–");
    const double passed = double(task.submitted.secsTo(now));
    return Words::tr("about %1").arg(duration(passed * (1 - *task.progress) / *task.progress));
}
