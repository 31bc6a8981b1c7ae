// SPDX-License-Identifier: MIT
#include "services/media/framegrabber.h"
#include "services/media/framesource.h"
#include "services/media/probe.h"
#include "tests/media/barcodeclips.h"
#include "ui/preview/clipplayer.h"
#include "ui/preview/frameview.h"
#include "ui/preview/previewpanel.h"
#include "ui/preview/timecodelabel.h"
#include "ui/preview/timeline.h"
#include "ui/widgets/infobar.h"

#include <QtCore/qfile.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

namespace {
const QStringList x264{u"-c:v"_s, u"libx264"_s,  u"-preset"_s, u"veryfast"_s, u"-bf"_s,
                       u"3"_s,    u"-pix_fmt"_s, u"yuv420p"_s, u"-c:a"_s,     u"aac"_s};
const QStringList tone{u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=d=12"_s};
}  // namespace

class TestPreview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_panel.reset(); }

    void showsTheFirstFrameAndTheFacts();
    void stepsByKeysAndButtons();
    void scrubsOnTheTimeline();
    void placesTimeAndPixelsAlike();
    void zoomsAroundTheMouse();
    void playsAndPausesOnTheExactFrame();
    void deliversNothingOncePaused();
    void playsToTheEndAndBeginsAgain();
    void playsSoundAlone();
    void seeksWhilePlaying();
    void loopsBetweenTheMarks();
    void saysWhatIsWrongWithAFile_data();
    void saysWhatIsWrongWithAFile();
    void goesOnWithTheNextClipAfterABrokenOne();
    void saysWhichPackagesPlayingNeeds();
    void savesTheFrameThatIsShown();
    void showsCuesOnTheTimeline();
    void keepsBoxesOnTheTimelineWhenTheClipIsOpenedAgain();
    void fillsTheFilmstripAndTheWaveform();
    void letsGoOfEverythingOnClose();
    void turnsPhoneClipsUpright();
    void seesAPartOfALongClipAndFollowsThePlayhead();

private:
    bool shows(int number, int turned = 0) const {
        return barcode(m_panel->frameView()->image(), turned) == number;
    }
    bool openClip(const QString& path);
    QString frameText() const { return m_panel->findChild<QLabel*>(u"frameNumber"_s)->text(); }
    QString timeText() const { return m_panel->findChild<TimecodeLabel*>()->text(); }
    void click(const char* button) {
        QTest::mouseClick(m_panel->findChild<QToolButton*>(QString::fromLatin1(button)), Qt::LeftButton);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(m_panel.get(), key, modifiers);
    }
    QString visibleText(const QString& page) const;

    BarcodeClips m_clips;
    QString m_clip;
    std::unique_ptr<PreviewPanel> m_panel;
};

void TestPreview::initTestCase() {
    m_clip = m_clips.make(u"clip.mp4"_s, 300, u"25"_s, x264, tone);
    QVERIFY(!m_clip.isEmpty());
}

void TestPreview::init() {
    m_panel = std::make_unique<PreviewPanel>();
    m_panel->resize(900, 640);
    m_panel->show();
}

bool TestPreview::openClip(const QString& path) {
    const QSignalSpy opened(m_panel.get(), &PreviewPanel::opened);
    m_panel->open(path);
    return QTest::qWaitFor([&opened] { return !opened.isEmpty(); });
}

QString TestPreview::visibleText(const QString& page) const {
    QString text;
    for (const auto* label : m_panel->findChild<QWidget*>(page)->findChildren<QLabel*>()) {
        if (label->isVisible())
            text += label->text() + u'\n';
    }
    return text;
}

void TestPreview::showsTheFirstFrameAndTheFacts() {
    QVERIFY(m_panel->findChild<QWidget*>(u"previewEmpty"_s)->isVisible());
    QVERIFY(openClip(m_clip));
    QTRY_VERIFY(shows(0));
    QTRY_COMPARE(frameText(), u"frame 1 of 300"_s);  // "near" until the exact one follows the stand-in
    QCOMPARE(timeText(), u"00:00:00.000"_s);
    QVERIFY(m_panel->findChild<QComboBox*>(u"zoom"_s)->currentText().startsWith(u"Fit "_s));
}

