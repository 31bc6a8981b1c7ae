// SPDX-License-Identifier: MIT
// Local files for vendors that only take links: through a real S3 server, and out of it again.
#include "tests/e2e/clirig.h"
#include "tests/staging/bucketserver.h"

#include <QtTest/qtest.h>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

class TestCliStaging : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileGoesThroughTheBucketAndOutAgain();
    void theSameFileGoesThereOnce();
    void whatAKilledProcessLeftIsTakenOut();
    void aChangedSourceKeepsWhatAVendorMayStillFetch();
    void aWrongSecretIsSaidOnTheTask();
    void subtitlesGoTheSameWay_data();
    void subtitlesGoTheSameWay();
};

static void connectBucket(CliRig& rig, const BucketServer& server) {
    rig.environment.insert(u"BABELREEL_S3_ENDPOINT"_s, server.bucket().endpoint.toString());
    rig.environment.insert(u"BABELREEL_S3_REGION"_s, server.bucket().region);
    rig.environment.insert(u"BABELREEL_S3_ACCESS_KEY"_s, server.bucket().accessKey);
    rig.environment.insert(u"BABELREEL_S3_SECRET_KEY"_s, QString::fromLatin1(server.secret().reveal()));
}

static QStringList translation(const CliRig& rig, const QStringList& inputs, const QString& languages) {
    return QStringList{u"run"_s} + inputs +
           QStringList{u"--operation"_s, u"translate"_s, u"--vendor"_s, u"akool"_s, u"--to"_s, languages, u"--out"_s, rig.out(),
                       u"--stage"_s, u"s3://my-clips/babelreel/tmp"_s};
}

static qsizetype count(const QList<QJsonObject>& requests, const QString& method) {
    return std::ranges::count_if(requests, [&](const QJsonObject& request) { return request["method"_L1] == method; });
}

void TestCliStaging::aFileGoesThroughTheBucketAndOutAgain() {
    BucketServer server;
    QVERIFY2(server.start(), qPrintable(server.words()));
    CliRig rig;
    connectBucket(rig, server);
    rig.startSimulator({u"--vendor"_s, u"akool"_s, u"--result-video"_s, rig.clip(u"result"_s)});
    const CliEnd end = rig.run(translation(rig, {rig.clip(u"Übung 🎬 (1)"_s)}, u"ja,es,fr"_s));
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(end.end()["done"_L1].toInt(), 3);
    QCOMPARE(rig.violations(), QJsonArray());
    const QString link = rig.state()["bills"_L1][0]["source"_L1].toString();
    QVERIFY2(link.startsWith(server.bucket().endpoint.toString() + "/my-clips/babelreel/tmp/"_L1), qPrintable(link));
    QVERIFY(link.contains("X-Amz-Signature="_L1));
    QVERIFY(std::ranges::all_of(link, [](QChar c) { return c > u' ' && c < u'\x7f'; }));
    const auto requests = server.requests();
    QCOMPARE(count(requests, u"PUT"_s), 1);
    QCOMPARE(count(requests, u"DELETE"_s), 1);
    QVERIFY(!rig.everythingStored().contains(server.secret().reveal()));
    QVERIFY(!end.all().contains(server.secret().reveal()));
    QVERIFY(!end.all().contains("X-Amz-Signature"));
}

void TestCliStaging::theSameFileGoesThereOnce() {
    BucketServer server;
    QVERIFY2(server.start(), qPrintable(server.words()));
    CliRig rig;
    connectBucket(rig, server);
    rig.startSimulator({u"--vendor"_s, u"akool"_s, u"--result-video"_s, rig.clip(u"result"_s)});
    const QString clip = rig.clip();
    const QString copy = rig.path(u"copy.mp4"_s);
    QVERIFY(QFile::copy(clip, copy));
    const CliEnd end = rig.run(translation(rig, {clip, copy}, u"ja,es"_s));
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(end.end()["done"_L1].toInt(), 4);
    QCOMPARE(count(server.requests(), u"PUT"_s), 1);
    QCOMPARE(rig.count(u"POST "_s), 2);
}

