// SPDX-License-Identifier: MIT
// Real clips made to fit: looked at with libav afterwards, and the folder with them.
#include "services/media/probe.h"
#include "tests/media/fittingrig.h"

#include <QtCore/qprocess.h>
#include <QtCore/qregularexpression.h>
#include <QtGui/qimage.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const QStringList mp4Mov{u"mp4"_s, u"mov"_s};

QByteArray picturePackets(const QString& path) {
    QProcess process;
    process.start(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-i"_s, path, u"-map"_s, u"0:v:0"_s, u"-c"_s, u"copy"_s, u"-f"_s, u"streamhash"_s,
                                u"-bsf:v"_s, u"h264_mp4toannexb"_s, u"-"_s});
    process.waitForFinished();
    return process.readAllStandardOutput();
}

}  // namespace

Q_DECLARE_METATYPE(ClipSpec)
Q_DECLARE_METATYPE(MediaLimits)
Q_DECLARE_METATYPE(MediaFile)

class TestFitting : public QObject, private FittingRig {
    Q_OBJECT
private Q_SLOTS:
    void init() { renew(); }
    void makesItFit_data();
    void makesItFit();
    void oddSources_data();
    void oddSources();
    void aBlockOfSoundMoreIsNotTooLong();
    void copiesEveryPacket();
    void photosFit_data();
    void photosFit();
    void aClipThatFitsIsLeftAlone();
    void keepsUnderTheBytes_data();
    void keepsUnderTheBytes();
    void tellsProgress();
    void isNotMadeTwice();
    void isMadeAgainWhenTheOldOneIsBroken();
    void isMadeAgainForOtherLimitsOrContent();
    void longNames();
};

void TestFitting::makesItFit_data() {
    QTest::addColumn<ClipSpec>("clip");
    QTest::addColumn<MediaLimits>("limits");
    QTest::addColumn<MediaFile>("made");
    const auto is = [](const QString& extension, const QString& picture, const QString& sound, QSize size, double rate = 25) {
        return MediaFile{.path = extension, .videoCodec = picture, .audioCodec = sound, .size = size, .framesPerSecond = rate};
    };
    const QString h264 = u"h264"_s;
    const QString aac = u"aac"_s;
    const QSize usual(320, 180);
    QTest::newRow("Matroska becomes MP4") << ClipSpec{.container = u"mkv"_s} << MediaLimits{.extensions = mp4Mov}
        << is(u"mp4"_s, h264, aac, usual);
    QTest::newRow("WebM with VP9 becomes MP4 with H.264") << ClipSpec{.container = u"webm"_s}
        << MediaLimits{.extensions = mp4Mov, .videoCodecs = {h264}} << is(u"mp4"_s, h264, aac, usual);
    QTest::newRow("60 frames become 30") << ClipSpec{.framesPerSecond = 60} << MediaLimits{.maxFramesPerSecond = 30}
        << is(u"mp4"_s, h264, aac, usual, 30);
    QTest::newRow("50 frames become 25") << ClipSpec{.framesPerSecond = 50} << MediaLimits{.maxFramesPerSecond = 30}
        << is(u"mp4"_s, h264, aac, usual, 25);
    QTest::newRow("too wide becomes smaller") << ClipSpec{.size = {640, 360}} << MediaLimits{.mostSide = 320}
        << is(u"mp4"_s, h264, aac, usual);
    QTest::newRow("too small grows") << ClipSpec{} << MediaLimits{.leastSide = 270} << is(u"mp4"_s, h264, aac, {480, 270});
    QTest::newRow("turned clips are coded upright") << ClipSpec{.size = {640, 360}, .rotation = 90} << MediaLimits{.mostSide = 320}
        << is(u"mp4"_s, h264, aac, {180, 320});
    QTest::newRow("turned clips are copied with their turn") << ClipSpec{.container = u"mov"_s, .rotation = 270}
        << MediaLimits{.extensions = {u"mp4"_s}} << is(u"mp4"_s, h264, aac, {180, 320});
    QTest::newRow("no sound stays no sound") << ClipSpec{.container = u"mkv"_s, .sound = false} << MediaLimits{.extensions = mp4Mov}
        << is(u"mp4"_s, h264, {}, usual);
    QTest::newRow("subtitles stay behind") << ClipSpec{.container = u"mkv"_s, .subtitles = u"1\n00:00:00,100 --> 00:00:01,000\nHola\n"_s}
        << MediaLimits{.extensions = mp4Mov} << is(u"mp4"_s, h264, aac, usual);
    QTest::newRow("a film becomes WAV") << ClipSpec{} << MediaLimits{.extensions = {u"wav"_s}} << is(u"wav"_s, {}, u"pcm_s16le"_s, {}, 0);
    QTest::newRow("a film becomes MP3") << ClipSpec{} << MediaLimits{.extensions = {u"mp3"_s}} << is(u"mp3"_s, {}, u"mp3"_s, {}, 0);
    QTest::newRow("a film becomes M4A") << ClipSpec{} << MediaLimits{.extensions = {u"wav"_s, u"m4a"_s}} << is(u"m4a"_s, {}, aac, {}, 0);
}