void TestPreview::stepsByKeysAndButtons() {
    QVERIFY(openClip(m_clip));
    m_panel->seek(4.01);
    QTRY_VERIFY(shows(100));
    click("stepForward");
    QTRY_VERIFY(shows(101));
    QTRY_COMPARE(timeText(), u"00:00:04.040"_s);
    QCOMPARE(frameText(), u"frame 102 of 300"_s);
    click("stepBack");
    click("stepBack");
    QTRY_VERIFY(shows(99));
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    QTRY_VERIFY(shows(102));
    key(Qt::Key_Left, Qt::ShiftModifier);
    QTRY_VERIFY(shows(77));
    QTest::keyPress(m_panel.get(), Qt::Key_K);
    key(Qt::Key_L);
    key(Qt::Key_L);
    QTRY_VERIFY(shows(79));
    key(Qt::Key_J);
    QTest::keyRelease(m_panel.get(), Qt::Key_K);
    QTRY_VERIFY(shows(78));
    key(Qt::Key_End);
    QTRY_VERIFY(shows(299));
    key(Qt::Key_Home);
    QTRY_VERIFY(shows(0));
    QVERIFY(!m_panel->isPlaying());
}

void TestPreview::scrubsOnTheTimeline() {
    QVERIFY(openClip(m_clip));
    auto* timeline = m_panel->timeline();
    const auto at = [timeline](double seconds) { return QPoint(qRound(timeline->scale().x(seconds)), 40); };
    QTest::mousePress(timeline, Qt::LeftButton, {}, at(3));
    QTest::mouseMove(timeline, at(5));
    QTest::mouseMove(timeline, at(8));
    QTest::mouseRelease(timeline, Qt::LeftButton, {}, at(8));
    QVERIFY(qAbs(m_panel->position() - 8) < timeline->scale().seconds(1));
    const int expected = int(m_panel->position() * 25 + 1e-4);
    QTRY_VERIFY(shows(expected));
    QCOMPARE(m_panel->frame(), expected);
}

void TestPreview::placesTimeAndPixelsAlike() {
    const TimeScale scale{.from = 30, .span = 30, .width = 900};
    QCOMPARE(scale.x(45), 450.0);
    for (const double x : {0.0, 1.0, 333.0, 899.0})
        QCOMPARE(scale.x(scale.seconds(x)), x);
    QCOMPARE(scale.labelStep(90), 5.0);
    QCOMPARE(movedTo(scale, 200, 80).from, 50.0);
    QCOMPARE(movedTo(scale, -5, 80).from, 0.0);
}

void TestPreview::zoomsAroundTheMouse() {
    const TimeScale scale{.from = 0, .span = 100, .width = 1000};
    const TimeScale nearer = zoomed(scale, 4, 500, 100);
    QCOMPARE(nearer.span, 25.0);
    QCOMPARE(nearer.seconds(500), scale.seconds(500));
    QCOMPARE(zoomed(nearer, 0.01, 500, 100), scale);
    QCOMPARE(zoomed(scale, 1e6, 500, 100).span, 1.0);
}

void TestPreview::playsAndPausesOnTheExactFrame() {
    QVERIFY(openClip(m_clip));
    m_panel->seek(2.02);
    QTRY_VERIFY(shows(50));
    key(Qt::Key_Space);
    QVERIFY(m_panel->isPlaying());
    QTRY_VERIFY(barcode(m_panel->frameView()->image()) > 60);
    const QSignalSpy shown(m_panel.get(), &PreviewPanel::frameShown);
    key(Qt::Key_Space);
    QVERIFY(!m_panel->isPlaying());
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(shows(int(m_panel->frame())));

    FrameGrabber grabber;
    QImage still;
    connect(&grabber, &FrameGrabber::frameReady, this,
            [&still](const QImage& image, double, qint64, bool exact) {
                if (exact)
                    still = image;
            });
    grabber.setBox(m_panel->frameView()->wantedBox());
    grabber.open(m_clip);
    grabber.show(m_panel->position());
    QTRY_VERIFY(!still.isNull());
    QCOMPARE(m_panel->frameView()->image(), still);
}

/// Qt's sink hands out one picture after every pause.
void TestPreview::deliversNothingOncePaused() {
    const auto source = FrameSource::open(m_clip);
    const auto file = probe(m_clip);
    QVERIFY(source && file);
    ClipPlayer player;
    player.setBox({320, 180});
    player.setClip(*file, (*source)->shape());
    const QSignalSpy images(&player, &ClipPlayer::imageReady);
    player.play(0);
    QTRY_VERIFY(images.size() > 5);
    player.pause();
    const auto before = images.size();
    QTest::qWait(400);  // it comes within this
    QCOMPARE(images.size(), before);
}

void TestPreview::playsToTheEndAndBeginsAgain() {
    QVERIFY(openClip(m_clip));
    m_panel->seek(11.4);
    m_panel->play();
    QTRY_VERIFY(!m_panel->isPlaying());
    QTRY_VERIFY(shows(299));
    m_panel->play();
    QTRY_VERIFY(m_panel->isPlaying() && m_panel->position() > 0.1 && m_panel->position() < 3);
    QTRY_VERIFY(barcode(m_panel->frameView()->image()) < 100);
}

