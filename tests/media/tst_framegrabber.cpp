// SPDX-License-Identifier: MIT
#include "services/media/framegrabber.h"
#include "tests/media/barcodeclips.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {
const QStringList x264{u"-c:v"_s, u"libx264"_s, u"-preset"_s,  u"veryfast"_s,
                       u"-g"_s,   u"999"_s,     u"-pix_fmt"_s, u"yuv420p"_s};
}

class TestFrameGrabber : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_grabber.reset(); }

    void deliversTheExactPicture();
    void latestWishWins();
    void addsStepsUp();
    void fitsTheBox();
    void deliversAgainWhenTheBoxChanges();
    void capturesInFullSize();
    void saysWhyAFileDoesNotOpen();
    void opensSoundWithoutPictures();
    void isSilentAfterClose();

private:
    struct Still {
        QImage image{};
        double seconds = -1;
        qint64 index = -1;
        bool exact = false;
    };
    bool shows(int number) const { return m_last.exact && barcode(m_last.image) == number; }

    BarcodeClips m_clips;
    QString m_clip;
    std::unique_ptr<FrameGrabber> m_grabber;
    Still m_last;
    int m_stills = 0;
};

void TestFrameGrabber::initTestCase() {
    m_clip = m_clips.make(u"clip.mp4"_s, 400, u"25"_s, x264);
    QVERIFY(!m_clip.isEmpty());
}

void TestFrameGrabber::init() {
    m_last = {};
    m_stills = 0;
    m_grabber = std::make_unique<FrameGrabber>();
    connect(m_grabber.get(), &FrameGrabber::frameReady, this,
            [this](const QImage& image, double seconds, qint64 index, bool exact) {
                m_last = {image, seconds, index, exact};
                ++m_stills;
            });
    m_grabber->setBox({640, 640});
    m_grabber->open(m_clip);
}

void TestFrameGrabber::deliversTheExactPicture() {
    const QSignalSpy opened(m_grabber.get(), &FrameGrabber::opened);
    m_grabber->show(10.01);
    QTRY_VERIFY(shows(250));
    QCOMPARE(m_last.seconds, 10.0);
    QCOMPARE(m_last.index, 250);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<MediaFile>().frames, 400);
    QCOMPARE(opened[0][1].value<PictureShape>().displayed(), QSize(320, 180));
}

void TestFrameGrabber::latestWishWins() {
    for (int i = 0; i < 200; ++i)
        m_grabber->show(i * 0.05);
    m_grabber->show(15.01);
    QTRY_VERIFY(shows(375));
    QVERIFY2(m_stills < 100, qPrintable(QString::number(m_stills)));
}

void TestFrameGrabber::addsStepsUp() {
    m_grabber->show(8);
    QTRY_VERIFY(shows(200));
    for (int i = 0; i < 7; ++i)
        m_grabber->step(-1);
    QTRY_VERIFY(shows(193));
    m_grabber->step(3);
    m_grabber->step(-1);
    QTRY_VERIFY(shows(195));
    QCOMPARE(m_last.seconds, 7.8);
    m_grabber->show(0);
    m_grabber->step(-4);
    QTRY_VERIFY(shows(0));
}

void TestFrameGrabber::fitsTheBox() {
    m_grabber->setBox({200, 200});
    m_grabber->show(1);
    QTRY_VERIFY(shows(25));
    QCOMPARE(m_last.image.size(), QSize(200, 112));
}

void TestFrameGrabber::deliversAgainWhenTheBoxChanges() {
    m_grabber->show(3);
    QTRY_VERIFY(shows(75));
    m_grabber->setBox({160, 160});
    QTRY_COMPARE(m_last.image.size(), QSize(160, 90));
    QVERIFY(shows(75));
}

void TestFrameGrabber::capturesInFullSize() {
    Result<QImage> image = fail({});
    connect(m_grabber.get(), &FrameGrabber::captured, this,
            [&image](const Result<QImage>& made) { image = made; });
    m_grabber->setBox({100, 100});
    m_grabber->show(4);
    m_grabber->capture(6.02);
    QTRY_VERIFY(image);
    QCOMPARE(image->size(), QSize(320, 180));
    QCOMPARE(barcode(*image), 150);
}

void TestFrameGrabber::saysWhyAFileDoesNotOpen() {
    const QSignalSpy failed(m_grabber.get(), &FrameGrabber::failed);
    m_grabber->open(m_clips.path(u"none.mp4"_s));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<ApiError>().reason, failure::Reason::FileMissing);
    m_grabber->open(m_clip);
    m_grabber->show(2);
    QTRY_VERIFY(shows(50));
}

void TestFrameGrabber::opensSoundWithoutPictures() {
    const QString sound = m_clips.ffmpeg(u"s.wav"_s, {u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=d=1"_s});
    QSignalSpy opened(m_grabber.get(), &FrameGrabber::opened);
    QTRY_COMPARE(opened.size(), 1);
    m_grabber->open(sound);
    m_grabber->show(0.5);
    QTRY_COMPARE(opened.size(), 2);
    QVERIFY(!opened[1][0].value<MediaFile>().hasVideo());
    QCOMPARE(m_stills, 0);
}

void TestFrameGrabber::isSilentAfterClose() {
    m_grabber->show(8);
    m_grabber->close();
    m_grabber->open(m_clip);
    m_grabber->show(0);
    QTRY_VERIFY(
        shows(0));  // orders are taken in turn: whatever was left of the first clip would have come before
    QCOMPARE(m_stills, 1);
}

QTEST_GUILESS_MAIN(TestFrameGrabber)
#include "tst_framegrabber.moc"