void TestFitting::makesItFit() {
    QFETCH(ClipSpec, clip);
    QFETCH(MediaLimits, limits);
    QFETCH(MediaFile, made);
    const QString path = FittingRig::clip(clip);
    const auto source = probe(path);
    QVERIFY(source);
    const auto fitted = fit(*source, limits);
    QVERIFY2(fitted, qPrintable(why(fitted)));
    QVERIFY(!fitted->reused);

    const auto again = probe(fitted->media.path);
    QVERIFY(again);
    QCOMPARE(*again, fitted->media);
    const QFileInfo info(again->path);
    QVERIFY2(QRegularExpression(u"^clip\\.fit-[0-9a-f]{8}\\.%1$"_s.arg(made.path)).match(info.fileName()).hasMatch(),
            qPrintable(info.fileName()));
    QCOMPARE(files(), (QStringList{info.fileName(), u"clip."_s + clip.container}));
    QCOMPARE(again->videoCodec, made.videoCodec);
    QCOMPARE(again->audioCodec, made.audioCodec);
    QCOMPARE(again->size, made.size);
    QVERIFY2(qAbs(again->framesPerSecond - made.framesPerSecond) < 0.01, qPrintable(QString::number(again->framesPerSecond)));
    QVERIFY2(qAbs(again->seconds - source->seconds) < 0.15, qPrintable(QString::number(again->seconds)));
    QVERIFY(again->subtitles.isEmpty());
    QVERIFY(checkLimits(limits, *again, {}).isEmpty());
    QCOMPARE(*probe(path), *source);
}

void TestFitting::oddSources_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<MediaLimits>("limits");
    QTest::addColumn<QString>("made");
    const QString picture = u"-f lavfi -i testsrc2=size=320x180:rate=%1:duration=2 "_s;
    const QString tone = u"-f lavfi -i sine=duration=2 "_s;
    const QString x264 = u" -c:v libx264 -preset veryfast -pix_fmt yuv420p"_s;
    const MediaLimits h264{.maxFramesPerSecond = 30, .extensions = mp4Mov, .videoCodecs = {u"h264"_s}};
    QTest::newRow("59.94 frames become 29.97") << u"a.mp4"_s << picture.arg(u"60000/1001"_s) + x264 << h264 << u"h264 320x180 29.97 0"_s;
    QTest::newRow("an uneven pace becomes even")
        << u"a.mp4"_s << picture.arg(60) + u"-vf select=gt(t\\,1)+not(mod(n\\,6)) -vsync vfr"_s + x264
        << h264 << u"h264 320x180 30.00 0"_s;
    QTest::newRow("wide pixels become square") << u"a.avi"_s << picture.arg(25) + u"-vf setsar=16/15 -c:v mpeg4 -b:v 1M"_s << h264
                                               << u"h264 340x180 25.00 0"_s;
    QTest::newRow("odd sides become even") << u"a.mkv"_s << u"-f lavfi -i testsrc2=size=321x181:duration=2 -c:v ffv1"_s << h264
                                           << u"h264 320x180 25.00 0"_s;
    QTest::newRow("three channels become two") << u"a.mkv"_s << picture.arg(25) + tone + u"-c:a flac -af pan=2.1|c0=c0|c1=c0|c2=c0"_s
        + x264
                                               << h264 << u"h264 320x180 25.00 2"_s;
    QTest::newRow("sound that starts at five seconds") << u"a.mkv"_s << picture.arg(25) + tone + u"-output_ts_offset 5"_s + x264
                                                       << h264 << u"h264 320x180 25.00 1"_s;
    QTest::newRow("a transport stream") << u"a.ts"_s << picture.arg(25) + tone + u"-c:a aac"_s + x264 << h264
        << u"h264 320x180 25.00 1"_s;
    QTest::newRow("AVI with H.264") << u"a.avi"_s << picture.arg(25) + tone + u"-c:a mp3 -bf 2"_s + x264 << h264
                                    << u"h264 320x180 25.00 1"_s;
    QTest::newRow("a song with its cover") << u"a.flac"_s << tone + u"-c:a flac"_s << MediaLimits{.extensions = {u"mp3"_s}}
                                           << u" 0x0 0.00 1"_s;
}

