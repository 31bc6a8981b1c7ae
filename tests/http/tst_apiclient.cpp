// SPDX-License-Identifier: MIT
#include "services/http/jsonreader.h"
#include "tests/http/hastyserver.h"
#include "tests/http/sendingrig.h"


#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using failure::Kind;
using failure::Reason;

class TestApiClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fillsPathQueryAndHeaders();
    void anAccountMayMoveHostAndPath();
    void plainHttpIsForLoopbackOnly();
    void withoutAKeyNothingIsSent();
    void whatAnAnswerMeans_data();
    void whatAnAnswerMeans();
    void silenceThatIsAskedForMeanwhileIsKept();
    void aCutOffBodyIsNeverAnAnswer_data();
    void aCutOffBodyIsNeverAnAnswer();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void silenceEndsInATimeout();
    void aTrickleEndsInATimeout();
    void aWebPageInsteadOfJson();
    void theVendorsErrorComesBeforeTheStatus();
    void aPaidCallAnsweredInAnotherDialectMayHaveBeenTaken();
    void aPaidCallAnsweredWithACodeThatNobodyKnows_data();
    void aPaidCallAnsweredWithACodeThatNobodyKnows();
    void aGoneContextIsNeverCalledAndItsRequestAborted();
    void aGoneClientTakesItsCallsWithIt();
    void theContextMayGoInsideItsCallback();
    void theThirdOfTwoAMinuteWaits();
    void theVendorsSilenceHoldsTheNextCall();
    void accountsDoNotWaitForEachOther();
};

void TestApiClient::fillsPathQueryAndHeaders() {
    SendingRig rig([](const ServerRequest&) { return ServerReply{.body = "{}"}; });
    HttpRequest request{.endpoint = u"thing"_s, .pathArguments = {{u"id"_s, u"a/../b c"_s}}};
    request.query.addQueryItem(u"language"_s, u"pt-BR"_s);
    QVERIFY(rig.send(request)->has_value());
    const ServerRequest arrived = rig.server.requests().first();
    QCOMPARE(arrived.method, QByteArray("GET"));
    QCOMPARE(arrived.target, QByteArray("/things/a%2F..%2Fb%20c?language=pt-BR"));
    QCOMPARE(arrived.header("Authorization"), QByteArray("Bearer canary-key-7f3a91"));
    QCOMPARE(arrived.header("Content-Type"), QByteArray("application/json"));
    QVERIFY(!arrived.has("Cookie"));
}

void TestApiClient::anAccountMayMoveHostAndPath() {
    SendingRig rig([](const ServerRequest&) { return ServerReply{.body = "{}"}; });
    rig.vendor.baseUrl = QUrl(u"https://vendor.invalid"_s);
    Caller caller = rig.caller();
    caller.account.baseUrl = QUrl(rig.server.url().toString() + u"/gateway/v2/"_s);
    caller.account.paths = {{u"ask"_s, u"/other"_s}};
    QObject context;
    bool answered = false;
    rig.client.send(caller, rig.ask(), &context, [&](const Result<HttpReply>& reply) { answered = reply.has_value(); });
    QTRY_VERIFY(answered);
    QCOMPARE(rig.server.requests().first().target, QByteArray("/gateway/v2/other"));
}

void TestApiClient::plainHttpIsForLoopbackOnly() {
    SendingRig rig([](const ServerRequest&) { return ServerReply{}; });
    rig.vendor.baseUrl = QUrl(u"http://vendor.invalid"_s);
    const auto reply = rig.send(rig.ask());
    QVERIFY(reply && !*reply);
    QCOMPARE(reply->error().kind, Kind::Invalid);
    QCOMPARE(reply->error().reason, Reason::InsecureUrl);
}

void TestApiClient::withoutAKeyNothingIsSent() {
    SendingRig rig([](const ServerRequest&) { return ServerReply{}; });
    rig.keys.answer = fail({.kind = Kind::Unauthorised, .reason = Reason::KeyMissing});
    const auto reply = rig.send(rig.ask());
    QVERIFY(reply && !*reply);
    QCOMPARE(reply->error().reason, Reason::KeyMissing);
    QVERIFY(rig.server.requests().isEmpty());
}

