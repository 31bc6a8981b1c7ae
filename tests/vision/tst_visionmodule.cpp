// SPDX-License-Identifier: MIT
#include "services/vision/suggestboxes.h"
#include "services/vision/visionmodule.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

/// The module is there or its absence is an error like others; strange pictures are no trouble.
class TestVisionModule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void loadsTwice();
    void aMissingModuleIsTold();
    void aModuleThatCannotBeLoadedIsTold();
    void picturesWithoutAnythingHaveNoBoxes_data();
    void picturesWithoutAnythingHaveNoBoxes();
};

void TestVisionModule::loadsTwice() {
    const auto first = visionmodule::load();
    const auto second = visionmodule::load();
    QVERIFY(first && second);
    QVERIFY(*first == *second);
}

void TestVisionModule::aMissingModuleIsTold() {
    const QTemporaryDir empty;
    const auto loaded = visionmodule::load({empty.path()});
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().reason, Reason::PackageMissing);
    QCOMPARE(loaded.error().about, QStringList{u"babelreel"_s});
}

void TestVisionModule::aModuleThatCannotBeLoadedIsTold() {
    const QTemporaryDir folder;
    QFile module(folder.filePath(u"babelreel-vision.so"_s));
    QVERIFY(module.open(QIODevice::WriteOnly));
    module.write("no library\n");
    module.close();
    const auto loaded = visionmodule::load({folder.path()});
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().reason, Reason::PackageMissing);
    QVERIFY2(loaded.error().about.value(0).startsWith("libopencv-imgproc"_L1), qPrintable(loaded.error().about.value(0)));
}

void TestVisionModule::picturesWithoutAnythingHaveNoBoxes_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("shade");
    QTest::newRow("no picture") << 0 << QSize(640, 360) << 0;
    QTest::newRow("one picture") << 1 << QSize(640, 360) << 128;
    QTest::newRow("black ones") << 48 << QSize(640, 360) << 0;
    QTest::newRow("white ones") << 48 << QSize(360, 640) << 255;
    QTest::newRow("a single pixel each") << 48 << QSize(1, 1) << 90;
    QTest::newRow("a line of pixels") << 48 << QSize(640, 2) << 90;
    QTest::newRow("a column of pixels") << 48 << QSize(3, 640) << 90;
}

void TestVisionModule::picturesWithoutAnythingHaveNoBoxes() {
    QFETCH(int, count);
    QFETCH(QSize, size);
    QFETCH(int, shade);
    QImage picture(size, QImage::Format_Grayscale8);
    picture.fill(qRgb(shade, shade, shade));
    const auto boxes = suggestBoxes(QList<QImage>(count, picture));
    QVERIFY(boxes);
    QCOMPARE(boxes->size(), 0);
}

QTEST_GUILESS_MAIN(TestVisionModule)
#include "tst_visionmodule.moc"
