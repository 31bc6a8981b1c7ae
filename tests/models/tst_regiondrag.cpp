// SPDX-License-Identifier: MIT
#include "models/regions/regiondrag.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestRegionDrag : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drags_data();
    void drags();
    void draws_data();
    void draws();
    void snaps_data();
    void snaps();
    void nudges_data();
    void nudges();
    void hits_data();
    void hits();
    void neverLeavesThePicture();
};

namespace {

constexpr QSize frame(1920, 1080);
constexpr QRect box(400, 300, 200, 100);

struct Row {
    const char* name;
    Grip grip;
    QPointF by;
    Qt::KeyboardModifiers modifiers;
    QRect expected;
};

DragRules rulesOf(Qt::KeyboardModifiers modifiers) {
    return {.keepAspect = bool(modifiers & Qt::ShiftModifier), .fromCentre = bool(modifiers & Qt::AltModifier)};
}

}  // namespace

void TestRegionDrag::drags_data() {
    QTest::addColumn<Grip>("grip");
    QTest::addColumn<QPointF>("by");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QRect>("expected");
    const Row rows[] = {
        {"inside moves it", Grip::Inside, {30, -20}, {}, {430, 280, 200, 100}},
        {"inside stops at the left edge", Grip::Inside, {-900, 0}, {}, {0, 300, 200, 100}},
        {"inside stops in the lower right corner", Grip::Inside, {5000, 5000}, {}, {1720, 980, 200, 100}},
        {"inside with Shift moves one way only", Grip::Inside, {30, 12}, Qt::ShiftModifier, {430, 300, 200, 100}},
        {"inside takes parts of pixels to whole ones", Grip::Inside, {0.4, 0.6}, {}, {400, 301, 200, 100}},
        {"the left edge", Grip::Left, {-50, 999}, {}, {350, 300, 250, 100}},
        {"the right edge", Grip::Right, {50, 999}, {}, {400, 300, 250, 100}},
        {"the upper edge", Grip::Top, {999, -50}, {}, {400, 250, 200, 150}},
        {"the lower edge", Grip::Bottom, {999, 50}, {}, {400, 300, 200, 150}},
        {"the upper left corner", Grip::TopLeft, {-10, -20}, {}, {390, 280, 210, 120}},
        {"the upper right corner", Grip::TopRight, {10, -20}, {}, {400, 280, 210, 120}},
        {"the lower right corner", Grip::BottomRight, {10, 20}, {}, {400, 300, 210, 120}},
        {"the lower left corner", Grip::BottomLeft, {-10, 20}, {}, {390, 300, 210, 120}},
        {"an edge past the other one turns the box over", Grip::Right, {-250, 0}, {}, {350, 300, 50, 100}},
        {"a corner stops at the picture's", Grip::BottomRight, {5000, 5000}, {}, {400, 300, 1520, 780}},
        {"a corner onto the other keeps two pixels", Grip::BottomRight, {-200, -100}, {}, {400, 300, 2, 2}},
        {"Shift keeps the shape by the wider pull", Grip::BottomRight, {100, 0}, Qt::ShiftModifier, {400, 300, 300, 150}},
        {"Shift keeps the shape by the higher pull", Grip::BottomRight, {0, 100}, Qt::ShiftModifier, {400, 300, 400, 200}},
        {"Shift on an edge grows the other way on both sides", Grip::Right, {100, 0}, Qt::ShiftModifier, {400, 275, 300, 150}},
        {"Shift keeps the shape at the picture's edge", Grip::BottomRight, {5000, 5000}, Qt::ShiftModifier, {400, 300, 1520, 760}},
        {"Alt grows from the middle", Grip::Right, {20, 0}, Qt::AltModifier, {380, 300, 240, 100}},
        {"Alt on a corner grows from the middle both ways", Grip::TopLeft, {-20, -10}, Qt::AltModifier, {380, 290, 240, 120}},
        {"Alt stops where the nearer edge of the picture is", Grip::Left, {-5000, 0}, Qt::AltModifier, {0, 300, 1000, 100}},
        {"Shift and Alt", Grip::BottomRight, {50, 0}, Qt::ShiftModifier | Qt::AltModifier, {350, 275, 300, 150}},
    };
    for (const Row& row : rows)
        QTest::newRow(row.name) << row.grip << row.by << int(row.modifiers) << row.expected;
}

void TestRegionDrag::drags() {
    QFETCH(Grip, grip);
    QFETCH(QPointF, by);
    QFETCH(int, modifiers);
    const QPointF from = handlePlace(QRectF(box), grip) + QPointF(3, -2);  // a handle is rarely hit in its middle
    const RegionDrag drag(box, grip, from, frame);
    QTEST(drag.to(from + by, rulesOf(Qt::KeyboardModifiers(modifiers))).box, "expected");
    QCOMPARE(drag.to(from, {}).box, box);  // back where it began
}

void TestRegionDrag::draws_data() {
    QTest::addColumn<QPointF>("to");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QRect>("expected");
    const Qt::KeyboardModifiers none;
    QTest::newRow("down and right") << QPointF(150, 140) << int(none) << QRect(100, 100, 50, 40);
    QTest::newRow("up and left") << QPointF(50, 60) << int(none) << QRect(50, 60, 50, 40);
    QTest::newRow("out of the picture") << QPointF(-80, 5000) << int(none) << QRect(0, 100, 100, 980);
    QTest::newRow("a square with Shift") << QPointF(150, 140) << int(Qt::ShiftModifier) << QRect(100, 100, 50, 50);
    QTest::newRow("from the middle with Alt") << QPointF(150, 140) << int(Qt::AltModifier) << QRect(50, 60, 100, 80);
}

