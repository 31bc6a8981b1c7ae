// SPDX-License-Identifier: MIT
#include "tests/support/clips.h"

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

static QByteArray output(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return process.readAllStandardOutput();
}

static QJsonObject probe(const QString& path) {
    return QJsonDocument::fromJson(output(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-show_streams"_s,
                                                         u"-show_format"_s, u"-of"_s, u"json"_s, path}))
        .object();
}

static QJsonObject stream(const QJsonObject& probed, const QString& type) {
    for (const QJsonValue stream : probed["streams"_L1].toArray()) {
        if (stream["codec_type"_L1].toString() == type)
            return stream.toObject();
    }
    return {};
}

class TestClips : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesWhatWasAskedFor_data();
    void makesWhatWasAskedFor();
    void marksARotation();
    void frameNumbersCanBeReadBack();
    void makesEqualClipsOnce();
    void brokenFilesAreBroken();

private:
    QTemporaryDir m_folder;
};

void TestClips::makesWhatWasAskedFor_data() {
    QTest::addColumn<QString>("container");
    QTest::addColumn<QString>("video");
    QTest::addColumn<QString>("subtitles");
    QTest::newRow("mp4 carries mov_text") << u"mp4"_s << u"h264"_s << u"mov_text"_s;
    QTest::newRow("mov carries mov_text") << u"mov"_s << u"h264"_s << u"mov_text"_s;
    QTest::newRow("mkv carries SRT") << u"mkv"_s << u"h264"_s << u"subrip"_s;
    QTest::newRow("webm carries WebVTT") << u"webm"_s << u"vp9"_s << u"webvtt"_s;
}

void TestClips::makesWhatWasAskedFor() {
    QFETCH(QString, container);
    const QString path =
        makeClip(m_folder.path(), {.seconds = 1,
                                   .size = {160, 284},
                                   .container = container,
                                   .subtitles = u"1\n00:00:00,100 --> 00:00:00,900\nHello\n"_s});
    const QJsonObject probed = probe(path);
    const QJsonObject video = stream(probed, u"video"_s);
    QTEST(video["codec_name"_L1].toString(), "video");
    QCOMPARE(video["width"_L1].toInt(), 160);
    QCOMPARE(video["height"_L1].toInt(), 284);
    QVERIFY(!stream(probed, u"audio"_s).isEmpty());
    QTEST(stream(probed, u"subtitle"_s)["codec_name"_L1].toString(), "subtitles");
    QVERIFY(qAbs(probed["format"_L1]["duration"_L1].toString().toDouble() - 1) < 0.1);
}

static QByteArray grayFrames(const QString& path) {
    return output(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-i"_s, path, u"-f"_s, u"rawvideo"_s, u"-pix_fmt"_s,
                                u"gray"_s, u"-"_s});
}

/// The bar code of frame 0 is a black strip along the upper edge; turned clockwise it stands at the right.
void TestClips::marksARotation() {
    const QString path =
        makeClip(m_folder.path(), {.seconds = 1, .sound = false, .rotation = 90, .frameNumbers = true});
    QCOMPARE(stream(probe(path), u"video"_s)["width"_L1].toInt(), 320);
    const QByteArray frame = grayFrames(path).left(180 * 320);  // ffmpeg shows it as a player does
    for (int y = 0; y < 320; ++y)
        QVERIFY2(uchar(frame[y * 180 + 170]) < 40, QByteArray::number(y).constData());
}

void TestClips::frameNumbersCanBeReadBack() {
    const QString path = makeClip(m_folder.path(), {.seconds = 2, .sound = false, .frameNumbers = true});
    const QByteArray frames = grayFrames(path);
    constexpr qsizetype frameBytes = 320 * 180;
    QCOMPARE(frames.size(), 50 * frameBytes);
    for (int frame = 0; frame < 50; ++frame) {
        const int read = frameNumber([&](double x, double y) {
            return uchar(frames[frame * frameBytes + int(y * 180) * 320 + int(x * 320)]);
        });
        QCOMPARE(read, frame);
    }
}

void TestClips::makesEqualClipsOnce() {
    const QString first = makeClip(m_folder.path(), {.seconds = 1}, u"first"_s);
    const QString second = makeClip(m_folder.path(), {.seconds = 1}, u"second"_s);
    QFile one(first);
    QFile two(second);
    QVERIFY(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
    QVERIFY(first != second);
    QVERIFY(one.readAll() == two.readAll());
}

void TestClips::brokenFilesAreBroken() {
    QVERIFY(probe(makeTruncated(m_folder.path()))["streams"_L1].toArray().isEmpty());
    QVERIFY(probe(makeTextNamedMp4(m_folder.path()))["streams"_L1].toArray().isEmpty());
    QCOMPARE(QFileInfo(makeEmptyFile(m_folder.path())).size(), 0);
}

QTEST_GUILESS_MAIN(TestClips)
#include "tst_clips.moc"
