// SPDX-License-Identifier: MIT
#include "tests/media/barcodeclips.h"
#include "ui/compare/comparecanvas.h"
#include "ui/compare/compareview.h"
#include "ui/widgets/segments.h"
#include "ui/compare/soundlanes.h"
#include "ui/compare/takedeck.h"

#include <QtCore/qfile.h>
#include <QtCore/qtimer.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qplaintextedit.h>

using namespace Qt::StringLiterals;

class TestCompareView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_view.reset(); }

    void invitesWithoutATask();
    void showsTheSameMomentOfAll_data();
    void showsTheSameMomentOfAll();
    void playsOnOneClock();
    void hearsAnotherWithoutLosingThePlace_data();
    void hearsAnotherWithoutLosingThePlace();
    void wipesByMouseAndKeys();
    void blinks();
    void hidesEveryNameWhileBlind();
    void marksTheBest();
    void keepsANote();
    void savesWhatIsShown();
    void exportsWithoutOverwriting();

private:
    void compare(int results);
    QAbstractButton* button(const QString& name) const { return m_view->findChild<QAbstractButton*>(name); }
    CompareCanvas* canvas() const { return m_view->findChild<CompareCanvas*>(); }
    void setLayout(const QString& segment) { m_view->findChild<Segments*>(u"layouts"_s)->findChild<QAbstractButton*>(segment)->click(); }
    int number(int slot) const { return barcode(m_view->deck().picture(slot)); }

    BarcodeClips m_clips;
    QStringList m_paths;
    std::unique_ptr<CompareView> m_view;
};

void TestCompareView::initTestCase() {
    const QStringList x264{u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"veryfast"_s, u"-pix_fmt"_s, u"yuv420p"_s, u"-c:a"_s, u"aac"_s};
    const QString music = u"anoisesrc=seed=7:d=12:c=pink"_s;
    m_paths << m_clips.make(u"source.mp4"_s, 300, u"25"_s, x264, {u"-f"_s, u"lavfi"_s, u"-i"_s, music});
    // Four pictures and 160 ms later, and one that ends early with another sound.
    m_paths << m_clips.ffmpeg(u"later.mp4"_s, QStringList{u"-i"_s, m_paths[0], u"-vf"_s, u"tpad=start=4"_s, u"-af"_s, u"adelay=160:all=1"_s} + x264);
    m_paths << m_clips.ffmpeg(u"short.mp4"_s, QStringList{u"-i"_s, m_paths[0], u"-f"_s, u"lavfi"_s, u"-i"_s, u"anoisesrc=seed=3:d=8"_s, u"-map"_s, u"0:v"_s,
                                                          u"-map"_s, u"1:a"_s, u"-t"_s, u"8"_s} + x264);
    QVERIFY(!m_paths.contains(QString()));
}

void TestCompareView::init() {
    m_view = std::make_unique<CompareView>();
    m_view->resize(1280, 740);
    m_view->show();
}

void TestCompareView::compare(int results) {
    QList<Take> takes{{.path = m_paths[0], .title = u"Source"_s}};
    for (int i = 1; i <= results; ++i)
        takes.append({.path = m_paths[i], .task = QString::number(i), .title = i == 1 ? u"Oiiyao"_s : u"Vozo"_s, .detail = u"Spanish"_s, .cost = u"27 credits"_s});
    m_view->compare(takes);
    for (int slot = 0; slot <= results; ++slot) {
        QTRY_VERIFY(m_view->comparison().take(slot).seconds > 0);
        QTRY_VERIFY(slot == 0 || m_view->comparison().take(slot).drift);
    }
}

void TestCompareView::invitesWithoutATask() {
    QVERIFY(m_view->findChild<QWidget*>(u"compareEmpty"_s)->isVisible());
    compare(1);
    QVERIFY(!m_view->findChild<QWidget*>(u"compareEmpty"_s)->isVisible());
    m_view->compare({});
    QVERIFY(m_view->findChild<QWidget*>(u"compareEmpty"_s)->isVisible());
}

void TestCompareView::showsTheSameMomentOfAll_data() {
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("source");
    QTest::addColumn<int>("last");
    QTest::newRow("at the beginning") << 0.0 << 0 << 0;
    QTest::newRow("in the middle") << 4.01 << 100 << 100;
    QTest::newRow("where one has ended, which shows its last") << 9.99 << 249 << 199;
}

