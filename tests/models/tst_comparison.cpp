// SPDX-License-Identifier: MIT
#include "models/compare/comparegeometry.h"
#include "models/compare/comparison.h"

#include <QtCore/qset.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using Layout = Comparison::Layout;

class TestComparison : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheSameMoment_data();
    void showsTheSameMoment();
    void endsWithTheLongest();
    void laysOut_data();
    void laysOut();
    void pairsAllWithAll_data();
    void pairsAllWithAll();
    void hasOneBest();
    void hearsAndWipesWithinBounds();
    void shufflesResultsOnly();
    void isBlindFromTwoResultsOn();
    void cutsTheRoom_data();
    void cutsTheRoom();
    void placesTheFrame();
    void wipesAtWholePixels();
};

static Comparison of(int results) {
    QList<Take> takes{{.path = u"/s.mp4"_s, .title = u"Source"_s, .seconds = 100}};
    for (int i = 1; i <= results; ++i)
        takes.append({.path = u"/%1.mp4"_s.arg(i), .task = QString::number(i), .title = u"Vendor %1"_s.arg(i), .seconds = 100});
    return Comparison(takes);
}

void TestComparison::showsTheSameMoment_data() {
    QTest::addColumn<Drift>("drift");
    QTest::addColumn<double>("clock");
    QTest::addColumn<double>("place");
    QTest::newRow("in step") << Drift{.reliable = true} << 40.0 << 40.0;
    QTest::newRow("a little late") << Drift{.reliable = true, .offset = 0.137} << 40.0 << 40.137;
    QTest::newRow("a little early") << Drift{.reliable = true, .offset = -0.038} << 40.0 << 39.962;
    QTest::newRow("ever later") << Drift{.reliable = true, .offset = 0.1, .perMillion = 100} << 50.0 << 50.105;
    QTest::newRow("not measurable") << Drift{.offset = 0.137} << 40.0 << 40.0;
    QTest::newRow("before it begins") << Drift{.reliable = true, .offset = -0.5} << 0.2 << 0.0;
    QTest::newRow("after its end") << Drift{.reliable = true, .offset = 0.5} << 99.9 << 100.0;
}

void TestComparison::showsTheSameMoment() {
    QFETCH(Drift, drift);
    QFETCH(double, clock);
    QFETCH(double, place);
    Comparison comparison = of(1);
    QCOMPARE(comparison.placeIn(1, clock), clock);  // until it is measured
    comparison.setDrift(1, drift);
    QCOMPARE(comparison.placeIn(1, clock), place);
    QCOMPARE(comparison.placeIn(0, clock), clock);
    if (place > 0 && place < 100)
        QVERIFY(std::abs(comparison.clockAt(1, place) - clock) < 1e-9);
}

void TestComparison::endsWithTheLongest() {
    Comparison comparison = of(2);
    comparison.setSeconds(1, 98);
    comparison.setSeconds(2, 101);
    comparison.setDrift(2, {.reliable = true, .offset = 0.4});
    QCOMPARE(comparison.seconds(), 100.6);
    QVERIFY(!comparison.hasEnded(1, 97.9));
    QVERIFY(comparison.hasEnded(1, 98));
    QCOMPARE(comparison.placeIn(1, 99), 98.0);
    QVERIFY(!comparison.hasEnded(2, 100.6));  // nothing goes on without it
}

void TestComparison::laysOut_data() {
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<bool>("second");
    QTest::addColumn<QList<int>>("shown");
    QTest::newRow("side by side shows all") << Layout::SideBySide << false << QList<int>{0, 1, 2, 3};
    QTest::newRow("a wipe shows the pair") << Layout::Wipe << false << QList<int>{1, 3};
    QTest::newRow("blinking shows the first") << Layout::Blink << false << QList<int>{1};
    QTest::newRow("and then the second") << Layout::Blink << true << QList<int>{3};
}

void TestComparison::laysOut() {
    QFETCH(Layout, layout);
    QFETCH(bool, second);
    Comparison comparison = of(5);
    QCOMPARE(comparison.count(), 4);
    comparison.setLayout(layout);
    comparison.setPair({1, 3});
    if (second)
        comparison.blink();
    QTEST(comparison.shown(), "shown");
}

void TestComparison::pairsAllWithAll_data() {
    QTest::addColumn<int>("results");
    QTest::addColumn<QString>("pairs");
    QTest::newRow("one result") << 1 << u"SA"_s;
    QTest::newRow("two results") << 2 << u"SA SB AB"_s;
    QTest::newRow("three results") << 3 << u"SA SB SC AB AC BC"_s;
}

void TestComparison::pairsAllWithAll() {
    QFETCH(int, results);
    QStringList told;
    for (const auto& [first, second] : of(results).pairs())
        told << QString(Comparison::letter(first)) + Comparison::letter(second);
    QTEST(told.join(u' '), "pairs");
}

