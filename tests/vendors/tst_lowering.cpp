// SPDX-License-Identifier: MIT
#include "services/vendors/jobcheck.h"
#include "services/vendors/kreado.h"
#include "services/vendors/lowering.h"
#include "services/vendors/oiiyao.h"
#include "services/vendors/qavix.h"
#include "services/vendors/vozo.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using Why = RegionLoss::Why;

class TestLowering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsLost_data();
    void tellsWhatIsLost();
    void sendsWhatItSays_data();
    void sendsWhatItSays();
};

namespace {

constexpr QSize wide(1920, 1080);

Region box(double x, double y, double w, double h, RegionKind kind = RegionKind::Subtitle) {
    return {.box = {x, y, w, h}, .kind = kind};
}

Region timed(Region region) {
    region.start = 3;
    region.end = 9;
    return region;
}

const Operation& operationOf(const Vendor& vendor, OperationKind kind) {
    return *std::ranges::find(vendor.operations, kind, &Operation::kind);
}

/// Every box of a request, in the order of its lists, as numbers.
QList<QList<double>> boxesIn(const QByteArray& body) {
    QList<QList<double>> boxes;
    const QJsonObject fields = QJsonDocument::fromJson(body).object();
    const auto take = [&](const QJsonObject& box, const QStringList& names) {
        QList<double> numbers;
        for (const QString& name : names)
            numbers << box[name].toDouble(-1);
        boxes << numbers;
    };
    const QStringList parts{u"x"_s, u"y"_s, u"width"_s, u"height"_s}, corners{u"lt_x"_s, u"lt_y"_s, u"rb_x"_s, u"rb_y"_s};
    for (const QString& list : {u"normalized_regions"_s, u"rectAreaList"_s, u"customRectAreaList"_s}) {
        for (const QJsonValue& box : fields[list].toArray())
            take(box.toObject(), list == "normalized_regions"_L1 ? parts : corners);
    }
    if (fields.contains("ocr_text_box"_L1))
        take(fields["ocr_text_box"_L1].toObject(), parts);
    return boxes;
}

QList<double> numbersOf(const SentBox& box) {
    const QRectF& parts = box.parts;
    const QRect& pixels = box.pixels;
    if (!pixels.isEmpty())
        return {double(pixels.x()), double(pixels.y()), double(pixels.x() + pixels.width()), double(pixels.y() + pixels.height())};
    return {parts.x(), parts.y(), parts.width(), parts.height()};
}

}  // namespace

void TestLowering::tellsWhatIsLost_data() {
    using Regions = QList<Region>;
    using Losses = QList<RegionLoss>;
    QTest::addColumn<const Vendor*>("vendor");
    QTest::addColumn<OperationKind>("kind");
    QTest::addColumn<Regions>("drawn");
    QTest::addColumn<QList<int>>("sent");
    QTest::addColumn<Losses>("losses");
    const Region subtitle = box(0.1, 0.8, 0.7, 0.1), mark = box(0.8, 0.05, 0.1, 0.05, RegionKind::Watermark);
    const Region protect = box(0.3, 0.3, 0.1, 0.1, RegionKind::Protect), words = box(0.2, 0.2, 0.2, 0.2, RegionKind::Ocr);
    const auto erase = OperationKind::Erase, translate = OperationKind::Translate;
    QTest::newRow("Oiiyao uses the first box only") << &oiiyao() << erase << Regions{subtitle, mark} << QList<int>{0}
                                                    << Losses{{Why::TooMany, 1}};
    QTest::newRow("Oiiyao reads no words") << &oiiyao() << erase << Regions{words, mark} << QList<int>{1} << Losses{{Why::WrongKind, 0}};
    QTest::newRow("Qavix takes them all") << &qavix() << erase << Regions{subtitle, mark} << QList<int>{0, 1} << Losses{};
    QTest::newRow("no vendor takes a time span") << &qavix() << erase << Regions{subtitle, timed(mark)} << QList<int>{0, 1}
                                                 << Losses{{Why::Span, 1}};
    QTest::newRow("KreadoAI keeps nothing from being erased") << &kreado() << erase << Regions{protect, timed(subtitle), mark}
                                                              << QList<int>{1, 2} << Losses{{Why::WrongKind, 0}, {Why::Span, 1}};
    QTest::newRow("Vozo takes one box of words") << &vozo() << translate << Regions{subtitle, words, words} << QList<int>{1}
                                                 << Losses{{Why::WrongKind, 0}, {Why::TooMany, 2}};
    QTest::newRow("what lies outside is cut off") << &qavix() << erase << Regions{box(-0.1, 0.9, 0.5, 0.2)} << QList<int>{0}
                                                  << Losses{{Why::Edge, 0}};
    QTest::newRow("who takes none gets none") << &oiiyao() << translate << Regions{subtitle} << QList<int>{}
                                              << Losses{{Why::WrongKind, 0}};
}