void TestRegionDrag::draws() {
    QFETCH(QPointF, to);
    QFETCH(int, modifiers);
    QTEST(RegionDrag::drawing({100, 100}, frame).to(to, rulesOf(Qt::KeyboardModifiers(modifiers))).box, "expected");
}

void TestRegionDrag::snaps_data() {
    QTest::addColumn<Grip>("grip");
    QTest::addColumn<QPointF>("by");
    QTest::addColumn<QRect>("expected");
    QTest::addColumn<double>("xLine");  // -1 = none
    QTest::newRow("the middle onto the picture's") << Grip::Inside << QPointF(456, 400) << QRect(860, 700, 200, 100) << 960.0;
    QTest::newRow("an edge onto the picture's") << Grip::Inside << QPointF(-395, 400) << QRect(0, 700, 200, 100) << 0.0;
    QTest::newRow("an edge onto another box's") << Grip::Inside << QPointF(403, 400) << QRect(800, 700, 200, 100) << 800.0;
    QTest::newRow("too far to draw") << Grip::Inside << QPointF(380, 400) << QRect(780, 700, 200, 100) << -1.0;
    QTest::newRow("the edge that is dragged") << Grip::Right << QPointF(196, 0) << QRect(400, 300, 400, 100) << 800.0;
    QTest::newRow("never the edge that stays") << Grip::Right << QPointF(30, 0) << QRect(400, 300, 230, 100) << -1.0;
}

void TestRegionDrag::snaps() {
    QFETCH(Grip, grip);
    QFETCH(QPointF, by);
    QFETCH(double, xLine);
    const DragRules rules{.lines = snapLines(frame, {QRect(800, 100, 37, 41)}), .within = 8};
    const Dragged dragged = RegionDrag(box, grip, {500, 350}, frame).to(QPointF(500, 350) + by, rules);
    QTEST(dragged.box, "expected");
    QCOMPARE(dragged.xLine.value_or(-1), xLine);
}

void TestRegionDrag::nudges_data() {
    QTest::addColumn<QPoint>("by");
    QTest::addColumn<QRect>("moved");
    QTest::addColumn<QRect>("grownTo");
    QTest::newRow("a pixel to the right") << QPoint(1, 0) << QRect(401, 300, 200, 100) << QRect(400, 300, 201, 100);
    QTest::newRow("ten up") << QPoint(0, -10) << QRect(400, 290, 200, 100) << QRect(400, 300, 200, 90);
    QTest::newRow("past the left edge") << QPoint(-401, 0) << QRect(0, 300, 200, 100) << QRect(400, 300, 2, 100);
    QTest::newRow("past the lower edge") << QPoint(0, 9999) << QRect(400, 980, 200, 100) << QRect(400, 300, 200, 780);
}

void TestRegionDrag::nudges() {
    QFETCH(QPoint, by);
    QTEST(nudged(box, by, frame), "moved");
    QTEST(grown(box, by, frame), "grownTo");
}

void TestRegionDrag::hits_data() {
    QTest::addColumn<int>("selected");
    QTest::addColumn<QPointF>("at");
    QTest::addColumn<int>("region");
    QTest::addColumn<Grip>("grip");
    QTest::newRow("beside all") << -1 << QPointF(5, 5) << -1 << Grip::None;
    QTest::newRow("in one") << -1 << QPointF(30, 30) << 0 << Grip::Inside;
    QTest::newRow("in a small one that lies in a large one") << -1 << QPointF(110, 110) << 1 << Grip::Inside;
    QTest::newRow("in a small one while the large one is selected") << 0 << QPointF(110, 110) << 1 << Grip::Inside;
    QTest::newRow("a corner without selection is just the box") << -1 << QPointF(21, 21) << 0 << Grip::Inside;
    QTest::newRow("a corner of the selected one") << 0 << QPointF(13, 27) << 0 << Grip::TopLeft;
    QTest::newRow("a handle of the selected one reaches outside") << 0 << QPointF(227, 120) << 0 << Grip::Right;
    QTest::newRow("just beyond its reach") << 0 << QPointF(229, 120) << -1 << Grip::None;
    QTest::newRow("a handle comes before another box under it") << 0 << QPointF(120, 214) << 0 << Grip::Bottom;
}

void TestRegionDrag::hits() {
    QFETCH(int, selected);
    QFETCH(QPointF, at);
    QFETCH(int, region);
    QFETCH(Grip, grip);
    const QList<QRectF> boxes{{20, 20, 200, 200}, {100, 100, 20, 20}, {100, 210, 60, 60}};
    QCOMPARE(hitTest(boxes, selected, at), (Hit{region, grip}));
}

void TestRegionDrag::neverLeavesThePicture() {
    const DragRules rules[] = {{}, {.keepAspect = true}, {.fromCentre = true}, {.keepAspect = true, .fromCentre = true},
                               {.lines = snapLines(frame, {}), .within = 12}};
    for (const Grip grip : {Grip::Inside, Grip::TopLeft, Grip::Top, Grip::TopRight, Grip::Right, Grip::BottomRight, Grip::Bottom,
                            Grip::BottomLeft, Grip::Left}) {
        for (const DragRules& rule : rules) {
            for (int x = -2500; x <= 2500; x += 251) {
                for (int y = -1500; y <= 1500; y += 149) {
                    const QRect dragged = RegionDrag(box, grip, {0, 0}, frame).to(QPointF(x, y), rule).box;
                    QVERIFY2(QRect(QPoint(), frame).contains(dragged), qPrintable(u"%1 by %2,%3"_s.arg(int(grip)).arg(x).arg(y)));
                    QVERIFY(dragged.width() >= 2 && dragged.height() >= 2);
                }
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestRegionDrag)
#include "tst_regiondrag.moc"
