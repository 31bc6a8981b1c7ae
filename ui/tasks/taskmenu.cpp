// SPDX-License-Identifier: MIT
#include "ui/tasks/taskmenu.h"

#include "services/domain/language.h"
#include "services/domain/rendered.h"

#include <algorithm>

using namespace Qt::StringLiterals;

TaskChoices choicesFor(const QList<Task>& tasks) {
    const auto hasFile = [](const ResultFile& file) { return file.fetched(); };
    return {
        tasks.size() == 1 && std::ranges::any_of(tasks[0].files, hasFile),
        std::ranges::any_of(tasks, mayRetry),
        std::ranges::any_of(tasks, mayPause),
        std::ranges::any_of(tasks, mayResume),
        std::ranges::any_of(tasks, mayCancel),
        std::ranges::any_of(tasks, mayRemove),
        std::ranges::all_of(tasks, [&tasks](const Task& task) { return mayCompare(task) && task.job.source == tasks[0].job.source; }),
        std::ranges::any_of(tasks, isUnsent),
        std::ranges::any_of(tasks, mayEdit),
    };
}

bool mayRetry(const Task& task) {
    // What was to be checked is written once more when it is gone.
    const bool wordsAreGone = fileToCheck(task) && task.error && task.error->reason == failure::Reason::FileMissing;
    return task.state == task::State::Failed || task.state == task::State::Cancelled || wordsAreGone;
}

bool mayPause(const Task& task) {
    return !fileToCheck(task) && task::mayMove(task.state, task::State::Paused) && task.state != task::State::Paused;
}

bool mayResume(const Task& task) {
    return task.state == task::State::Paused || fileToCheck(task);
}

bool isPaused(const Task& task) {
    return task.state == task::State::Paused;
}

bool mayCancel(const Task& task) {
    return task::mayMove(task.state, task::State::Cancelled);
}

bool mayCompare(const Task& task) {
    const auto isVideo = [](const ResultFile& file) { return file.fetched() && file.role == OutputRole::Video; };
    return task.state == task::State::Done && !task.job.source.isEmpty() && !isUrl(task.job.source) && std::ranges::any_of(task.files, isVideo);
}

bool isHeldByAccount(const Task& task) {
    if (task.state != task::State::Waiting || task.wait != task::Wait::Cap)
        return false;
    using failure::Reason;
    const bool ofOneTask = task.error && (task.error->reason == Reason::CapReached || task.error->reason == Reason::PricesUnknown);
    return !ofOneTask || task.job.maxCredits <= 0;
}

bool mayRemove(const Task& task) {
    return task::hasEnded(task.state) || !isPaidFor(task);
}

QString clipToBurnInto(const Task& task) {
    const auto video = std::ranges::find_if(
        task.files, [](const ResultFile& file) { return file.fetched() && file.role == OutputRole::Video; });
    const QString result = video == task.files.end() ? QString() : video->path;
    const bool hasSource = !task.job.source.isEmpty() && !isUrl(task.job.source);
    const bool isDub = task.job.operation == OperationKind::Translate && !result.isEmpty();
    return hasSource && !isDub ? task.job.source : result;
}

QString languageOfWords(const Task& task, const ResultFile& file) {
    const bool asSpoken = file.variant == "original"_L1 || reviewFromName(file.variant) == ReviewStop::Source;
    const QString code = asSpoken ? task.job.sourceLanguage : task.job.targetLanguage;
    const bool isCode = threeLetterCode(code) != "und"_L1;  // "auto" and its like are none
    return isCode ? code : QString();
}

bool isPaidFor(const Task& task) {
    return !task.submission.isEmpty() || !task.remoteId.isEmpty();
}
