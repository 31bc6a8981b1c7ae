// SPDX-License-Identifier: MIT
#include "services/media/probe.h"
#include "tests/e2e/clirig.h"

#include <QtCore/qdir.h>
#include <QtTest/qtest.h>

#include <csignal>

using namespace Qt::StringLiterals;

class TestCliRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoFilesIntoTwoLanguages();
    void offlineWithASidecar();
    void detachedAndWorkedLater();
    void dryRunSendsNothing();
    void aSecondProcessHandsOver();
    void takesOverWhenTheOwnerIsKilled();
    void interrupted();
    void aWrongKey();
    void withoutAKey();
    void plainHttpOnTheNet();
    void aServerThatIsGone();
    void noCredit();
    void unsureAndResolved_data();
    void unsureAndResolved();
    void pauseResumeCancelRemove();
    void theKeyIsNowhere();
};

void TestCliRun::twoFilesIntoTwoLanguages() {
    CliRig rig;
    rig.startSimulator();
    const CliEnd end = rig.run(rig.translate({rig.clip(u"one"_s), rig.clip(u"two"_s, 2)}, u"es,fr"_s));
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(end.end()["done"_L1].toInt(), 4);
    QCOMPARE(end.end()["failed"_L1].toInt(), 0);
    QCOMPARE(end.end()["credits"_L1].toDouble(), 240.0);
    QCOMPARE(end.lines.last()["event"_L1].toString(), u"end"_s);
    QCOMPARE(rig.bills(), 4);
    QCOMPARE(rig.count(u"PUT /uploads/"_s), 2);
    QCOMPARE(rig.violations(), QJsonArray());
    QCOMPARE(end.files().size(), 8);
    for (const QJsonObject& event : end.events(u"file"_s)) {
        const QString path = event["path"_L1].toString();
        QVERIFY(event["task"_L1].isString());
        if (event["role"_L1].toString() == "video"_L1) {
            const auto media = probe(path);
            QVERIFY2(media && media->hasVideo() && media->hasSound(), qPrintable(path));
            QVERIFY(qAbs(media->seconds - (path.contains("/one."_L1) ? 1 : 2)) < 0.2);
        } else {
            QCOMPARE(event["role"_L1].toString(), u"subtitles"_s);
            QFile srt(path);
            QVERIFY(srt.open(QIODevice::ReadOnly) && srt.readAll().contains("-->"));
        }
    }
    QCOMPARE(rig.results().size(), 8);
    QCOMPARE(rig.parts(), QStringList());
    QSet<QString> ids;
    for (const QJsonObject& event : end.events(u"state"_s)) {
        QVERIFY(event["task"_L1].isString() && event["vendor"_L1].toString() == "oiiyao"_L1);
        for (const auto& field : {"operation"_L1, "target"_L1, "state"_L1, "step"_L1, "progress"_L1})
            QVERIFY2(event.contains(field), field.data());
        ids.insert(event["task"_L1].toString());
    }
    QCOMPARE(ids.size(), 4);

    const CliEnd tasks = rig.run({u"tasks"_s, u"--state"_s, u"done"_s});
    QCOMPARE(tasks.lines.size(), 4);
    for (const QJsonObject& task : tasks.lines) {
        for (const auto& field : {"id"_L1, "vendor"_L1, "operation"_L1, "source"_L1, "target"_L1, "state"_L1, "step"_L1, "remote_id"_L1,
                                  "files"_L1, "error"_L1})
            QVERIFY2(task.contains(field), field.data());
        QVERIFY(task["id"_L1].isString() && task["remote_id"_L1].isString() && task["error"_L1].isNull());
        QCOMPARE(task["files"_L1].toArray().size(), 2);
    }
    QCOMPARE(rig.run({u"tasks"_s, u"--state"_s, u"failed"_s}).lines.size(), 0);
    QCOMPARE(rig.run({u"task"_s, *ids.begin()}).lines.first()["id"_L1].toString(), *ids.begin());
}