void TestPreview::playsSoundAlone() {
    const QString sound = m_clips.ffmpeg(u"sound.wav"_s, tone);
    QVERIFY(openClip(sound));
    m_panel->play();
    QTRY_VERIFY(m_panel->position() > 0.6);
    m_panel->pause();
    QVERIFY(!m_panel->findChild<QToolButton*>(u"stepForward"_s)->isEnabled());
    QVERIFY(!m_panel->findChild<QToolButton*>(u"saveFrame"_s)->isEnabled());
    QTRY_VERIFY(!m_panel->timeline()->content().peaks.isEmpty());
}

void TestPreview::seeksWhilePlaying() {
    QVERIFY(openClip(m_clip));
    m_panel->play();
    QTRY_VERIFY(barcode(m_panel->frameView()->image()) > 3);
    m_panel->seek(9);
    QTRY_VERIFY(barcode(m_panel->frameView()->image()) >= 225);
    QVERIFY(m_panel->isPlaying());
}

void TestPreview::loopsBetweenTheMarks() {
    QVERIFY(openClip(m_clip));
    m_panel->seek(5);
    key(Qt::Key_I);
    m_panel->seek(5.6);
    key(Qt::Key_O);
    QCOMPARE(m_panel->markIn(), 5.0);
    QCOMPARE(m_panel->markOut(), 5.6);
    click("loop");
    QList<double> times;
    connect(m_panel.get(), &PreviewPanel::positionChanged, this,
            [&times](double seconds) { times.append(seconds); });
    m_panel->play();
    const auto wentBack = [&times] {
        int count = 0;
        for (qsizetype i = 1; i < times.size(); ++i)
            count += times[i] < times[i - 1] - 0.3;
        return count;
    };
    QTRY_VERIFY(wentBack() >= 2);
    QVERIFY(*std::ranges::max_element(times) < 6.2);
    QVERIFY(*std::ranges::min_element(times) >= 5.0);
    m_panel->pause();
    m_panel->seek(4);
    key(Qt::Key_O);
    QVERIFY(!m_panel->markIn());
}

