// SPDX-License-Identifier: MIT
#include "models/regions/boxgridmodel.h"
#include "services/vendors/oiiyao.h"
#include "ui/preview/frameview.h"
#include "ui/preview/regioncanvas.h"
#include "ui/preview/timeline.h"
#include "ui/regions/boxgrid.h"
#include "ui/regions/regionclipboard.h"
#include "ui/regions/regionwords.h"
#include "ui/theme/regionlook.h"

#include <QtGui/qclipboard.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlistview.h>

using namespace Qt::StringLiterals;

class TestRegionCanvas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void drawsMovesAndResizesWithTheMouse();
    void draws1To1WhenZoomed();
    void movesByKeys_data();
    void movesByKeys();
    void walksThroughTheBoxesWithTab();
    void copiesBetweenClips();
    void leavesTheOtherKeysToThePlayer();
    void letsTheViewZoomAndPan();
    void paintsBoxesOfOtherTimesFaintly();
    void showsWhatIsSent();
    void offersWhatWasFound();
    void paintsOnlyWhereBoxesAre();
    void tellsAScreenReaderWhatIsSelected();
    void dragsTheEndsOfASpanOnTheTimeline();
    void showsTheUnusualClipFirst();

private:
    QPoint at(double x, double y) const { return m_view->viewport().toView(QPointF(x, y)).toPoint(); }
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = Qt::ControlModifier);
    QRect box(int i) const { return m_editor->pixels(i); }

    std::unique_ptr<RegionBook> m_book;
    std::unique_ptr<RegionEditor> m_editor;
    std::unique_ptr<FrameView> m_view;
    RegionCanvas* m_canvas = nullptr;
};

namespace {
constexpr QSize frame(1920, 1080);
const QString clip = u"/clips/a.mp4"_s;

Region region(double x, double y, RegionKind kind = RegionKind::Subtitle) {
    return {.box = {x, y, 0.25, 0.1}, .kind = kind};
}
}  // namespace

void TestRegionCanvas::init() {
    m_view.reset();
    m_editor.reset();
    m_book = std::make_unique<RegionBook>();
    m_editor = std::make_unique<RegionEditor>(*m_book, regionwords::editName);
    m_view = std::make_unique<FrameView>();
    m_canvas = new RegionCanvas(*m_editor, m_view.get());
    m_view->resize(960, 552);  // a frame of 960x540: two pixels in one
    m_view->setClip(frame);
    QImage grey(960, 540, QImage::Format_RGB32);
    grey.fill(Qt::gray);
    m_view->setImage(grey);
    m_view->show();
    m_editor->setClip(clip, frame);
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_canvas->setFocus();
    QApplication::clipboard()->clear();
}

void TestRegionCanvas::drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers) {
    QTest::mousePress(m_canvas, Qt::LeftButton, modifiers, at(from.x(), from.y()));
    const QPoint end = at(to.x(), to.y());
    QMouseEvent move(QEvent::MouseMove, end, m_canvas->mapToGlobal(end), Qt::NoButton, Qt::LeftButton, modifiers);
    QApplication::sendEvent(m_canvas, &move);
    QTest::mouseRelease(m_canvas, Qt::LeftButton, modifiers, end);
}

void TestRegionCanvas::drawsMovesAndResizesWithTheMouse() {
    QSignalSpy touched(m_canvas, &RegionCanvas::touched);
    drag({200, 800}, {1400, 920});
    QCOMPARE(box(0), QRect(200, 800, 1200, 120));
    drag({800, 860}, {900, 900});
    QCOMPARE(box(0), QRect(300, 840, 1200, 120));
    drag({300, 840}, {200, 800});
    QCOMPARE(box(0), QRect(200, 800, 1300, 160));
    QCOMPARE(m_editor->undoStack().count(), 3);
    QCOMPARE(m_editor->undoStack().undoText(), u"resize box 1"_s);
    QCOMPARE(touched.size(), 3);
    drag({850, 880}, {962, 880}, {});  // near the middle: drawn onto it
    QCOMPARE(box(0).x() + box(0).width() / 2, 960);
}

void TestRegionCanvas::draws1To1WhenZoomed() {
    m_view->setZoom(2);
    drag({901, 501}, {950, 533});
    QCOMPARE(box(0), QRect(901, 501, 49, 32));  // to the pixel
}

void TestRegionCanvas::movesByKeys_data() {
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QRect>("expected");
    const int none = 0, shift = Qt::ShiftModifier, ctrl = Qt::ControlModifier;
    QTest::newRow("left") << Qt::Key_Left << none << QRect(479, 540, 480, 108);
    QTest::newRow("ten down") << Qt::Key_Down << shift << QRect(480, 550, 480, 108);
    QTest::newRow("wider") << Qt::Key_Right << ctrl << QRect(480, 540, 481, 108);
    QTest::newRow("ten lower") << Qt::Key_Up << (ctrl | shift) << QRect(480, 540, 480, 98);
}

