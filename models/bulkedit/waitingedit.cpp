// SPDX-License-Identifier: MIT
#include "models/bulkedit/waitingedit.h"

#include "services/vendors/estimate.h"
#include "services/vendors/firstproblem.h"

#include <algorithm>

namespace waitingedit {

namespace {

bool declaredAlike(const OptionRule& a, const OptionRule& b) {
    const bool number = a.least == b.least && a.most == b.most && a.rangedBy == b.rangedBy;
    return a.name == b.name && a.type == b.type && a.choices == b.choices && a.fallback == b.fallback && a.fromVoice == b.fromVoice && number;
}

std::optional<double> plus(const std::optional<double>& sum, const std::optional<double>& part) {
    return sum && part ? std::optional(*sum + *part) : std::nullopt;
}

std::optional<double> priceOf(const JobSpec& job, const VendorRegistry& vendors, const PriceFacts& facts) {
    const Vendor* vendor = vendors.find(job.vendor);
    const Operation* operation = vendor ? vendor->operation(job.operation) : nullptr;
    if (!operation)
        return std::nullopt;
    return estimatedCredits(*vendor, *operation, facts.prices(job.account), job.targetLanguage,
                            pricedSeconds(*operation, job, facts.seconds(job.source)), job.options);
}

template <class May>
bool all(const QList<Task>& tasks, const VendorRegistry& vendors, May&& may) {
    return !tasks.isEmpty() && std::ranges::all_of(tasks, [&](const Task& task) {
        const Operation* operation = operationOf(task, vendors);
        return operation && may(*operation);
    });
}

}  // namespace

const Operation* operationOf(const Task& task, const VendorRegistry& vendors) {
    const Vendor* vendor = vendors.find(task.job.vendor);
    return vendor ? vendor->operation(task.job.operation) : nullptr;
}

QList<OptionRule> sharedOptions(const QList<Task>& tasks, const VendorRegistry& vendors) {
    if (!all(tasks, vendors, [](const Operation&) { return true; }))
        return {};
    QList<const Operation*> operations;
    for (const Task& task : tasks) {
        if (const Operation* operation = operationOf(task, vendors); !operations.contains(operation))
            operations << operation;
    }
    QList<OptionRule> shared = operations.first()->options;
    shared.removeIf([&](const OptionRule& rule) {
        return !std::ranges::all_of(operations, [&](const Operation* operation) {
            return std::ranges::any_of(operation->options, [&](const OptionRule& other) { return declaredAlike(rule, other); });
        });
    });
    return shared;
}

bool shareVoice(const QList<Task>& tasks, const VendorRegistry& vendors) {
    return all(tasks, vendors, [](const Operation& operation) { return operation.voice.offered; }) && common(tasks, &JobSpec::account) &&
           common(tasks, &JobSpec::targetLanguage);
}

bool shareTarget(const QList<Task>& tasks, const VendorRegistry& vendors) {
    return all(tasks, vendors, [](const Operation& operation) { return operation.languages.needsTarget; }) &&
           common(tasks, &JobSpec::vendor) && common(tasks, &JobSpec::operation) && common(tasks, &JobSpec::targetLanguage);
}

bool shareFit(const QList<Task>& tasks, const VendorRegistry& vendors) {
    return all(tasks, vendors, [](const Operation& operation) { return !operation.rendersHere() && !operation.inputs.isEmpty(); });
}

std::optional<QJsonValue> commonOption(const QList<Task>& tasks, const OptionRule& rule) {
    std::optional<QJsonValue> value;
    for (const Task& task : tasks) {
        const QJsonValue own = optionValue({rule}, task.job.options, rule.name);
        if (value && *value != own)
            return std::nullopt;
        value = own;
    }
    return value;
}

std::optional<ApiError> problem(const QList<Task>& tasks, const JobChange& change, const VendorRegistry& vendors) {
    QList<JobSpec> jobs;
    for (const Task& task : tasks)
        jobs << changed(task.job, change);
    return firstProblem(vendors, jobs);
}

QList<PriceChange> prices(const QList<Task>& tasks, const JobChange& change, const VendorRegistry& vendors, const PriceFacts& facts) {
    QList<PriceChange> sums;
    for (const Task& task : tasks) {
        const Vendor* vendor = vendors.find(task.job.vendor);
        const QString unit = vendor ? vendor->creditUnit : QString();
        auto sum = std::ranges::find(sums, unit, &PriceChange::unit);
        if (sum == sums.end())
            sum = sums.insert(sums.end(), PriceChange{.unit = unit});
        ++sum->tasks;
        sum->before = plus(sum->before, priceOf(task.job, vendors, facts));
        sum->after = plus(sum->after, priceOf(changed(task.job, change), vendors, facts));
    }
    return sums;
}

}  // namespace waitingedit
