// SPDX-License-Identifier: MIT
#include "services/vendors/estimate.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestEstimate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void credits_data();
    void credits();
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

QTEST_APPLESS_MAIN(TestEstimate)
#include "tst_estimate.moc"
