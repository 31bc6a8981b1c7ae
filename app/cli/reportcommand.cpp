// SPDX-License-Identifier: MIT
#include "app/cli/reportcommand.h"

#include "app/cli/runsettings.h"
#include "app/cli/storedqueue.h"
#include "models/report/reportfile.h"
#include "ui/words/reportwords.h"
#include "ui/words/words.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

Result<BatchReport> storedReport(const Session& session) {
    const QString named = session.line().arguments.value(0);
    const auto unknown = [&named] { return fail(invalid(Reason::InputMissing, u"batch"_s, {named.isEmpty() ? u"batch"_s : named})); };
    const auto store = storedQueue(session);
    if (!store)
        return fail(store.error());
    if (!*store)
        return unknown();
    const QList<Task> tasks = tasksOfBatch((*store)->tasks(), named);
    return tasks.isEmpty() ? unknown() : Result<BatchReport>(reportOf(tasks, (*store)->ledger().lines()));
}

ReportNames namesOf(Engine& engine) {
    const auto find = [&engine](const QString& account) { return engine.vendors().find(account.section(u'/', 0, 0)); };
    return {.vendor = [find](const QString& account) { return words::vendorName(account, find(account) ? find(account)->name : QString()); },
            .unit = [find](const QString& account) { return find(account) ? find(account)->creditUnit : QString(); }};
}

void printRows(const Output& output, const BatchReport& report) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const ReportRow& row : report.rows) {
        const Task& task = row.task;
        const QString reason = words::reportReason(row);
        const QString what = u"%1  %2  %3  %4: %5"_s.arg(task.id, displayName(task.job), task.job.account, task.job.targetLanguage, words::stateWord(task, now));
        output.line({{u"task"_s, task.id},
                     {u"batch"_s, task.batch},
                     {u"source"_s, task.job.source},
                     {u"operation"_s, operationName(task.job.operation)},
                     {u"vendor"_s, task.job.account},
                     {u"target"_s, task.job.targetLanguage},
                     {u"state"_s, task::name(task.state)},
                     {u"reason"_s, orNull(reason)},
                     {u"files"_s, QJsonArray::fromStringList(row.files())},
                     {u"expected"_s, orNull(row.expected)},
                     {u"charged"_s, orNull(row.charged)},
                     {u"refunded"_s, row.refunded}},
                    reason.isEmpty() ? what : what + u". "_s + reason);
    }
}

void printTotals(const Output& output, const BatchReport& report, const ReportNames& names) {
    for (const ReportTotal& total : report.totals) {
        output.line({{u"event"_s, u"total"_s},
                     {u"batch"_s, report.batch},
                     {u"vendor"_s, total.account},
                     {u"done"_s, total.done},
                     {u"failed"_s, total.failed},
                     {u"cancelled"_s, total.cancelled},
                     {u"open"_s, total.open},
                     {u"charged"_s, total.charged},
                     {u"expected"_s, total.expected}},
                    u"%1: %2 done, %3 failed, %4"_s.arg(names.vendor(total.account)).arg(total.done).arg(total.failed).arg(words::reportCost(total, names)));
    }
}

}  // namespace

void reportCommand(Session& session, const Done& done) {
    const auto report = storedReport(session);
    if (!report)
        return done(session.refuse(report.error()));
    const ReportNames names = namesOf(session.engine());
    const std::pair<QString, std::function<QByteArray()>> files[] = {{u"html"_s, [&] { return words::reportHtml(*report, names); }},
                                                                     {u"csv"_s, [&] { return words::reportCsv(*report); }}};
    for (const auto& [option, bytes] : files) {
        if (!session.line().has(option))
            continue;
        if (const auto error = reportfile::write(absoluteInput(session.line().value(option)), bytes()))
            return done(session.refuse(*error));
    }
    printRows(session.output(), *report);
    printTotals(session.output(), *report, names);
    done(exitcode::done);
}

Result<QString> writeReport(const BatchReport& report, Engine& engine, const QString& folder) {
    const auto page = reportfile::writeIn(folder, words::reportFileName(report, u"html"_s), words::reportHtml(report, namesOf(engine)));
    const auto table = reportfile::writeIn(folder, words::reportFileName(report, u"csv"_s), words::reportCsv(report));
    return page && !table ? fail(table.error()) : page;
}
