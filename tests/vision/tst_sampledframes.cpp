// SPDX-License-Identifier: MIT
#include "services/vision/sampledframes.h"
#include "tests/support/clips.h"

#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestSampledFrames : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thereAreEnough_data();
    void thereAreEnough();
    void theyComeFromAllOver();
    void fewKeyframesLeaveNoStretchOut();
    void interruptedTheyAreNone();

private:
    std::unique_ptr<FrameSource> numbered(double seconds, int keyframes);

    QTemporaryDir m_folder;
};

namespace {

QList<int> numbersOf(const QList<QImage>& pictures) {
    QList<int> numbers;
    for (const QImage& picture : pictures)
        numbers << frameNumber([&picture](double x, double y) {
            return qGray(picture.pixel(int(x * picture.width()), int(y * picture.height())));
        });
    return numbers;
}

}  // namespace

/// A clip of 25 pictures a second that carry their numbers, with a keyframe every so many.
std::unique_ptr<FrameSource> TestSampledFrames::numbered(double seconds, int keyframes) {
    const QString made = makeClip(m_folder.path(), {.seconds = seconds, .sound = false, .frameNumbers = true});
    const QString path = m_folder.filePath(u"keyed.mp4"_s);
    ffmpeg({u"-i"_s, made, u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"ultrafast"_s, u"-g"_s, QString::number(keyframes),
            u"-keyint_min"_s, QString::number(keyframes), u"-sc_threshold"_s, u"0"_s, path});
    return FrameSource::open(path).value_or(nullptr);
}

void TestSampledFrames::thereAreEnough_data() {
    QTest::addColumn<ClipSpec>("spec");
    QTest::addColumn<int>("least");
    QTest::addColumn<QSize>("size");
    QTest::newRow("of a short clip with one keyframe") << ClipSpec{.seconds = 4} << 40 << QSize(320, 180);
    QTest::newRow("of a clip with fewer pictures than wanted") << ClipSpec{.seconds = 0.4} << 10 << QSize(320, 180);
    QTest::newRow("of one picture") << ClipSpec{.seconds = 0.04} << 1 << QSize(320, 180);
    QTest::newRow("upright of a clip stored lying") << ClipSpec{.rotation = 90} << 40 << QSize(180, 320);
    QTest::newRow("smaller of a large clip") << ClipSpec{.seconds = 1, .size = {1920, 1080}} << 20 << QSize(640, 360);
    QTest::newRow("smaller of a large tall clip") << ClipSpec{.seconds = 1, .size = {1080, 1920}} << 20 << QSize(360, 640);
    QTest::newRow("of a WebM clip") << ClipSpec{.container = u"webm"_s} << 40 << QSize(320, 180);
}

void TestSampledFrames::thereAreEnough() {
    QFETCH(ClipSpec, spec);
    QFETCH(int, least);
    QFETCH(QSize, size);
    const auto source = FrameSource::open(makeClip(m_folder.path(), spec));
    QVERIFY(source);
    const auto pictures = sampledFrames(**source);
    QVERIFY(pictures);
    QVERIFY2(pictures->size() >= least && pictures->size() <= 96, qPrintable(QString::number(pictures->size())));
    for (const QImage& picture : *pictures) {
        QCOMPARE(picture.size(), size);
        QCOMPARE(picture.format(), QImage::Format_Grayscale8);
    }
}

void TestSampledFrames::theyComeFromAllOver() {
    const auto source = numbered(30, 10);
    QVERIFY(source);
    const auto pictures = sampledFrames(*source);
    QVERIFY(pictures);
    const auto numbers = numbersOf(*pictures);
    QVERIFY(std::ranges::is_sorted(numbers));
    QVERIFY(numbers.first() < 30 && numbers.last() > 720);
    // Keyframes alone: that is what makes it quick.
    QVERIFY(std::ranges::all_of(numbers, [](int number) { return number % 10 == 0; }));
}

void TestSampledFrames::fewKeyframesLeaveNoStretchOut() {
    const auto source = numbered(30, 500);
    QVERIFY(source);
    const auto pictures = sampledFrames(*source);
    QVERIFY(pictures);
    const auto numbers = numbersOf(*pictures);
    QVERIFY(numbers.size() >= 40);
    QVERIFY(std::ranges::is_sorted(numbers));
    for (qsizetype i = 1; i < numbers.size(); ++i)
        QVERIFY2(numbers[i] - numbers[i - 1] <= 40, qPrintable(QString::number(numbers[i])));
}

void TestSampledFrames::interruptedTheyAreNone() {
    const auto source = numbered(4, 50);
    QVERIFY(source);
    int asked = 0;
    const auto pictures = sampledFrames(*source, [&asked] { return ++asked > 10; });
    QVERIFY(!pictures);
    QCOMPARE(pictures.error().kind, failure::Kind::Cancelled);
    QVERIFY(asked < 20);
}

QTEST_GUILESS_MAIN(TestSampledFrames)
#include "tst_sampledframes.moc"
