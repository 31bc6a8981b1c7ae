// SPDX-License-Identifier: MIT
#include "services/media/filmstrip.h"
#include "services/media/peaks.h"
#include "services/media/thumbnail.h"
#include "services/media/thumbnailer.h"
#include "tests/media/barcodeclips.h"

#include <QtCore/qfile.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const QStringList x264{u"-c:v"_s, u"libx264"_s, u"-preset"_s,  u"veryfast"_s,
                       u"-g"_s,   u"25"_s,      u"-pix_fmt"_s, u"yuv420p"_s};
}

/// What is seen of a clip at one glance: thumbnail, filmstrip, waveform.
class TestOverview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void thumbnailIsTheFirstPicture();
    void thumbnailNeedsAPicture();
    void thumbnailerKeepsWhatItMade();
    void thumbnailerSeesAChangedFile();
    void filmstripDeliversOneByOne();
    void filmstripDropsAnOldRequest();
    void peaksFollowTheSound_data();
    void peaksFollowTheSound();
    void peaksOfASilentClip();
    void peaksCanBeStopped();

private:
    BarcodeClips m_clips;
    QString m_clip;
};

void TestOverview::initTestCase() {
    m_clip = m_clips.make(u"clip.mp4"_s, 250, u"25"_s, x264);
    QVERIFY(!m_clip.isEmpty());
}

void TestOverview::thumbnailIsTheFirstPicture() {
    const auto image = thumbnail(m_clip, {160, 160});
    QVERIFY(image);
    QCOMPARE(image->size(), QSize(160, 90));
    QCOMPARE(barcode(*image), 0);
}

void TestOverview::thumbnailNeedsAPicture() {
    const auto image =
        thumbnail(m_clips.ffmpeg(u"s.wav"_s, {u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=d=1"_s}), {160, 160});
    QVERIFY(!image);
    QCOMPARE(image.error().reason, failure::Reason::NoVideo);
}

void TestOverview::thumbnailerKeepsWhatItMade() {
    Thumbnailer thumbnailer;
    const QSignalSpy ready(&thumbnailer, &Thumbnailer::ready);
    const QSignalSpy failed(&thumbnailer, &Thumbnailer::failed);
    QVERIFY(thumbnailer.request(m_clip, {80, 45}).isNull());
    QVERIFY(thumbnailer.request(m_clip, {80, 45}).isNull());
    thumbnailer.request(m_clips.path(u"none.mp4"_s), {80, 45});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(ready.size(), 1);
    QCOMPARE(ready[0][0].toString(), m_clip);
    QCOMPARE(thumbnailer.request(m_clip, {80, 45}).size(), QSize(80, 45));
}

void TestOverview::thumbnailerSeesAChangedFile() {
    const QString path = m_clips.path(u"changing.mp4"_s);
    QVERIFY(QFile::copy(m_clip, path));
    Thumbnailer thumbnailer;
    const QSignalSpy ready(&thumbnailer, &Thumbnailer::ready);
    thumbnailer.request(path, {80, 45});
    QTRY_COMPARE(ready.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(QByteArray(64, '\0'));
    file.close();
    QVERIFY(thumbnailer.request(path, {80, 45}).isNull());
    QTRY_COMPARE(ready.size(), 2);
}

void TestOverview::filmstripDeliversOneByOne() {
    Filmstrip strip;
    QList<int> numbers;
    connect(&strip, &Filmstrip::pictureReady, this,
            [&numbers](double, const QImage& image) { numbers.append(barcode(image)); });
    strip.request(m_clip, {0, 2.5, 5.5, 9.9}, {240, 240});
    QTRY_COMPARE(numbers, QList<int>({0, 50, 125, 225}));
}

void TestOverview::filmstripDropsAnOldRequest() {
    Filmstrip strip;
    QList<double> times;
    connect(&strip, &Filmstrip::pictureReady, this,
            [&times](double seconds, const QImage&) { times.append(seconds); });
    strip.request(m_clip, QList<double>(500, 3.0), {64, 36});
    strip.request(m_clip, {7.0}, {64, 36});
    QTRY_COMPARE(times, QList<double>({7.0}));
}

void TestOverview::peaksFollowTheSound_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("codec");
    QTest::newRow("AAC") << u"p.m4a"_s << QStringList{u"-c:a"_s, u"aac"_s};
    QTest::newRow("16-bit wave") << u"p.wav"_s << QStringList{u"-c:a"_s, u"pcm_s16le"_s};
    QTest::newRow("8-bit wave") << u"p8.wav"_s << QStringList{u"-c:a"_s, u"pcm_u8"_s};
    QTest::newRow("24-bit FLAC") << u"p.flac"_s
                                 << QStringList{u"-c:a"_s, u"flac"_s, u"-sample_fmt"_s, u"s32"_s};
    QTest::newRow("MP3") << u"p.mp3"_s << QStringList{u"-c:a"_s, u"libmp3lame"_s};
    QTest::newRow("Opus") << u"p.webm"_s << QStringList{u"-c:a"_s, u"libopus"_s};
}

/// Two seconds on the right channel: silence, then a tone at half strength.
void TestOverview::peaksFollowTheSound() {
    QFETCH(const QString, name);
    QFETCH(const QStringList, codec);
    const QString sound = u"aevalsrc='0|0.5*sin(2*PI*440*t)*gt(t,1)':d=2:s=48000"_s;
    const auto peaks =
        audioPeaks(m_clips.ffmpeg(name, QStringList{u"-f"_s, u"lavfi"_s, u"-i"_s, sound} + codec), 20);
    QVERIFY(peaks);
    QCOMPARE(peaks->size(), 20);
    QVERIFY(*std::max_element(peaks->begin(), peaks->begin() + 9) < 0.05F);
    for (int bin = 11; bin < 19; ++bin)
        QVERIFY2(qAbs(peaks->at(bin) - 0.5F) < 0.12F, qPrintable(QString::number(peaks->at(bin))));
}

void TestOverview::peaksOfASilentClip() {
    const auto peaks = audioPeaks(m_clip, 20);
    QVERIFY(!peaks);
    QCOMPARE(peaks.error().reason, failure::Reason::NoSound);
}

void TestOverview::peaksCanBeStopped() {
    std::stop_source stop;
    stop.request_stop();
    const auto peaks = audioPeaks(
        m_clips.ffmpeg(u"long.wav"_s, {u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=d=9"_s}), 20, stop.get_token());
    QVERIFY(!peaks);
    QCOMPARE(peaks.error().kind, failure::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
