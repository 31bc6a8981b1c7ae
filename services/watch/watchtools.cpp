// SPDX-License-Identifier: MIT
#include "services/watch/watchtools.h"

#include "services/http/upload.h"
#include "services/queue/queue.h"
#include "services/queue/spending.h"
#include "services/queue/store/taskstore.h"
#include "services/vendors/jobcheck.h"

#include <algorithm>

namespace {

WatchDay dayOf(TaskStore& store, const QString& rule, const QDateTime& now) {
    WatchDay day;
    for (const WatchedFile& file : store.watched().since(rule, startOfDay(now))) {
        ++day.files;
        double cost = 0;
        for (const QString& id : store.batch(watchedBatch(rule, file.sha256))) {
            const auto task = store.task(id);
            if (!task)
                continue;
            const auto told = task->charged ? task->charged : task->estimated;
            cost += told.value_or(0);
            day.open = day.open || (!told && !task::hasEnded(task->state));
        }
        day.credits += cost;
        day.dearest = std::max(day.dearest, cost);
    }
    return day;
}

}  // namespace

WatchTools watchTools(Queue& queue, const VendorRegistry& vendors, Clock& clock, std::function<Account(const QString&)> account,
                      std::function<QString(const ApiError&)> words) {
    const auto check = [&vendors, account = std::move(account)](const JobSpec& job) -> std::optional<ApiError> {
        const Vendor* vendor = vendors.find(job.vendor);
        if (!vendor)
            return invalid(failure::Reason::UnknownVendor, QStringLiteral("vendor"), {job.vendor});
        const QList<ApiError> problems = checkJob(*vendor, job);
        if (!problems.isEmpty())
            return problems.first();
        return stagingMissing(*vendor, job, !job.stage.isEmpty() || !account(job.account).bucket.isEmpty());
    };
    return {.clock = clock,
            .vendors = vendors,
            .wasTaken = [&queue](const QString& rule, const QString& sha256) { return queue.store().watched().has(rule, sha256); },
            .take = [&queue](const WatchedFile& file, const QList<JobSpec>& jobs) { return queue.addWatched(file, jobs); },
            .today = [&queue, &clock](const QString& rule) { return dayOf(queue.store(), rule, clock.now()); },
            .check = check,
            .knownHash = [&queue](const QString& path, qint64 bytes, const QDateTime& modified) {
                return queue.store().files().contentOf({path, bytes, modified});
            },
            .words = std::move(words)};
}