void TestLowering::tellsWhatIsLost() {
    QFETCH(const Vendor*, vendor);
    QFETCH(OperationKind, kind);
    QFETCH(QList<Region>, drawn);
    const LoweredRegions lowered = lowerRegions(drawn, operationOf(*vendor, kind).regions, wide);
    QList<int> sent;
    for (const SentBox& box : lowered.boxes)
        sent << box.region;
    QTEST(sent, "sent");
    QTEST(lowered.losses, "losses");
    QCOMPARE(sentRegions(drawn, operationOf(*vendor, kind).regions).size(), sent.size());
}

void TestLowering::sendsWhatItSays_data() {
    QTest::addColumn<const Vendor*>("vendor");
    QTest::addColumn<OperationKind>("kind");
    QTest::addColumn<RegionKind>("box");
    QTest::addColumn<QSize>("frame");
    const std::pair<QSize, const char*> frames[] = {{{1920, 1080}, "wide"},        {{1080, 1920}, "turned by 90 degrees"},
                                                    {{768, 576}, "wide pixels"},   {{642, 362}, "odd"},
                                                    {{3840, 2160}, "four times"}};
    const std::tuple<const Vendor*, OperationKind, RegionKind, const char*> vendors[] = {
        {&oiiyao(), OperationKind::Erase, RegionKind::Subtitle, "Oiiyao"},
        {&qavix(), OperationKind::Erase, RegionKind::Watermark, "Qavix"},
        {&kreado(), OperationKind::Erase, RegionKind::Watermark, "KreadoAI, watermarks"},
        {&kreado(), OperationKind::Erase, RegionKind::Subtitle, "KreadoAI, subtitles"},
        {&vozo(), OperationKind::Translate, RegionKind::Ocr, "Vozo"}};
    for (const auto& [vendor, kind, region, who] : vendors) {
        for (const auto& [frame, what] : frames)
            QTest::addRow("%s, %s", who, what) << vendor << kind << region << frame;
    }
}

void TestLowering::sendsWhatItSays() {
    QFETCH(const Vendor*, vendor);
    QFETCH(OperationKind, kind);
    QFETCH(RegionKind, box);
    QFETCH(QSize, frame);
    const Operation& operation = operationOf(*vendor, kind);
    // Every drawn pixel comes back: from the picture to parts, to the request, and read as the vendor would.
    for (const QRect& drawn : {QRect(0, 0, 1, 1), QRect(3, 5, 7, 11), QRect(frame.width() / 3, frame.height() - 40, 100, 39),
                               QRect(0, 0, frame.width(), frame.height()), QRect(frame.width() - 1, frame.height() - 1, 1, 1)}) {
        const Region region{.box = {double(drawn.x()) / frame.width(), double(drawn.y()) / frame.height(),
                                    double(drawn.width()) / frame.width(), double(drawn.height()) / frame.height()},
                            .kind = box};
        SubmitQuery query;
        query.job = {.operation = kind, .vendor = vendor->id, .source = u"https://files.test/a.mp4"_s, .targetLanguage = u"es"_s,
                     .regions = {region}, .frameSize = frame};
        query.inputs.insert(InputRole::Video, QUrl(query.job.source));
        const LoweredRegions lowered = lowerRegions({region}, operation.regions, frame);
        QCOMPARE(lowered.boxes.size(), 1);
        const QList<QList<double>> sent = boxesIn(operation.submit.build(query).body);
        QCOMPARE(sent, QList<QList<double>>{numbersOf(lowered.boxes.first())});
        const QRectF& parts = lowered.boxes.first().parts;
        const QRect back(qRound(parts.x() * frame.width()), qRound(parts.y() * frame.height()), qRound(parts.width() * frame.width()),
                         qRound(parts.height() * frame.height()));
        QCOMPARE(back, drawn);
        QVERIFY(parts.right() <= 1 && parts.bottom() <= 1);
    }
}

QTEST_APPLESS_MAIN(TestLowering)
#include "tst_lowering.moc"
