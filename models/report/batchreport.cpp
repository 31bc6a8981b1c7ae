// SPDX-License-Identifier: MIT
#include "models/report/batchreport.h"

#include "services/domain/rendered.h"

#include <QtCore/qfileinfo.h>

#include <algorithm>

using task::State;

namespace {

ReportRow rowOf(const Task& task, const QList<LedgerLine>& lines) {
    ReportRow row{.task = task, .charged = task.charged, .expected = task.estimated};
    for (const LedgerLine& line : lines) {
        if (line.task != task.id || line.account != task.job.account || !line.credits)
            continue;
        if (line.entry == ledger::Entry::Charged)
            row.charged = line.credits;  // the newest counts
        else if (line.entry == ledger::Entry::Estimate)
            row.expected = line.credits;
        else if (line.entry == ledger::Entry::Refund)
            row.refunded += *line.credits;
    }
    return row;
}

void add(ReportTotal& total, const ReportRow& row) {
    const State state = row.task.state;
    total.done += state == State::Done;
    total.failed += state == State::Failed;
    total.cancelled += state == State::Cancelled;
    total.open += !task::hasEnded(state);
    total.charged += row.charged.value_or(0) - row.refunded;
    const bool wasSent = !row.task.submission.isEmpty() || !row.task.remoteId.isEmpty();
    if (!row.charged && wasSent)
        total.expected += row.expected.value_or(0);
}

int count(const BatchReport& report, int ReportTotal::*what) {
    int sum = 0;
    for (const ReportTotal& total : report.totals)
        sum += total.*what;
    return sum;
}

}  // namespace

QStringList ReportRow::files() const {
    QStringList paths;
    for (const ResultFile& file : task.files) {
        if (file.fetched() && !reviewFromName(file.variant))
            paths << file.path;
    }
    return paths;
}

int BatchReport::done() const {
    return count(*this, &ReportTotal::done);
}

int BatchReport::failed() const {
    return count(*this, &ReportTotal::failed);
}

QString BatchReport::folder() const {
    for (const ReportRow& row : rows) {
        const QStringList files = row.files();
        if (!files.isEmpty())
            return QFileInfo(files.first()).absolutePath();
    }
    return rows.isEmpty() ? QString() : rows.first().task.job.folder;
}

BatchReport reportOf(const QList<Task>& tasks, const QList<LedgerLine>& lines) {
    BatchReport report;
    bool isOver = true;
    for (const Task& task : tasks) {
        report.batch = task.batch;
        report.began = report.began.isValid() ? std::min(report.began, task.created) : task.created;
        if (task.ended.isValid())
            report.ended = report.ended.isValid() ? std::max(report.ended, task.ended) : task.ended;
        isOver = isOver && task::hasEnded(task.state);
        report.rows << rowOf(task, lines);
        auto total = std::ranges::find(report.totals, task.job.account, &ReportTotal::account);
        if (total == report.totals.end()) {
            report.totals.append({.account = task.job.account});
            total = std::prev(report.totals.end());
        }
        add(*total, report.rows.constLast());
    }
    if (!isOver)
        report.ended = {};
    return report;
}

QList<Task> tasksOfBatch(const QList<Task>& all, const QString& batchOrId) {
    const auto named = std::ranges::find_if(all, [&](const Task& task) { return task.batch == batchOrId || task.id == batchOrId; });
    const auto latest = std::ranges::max_element(all, {}, [](const Task& task) { return task.id.toLongLong(); });
    const auto one = batchOrId.isEmpty() ? latest : named;
    if (one == all.end())
        return {};
    // Rows of an earlier version of the program belong to no batch.
    QList<Task> tasks = all;
    tasks.removeIf([&](const Task& task) { return one->batch.isEmpty() ? task.id != one->id : task.batch != one->batch; });
    return tasks;
}
