// SPDX-License-Identifier: MIT
#include "services/media/frameconverter.h"
#include "services/media/framesource.h"
#include "tests/media/barcodeclips.h"

#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

using TimeOf = double (*)(int frame);  ///< when a picture is shown, by the clip's own making

const QStringList x264{u"-c:v"_s, u"libx264"_s, u"-preset"_s,  u"veryfast"_s,
                       u"-bf"_s,  u"3"_s,       u"-pix_fmt"_s, u"yuv420p"_s};
const QStringList onlyFirstIsKey{u"-g"_s, u"999"_s, u"-keyint_min"_s, u"999"_s, u"-sc_threshold"_s, u"0"_s};

/// 100 pictures each 1/30 s, then 60 of 20/30 s (longer than what is kept before a target), then 2/30 s.
int thirtiethsOfUneven(int n) {
    return n < 100 ? n : n < 160 ? 100 + 20 * (n - 100) : 1300 + 2 * (n - 160);
}

}  // namespace

class TestFrameSource : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheLastPictureAtOrBefore_data();
    void showsTheLastPictureAtOrBefore();
    void stepsOneByOne_data() { showsTheLastPictureAtOrBefore_data(); }
    void stepsOneByOne();
    void showsTheLastPictureAfterTheEnd();
    void showsWhatIsLeftOfACutFile();
    void stopsWhenInterrupted();
    void showsAKeyframeBeforeTheTime();
    void keepsColours_data();
    void keepsColours();
    void appliesPixelAspect();
    void refusesUnknownFormats();

private:
    QImage image(FrameSource& source, const Shot& shot);
    int shown(FrameSource& source, double seconds);

    BarcodeClips m_clips;
    FrameConverter m_converter;
};

QImage TestFrameSource::image(FrameSource& source, const Shot& shot) {
    return m_converter.convert(storedPicture(*shot.frame), source.shape(), source.shape().displayed(),
                               FrameConverter::Effort::Exact);
}

int TestFrameSource::shown(FrameSource& source, double seconds) {
    const auto shot = source.exact(seconds);
    return shot ? barcode(image(source, *shot), source.shape().rotation) : -1;
}

void TestFrameSource::showsTheLastPictureAtOrBefore_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("frames");
    QTest::addColumn<TimeOf>("timeOf");

    const TimeOf thirty = [](int n) { return n / 30.0; };
    const TimeOf ntsc = [](int n) { return n * 1001 / 30000.0; };
    const TimeOf twentyFive = [](int n) { return n / 25.0; };
    const TimeOf uneven = [](int n) { return thirtiethsOfUneven(n) / 30.0; };
    const auto row = [](const char* name, const QString& path, int frames, TimeOf timeOf) {
        QTest::newRow(name) << path << frames << timeOf;
    };
    const QString mp4 = m_clips.make(u"b.mp4"_s, 600, u"30"_s, x264 + QStringList{u"-g"_s, u"250"_s});
    row("MP4 with B-frames", mp4, 600, thirty);
    row("29.97 pictures a second", m_clips.make(u"ntsc.mp4"_s, 300, u"30000/1001"_s, x264), 300, ntsc);
    row("VP9 in WebM",
        m_clips.make(u"v.webm"_s, 240, u"30"_s,
                     {u"-c:v"_s, u"libvpx-vp9"_s, u"-deadline"_s, u"realtime"_s, u"-cpu-used"_s, u"8"_s,
                      u"-g"_s, u"90"_s, u"-pix_fmt"_s, u"yuv420p"_s}),
        240, thirty);
    row("MOV at 25 a second", m_clips.make(u"m.mov"_s, 300, u"25"_s, x264), 300, twentyFive);
    row("uneven picture lengths",
        m_clips.make(
            u"vfr.mp4"_s, 240, u"30"_s,
            QStringList{u"-vf"_s, u"setpts='if(lt(N,100),N,if(lt(N,160),100+20*(N-100),1300+2*(N-160)))'"_s,
                        u"-vsync"_s, u"vfr"_s} +
                x264),
        240, uneven);
    row("a turned phone clip",
        m_clips.ffmpeg(u"r.mp4"_s, {u"-i"_s, mp4, u"-c"_s, u"copy"_s, u"-metadata:s:v"_s, u"rotate=90"_s}),
        600, thirty);
    row("one keyframe for 25 seconds", m_clips.make(u"g.mp4"_s, 750, u"30"_s, x264 + onlyFirstIsKey), 750,
        thirty);
    row("Matroska that begins at 1.5 s",
        m_clips.ffmpeg(u"late.mkv"_s, {u"-i"_s, mp4, u"-c"_s, u"copy"_s, u"-output_ts_offset"_s, u"1.5"_s}),
        600, thirty);
    row("open groups of pictures",
        m_clips.make(u"open.mp4"_s, 240, u"30"_s,
                     x264 + QStringList{u"-g"_s, u"30"_s, u"-x264-params"_s, u"open-gop=1"_s}),
        240, thirty);
    row("MPEG transport stream", m_clips.ffmpeg(u"t.ts"_s, {u"-i"_s, mp4, u"-c"_s, u"copy"_s}), 600, thirty);
}

