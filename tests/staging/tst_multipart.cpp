// SPDX-License-Identifier: MIT
#include "services/staging/multipart.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestMultipart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void partsAreFewEnough_data();
    void partsAreFewEnough();
    void survivesBeingStored();
    void nonsenseIsNoState_data();
    void nonsenseIsNoState();
    void knowsWhatItCanBeOf_data();
    void knowsWhatItCanBeOf();
    void namesThePartsInOrder();
};

static constexpr qint64 mib = 1024 * 1024;

void TestMultipart::partsAreFewEnough_data() {
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("partMib");
    QTest::newRow("just above one request") << 64 * mib + 1 << qint64(16);
    QTest::newRow("10,000 parts of the usual size") << 160'000 * mib << qint64(16);
    QTest::newRow("one byte more") << 160'000 * mib + 1 << qint64(17);
    QTest::newRow("a terabyte") << 1024 * 1024 * mib << qint64(105);
}

void TestMultipart::partsAreFewEnough() {
    QFETCH(qint64, bytes);
    QFETCH(qint64, partMib);
    QCOMPARE(partSizeFor(bytes), partMib * mib);
    QVERIFY(partCount(bytes, partSizeFor(bytes)) <= 10'000);
}

void TestMultipart::survivesBeingStored() {
    const MultipartState state{.uploadId = u"a/+=\"ü"_s, .partSize = 17 * mib, .etags = {u"\"0123\""_s, u"x"_s}};
    QCOMPARE(multipartFromJson(toJson(state)), state);
    const MultipartState begun{.uploadId = u"id"_s, .partSize = 16 * mib};
    QCOMPARE(multipartFromJson(toJson(begun)), begun);
    QCOMPARE(multipartFromJson(toJson({})), MultipartState{});
}

void TestMultipart::nonsenseIsNoState_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no JSON") << u"uploadId"_s;
    QTest::newRow("no id") << uR"({"partSize":16777216,"etags":[]})"_s;
    QTest::newRow("no size") << uR"({"uploadId":"x","etags":[]})"_s;
    QTest::newRow("a hole between the parts") << uR"({"uploadId":"x","partSize":16777216,"etags":["a","","c"]})"_s;
}

void TestMultipart::nonsenseIsNoState() {
    QFETCH(QString, text);
    QCOMPARE(multipartFromJson(text), MultipartState{});
}

void TestMultipart::knowsWhatItCanBeOf_data() {
    QTest::addColumn<MultipartState>("state");
    QTest::addColumn<bool>("can");
    QTest::newRow("none") << MultipartState{} << false;
    QTest::newRow("begun") << MultipartState{u"x"_s, 16 * mib, {}} << true;
    QTest::newRow("all but complete") << MultipartState{u"x"_s, 16 * mib, {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}} << true;
    QTest::newRow("more parts than the file has") << MultipartState{u"x"_s, 16 * mib, QStringList(6, u"a"_s)} << false;
    QTest::newRow("parts that S3 does not take") << MultipartState{u"x"_s, 4 * mib, {}} << false;
}

void TestMultipart::knowsWhatItCanBeOf() {
    QFETCH(MultipartState, state);
    QTEST(fits(state, 70 * mib), "can");
}

void TestMultipart::namesThePartsInOrder() {
    QCOMPARE(completionXml({u"\"a1\""_s, u"b&2"_s}),
             QByteArray("<CompleteMultipartUpload xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
                        "<Part><PartNumber>1</PartNumber><ETag>&quot;a1&quot;</ETag></Part>"
                        "<Part><PartNumber>2</PartNumber><ETag>b&amp;2</ETag></Part></CompleteMultipartUpload>"));
}

QTEST_GUILESS_MAIN(TestMultipart)
#include "tst_multipart.moc"