void TestCompareView::showsTheSameMomentOfAll() {
    QFETCH(double, seconds);
    QFETCH(int, source);
    QFETCH(int, last);
    compare(2);
    setLayout(u"segment0"_s);
    QVERIFY(m_view->comparison().take(1).drift->reliable);
    QVERIFY(!m_view->comparison().take(2).drift->reliable);
    m_view->deck().seek(seconds);
    QTRY_COMPARE(number(0), source);
    QTRY_COMPARE(number(1), source);  // its own picture 4 further on
    QTRY_COMPARE(number(2), last);
}

void TestCompareView::playsOnOneClock() {
    compare(1);
    m_view->deck().seek(1);
    QSet<int> seen;
    int apart = 0;
    connect(&m_view->deck(), &TakeDeck::picturesChanged, this, [&] {
        if (!m_view->deck().isPlaying())
            return;
        seen.insert(number(0));
        apart = std::max(apart, std::abs(number(0) - number(1)));
    });
    button(u"play"_s)->click();
    QTRY_VERIFY(seen.size() > 10);
    QTRY_VERIFY(m_view->deck().position() > 2);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QVERIFY(!m_view->deck().isPlaying());
    QVERIFY2(apart <= 1, qPrintable(QString::number(apart)));
    const int expected = static_cast<int>(m_view->deck().position() * 25 + 0.001);
    QTRY_COMPARE(number(0), expected);
    disconnect(&m_view->deck(), nullptr, this, nullptr);
}

void TestCompareView::hearsAnotherWithoutLosingThePlace_data() {
    QTest::addColumn<bool>("playing");
    QTest::newRow("paused") << false;
    QTest::newRow("playing") << true;
}

void TestCompareView::hearsAnotherWithoutLosingThePlace() {
    QFETCH(bool, playing);
    compare(2);
    m_view->deck().seek(3);
    if (playing) {
        button(u"play"_s)->click();
        QTRY_VERIFY(m_view->deck().position() > 3.5);
    }
    const double before = m_view->deck().position();
    QTest::keyClick(m_view.get(), Qt::Key_2);
    QCOMPARE(m_view->comparison().heard(), 1);
    QVERIFY(button(u"hear1"_s)->isChecked() && !button(u"hear0"_s)->isChecked());
    QVERIFY(m_view->deck().position() >= before - 0.001 && m_view->deck().isPlaying() == playing);
    QTest::mouseClick(button(u"hear2"_s), Qt::LeftButton);
    QCOMPARE(m_view->comparison().heard(), 2);
    QTest::keyClick(m_view.get(), Qt::Key_4);  // there is none
    QCOMPARE(m_view->comparison().heard(), 2);
    if (playing)
        QTRY_VERIFY(m_view->deck().position() > before + 0.5);
    else
        QCOMPARE(m_view->deck().position(), before);
}

