// SPDX-License-Identifier: MIT
#pragma once

#include "models/report/batchreport.h"

#include <functional>

/// What a report says of accounts, by their ids.
struct ReportNames {
    std::function<QString(const QString& account)> vendor{};
    std::function<QString(const QString& account)> unit{};  ///< "credits"; empty = nothing to pay
};

/// A report of a batch in words, for the window and the command line.
namespace words {

/// "3 done, 1 failed"; what is zero is left out but for what is done.
QString reportSummary(const BatchReport& report);
/// What one account's part cost: "42 credits", "42 credits and about 10 more".
QString reportCost(const ReportTotal& total, const ReportNames& names);
/// Why a task did not get there; empty when it did.
QString reportReason(const ReportRow& row);

/// One file that needs no other: light or dark as the reader's desktop is, right to left where the language is.
QByteArray reportHtml(const BatchReport& report, const ReportNames& names);
/// A line a task under English names, as the ledger's; numbers with a point, times in UTC.
QByteArray reportCsv(const BatchReport& report);
/// "babelreel-2026-11-29-1304.html": of when the batch was queued, in local time.
QString reportFileName(const BatchReport& report, const QString& ending);

}  // namespace words