void TestApiClient::whatAnAnswerMeans_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("400 is a refusal") << 400 << Kind::Rejected;
    QTest::newRow("401 is about the key") << 401 << Kind::Unauthorised;
    QTest::newRow("402 is about money") << 402 << Kind::OutOfCredit;
    QTest::newRow("403 is about the key") << 403 << Kind::Unauthorised;
    QTest::newRow("404 is not there") << 404 << Kind::NotFound;
    QTest::newRow("410 is not there any more") << 410 << Kind::NotFound;
    QTest::newRow("408 is too slow") << 408 << Kind::Timeout;
    QTest::newRow("422 is a refusal") << 422 << Kind::Rejected;
    QTest::newRow("429 is too fast") << 429 << Kind::RateLimited;
    QTest::newRow("500 is the vendor's") << 500 << Kind::VendorFault;
    QTest::newRow("503 is the vendor's") << 503 << Kind::VendorFault;
}

void TestApiClient::whatAnAnswerMeans() {
    QFETCH(int, status);
    SendingRig rig([status](const ServerRequest&) { return ServerReply{.status = status, .body = "sorry"}; });
    const auto reply = rig.send(rig.ask());
    QVERIFY(reply && !*reply);
    QTEST(reply->error().kind, "kind");
    QCOMPARE(reply->error().httpStatus, status);
}

void TestApiClient::silenceThatIsAskedForMeanwhileIsKept() {
    SendingRig rig([](const ServerRequest&) { return ServerReply{.body = "{}"}; });
    rig.vendor.limits.queriesPerSecond = 1;
    QObject context;
    for (int i = 0; i < 3; ++i)
        rig.start(rig.ask(), &context);  // one goes, two have their places
    QTRY_COMPARE(rig.answers, 1);
    rig.client.hold(rig.caller(), 60s);
    rig.clock.advance(59s);
    QCoreApplication::processEvents();
    QCOMPARE(rig.server.requests().size(), 1);
    rig.clock.advance(1500ms);
    QTRY_COMPARE(rig.answers, 2);  // and not both at once
    rig.clock.advance(1s);
    QTRY_COMPARE(rig.answers, 3);
}

void TestApiClient::aCutOffBodyIsNeverAnAnswer_data() {
    QTest::addColumn<int>("arrived");
    QTest::addColumn<QByteArray>("header");
    for (const int arrived : {0, 1, 500, 999}) {
        QTest::addRow("%d of 1000 bytes", arrived) << arrived << QByteArray();
        QTest::addRow("%d of 1000 bytes on a connection that was to close", arrived) << arrived << QByteArray("Connection: close\r\n");
    }
}

void TestApiClient::aCutOffBodyIsNeverAnAnswer() {
    QFETCH(int, arrived);
    QFETCH(QByteArray, header);
    HastyServer server("HTTP/1.1 200 OK\r\n" + header + "Content-Length: 1000\r\n\r\n" + QByteArray(arrived, ' '));
    SendingRig rig([](const ServerRequest&) { return ServerReply{}; });
    rig.vendor.baseUrl = server.url();
    for (int i = 1; i <= 20; ++i) {  // Qt calls about one of five a success
        QObject context;
        rig.start(rig.ask(), &context);
        QVERIFY(server.lookAway());
        QTRY_COMPARE(rig.answers, i);
        QVERIFY(!*rig.outcome);
        QCOMPARE(rig.outcome->error().kind, Kind::Offline);
    }
}