void TestCliRun::offlineWithASidecar() {
    CliRig rig;
    bool speaksSpanish = false;
    for (const QJsonObject& line : rig.run({u"languages"_s, u"local"_s, u"--operation"_s, u"translate"_s}).lines)
        speaksSpanish = speaksSpanish || (line["code"_L1].toString() == "es"_L1 && line["target"_L1].toBool());
    if (!speaksSpanish)
        QSKIP("no translation into Spanish is installed");
    const QString clip = rig.clip(u"talk"_s, 4);
    QFile sidecar(rig.path(u"talk.en.srt"_s));
    QVERIFY(sidecar.open(QIODevice::WriteOnly) && sidecar.write("1\n00:00:00,200 --> 00:00:03,000\nThe house is big.\n") > 0);
    sidecar.close();
    const CliEnd end = rig.run({u"run"_s, clip, u"--operation"_s, u"translate"_s, u"--vendor"_s, u"local"_s, u"--to"_s, u"es"_s,
                                u"--out"_s, rig.out()});
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(end.end()["done"_L1].toInt(), 1);
    QCOMPARE(end.end()["credits"_L1].toDouble(), 0.0);
    bool translated = false;
    for (const QString& path : end.files()) {
        if (path.endsWith(".srt"_L1)) {
            QFile srt(path);
            translated = srt.open(QIODevice::ReadOnly) && srt.readAll().toLower().contains("casa");
        } else {
            const auto media = probe(path);
            QVERIFY(media && media->hasVideo() && media->hasSound());
            QVERIFY(qAbs(media->seconds - 4) < 0.5);
        }
    }
    QVERIFY(translated);
    QCOMPARE(rig.parts(), QStringList());
    QVERIFY(rig.run({u"tasks"_s}).lines.first()["draft"_L1].toBool());
}

void TestCliRun::detachedAndWorkedLater() {
    CliRig rig;
    rig.startSimulator();
    const CliEnd queued = rig.run(rig.translate({rig.clip()}) + QStringList{u"--detach"_s});
    QCOMPARE(queued.code, 0);
    QCOMPARE(rig.state()["requests"_L1].toObject().size(), 1);  // the one that asks this
    QCOMPARE(rig.run({u"tasks"_s}).lines.first()["state"_L1].toString(), u"queued"_s);
    const CliEnd worked = rig.run({u"work"_s});
    QVERIFY2(worked.code == 0, worked.all().constData());
    QCOMPARE(worked.end()["done"_L1].toInt(), 1);
    QCOMPARE(rig.results().size(), 2);
    QCOMPARE(rig.bills(), 1);
    QCOMPARE(rig.run({u"work"_s}).code, 0);
    QCOMPARE(rig.bills(), 1);
}

void TestCliRun::dryRunSendsNothing() {
    CliRig rig;
    rig.startSimulator();
    const CliEnd end = rig.run(rig.translate({rig.clip()}, u"es,fr"_s) + QStringList{u"--dry-run"_s});
    QCOMPARE(end.code, 0);
    QCOMPARE(end.events(u"check"_s).size(), 2);
    const auto requests = end.events(u"request"_s);
    QCOMPARE(requests.size(), 2);
    QVERIFY(requests.first()["url"_L1].toString().endsWith("/videos/translation"_L1));
    QCOMPARE(requests.first()["method"_L1].toString(), u"POST"_s);
    QCOMPARE(requests.first()["endpoint"_L1].toString(), u"translate"_s);
    QCOMPARE(requests.first()["body"_L1]["target_language"_L1].toString(), u"es"_s);
    QCOMPARE(requests.first()["body"_L1]["video_url"_L1].toString(), u"(uploaded)"_s);
    QVERIFY(!end.all().contains("sim-key-1"));
    QCOMPARE(rig.count(u"POST"_s) + rig.count(u"PUT"_s), 0);
    QVERIFY(rig.run({u"tasks"_s}).lines.isEmpty());
    QVERIFY(rig.results().isEmpty());

    const CliEnd bad = rig.run(rig.translate({rig.clip(u"mute"_s, 1, false)}) + QStringList{u"--dry-run"_s});
    QCOMPARE(bad.code, 2);
    QCOMPARE(bad.errorKinds(), QStringList{u"Invalid"_s});
}

