// SPDX-License-Identifier: MIT
// This computer's clock jumps, and a server's clock is not ours.
#include "tests/http/sendingrig.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestClocks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aJumpChangesNoPace_data();
    void aJumpChangesNoPace();
    void aJumpChangesNoSilence_data() { jumps(); }
    void aJumpChangesNoSilence();
    void aJumpChangesNoTimeout_data() { jumps(); }
    void aJumpChangesNoTimeout();
    void learnsTheServersTime_data();
    void learnsTheServersTime();
    void learnsItFromAnErrorToo();
    void knowsAnAccountsServerOnly();
    void theSystemsTimePassesAndIsUtc();

private:
    static void jumps();
};

void TestClocks::jumps() {
    QTest::addColumn<std::chrono::hours>("jump");
    QTest::newRow("back by a day") << std::chrono::hours(-24);
    QTest::newRow("ahead by a day") << std::chrono::hours(24);
    QTest::newRow("back by a year") << std::chrono::hours(-24 * 365);
    QTest::newRow("ahead by a year") << std::chrono::hours(24 * 365);
    QTest::newRow("back by an hour, as when summer time ends and UTC is taken for local time") << std::chrono::hours(-1);
    QTest::newRow("ahead by an hour, as when summer time begins and UTC is taken for local time") << std::chrono::hours(1);
    QTest::newRow("not at all: summer time does not move UTC") << std::chrono::hours(0);
}

void TestClocks::aJumpChangesNoPace_data() {
    jumps();
}

void TestClocks::aJumpChangesNoPace() {
    QFETCH(std::chrono::hours, jump);
    SendingRig rig([](const ServerRequest&) { return ServerReply{.body = "{}"}; });
    rig.client.setLimits(u"made-up"_s, 2, std::nullopt);
    QObject context;
    for (int i = 0; i < 3; ++i)
        rig.start(rig.ask(), &context);  // the third waits for a minute
    QTRY_COMPARE(rig.answers, 2);
    rig.clock.advance(10s);
    rig.clock.jump(jump);
    for (int i = 0; i < 2; ++i)
        rig.start(rig.ask(), &context);  // the fourth for the rest of it, the fifth for another
    rig.clock.advance(49s);
    QCoreApplication::processEvents();
    QCOMPARE(rig.server.requests().size(), 2);  // no more than two in any minute, whatever the clock says
    rig.clock.advance(1s);
    QTRY_COMPARE(rig.server.requests().size(), 4);
    rig.clock.advance(59s);
    QCoreApplication::processEvents();
    QCOMPARE(rig.server.requests().size(), 4);
    rig.clock.advance(1s);
    QTRY_COMPARE(rig.server.requests().size(), 5);
}

void TestClocks::aJumpChangesNoSilence() {
    QFETCH(std::chrono::hours, jump);
    int status = 429;
    SendingRig rig([&status](const ServerRequest&) {
        return ServerReply{.status = std::exchange(status, 200), .headers = {{"Retry-After", "30"}}, .body = "{}"};
    });
    QVERIFY(!*rig.send(rig.ask()));
    rig.clock.advance(10s);
    rig.clock.jump(jump);
    QObject context;
    rig.start(rig.ask(), &context);
    rig.clock.advance(19s);
    QCoreApplication::processEvents();
    QCOMPARE(rig.server.requests().size(), 1);
    rig.clock.advance(1s);
    QTRY_COMPARE(rig.server.requests().size(), 2);
}

void TestClocks::aJumpChangesNoTimeout() {
    QFETCH(std::chrono::hours, jump);
    SendingRig rig([](const ServerRequest&) { return ServerReply{.end = WireEnd::Hang}; });
    QObject context;
    rig.start(rig.ask(), &context);
    QTRY_COMPARE(rig.server.requests().size(), 1);
    rig.clock.jump(jump);
    rig.clock.advance(59s);
    QCOMPARE(rig.answers, 0);
    rig.clock.advance(1s);
    QTRY_COMPARE(rig.answers, 1);
}

void TestClocks::learnsTheServersTime_data() {
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<int>("ahead");  // seconds
    QTest::addColumn<bool>("told");
    const QByteArray anHourAhead = "Thu, 01 Jan 2026 13:00:00 GMT";
    QTest::newRow("an hour ahead") << HttpHeaders{{"Date", anHourAhead}} << 3600 << true;
    QTest::newRow("an hour behind") << HttpHeaders{{"Date", "Thu, 01 Jan 2026 11:00:00 GMT"}} << -3600 << true;
    QTest::newRow("as ours") << HttpHeaders{{"Date", "Thu, 01 Jan 2026 12:00:00 GMT"}} << 0 << true;
    QTest::newRow("not told: our own") << HttpHeaders{} << 0 << false;
    QTest::newRow("nonsense: our own") << HttpHeaders{{"Date", "now"}} << 0 << false;
    QTest::newRow("out of a cache: our own") << HttpHeaders{{"Date", anHourAhead}, {"Age", "0"}} << 0 << false;
}

void TestClocks::learnsTheServersTime() {
    QFETCH(HttpHeaders, headers);
    QFETCH(int, ahead);
    QFETCH(bool, told);
    SendingRig rig([&headers](const ServerRequest&) { return ServerReply{.headers = headers, .body = "{}"}; });
    const QString account = u"made-up"_s;
    QCOMPARE(rig.client.serverNow(account), rig.clock.now());
    QVERIFY(rig.send(rig.ask())->has_value());
    QCOMPARE(rig.clock.now().secsTo(rig.client.serverNow(account)), ahead);

    const QDateTime then = rig.client.serverNow(account);
    rig.clock.advance(8h);  // the computer slept
    QCOMPARE(then.secsTo(rig.client.serverNow(account)), 8 * 3600);
    rig.clock.jump(-24h);  // and somebody set its clock
    QCOMPARE(then.secsTo(rig.client.serverNow(account)), told ? 8 * 3600 : -16 * 3600);
}

void TestClocks::learnsItFromAnErrorToo() {
    SendingRig rig([](const ServerRequest&) {
        return ServerReply{.status = 503, .headers = {{"Date", "Thu, 01 Jan 2026 13:00:00 GMT"}}};
    });
    QVERIFY(!*rig.send(rig.ask()));
    QCOMPARE(rig.clock.now().secsTo(rig.client.serverNow(u"made-up"_s)), 3600);
}

void TestClocks::knowsAnAccountsServerOnly() {
    SendingRig rig([](const ServerRequest&) {
        return ServerReply{.headers = {{"Date", "Thu, 01 Jan 2026 13:00:00 GMT"}}, .body = "{}"};
    });
    QVERIFY(rig.send(rig.ask())->has_value());
    QCOMPARE(rig.client.serverNow(u"another"_s), rig.clock.now());
}

void TestClocks::theSystemsTimePassesAndIsUtc() {
    const SystemClock clock;
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    const auto before = clock.elapsed();
    QTRY_VERIFY(clock.elapsed() > before);
    QVERIFY(clock.elapsed() - before < 10s);
}

QTEST_GUILESS_MAIN(TestClocks)
#include "tst_clocks.moc"
