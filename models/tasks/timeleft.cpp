// SPDX-License-Identifier: MIT
#include "models/tasks/timeleft.h"

#include <QtCore/qhash.h>

#include <algorithm>
#include <map>

namespace timeleft {

namespace {

using task::State;
using task::Wait;
using Kind = std::pair<QString, OperationKind>;  ///< vendor and operation

struct Sample {
    qint64 begun = 0;  ///< ms
    qint64 ended = 0;

    double seconds() const { return double(ended - begun) / 1000; }
};

struct History {
    Range range{};   ///< what one task takes
    int atOnce = 1;  ///< as many ran side by side
};

/// What is left of one account's work.
struct Load {
    int tasks = 0;
    double lanes = 0;      ///< 0 = not told
    int ranAtOnce = 1;
    Range work{};          ///< the sum
    Range longest{};
};

Kind kindOf(const Task& task) {
    return {task.job.vendor, task.job.operation};
}

bool goesOn(const Task& task) {
    const bool wantsSomebody = task.state == State::Waiting && (task.wait == Wait::Key || task.wait == Wait::Credit ||
                                                               task.wait == Wait::Cap || task.wait == Wait::Review);
    return !task::hasEnded(task.state) && task.state != State::Paused && task.state != State::Unsure && !wantsSomebody;
}

/// What is made on this computer is never sent: it began when the one before it had ended, or when it was queued.
std::map<Kind, std::vector<Sample>> samplesOf(const std::vector<const Task*>& tasks) {
    std::vector<const Task*> done;
    std::ranges::copy_if(tasks, std::back_inserter(done), [](const Task* task) { return task->state == State::Done && task->ended.isValid(); });
    std::ranges::stable_sort(done, {}, [](const Task* task) { return task->ended.toMSecsSinceEpoch(); });
    std::map<Kind, std::vector<Sample>> samples;
    QHash<QString, qint64> before;  // by account
    for (const Task* task : done) {
        const qint64 ended = task->ended.toMSecsSinceEpoch();
        qint64& previous = before[task->job.account];
        const qint64 begun = task->submitted.isValid() ? task->submitted.toMSecsSinceEpoch() : std::max(previous, task->created.toMSecsSinceEpoch());
        previous = ended;
        if (begun <= ended)
            samples[kindOf(*task)].push_back({begun, ended});
    }
    return samples;
}

double quantile(const std::vector<double>& sorted, double part) {
    const double place = part * double(sorted.size() - 1);
    const auto below = size_t(place);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - double(below));
}

int mostAtOnce(const std::vector<Sample>& samples) {
    std::vector<std::pair<qint64, int>> steps;
    for (const Sample& sample : samples) {
        steps.emplace_back(sample.begun, 1);
        steps.emplace_back(sample.ended, -1);
    }
    std::ranges::sort(steps);
    int most = 1, now = 0;
    for (const auto& [at, step] : steps)
        most = std::max(most, now += step);
    return most;
}

std::optional<History> historyOf(std::vector<Sample> samples) {
    if (samples.size() < leastSamples)
        return std::nullopt;
    if (samples.size() > mostSamples)
        samples.erase(samples.begin(), samples.end() - mostSamples);
    std::vector<double> seconds;
    std::ranges::transform(samples, std::back_inserter(seconds), &Sample::seconds);
    std::ranges::sort(seconds);
    return History{{quantile(seconds, 0.25), quantile(seconds, 0.75)}, mostAtOnce(samples)};
}

Range remaining(const Task& task, const Range& whole, const QDateTime& now) {
    if (task.submitted.isValid()) {
        const double passed = double(task.submitted.msecsTo(now)) / 1000;
        return {std::max(0.0, whole.least - passed), std::max(0.0, whole.most - passed)};
    }
    const double part = task.state == State::Running && task.step == task::Step::Render ? 1 - task.progress.value_or(0) : 1;
    return {whole.least * part, whole.most * part};
}

void add(Load& load, const Range& range, std::optional<int> lanes, int ranAtOnce) {
    ++load.tasks;
    load.lanes = std::max(load.lanes, double(lanes.value_or(0)));
    load.ranAtOnce = std::max(load.ranAtOnce, ranAtOnce);
    load.work = {load.work.least + range.least, load.work.most + range.most};
    load.longest = {std::max(load.longest.least, range.least), std::max(load.longest.most, range.most)};
}

/// Where the vendor does not tell how many it takes at once: all of them at best, at worst as many as it ever did.
Range spanOf(const Load& load) {
    const double best = load.lanes > 0 ? load.lanes : load.tasks;
    const double worst = load.lanes > 0 ? load.lanes : load.ranAtOnce;
    return {std::max(load.longest.least, load.work.least / best), std::max(load.longest.most, load.work.most / worst)};
}

}  // namespace

Outlook outlook(const std::vector<const Task*>& tasks, const QDateTime& now, const AtOnce& atOnce) {
    Outlook outlook;
    std::map<Kind, std::optional<History>> histories;
    for (const auto& [kind, samples] : samplesOf(tasks))
        histories[kind] = historyOf(samples);
    QHash<QString, Load> loads;  // by account
    bool known = true;
    for (const Task* task : tasks) {
        if (!goesOn(*task))
            continue;
        ++outlook.going;
        const std::optional<History>& history = histories[kindOf(*task)];
        known = known && history;
        if (history)
            add(loads[task->job.account], remaining(*task, history->range, now), atOnce(*task), history->atOnce);
    }
    if (!known || outlook.going == 0)
        return outlook;
    outlook.left = Range();
    for (const Load& load : std::as_const(loads)) {
        const Range span = spanOf(load);
        outlook.left = {std::max(outlook.left->least, span.least), std::max(outlook.left->most, span.most)};
    }
    return outlook;
}

}  // namespace timeleft