void TestCliRun::aSecondProcessHandsOver() {
    CliRig rig;
    rig.startSimulator({u"--polls"_s, u"60"_s});
    const auto first = rig.start(rig.translate({rig.clip(u"one"_s)}));
    QTRY_COMPARE_WITH_TIMEOUT(rig.bills(), 1, 30'000);
    const CliEnd second = rig.run(rig.translate({rig.clip(u"two"_s)}), {}, 60'000);
    QVERIFY2(second.code == 0, second.all().constData());
    QCOMPARE(second.end()["done"_L1].toInt(), 1);
    QCOMPARE(second.files().size(), 2);
    QVERIFY(second.files().first().contains("two"_L1));
    const CliEnd end = rig.finish(*first);
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(end.files().filter(u"/one."_s).size(), 2);
    QCOMPARE(rig.bills(), 2);
    QCOMPARE(rig.results().size(), 4);
    QCOMPARE(rig.violations(), QJsonArray());
}

void TestCliRun::takesOverWhenTheOwnerIsKilled() {
    CliRig rig;
    rig.startSimulator({u"--polls"_s, u"60"_s});
    const auto first = rig.start(rig.translate({rig.clip(u"one"_s)}));
    QTRY_COMPARE_WITH_TIMEOUT(rig.bills(), 1, 30'000);
    const auto second = rig.start(rig.translate({rig.clip(u"two"_s)}));
    QTRY_COMPARE_WITH_TIMEOUT(rig.bills(), 2, 30'000);
    first->kill();
    first->waitForFinished();
    const CliEnd end = rig.finish(*second, 60'000);
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(end.end()["done"_L1].toInt(), 1);
    QCOMPARE(rig.run({u"work"_s}).code, 0);
    QCOMPARE(rig.bills(), 2);
    QCOMPARE(rig.results().size(), 4);
    QCOMPARE(rig.parts(), QStringList());
}

void TestCliRun::interrupted() {
    CliRig rig;
    rig.startSimulator({u"--polls"_s, u"40"_s});
    const auto process = rig.start(rig.translate({rig.clip()}));
    QTRY_COMPARE_WITH_TIMEOUT(rig.bills(), 1, 30'000);
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    const CliEnd end = rig.finish(*process);
    QCOMPARE(end.code, 130);
    const CliEnd worked = rig.run({u"work"_s});
    QVERIFY2(worked.code == 0, worked.all().constData());
    QCOMPARE(rig.bills(), 1);
    QCOMPARE(rig.count(u"POST /videos/translation"_s), 1);
    QCOMPARE(rig.results().size(), 2);
}

void TestCliRun::aWrongKey() {
    CliRig rig;
    rig.startSimulator({u"--key"_s, u"another"_s});
    const CliEnd end = rig.run(rig.translate({rig.clip()}));
    QCOMPARE(end.code, 1);
    QCOMPARE(end.errorKinds(), QStringList{u"Unauthorised"_s});
    QCOMPARE(end.events(u"error"_s).first()["vendor_code"_L1].toString(), u"invalid_api_key"_s);
    QCOMPARE(end.end()["failed"_L1].toInt(), 1);
    QCOMPARE(rig.run({u"account"_s, u"oiiyao"_s}).code, 1);
}

void TestCliRun::withoutAKey() {
    CliRig rig;
    rig.startSimulator();
    rig.environment.remove(u"BABELREEL_OIIYAO_KEY"_s);
    const CliEnd end = rig.run(rig.translate({rig.clip()}));
    QCOMPARE(end.code, 3);
    QCOMPARE(end.errorKinds(), QStringList{u"Unauthorised"_s});
    QCOMPARE(rig.count(u"POST"_s), 0);
    QCOMPARE(rig.run({u"account"_s, u"oiiyao"_s}).code, 3);
    rig.environment.insert(u"BABELREEL_OIIYAO_KEY"_s, u"sim-key-1"_s);
    const CliEnd worked = rig.run({u"work"_s});
    QVERIFY2(worked.code == 0, worked.all().constData());
    QCOMPARE(rig.results().size(), 2);
}

void TestCliRun::plainHttpOnTheNet() {
    CliRig rig;
    rig.environment.insert(u"BABELREEL_OIIYAO_URL"_s, u"http://gateway.example"_s);
    rig.environment.insert(u"BABELREEL_OIIYAO_KEY"_s, u"sim-key-1"_s);
    const CliEnd end = rig.run({u"account"_s, u"oiiyao"_s});
    QCOMPARE(end.code, 2);
    QCOMPARE(end.errorKinds(), QStringList{u"Invalid"_s});
    rig.environment.remove(u"BABELREEL_OIIYAO_URL"_s);
    rig.environment.insert(u"BABELREEL_S3_ENDPOINT"_s, u"http://bucket.example"_s);
    QCOMPARE(rig.run({u"tasks"_s}).code, 2);
    rig.environment.insert(u"BABELREEL_S3_ENDPOINT"_s, u"http://127.0.0.1:9000"_s);
    QCOMPARE(rig.run({u"tasks"_s}).code, 0);
}

void TestCliRun::aServerThatIsGone() {
    CliRig rig;
    rig.startSimulator();
    rig.stopSimulator();
    rig.environment.insert(u"BABELREEL_POLL_MS"_s, u"1"_s);
    const CliEnd end = rig.run(rig.translate({rig.clip()}));
    QCOMPARE(end.code, 1);
    QCOMPARE(end.errorKinds(), QStringList{u"Offline"_s});
    QCOMPARE(rig.run({u"account"_s, u"oiiyao"_s}).code, 1);
}

void TestCliRun::noCredit() {
    CliRig rig;
    rig.startSimulator({u"--credits"_s, u"90"_s});
    const CliEnd end = rig.run(rig.translate({rig.clip()}, u"es,fr,de"_s));
    QCOMPARE(end.code, 3);
    QCOMPARE(end.end()["done"_L1].toInt(), 1);
    QCOMPARE(end.end()["waiting"_L1].toInt(), 2);
    QCOMPARE(rig.bills(), 1);
    QCOMPARE(rig.count(u"POST /videos/translation"_s), 2);
}

void TestCliRun::unsureAndResolved_data() {
    QTest::addColumn<bool>("taken");
    QTest::addColumn<int>("bills");
    QTest::newRow("it was taken") << true << 1;
    QTest::newRow("it was not, says the user") << false << 2;
}

void TestCliRun::unsureAndResolved() {
    QFETCH(bool, taken);
    CliRig rig;
    rig.environment.insert(u"BABELREEL_POLL_MS"_s, u"10"_s);
    rig.startSimulator({u"--misbehave"_s, u"video-translation=drop-before-answer:10"_s, u"--misbehave"_s,
                        u"tasks=not-found:-1"_s});  // else it would be found there
    const CliEnd end = rig.run(rig.translate({rig.clip()}));
    QVERIFY2(end.code == 3, end.all().constData());
    QCOMPARE(end.end()["unsure"_L1].toInt(), 1);
    QCOMPARE(end.errorKinds().last(), u"OutcomeUnknown"_s);
    QCOMPARE(rig.bills(), 1);
    const QString id = rig.run({u"tasks"_s, u"--state"_s, u"unsure"_s}).lines.first()["id"_L1].toString();
    QCOMPARE(rig.run({u"resolve"_s, id}).code, 2);
    const QString remote = rig.state()["bills"_L1].toArray().first()["task_id"_L1].toString();
    const QStringList how = taken ? QStringList{u"--submitted"_s, remote} : QStringList{u"--not-submitted"_s};
    QCOMPARE(rig.run(QStringList{u"resolve"_s, id} + how).code, 0);
    const CliEnd worked = rig.run({u"work"_s});
    QVERIFY2(worked.code == 0, worked.all().constData());
    QTEST(int(rig.bills()), "bills");
    QCOMPARE(rig.results().size(), 2);
}

void TestCliRun::pauseResumeCancelRemove() {
    CliRig rig;
    rig.startSimulator();
    QCOMPARE(rig.run(rig.translate({rig.clip()}, u"es,fr"_s) + QStringList{u"--detach"_s}).code, 0);
    const auto tasks = rig.run({u"tasks"_s}).lines;
    QCOMPARE(tasks.size(), 2);
    const QString first = tasks[0]["id"_L1].toString();
    const QString second = tasks[1]["id"_L1].toString();
    const auto stateOf = [&rig](const QString& id) { return rig.run({u"task"_s, id}).lines.value(0)["state"_L1].toString(); };
    QCOMPARE(rig.run({u"pause"_s, first}).code, 0);
    QCOMPARE(stateOf(first), u"paused"_s);
    QCOMPARE(rig.run({u"cancel"_s, second}).code, 0);
    QCOMPARE(stateOf(second), u"cancelled"_s);
    const CliEnd idle = rig.run({u"work"_s});
    QCOMPARE(rig.bills(), 0);
    QCOMPARE(idle.code, 0);
    QCOMPARE(rig.run({u"resume"_s, first}).code, 0);
    QCOMPARE(rig.run({u"retry"_s, second}).code, 0);
    QCOMPARE(rig.run({u"work"_s}).end()["done"_L1].toInt(), 2);
    QCOMPARE(rig.bills(), 2);
    QCOMPARE(rig.run({u"remove"_s, first, second}).code, 0);
    QVERIFY(rig.run({u"tasks"_s}).lines.isEmpty());
    QCOMPARE(rig.results().size(), 4);
}

void TestCliRun::theKeyIsNowhere() {
    CliRig rig;
    rig.startSimulator({u"--key"_s, u"canary-key-e7"_s, u"--misbehave"_s, u"task=authentication-error"_s});
    rig.environment.insert(u"BABELREEL_OIIYAO_KEY"_s, u"canary-key-e7"_s);
    const CliEnd end = rig.run(rig.translate({rig.clip()}));
    const CliEnd retried = rig.run({u"retry"_s, rig.run({u"tasks"_s}).lines.first()["id"_L1].toString()});
    const CliEnd worked = rig.run({u"work"_s});
    QVERIFY2(worked.code == 0, worked.all().constData());
    const QByteArray log = [&rig] {
        QFile file(rig.path(u"profile/requests.jsonl"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    QVERIFY(log.contains("/videos/translation"));
    QVERIFY(!log.contains("X-Amz-Signature"));
    for (const QByteArray& text : {end.all(), retried.all(), worked.all(), rig.everythingStored()})
        QVERIFY(!text.contains("canary-key-e7"));
}

QTEST_GUILESS_MAIN(TestCliRun)
#include "tst_clirun.moc"
