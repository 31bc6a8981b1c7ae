// SPDX-License-Identifier: MIT
// What a batch made and cost, when it is over, and what follows then.
#include "models/report/batchends.h"
#include "models/report/batchreport.h"
#include "models/report/donecommand.h"
#include "models/report/reportfile.h"

#include <QtCore/qdir.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;
using ledger::Entry;
using task::State;

class TestBatchReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLedgerIsBelieved();
    void totalsAreByAccount();
    void whatIsOpenHasNoEnd();
    void wordsThatWereCheckedAreNoResult();
    void batchesAreFound_data();
    void batchesAreFound();
    void eachBatchEndsOnce();
    void whatHadEndedBeforeIsNotTold();
    void theLastTaskEndsIt();
    void commands_data();
    void commands();
    void reportsAreNeverWrittenOver();
};

static Task made(const QString& id, State state, const QString& batch = u"b"_s, const QString& account = u"v"_s) {
    Task one{.id = id, .batch = batch, .job = {.vendor = account, .account = account, .source = u"/clips/a.mp4"_s}, .state = state};
    one.created = QDateTime(QDate(2026, 5, 1), QTime(10, 0), Qt::UTC).addSecs(id.toInt());
    if (task::hasEnded(state))
        one.ended = one.created.addSecs(60);
    return one;
}

static LedgerLine line(const QString& task, Entry entry, std::optional<double> credits, const QString& account = u"v"_s) {
    return {.at = QDateTime(QDate(2026, 5, 1), QTime(11, 0), Qt::UTC), .account = account, .task = task, .entry = entry, .credits = credits};
}

void TestBatchReport::theLedgerIsBelieved() {
    Task one = made(u"1"_s, State::Done);
    one.charged = 5;
    const BatchReport report = reportOf({one, made(u"2"_s, State::Failed)},
                                        {line(u"1"_s, Entry::Estimate, 8), line(u"1"_s, Entry::Charged, 9), line(u"1"_s, Entry::Charged, 7),
                                         line(u"1"_s, Entry::Refund, 2), line(u"1"_s, Entry::Charged, std::nullopt), line(u"9"_s, Entry::Charged, 100),
                                         line({}, Entry::Balance, 1000), line(u"1"_s, Entry::Charged, 50, u"other"_s)});
    QCOMPARE(report.rows[0].charged, std::optional<double>(7));
    QCOMPARE(report.rows[0].expected, std::optional<double>(8));
    QCOMPARE(report.rows[0].refunded, 2.0);
    QCOMPARE(report.rows[1].charged, std::nullopt);
    QCOMPARE(report.totals.size(), 1);
    QCOMPARE(report.totals[0].charged, 5.0);
    QCOMPARE(report.done(), 1);
    QCOMPARE(report.failed(), 1);
    QCOMPARE(report.began, one.created);
    QCOMPARE(report.ended, report.rows[1].task.ended);
}

void TestBatchReport::totalsAreByAccount() {
    Task sent = made(u"3"_s, State::Done, u"b"_s, u"w"_s);
    sent.submission = u"s"_s;
    sent.estimated = 4;
    Task unsent = made(u"4"_s, State::Failed, u"b"_s, u"w"_s);
    unsent.estimated = 400;
    const BatchReport report = reportOf({made(u"1"_s, State::Done), made(u"2"_s, State::Cancelled), sent, unsent}, {line(u"1"_s, Entry::Charged, 10)});
    QCOMPARE(report.totals, (QList<ReportTotal>{{.account = u"v"_s, .done = 1, .cancelled = 1, .charged = 10},
                                                {.account = u"w"_s, .done = 1, .failed = 1, .expected = 4}}));
}

void TestBatchReport::whatIsOpenHasNoEnd() {
    const BatchReport report = reportOf({made(u"1"_s, State::Done), made(u"2"_s, State::Unsure)}, {});
    QVERIFY(!report.ended.isValid());
    QCOMPARE(report.totals[0].open, 1);
    QCOMPARE(reportOf({}, {}), BatchReport());
}

void TestBatchReport::wordsThatWereCheckedAreNoResult() {
    Task one = made(u"1"_s, State::Done);
    one.files = {{.path = u"/out/a.mp4"_s}, {.variant = u"review-source"_s, .path = u"/out/a.srt"_s}, {.role = OutputRole::Audio}};
    const QStringList files = reportOf({one}, {}).rows[0].files();
    QCOMPARE(files, QStringList{u"/out/a.mp4"_s});
}

void TestBatchReport::batchesAreFound_data() {
    QTest::addColumn<QString>("named");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("the latest") << QString() << QStringList{u"10"_s};
    QTest::newRow("by its name") << u"a"_s << QStringList{u"1"_s, u"9"_s};
    QTest::newRow("by a task of it") << u"9"_s << QStringList{u"1"_s, u"9"_s};
    QTest::newRow("a task without one") << u"2"_s << QStringList{u"2"_s};
    QTest::newRow("one that is not there") << u"zz"_s << QStringList();
}

