// SPDX-License-Identifier: MIT
// What an account tells of itself, held against what is about to be sent to it.
#include "models/launch/accountfacts.h"
#include "ui/words/words.h"

#include <QtCore/qlocale.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

class TestAccountFacts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void ends_data();
    void ends();
    void memberships_data();
    void memberships();
    void balances_data();
    void balances();
    void whatStopsComesFirst();
    void sentences_data();
    void sentences();
};

namespace {

const QDateTime now(QDate(2026, 9, 1), QTime(12, 0), Qt::UTC);

QDateTime utc(const QDate& day, const QTime& time) {
    return {day, time, Qt::UTC};
}

}  // namespace

void TestAccountFacts::ends_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<MembershipEnd>>("end");
    const QDateTime time = utc({2026, 9, 4}, {15, 11, 51});
    using Found = std::optional<MembershipEnd>;
    const auto row = [](const char* name, const QString& text, const Found& end) { QTest::newRow(name) << text << end; };
    row("ISO 8601, as Oiiyao and Qavix tell it", u"2026-09-04T15:11:51Z"_s, MembershipEnd{time, true});
    row("with thousandths", u"2026-09-04T15:11:51.000Z"_s, MembershipEnd{time, true});
    row("with a zone ahead", u"2026-09-04T23:11:51+08:00"_s, MembershipEnd{time, true});
    row("with a zone behind", u"2026-09-04T10:11:51-05:00"_s, MembershipEnd{time, true});
    row("without a zone, as KreadoAI tells it", u"2026-09-04 15:11:51"_s, MembershipEnd{time, false});
    row("with slashes", u"2026/09/04 15:11:51"_s, MembershipEnd{time, false});
    row("blanks around it", u"  2026-09-04T15:11:51Z "_s, MembershipEnd{time, true});
    row("a day alone lasts to its end", u"2026-09-04"_s, MembershipEnd{utc({2026, 9, 4}, {23, 59, 59}), false});
    row("seconds", u"1788534711"_s, MembershipEnd{time, true});
    row("milliseconds", u"1788534711000"_s, MembershipEnd{time, true});
    row("nothing", QString(), std::nullopt);
    row("zero is no time", u"0"_s, std::nullopt);
    row("a word", u"never"_s, std::nullopt);
    row("a day that is none", u"2026-02-31"_s, std::nullopt);
    row("half of one", u"2026-09"_s, std::nullopt);
    row("less than nothing", u"-1"_s, std::nullopt);
}

void TestAccountFacts::ends() {
    QFETCH(QString, text);
    QFETCH(std::optional<MembershipEnd>, end);
    const auto found = membershipEnd(text);
    QCOMPARE(found.has_value(), end.has_value());
    if (!end)
        return;
    QCOMPARE(found->at, end->at);
    QCOMPARE(found->zoned, end->zoned);
}

void TestAccountFacts::memberships_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("told");
    QTest::addColumn<bool>("stops");
    const auto row = [](const char* name, const QString& text, bool told, bool stops) { QTest::newRow(name) << text << told << stops; };
    row("a year ahead", u"2027-09-01T12:00:00Z"_s, false, false);
    row("just after results can be expected", u"2026-09-03T12:00:01Z"_s, false, false);
    row("just before", u"2026-09-03T11:59:59Z"_s, true, false);
    row("this very second", u"2026-09-01T12:00:00Z"_s, true, true);
    row("a second ago", u"2026-09-01T11:59:59Z"_s, true, true);
    row("years ago", u"2020-01-01T00:00:00Z"_s, true, true);
    row("an hour ago by a clock that nobody names: perhaps not", u"2026-09-01 11:00:00"_s, true, false);
    row("a day ago by such a clock: surely", u"2026-08-31 11:00:00"_s, true, true);
    row("two days and a half ahead by such a clock: perhaps sooner", u"2026-09-04 00:00:00"_s, true, false);
    row("three days ahead by such a clock", u"2026-09-04 12:00:00"_s, false, false);
    row("not told", QString(), false, false);
}

void TestAccountFacts::memberships() {
    QFETCH(QString, text);
    QFETCH(bool, told);
    QFETCH(bool, stops);
    const auto facts = accountFacts({.expiresAt = text}, {}, u"credits"_s, now);
    QCOMPARE(facts.size(), told ? 1 : 0);
    if (!told)
        return;
    QCOMPARE(facts.first().error.reason, Reason::MembershipEnding);
    QCOMPARE(facts.first().stops, stops);
    QCOMPARE(facts.first().error.about.contains(u"ended"_s), stops);
}

void TestAccountFacts::balances_data() {
    QTest::addColumn<QString>("credits");
    QTest::addColumn<double>("needed");
    QTest::addColumn<bool>("told");
    QTest::newRow("more than enough") << u"1000"_s << 60.0 << false;
    QTest::newRow("just enough") << u"60.00"_s << 60.0 << false;
    QTest::newRow("a little less") << u"59.99"_s << 60.0 << true;
    QTest::newRow("an empty account") << u"0"_s << 1.0 << true;
    QTest::newRow("less than nothing") << u"-4.5"_s << 1.0 << true;
    QTest::newRow("nothing is needed") << u"0"_s << 0.0 << false;
    QTest::newRow("not told") << QString() << 60.0 << false;
    QTest::newRow("no number") << u"unlimited"_s << 60.0 << false;
    QTest::newRow("nonsense") << u"nan"_s << 60.0 << false;
}

void TestAccountFacts::balances() {
    QFETCH(QString, credits);
    QFETCH(double, needed);
    QFETCH(bool, told);
    const auto facts = accountFacts({.credits = credits}, {.credits = needed}, u"K-coins"_s, now);
    QCOMPARE(facts.size(), told ? 1 : 0);
    if (!told)
        return;
    QCOMPARE(facts.first().error.reason, Reason::BalanceTooSmall);
    QCOMPARE(facts.first().error.about.value(0).toDouble(), needed);
    QCOMPARE(facts.first().error.about.value(1).toDouble(), credits.toDouble());
    QCOMPARE(facts.first().error.about.value(2), u"K-coins"_s);
    QVERIFY(!facts.first().stops);
}

void TestAccountFacts::whatStopsComesFirst() {
    const auto facts = accountFacts({.credits = u"1"_s, .expiresAt = u"2026-01-01T00:00:00Z"_s}, {.credits = 5}, u"credits"_s, now);
    QCOMPARE(facts.size(), 2);
    QVERIFY(facts[0].stops);
    QVERIFY(!facts[1].stops);
}

void TestAccountFacts::sentences_data() {
    QTest::addColumn<Balance>("balance");
    QTest::addColumn<QString>("begins");
    QTest::newRow("too little") << Balance{.credits = u"12.5"_s} << u"This would cost 60 credits, and the account has 12.50."_s;
    QTest::newRow("ends soon") << Balance{.expiresAt = u"2026-09-02T12:00:00Z"_s} << u"The membership ends on "_s;
    QTest::newRow("is over") << Balance{.expiresAt = u"2026-08-01T12:00:00Z"_s} << u"The membership ended on "_s;
}

void TestAccountFacts::sentences() {
    QFETCH(Balance, balance);
    QFETCH(QString, begins);
    const auto facts = accountFacts(balance, {.credits = 60}, u"credits"_s, now);
    QCOMPARE(facts.size(), 1);
    const QString sentence = words::sentence(facts.first().error);
    QVERIFY2(sentence.startsWith(begins), qPrintable(sentence));
    QVERIFY2(begins.contains("cost"_L1) || sentence.contains("2026"_L1), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(TestAccountFacts)
#include "tst_accountfacts.moc"