void TestCompareView::wipesByMouseAndKeys() {
    compare(1);
    QTRY_VERIFY(!canvas()->frameRect(1).isEmpty());
    const QRectF frame = canvas()->frameRect(0);
    QCOMPARE(canvas()->frameRect(1), frame);
    const auto at = [&frame](double part) { return QPointF(frame.left() + frame.width() * part, frame.center().y()).toPoint(); };
    QTest::mousePress(canvas(), Qt::LeftButton, {}, at(0.5));
    QTest::mouseMove(canvas(), at(0.25));
    QTest::mouseRelease(canvas(), Qt::LeftButton, {}, at(0.25));
    QVERIFY(std::abs(m_view->comparison().wipe() - 0.25) < 0.01);
    const double before = m_view->comparison().wipe();
    canvas()->setFocus();
    QTest::keyClick(canvas(), Qt::Key_Right);
    QVERIFY(std::abs(m_view->comparison().wipe() - before - 0.01) < 1e-9);
    QTest::keyClick(canvas(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(std::abs(m_view->comparison().wipe() - before - 0.11) < 1e-9);
    QCOMPARE(m_view->deck().position(), 0.0);
}

void TestCompareView::blinks() {
    compare(1);
    setLayout(u"segment2"_s);
    auto* timer = m_view->findChild<QTimer*>(u"blinkTimer"_s);
    QVERIFY(timer->isActive());
    QTRY_VERIFY(m_view->comparison().showsSecond());
    QTest::keyClick(m_view.get(), Qt::Key_B);
    QVERIFY(!timer->isActive());  // by hand from now on
    const bool second = m_view->comparison().showsSecond();
    QTest::keyClick(m_view.get(), Qt::Key_B);
    QCOMPARE(m_view->comparison().showsSecond(), !second);
    QCOMPARE(m_view->comparison().shown(), QList<int>{second ? 0 : 1});
}

void TestCompareView::hidesEveryNameWhileBlind() {
    compare(2);
    const auto told = [this] {
        QString all;
        for (const auto* widget : m_view->findChildren<QWidget*>()) {
            all += widget->accessibleName() + u'\n' + widget->toolTip() + u'\n' + widget->accessibleDescription() + u'\n';
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                all += label->text() + u'\n';
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                all += button->text() + u'\n';
        }
        return all;
    };
    QVERIFY(told().contains(u"Oiiyao"_s) && told().contains(u"Vozo"_s));
    m_view->setRandom(std::mt19937(1));
    button(u"blind"_s)->click();
    for (const auto& name : {u"Oiiyao"_s, u"Vozo"_s, u"27 credits"_s, u"later.mp4"_s, u"short.mp4"_s})
        QVERIFY2(!told().contains(name), qPrintable(name));
    const QString judged = m_view->comparison().take(1).task;
    button(u"blind"_s)->click();
    QVERIFY(told().contains(u"Oiiyao"_s));
    QCOMPARE(m_view->comparison().take(1).task, judged);
}

void TestCompareView::marksTheBest() {
    compare(2);
    const QSignalSpy best(m_view.get(), &CompareView::bestChanged);
    button(u"best2"_s)->click();
    QCOMPARE(best.last(), QVariantList({u"2"_s, QStringList{u"1"_s}}));
    button(u"best1"_s)->click();
    QCOMPARE(best.last(), QVariantList({u"1"_s, QStringList{u"2"_s}}));
    QVERIFY(!button(u"best2"_s)->isChecked());
    button(u"best1"_s)->click();
    QCOMPARE(best.last(), QVariantList({QString(), QStringList({u"1"_s, u"2"_s})}));
}

void TestCompareView::keepsANote() {
    compare(2);
    const QSignalSpy noted(m_view.get(), &CompareView::noteChanged);
    auto* note = m_view->findChild<QPlainTextEdit*>(u"note"_s);
    QTest::keyClicks(note, u"fast at 0:41"_s);
    QTRY_COMPARE(noted.size(), 1);
    QCOMPARE(noted.last(), QVariantList({u"1"_s, u"fast at 0:41"_s}));
    QTest::keyClicks(note, u"!"_s);
    button(u"take2"_s)->click();  // told at once, of the one it was written on
    QCOMPARE(noted.last(), QVariantList({u"1"_s, u"fast at 0:41!"_s}));
    QCOMPARE(note->toPlainText(), QString());
    m_view->hide();
    QCOMPARE(noted.size(), 2);
}

void TestCompareView::savesWhatIsShown() {
    compare(1);
    QTRY_COMPARE(number(0), 0);
    const QString path = m_clips.path(u"saved.png"_s);
    m_view->setAskFileName([&path](QWidget*, const QString&, const QString&) { return path; });
    m_view->deck().seek(2.01);
    button(u"saveCompared"_s)->click();
    QTRY_VERIFY(QFile::exists(path));
    QTRY_COMPARE(QImage(path).size(), QSize(320, 180));
    QCOMPARE(barcode(QImage(path)), 50);
}

void TestCompareView::exportsWithoutOverwriting() {
    compare(1);
    const QString path = m_clips.path(u"copy.mp4"_s);
    m_view->setAskFileName([&path](QWidget*, const QString&, const QString&) { return path; });
    button(u"export"_s)->click();
    auto* info = m_view->findChild<QWidget*>(u"compareInfo"_s);
    QTRY_VERIFY(info->isVisible());
    QFile copy(path), original(m_paths[1]);
    QVERIFY(copy.open(QIODevice::ReadOnly) && original.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), original.readAll());
    copy.close();
    QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write("mine") == 4);
    copy.close();
    info->hide();
    button(u"export"_s)->click();
    QTRY_VERIFY(info->isVisible());
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("mine"));
}

QTEST_MAIN(TestCompareView)
#include "tst_compareview.moc"
