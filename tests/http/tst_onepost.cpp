// SPDX-License-Identifier: MIT
// A paid call goes out once, whatever becomes of the connection.
#include "tests/http/sendingrig.h"

#include <QtNetwork/qtcpserver.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using failure::Kind;

class TestOnePost : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDroppedPaidCallIsOnTheWireOnce_data();
    void aDroppedPaidCallIsOnTheWireOnce();
    void severalInARowAreEachSentOnce();
    void itsBodyArrivesWholeAndTyped();
    void aRefusedConnectionIsOffline();
    void aBodyThatNobodyTookIsOffline();
    void whatBecomesOfAPaidCall_data();
    void whatBecomesOfAPaidCall();
};

void TestOnePost::aDroppedPaidCallIsOnTheWireOnce_data() {
    QTest::addColumn<WireEnd>("end");
    QTest::addColumn<bool>("reused");
    QTest::newRow("closed on a fresh connection") << WireEnd::Close << false;
    QTest::newRow("closed on a connection used before") << WireEnd::Close << true;
    QTest::newRow("reset on a fresh connection") << WireEnd::Reset << false;
    QTest::newRow("reset on a connection used before") << WireEnd::Reset << true;
}

void TestOnePost::aDroppedPaidCallIsOnTheWireOnce() {
    QFETCH(WireEnd, end);
    QFETCH(bool, reused);
    SendingRig rig([end](const ServerRequest& request) {
        return request.target == "/pay" ? ServerReply{.end = end} : ServerReply{.body = "{}"};
    });
    if (reused)
        QVERIFY(rig.send(rig.ask())->has_value());
    const auto reply = rig.send(rig.pay());
    QVERIFY(reply && !*reply);
    QCOMPARE(reply->error().kind, Kind::OutcomeUnknown);
    QCOMPARE(reply->error().reason, failure::Reason::SentNoAnswer);
    QVERIFY(rig.send(rig.ask())->has_value());  // whatever Qt had in mind to repeat would have come before this
    QCOMPARE(rig.arrived("/pay"), 1);
}

void TestOnePost::severalInARowAreEachSentOnce() {
    SendingRig rig([](const ServerRequest& request) {
        return request.target == "/pay" ? ServerReply{.end = WireEnd::Close} : ServerReply{.body = "{}"};
    });
    for (int i = 1; i <= 8; ++i) {
        const auto reply = rig.send(rig.pay());
        QVERIFY(reply && !*reply);
        QCOMPARE(reply->error().kind, Kind::OutcomeUnknown);
        QVERIFY(rig.send(rig.ask())->has_value());
        QCOMPARE(rig.arrived("/pay"), i);
    }
}

void TestOnePost::itsBodyArrivesWholeAndTyped() {
    SendingRig rig([](const ServerRequest&) { return ServerReply{.body = "{}"}; });
    const QByteArray body = "{\"text\":\"" + QByteArray(700'000, 'x') + "\"}";
    QVERIFY(rig.send(rig.pay(body))->has_value());
    const ServerRequest request = rig.server.requests().first();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.body, body);
    QCOMPARE(request.header("Content-Length"), QByteArray::number(body.size()));
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(request.header("Authorization"), QByteArray("Bearer canary-key-7f3a91"));
}

void TestOnePost::aRefusedConnectionIsOffline() {
    SendingRig rig([](const ServerRequest&) { return ServerReply{}; });
    rig.server.stop();
    const auto reply = rig.send(rig.pay());
    QVERIFY(reply && !*reply);
    QCOMPARE(reply->error().kind, Kind::Offline);
}

void TestOnePost::aBodyThatNobodyTookIsOffline() {
    QTcpServer silent;  // takes the connection and never says a word of TLS
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    SendingRig rig([](const ServerRequest&) { return ServerReply{}; });
    rig.vendor.baseUrl = QUrl(u"https://127.0.0.1:%1"_s.arg(silent.serverPort()));
    QObject context;
    rig.start(rig.pay(), &context);
    QTRY_VERIFY(silent.hasPendingConnections());
    rig.clock.advance(61s);
    QTRY_COMPARE(rig.answers, 1);
    QCOMPARE(rig.outcome->error().kind, Kind::Offline);
}

void TestOnePost::whatBecomesOfAPaidCall_data() {
    QTest::addColumn<ServerReply>("answer");
    QTest::addColumn<Kind>("kind");
    const auto status = [](int code, const QByteArray& body = "<html>sorry</html>") {
        return ServerReply{.status = code, .body = body};
    };
    QTest::newRow("a gateway that gave up may have passed it on") << status(502) << Kind::OutcomeUnknown;
    QTest::newRow("a gateway timeout may have been passed on") << status(504) << Kind::OutcomeUnknown;
    QTest::newRow("a server's own failure tells nothing") << status(500) << Kind::OutcomeUnknown;
    QTest::newRow("a request timeout tells nothing") << status(408) << Kind::OutcomeUnknown;
    QTest::newRow("a redirect is no answer and not followed") << status(307) << Kind::Rejected;
    QTest::newRow("a refused key is an answer") << status(401) << Kind::Unauthorised;
    QTest::newRow("no credit is an answer") << status(402) << Kind::OutOfCredit;
    QTest::newRow("too fast is an answer") << status(429) << Kind::RateLimited;
    QTest::newRow("a bad request is an answer") << status(400) << Kind::Rejected;
    QTest::newRow("an answer that is cut off may be a yes")
        << ServerReply{.body = QByteArray(1000, ' '), .end = WireEnd::Close, .endAt = 500} << Kind::OutcomeUnknown;
    QTest::newRow("an endless answer may be a yes") << ServerReply{.body = QByteArray(9 << 20, ' ')} << Kind::OutcomeUnknown;
}

void TestOnePost::whatBecomesOfAPaidCall() {
    QFETCH(ServerReply, answer);
    SendingRig rig([answer](const ServerRequest&) { return answer; });
    const auto reply = rig.send(rig.pay());
    QVERIFY(reply && !*reply);
    QTEST(reply->error().kind, "kind");
    QCOMPARE(rig.arrived("/pay"), 1);
}

QTEST_GUILESS_MAIN(TestOnePost)
#include "tst_onepost.moc"
