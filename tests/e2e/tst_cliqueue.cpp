// SPDX-License-Identifier: MIT
// Order and change of what waits, and the queue's summary, on the command line.
#include "tests/e2e/clirig.h"

#include <QtCore/qdir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestCliQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tasksGoElsewhereInTheQueue();
    void wrongMovesAreRefused_data();
    void wrongMovesAreRefused();
    void waitingTasksAreChangedBeforeTheyAreSent();
    void wrongChangesAreRefused_data();
    void wrongChangesAreRefused();
    void aChangeSaysWhatItWouldCost();
    void whoWorksTheProfileDoesIt();
    void aVendorIsPausedAndResumed();
    void theSummaryCounts();
};

/// Queued, and nothing has begun.
static void queueThree(CliRig& rig) {
    QStringList words = rig.translate({rig.clip()}, u"es,de,fr"_s);
    const CliEnd end = rig.run(words << u"--detach"_s);
    QVERIFY2(end.code == 0, end.all().constData());
}

static QStringList fieldOf(const CliEnd& end, QLatin1StringView field) {
    QStringList all;
    for (const QJsonObject& line : end.lines)
        all << line[field].toString();
    return all;
}

static QStringList ids(CliRig& rig) {
    return fieldOf(rig.run({u"tasks"_s}), "id"_L1);
}

static QStringList targets(CliRig& rig) {
    return fieldOf(rig.run({u"tasks"_s}), "target"_L1);
}

static QStringList list(const QJsonValue& array) {
    QStringList all;
    for (const QJsonValue& value : array.toArray())
        all << value.toString();
    return all;
}

void TestCliQueue::tasksGoElsewhereInTheQueue() {
    CliRig rig;
    rig.startSimulator();
    queueThree(rig);
    const QStringList queued = ids(rig);
    const CliEnd first = rig.run({u"move"_s, queued[2], u"--first"_s});
    QVERIFY2(first.code == 0, first.all().constData());
    QCOMPARE(list(first.events(u"move"_s).value(0)["moved"_L1]), QStringList{queued[2]});
    QCOMPARE(targets(rig).join(u' '), u"fr es de"_s);
    QCOMPARE(rig.run({u"move"_s, queued[1], u"--before"_s, queued[0]}).code, 0);
    QCOMPARE(targets(rig).join(u' '), u"fr de es"_s);
    QCOMPARE(rig.run({u"move"_s, queued[2], u"--last"_s}).code, 0);
    QCOMPARE(rig.run({u"move"_s, queued[2], u"--up"_s}).code, 0);
    QCOMPARE(targets(rig).join(u' '), u"de fr es"_s);
    QCOMPARE(rig.bills(), 0);
    const CliEnd work = rig.run({u"work"_s});
    QVERIFY2(work.code == 0, work.all().constData());
    QCOMPARE(rig.bills(), 3);
    const CliEnd late = rig.run({u"move"_s, queued[0], u"--first"_s});
    QCOMPARE(late.code, 1);
    QCOMPARE(list(late.events(u"move"_s).value(0)["left"_L1]), QStringList{queued[0]});
}

void TestCliQueue::wrongMovesAreRefused_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("field");
    QTest::newRow("nowhere") << QStringList{u"move"_s, u"1"_s} << u"first"_s;
    QTest::newRow("to two places") << QStringList{u"move"_s, u"1"_s, u"--first"_s, u"--last"_s} << u"first"_s;
    QTest::newRow("nobody") << QStringList{u"move"_s, u"--first"_s} << u"id"_s;
    QTest::newRow("one that is none") << QStringList{u"move"_s, u"4711"_s, u"--first"_s} << u"id"_s;
    QTest::newRow("before one that is none") << QStringList{u"move"_s, u"1"_s, u"--before"_s, u"4711"_s} << u"before"_s;
}

void TestCliQueue::wrongMovesAreRefused() {
    QFETCH(QStringList, words);
    QFETCH(QString, field);
    CliRig rig;
    queueThree(rig);
    const CliEnd end = rig.run(words);
    QCOMPARE(end.code, 2);
    QCOMPARE(end.events(u"error"_s).value(0)["field"_L1].toString(), field);
}

void TestCliQueue::waitingTasksAreChangedBeforeTheyAreSent() {
    CliRig rig;
    rig.startSimulator();
    queueThree(rig);
    const QStringList queued = ids(rig);
    const CliEnd end = rig.run({u"edit"_s, queued[0], queued[1], u"--set"_s, u"voice_clone=true"_s, u"--template"_s, u"{lang}-{name}.{ext}"_s,
                                u"--out"_s, rig.path(u"elsewhere"_s)});
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(list(end.events(u"edit"_s).value(0)["changed"_L1]), (QStringList{queued[0], queued[1]}));
    const CliEnd work = rig.run({u"work"_s});
    QVERIFY2(work.code == 0, work.all().constData());
    QCOMPARE(rig.violations(), QJsonArray());
    QCOMPARE(rig.bills(), 3);
    const QStringList made = QDir(rig.path(u"elsewhere"_s)).entryList(QDir::Files);
    QVERIFY2(made.filter(u"es-clip"_s).size() == 2 && made.filter(u"de-clip"_s).size() == 2, qPrintable(made.join(u' ')));
    QVERIFY(!rig.results().isEmpty());
    const CliEnd late = rig.run({u"edit"_s, queued[0], u"--max-credits"_s, u"5"_s});
    QCOMPARE(late.code, 1);
    QCOMPARE(list(late.events(u"edit"_s).value(0)["left"_L1]), QStringList{queued[0]});
}

