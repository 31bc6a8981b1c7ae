// SPDX-License-Identifier: MIT
#include "services/queue/folds.h"

#include "services/vendors/registry.h"

#include <QtCore/qjsondocument.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using task::State;
using task::Step;
using task::Wait;

namespace {

bool isOnItsWay(const Task& task) {
    const bool before = task.step == Step::Check || task.step == Step::Prepare || task.step == Step::Stage;
    const bool moves = task.state == State::Queued || task.state == State::Running ||
                       (task.state == State::Waiting && (task.until.isValid() || task.wait == Wait::Upload));
    return before && moves;
}

}  // namespace

QString Folds::keyOf(const Task& task) const {
    const Vendor* vendor = m_vendors.find(task.job.vendor);
    const Operation* operation = vendor ? vendor->operation(task.job.operation) : nullptr;
    if (!operation || !operation->severalTargets)
        return {};
    JobSpec common = task.job;
    common.targetLanguage.clear();
    common.voice.clear();
    common.frameSize = {};
    return QString::fromUtf8(QJsonDocument(toJson(common)).toJson(QJsonDocument::Compact));
}

void Folds::look(const Task& task, bool due) {
    const bool ready = due && task.step == Step::Submit && task.submission.isEmpty();
    if (!ready && !isOnItsWay(task))
        return;
    const QString key = keyOf(task);
    if (key.isEmpty())
        return;
    Call& call = m_calls[key];
    const auto sameLanguage = [&](const Task& other) { return other.job.targetLanguage == task.job.targetLanguage; };
    if (!ready)
        call.moreToCome = true;
    else if (std::ranges::none_of(call.ready, sameLanguage))  // twice the same language is two calls
        call.ready.append(task);
}

QList<Task> Folds::with(const Task& task) {
    const QString key = task.step == Step::Submit && task.submission.isEmpty() ? keyOf(task) : QString();
    if (key.isEmpty())
        return {task};
    Call& call = m_calls[key];
    if (call.gone || call.moreToCome)
        return {};
    call.gone = true;
    return call.ready;
}
