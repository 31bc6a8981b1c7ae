// SPDX-License-Identifier: MIT
// The lane of cues on the timeline, driven by the mouse.
#include "models/cues/cuedocument.h"
#include "ui/preview/timeline.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class TestCueLane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aClickChoosesACueAndLeavesThePlayhead();
    void besideTheCuesThePlayheadIsMoved();
    void anEdgeIsDraggedInOneStep();
    void anEdgeSnapsToItsNeighbour();
    void theShapeOfTheMouseTellsWhatCanBeDragged();
    void theChosenCueIsPaintedOtherwise();

private:
    QPoint at(double seconds) const;
    void drag(double from, double to) const;

    std::unique_ptr<Timeline> m_timeline;
    std::unique_ptr<CueDocument> m_cues;
};

void TestCueLane::init() {
    m_cues = std::make_unique<CueDocument>([](CueEditKind, int) { return QString(); });
    m_timeline = std::make_unique<Timeline>();
    m_timeline->resize(1000, 120);
    m_timeline->show();
    m_timeline->setClip(20, {}, true);
    connect(m_cues.get(), &CueDocument::reset, m_timeline.get(), [this] { m_timeline->setCues(m_cues->cues()); });
    connect(m_cues.get(), &CueDocument::replaced, m_timeline.get(), [this] { m_timeline->setCues(m_cues->cues()); });
    connect(m_timeline->cueLane(), &CueLane::retimed, m_cues.get(), &CueDocument::retime);
    m_cues->open({{2s, 4s, u"One"_s}, {5s, 7s, u"Two"_s}, {10s, 12s, u"Three"_s}});
    m_timeline->setPosition(0);
}

/// In the middle of the lane, which lies over the overview at the bottom.
QPoint TestCueLane::at(double seconds) const {
    return {qRound(m_timeline->scale().x(seconds)), m_timeline->sizeHint().height() - 13 - 2 - 12};
}

void TestCueLane::drag(double from, double to) const {
    QTest::mousePress(m_timeline.get(), Qt::LeftButton, {}, at(from));
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(m_timeline.get(), at(from + (to - from) * step / 4));
    QTest::mouseRelease(m_timeline.get(), Qt::LeftButton, {}, at(to));
}

void TestCueLane::aClickChoosesACueAndLeavesThePlayhead() {
    QSignalSpy chosen(m_timeline->cueLane(), &CueLane::chosenByMouse), body(m_timeline->cueLane(), &CueLane::bodyPressed),
        scrubbed(m_timeline.get(), &Timeline::scrubbed);
    QTest::mouseClick(m_timeline.get(), Qt::LeftButton, {}, at(6));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toInt(), 1);
    QCOMPARE(body.count(), 1);
    QCOMPARE(scrubbed.count(), 0);
}

void TestCueLane::besideTheCuesThePlayheadIsMoved() {
    QSignalSpy scrubbed(m_timeline.get(), &Timeline::scrubbed);
    QTest::mouseClick(m_timeline.get(), Qt::LeftButton, {}, at(8.5));
    QCOMPARE(scrubbed.count(), 1);
    QVERIFY(std::abs(scrubbed[0][0].toDouble() - 8.5) < 0.1);
}

void TestCueLane::anEdgeIsDraggedInOneStep() {
    drag(7, 9);
    QVERIFY(std::chrono::abs(m_cues->cues()[1].end - 9s) < 50ms);
    QCOMPARE(m_cues->cues()[1].start, milliseconds(5s));
    drag(10, 9.5);
    QVERIFY(std::chrono::abs(m_cues->cues()[2].start - 9500ms) < 50ms);
    QCOMPARE(m_cues->undoStack().count(), 2);
    m_cues->undoStack().undo();
    m_cues->undoStack().undo();
    QCOMPARE(m_cues->cues()[1].end, milliseconds(7s));
    QCOMPARE(m_cues->cues()[2].start, milliseconds(10s));
}

void TestCueLane::anEdgeSnapsToItsNeighbour() {
    drag(4, 4.95);
    QCOMPARE(m_cues->cues()[0].end, milliseconds(5s));
}

void TestCueLane::theShapeOfTheMouseTellsWhatCanBeDragged() {
    QTest::mouseMove(m_timeline.get(), at(6));
    QTRY_COMPARE(m_timeline->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseMove(m_timeline.get(), at(7));
    QTRY_COMPARE(m_timeline->cursor().shape(), Qt::SizeHorCursor);
    QTest::mouseMove(m_timeline.get(), at(8.5));
    QTRY_COMPARE(m_timeline->cursor().shape(), Qt::ArrowCursor);
}

void TestCueLane::theChosenCueIsPaintedOtherwise() {
    const QImage before = m_timeline->grab().toImage();
    m_timeline->setChosenCue(1);
    QVERIFY(m_timeline->grab().toImage() != before);
    m_timeline->setChosenCue(-1);
    QVERIFY(m_timeline->grab().toImage() == before);
}

QTEST_MAIN(TestCueLane)
#include "tst_cuelane.moc"
