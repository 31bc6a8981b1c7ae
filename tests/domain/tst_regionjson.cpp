// SPDX-License-Identifier: MIT
#include "services/domain/regionjson.h"

#include <QtCore/qjsonobject.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestRegionJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheCommandLinesForm_data();
    void readsTheCommandLinesForm();
    void comesBackEqual();
    void skipsWhatIsNoBox();
};

void TestRegionJson::readsTheCommandLinesForm_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<Region>>("region");
    const auto box = [](double x, double y, double w, double h) { return Region{.box = {x, y, w, h}}; };
    using Read = std::optional<Region>;
    QTest::newRow("a box") << u"0.1,0.8,0.8,0.1"_s << Read(box(0.1, 0.8, 0.8, 0.1));
    QTest::newRow("the whole frame") << u"0,0,1,1"_s << Read(box(0, 0, 1, 1));
    QTest::newRow("with a kind") << u"0,0,1,1:watermark"_s << Read(Region{.box = {0, 0, 1, 1}, .kind = RegionKind::Watermark});
    QTest::newRow("with a kind and a span") << u"0,0,1,1:ocr:1.5-3"_s
                                            << Read(Region{.box = {0, 0, 1, 1}, .kind = RegionKind::Ocr, .start = 1.5, .end = 3});
    QTest::newRow("a span without a kind") << u"0,0,1,1::0-1"_s << Read(Region{.box = {0, 0, 1, 1}, .start = 0, .end = 1});
    QTest::newRow("an unknown kind") << u"0,0,1,1:logo"_s << Read();
    QTest::newRow("three numbers") << u"0,0,1"_s << Read();
    QTest::newRow("five numbers") << u"0,0,1,1,1"_s << Read();
    QTest::newRow("a word") << u"0,0,1,all"_s << Read();
    QTest::newRow("not a number") << u"0,0,nan,1"_s << Read();
    QTest::newRow("endless") << u"0,0,inf,1"_s << Read();
    QTest::newRow("pixels") << u"10,10,100,50"_s << Read();
    QTest::newRow("beyond the right edge") << u"0.5,0,0.6,0.1"_s << Read();
    QTest::newRow("beyond the lower edge") << u"0,0.95,0.1,0.1"_s << Read();
    QTest::newRow("left of the frame") << u"-0.1,0,0.5,0.5"_s << Read();
    QTest::newRow("without width") << u"0.1,0.1,0,0.5"_s << Read();
    QTest::newRow("a span that ends before it begins") << u"0,0,1,1:ocr:3-1"_s << Read();
    QTest::newRow("a span that never ends") << u"0,0,1,1:ocr:3-inf"_s << Read();
    QTest::newRow("a span from nowhere") << u"0,0,1,1:ocr:nan-3"_s << Read();
    QTest::newRow("half a span") << u"0,0,1,1:ocr:3"_s << Read();
    QTest::newRow("nothing") << QString() << Read();
}

void TestRegionJson::readsTheCommandLinesForm() {
    QFETCH(QString, text);
    QTEST(regionFromText(text), "region");
}

void TestRegionJson::comesBackEqual() {
    const QList<Region> regions{{.box = {0.1, 0.2, 0.3, 0.4}},
                                {.box = {0, 0, 1, 1}, .kind = RegionKind::Watermark, .start = 0, .name = u"Logo ®"_s},
                                {.box = {0.5, 0.5, 0.25, 0.25}, .kind = RegionKind::Protect, .end = 12.25},
                                {.box = {0.5, 0.5, 0.25, 0.25}, .kind = RegionKind::Ocr, .start = 1, .end = 2}};
    QCOMPARE(regionsFromJson(regionsToJson(regions)), regions);
}

void TestRegionJson::skipsWhatIsNoBox() {
    const QJsonArray array{1, QJsonObject{}, QJsonObject{{u"x"_s, 0.1}, {u"y"_s, 0.1}, {u"width"_s, -1}, {u"height"_s, 1}},
                           QJsonObject{{u"x"_s, 0}, {u"y"_s, 0}, {u"width"_s, 1}, {u"height"_s, 1}, {u"kind"_s, u"of the future"_s}}};
    QCOMPARE(regionsFromJson(array), (QList<Region>{{.box = {0, 0, 1, 1}}}));
}

QTEST_GUILESS_MAIN(TestRegionJson)
#include "tst_regionjson.moc"