void TestFrameSource::showsTheLastPictureAtOrBefore() {
    QFETCH(const QString, path);
    QFETCH(const int, frames);
    QFETCH(const TimeOf, timeOf);
    auto source = FrameSource::open(path, 40 << 20);
    QVERIFY(source);

    QRandomGenerator random(7);
    for (int i = 0; i < 36; ++i) {
        const int wanted = random.bounded(frames - 1);
        // At the very start of a picture (Matroska rounds that to milliseconds), in its middle, shortly
        // before its end.
        const double part = std::array{0.04, 0.5, 0.94}[static_cast<size_t>(i) % 3];
        const double seconds = std::lerp(timeOf(wanted), timeOf(wanted + 1), part);
        QCOMPARE(shown(**source, seconds), wanted);
    }
    QCOMPARE(shown(**source, 0), 0);
}

void TestFrameSource::stepsOneByOne() {
    QFETCH(const QString, path);
    QFETCH(const int, frames);
    QFETCH(const TimeOf, timeOf);
    auto source = FrameSource::open(path, 8 << 20);  // 90 pictures: some steps back need a new approach
    QVERIFY(source);

    const int from = frames / 2;
    double seconds = std::lerp(timeOf(from), timeOf(from + 1), 0.5);
    const auto step = [&](int count) {
        const auto shot = (*source)->stepped(seconds, count);
        if (!shot)
            return -1;
        seconds = shot->seconds;
        return barcode(image(**source, *shot), (*source)->shape().rotation);
    };
    for (int i = 1; i <= 40; ++i)
        QCOMPARE(step(-1), from - i);
    for (int i = 1; i <= 8; ++i)
        QCOMPARE(step(1), from - 40 + i);
    QCOMPARE(step(-12), from - 44);
    QCOMPARE(step(12), from - 32);
    QCOMPARE(step(-9999), 0);
    QCOMPARE(step(9999), frames - 1);
}

void TestFrameSource::showsTheLastPictureAfterTheEnd() {
    auto source = FrameSource::open(
        m_clips.make(u"b.mp4"_s, 600, u"30"_s, x264 + QStringList{u"-g"_s, u"250"_s}), 8 << 20);
    QVERIFY(source);
    QCOMPARE(shown(**source, 20.0), 599);
    QCOMPARE(shown(**source, 300), 599);
    QCOMPARE(shown(**source, -3), 0);
}

void TestFrameSource::showsWhatIsLeftOfACutFile() {
    const QString whole = m_clips.make(u"fast.mp4"_s, 300, u"30"_s,
                                       x264 + QStringList{u"-g"_s, u"30"_s, u"-movflags"_s, u"faststart"_s});
    auto source = FrameSource::open(m_clips.cut(u"cut.mp4"_s, whole, 0.6), 8 << 20);
    QVERIFY(source);
    QCOMPARE(shown(**source, 2.01), 60);
    const int last = shown(**source, 9.5);
    QVERIFY2(last > 120 && last < 240, qPrintable(QString::number(last)));
}

