// SPDX-License-Identifier: MIT
#include "services/queue/jobchange.h"

#include "services/queue/queueorder.h"

using namespace Qt::StringLiterals;
using task::State;
using task::Step;

namespace {

template <class Value>
void put(QJsonObject& json, QLatin1StringView key, const std::optional<Value>& value) {
    if (value)
        json[key] = *value;
}

std::optional<QString> text(const QJsonValue& value) {
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

template <class Value>
void take(Value& member, const std::optional<Value>& value) {
    if (value)
        member = *value;
}

}  // namespace

QJsonObject toJson(const JobChange& change) {
    QJsonObject json;
    if (!change.options.isEmpty())
        json["options"_L1] = change.options;
    put(json, "voice"_L1, change.voice);
    put(json, "target"_L1, change.targetLanguage);
    put(json, "folder"_L1, change.folder);
    put(json, "template"_L1, change.nameTemplate);
    put(json, "max_credits"_L1, change.maxCredits);
    put(json, "fit"_L1, change.fit);
    return json;
}

JobChange jobChangeFromJson(const QJsonObject& json) {
    JobChange change{.options = json["options"_L1].toObject(),
                     .voice = text(json["voice"_L1]),
                     .targetLanguage = text(json["target"_L1]),
                     .folder = text(json["folder"_L1]),
                     .nameTemplate = text(json["template"_L1])};
    if (json["max_credits"_L1].isDouble())
        change.maxCredits = json["max_credits"_L1].toDouble();
    if (json["fit"_L1].isBool())
        change.fit = json["fit"_L1].toBool();
    return change;
}

bool mayEdit(const Task& task) {
    const bool isBeingMade = task.step == Step::Render && task.state == State::Running;
    return isUnsent(task) && task.files.isEmpty() && !isBeingMade;
}

JobSpec changed(JobSpec job, const JobChange& change) {
    for (auto option = change.options.begin(); option != change.options.end(); ++option) {
        if (option.value().isNull())
            job.options.remove(option.key());
        else
            job.options[option.key()] = option.value();
    }
    take(job.voice, change.voice);
    take(job.targetLanguage, change.targetLanguage);
    take(job.folder, change.folder);
    take(job.nameTemplate, change.nameTemplate);
    take(job.maxCredits, change.maxCredits);
    take(job.fit, change.fit);
    return job;
}

Task changed(Task task, const JobChange& change) {
    task.job = changed(task.job, change);
    task.state = task.state == State::Paused ? State::Paused : State::Queued;
    task.step = Step::Check;
    task.wait = task::Wait::None;
    task.until = {};
    task.error.reset();
    task.progress.reset();
    task.stage.clear();
    task.fingerprint.clear();
    task.fitted.clear();  // made again of the same content it is found, not converted once more
    task.estimated.reset();
    task.attempts = 0;
    return task;
}
