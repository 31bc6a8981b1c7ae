// SPDX-License-Identifier: MIT
// A report as a page and as a table: complete, escaped, and in need of nothing else.
#include "ui/words/reportwords.h"
#include "ui/words/watchwords.h"

#include <QtCore/qxmlstream.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using task::State;

class TestReportWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePageIsWellFormed();
    void whatFailedSaysWhy();
    void costsAreToldAsFarAsTheyAreKnown_data();
    void costsAreToldAsFarAsTheyAreKnown();
    void theTableQuotesWhatItMust();
    void theSummaryLeavesOutWhatIsNot();
    void everyStateOfAFolderHasWords_data();
    void everyStateOfAFolderHasWords();
};

static const ReportNames names{.vendor = [](const QString& account) { return u"<%1>"_s.arg(account); },
                               .unit = [](const QString& account) { return account == "free"_L1 ? QString() : u"credits"_s; }};

static Task made(const QString& source, State state, const QString& account = u"v"_s) {
    Task one{.id = u"7"_s, .batch = u"b"_s, .job = {.vendor = account, .account = account, .source = source, .targetLanguage = u"es"_s}, .state = state};
    one.created = QDateTime(QDate(2026, 5, 1), QTime(10, 0), Qt::UTC);
    if (task::hasEnded(state))
        one.ended = one.created.addSecs(90);
    return one;
}

void TestReportWords::thePageIsWellFormed() {
    Task done = made(u"/clips/<script>alert(1)</script> & \"x\".mp4"_s, State::Done);
    done.files = {{.path = u"/out/a b#1 <i>.mp4"_s}};
    Task failed = made(u"/clips/b.mp4"_s, State::Failed, u"free"_s);
    failed.error = ApiError{.kind = failure::Kind::Rejected, .detail = u"<img src=x onerror=y>"_s};
    QByteArray html = words::reportHtml(reportOf({done, failed}, {}), names);
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QVERIFY(!html.contains("<script") && !html.contains("<img") && !html.contains("<i>"));
    QVERIFY(html.contains("&lt;v&gt;"));
    QVERIFY(html.contains("file:///out/a%20b%231%20%3Ci%3E.mp4"));
    QVERIFY(html.contains("default-src 'none'"));
    QVERIFY(html.contains("prefers-color-scheme: dark"));
    // Void elements apart it is XML, so nothing is left open.
    html.replace("<meta charset=\"utf-8\">", "").replace("<br>", "");
    for (qsizetype at = html.indexOf("<meta"); at >= 0; at = html.indexOf("<meta"))
        html.remove(at, html.indexOf('>', at) - at + 1);
    QXmlStreamReader reader(html.sliced(html.indexOf("<html")));
    int cells = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        cells += reader.isStartElement() && reader.name() == "td"_L1;
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(cells, 2 * 6 + 2 * 8);
}

void TestReportWords::whatFailedSaysWhy() {
    Task failed = made(u"/clips/b.mp4"_s, State::Failed);
    failed.error = invalid(failure::Reason::FileMissing, u"input"_s, {u"/clips/b.mp4"_s});
    const BatchReport report = reportOf({failed}, {});
    QVERIFY(words::reportReason(report.rows[0]).contains("b.mp4"_L1));
    QVERIFY(words::reportHtml(report, names).contains(words::reportReason(report.rows[0]).toUtf8()));
    failed.state = State::Done;  // an error on the way there
    QCOMPARE(words::reportReason(reportOf({failed}, {}).rows[0]), QString());
}

void TestReportWords::costsAreToldAsFarAsTheyAreKnown_data() {
    QTest::addColumn<ReportTotal>("total");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("charged") << ReportTotal{.account = u"v"_s, .charged = 42} << QStringList{u"42"_s};
    QTest::newRow("partly told") << ReportTotal{.account = u"v"_s, .charged = 42, .expected = 10} << QStringList{u"42"_s, u"about"_s, u"10"_s};
    QTest::newRow("nothing to pay") << ReportTotal{.account = u"free"_s} << QStringList{u"free"_s};
}

void TestReportWords::costsAreToldAsFarAsTheyAreKnown() {
    QFETCH(ReportTotal, total);
    QFETCH(QStringList, said);
    for (const QString& part : said)
        QVERIFY2(words::reportCost(total, names).contains(part), qPrintable(words::reportCost(total, names)));
}

void TestReportWords::theTableQuotesWhatItMust() {
    Task done = made(u"/clips/a, \"b\".mp4"_s, State::Done);
    done.charged = 1234.5;
    done.files = {{.path = u"/out/1.mp4"_s}, {.role = OutputRole::Subtitles, .path = u"/out/1.srt"_s}};
    const QByteArray csv = words::reportCsv(reportOf({done}, {}));
    QVERIFY(csv.contains("\"/clips/a, \"\"b\"\".mp4\""));
    QVERIFY(csv.contains(",1234.5,"));
    QVERIFY(csv.contains("\"/out/1.mp4\n/out/1.srt\""));
    QVERIFY(csv.contains("2026-05-01T10:00:00Z,2026-05-01T10:01:30Z\r\n"));
}

void TestReportWords::theSummaryLeavesOutWhatIsNot() {
    const QString one = words::reportSummary(reportOf({made(u"a"_s, State::Done)}, {}));
    QVERIFY(one.contains("1 done"_L1));
    QVERIFY(!one.contains("failed"_L1) && !one.contains("cancelled"_L1));
    const QString all = words::reportSummary(reportOf({made(u"a"_s, State::Failed), made(u"b"_s, State::Cancelled), made(u"c"_s, State::Paused)}, {}));
    QCOMPARE(all, u"0 done, 1 failed, 1 cancelled, 1 not over yet"_s);
}

void TestReportWords::everyStateOfAFolderHasWords_data() {
    QTest::addColumn<WatchState>("state");
    for (const WatchState state : {WatchState::Off, WatchState::Looking, WatchState::Watching, WatchState::FolderGone, WatchState::CapReached,
                                   WatchState::WaitingForPrice, WatchState::Trouble})
        QTest::addRow("%d", int(state)) << state;
}

void TestReportWords::everyStateOfAFolderHasWords() {
    QFETCH(WatchState, state);
    static QSet<QString> said;
    const QString words = words::watchState({.state = state, .due = 3});
    QVERIFY(!words.isEmpty() && !said.contains(words));
    said.insert(words);
    QVERIFY(words::quarantineNote(invalid(failure::Reason::NotMedia, u"input"_s, {u"a.mp4"_s})).contains("a.mp4"_L1));
}

QTEST_GUILESS_MAIN(TestReportWords)
#include "tst_reportwords.moc"