void TestCliQueue::wrongChangesAreRefused_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing to change") << QStringList{} << u"set"_s;
    QTest::newRow("an option that is none") << QStringList{u"--set"_s, u"colour=red"_s} << u"colour"_s;
    QTest::newRow("a value that is none") << QStringList{u"--set"_s, u"voice_clone=perhaps"_s} << u"voice_clone"_s;
    QTest::newRow("one language for several") << QStringList{u"--to"_s, u"it"_s} << u"to"_s;
    QTest::newRow("one voice for several languages") << QStringList{u"--voice"_s, u"101"_s} << u"voice"_s;
    QTest::newRow("a limit that is no number") << QStringList{u"--max-credits"_s, u"nan"_s} << u"max-credits"_s;
}

void TestCliQueue::wrongChangesAreRefused() {
    QFETCH(QStringList, words);
    QFETCH(QString, field);
    CliRig rig;
    queueThree(rig);
    const CliEnd before = rig.run({u"tasks"_s});
    const CliEnd end = rig.run(QStringList{u"edit"_s} + ids(rig) + words);
    QVERIFY2(end.code == 2, end.all().constData());
    QCOMPARE(end.events(u"error"_s).value(0)["field"_L1].toString(), field);
    QCOMPARE(rig.run({u"tasks"_s}).out, before.out);
}

void TestCliQueue::aChangeSaysWhatItWouldCost() {
    CliRig rig;
    rig.startSimulator();
    queueThree(rig);
    const CliEnd end = rig.run(QStringList{u"edit"_s} + ids(rig) + QStringList{u"--set"_s, u"multi_speaker=true"_s, u"--dry-run"_s});
    QVERIFY2(end.code == 0, end.all().constData());
    const QJsonObject price = end.events(u"price"_s).value(0);
    QCOMPARE(price["tasks"_L1].toInt(), 3);
    QCOMPARE(price["before"_L1].toDouble(), 180.0);
    QCOMPARE(price["after"_L1].toDouble(), 180.0);
    QVERIFY(end.events(u"edit"_s).isEmpty());
    QCOMPARE(rig.bills(), 0);
}

void TestCliQueue::whoWorksTheProfileDoesIt() {
    CliRig rig;
    rig.startSimulator({u"--polls"_s, u"100"_s});
    const auto run = rig.start(rig.translate({rig.clip()}, u"es"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rig.bills(), 1, 30'000);
    const QString sent = ids(rig).value(0);
    const CliEnd move = rig.run({u"move"_s, sent, u"--first"_s});
    QVERIFY2(move.code == 1, move.all().constData());  // told by the table, whoever works it
    const CliEnd change = rig.run({u"edit"_s, sent, u"--max-credits"_s, u"100"_s});
    QVERIFY2(change.code == 1, change.all().constData());
    QCOMPARE(list(change.events(u"edit"_s).value(0)["left"_L1]), QStringList{sent});
    QVERIFY2(rig.run({u"edit"_s, sent, u"--set"_s, u"voice_clone=perhaps"_s}).code == 2, "the wrong value was taken");
    QCOMPARE(rig.finish(*run).code, 0);
    QCOMPARE(rig.bills(), 1);
}

void TestCliQueue::aVendorIsPausedAndResumed() {
    CliRig rig;
    rig.startSimulator();
    queueThree(rig);
    const auto states = [&rig] { return fieldOf(rig.run({u"tasks"_s}), "state"_L1).join(u' '); };
    QCOMPARE(rig.run({u"pause"_s, u"--vendor"_s, u"akool"_s}).code, 0);
    QCOMPARE(states(), u"queued queued queued"_s);
    QCOMPARE(rig.run({u"pause"_s, u"--vendor"_s, u"oiiyao"_s}).code, 0);
    QCOMPARE(states(), u"paused paused paused"_s);
    QCOMPARE(rig.run({u"pause"_s, u"--vendor"_s, u"nobody"_s}).code, 2);
    QCOMPARE(rig.run({u"resume"_s, u"--vendor"_s, u"oiiyao"_s}).code, 0);
    QCOMPARE(states(), u"queued queued queued"_s);
}

void TestCliQueue::theSummaryCounts() {
    CliRig rig;
    rig.startSimulator();
    QCOMPARE(rig.run({u"tasks"_s, u"--summary"_s}).lines.value(0)["tasks"_L1].toInt(), 0);
    queueThree(rig);
    QCOMPARE(rig.run({u"pause"_s, ids(rig).value(0)}).code, 0);
    const QJsonObject summary = rig.run({u"tasks"_s, u"--summary"_s}).events(u"summary"_s).value(0);
    QCOMPARE(summary["tasks"_L1].toInt(), 3);
    QCOMPARE(summary["queued"_L1].toInt(), 2);
    QCOMPARE(summary["paused"_L1].toInt(), 1);
    QVERIFY(summary["left_seconds"_L1].isNull());
}

QTEST_GUILESS_MAIN(TestCliQueue)
#include "tst_cliqueue.moc"
