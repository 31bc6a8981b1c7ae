// SPDX-License-Identifier: MIT
// The disk fills up while a job is on its way, at one place after the other: it waits for room, and is paid once.
#include "tests/e2e/clirig.h"

#include <QtCore/qfileinfo.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestCliDiskFull : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aQueueWithoutRoomWaits_data();
    void aQueueWithoutRoomWaits();
    void aResultWithoutRoomWaits();
    void aJobThatCannotBeStoredIsRefused();
};

namespace {

QString flag(const CliRig& rig) {
    return rig.path(u"full"_s);
}

/// From now on the disk is full under this place, once so many bytes have been written there.
void fillUp(CliRig& rig, const QString& under, int after) {
    QFile file(flag(rig));
    QVERIFY(file.open(QIODevice::WriteOnly));
    rig.environment.insert(u"LD_PRELOAD"_s, QStringLiteral(BABELREEL_FULL_DISK));
    rig.environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s);
    rig.environment.insert(u"BABELREEL_FULL_UNDER"_s, under);
    rig.environment.insert(u"BABELREEL_FULL_AFTER"_s, QString::number(after));
    rig.environment.insert(u"BABELREEL_FULL_WHILE"_s, flag(rig));
}

bool isHit(const CliRig& rig) {
    return QFile::exists(flag(rig) + u".hit"_s);
}

constexpr int beforeTheFirstCommit = 1'000;  // opening writes a few bytes, a commit a page at least

bool waits(QProcess& process, QByteArray& said) {
    process.waitForReadyRead(10);
    said += process.readAllStandardOutput();
    return said.contains(R"("state":"waiting")");
}

QStringList job(const CliRig& rig, const QString& vendor) {
    if (vendor == "oiiyao"_L1)
        return rig.translate({rig.clip()});
    return {u"run"_s, u"https://clips.example/a.mp4"_s, u"--operation"_s, u"translate"_s, u"--from"_s, u"auto"_s, u"--to"_s, u"es"_s,
            u"--vendor"_s, vendor, u"--out"_s, rig.out()};
}

}  // namespace

void TestCliDiskFull::aQueueWithoutRoomWaits_data() {
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("after");
    const bool isLong = qEnvironmentVariableIsSet("BABELREEL_LONG");
    const auto rows = [](const QString& place, int most, int step) {
        for (const auto& vendor : {u"oiiyao"_s, u"akool"_s}) {
            for (int after = 0; after <= most; after += step)
                QTest::addRow("%s: %s after %d bytes", qPrintable(vendor), qPrintable(place), after) << vendor << place << after;
        }
    };
    for (const auto& vendor : {u"oiiyao"_s, u"akool"_s})
        QTest::addRow("%s: the first commit", qPrintable(vendor)) << vendor << u"queue.sqlite"_s << beforeTheFirstCommit;
    rows(u"queue.sqlite"_s, 120'000, isLong ? 4'000 : 20'000);
    rows(u"queue.journal"_s, 6'000, isLong ? 500 : 2'000);
}

void TestCliDiskFull::aQueueWithoutRoomWaits() {
    QFETCH(QString, vendor);
    QFETCH(QString, place);
    QFETCH(int, after);
    CliRig rig;
    rig.startSimulator({u"--vendor"_s, vendor, u"--result-video"_s, rig.clip()});
    QCOMPARE(rig.run(job(rig, vendor) + QStringList{u"--detach"_s}).code, 0);
    fillUp(rig, rig.path(u"profile/"_s + place), after);
    const auto process = rig.start({u"work"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isHit(rig) || process->state() == QProcess::NotRunning || process->waitForFinished(1), 60'000);
    if (after == beforeTheFirstCommit) {
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT(waits(*process, said), 20'000);
        QCOMPARE(rig.bills(), 0);  // what could not be written down is not paid
    }
    QFile::remove(flag(rig));
    CliEnd end = rig.finish(*process);
    if (end.code == 2 && place == "queue.sqlite"_L1 && after == 0) {  // it cannot even be opened
        QVERIFY2(end.out.contains("The disk is full"), end.all().constData());
        end = rig.run({u"work"_s});
    }
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(end.end()["done"_L1].toInt(), 1);
    QCOMPARE(rig.bills(), 1);
    QVERIFY(!rig.results().isEmpty());
    QCOMPARE(rig.parts(), QStringList());
    QCOMPARE(rig.violations(), QJsonArray());
    const CliEnd tasks = rig.run({u"tasks"_s});
    QCOMPARE(tasks.lines.first()["state"_L1].toString(), u"done"_s);
}

void TestCliDiskFull::aResultWithoutRoomWaits() {
    CliRig rig;
    rig.startSimulator();
    fillUp(rig, rig.out(), 2'000);
    const auto process = rig.start(rig.translate({rig.clip()}));
    QTRY_VERIFY_WITH_TIMEOUT(isHit(rig), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(rig.parts(), QStringList(), 10'000);  // the room is somebody else's meanwhile
    QCOMPARE(process->state(), QProcess::Running);
    QFile::remove(flag(rig));
    const CliEnd end = rig.finish(*process);
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(end.errorKinds(), QStringList());
    QCOMPARE(rig.bills(), 1);
    QCOMPARE(rig.results().size(), 2);
    QCOMPARE(QFileInfo(rig.out() + u'/' + rig.results().filter(u".mp4"_s).value(0)).size(), QFileInfo(rig.path(u"clip.mp4"_s)).size());
}

void TestCliDiskFull::aJobThatCannotBeStoredIsRefused() {
    CliRig rig;
    rig.startSimulator();
    fillUp(rig, rig.path(u"profile/queue"_s), 0);
    const CliEnd end = rig.run(rig.translate({rig.clip()}));
    QVERIFY(isHit(rig));
    QVERIFY2(end.code == 2, end.all().constData());
    QCOMPARE(rig.bills(), 0);
    QFile::remove(flag(rig));
    QCOMPARE(rig.run(rig.translate({rig.clip()})).code, 0);
    QCOMPARE(rig.bills(), 1);
}

QTEST_GUILESS_MAIN(TestCliDiskFull)
#include "tst_clidiskfull.moc"