void TestFrameSource::stopsWhenInterrupted() {
    auto source = FrameSource::open(m_clips.make(u"g.mp4"_s, 750, u"30"_s, x264 + onlyFirstIsKey));
    QVERIFY(source);
    int asked = 0;
    const auto shot = (*source)->exact(24, [&asked] { return ++asked > 5; });
    QVERIFY(!shot);
    QCOMPARE(shot.error().kind, failure::Kind::Cancelled);
    QCOMPARE(asked, 6);
    QCOMPARE(shown(**source, 24.01), 720);
}

void TestFrameSource::showsAKeyframeBeforeTheTime() {
    auto source =
        FrameSource::open(m_clips.make(u"b.mp4"_s, 600, u"30"_s, x264 + QStringList{u"-g"_s, u"250"_s}));
    QVERIFY(source);
    const auto shot = (*source)->key(12.3);
    QVERIFY(shot);
    QCOMPARE(barcode(image(**source, *shot)), 250);
    QCOMPARE(shown(**source, 12.31), 369);
}

void TestFrameSource::keepsColours_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("size");
    QTest::addColumn<QString>("matrix");
    QTest::addColumn<QString>("range");
    QTest::newRow("BT.601, limited") << u"c1.mp4"_s << u"320x240"_s << u"smpte170m"_s << u"tv"_s;
    QTest::newRow("BT.601, full") << u"c2.mp4"_s << u"320x240"_s << u"smpte170m"_s << u"pc"_s;
    QTest::newRow("BT.709, limited") << u"c3.mp4"_s << u"1280x720"_s << u"bt709"_s << u"tv"_s;
    QTest::newRow("BT.709, full") << u"c4.mp4"_s << u"1280x720"_s << u"bt709"_s << u"pc"_s;
    QTest::newRow("BT.2020") << u"c5.mp4"_s << u"1280x720"_s << u"bt2020nc"_s << u"tv"_s;
}

void TestFrameSource::keepsColours() {
    QFETCH(const QString, name);
    QFETCH(const QString, size);
    QFETCH(const QString, matrix);
    QFETCH(const QString, range);
    const QString source = u"color=c=0xC8503C:s=%1:r=25:d=0.4"_s.arg(size);
    const QString scale = u"scale=out_color_matrix=%1:out_range=%2,format=yuv420p"_s.arg(
        QString(matrix).replace(u"smpte170m"_s, u"bt601"_s).replace(u"nc"_s, QString()), range);
    const QString path =
        m_clips.ffmpeg(name, {u"-f"_s, u"lavfi"_s, u"-i"_s, source, u"-vf"_s, scale, u"-c:v"_s, u"libx264"_s,
                              u"-qp"_s, u"4"_s, u"-colorspace"_s, matrix, u"-color_range"_s, range});
    auto opened = FrameSource::open(path);
    QVERIFY(opened);
    const auto shot = (*opened)->exact(0.2);
    QVERIFY(shot);
    const QColor colour = image(**opened, *shot).pixelColor(100, 100);
    const QColor expected(0xC8, 0x50, 0x3C);
    const int off =
        std::max({std::abs(colour.red() - expected.red()), std::abs(colour.green() - expected.green()),
                  std::abs(colour.blue() - expected.blue())});
    QVERIFY2(off <= 3, qPrintable(colour.name()));
}

void TestFrameSource::appliesPixelAspect() {
    const QString path = m_clips.make(u"sar.mp4"_s, 30, u"25"_s, QStringList{u"-vf"_s, u"setsar=2"_s} + x264);
    auto source = FrameSource::open(path);
    QVERIFY(source);
    QCOMPARE((*source)->shape().displayed(), QSize(640, 180));
    const auto shot = (*source)->exact(0.5);
    QVERIFY(shot);
    QCOMPARE(barcode(image(**source, *shot)), 12);
}

void TestFrameSource::refusesUnknownFormats() {
    const std::array<uchar, 64> bytes{};
    StoredPicture picture{.format = -1, .size = {4, 4}};
    picture.planes[0] = bytes.data();
    picture.strides[0] = 16;
    QVERIFY(m_converter.convert(picture, {.stored = {4, 4}}, {4, 4}, FrameConverter::Effort::Quick).isNull());
}

QTEST_GUILESS_MAIN(TestFrameSource)
#include "tst_framesource.moc"
