// SPDX-License-Identifier: MIT
#include "services/vendors/estimate.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestEstimate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void credits_data();
    void credits();
    void readsSlowly_data();
    void readsSlowly();
};

void TestEstimate::credits_data() {
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("expected");  // below 0 = not told
    QTest::newRow("a whole minute") << u"credits"_s << u"es"_s << 60.0 << 10.0;
    QTest::newRow("a started minute counts as a whole one") << u"credits"_s << u"es"_s << 61.0 << 20.0;
    QTest::newRow("half a minute is one") << u"credits"_s << u"es"_s << 30.0 << 10.0;
    QTest::newRow("a language with a price of its own") << u"credits"_s << u"ja"_s << 90.0 << 30.0;
    QTest::newRow("a length that is not known") << u"credits"_s << u"es"_s << 0.0 << -1.0;
    QTest::newRow("nothing to pay at all") << QString() << u"es"_s << 0.0 << 0.0;
}

void TestEstimate::credits() {
    QFETCH(QString, unit);
    QFETCH(QString, language);
    QFETCH(double, seconds);
    QFETCH(double, expected);
    const QList<Price> prices = {{.task = u"dubbing"_s, .creditsPerMinute = 10},
                                 {.task = u"dubbing"_s, .language = u"ja"_s, .creditsPerMinute = 15},
                                 {.task = u"other"_s, .creditsPerMinute = 99}};
    Vendor vendor;
    vendor.creditUnit = unit;
    Operation operation;
    operation.pricedAs = u"dubbing"_s;
    QCOMPARE(estimatedCredits(vendor, operation, prices, language, seconds).value_or(-1), expected);
}

void TestEstimate::readsSlowly_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::newRow("nothing") << QString() << 0.0 << 0.0;
    QTest::newRow("blanks") << u" \n\t "_s << 0.0 << 0.0;
    // espeak-ng takes 7.6 s at 120 words a minute, 10.9 s at 80, its slowest
    QTest::newRow("two sentences") << u"The clay decides, not you. Each one cracked, and then we waited for the next one."_s << 8.0 << 9.0;
    QTest::newRow("fourteen Chinese characters") << u"今天我们来做一个简单的番茄汤吧"_s << 5.0 << 6.0;
    QTest::newRow("a number takes as long as its words") << u"1984"_s << 2.0 << 2.0;
}

void TestEstimate::readsSlowly() {
    QFETCH(QString, text);
    QFETCH(double, least);
    QFETCH(double, most);
    const double seconds = slowReading(text);
    QVERIFY2(seconds >= least && seconds <= most + 1e-9, qPrintable(QString::number(seconds)));
    const Operation clips, speech{.needsText = true};
    QCOMPARE(pricedSeconds(speech, {.text = text}, 60), seconds);
    QCOMPARE(pricedSeconds(clips, {.text = text}, 60), 60.0);
}

QTEST_APPLESS_MAIN(TestEstimate)
#include "tst_estimate.moc"
