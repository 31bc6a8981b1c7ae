// SPDX-License-Identifier: MIT
#include "services/http/jsonreader.h"

#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Kind;

class TestJsonReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsIdsExactly_data();
    void keepsIdsExactly();
    void readsNumbersAndFlags();
    void aLinkHasAHost();
    void whatIsNoObject_data();
    void whatIsNoObject();
};

void TestJsonReader::keepsIdsExactly_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << QByteArray("\"551\"") << u"551"_s;
    QTest::newRow("a number") << QByteArray("551") << u"551"_s;
    QTest::newRow("above 2^53") << QByteArray("9007199254740993") << u"9007199254740993"_s;
    QTest::newRow("19 digits") << QByteArray("1861664658419253249") << u"1861664658419253249"_s;
    QTest::newRow("the largest") << QByteArray("9223372036854775807") << u"9223372036854775807"_s;
    QTest::newRow("negative") << QByteArray("-9007199254740993") << u"-9007199254740993"_s;
    QTest::newRow("null") << QByteArray("null") << QString();
    QTest::newRow("a flag") << QByteArray("true") << QString();
    QTest::newRow("an object") << QByteArray("{}") << QString();
}

void TestJsonReader::keepsIdsExactly() {
    QFETCH(QByteArray, value);
    const auto object = json::object("{\"id\":" + value + "}");
    QVERIFY(object);
    QTEST(json::text((*object)["id"_L1]), "text");
}

void TestJsonReader::readsNumbersAndFlags() {
    QCOMPARE(json::number(12.5), std::optional(12.5));
    QCOMPARE(json::number(u"12.5"_s), std::optional(12.5));
    QCOMPARE(json::number(u"nan"_s), std::nullopt);
    QCOMPARE(json::number(u"inf"_s), std::nullopt);
    QCOMPARE(json::number(u"12 credits"_s), std::nullopt);
    QCOMPARE(json::number(QJsonValue()), std::nullopt);
    QCOMPARE(json::integer(u"60"_s), std::optional(60));
    QCOMPARE(json::integer(1e12), std::nullopt);
    for (const QJsonValue& yes : {QJsonValue(true), QJsonValue(u"true"_s), QJsonValue(u"True"_s), QJsonValue(1)})
        QVERIFY(json::flag(yes));
    for (const QJsonValue& no : {QJsonValue(false), QJsonValue(u"false"_s), QJsonValue(0), QJsonValue(), QJsonValue(u"yes"_s)})
        QVERIFY(!json::flag(no));
}

void TestJsonReader::aLinkHasAHost() {
    QCOMPARE(json::link(u"https://a.example/1.mp4?sig=a%2Fb"_s), QUrl(u"https://a.example/1.mp4?sig=a%2Fb"_s));
    for (const QJsonValue& none : {QJsonValue(u"soon"_s), QJsonValue(u"https://"_s), QJsonValue(u"/a.mp4"_s), QJsonValue(u"https://["_s),
                                   QJsonValue(u""_s), QJsonValue(7), QJsonValue()})
        QVERIFY(json::link(none).isEmpty());
}

void TestJsonReader::whatIsNoObject_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a web page") << QByteArray("\n <!DOCTYPE html><html></html>");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"success":true,"data":{"task)");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("a word") << QByteArray("ok");
    QTest::newRow("broken UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}");
    QTest::newRow("100,000 levels deep") << QByteArray(100'000, '[');
    QTest::newRow("100,000 objects deep") << QByteArray("{\"a\":").repeated(100'000);
}

void TestJsonReader::whatIsNoObject() {
    QFETCH(QByteArray, bytes);
    const auto object = json::object(bytes);
    QVERIFY(!object);
    QCOMPARE(object.error().kind, Kind::Malformed);
    QVERIFY(!object.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