void TestPreview::saysWhatIsWrongWithAFile_data() {
    QTest::addColumn<QString>("path");
    QFile empty(m_clips.path(u"empty.mp4"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    QTest::newRow("nothing in it") << empty.fileName();
    QTest::newRow("not there") << m_clips.path(u"none.mp4"_s);
    QTest::newRow("cut") << m_clips.cut(u"cut.mp4"_s, m_clip, 0.5);
    QTest::newRow("no film") << QStringLiteral(BABELREEL_SOURCE) + u"/CMakeLists.txt"_s;
}

void TestPreview::saysWhatIsWrongWithAFile() {
    QFETCH(const QString, path);
    const QSignalSpy failed(m_panel.get(), &PreviewPanel::failed);
    m_panel->open(path);
    QTRY_COMPARE(failed.size(), 1);
    const auto* page = m_panel->findChild<QWidget*>(u"previewFailure"_s);
    QVERIFY(page->isVisible());
    QVERIFY2(page->accessibleDescription().size() > 10, qPrintable(visibleText(u"previewFailure"_s)));
    QVERIFY(!m_panel->findChild<QToolButton*>(u"play"_s)->isEnabled());
    m_panel->play();
    m_panel->step(1);
    m_panel->seek(3);
    QVERIFY(!m_panel->isPlaying());
}

void TestPreview::goesOnWithTheNextClipAfterABrokenOne() {
    m_panel->open(m_clips.path(u"none.mp4"_s));
    QVERIFY(openClip(m_clip));
    QTRY_VERIFY(shows(0));
}

void TestPreview::saysWhichPackagesPlayingNeeds() {
    QVERIFY(openClip(m_clip));
    qputenv("GST_PLUGIN_SYSTEM_PATH_1_0", "/nowhere");
    m_panel->play();
    qunsetenv("GST_PLUGIN_SYSTEM_PATH_1_0");
    QVERIFY(!m_panel->isPlaying());
    const auto* bar = m_panel->findChild<InfoBar*>(u"previewInfo"_s);
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->sentence().contains(u"gstreamer1.0-libav"_s), qPrintable(bar->sentence()));
    m_panel->seek(2);
    QTRY_VERIFY(shows(50));
}

void TestPreview::savesTheFrameThatIsShown() {
    QVERIFY(openClip(m_clip));
    m_panel->seek(6.03);
    QString suggestion;
    const QString target = m_clips.path(u"frame.png"_s);
    m_panel->setAskFileName([&](QWidget*, const QString& suggested) {
        suggestion = suggested;
        return target;
    });
    click("saveFrame");
    QTRY_VERIFY(!QImage(target).isNull());
    QTRY_COMPARE(barcode(QImage(target)), 150);
    QCOMPARE(QImage(target).size(), QSize(320, 180));
    QVERIFY2(suggestion.endsWith(u"clip 00-00-06.030.png"_s), qPrintable(suggestion));
    QTRY_VERIFY(m_panel->findChild<InfoBar*>(u"previewInfo"_s)->isVisible());
}

void TestPreview::showsCuesOnTheTimeline() {
    QVERIFY(openClip(m_clip));
    const int before = m_panel->timeline()->sizeHint().height();
    using namespace std::chrono_literals;
    m_panel->setCues({{1s, 3s, u"Cups first."_s}, {4s, 5s, u"Each one cracked."_s}});
    QVERIFY(m_panel->timeline()->sizeHint().height() > before);
    QTRY_COMPARE(m_panel->timeline()->height(), m_panel->timeline()->sizeHint().height());
    const QImage idle = m_panel->timeline()->grab().toImage();
    m_panel->seek(2);
    const QImage current = m_panel->timeline()->grab().toImage();
    const QPoint inBlock(qRound(m_panel->timeline()->scale().x(2.8)), before);
    QVERIFY(idle.pixel(inBlock) != current.pixel(inBlock));
}

/// Whoever draws them is told of other boxes only.
void TestPreview::keepsBoxesOnTheTimelineWhenTheClipIsOpenedAgain() {
    QVERIFY(openClip(m_clip));
    m_panel->timeline()->setRegions({{.box = {0.1, 0.8, 0.8, 0.1}}}, 0);
    const int with = m_panel->timeline()->sizeHint().height();
    QVERIFY(openClip(m_clip));
    QCOMPARE(m_panel->timeline()->sizeHint().height(), with);
    QCOMPARE(m_panel->timeline()->content().selectedRegion, 0);
}

void TestPreview::fillsTheFilmstripAndTheWaveform() {
    QVERIFY(openClip(m_clip));
    QTRY_VERIFY(m_panel->timeline()->content().pictures.size() > 8);
    QTRY_VERIFY(!m_panel->timeline()->content().peaks.isEmpty());
}

void TestPreview::letsGoOfEverythingOnClose() {
    QVERIFY(openClip(m_clip));
    QTRY_VERIFY(m_panel->timeline()->content().pictures.size() > 8);
    m_panel->play();
    QTRY_VERIFY(barcode(m_panel->frameView()->image()) > 3);
    m_panel->close();
    QVERIFY(!m_panel->isPlaying());
    QVERIFY(m_panel->frameView()->image().isNull());
    QVERIFY(m_panel->timeline()->content().pictures.isEmpty());
    QVERIFY(m_panel->findChild<QWidget*>(u"previewEmpty"_s)->isVisible());
    const auto isHeld = [this] {
        QDir open(u"/proc/self/fd"_s);
        const auto links = open.entryInfoList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);
        return std::ranges::any_of(links,
                                   [this](const QFileInfo& link) { return link.symLinkTarget() == m_clip; });
    };
    QTRY_VERIFY(!isHeld());
}

void TestPreview::turnsPhoneClipsUpright() {
    const QString upright =
        m_clips.ffmpeg(u"r.mp4"_s, {u"-i"_s, m_clip, u"-c"_s, u"copy"_s, u"-metadata:s:v"_s, u"rotate=90"_s});
    QVERIFY(openClip(upright));
    QTRY_VERIFY(shows(0, 270));
    const QRectF frame = m_panel->frameView()->frameRect();
    QVERIFY(frame.height() > frame.width());
    m_panel->play();
    QTRY_VERIFY(barcode(m_panel->frameView()->image(), 270) > 3);
}

void TestPreview::seesAPartOfALongClipAndFollowsThePlayhead() {
    const QString sound = m_clips.ffmpeg(u"long.wav"_s, {u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=d=200"_s});
    QVERIFY(openClip(sound));
    const auto* timeline = m_panel->timeline();
    QVERIFY(timeline->scale().span < 60);
    m_panel->seek(150);
    QVERIFY(timeline->scale().from < 150 && timeline->scale().to() > 150);
    QTest::mouseClick(m_panel->timeline(), Qt::LeftButton, {}, {2, timeline->height() - 5});
    QCOMPARE(timeline->scale().from, 0.0);
    QCOMPARE(m_panel->position(), 150.0);
}

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"