void TestFitting::oddSources() {
    QFETCH(QString, name);
    QFETCH(QString, arguments);
    QFETCH(MediaLimits, limits);
    QProcess process;
    process.start(u"ffmpeg"_s, QStringList{u"-nostdin"_s, u"-v"_s, u"error"_s} + arguments.split(u' ', Qt::SkipEmptyParts)
        + QStringList{at(name)});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const auto source = probe(at(name));
    QVERIFY(source);
    const auto fitted = fit(*source, limits);
    QVERIFY2(fitted, qPrintable(why(fitted)));
    const MediaFile& made = fitted->media;
    QVERIFY(!fitted->plan.isEmpty());
    QTEST(u"%1 %2x%3 %4 %5"_s.arg(made.videoCodec).arg(std::max(made.size.width(), 0)).arg(std::max(made.size.height(), 0))
              .arg(made.framesPerSecond, 0, 'f', 2).arg(made.audioChannels), "made");
    QVERIFY2(qAbs(made.seconds - 2) < 0.15, qPrintable(QString::number(made.seconds)));
}

void TestFitting::aBlockOfSoundMoreIsNotTooLong() {
    const auto source = probe(clip({}));
    QVERIFY(source);
    const auto fitted = fit(*source, {.minSeconds = source->seconds, .maxSeconds = source->seconds, .extensions = {u"mp3"_s}});
    QVERIFY2(fitted, qPrintable(why(fitted)));
    QVERIFY(fitted->media.seconds != source->seconds);
}

void TestFitting::copiesEveryPacket() {
    const QString path = clip({.container = u"mkv"_s});
    const auto fitted = fit(path, {.extensions = mp4Mov});
    QVERIFY(fitted);
    QVERIFY(fitted->plan.copiesPicture && fitted->plan.copiesSound);
    const QByteArray before = picturePackets(path);
    QVERIFY(before.contains("SHA256="));
    QCOMPARE(picturePackets(fitted->media.path), before);
}

void TestFitting::photosFit_data() {
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<MediaLimits>("limits");
    QTest::addColumn<QString>("made");
    QTest::addColumn<QSize>("madeSize");
    const QStringList photos{u"jpg"_s, u"png"_s, u"webp"_s};
    QTest::newRow("too wide") << u"jpg"_s << QSize(801, 601) << MediaLimits{.mostSide = 400, .extensions = photos} << u"jpg"_s
        << QSize(400, 300);
    QTest::newRow("too small") << u"png"_s << QSize(241, 200) << MediaLimits{.leastSide = 360, .extensions = photos} << u"png"_s
        << QSize(433, 360);
    QTest::newRow("BMP") << u"bmp"_s << QSize(301, 201) << MediaLimits{.extensions = photos} << u"jpg"_s << QSize(301, 201);
    QTest::newRow("a PNG for WebP alone") << u"png"_s << QSize(301, 201) << MediaLimits{.extensions = {u"webp"_s}} << u"webp"_s
        << QSize(301, 201);
    QTest::newRow("BMP too large") << u"bmp"_s << QSize(800, 600)
        << MediaLimits{.maxBytes = 400'000, .extensions = {u"jpg"_s, u"bmp"_s}} << u"jpg"_s
                                   << QSize(800, 600);
}

void TestFitting::photosFit() {
    QFETCH(QString, extension);
    QFETCH(QSize, size);
    QFETCH(MediaLimits, limits);
    const QString path = at(u"photo."_s + extension);
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(x % 256, y % 256, (x * y) % 256));
    }
    QVERIFY(image.save(path));
    const auto fitted = fit(path, limits);
    QVERIFY2(fitted, qPrintable(why(fitted)));
    QTEST(QFileInfo(fitted->media.path).suffix(), "made");
    QTEST(fitted->media.size, "madeSize");
    QVERIFY(checkLimits(limits, *probe(fitted->media.path), {}).isEmpty());
}

void TestFitting::aClipThatFitsIsLeftAlone() {
    const auto source = probe(clip({}));
    QVERIFY(source);
    const PathWith nothing("/nowhere");
    const auto fitted = fit(*source, {.extensions = mp4Mov});
    QVERIFY(fitted);
    QCOMPARE(fitted->media, *source);
    QVERIFY(fitted->plan.isEmpty());
    QCOMPARE(files(), QStringList{u"clip.mp4"_s});
}