void TestApiClient::redirectsAreNotFollowed_data() {
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestApiClient::redirectsAreNotFollowed() {
    QFETCH(int, status);
    HttpServer elsewhere([](const ServerRequest&) { return ServerReply{.body = "{}"}; });
    QVERIFY(elsewhere.listen());
    const QByteArray target = "http://localhost:" + QByteArray::number(elsewhere.port()) + "/stolen";
    SendingRig rig([&](const ServerRequest&) { return ServerReply{.status = status, .headers = {{"Location", target}}}; });
    const HttpRequest free{.method = "POST", .endpoint = u"ask"_s, .body = "{}"};
    for (const HttpRequest& request : {rig.ask(), free, rig.pay()}) {
        const auto reply = rig.send(request);
        QVERIFY(reply && !*reply);
        QCOMPARE(reply->error().kind, Kind::Rejected);
    }
    QVERIFY(elsewhere.requests().isEmpty());
    QCOMPARE(rig.server.requests().size(), 3);
}

void TestApiClient::silenceEndsInATimeout() {
    SendingRig rig([](const ServerRequest&) { return ServerReply{.end = WireEnd::Hang}; });
    QObject context;
    rig.start(rig.ask(), &context);
    QTRY_COMPARE(rig.server.requests().size(), 1);
    rig.clock.advance(59s);
    QCOMPARE(rig.answers, 0);
    rig.clock.advance(2s);
    QTRY_COMPARE(rig.answers, 1);
    QCOMPARE(rig.outcome->error().kind, Kind::Timeout);

    rig.start(rig.pay(), &context);
    QTRY_COMPARE(rig.arrived("/pay"), 1);
    rig.clock.advance(61s);
    QTRY_COMPARE(rig.answers, 2);
    QCOMPARE(rig.outcome->error().kind, Kind::OutcomeUnknown);
}

void TestApiClient::aTrickleEndsInATimeout() {
    SendingRig rig([](const ServerRequest&) {
        return ServerReply{.body = QByteArray(100'000, ' '), .dripBytes = 1, .dripEvery = 5ms};
    });
    QObject context;
    rig.start(rig.ask(), &context);
    QTRY_COMPARE(rig.server.requests().size(), 1);
    rig.clock.advance(61s);
    QTRY_COMPARE(rig.answers, 1);
    QCOMPARE(rig.outcome->error().kind, Kind::Timeout);
}

void TestApiClient::aWebPageInsteadOfJson() {
    SendingRig rig([](const ServerRequest&) {
        return ServerReply{.headers = {{"Content-Type", "text/html"}}, .body = "<!DOCTYPE html><h1>Just a moment</h1>"};
    });
    const auto kindOf = [&rig](const HttpRequest& request) {
        const Endpoint<Nothing, QJsonObject> endpoint{[request](const Nothing&) { return request; },
                                                      [](const HttpReply& reply) { return json::object(reply.body); }};
        QObject context;
        std::optional<Kind> kind;
        rig.client.call<Nothing, QJsonObject>(rig.caller(), endpoint, {}, &context, [&](const Result<QJsonObject>& answer) {
            kind = answer ? Kind::Cancelled : answer.error().kind;
        });
        return QTest::qWaitFor([&kind] { return kind.has_value(); }) ? kind : std::nullopt;
    };
    QCOMPARE(kindOf(rig.ask()), std::optional(Kind::Malformed));
    QCOMPARE(kindOf(rig.pay()), std::optional(Kind::OutcomeUnknown));
}

void TestApiClient::theVendorsErrorComesBeforeTheStatus() {
    SendingRig rig([](const ServerRequest&) { return ServerReply{.body = "no"}; });
    rig.vendor.readError = [](const HttpReply& reply) {
        return reply.body == "no" ? std::optional(ApiError{.kind = Kind::QueueFull}) : std::nullopt;
    };
    const auto reply = rig.send(rig.ask());
    QVERIFY(reply && !*reply);
    QCOMPARE(reply->error().kind, Kind::QueueFull);
}

void TestApiClient::aPaidCallAnsweredInAnotherDialectMayHaveBeenTaken() {
    int status = 200;
    SendingRig rig([&status](const ServerRequest&) { return ServerReply{.status = status, .body = "?"}; });
    rig.vendor.readError = [](const HttpReply&) {
        return std::optional(ApiError{.kind = Kind::Malformed, .reason = Reason::OtherDialect});
    };
    for (const auto& [told, kind] : {std::pair{200, Kind::OutcomeUnknown}, {502, Kind::OutcomeUnknown}, {401, Kind::Malformed}}) {
        status = told;
        const auto paid = rig.send(rig.pay());
        QVERIFY(paid && !*paid);
        QCOMPARE(paid->error().kind, kind);
        QCOMPARE(paid->error().reason, Reason::OtherDialect);
        const auto asked = rig.send(rig.ask());
        QVERIFY(asked && !*asked);
        QCOMPARE(asked->error().kind, Kind::Malformed);
    }
}

void TestApiClient::aPaidCallAnsweredWithACodeThatNobodyKnows_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("paid");
    QTest::newRow("nothing but words") << QByteArray(R"({"code":"7","message":"no"})") << Kind::Rejected;
    QTest::newRow("nothing in it") << QByteArray(R"({"code":"7","data":null,"result":{}})") << Kind::Rejected;
    QTest::newRow("it gives something all the same") << QByteArray(R"({"code":"7","result":{"id":"x"}})") << Kind::OutcomeUnknown;
    QTest::newRow("a documented refusal is one whatever it gives") << QByteArray(R"({"code":"8","data":{"id":"x"}})") << Kind::Rejected;
}

void TestApiClient::aPaidCallAnsweredWithACodeThatNobodyKnows() {
    QFETCH(QByteArray, body);
    SendingRig rig([&body](const ServerRequest&) { return ServerReply{.body = body}; });
    rig.vendor.errorCodes = {{u"8"_s, Kind::Rejected}};
    rig.vendor.readError = [](const HttpReply& reply) {
        return std::optional(ApiError{.kind = Kind::Rejected, .vendorCode = json::text((*json::object(reply.body))["code"_L1])});
    };
    const auto paid = rig.send(rig.pay());
    QVERIFY(paid && !*paid);
    QTEST(paid->error().kind, "paid");
    const auto asked = rig.send(rig.ask());
    QVERIFY(asked && !*asked);
    QCOMPARE(asked->error().kind, Kind::Rejected);
}

void TestApiClient::aGoneContextIsNeverCalledAndItsRequestAborted() {
    SendingRig rig([](const ServerRequest&) { return ServerReply{.end = WireEnd::Hang}; });
    auto context = std::make_unique<QObject>();
    rig.start(rig.pay(), context.get());
    QTRY_COMPARE(rig.server.requests().size(), 1);
    context.reset();
    QTRY_COMPARE(rig.server.connections(), 0);
    rig.clock.advance(61s);
    QCoreApplication::processEvents();
    QCOMPARE(rig.answers, 0);
}

void TestApiClient::aGoneClientTakesItsCallsWithIt() {
    HttpServer server([](const ServerRequest&) { return ServerReply{.end = WireEnd::Hang}; });
    QVERIFY(server.listen());
    FakeClock clock;
    FixedKey keys;
    QNetworkAccessManager network;
    Vendor vendor{.baseUrl = server.url(), .auth = {"Authorization", "Bearer "}, .paths = {{u"ask"_s, u"/ask"_s}}};
    QObject context;
    int answers = 0;
    auto client = std::make_unique<ApiClient>(network, keys, clock, nullptr);
    client->send({&vendor, {}, {}}, {.endpoint = u"ask"_s}, &context, [&](const auto&) { ++answers; });
    QTRY_COMPARE(server.requests().size(), 1);
    client.reset();
    QTRY_COMPARE(server.connections(), 0);
    QCOMPARE(answers, 0);
    QVERIFY(context.children().isEmpty());
}

void TestApiClient::theContextMayGoInsideItsCallback() {
    SendingRig rig([](const ServerRequest&) { return ServerReply{.body = "{}"}; });
    auto* context = new QObject;
    int answers = 0;
    rig.client.send(rig.caller(), rig.ask(), context, [&](const auto&) {
        ++answers;
        delete context;
    });
    QTRY_COMPARE(answers, 1);
}

void TestApiClient::theThirdOfTwoAMinuteWaits() {
    SendingRig rig([](const ServerRequest&) { return ServerReply{.body = "{}"}; });
    rig.client.setLimits(u"made-up"_s, 2, std::nullopt);
    QObject context;
    for (int i = 0; i < 3; ++i)
        rig.start(rig.ask(), &context);
    QTRY_COMPARE(rig.answers, 2);
    rig.clock.advance(59s);
    QCoreApplication::processEvents();
    QCOMPARE(rig.server.requests().size(), 2);
    rig.clock.advance(1s);
    QTRY_COMPARE(rig.server.requests().size(), 3);
}

void TestApiClient::theVendorsSilenceHoldsTheNextCall() {
    int status = 429;
    SendingRig rig([&status](const ServerRequest&) {
        return ServerReply{.status = std::exchange(status, 200), .headers = {{"Retry-After", "7"}}, .body = "{}"};
    });
    const auto refused = rig.send(rig.ask());
    QVERIFY(refused && !*refused);
    QCOMPARE(refused->error().retryAfter, std::optional(7000ms));
    QObject context;
    rig.start(rig.ask(), &context);
    rig.clock.advance(6900ms);
    QCoreApplication::processEvents();
    QCOMPARE(rig.server.requests().size(), 1);
    rig.clock.advance(100ms);
    QTRY_COMPARE(rig.server.requests().size(), 2);
}

void TestApiClient::accountsDoNotWaitForEachOther() {
    SendingRig rig([](const ServerRequest&) { return ServerReply{.body = "{}"}; });
    rig.client.setLimits(u"made-up"_s, 1, std::nullopt);
    QObject context;
    rig.start(rig.ask(), &context);
    rig.start(rig.ask(), &context);
    Caller second = rig.caller();
    second.account.id = u"made-up/studio"_s;
    int answers = 0;
    rig.client.send(second, rig.ask(), &context, [&](const auto&) { ++answers; });
    QTRY_COMPARE(answers, 1);
    QTRY_COMPARE(rig.answers, 1);
    QCOMPARE(rig.server.requests().size(), 2);
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
