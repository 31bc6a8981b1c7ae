// SPDX-License-Identifier: MIT
#include "services/queue/vendorhealth.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using failure::Kind;
using task::State;
using task::Step;
using task::Wait;

class TestVendorHealth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatCountsAsAFailure_data();
    void whatCountsAsAFailure();
    void pausesAfterFiveInARow();
    void pausesLongerEachTime();
    void oneSuccessClearsIt();
    void concernsThatAccountAlone();
    void aClockSetBackSilencesNobody();
    void retriesAreATenth();
    void timeBringsRetriesBack();
};

static const QDateTime noon(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);

static Task failing(const QString& account = u"oiiyao"_s, Kind kind = Kind::Offline) {
    Task task{.job = {.vendor = u"oiiyao"_s, .account = account}};
    task.state = State::Waiting;
    task.wait = Wait::Retry;
    task.step = Step::Poll;
    task.error = ApiError{.kind = kind};
    return task;
}

static bool failsTimes(VendorHealth& health, int times, const Task& task = failing(), const QDateTime& now = noon) {
    bool silent = false;
    for (int i = 0; i < times; ++i)
        silent = health.note(task, Step::Poll, now);
    return silent;
}

void TestVendorHealth::whatCountsAsAFailure_data() {
    QTest::addColumn<Task>("task");
    QTest::addColumn<Step>("ran");
    QTest::addColumn<bool>("counts");
    const auto row = [](const char* name, Task task, Step ran, bool counts) { QTest::newRow(name) << task << ran << counts; };
    row("no connection", failing(), Step::Poll, true);
    row("no answer", failing(u"oiiyao"_s, Kind::Timeout), Step::Submit, true);
    row("a server in trouble", failing(u"oiiyao"_s, Kind::VendorFault), Step::Stage, true);
    row("asked to slow down, which is an answer", failing(u"oiiyao"_s, Kind::RateLimited), Step::Poll, false);
    row("the vendor's queue is full", failing(u"oiiyao"_s, Kind::QueueFull), Step::Submit, false);
    row("a file store that fails", failing(), Step::Fetch, false);
    Task unsure = failing(u"oiiyao"_s, Kind::OutcomeUnknown);
    unsure.state = State::Unsure;
    row("nobody knows what became of it", unsure, Step::Submit, true);
    Task refused = failing(u"oiiyao"_s, Kind::Rejected);
    refused.state = State::Failed;
    row("a refusal", refused, Step::Submit, false);
    Task goes = failing();
    goes.error.reset();
    goes.wait = Wait::Remote;
    row("it goes on", goes, Step::Poll, false);
}

void TestVendorHealth::whatCountsAsAFailure() {
    QFETCH(Task, task);
    QFETCH(Step, ran);
    QFETCH(bool, counts);
    VendorHealth health(2s);
    bool silent = false;
    for (int i = 0; i < 5; ++i)
        silent = health.note(task, ran, noon);
    QCOMPARE(silent, counts);
    QCOMPARE(health.silentUntil(u"oiiyao"_s, noon).isValid(), counts);
}

void TestVendorHealth::pausesAfterFiveInARow() {
    VendorHealth health(2s);
    QVERIFY(!failsTimes(health, 4));
    QVERIFY(!health.silentUntil(u"oiiyao"_s, noon).isValid());
    QVERIFY(!health.isOnTrial(u"oiiyao"_s));
    QVERIFY(failsTimes(health, 1));
    QCOMPARE(health.silentUntil(u"oiiyao"_s, noon), noon.addSecs(30));
    QVERIFY(!health.silentUntil(u"oiiyao"_s, noon.addSecs(30)).isValid());
    QVERIFY(health.isOnTrial(u"oiiyao"_s));  // one tries, the others wait for it
}

void TestVendorHealth::pausesLongerEachTime() {
    VendorHealth health(2s);
    failsTimes(health, 5);
    for (const int seconds : {60, 120, 240, 300, 300}) {
        failsTimes(health, 1);
        QCOMPARE(health.silentUntil(u"oiiyao"_s, noon), noon.addSecs(seconds));
    }
}

void TestVendorHealth::oneSuccessClearsIt() {
    VendorHealth health(2s);
    failsTimes(health, 7);
    Task good = failing();
    good.state = State::Queued;
    good.error.reset();
    QVERIFY(!health.note(good, Step::Poll, noon));
    QVERIFY(!health.silentUntil(u"oiiyao"_s, noon).isValid());
    QVERIFY(!health.isOnTrial(u"oiiyao"_s));
    QVERIFY(!failsTimes(health, 4));
}

void TestVendorHealth::concernsThatAccountAlone() {
    VendorHealth health(2s);
    failsTimes(health, 9);
    QVERIFY(!health.silentUntil(u"akool"_s, noon).isValid());
    QVERIFY(!health.isOnTrial(u"akool"_s));
}

void TestVendorHealth::aClockSetBackSilencesNobody() {
    VendorHealth health(2s);
    failsTimes(health, 5);
    QVERIFY(!health.silentUntil(u"oiiyao"_s, noon.addDays(-1)).isValid());
    QVERIFY(!health.silentUntil(u"oiiyao"_s, noon.addYears(1)).isValid());
}

void TestVendorHealth::retriesAreATenth() {
    VendorHealth health(2s);
    int retries = 0;
    for (int i = 0; i < 1000; ++i) {
        health.countFirst(u"oiiyao"_s, noon);
        retries += health.takeRetry(u"oiiyao"_s, noon) ? 1 : 0;
    }
    QVERIFY2(retries >= 100 && retries <= 111, qPrintable(QString::number(retries)));
}

void TestVendorHealth::timeBringsRetriesBack() {
    VendorHealth health(2s);
    for (int i = 0; i < 10; ++i)
        QVERIFY(health.takeRetry(u"oiiyao"_s, noon));
    QVERIFY(!health.takeRetry(u"oiiyao"_s, noon));
    QVERIFY(health.takeRetry(u"oiiyao"_s, health.nextRetry(noon)));
    QVERIFY(!health.takeRetry(u"oiiyao"_s, health.nextRetry(noon)));
}

QTEST_GUILESS_MAIN(TestVendorHealth)
#include "tst_vendorhealth.moc"
