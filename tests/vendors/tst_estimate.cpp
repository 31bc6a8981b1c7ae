// SPDX-License-Identifier: MIT
#include "services/vendors/estimate.h"

#include <QtTest/qtest.h>

#include <limits>

using namespace Qt::StringLiterals;

class TestEstimate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void credits_data();
    void credits();
    void whoseWordCounts_data();
    void whoseWordCounts();
    void ratesThatMakeNoSenseAreNone();
    void ownPricesAreInTheOrderOfTheOperations();
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

void TestEstimate::whoseWordCounts_data() {
    QTest::addColumn<QList<Price>>("prices");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("rate");  // 0 = none
    QTest::addColumn<double>("seconds");
    QTest::addColumn<std::optional<Estimate>>("expected");
    QTest::addColumn<bool>("own");
    const Price listed{.task = u"dubbing"_s, .creditsPerMinute = 10};
    const Price japanese{.task = u"dubbing"_s, .language = u"ja"_s, .creditsPerMinute = 15};
    const Price free{.task = u"dubbing"_s, .creditsPerMinute = 0};
    const Price other{.task = u"lip_sync"_s, .creditsPerMinute = 7};
    using Found = std::optional<Estimate>;
    const auto row = [](const char* name, const QList<Price>& prices, double rate, double seconds, const Found& expected, bool own) {
        QTest::newRow(name) << prices << u"credits"_s << rate << seconds << expected << own;
    };
    row("the vendor's price goes before one's own", {listed}, 99, 60, Estimate{10, false}, false);
    row("a vendor's price of nothing too", {free}, 99, 60, Estimate{0, false}, false);
    row("no price list at all", {}, 30, 60, Estimate{30, true}, true);
    row("a started minute of one's own counts as a whole one", {}, 30, 61, Estimate{60, true}, true);
    row("a list without the language", {japanese}, 30, 60, Estimate{30, true}, true);
    row("a list without the operation", {other}, 30, 60, Estimate{30, true}, true);
    row("a list without the language, and no rate", {japanese}, 0, 60, std::nullopt, false);
    row("neither tells it", {}, 0, 60, std::nullopt, false);
    row("a length that is not known", {}, 30, 0, std::nullopt, true);
    QTest::newRow("where nothing is paid, nothing is counted") << QList<Price>() << QString() << 30.0 << 60.0 << Found(Estimate{0, false}) << false;
}

void TestEstimate::whoseWordCounts() {
    QFETCH(QList<Price>, prices);
    QFETCH(QString, unit);
    QFETCH(double, rate);
    QFETCH(double, seconds);
    QFETCH(std::optional<Estimate>, expected);
    QFETCH(bool, own);
    Vendor vendor;
    vendor.creditUnit = unit;
    Operation operation;
    operation.pricedAs = u"dubbing"_s;
    Account account;
    if (rate > 0)
        account.ownRates = {{u"translate"_s, rate}, {u"erase"_s, 1000}};
    QVERIFY(estimateOf(vendor, operation, prices, account, u"es"_s, seconds) == expected);
    QCOMPARE(isByOwnRate(vendor, operation, prices, account, u"es"_s), own);
}

void TestEstimate::ratesThatMakeNoSenseAreNone() {
    const Account account{.ownRates = {{u"translate"_s, std::numeric_limits<double>::quiet_NaN()},
                                       {u"erase"_s, -5},
                                       {u"speech"_s, std::numeric_limits<double>::infinity()},
                                       {u"subtitles"_s, 0}}};
    for (const OperationKind kind : allOperations())
        QVERIFY(!ownRate(account, kind));
    QVERIFY(ownPrices(account).isEmpty());
}

void TestEstimate::ownPricesAreInTheOrderOfTheOperations() {
    const Account account{.ownRates = {{u"speech"_s, 2}, {u"translate"_s, 30}, {u"no such thing"_s, 4}}};
    QCOMPARE(ownPrices(account), (QList<Price>{{.task = u"translate"_s, .creditsPerMinute = 30, .own = true},
                                               {.task = u"speech"_s, .creditsPerMinute = 2, .own = true}}));
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
