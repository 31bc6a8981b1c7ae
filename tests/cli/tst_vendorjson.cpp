// SPDX-License-Identifier: MIT
#include "app/cli/vendorjson.h"

#include "app/engine/knownvendors.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qset.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestVendorJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKnownVendor();
    void limitsOfEveryInput();
    void options_data();
    void options();
    void rules();
    void makersStandApart();
};

static Vendor vendorWith(const Operation& operation) {
    Vendor vendor;
    vendor.id = u"made-up"_s;
    vendor.operations = {operation};
    return vendor;
}

static QJsonObject operationOf(const QJsonObject& vendor) {
    return vendor["operations"_L1].toArray().first().toObject();
}

void TestVendorJson::everyKnownVendor() {
    const VendorRegistry known = knownVendors();
    for (const Vendor& vendor : known.all()) {
        const QJsonObject json = vendorJson(vendor);
        QCOMPARE(json["id"_L1].toString(), vendor.id);
        QCOMPARE(json["operations"_L1].toArray().size(), vendor.operations.size());
        for (const QJsonValue& operation : json["operations"_L1].toArray()) {
            const auto kind = operationFromName(operation["kind"_L1].toString());
            QVERIFY(kind && allOperations().contains(*kind));
            for (const auto& field : {u"inputs"_s, u"options"_s, u"limits"_s, u"regions"_s, u"languages"_s, u"voice"_s})
                QVERIFY2(operation.toObject().contains(field), qPrintable(field));
        }
    }
}

void TestVendorJson::limitsOfEveryInput() {
    Operation operation;
    operation.inputs = {{.role = InputRole::Video,
                         .limits = {.maxBytes = 300'000'000'000, .maxFramesPerSecond = 30, .videoCodecs = {u"h264"_s}, .needsVideo = true}},
                        {.role = InputRole::Image,
                         .required = false,
                         .limits = {.leastSide = 360, .mostSide = 4000, .extensions = {u"png"_s, u"jpg"_s}}}};
    const QJsonArray inputs = operationOf(vendorJson(vendorWith(operation)))["inputs"_L1].toArray();
    QCOMPARE(inputs.size(), 2);
    const QJsonValue video = inputs[0]["limits"_L1];
    QCOMPARE(video["max_bytes"_L1].toInteger(), 300'000'000'000);
    QCOMPARE(video["max_fps"_L1].toDouble(), 30.0);
    QCOMPARE(video["video_codecs"_L1].toArray(), QJsonArray{u"h264"_s});
    QVERIFY(video["needs_video"_L1].toBool());
    QVERIFY(!video.toObject().contains("max_seconds"_L1));
    QCOMPARE(inputs[1]["required"_L1].toBool(true), false);
    QCOMPARE(inputs[1]["limits"_L1]["min_side"_L1].toInt(), 360);
    QCOMPARE(inputs[1]["limits"_L1]["max_side"_L1].toInt(), 4000);
    QCOMPARE(inputs[1]["limits"_L1]["extensions"_L1].toArray(), (QJsonArray{u"png"_s, u"jpg"_s}));
}

void TestVendorJson::options_data() {
    QTest::addColumn<OptionType>("type");
    QTest::addColumn<QString>("name");
    QTest::newRow("a list of words") << OptionType::Words << u"words"_s;
    QTest::newRow("pairs of words") << OptionType::Pairs << u"pairs"_s;
    QTest::newRow("a flag") << OptionType::Flag << u"flag"_s;
}

void TestVendorJson::options() {
    QFETCH(OptionType, type);
    Operation operation;
    operation.options = {{.name = u"x"_s,
                          .type = type,
                          .needs = OptionCondition{u"mode"_s, {u"1"_s, u"2"_s}},
                          .excludedBy = OptionCondition{u"other"_s, {u"true"_s}}}};
    const QJsonObject option = operationOf(vendorJson(vendorWith(operation)))["options"_L1].toArray().first().toObject();
    QTEST(option["type"_L1].toString(), "name");
    QCOMPARE(option["needs"_L1]["option"_L1].toString(), u"mode"_s);
    QCOMPARE(option["needs"_L1]["values"_L1].toArray(), (QJsonArray{u"1"_s, u"2"_s}));
    QCOMPARE(option["excluded_by"_L1]["option"_L1].toString(), u"other"_s);
}

void TestVendorJson::rules() {
    Operation operation;
    operation.regions = {.most = 3, .kinds = {RegionKind::Subtitle, RegionKind::Ocr}, .unit = RegionUnit::SourcePixels,
                         .option = u"mode"_s, .neededFor = {u"manual"_s}};
    operation.languages = {.autoSource = u"DEFAULT"_s, .open = true};
    operation.voice = {.offered = true, .needed = true};
    const QJsonObject json = operationOf(vendorJson(vendorWith(operation)));
    QCOMPARE(json["regions"_L1]["max"_L1].toInt(), 3);
    QCOMPARE(json["regions"_L1]["kinds"_L1].toArray(), (QJsonArray{u"subtitle"_s, u"ocr"_s}));
    QCOMPARE(json["regions"_L1]["unit"_L1].toString(), u"pixels"_s);
    QCOMPARE(json["regions"_L1]["needed_for"_L1].toArray(), QJsonArray{u"manual"_s});
    QCOMPARE(json["languages"_L1]["auto"_L1].toString(), u"DEFAULT"_s);
    QVERIFY(json["languages"_L1]["open"_L1].toBool());
    QVERIFY(json["voice"_L1]["offered"_L1].toBool() && json["voice"_L1]["needed"_L1].toBool());
}

void TestVendorJson::makersStandApart() {
    Vendor vendor = vendorWith({.kind = OperationKind::AvatarVideo});
    vendor.makers = {Operation{.kind = OperationKind::AvatarPhoto}};
    const QJsonObject json = vendorJson(vendor);
    QCOMPARE(json["operations"_L1].toArray().size(), 1);
    QCOMPARE(operationOf(json)["kind"_L1].toString(), u"avatar-video"_s);
    QCOMPARE(json["makers"_L1].toArray().size(), 1);
    QCOMPARE(json["makers"_L1][0]["kind"_L1].toString(), u"avatar-photo"_s);
}

QTEST_GUILESS_MAIN(TestVendorJson)
#include "tst_vendorjson.moc"