void TestRegionCanvas::movesByKeys() {
    QFETCH(Qt::Key, key);
    QFETCH(int, modifiers);
    m_book->setRegions(clip, {region(0.25, 0.5)});
    m_editor->select(0);
    QTest::keyClick(m_canvas, key, Qt::KeyboardModifiers(modifiers));
    QTEST(box(0), "expected");
    QTest::keyClick(m_canvas, Qt::Key_Delete);
    QVERIFY(m_editor->regions().isEmpty());
    m_editor->undoStack().undo();
    m_editor->undoStack().undo();
    QCOMPARE(box(0), QRect(480, 540, 480, 108));
}

void TestRegionCanvas::walksThroughTheBoxesWithTab() {
    m_book->setRegions(clip, {region(0, 0), region(0.5, 0.5)});
    QTest::keyClick(m_canvas, Qt::Key_Tab);
    QCOMPARE(m_editor->selected(), 0);
    QTest::keyClick(m_canvas, Qt::Key_Tab);
    QCOMPARE(m_editor->selected(), 1);
    QTest::keyClick(m_canvas, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_editor->selected(), 0);
    QTest::keyClick(m_canvas, Qt::Key_Escape);
    QCOMPARE(m_editor->selected(), -1);
}

void TestRegionCanvas::copiesBetweenClips() {
    connect(m_canvas, &RegionCanvas::copyWanted, this, [this] { regionclipboard::put({m_editor->regions()[m_editor->selected()]}); });
    QSignalSpy paste(m_canvas, &RegionCanvas::pasteWanted);
    m_book->setRegions(clip, {region(0, 0), region(0.5, 0.5, RegionKind::Ocr)});
    QTest::keyClick(m_canvas, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(paste.size(), 0);  // nothing of ours: the window's own paste
    m_editor->select(1);
    QTest::keyClick(m_canvas, Qt::Key_C, Qt::ControlModifier);
    m_editor->setClip(u"/clips/b.mp4"_s, frame);
    QTest::keyClick(m_canvas, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(paste.size(), 1);
    QCOMPARE(regionclipboard::regions(), QList<Region>{region(0.5, 0.5, RegionKind::Ocr)});
}

void TestRegionCanvas::leavesTheOtherKeysToThePlayer() {
    m_book->setRegions(clip, {region(0, 0)});
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_J, Qt::Key_Left}) {
        QKeyEvent press(QEvent::KeyPress, key, {});
        QApplication::sendEvent(m_canvas, &press);
        QVERIFY2(!press.isAccepted(), qPrintable(QString::number(key)));
    }
}

void TestRegionCanvas::letsTheViewZoomAndPan() {
    const QPoint middle = m_canvas->rect().center();
    QWheelEvent wheel(middle, m_canvas->mapToGlobal(middle), {}, {0, 480}, {}, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view.get(), &wheel);
    QVERIFY(m_view->shownZoom() > 0.9);
    const QRectF before = m_view->frameRect();
    QTest::mousePress(m_canvas, Qt::MiddleButton, {}, middle);
    QMouseEvent move(QEvent::MouseMove, middle + QPoint(40, 20), m_canvas->mapToGlobal(middle), Qt::NoButton, Qt::MiddleButton, {});
    QApplication::sendEvent(m_canvas, &move);
    QTest::mouseRelease(m_canvas, Qt::MiddleButton);
    QCOMPARE(m_view->frameRect().topLeft(), before.topLeft() + QPointF(40, 20));
    QVERIFY(m_editor->regions().isEmpty());
}

void TestRegionCanvas::paintsBoxesOfOtherTimesFaintly() {
    Region later = region(0.25, 0.25, RegionKind::Watermark);
    later.start = 5;
    m_book->setRegions(clip, {later});
    const auto edge = [this] { return m_view->grab().toImage().pixelColor(at(480 + 200, 270)); };  // a dash of the upper edge
    m_canvas->setPosition(6);
    const QColor now = edge();
    m_canvas->setPosition(1);
    const QColor then = edge();
    QVERIFY(now != then);
    QTest::mouseClick(m_canvas, Qt::LeftButton, {}, at(600, 320));
    QCOMPARE(m_editor->selected(), -1);  // what is not there cannot be taken
}

void TestRegionCanvas::showsWhatIsSent() {
    m_book->setRegions(clip, {region(0, 0), region(0.5, 0.5, RegionKind::Watermark)});
    const auto erase = std::ranges::find(oiiyao().operations, OperationKind::Erase, &Operation::kind);
    m_canvas->showAsSent(lowerRegions(m_editor->regions(), erase->regions, frame));
    const QImage sent = m_view->grab().toImage();
    m_canvas->showAsSent(std::nullopt);
    QVERIFY(sent != m_view->grab().toImage());
    m_canvas->showAsSent(lowerRegions(m_editor->regions(), erase->regions, frame));
    drag({100, 50}, {400, 200});
    QCOMPARE(m_editor->undoStack().count(), 0);  // only looked at
}

