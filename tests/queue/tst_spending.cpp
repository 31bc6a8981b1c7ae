// SPDX-License-Identifier: MIT
#include "services/queue/accountwatch.h"
#include "services/queue/spending.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;
using ledger::Entry;

class TestSpending : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void adds_data();
    void adds();
    void caps_data();
    void caps();
    void aDayEndsAtLocalMidnight();
    void explainsBalances_data();
    void explainsBalances();
    void entriesComeBack();
};

namespace {

QDateTime at(int hour) {
    return QDateTime(QDate(2026, 1, 1), QTime(hour, 0), Qt::UTC);
}

LedgerLine line(Entry entry, std::optional<double> credits, const QString& task = u"1"_s, int hour = 1) {
    return {at(hour), u"oiiyao"_s, entry == Entry::Balance ? QString() : task, entry, credits};
}

using Lines = QList<LedgerLine>;

}  // namespace

void TestSpending::adds_data() {
    QTest::addColumn<Lines>("lines");
    QTest::addColumn<double>("total");
    QTest::addColumn<double>("sinceTwo");
    QTest::newRow("nothing") << Lines{} << 0.0 << 0.0;
    QTest::newRow("an estimate counts until a charge is told") << Lines{line(Entry::Estimate, 5)} << 5.0 << 0.0;
    QTest::newRow("a charge replaces it") << Lines{line(Entry::Estimate, 5), line(Entry::Charged, 3)} << 3.0 << 0.0;
    QTest::newRow("a charge that is not told does not") << Lines{line(Entry::Estimate, 5), line(Entry::Charged, {})} << 5.0 << 0.0;
    QTest::newRow("the newest charge of a task counts") << Lines{line(Entry::Charged, 3), line(Entry::Charged, 4, u"1"_s, 5)} << 4.0 << 0.0;
    QTest::newRow("what is given back is off it") << Lines{line(Entry::Charged, 3), line(Entry::Refund, 2)} << 1.0 << 0.0;
    QTest::newRow("tasks add up, each from when it was sent") << Lines{line(Entry::Charged, 3), line(Entry::Charged, 4, u"2"_s, 2)} << 7.0 << 4.0;
    QTest::newRow("balances cost nothing") << Lines{line(Entry::Balance, 500), line(Entry::Difference, 4, {})} << 0.0 << 0.0;
}

void TestSpending::adds() {
    QFETCH(Lines, lines);
    Spending spending;
    for (const LedgerLine& line : lines)
        spending.add(line);
    QTEST(spending.total(u"oiiyao"_s), "total");
    QTEST(spending.since(u"oiiyao"_s, at(2)), "sinceTwo");
    QCOMPARE(spending.total(u"qavix"_s), 0.0);
}

void TestSpending::caps_data() {
    QTest::addColumn<Caps>("caps");
    QTest::addColumn<double>("next");  // under 0 = not told
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char* name, const Caps& caps, double next, Reason reason) { QTest::newRow(name) << caps << next << reason; };
    row("no cap", {}, 1e9, Reason::None);
    row("just within the batch's", {.batch = 15}, 5, Reason::None);
    row("beyond the batch's", {.batch = 15}, 5.01, Reason::BatchCapReached);
    row("just within the day's", {.day = 25}, 5, Reason::None);
    row("beyond the day's", {.day = 25}, 6, Reason::DayCapReached);
    row("just within all", {.total = 105}, 5, Reason::None);
    row("beyond all", {.total = 105}, 6, Reason::TotalCapReached);
    row("beyond several, the nearest is told", {.batch = 1, .day = 1, .total = 1}, 1, Reason::BatchCapReached);
    row("nobody tells the price, and there is room", {.day = 21}, -1, Reason::None);
    row("nobody tells the price, and it is used up", {.day = 20}, -1, Reason::DayCapReached);
}

void TestSpending::caps() {
    QFETCH(Caps, caps);
    QFETCH(double, next);
    QFETCH(Reason, reason);
    Spending spending;
    spending.add(line(Entry::Charged, 80, u"yesterday's"_s, 0));
    spending.add(line(Entry::Charged, 10, u"today's"_s, 2));
    spending.add(line(Entry::Charged, 10, u"batch's"_s, 3));
    const NextCost cost{.estimated = next < 0 ? std::nullopt : std::optional(next), .batch = {u"batch's"_s, u"new"_s}, .today = at(1)};
    const auto error = crossedCap(caps, spending, u"oiiyao"_s, cost);
    QCOMPARE(error ? error->reason : Reason::None, reason);
    if (error)
        QCOMPARE(error->about.size(), 2);
}

void TestSpending::aDayEndsAtLocalMidnight() {
    const QDateTime evening = QDateTime(QDate(2026, 3, 28), QTime(23, 59, 59), Qt::LocalTime).toUTC();
    QCOMPARE(startOfDay(evening).toLocalTime(), QDateTime(QDate(2026, 3, 28), QTime(0, 0), Qt::LocalTime));
    QCOMPARE(startOfNextDay(evening), evening.addSecs(1));
}

void TestSpending::explainsBalances_data() {
    QTest::addColumn<Lines>("lines");
    QTest::addColumn<double>("difference");
    const LedgerLine before = line(Entry::Balance, 100);
    const LedgerLine after = line(Entry::Balance, 70);
    QTest::newRow("the first balance ever") << Lines{after} << 0.0;
    QTest::newRow("all of it was charged") << Lines{before, line(Entry::Charged, 30), after} << 0.0;
    QTest::newRow("less was charged than is gone") << Lines{before, line(Entry::Charged, 20), after} << 10.0;
    QTest::newRow("nothing was charged") << Lines{before, after} << 30.0;
    QTest::newRow("more was charged than is gone") << Lines{before, line(Entry::Charged, 40), after} << -10.0;
    QTest::newRow("some was given back") << Lines{before, line(Entry::Charged, 50), line(Entry::Refund, 20), after} << 0.0;
    QTest::newRow("a task that is told twice counts once") << Lines{before, line(Entry::Charged, 10), line(Entry::Charged, 30), after} << 0.0;
    QTest::newRow("told before the first balance and corrected after it")
        << Lines{line(Entry::Charged, 10), before, line(Entry::Charged, 40), after} << 0.0;
    QTest::newRow("a vendor that does not tell what a task costs") << Lines{before, line(Entry::Charged, {}), after} << 0.0;
    QTest::newRow("which tells it in the end") << Lines{before, line(Entry::Charged, {}), line(Entry::Charged, 5), after} << 25.0;
    QTest::newRow("an older difference is not told again") << Lines{line(Entry::Balance, 500), before, line(Entry::Difference, 400), line(Entry::Charged, 30), after}
                                                           << 0.0;
    QTest::newRow("the dust of decimals") << Lines{before, line(Entry::Charged, 29.999), after} << 0.0;
}

void TestSpending::explainsBalances() {
    QFETCH(Lines, lines);
    QTEST(unexplainedDifference(lines).value_or(0), "difference");
}

void TestSpending::entriesComeBack() {
    for (const Entry entry : {Entry::Estimate, Entry::Charged, Entry::Refund, Entry::Balance, Entry::Difference})
        QCOMPARE(ledger::entryFromName(ledger::name(entry)), std::optional(entry));
    QCOMPARE(ledger::name(Entry::Charged), u"charged"_s);  // stored
    QVERIFY(!ledger::entryFromName(u"charged in all"_s));
}

QTEST_GUILESS_MAIN(TestSpending)
#include "tst_spending.moc"
