// SPDX-License-Identifier: MIT
// The user's own limits, and the ledger they are held against, from outside.
#include "tests/e2e/clirig.h"

#include <QtCore/qdatetime.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestCliCaps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startWithoutLimits();
    void wrongOnesAreRefused_data();
    void wrongOnesAreRefused();
    void aDaysLimitStopsTheRestUntilItIsRaised();
    void whoWorksTheProfileIsTold();
    void anEmptyLedgerIsAnAnswer();
};

static QJsonObject caps(CliRig& rig, const QStringList& options = {}) {
    const CliEnd end = rig.run(QStringList{u"caps"_s, u"oiiyao"_s} + options);
    return end.code == 0 ? end.lines.value(0) : QJsonObject();
}

static QStringList entries(const QList<QJsonObject>& lines) {
    QStringList names;
    for (const QJsonObject& line : lines)
        names << line["entry"_L1].toString();
    return names;
}

void TestCliCaps::startWithoutLimits() {
    CliRig rig;
    const QJsonObject none{{u"vendor"_s, u"oiiyao"_s}, {u"task"_s, 0}, {u"batch"_s, 0},      {u"day"_s, 0},
                           {u"total"_s, 0},            {u"spent"_s, 0}, {u"spent_today"_s, 0}};
    QCOMPARE(caps(rig), none);
    const QJsonObject some = caps(rig, {u"--day"_s, u"125.5"_s, u"--total=2000"_s});
    QCOMPARE(some["day"_L1].toDouble(), 125.5);
    QCOMPARE(some["total"_L1].toDouble(), 2000.0);
    QCOMPARE(caps(rig), some);
    QCOMPARE(caps(rig, {u"--day"_s, u"0"_s})["total"_L1].toDouble(), 2000.0);
    QCOMPARE(caps(rig)["day"_L1].toDouble(), 0.0);
    QCOMPARE(rig.run({u"caps"_s, u"oiiyao/studio"_s}).lines.value(0)["total"_L1].toDouble(), 0.0);
}

void TestCliCaps::wrongOnesAreRefused_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("field");
    const QStringList vendor{u"caps"_s, u"oiiyao"_s};
    QTest::newRow("a word") << vendor + QStringList{u"--day"_s, u"much"_s} << u"day"_s;
    QTest::newRow("less than nothing") << vendor + QStringList{u"--total=-1"_s} << u"total"_s;
    QTest::newRow("without end") << vendor + QStringList{u"--task"_s, u"inf"_s} << u"task"_s;
    QTest::newRow("no number at all") << vendor + QStringList{u"--batch"_s, u"nan"_s} << u"batch"_s;
    QTest::newRow("a vendor that is none") << QStringList{u"caps"_s, u"nobody"_s} << u"vendor"_s;
    QTest::newRow("one that costs nothing") << QStringList{u"caps"_s, u"local"_s, u"--day"_s, u"5"_s} << u"vendor"_s;
    QTest::newRow("no vendor") << QStringList{u"caps"_s} << u"vendor"_s;
    QTest::newRow("the ledger of a vendor that is none") << QStringList{u"ledger"_s, u"nobody"_s} << u"vendor"_s;
}

void TestCliCaps::wrongOnesAreRefused() {
    QFETCH(QStringList, words);
    QFETCH(QString, field);
    CliRig rig;
    const CliEnd end = rig.run(words);
    QCOMPARE(end.code, 2);
    QCOMPARE(end.events(u"error"_s).value(0)["field"_L1].toString(), field);
    QVERIFY(!rig.everythingStored().contains("caps"));
}

void TestCliCaps::aDaysLimitStopsTheRestUntilItIsRaised() {
    CliRig rig;
    rig.startSimulator();
    QCOMPARE(caps(rig, {u"--day"_s, u"125"_s})["day"_L1].toDouble(), 125.0);
    const CliEnd end = rig.run(rig.translate({rig.clip()}, u"es,de,fr,it"_s));
    QVERIFY2(end.code == 3, end.all().constData());
    QCOMPARE(rig.bills(), 2);
    QCOMPARE(rig.results().size(), 4);  // two videos with their subtitles
    const QList<QJsonObject> errors = end.events(u"error"_s);
    QCOMPARE(errors.size(), 2);
    QVERIFY2(errors.first()["message"_L1].toString().contains("your limit for a day is 125"_L1), end.out.constData());

    const QJsonObject used = caps(rig, {u"--day"_s, u"500"_s});
    QCOMPARE(used["spent_today"_L1].toDouble(), 120.0);
    QCOMPARE(used["spent"_L1].toDouble(), 120.0);
    const CliEnd rest = rig.run({u"work"_s});
    QVERIFY2(rest.code == 0, rest.all().constData());
    QCOMPARE(rig.bills(), 4);
    QCOMPARE(rig.violations(), QJsonArray());
    QCOMPARE(caps(rig)["spent"_L1].toDouble(), 240.0);

    const CliEnd ledger = rig.run({u"ledger"_s, u"oiiyao"_s});
    QCOMPARE(ledger.code, 0);
    QCOMPARE(entries(ledger.lines).count(u"estimate"_s), 4);
    QCOMPARE(entries(ledger.lines).count(u"charged"_s), 4);
    QVERIFY(!entries(ledger.lines).contains(u"difference"_s));
    for (const QJsonObject& line : ledger.lines) {
        QCOMPARE(line["vendor"_L1].toString(), u"oiiyao"_s);
        QVERIFY(line["credits"_L1].isDouble());
        QVERIFY(QDateTime::fromString(line["at"_L1].toString(), Qt::ISODateWithMs).isValid());
        QCOMPARE(line["task"_L1].isString(), line["entry"_L1].toString() != "balance"_L1);
    }
    QVERIFY(rig.run({u"ledger"_s, u"qavix"_s}).lines.isEmpty());
    QCOMPARE(rig.run({u"ledger"_s}).lines.size(), ledger.lines.size());

    const QByteArray csv = rig.run({u"ledger"_s, u"oiiyao"_s, u"--csv"_s}).out;  // also with --json before it
    QVERIFY2(csv.startsWith("at,vendor,task,entry,credits\r\n"), csv.constData());
    QCOMPARE(csv.count("\r\n"), ledger.lines.size() + 1);
    QVERIFY(csv.contains(",estimate,60\r\n"));
}

/// A run that is still at work hears of a limit that was set beside it.
void TestCliCaps::whoWorksTheProfileIsTold() {
    CliRig rig;
    rig.startSimulator({u"--polls"_s, u"100"_s});
    const auto run = rig.start(rig.translate({rig.clip()}, u"es"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rig.bills(), 1, 30'000);
    QCOMPARE(caps(rig, {u"--day"_s, u"70"_s})["day"_L1].toDouble(), 70.0);
    const CliEnd second = rig.run(rig.translate({rig.clip(u"other"_s)}, u"es"_s));
    QVERIFY2(second.code == 3, second.all().constData());
    QCOMPARE(rig.finish(*run).code, 0);
    QCOMPARE(rig.bills(), 1);
}

void TestCliCaps::anEmptyLedgerIsAnAnswer() {
    CliRig rig;
    const CliEnd end = rig.run({u"ledger"_s});
    QCOMPARE(end.code, 0);
    QVERIFY(end.lines.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliCaps)
#include "tst_clicaps.moc"
