// SPDX-License-Identifier: MIT
// The process is killed without warning; `work` brings the task to its end, and the vendor charges once.
#include "tests/e2e/clirig.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestCliCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedAndWorkedOn_data();
    void killedAndWorkedOn();
    void killedWhileItRenders();
    void killedOverAndOver();
    void silenceOutlivesTheProgram();
};

enum class Moment { AskingForAPlace, Uploading, Uploaded, Confirming, Submitting, Polling, Fetching };

void TestCliCrash::killedAndWorkedOn_data() {
    QTest::addColumn<Moment>("moment");
    QTest::addColumn<QStringList>("simulator");
    const auto wrong = [](const QString& rule) { return QStringList{u"--misbehave"_s, rule}; };
    QTest::newRow("while it asks where to put the file") << Moment::AskingForAPlace << wrong(u"upload-url=hang"_s);
    QTest::newRow("in the middle of an upload") << Moment::Uploading << QStringList();
    QTest::newRow("when the upload has arrived and was not answered") << Moment::Uploaded << wrong(u"upload=hang"_s);
    QTest::newRow("while it confirms") << Moment::Confirming << wrong(u"confirm-upload=hang"_s);
    QTest::newRow("when the job was taken and not answered") << Moment::Submitting << wrong(u"video-translation=hang"_s);
    QTest::newRow("while it polls") << Moment::Polling << QStringList{u"--polls"_s, u"30"_s};
    QTest::newRow("while it fetches") << Moment::Fetching << wrong(u"download=slow@1000"_s);
}

static bool isAt(const CliRig& rig, Moment moment) {
    switch (moment) {
    case Moment::AskingForAPlace:
        return rig.count(u"POST /files/upload-url"_s) > 0;
    case Moment::Uploading:
    case Moment::Uploaded:
        return rig.count(u"PUT "_s) > 0;
    case Moment::Confirming:
        return rig.count(u"POST /files/confirm"_s) > 0;
    case Moment::Submitting:
        return rig.bills() > 0;
    case Moment::Polling:
        return rig.count(u"GET /tasks/"_s) > 2;
    case Moment::Fetching:
        return !rig.parts().isEmpty() && QFileInfo(rig.out() + u'/' + rig.parts().first()).size() > 2000;
    }
    Q_UNREACHABLE();
}

void TestCliCrash::killedAndWorkedOn() {
    QFETCH(Moment, moment);
    QFETCH(QStringList, simulator);
    CliRig rig;
    rig.startSimulator(simulator);
    const QString clip = moment == Moment::Uploading ? rig.largeClip(60) : rig.clip();
    const auto process = rig.start(rig.translate({clip}));
    QTRY_VERIFY_WITH_TIMEOUT(isAt(rig, moment), 60'000);
    process->kill();
    QVERIFY(process->waitForFinished());

    const CliEnd worked = rig.run({u"work"_s});
    QVERIFY2(worked.code == 0, worked.all().constData());
    QCOMPARE(worked.end()["done"_L1].toInt(), 1);
    QCOMPARE(rig.bills(), 1);
    QCOMPARE(rig.results().size(), 2);
    QCOMPARE(rig.parts(), QStringList());
    QCOMPARE(rig.violations(), QJsonArray());
    const QString video = rig.results().filter(u".mp4"_s).value(0);
    QCOMPARE(QFileInfo(rig.out() + u'/' + video).size(), QFileInfo(clip).size());  // the simulator gives back what it got
}

void TestCliCrash::killedWhileItRenders() {
    CliRig rig;
    const auto process = rig.start({u"run"_s, u"--operation"_s, u"speech"_s, u"--vendor"_s, u"local"_s, u"--to"_s, u"es"_s, u"--text"_s,
                                    u"hola y adiós. "_s.repeated(400), u"--out"_s, rig.out()});
    const auto works = [&rig] { return QDir(rig.path(u"profile/cache/work"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot); };
    if (!QTest::qWaitFor([&] { return !works().isEmpty() || process->state() == QProcess::NotRunning || process->waitForFinished(1); }, 30'000) ||
        works().isEmpty())
        QSKIP("no speech program is installed, or it is too quick");
    process->kill();
    process->waitForFinished();
    const CliEnd worked = rig.run({u"work"_s});
    QVERIFY2(worked.code == 0, worked.all().constData());
    QCOMPARE(worked.files().size(), 1);
    QCOMPARE(rig.results().size(), 1);
    QCOMPARE(works(), QStringList());
}

void TestCliCrash::killedOverAndOver() {
    CliRig rig;
    rig.startSimulator({u"--polls"_s, u"3"_s});
    QCOMPARE(rig.run(rig.translate({rig.clip(u"a"_s), rig.clip(u"b"_s)}, u"es,fr"_s) + QStringList{u"--detach"_s}).code, 0);
    CliEnd end;
    for (int ms = 200; end.code != 0 && ms < 20'000; ms += ms / 4) {
        const auto process = rig.start({u"work"_s});
        if (process->waitForFinished(ms))
            end = rig.finish(*process);
        process->kill();
        process->waitForFinished();
    }
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(rig.bills(), 4);
    QCOMPARE(rig.results().size(), 8);
    QCOMPARE(rig.parts(), QStringList());
    QCOMPARE(rig.violations(), QJsonArray());
}

/// What a vendor asked for holds for a task that comes after the program was killed, too.
void TestCliCrash::silenceOutlivesTheProgram() {
    CliRig rig;
    rig.startSimulator({u"--misbehave"_s, u"video-translation=rate-limit-error@4:1"_s});
    const auto process = rig.start(rig.translate({rig.clip()}));
    const auto waits = [&rig] {
        const auto tasks = rig.run({u"tasks"_s}).lines;
        return !tasks.isEmpty() && tasks.first()["wait"_L1].toString() == "retry"_L1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(waits(), 20'000);
    process->kill();
    QVERIFY(process->waitForFinished());
    const qint64 before = rig.count(u"POST"_s);
    const auto next = rig.start(rig.translate({rig.clip(u"other"_s)}, u"fr"_s));
    QVERIFY(!QTest::qWaitFor([&] { return rig.count(u"POST"_s) > before; }, 1500));
    QCOMPARE(rig.finish(*next).code, 0);
    QCOMPARE(rig.run({u"work"_s}).code, 0);
    QCOMPARE(rig.bills(), 2);
}

QTEST_GUILESS_MAIN(TestCliCrash)
#include "tst_clicrash.moc"
