// SPDX-License-Identifier: MIT
#include "tests/e2e/clirig.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// `find-boxes`: what is printed can be given to --region.
class TestCliBoxes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSampleHasSubtitles();
    void nothingFoundIsNoFailure();
    void whatCannotBeLookedAtIsRefused_data();
    void whatCannotBeLookedAtIsRefused();
};

void TestCliBoxes::theSampleHasSubtitles() {
    CliRig rig;
    const CliEnd end = rig.run({u"find-boxes"_s, QStringLiteral(BABELREEL_SOURCE "/resources/sample/sample.mp4")});
    QCOMPARE(end.code, 0);
    QCOMPARE(end.lines.size(), 1);
    const QJsonObject line = end.lines.first();
    QCOMPARE(line["kind"_L1].toString(), u"subtitle"_s);
    QVERIFY(line["confidence"_L1].toDouble() > 0.5 && line["confidence"_L1].toDouble() < 1);
    const QJsonArray box = line["box"_L1].toArray();
    QCOMPARE(box.size(), 4);
    const QRectF found(box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble());
    QVERIFY(QRectF(0, 0.75, 1, 0.25).contains(found) && found.contains(QRectF(0.2, 0.89, 0.6, 0.03)));
    const QString region = u"%1,%2,%3,%4:%5"_s.arg(found.x()).arg(found.y()).arg(found.width()).arg(found.height()).arg(u"subtitle"_s);
    const CliEnd job = rig.run({u"run"_s, QStringLiteral(BABELREEL_SOURCE "/resources/sample/sample.mp4"), u"--vendor"_s, u"oiiyao"_s,
                                u"--operation"_s, u"erase"_s, u"--region"_s, region, u"--dry-run"_s});
    QCOMPARE(job.code, 0);
    const QJsonObject sent = job.lines.last()["body"_L1]["normalized_regions"_L1][0].toObject();
    QCOMPARE(sent["y"_L1].toDouble(), box[1].toDouble());
}

void TestCliBoxes::nothingFoundIsNoFailure() {
    CliRig rig;
    const CliEnd end = rig.run({u"find-boxes"_s, rig.clip()});
    QCOMPARE(end.code, 0);
    QCOMPARE(end.out, QByteArray());
}

void TestCliBoxes::whatCannotBeLookedAtIsRefused_data() {
    QTest::addColumn<QStringList>("inputs");
    QTest::newRow("no file is named") << QStringList{};
    QTest::newRow("two are") << QStringList{u"a.mp4"_s, u"b.mp4"_s};
    QTest::newRow("it is not there") << QStringList{u"/nowhere/clip.mp4"_s};
    QTest::newRow("it is a link") << QStringList{u"https://example.com/clip.mp4"_s};
    QTest::newRow("it has no picture") << QStringList{u"--"_s, QStringLiteral(BABELREEL_SOURCE "/LICENSE")};
}

void TestCliBoxes::whatCannotBeLookedAtIsRefused() {
    QFETCH(QStringList, inputs);
    CliRig rig;
    const CliEnd end = rig.run(QStringList{u"find-boxes"_s} + inputs);
    QCOMPARE(end.code, 2);
    QCOMPARE(end.errorKinds(), QStringList{u"Invalid"_s});
}

QTEST_GUILESS_MAIN(TestCliBoxes)
#include "tst_cliboxes.moc"
