// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/ledgerline.h"
#include "services/queue/task.h"

/// What became of one task and what it cost, by the ledger and else by its row.
struct ReportRow {
    Task task{};
    std::optional<double> charged{};   ///< absent = not told
    std::optional<double> expected{};  ///< absent = nobody told before
    double refunded = 0;

    QStringList files() const;  ///< results that are there; words that were to be checked are none
    bool operator==(const ReportRow&) const = default;
};

/// One account's part.
struct ReportTotal {
    QString account{};
    int done = 0;
    int failed = 0;
    int cancelled = 0;
    int open = 0;            ///< not ended, or nobody knows whether it was sent
    double charged = 0;      ///< less what was given back
    double expected = 0;     ///< of tasks that were sent and whose price was not told
    bool operator==(const ReportTotal&) const = default;
};

struct BatchReport {
    QString batch{};
    QDateTime began{};  ///< when it was queued
    QDateTime ended{};  ///< of the last task; invalid while one has not
    QList<ReportRow> rows{};      ///< as they were queued
    QList<ReportTotal> totals{};  ///< by account

    int done() const;
    int failed() const;
    QString folder() const;  ///< where its results lie: beside the first file, else where they were to go
    bool operator==(const BatchReport&) const = default;
};

/// `tasks` are those of the batch; lines of other tasks are left out.
BatchReport reportOf(const QList<Task>& tasks, const QList<LedgerLine>& lines);

/// The tasks of the batch of this name, or of the one that the task of this id belongs to; of the latest without a name.
QList<Task> tasksOfBatch(const QList<Task>& all, const QString& batchOrId = {});