void TestCliStaging::whatAKilledProcessLeftIsTakenOut() {
    BucketServer server;
    QVERIFY2(server.start(), qPrintable(server.words()));
    CliRig rig;
    connectBucket(rig, server);
    rig.startSimulator({u"--vendor"_s, u"akool"_s, u"--polls"_s, u"100000"_s, u"--result-video"_s, rig.clip(u"result"_s)});
    const auto process = rig.start(translation(rig, {rig.clip()}, u"ja"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rig.bills(), 1, 60'000);
    ::kill(pid_t(process->processId()), SIGKILL);
    QVERIFY(process->waitForFinished());
    QCOMPARE(count(server.requests(), u"DELETE"_s), 0);  // the vendor may still want it
    QCOMPARE(rig.run({u"cancel"_s, u"1"_s}).code, 0);
    QCOMPARE(rig.run({u"work"_s}).code, 0);
    QCOMPARE(count(server.requests(), u"DELETE"_s), 1);
    QCOMPARE(rig.bills(), 1);
}

void TestCliStaging::aChangedSourceKeepsWhatAVendorMayStillFetch() {
    BucketServer server;
    QVERIFY2(server.start(), qPrintable(server.words()));
    CliRig rig;
    connectBucket(rig, server);
    rig.startSimulator({u"--vendor"_s, u"akool"_s, u"--polls"_s, u"100000"_s, u"--result-video"_s, rig.clip(u"result"_s)});
    const QString clip = rig.clip();
    const auto process = rig.start(translation(rig, {clip}, u"ja"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rig.bills(), 1, 60'000);
    ::kill(pid_t(process->processId()), SIGKILL);
    QVERIFY(process->waitForFinished());
    QVERIFY(QFile::remove(clip));  // the vendor has its link, and perhaps not its bytes
    const auto again = rig.start({u"work"_s});
    const QString poll = u"GET /api/open/v3/content/video/infobymodelid"_s;
    const qint64 polls = rig.count(poll);
    QTRY_VERIFY_WITH_TIMEOUT(rig.count(poll) > polls + 3, 60'000);
    ::kill(pid_t(again->processId()), SIGKILL);
    QVERIFY(again->waitForFinished());
    QCOMPARE(count(server.requests(), u"DELETE"_s), 0);
}

void TestCliStaging::aWrongSecretIsSaidOnTheTask() {
    BucketServer server;
    QVERIFY2(server.start(), qPrintable(server.words()));
    CliRig rig;
    connectBucket(rig, server);
    rig.environment.insert(u"BABELREEL_S3_SECRET_KEY"_s, u"not-the-secret"_s);
    rig.startSimulator({u"--vendor"_s, u"akool"_s, u"--result-video"_s, rig.clip(u"result"_s)});
    const CliEnd end = rig.run(translation(rig, {rig.clip()}, u"ja"_s));
    QCOMPARE(end.code, 1);
    QCOMPARE(end.errorKinds(), QStringList{u"Unauthorised"_s});
    QCOMPARE(rig.bills(), 0);
    QVERIFY(end.events(u"error"_s).first()["message"_L1].toString().contains("my-clips"_L1));
    QVERIFY(!rig.everythingStored().contains("not-the-secret"));
}

void TestCliStaging::subtitlesGoTheSameWay_data() {
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("options");
    const QStringList none, captions{u"--set"_s, u"caption_type=2"_s};
    QTest::newRow("the words that Vozo is to translate") << u"vozo"_s << u"words 1.srt"_s << u"subtitle_url"_s << none;
    QTest::newRow("the captions that AKOOL is to show") << u"akool"_s << u"words.srt"_s << u"caption_url"_s << captions;
    QTest::newRow("captions with a look of their own") << u"akool"_s << u"words.ass"_s << u"caption_url"_s << captions;
}

void TestCliStaging::subtitlesGoTheSameWay() {
    QFETCH(QString, vendor);
    QFETCH(QString, file);
    QFETCH(QString, field);
    QFETCH(QStringList, options);
    BucketServer server;
    QVERIFY2(server.start(), qPrintable(server.words()));
    CliRig rig;
    connectBucket(rig, server);
    rig.startSimulator({u"--vendor"_s, vendor, u"--result-video"_s, rig.clip(u"result"_s)});
    const QByteArray words = file.endsWith(".ass"_L1)
        ? "[Script Info]\nScriptType: v4.00+\n\n[Events]\nFormat: Layer, Start, End, Style, Text\nDialogue: 0,0:00:00.10,0:00:00.90,Default,Hello\n"
        : "1\n00:00:00,100 --> 00:00:00,900\nHello\n";
    QFile subtitles(rig.path(file));
    QVERIFY(subtitles.open(QIODevice::WriteOnly) && subtitles.write(words) == words.size());
    subtitles.close();
    QStringList line = translation(rig, {rig.clip()}, u"ja"_s);
    line[line.indexOf(u"akool"_s)] = vendor;
    const CliEnd end = rig.run(line + QStringList{u"--from"_s, u"en"_s, u"--subtitles"_s, subtitles.fileName()} + options);
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(rig.violations(), QJsonArray());
    const QString link = rig.state()["last"_L1]["translate"_L1][field].toString();
    QVERIFY2(link.startsWith(server.bucket().endpoint.toString() + "/my-clips/babelreel/tmp/"_L1), qPrintable(link));
    const auto requests = server.requests();
    const auto sent = std::ranges::find_if(requests, [&](const QJsonObject& request) {
        return request["method"_L1] == "PUT"_L1 && link.contains(request["target"_L1].toString());
    });
    QVERIFY2(sent != requests.end(), qPrintable(link));
    QCOMPARE((*sent)["bytes"_L1].toInteger(), words.size());
    QCOMPARE(count(requests, u"PUT"_s), 2);
    QCOMPARE(count(requests, u"DELETE"_s), 2);
}

QTEST_GUILESS_MAIN(TestCliStaging)
#include "tst_clistaging.moc"
