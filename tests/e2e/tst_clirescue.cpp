// SPDX-License-Identifier: MIT
// The process is killed and its database destroyed; `work` makes it anew, and nobody is charged twice.
#include "tests/e2e/clirig.h"

#include <QtCore/qdir.h>
#include <QtTest/qtest.h>

#include <sys/mount.h>

using namespace Qt::StringLiterals;

class TestCliRescue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedAndDestroyed_data();
    void killedAndDestroyed();
    void foundInTheListAndDestroyed();
    void withoutTheJournalTheUserIsAsked();
    void itIsSaidOnce();
    void aListThatWasJustBeingMadeIsEmpty();
    void aSecondProcessIsRefusedMeanwhile();
    void aReadOnlyProfileIsRefused();
};

namespace {

QString database(const CliRig& rig) {
    return rig.path(u"profile/queue.sqlite"_s);
}

void destroy(const CliRig& rig) {
    QFile file(database(rig));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("nothing that could be read ").repeated(800));
    file.close();
    QFile::remove(database(rig) + u"-wal"_s);
    QFile::remove(database(rig) + u"-shm"_s);
}

QStringList job(const CliRig& rig, const QString& vendor) {
    const QStringList out{u"--vendor"_s, vendor, u"--out"_s, rig.out()};
    const QString link = u"https://clips.example/a.mp4"_s;
    if (vendor == "oiiyao"_L1)
        return rig.translate({rig.clip()});
    if (vendor == "kreado"_L1) {
        return QStringList{u"run"_s, link, u"--operation"_s, u"erase"_s, u"--region"_s, u"0.1,0.8,0.5,0.1:subtitle"_s, u"--frame-size"_s,
                           u"1000x500"_s} + out;
    }
    return QStringList{u"run"_s, link, u"--operation"_s, u"translate"_s, u"--from"_s, u"auto"_s, u"--to"_s, u"es"_s} + out;
}

