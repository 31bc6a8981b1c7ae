// SPDX-License-Identifier: MIT
// Credits of several vendors in the one currency of the user, as far as anybody tells.
#include "models/ledger/money.h"
#include "ui/words/moneywords.h"

#include <QtCore/qlocale.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestMoney : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void jobsAddUpByAccount();
    void sums_data();
    void sums();
    void amounts_data();
    void amounts();
    void wordsOfASum_data();
    void wordsOfASum();
};

namespace {
const Account cheap{.id = u"alpha"_s, .vendor = u"alpha"_s, .creditPrice = 0.03};
const Account dear{.id = u"bravo/studio"_s, .vendor = u"bravo"_s, .creditPrice = 2};
const Account untold{.id = u"charlie"_s, .vendor = u"charlie"_s};
using Found = std::optional<Money>;
}  // namespace

void TestMoney::jobsAddUpByAccount() {
    CreditSums sums;
    sums.add(u"bravo"_s, Estimate{10, false});
    sums.add(u"alpha"_s, Estimate{5, true});
    sums.add(u"bravo"_s, Estimate{2.5, false});
    sums.add(u"alpha"_s, std::nullopt);
    sums.add(u"charlie"_s, std::nullopt);
    QCOMPARE(sums.all(), (QList<CreditSum>{{u"bravo"_s, 12.5, false, false}, {u"alpha"_s, 5, true, true}, {u"charlie"_s, 0, false, true}}));
}

void TestMoney::sums_data() {
    QTest::addColumn<QList<CreditSum>>("sums");
    QTest::addColumn<Found>("money");
    const auto row = [](const char* name, const QList<CreditSum>& sums, const Found& money) { QTest::newRow(name) << sums << money; };
    row("nothing", {}, std::nullopt);
    row("one account", {{u"alpha"_s, 100}}, Money{3, false});
    row("two add up", {{u"alpha"_s, 100}, {u"bravo/studio"_s, 2}}, Money{7, false});
    row("one that tells no price of its credits makes it at least", {{u"alpha"_s, 100}, {u"charlie"_s, 9}}, Money{3, true});
    row("a job without a price makes it at least", {{u"alpha"_s, 100, false, true}}, Money{3, true});
    row("none of them is told", {{u"charlie"_s, 9}}, std::nullopt);
    row("an account that nobody knows", {{u"echo"_s, 9}}, std::nullopt);
    row("where nothing is paid it costs nothing", {{u"local"_s, 0}}, Money{0, false});
    row("and nothing beside something is no doubt", {{u"local"_s, 0}, {u"alpha"_s, 100}}, Money{3, false});
}

void TestMoney::sums() {
    QFETCH(QList<CreditSum>, sums);
    QFETCH(Found, money);
    const auto found = inMoney(sums, {cheap, dear, untold});
    QCOMPARE(found.has_value(), money.has_value());
    if (!money)
        return;
    QCOMPARE(found->amount, money->amount);
    QCOMPARE(found->atLeast, money->atLeast);
}

void TestMoney::amounts_data() {
    QTest::addColumn<double>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("words");
    QTest::newRow("euros") << 11.158 << u"EUR"_s << u"11.16 EUR"_s;
    QTest::newRow("thousands") << 1234.5 << u"USD"_s << u"1,234.50 USD"_s;
    QTest::newRow("a currency without parts") << 1234.4 << u"JPY"_s << u"1,234 JPY"_s;
    QTest::newRow("next to nothing") << 0.0004 << u"EUR"_s << u"less than 0.01 EUR"_s;
    QTest::newRow("nothing") << 0.0 << u"EUR"_s << u"0.00 EUR"_s;
    QTest::newRow("no currency") << 3.0 << QString() << u"3.00"_s;
}

void TestMoney::amounts() {
    QFETCH(double, amount);
    QFETCH(QString, currency);
    QFETCH(QString, words);
    QCOMPARE(words::money(amount, currency), words);
}

void TestMoney::wordsOfASum_data() {
    QTest::addColumn<CreditSum>("sum");
    QTest::addColumn<Found>("money");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const CreditSum& sum, const Found& money, const QString& words) {
        QTest::newRow(name) << sum << money << words;
    };
    row("credits alone", {u"a"_s, 372}, std::nullopt, u"372 credits"_s);
    row("and money", {u"a"_s, 372}, Money{11.16, false}, u"372 credits · about 11.16 EUR"_s);
    row("by one's own rate", {u"a"_s, 372, true}, std::nullopt, u"372 credits, your rate"_s);
    row("some of it is told by nobody", {u"a"_s, 372, false, true}, Money{11.16, true}, u"at least 372 credits · at least 11.16 EUR"_s);
    row("all of it is told by nobody", {u"a"_s, 0, false, true}, std::nullopt, u"price not told"_s);
}

void TestMoney::wordsOfASum() {
    QFETCH(CreditSum, sum);
    QFETCH(Found, money);
    QFETCH(QString, words);
    QCOMPARE(words::creditSum(sum, u"credits"_s, money, u"EUR"_s), words);
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
