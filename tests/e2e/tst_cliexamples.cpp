// SPDX-License-Identifier: MIT
// The recipes that come with the program, from the clip to the last file of each.
#include "tests/e2e/clirig.h"
#include "tests/staging/bucketserver.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestCliExamples : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theExamplesGoThrough_data();
    void theExamplesGoThrough();
};

void TestCliExamples::theExamplesGoThrough_data() {
    QTest::addColumn<QString>("recipe");
    QTest::addColumn<QStringList>("settings");
    QTest::addColumn<QStringList>("bills");
    QTest::addColumn<int>("done");
    const QStringList ownVoice{u"--set"_s, u"voice_clone=true"_s};
    QTest::newRow("dubbed, and its cues burnt in here") << u"translate-burn-in"_s << ownVoice << QStringList{u"video_translation"_s} << 2;
    QTest::newRow("erased, dubbed, and its cues burnt in here")
        << u"erase-translate-burn-in"_s << ownVoice << QStringList{u"smart_erasure"_s, u"video_translation"_s} << 3;
    QTest::newRow("its voices alone, and the lips to them")
        << u"separate-translate-lip-sync"_s << QStringList() << QStringList{u"audio_separation"_s, u"lip_sync"_s} << 3;
}

/// The third needs somebody who translates sound alone, and fetches it from a bucket.
void TestCliExamples::theExamplesGoThrough() {
    QFETCH(QString, recipe);
    QFETCH(QStringList, settings);
    QFETCH(QStringList, bills);
    QFETCH(int, done);
    CliRig rig;
    BucketServer server;
    QVERIFY2(server.start(), qPrintable(server.words()));
    QCOMPARE(rig.clip(u"clip"_s, 4), rig.path(u"clip.mp4"_s));
    rig.startSimulator({u"--vendor"_s, u"vozo"_s});
    rig.startSimulator({u"--vendor"_s, u"oiiyao"_s});
    rig.environment.insert(u"BABELREEL_S3_ENDPOINT"_s, server.bucket().endpoint.toString());
    rig.environment.insert(u"BABELREEL_S3_REGION"_s, server.bucket().region);
    rig.environment.insert(u"BABELREEL_S3_ACCESS_KEY"_s, server.bucket().accessKey);
    rig.environment.insert(u"BABELREEL_S3_SECRET_KEY"_s, QString::fromLatin1(server.secret().reveal()));
    const CliEnd end = rig.run(QStringList{u"run"_s, rig.path(u"clip.mp4"_s), u"--recipe"_s, recipe, u"--from"_s, u"en"_s, u"--to"_s, u"es"_s,
                                           u"--stage"_s, u"s3://my-clips/babelreel/tmp"_s, u"--out"_s, rig.out()} + settings);
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(end.end()["done"_L1].toInt(), done);
    QStringList billed;
    for (const QJsonValue bill : rig.stateOf(u"oiiyao"_s)["bills"_L1].toArray())
        billed << bill["type"_L1].toString();
    billed.sort();
    QCOMPARE(billed, bills);
    for (const auto& vendor : {u"oiiyao"_s, u"vozo"_s})
        QCOMPARE(rig.stateOf(vendor)["violations"_L1].toArray(), QJsonArray());
    QCOMPARE(rig.parts(), QStringList());
}

QTEST_GUILESS_MAIN(TestCliExamples)
#include "tst_cliexamples.moc"