void TestComparison::hasOneBest() {
    Comparison comparison = of(2);
    comparison.toggleBest(1);
    comparison.toggleBest(2);
    QVERIFY(!comparison.take(1).best && comparison.take(2).best);
    comparison.toggleBest(2);
    QVERIFY(!comparison.take(2).best);
}

void TestComparison::hearsAndWipesWithinBounds() {
    Comparison comparison = of(1);
    comparison.hear(3);
    QCOMPARE(comparison.heard(), 1);
    comparison.setWipe(1.2);
    QCOMPARE(comparison.wipe(), 1.0);
    comparison.setWipe(-1);
    QCOMPARE(comparison.wipe(), 0.0);
}

void TestComparison::shufflesResultsOnly() {
    QSet<QString> orders;
    for (unsigned seed = 0; seed < 40; ++seed) {
        std::mt19937 random(seed);
        Comparison comparison = of(3);
        comparison.hear(2);
        const QList<int> before = comparison.startBlind(random);
        QCOMPARE(comparison.take(0).title, u"Source"_s);
        QCOMPARE(comparison.take(comparison.heard()).path, u"/2.mp4"_s);
        for (int slot = 0; slot < 4; ++slot)
            QCOMPARE(comparison.take(slot), of(3).take(before[slot]));
        orders.insert(comparison.take(1).task + comparison.take(2).task + comparison.take(3).task);
        QVERIFY(comparison.isHidden(1) && comparison.isHidden(3) && !comparison.isHidden(0));
        const QString judged = comparison.take(1).task;
        comparison.reveal();
        QVERIFY(!comparison.isHidden(1));
        QCOMPARE(comparison.take(1).task, judged);
    }
    QCOMPARE(orders.size(), 6);
}

void TestComparison::isBlindFromTwoResultsOn() {
    std::mt19937 random(1);
    Comparison comparison = of(1);
    comparison.startBlind(random);
    QVERIFY(!comparison.isBlind());
}

void TestComparison::cutsTheRoom_data() {
    QTest::addColumn<QSizeF>("room");
    QTest::addColumn<int>("count");
    QTest::addColumn<QSizeF>("picture");
    QTest::addColumn<QList<QPointF>>("corners");
    const QSizeF wide(16, 9), tall(9, 16);
    QTest::newRow("one has it all") << QSizeF(1000, 600) << 1 << wide << QList<QPointF>{{0, 0}};
    QTest::newRow("two wide ones in a wide room lie side by side") << QSizeF(1210, 400) << 2 << wide << QList<QPointF>{{0, 0}, {610, 0}};
    QTest::newRow("two wide ones in a high room lie above each other") << QSizeF(600, 810) << 2 << wide << QList<QPointF>{{0, 0}, {0, 410}};
    QTest::newRow("three tall ones stand in a row") << QSizeF(920, 500) << 3 << tall << QList<QPointF>{{0, 0}, {310, 0}, {620, 0}};
    QTest::newRow("the third of three wide ones is centred") << QSizeF(1010, 610) << 3 << wide << QList<QPointF>{{0, 0}, {510, 0}, {255, 310}};
    QTest::newRow("four wide ones are two by two") << QSizeF(1010, 610) << 4 << wide << QList<QPointF>{{0, 0}, {510, 0}, {0, 310}, {510, 310}};
}

void TestComparison::cutsTheRoom() {
    QFETCH(QSizeF, room);
    QFETCH(int, count);
    QFETCH(QSizeF, picture);
    QList<QPointF> corners;
    const QRectF all(QPointF(), room);
    for (const QRectF& cell : comparegeometry::cells(all, count, picture, 10)) {
        corners << cell.topLeft();
        QVERIFY(all.contains(cell));
    }
    QTEST(corners, "corners");
}

void TestComparison::placesTheFrame() {
    const QRectF cell(100, 50, 640, 400);
    QCOMPARE(comparegeometry::frameRect(cell, {1280, 720}, {}, 1), QRectF(100, 70, 640, 360));
    QCOMPARE(comparegeometry::frameRect(cell, {1280, 720}, {.zoom = 1}, 2), QRectF(100, 70, 640, 360));
    QCOMPARE(comparegeometry::frameRect(cell, {1280, 720}, {.zoom = 1, .pan = {10, 0}}, 1), QRectF(-210, -110, 1280, 720));
    QCOMPARE(comparegeometry::frameRect(cell, {}, {}, 1), QRectF());
}

void TestComparison::wipesAtWholePixels() {
    const QRectF frame(10, 0, 333, 200);
    QCOMPARE(comparegeometry::wipeLine(frame, 0.5, 1), 177.0);
    QCOMPARE(comparegeometry::wipeLine(frame, 0, 1), 10.0);
    QCOMPARE(comparegeometry::wipePart(frame, 343), 1.0);
    QCOMPARE(comparegeometry::wipePart(frame, -40), 0.0);
    QCOMPARE(comparegeometry::wipePart(frame, 10 + 333 * 0.25), 0.25);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
