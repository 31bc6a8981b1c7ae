// SPDX-License-Identifier: MIT
#include "ui/words/reportwords.h"

#include "models/accounts/csv.h"
#include "ui/words/words.h"
#include "ui/words/wordscontext.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;
using task::State;

namespace {

const QString style = uR"(
:root { color-scheme: light dark; --ground: #ffffff; --text: #1a1d23; --quiet: #545b68; --line: #dadde3; --ok: #0a7052; --bad: #b3232b; --warn: #8a5200; --link: #2459cf; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #18191c; --text: #e6e8eb; --quiet: #a6adb8; --line: #35383f; --ok: #55c7a0; --bad: #ff8f89; --warn: #f0b450; --link: #7fa8ff; }
}
body { margin: 2rem auto; max-width: 72rem; padding: 0 1rem; background: var(--ground); color: var(--text); font: 15px/1.45 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
p.quiet, td.quiet, small { color: var(--quiet); }
table { border-collapse: collapse; width: 100%; }
th { text-align: start; color: var(--quiet); font-weight: 600; font-size: .85rem; }
th, td { padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
th.number, td.number { text-align: end; white-space: nowrap; overflow-wrap: normal; font-variant-numeric: tabular-nums; }
.ok { color: var(--ok); } .bad { color: var(--bad); font-weight: 600; } .warn { color: var(--warn); font-weight: 600; }
a { color: var(--link); }
)"_s;

QString cell(const QString& text, const char* look = "") {
    const QString kind = QLatin1StringView(look);
    return (kind.isEmpty() ? u"<td>"_s : u"<td class=\"%1\">"_s.arg(kind)) + text.toHtmlEscaped() + u"</td>"_s;
}

QString head(const QString& text, const char* look = "") {
    const QString kind = QLatin1StringView(look);
    return (kind.isEmpty() ? u"<th scope=\"col\">"_s : u"<th scope=\"col\" class=\"%1\">"_s.arg(kind)) + text.toHtmlEscaped() + u"</th>"_s;
}

QString time(const QDateTime& at) {
    return at.isValid() ? QLocale().toString(at.toLocalTime(), QLocale::ShortFormat) : QString();
}

const char* lookOf(State state) {
    if (state == State::Done)
        return "ok";
    return state == State::Failed ? "bad" : state == State::Unsure ? "warn" : "";
}

QString links(const QStringList& paths) {
    QStringList all;
    for (const QString& path : paths)
        all << u"<a href=\"%1\">%2</a>"_s.arg(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded).toHtmlEscaped(),
                                              QFileInfo(path).fileName().toHtmlEscaped());
    return all.join(u"<br>"_s);
}

QString costOf(const ReportRow& row, const QString& unit) {
    if (unit.isEmpty())
        return {};
    if (row.charged)
        return words::credits(*row.charged - row.refunded, unit);
    const bool wasSent = !row.task.submission.isEmpty() || !row.task.remoteId.isEmpty();
    if (!wasSent)
        return {};
    return row.expected ? Words::tr("about %1").arg(words::credits(row.expected, unit)) : Words::tr("not told");
}

QString totalsTable(const BatchReport& report, const ReportNames& names) {
    QString html = u"<table><thead><tr>"_s + head(Words::tr("Vendor")) + head(Words::tr("Done"), "number") + head(Words::tr("Failed"), "number") +
                   head(Words::tr("Cancelled"), "number") + head(Words::tr("Open"), "number") + head(Words::tr("Cost"), "number") +
                   u"</tr></thead><tbody>\n"_s;
    const QLocale locale;
    for (const ReportTotal& total : report.totals) {
        html += u"<tr>"_s + cell(names.vendor(total.account)) + cell(locale.toString(total.done), "number") +
                cell(locale.toString(total.failed), "number") + cell(locale.toString(total.cancelled), "number") +
                cell(locale.toString(total.open), "number") + cell(words::reportCost(total, names), "number") + u"</tr>\n"_s;
    }
    return html + u"</tbody></table>\n"_s;
}

QString rowOf(const ReportRow& row, const ReportNames& names, const QDateTime& now) {
    const Task& task = row.task;
    const QString language = task.job.targetLanguage.isEmpty() ? QString() : words::languageName(task.job.targetLanguage);
    const QString reason = words::reportReason(row);
    QString state = cell(words::stateWord(task, now), lookOf(task.state));
    if (!reason.isEmpty())
        state.insert(state.size() - 5, u"<br><small>%1</small>"_s.arg(reason.toHtmlEscaped()));
    return u"<tr>"_s + cell(displayName(task.job)) + cell(words::operationShort(task.job.operation)) + cell(names.vendor(task.job.account)) +
           cell(language) + state + u"<td>%1</td>"_s.arg(links(row.files())) + cell(costOf(row, names.unit(task.job.account)), "number") +
           cell(time(task.ended), "number") + u"</tr>\n"_s;
}

QString rowsTable(const BatchReport& report, const ReportNames& names) {
    QString html = u"<table><thead><tr>"_s + head(Words::tr("Clip")) + head(Words::tr("What")) + head(Words::tr("Vendor")) +
                   head(Words::tr("Language")) + head(Words::tr("State")) + head(Words::tr("Files")) + head(Words::tr("Cost"), "number") +
                   head(Words::tr("Ended"), "number") + u"</tr></thead><tbody>\n"_s;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const ReportRow& row : report.rows)
        html += rowOf(row, names, now);
    return html + u"</tbody></table>\n"_s;
}

