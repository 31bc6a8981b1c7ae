// SPDX-License-Identifier: MIT
#include "models/regions/viewport.h"

#include <QtTest/qtest.h>

class TestViewport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesThePicture_data();
    void placesThePicture();
    void goesThereAndBack_data();
    void goesThereAndBack();
    void keepsWhatIsUnderThePointer();
    void keepsBoxesToThePixel_data();
    void keepsBoxesToThePixel();
};

void TestViewport::placesThePicture_data() {
    QTest::addColumn<Viewport>("viewport");
    QTest::addColumn<QRectF>("expected");
    const Viewport wide{.frame = {1920, 1080}, .view = {960, 600}};
    QTest::newRow("a wide clip leaves room above and below") << wide << QRectF(0, 30, 960, 540);
    QTest::newRow("an upright clip leaves room beside it, and a margin above")
        << Viewport{.frame = {1080, 1920}, .view = {960, 652}} << QRectF(300, 6, 360, 640);
    Viewport dense = wide;
    dense.ratio = 2;
    QTest::newRow("on a dense screen it is as large") << dense << QRectF(0, 30, 960, 540);
    Viewport whole = wide;
    whole.zoom = 1;
    QTest::newRow("pixel by pixel it reaches over the view") << whole << QRectF(-480, -240, 1920, 1080);
    whole.ratio = 2;
    QTest::newRow("pixel by pixel on a dense screen") << whole << QRectF(0, 30, 960, 540);
    QTest::newRow("nothing without a clip") << Viewport{.view = {960, 600}} << QRectF();
}

void TestViewport::placesThePicture() {
    QFETCH(Viewport, viewport);
    QTEST(viewport.frameRect(), "expected");
}

void TestViewport::goesThereAndBack_data() {
    QTest::addColumn<Viewport>("viewport");
    for (const QSize frame : {QSize(1920, 1080), QSize(1080, 1920), QSize(768, 576), QSize(642, 362), QSize(3840, 2160)}) {
        for (const double ratio : {1.0, 1.25, 2.0}) {
            QTest::addRow("%dx%d fitted at %g", frame.width(), frame.height(), ratio)
                << Viewport{.frame = frame, .view = {811, 457}, .ratio = ratio};
            QTest::addRow("%dx%d zoomed and panned at %g", frame.width(), frame.height(), ratio)
                << Viewport{.frame = frame, .view = {811, 457}, .ratio = ratio, .zoom = 3, .pan = {100, -50}};
        }
    }
}

void TestViewport::goesThereAndBack() {
    QFETCH(Viewport, viewport);
    for (const QPointF at : {QPointF(0, 0), QPointF(17.5, 33), QPointF(viewport.frame.width(), viewport.frame.height())}) {
        const QPointF back = viewport.toFrame(viewport.toView(at));
        QVERIFY((back - at).manhattanLength() < 1e-6);
    }
}

void TestViewport::keepsWhatIsUnderThePointer() {
    const Viewport fitted{.frame = {1920, 1080}, .view = {960, 600}};
    const QPointF pointer(700, 200);
    const Viewport once = fitted.zoomedAt(2, pointer), twice = once.zoomedAt(4, pointer);
    QVERIFY((once.toFrame(pointer) - fitted.toFrame(pointer)).manhattanLength() < 1.1);  // places are whole device pixels
    QVERIFY((twice.toFrame(pointer) - fitted.toFrame(pointer)).manhattanLength() < 1.1);
    QCOMPARE(fitted.zoomedAt(99, pointer).zoom, std::optional(8.0));
    Viewport lost = once;
    lost.pan = {90000, 90000};
    QCOMPARE(lost.settled().frameRect().topLeft(), QPointF(0, 0));
}

void TestViewport::keepsBoxesToThePixel_data() {
    QTest::addColumn<QSize>("frame");
    for (const QSize frame : {QSize(1920, 1080), QSize(1080, 1920), QSize(768, 576), QSize(642, 362), QSize(3840, 2160), QSize(853, 477)})
        QTest::addRow("%dx%d", frame.width(), frame.height()) << frame;
}

void TestViewport::keepsBoxesToThePixel() {
    QFETCH(QSize, frame);
    for (int x = 0; x < frame.width() - 1; x += 7) {
        for (const int width : {1, 2, frame.width() / 3, frame.width() - x}) {
            const QRect box(x, x % frame.height(), std::min(width, frame.width() - x), 1);
            QCOMPARE(toPixels(toParts(box, frame), frame), box);
        }
    }
    QCOMPARE(toPixels({0.5, 0.5, 0, 0}, frame).size(), QSize(1, 1));
    QVERIFY(QRect(QPoint(), frame).contains(toPixels({-3, 0.9, 9, 9}, frame)));
}

QTEST_APPLESS_MAIN(TestViewport)
#include "tst_viewport.moc"