void killAt(CliRig& rig, const QString& vendor, const QString& at) {
    rig.startSimulator({u"--vendor"_s, vendor, u"--result-video"_s, rig.clip()});
    rig.environment.insert(u"BABELREEL_KILL_AT"_s, at);
    const auto process = rig.start(job(rig, vendor));
    QVERIFY(process->waitForFinished(60'000));
    QVERIFY2(process->exitStatus() == QProcess::CrashExit, ("it never came to that line: " + process->readAll()).constData());
    rig.environment.remove(u"BABELREEL_KILL_AT"_s);
}

}  // namespace

void TestCliRescue::killedAndDestroyed_data() {
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("at");
    QTest::addColumn<bool>("knowsKeys");
    for (const auto& at : {u"created"_s, u"intent-committed"_s, u"submit-sent"_s, u"submit-answered"_s, u"id-committed"_s, u"completed-seen"_s}) {
        for (const auto& vendor : {u"oiiyao"_s, u"akool"_s, u"vozo"_s, u"kreado"_s})
            QTest::addRow("%s: %s", qPrintable(vendor), qPrintable(at)) << vendor << at << (vendor == "oiiyao"_L1);
    }
}

void TestCliRescue::killedAndDestroyed() {
    QFETCH(QString, vendor);
    QFETCH(QString, at);
    QFETCH(bool, knowsKeys);
    CliRig rig;
    killAt(rig, vendor, at);
    destroy(rig);
    const CliEnd worked = rig.run({u"work"_s});
    const CliEnd tasks = rig.run({u"tasks"_s});
    QVERIFY2(tasks.lines.size() == 1, (worked.all() + tasks.all()).constData());
    const bool knowsId = at == "id-committed"_L1 || at == "completed-seen"_L1 || at == "created"_L1;
    if (tasks.lines.first()["state"_L1].toString() == "unsure"_L1) {
        QVERIFY2(!knowsKeys && !knowsId, (worked.all() + tasks.all()).constData());
        QCOMPARE(worked.code, 3);
        QVERIFY2(rig.bills() <= 1, "charged twice");
    } else {
        QVERIFY2(worked.code == 0, worked.all().constData());
        QCOMPARE(rig.bills(), 1);
        QVERIFY(!rig.results().isEmpty());
    }
    QCOMPARE(rig.parts(), QStringList());
    QCOMPARE(rig.violations(), QJsonArray());
    const QList<QJsonObject> told = worked.events(u"recovered"_s);
    QCOMPARE(told.size(), 1);
    QVERIFY(QFile::exists(told.first()["aside"_L1].toString()));
    QCOMPARE(told.first()["restored"_L1].toInt(), 1);
    QCOMPARE(told.first()["unsure"_L1].toInt(), 0);
}

/// The vendor's list knew the task, and the journal keeps the row as it was then: it goes on there and is never sent again.
void TestCliRescue::foundInTheListAndDestroyed() {
    CliRig rig;
    rig.startSimulator({u"--vendor"_s, u"kreado"_s, u"--result-video"_s, rig.clip(), u"--misbehave"_s, u"lip-sync=drop-before-answer:1"_s});
    rig.environment.insert(u"BABELREEL_KILL_AT"_s, u"polled"_s);
    const auto process = rig.start({u"run"_s, u"https://clips.example/a.mp4"_s, u"--operation"_s, u"lip-sync"_s, u"--vendor"_s, u"kreado"_s,
                                    u"--audio"_s, u"https://clips.example/a.wav"_s, u"--out"_s, rig.out()});
    QVERIFY(process->waitForFinished(60'000));
    QVERIFY2(process->exitStatus() == QProcess::CrashExit, ("it never came to that line: " + process->readAll()).constData());
    rig.environment.remove(u"BABELREEL_KILL_AT"_s);
    destroy(rig);
    const CliEnd worked = rig.run({u"work"_s});
    QVERIFY2(worked.code == 0, worked.all().constData());
    QCOMPARE(rig.bills(), 1);
    QCOMPARE(rig.results().size(), 1);
}

void TestCliRescue::withoutTheJournalTheUserIsAsked() {
    CliRig rig;
    rig.startSimulator({u"--polls"_s, u"100"_s});
    QCOMPARE(rig.run(rig.translate({rig.clip()}) + QStringList{u"--detach"_s}).code, 0);
    QVERIFY(QFile::copy(database(rig), database(rig) + u".backup"_s));  // from before it was paid
    rig.environment.insert(u"BABELREEL_KILL_AT"_s, u"id-committed"_s);
    QCOMPARE(rig.run({u"work"_s}).code, -2);
    rig.environment.remove(u"BABELREEL_KILL_AT"_s);
    destroy(rig);
    QVERIFY(QFile::remove(rig.path(u"profile/queue.journal"_s)));
    const CliEnd worked = rig.run({u"work"_s});
    QVERIFY2(worked.code == 3, worked.all().constData());
    QCOMPARE(worked.events(u"recovered"_s).first()["unsure"_L1].toInt(), 1);
    QCOMPARE(worked.errorKinds(), QStringList{u"OutcomeUnknown"_s});
    QCOMPARE(rig.bills(), 1);
}

void TestCliRescue::itIsSaidOnce() {
    CliRig rig;
    rig.startSimulator();
    QCOMPARE(rig.run(rig.translate({rig.clip()}) + QStringList{u"--detach"_s}).code, 0);
    destroy(rig);
    QProcess plain;
    plain.setProcessEnvironment(rig.environment);
    plain.start(QStringLiteral(BABELREEL_CLI), {u"work"_s});
    QVERIFY(plain.waitForFinished(60'000));
    const QByteArray said = plain.readAllStandardOutput();
    QVERIFY2(said.contains("The broken file was kept: ") && said.contains(".broken-"), said.constData());
    QCOMPARE(rig.run({u"work"_s}).events(u"recovered"_s).size(), 0);
    QCOMPARE(rig.bills(), 1);
}

/// Its maker was killed before the first transaction.
void TestCliRescue::aListThatWasJustBeingMadeIsEmpty() {
    CliRig rig;
    QVERIFY(QDir().mkpath(rig.path(u"profile"_s)));
    const auto write = [&rig](const QString& name, const QByteArray& bytes) {
        QFile file(rig.path(u"profile/"_s + name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"queue.sqlite"_s, {}));
    const CliEnd empty = rig.run({u"tasks"_s});
    QVERIFY2(empty.code == 0 && empty.lines.isEmpty(), empty.all().constData());
    QVERIFY(write(u"queue.journal"_s, "something was noted"));
    QVERIFY(rig.run({u"tasks"_s}).code != 0);
}

void TestCliRescue::aSecondProcessIsRefusedMeanwhile() {
    CliRig rig;
    rig.startSimulator({u"--polls"_s, u"100000"_s});
    const auto first = rig.start(rig.translate({rig.clip()}));
    QTRY_VERIFY_WITH_TIMEOUT(rig.count(u"GET /tasks/"_s) > 1, 60'000);
    destroy(rig);
    const CliEnd second = rig.run({u"pause"_s, u"1"_s});
    QVERIFY2(second.code == 2, second.all().constData());
    QCOMPARE(QDir(rig.path(u"profile"_s)).entryList(QDir::Files).filter(u"broken"_s), QStringList());
    first->kill();
    first->waitForFinished();
}

void TestCliRescue::aReadOnlyProfileIsRefused() {
    CliRig rig;
    rig.startSimulator();
    QCOMPARE(rig.run(rig.translate({rig.clip()}) + QStringList{u"--detach"_s}).code, 0);
    const QByteArray place = rig.path(u"profile"_s).toLocal8Bit();
    if (::mount(place.constData(), place.constData(), nullptr, MS_BIND, nullptr) != 0)
        QSKIP("root writes everywhere, and a folder can be made read-only by a mount only");
    const bool isReadOnly = ::mount(nullptr, place.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr) == 0;
    const CliEnd worked = rig.run({u"work"_s});
    const CliEnd paused = rig.run({u"pause"_s, u"1"_s});
    ::umount2(place.constData(), MNT_DETACH);
    QVERIFY(isReadOnly);
    for (const CliEnd& end : {worked, paused}) {
        QVERIFY2(end.code == 2, end.all().constData());
        QVERIFY2(end.out.contains("is read-only"), end.all().constData());
    }
    QCOMPARE(rig.bills(), 0);
    QCOMPARE(rig.run({u"work"_s}).code, 0);
}

QTEST_GUILESS_MAIN(TestCliRescue)
#include "tst_clirescue.moc"
