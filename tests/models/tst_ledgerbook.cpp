// SPDX-License-Identifier: MIT
#include "models/ledger/ledgerbook.h"
#include "models/ledger/ledgersums.h"
#include "models/ledger/taskmoney.h"
#include "tests/models/madeuptasks.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using ledger::Entry;

Q_DECLARE_METATYPE(LedgerSums)

class TestLedgerBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsLinesUp_data();
    void addsLinesUp();
    void keepsAccountsApart();
    void tellsTodayFromTheDaysBefore();
    void asksAgainOnlyWhenThereIsALineMore_data();
    void asksAgainOnlyWhenThereIsALineMore();
    void holdsATaskAgainstTheLimitsThatAreSet();
};

static LedgerLine line(const QString& task, Entry entry, std::optional<double> credits, int daysAgo = 0) {
    return {.at = QDateTime::currentDateTimeUtc().addDays(-daysAgo), .account = u"alpha"_s, .task = task, .entry = entry, .credits = credits};
}

static Task sent(const QString& id) {
    Task task = madeup::task(id, u"a.mp4"_s, task::State::Waiting);
    task.job.account = u"alpha"_s;
    task.batch = u"together"_s;
    task.submission = u"s1"_s;
    return task;
}

void TestLedgerBook::addsLinesUp_data() {
    QTest::addColumn<QList<LedgerLine>>("lines");
    QTest::addColumn<LedgerSums>("sums");
    QTest::newRow("nothing") << QList<LedgerLine>{} << LedgerSums{};
    QTest::newRow("what is charged is expected no more")
        << QList<LedgerLine>{line(u"1"_s, Entry::Estimate, 60), line(u"1"_s, Entry::Charged, 55)} << LedgerSums{.charged = 55};
    QTest::newRow("a charge that is not told is still only expected")
        << QList<LedgerLine>{line(u"1"_s, Entry::Estimate, 60), line(u"1"_s, Entry::Charged, {})} << LedgerSums{.expected = 60};
    QTest::newRow("the newest charge of a task counts")
        << QList<LedgerLine>{line(u"1"_s, Entry::Charged, 60), line(u"1"_s, Entry::Charged, 42), line(u"2"_s, Entry::Charged, 8)}
        << LedgerSums{.charged = 50};
    QTest::newRow("what was given back stands beside it")
        << QList<LedgerLine>{line(u"1"_s, Entry::Charged, 60), line(u"1"_s, Entry::Refund, 60)} << LedgerSums{.charged = 60, .refunded = 60};
    QTest::newRow("differences are kept apart by direction, balances are no cost")
        << QList<LedgerLine>{line({}, Entry::Balance, 900), line({}, Entry::Difference, 12), line({}, Entry::Difference, -3)}
        << LedgerSums{.missing = 12, .left = 3};
}

void TestLedgerBook::addsLinesUp() {
    QFETCH(QList<LedgerLine>, lines);
    QFETCH(LedgerSums, sums);
    QVERIFY(sumsOf(lines) == sums);
}

void TestLedgerBook::keepsAccountsApart() {
    LedgerBook book;
    QSignalSpy changed(&book, &LedgerBook::changed);
    LedgerLine other = line(u"2"_s, Entry::Charged, 7);
    other.account = u"bravo"_s;
    book.take({}, {line(u"1"_s, Entry::Charged, 60), other});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(book.inAll(u"alpha"_s), 60.0);
    QCOMPARE(book.inAll(u"bravo"_s), 7.0);
    book.take(u"bravo"_s, {});
    QCOMPARE(book.inAll(u"alpha"_s), 60.0);
    QCOMPARE(book.inAll(u"bravo"_s), 0.0);
    book.take({}, {});
    QCOMPARE(book.inAll(u"alpha"_s), 0.0);
}

void TestLedgerBook::tellsTodayFromTheDaysBefore() {
    LedgerBook book;
    book.take(u"alpha"_s, {line(u"1"_s, Entry::Charged, 60, 2), line(u"2"_s, Entry::Estimate, 8)});
    QCOMPARE(book.today(u"alpha"_s), 8.0);
    QCOMPARE(book.inAll(u"alpha"_s), 68.0);
}

void TestLedgerBook::asksAgainOnlyWhenThereIsALineMore_data() {
    QTest::addColumn<QString>("submission");
    QTest::addColumn<std::optional<double>>("charged");
    QTest::addColumn<bool>("asks");
    QTest::newRow("not sent yet") << QString() << std::optional<double>() << false;
    QTest::newRow("sent, as before") << u"s1"_s << std::optional<double>() << false;
    QTest::newRow("sent anew") << u"s2"_s << std::optional<double>() << true;
    QTest::newRow("charged") << u"s1"_s << std::optional<double>(60) << true;
}

void TestLedgerBook::asksAgainOnlyWhenThereIsALineMore() {
    QFETCH(QString, submission);
    QFETCH(std::optional<double>, charged);
    QFETCH(bool, asks);
    LedgerBook book;
    QSignalSpy wanted(&book, &LedgerBook::wanted);
    Task task = sent(u"1"_s);
    task.submission = submission.isEmpty() ? QString() : u"s1"_s;
    book.noteTasks({task});
    QTRY_COMPARE(wanted.size(), submission.isEmpty() ? 0 : 1);
    wanted.clear();
    task.submission = submission;
    task.charged = charged;
    task.progress = 0.4;
    book.noteTasks({task, task});
    if (asks)
        QTRY_COMPARE(wanted.size(), 1);
    else
        QVERIFY(!wanted.wait(400));
}

void TestLedgerBook::holdsATaskAgainstTheLimitsThatAreSet() {
    LedgerBook book;
    book.take(u"alpha"_s, {line(u"1"_s, Entry::Charged, 60), line(u"2"_s, Entry::Charged, 40), line(u"3"_s, Entry::Charged, 5, 2)});
    QVERIFY(moneyOf(sent(u"1"_s), {}, {u"1"_s, u"2"_s}, book).caps.isEmpty());
    const TaskMoney money = moneyOf(sent(u"1"_s), {.task = 100, .batch = 200, .day = 500, .total = 2000}, {u"1"_s, u"2"_s}, book);
    QCOMPARE(money.lines.size(), 1);
    QList<double> used;
    for (const UsedCap& cap : money.caps)
        used << cap.used;
    QCOMPARE(used, (QList<double>{60, 100, 100, 105}));
    QCOMPARE(money.caps.at(2).limit, 500.0);
}

QTEST_GUILESS_MAIN(TestLedgerBook)
#include "tst_ledgerbook.moc"
