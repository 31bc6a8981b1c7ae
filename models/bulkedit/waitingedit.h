// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/jobchange.h"
#include "services/vendors/registry.h"

#include <functional>

/// What may be changed of several tasks at once that have not been sent, and what that would cost.
namespace waitingedit {

/// Null for a vendor or an operation that this version does not know.
const Operation* operationOf(const Task& task, const VendorRegistry& vendors);

/// The options that all of their operations declare alike.
QList<OptionRule> sharedOptions(const QList<Task>& tasks, const VendorRegistry& vendors);
/// All of them take a voice, from one account, for one language.
bool shareVoice(const QList<Task>& tasks, const VendorRegistry& vendors);
/// All of one vendor's operation go into one language: several would become the same job, each paid.
bool shareTarget(const QList<Task>& tasks, const VendorRegistry& vendors);
/// All of their operations can have a source converted to fit.
bool shareFit(const QList<Task>& tasks, const VendorRegistry& vendors);

/// What holds for all of them; absent where they differ.
std::optional<QJsonValue> commonOption(const QList<Task>& tasks, const OptionRule& rule);
template <class Value>
std::optional<Value> common(const QList<Task>& tasks, Value JobSpec::*member) {
    for (const Task& task : tasks) {
        if (task.job.*member != tasks.first().job.*member)
            return std::nullopt;
    }
    return tasks.isEmpty() ? std::nullopt : std::optional(tasks.first().job.*member);
}

/// The first thing that would be wrong with one of them.
std::optional<ApiError> problem(const QList<Task>& tasks, const JobChange& change, const VendorRegistry& vendors);

struct PriceFacts {
    std::function<QList<Price>(const QString& account)> prices{};
    std::function<double(const QString& source)> seconds{};  ///< 0 = not known
};

/// The sums of all tasks that are paid in one unit; absent when one price is not known.
struct PriceChange {
    QString unit{};  ///< empty = nothing to pay
    int tasks = 0;
    std::optional<double> before = 0;
    std::optional<double> after = 0;

    bool operator==(const PriceChange&) const = default;
};

/// One a unit, in the order of the tasks.
QList<PriceChange> prices(const QList<Task>& tasks, const JobChange& change, const VendorRegistry& vendors, const PriceFacts& facts);

}  // namespace waitingedit