void TestFitting::keepsUnderTheBytes_data() {
    QTest::addColumn<ClipSpec>("clip");
    QTest::addColumn<MediaLimits>("limits");
    QTest::newRow("a film of half the size") << ClipSpec{.seconds = 6, .size = {640, 360}} << MediaLimits{.maxBytes = 400'000};
    QTest::newRow("a film with little room") << ClipSpec{.seconds = 6, .size = {640, 360}} << MediaLimits{.maxBytes = 150'000};
    QTest::newRow("a short one") << ClipSpec{.seconds = 1, .size = {640, 360}} << MediaLimits{.maxBytes = 60'000};
    QTest::newRow("sound as MP3") << ClipSpec{.seconds = 6} << MediaLimits{.maxBytes = 60'000, .extensions = {u"mp3"_s}};
    QTest::newRow("sound that was to be copied") << ClipSpec{.seconds = 6} << MediaLimits{.maxBytes = 45'000, .extensions = {u"m4a"_s}};
}

void TestFitting::keepsUnderTheBytes() {
    QFETCH(ClipSpec, clip);
    QFETCH(MediaLimits, limits);
    const QString path = FittingRig::clip(clip);
    QVERIFY(QFileInfo(path).size() > *limits.maxBytes);
    const auto fitted = fit(path, limits);
    QVERIFY2(fitted, qPrintable(why(fitted)));
    const auto made = probe(fitted->media.path);
    QVERIFY(made);
    QVERIFY2(made->bytes <= *limits.maxBytes, qPrintable(QString::number(made->bytes)));
    QVERIFY2(made->bytes > *limits.maxBytes / 3, qPrintable(QString::number(made->bytes)));  // and not much smaller than it need be
    QVERIFY(qAbs(made->seconds - clip.seconds) < 0.15);
}

void TestFitting::tellsProgress() {
    const auto source = probe(clip({.seconds = 4, .size = {640, 360}}));
    QVERIFY(source);
    Fitting fitting(*source, {.mostSide = 600});
    QSignalSpy progress(&fitting, &Fitting::progressed);
    bool ended = false;
    fitting.start([&ended](const Result<FittedFile>&) { ended = true; });
    QTRY_VERIFY_WITH_TIMEOUT(ended, fittingPatience);
    QVERIFY(!progress.isEmpty());
    double before = 0;
    for (const auto& signal : progress) {
        QVERIFY(signal[0].toDouble() >= before);
        before = signal[0].toDouble();
    }
    QVERIFY2(before > 0.95 && before <= 1, qPrintable(QString::number(before)));
}

void TestFitting::isNotMadeTwice() {
    const QString path = clip({.container = u"mkv"_s});
    const auto first = fit(path, {.extensions = mp4Mov});
    QVERIFY(first);
    const PathWith nothing("/nowhere");
    const ReadOnlyFolder locked(folder());
    const auto second = fit(path, {.extensions = mp4Mov});
    QVERIFY(second);
    QVERIFY(second->reused);
    QCOMPARE(second->media, first->media);
}

void TestFitting::isMadeAgainWhenTheOldOneIsBroken() {
    const QString path = clip({.container = u"mkv"_s});
    const auto first = fit(path, {.extensions = mp4Mov});
    QVERIFY(first);
    QVERIFY(QFile::resize(first->media.path, first->media.bytes / 2));
    const auto second = fit(path, {.extensions = mp4Mov});
    QVERIFY(second);
    QVERIFY(!second->reused);
    QVERIFY(second->media.path != first->media.path);
    QCOMPARE(QFileInfo(first->media.path).size(), first->media.bytes / 2);  // nothing of the user's is replaced
    const auto third = fit(path, {.extensions = mp4Mov});
    QVERIFY(third);
    QVERIFY(third->reused);
    QCOMPARE(third->media.path, second->media.path);
}

void TestFitting::isMadeAgainForOtherLimitsOrContent() {
    const QString path = clip({.size = {640, 360}});
    const auto small = fit(path, {.mostSide = 600});
    const auto smaller = fit(path, {.mostSide = 500});
    QVERIFY(small && smaller);
    QCOMPARE(smaller->media.size.width(), 500);
    QVERIFY(small->media.path != smaller->media.path);
    clip({.size = {640, 360}, .framesPerSecond = 30});
    const auto other = fit(path, {.mostSide = 600});
    QVERIFY(other);
    QVERIFY(!other->reused);
    QCOMPARE(other->media.framesPerSecond, 30);
}

void TestFitting::longNames() {
    const QString path = clip({.container = u"mkv"_s}, QString(80, QChar(0x6620)) + u"[*]?"_s);
    const auto first = fit(path, {.extensions = mp4Mov});
    QVERIFY(first);
    const auto second = fit(path, {.extensions = mp4Mov});
    QVERIFY(second);
    QVERIFY(second->reused);
}

QTEST_GUILESS_MAIN(TestFitting)
#include "tst_fitting.moc"