void TestRegionCanvas::offersWhatWasFound() {
    QSignalSpy cycled(m_canvas, &RegionCanvas::foundCycled), accepted(m_canvas, &RegionCanvas::foundAccepted),
        dismissed(m_canvas, &RegionCanvas::foundDismissed);
    m_canvas->setFound(Suggestions({{region(0.3, 0.8), 0.9}, {region(0.1, 0.1), 0.4}}));
    QTest::keyClick(m_canvas, Qt::Key_Right);
    QTest::keyClick(m_canvas, Qt::Key_Up);
    QTest::keyClick(m_canvas, Qt::Key_Return);
    QTest::keyClick(m_canvas, Qt::Key_Escape);
    QCOMPARE(cycled.size(), 2);
    QCOMPARE(cycled.last().first().toInt(), -1);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(dismissed.size(), 1);
}

void TestRegionCanvas::paintsOnlyWhereBoxesAre() {
    m_book->setRegions(clip, {region(0.4, 0.4), region(0.05, 0.05, RegionKind::Ocr)});
    m_editor->select(0);
    const QRegion covered = coveredBy(m_canvas->scene(), m_canvas->font());
    QImage painted(m_canvas->size(), QImage::Format_ARGB32_Premultiplied);
    painted.fill(Qt::transparent);
    QPainter painter(&painted);
    paintRegions(painter, m_canvas->scene(), m_canvas->font(), 1);
    painter.end();
    for (int y = 0; y < painted.height(); ++y) {
        for (int x = 0; x < painted.width(); ++x) {
            if (painted.pixelColor(x, y).alpha() > 0)
                QVERIFY2(covered.contains(QPoint(x, y)), qPrintable(u"%1,%2"_s.arg(x).arg(y)));
        }
    }
}

void TestRegionCanvas::tellsAScreenReaderWhatIsSelected() {
    m_book->setRegions(clip, {region(0.25, 0.5)});
    QCOMPARE(m_canvas->accessibleDescription(), u"1 box(es)"_s);
    m_editor->select(0);
    QCOMPARE(m_canvas->accessibleDescription(), u"Box 1, Subtitle: left 480, top 540, 480 wide, 108 high, in pixels; whole clip"_s);
}

void TestRegionCanvas::dragsTheEndsOfASpanOnTheTimeline() {
    Timeline timeline;
    timeline.resize(600, 200);
    timeline.setClip(20, frame, true);
    Region timed = region(0, 0);
    timed.start = 5;
    timed.end = 10;
    timeline.setRegions({region(0, 0), timed}, -1);
    timeline.show();
    QSignalSpy chosen(&timeline, &Timeline::regionChosen), dragged(&timeline, &Timeline::spanDragged), scrubbed(&timeline, &Timeline::scrubbed);
    const int y = 18 + 2 + 40 + 2 + RegionLanes::laneHeight + 2 + 10;  // below ruler, strip and the first lane
    const auto x = [&](double seconds) { return qRound(timeline.scale().x(seconds)); };
    QTest::mousePress(&timeline, Qt::LeftButton, {}, QPoint(x(10), y));
    QMouseEvent move(QEvent::MouseMove, QPointF(x(12), y), timeline.mapToGlobal(QPoint()), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&timeline, &move);
    QTest::mouseRelease(&timeline, Qt::LeftButton, {}, QPoint(x(12), y));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 1);
    QCOMPARE(dragged.size(), 2);
    QVERIFY(qAbs(dragged.last().at(2).toDouble() - 12) < 0.05);
    QVERIFY(!dragged.last().at(1).toBool() && dragged.last().at(3).toBool());
    QCOMPARE(scrubbed.size(), 0);
    QTest::mouseClick(&timeline, Qt::LeftButton, {}, QPoint(x(15), y));
    QCOMPARE(scrubbed.size(), 1);  // beside the span the lane scrubs
}

void TestRegionCanvas::showsTheUnusualClipFirst() {
    BoxGridModel model;
    BoxGrid grid(model);
    grid.resize(700, 500);
    grid.show();
    auto* view = grid.findChild<QListView*>(u"boxGridView"_s);
    QVERIFY(!view->isVisible());
    const QList<Region> usual{region(0.4, 0.8)};
    model.setClips({{{u"/clips/a.mp4"_s, frame, usual}, {}}, {{u"/clips/b.mp4"_s, frame, usual}, {}}, {{u"/clips/c.mp4"_s, frame, {}}, {}}});
    QVERIFY(view->isVisible());
    QCOMPARE(view->model()->index(0, 0).data().toString(), u"c.mp4"_s);
    QVERIFY(view->model()->index(0, 0).data(BoxGridModel::StrangeRole).toBool());
    QVERIFY(!view->model()->index(1, 0).data(BoxGridModel::StrangeRole).toBool());
    QSignalSpy chosen(&grid, &BoxGrid::clipChosen);
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"/clips/c.mp4"_s);
}

QTEST_MAIN(TestRegionCanvas)
#include "tst_regioncanvas.moc"
