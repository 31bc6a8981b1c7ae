// SPDX-License-Identifier: MIT
#include "app/cli/whendone.h"

#include "app/cli/reportcommand.h"
#include "app/cli/storedqueue.h"
#include "models/report/donecommand.h"

#include <QtCore/qprocess.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

const QString option = u"when-done"_s;

/// The batch as it lies on the disk now: its rows and its ledger are one look.
Result<BatchReport> reportAbout(const Session& session, const QList<Task>& tasks) {
    const auto store = storedQueue(session);
    if (!store)
        return fail(store.error());
    return *store ? reportOf(tasksOfBatch((*store)->tasks(), tasks.first().id), (*store)->ledger().lines()) : BatchReport();
}

}  // namespace

namespace whendone {

std::optional<ApiError> problem(const CommandLine& line) {
    if (!line.has(option))
        return std::nullopt;
    for (const QString& other : {u"detach"_s, u"dry-run"_s}) {
        if (line.has(other))
            return invalid(Reason::OptionExcluded, option, {option, other});
    }
    const auto words = commandOf(line.value(option), {});
    return words ? std::nullopt : std::optional(words.error());
}

std::optional<ApiError> follow(Session& session, const QList<Task>& tasks) {
    const QString typed = session.line().value(option);
    if (typed.isEmpty() || tasks.isEmpty())
        return std::nullopt;
    const auto report = reportAbout(session, tasks);
    if (!report)
        return report.error();
    DoneFacts facts{.batch = report->batch, .done = report->done(), .failed = report->failed(), .folder = report->folder()};
    if (wantsReport(typed)) {
        const auto written = writeReport(*report, session.engine(), facts.folder);
        if (!written)
            return written.error();
        facts.report = *written;
    }
    const auto words = commandOf(typed, facts);
    if (!words)
        return words.error();
    if (!QProcess::startDetached(words->first(), words->mid(1)))
        return invalid(Reason::CommandFailed, u"command"_s, {words->first()});
    return std::nullopt;
}

}  // namespace whendone