QString span(const BatchReport& report) {
    if (!report.ended.isValid())
        return Words::tr("Queued %1, not over yet.").arg(time(report.began));
    const double seconds = double(report.began.msecsTo(report.ended)) / 1000;
    return Words::tr("Queued %1, over %2, took %3.").arg(time(report.began), time(report.ended), words::duration(seconds));
}

QString number(std::optional<double> credits) {
    return credits ? QLocale::c().toString(*credits, 'f', QLocale::FloatingPointShortest).remove(u',') : QString();
}

QString stamp(const QDateTime& at) {
    return at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString();
}

}  // namespace

QString words::reportSummary(const BatchReport& report) {
    int cancelled = 0;
    int open = 0;
    for (const ReportTotal& total : report.totals) {
        cancelled += total.cancelled;
        open += total.open;
    }
    QStringList parts{Words::tr("%n done", nullptr, report.done())};
    if (report.failed() > 0)
        parts << Words::tr("%n failed", nullptr, report.failed());
    if (cancelled > 0)
        parts << Words::tr("%n cancelled", nullptr, cancelled);
    if (open > 0)
        parts << Words::tr("%n not over yet", nullptr, open);
    return parts.join(u", "_s);
}

QString words::reportCost(const ReportTotal& total, const ReportNames& names) {
    const QString unit = names.unit(total.account);
    if (unit.isEmpty())
        return Words::tr("free");
    const QString charged = credits(total.charged, unit);
    return total.expected > 0 ? Words::tr("%1 and about %2 more").arg(charged, credits(total.expected, unit)) : charged;
}

QString words::reportReason(const ReportRow& row) {
    if (row.task.state == State::Done || !row.task.error)
        return {};
    return sentence(*row.task.error);
}

QByteArray words::reportHtml(const BatchReport& report, const ReportNames& names) {
    const QLocale locale;
    const QString title = Words::tr("Report of %1").arg(time(report.began));
    const QString direction = locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"_s
                       .arg(locale.bcp47Name(), direction);
    html += u"<title>"_s + title.toHtmlEscaped() + u"</title>\n<style>"_s + style + u"</style>\n</head>\n<body>\n<h1>"_s + title.toHtmlEscaped() +
            u"</h1>\n<p>"_s + reportSummary(report).toHtmlEscaped() + u"</p>\n<p class=\"quiet\">"_s + span(report).toHtmlEscaped() + u"</p>\n<h2>"_s +
            Words::tr("What it cost").toHtmlEscaped() + u"</h2>\n"_s + totalsTable(report, names) + u"<h2>"_s +
            Words::tr("What was made").toHtmlEscaped() + u"</h2>\n"_s + rowsTable(report, names) + u"</body>\n</html>\n"_s;
    return html.toUtf8();
}

QByteArray words::reportCsv(const BatchReport& report) {
    QList<QStringList> rows{{u"batch"_s, u"task"_s, u"source"_s, u"operation"_s, u"vendor"_s, u"language"_s, u"state"_s, u"reason"_s, u"files"_s,
                             u"expected"_s, u"charged"_s, u"refunded"_s, u"queued_at"_s, u"ended_at"_s}};
    for (const ReportRow& row : report.rows) {
        const Task& task = row.task;
        rows.append({task.batch, task.id, task.job.source, operationName(task.job.operation), task.job.account, task.job.targetLanguage,
                     task::name(task.state), reportReason(row), row.files().join(u'\n'), number(row.expected), number(row.charged),
                     number(row.refunded), stamp(task.created), stamp(task.ended)});
    }
    return csv(rows);
}

QString words::reportFileName(const BatchReport& report, const QString& ending) {
    const QDateTime began = report.began.isValid() ? report.began.toLocalTime() : QDateTime::currentDateTime();
    return u"babelreel-%1.%2"_s.arg(began.toString(u"yyyy-MM-dd-HHmm"_s), ending);
}
