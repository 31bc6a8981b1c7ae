// SPDX-License-Identifier: MIT
// What users hand in: each bad file gets one sentence, and the rest goes on.
#include "tests/e2e/clirig.h"
#include "tests/support/clips.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtTest/qtest.h>

#include <unistd.h>

using namespace Qt::StringLiterals;

class TestCliInputs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void badFilesAmongGoodOnes();
    void anUnreadableFile();
    void namesOfEveryKind();
    void aFolderThatCannotBeWrittenTo();
    void brokenSubtitles_data();
    void brokenSubtitles();
};

void TestCliInputs::badFilesAmongGoodOnes() {
    CliRig rig;
    rig.startSimulator();
    const QStringList bad{makeEmptyFile(rig.folder.path()), makeTruncated(rig.folder.path()), makeTextNamedMp4(rig.folder.path()),
                          rig.path(u"vanished.mp4"_s), rig.clip(u"mute"_s, 1, false), rig.folder.path()};
    const QStringList good{rig.clip(u"first"_s), rig.clip(u"last"_s, 2)};  // the same content would go up once
    const CliEnd end = rig.run(rig.translate(QStringList{good[0]} + bad + QStringList{good[1]}));
    QVERIFY2(end.code == 1, end.all().constData());
    QCOMPARE(end.end()["done"_L1].toInt(), 2);
    QCOMPARE(end.end()["failed"_L1].toInt(), 6);
    QSet<QString> told;
    for (const QJsonObject& error : end.events(u"error"_s)) {
        QCOMPARE(error["kind"_L1].toString(), u"Invalid"_s);
        const QString message = error["message"_L1].toString();
        QVERIFY2(message.size() > 10 && !message.contains(u'\n'), qPrintable(message));
        QVERIFY(!told.contains(error["task"_L1].toString()));
        told.insert(error["task"_L1].toString());
    }
    QCOMPARE(told.size(), 6);
    QCOMPARE(rig.bills(), 2);
    QCOMPARE(rig.count(u"PUT "_s), 2);
    QCOMPARE(rig.results().size(), 4);
}

void TestCliInputs::anUnreadableFile() {
    if (::geteuid() == 0)
        QSKIP("root reads everything");
    CliRig rig;
    rig.startSimulator();
    const QString secret = rig.clip(u"secret"_s);
    QVERIFY(QFile::setPermissions(secret, {}));
    const CliEnd end = rig.run(rig.translate({secret, rig.clip(u"good"_s)}));
    QCOMPARE(end.code, 1);
    QCOMPARE(end.errorKinds(), QStringList{u"Invalid"_s});
    QCOMPARE(end.end()["done"_L1].toInt(), 1);
}

void TestCliInputs::namesOfEveryKind() {
    CliRig rig;
    rig.startSimulator();
    const QStringList names{u"two  blanks"_s,      u"🎬 família 👩‍👩‍👧"_s, u"it's \"quoted\" $(x) `y` %s"_s, u"two\nlines"_s,
                            QString(251, u'n'),    u"فيديو العربية"_s,       u"-dash"_s,                       u"percent%2F..%00"_s,
                            u"a;b&c|d>e*f?g"_s,    u"中文字幕"_s};
    QStringList inputs;
    for (const QString& name : names)
        inputs << rig.clip(name);
    const CliEnd end = rig.run(rig.translate({}) + QStringList{u"--"_s} + inputs);
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(end.end()["done"_L1].toInt(), int(names.size()));
    QCOMPARE(end.files().size(), 2 * names.size());
    for (const QString& path : end.files()) {
        QCOMPARE(QFileInfo(path).absolutePath(), rig.out());
        QVERIFY2(QFileInfo(path).size() > 0, qPrintable(path));
    }
    QCOMPARE(rig.results().size(), 2 * names.size());
    QCOMPARE(rig.violations(), QJsonArray());
}

void TestCliInputs::aFolderThatCannotBeWrittenTo() {
    CliRig rig;
    rig.startSimulator();
    QFile file(rig.out());  // a file where the folder should be: even root cannot write into it
    QVERIFY(file.open(QIODevice::WriteOnly));
    const CliEnd end = rig.run(rig.translate({rig.clip()}));
    QCOMPARE(end.code, 2);
    QCOMPARE(end.errorKinds(), QStringList{u"Invalid"_s});
    QCOMPARE(end.events(u"error"_s).first()["field"_L1].toString(), u"out"_s);
    QCOMPARE(rig.count(u"POST"_s), 0);
}

void TestCliInputs::brokenSubtitles_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("prose") << QByteArray("Dear Sir or Madam,\nthis is no subtitle.\n");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("bytes") << QByteArray("\x00\xff\x13\x37\x00", 5).repeated(100);
}

void TestCliInputs::brokenSubtitles() {
    QFETCH(QByteArray, content);
    CliRig rig;
    const QString subtitles = rig.path(u"broken.srt"_s);
    QFile file(subtitles);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const CliEnd end = rig.run({u"run"_s, rig.clip(), u"--operation"_s, u"subtitles"_s, u"--vendor"_s, u"local"_s, u"--from"_s, u"en"_s,
                                u"--to"_s, u"en"_s, u"--subtitles"_s, subtitles, u"--out"_s, rig.out()});
    QVERIFY2(end.code == 1 || end.code == 2, end.all().constData());
    QCOMPARE(end.events(u"error"_s).size(), 1);
    QVERIFY(end.events(u"error"_s).first()["message"_L1].toString().size() > 10);
    QCOMPARE(rig.results(), QStringList());
}

QTEST_GUILESS_MAIN(TestCliInputs)
#include "tst_cliinputs.moc"