void TestBatchReport::batchesAreFound() {
    QFETCH(QString, named);
    const QList<Task> all{made(u"1"_s, State::Done, u"a"_s), made(u"2"_s, State::Done, {}), made(u"3"_s, State::Done, {}),
                          made(u"9"_s, State::Done, u"a"_s), made(u"10"_s, State::Done, u"c"_s)};
    QStringList ids;
    for (const Task& one : tasksOfBatch(all, named))
        ids << one.id;
    QTEST(ids, "ids");
}

void TestBatchReport::eachBatchEndsOnce() {
    BatchEnds ends;
    QCOMPARE(ends.take({made(u"1"_s, State::Queued), made(u"2"_s, State::Queued)}), QStringList());
    QCOMPARE(ends.take({made(u"1"_s, State::Done)}), QStringList());
    QCOMPARE(ends.take({made(u"1"_s, State::Done)}), QStringList());
    QCOMPARE(ends.take({made(u"2"_s, State::Failed)}), QStringList{u"b"_s});
    QCOMPARE(ends.take({made(u"2"_s, State::Failed)}), QStringList());
    QCOMPARE(ends.take({made(u"2"_s, State::Queued)}), QStringList());  // tried again
    QCOMPARE(ends.take({made(u"2"_s, State::Done)}), QStringList());
}

void TestBatchReport::whatHadEndedBeforeIsNotTold() {
    BatchEnds ends;
    QCOMPARE(ends.take({made(u"1"_s, State::Done), made(u"2"_s, State::Failed), made(u"3"_s, State::Done, u"c"_s), made(u"4"_s, State::Waiting, u"c"_s)}),
             QStringList());
    QCOMPARE(ends.take({made(u"1"_s, State::Done)}), QStringList());
    QCOMPARE(ends.take({made(u"4"_s, State::Done, u"c"_s)}), QStringList{u"c"_s});
}

void TestBatchReport::theLastTaskEndsIt() {
    BatchEnds ends;
    ends.take({made(u"1"_s, State::Running), made(u"2"_s, State::Paused), made(u"3"_s, State::Unsure), made(u"4"_s, State::Waiting)});
    ends.remove({u"2"_s, u"nobody"_s});
    QCOMPARE(ends.take({made(u"1"_s, State::Done)}), QStringList());
    QCOMPARE(ends.take({made(u"3"_s, State::Cancelled)}), QStringList());
    QCOMPARE(ends.take({made(u"4"_s, State::Done)}), QStringList{u"b"_s});
}

void TestBatchReport::commands_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("tokens") << u"/bin/tell {done} {failed} {batch}"_s << QStringList{u"/bin/tell"_s, u"3"_s, u"1"_s, u"b-1"_s};
    QTest::newRow("a folder stays one word") << u"tell --in={folder}"_s << QStringList{u"tell"_s, u"--in=/out/a b; rm -rf {batch}"_s};
    QTest::newRow("quotes") << u"\"/opt/my tool\" \"two words\""_s << QStringList{u"/opt/my tool"_s, u"two words"_s};
    QTest::newRow("no shell reads it") << u"tell a;b $HOME `x` | y"_s << QStringList{u"tell"_s, u"a;b"_s, u"$HOME"_s, u"`x`"_s, u"|"_s, u"y"_s};
    QTest::newRow("an unknown token") << u"tell {nothing}"_s << QStringList{u"tell"_s, u"{nothing}"_s};
    QTest::newRow("no report") << u"tell {report}"_s << QStringList{u"tell"_s, QString()};
    QTest::newRow("nothing") << u"   "_s << QStringList();
}

void TestBatchReport::commands() {
    QFETCH(QString, typed);
    QFETCH(QStringList, words);
    const auto command = commandOf(typed, {.batch = u"b-1"_s, .done = 3, .failed = 1, .folder = u"/out/a b; rm -rf {batch}"_s});
    QCOMPARE(command.has_value(), !words.isEmpty());
    if (command)
        QCOMPARE(*command, words);
    else
        QCOMPARE(command.error().reason, Reason::CommandFailed);
    QCOMPARE(wantsReport(typed), typed.contains("report"_L1));
}

void TestBatchReport::reportsAreNeverWrittenOver() {
    QTemporaryDir folder;
    QCOMPARE(*reportfile::writeIn(folder.filePath(u"new"_s), u"r.html"_s, "1"), folder.filePath(u"new/r.html"_s));
    QCOMPARE(*reportfile::writeIn(folder.filePath(u"new"_s), u"r.html"_s, "2"), folder.filePath(u"new/r (2).html"_s));
    const auto error = reportfile::write(folder.filePath(u"new/r.html"_s), "3");
    QVERIFY(error);
    QCOMPARE(error->reason, Reason::AlreadyMade);
    QCOMPARE(reportfile::write(folder.filePath(u"nowhere/r.html"_s), "3")->reason, Reason::FolderNotWritable);
    QFile file(folder.filePath(u"new/r.html"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("1"));
}

QTEST_GUILESS_MAIN(TestBatchReport)
#include "tst_batchreport.moc"
