// SPDX-License-Identifier: MIT
// Answers that are made, or spoilt, so that reading them never ends, fills the memory or tells a wrong id.
#include "tests/http/endlessserver.h"
#include "tests/http/liveheap.h"
#include "tests/http/sendingrig.h"

#include "services/http/jsonreader.h"

#include <QtCore/qtimer.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using failure::Kind;

class TestHostileReplies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsTooLargeIsNotKept_data();
    void whatIsTooLargeIsNotKept();
    void whatIsPackedIsNotUnpackedWithoutEnd();
    void aLargeAnswerOfFittingSizeIsRead_data();
    void aLargeAnswerOfFittingSizeIsRead();
    void whatNeverEndsIsGivenUp_data();
    void whatNeverEndsIsGivenUp();
    void whatCannotBeReadIsMalformed_data();
    void whatCannotBeReadIsMalformed();
    void idsComeThroughExactly_data();
    void idsComeThroughExactly();
};

static std::optional<Result<QJsonObject>> objectFrom(SendingRig& rig, const HttpRequest& request) {
    const Endpoint<Nothing, QJsonObject> endpoint{[request](const Nothing&) { return request; },
                                                  [](const HttpReply& reply) { return json::object(reply.body); }};
    QObject context;
    std::optional<Result<QJsonObject>> answer;
    rig.client.call<Nothing, QJsonObject>(rig.caller(), endpoint, {}, &context, [&](const auto& told) { answer = told; });
    return QTest::qWaitFor([&] { return answer.has_value(); }, 30'000) ? answer : std::nullopt;
}

void TestHostileReplies::whatIsTooLargeIsNotKept_data() {
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("piece");
    const QByteArray blanks(64 << 10, ' ');
    QTest::newRow("a body without an end") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << blanks;
    QTest::newRow("a body of 1 GiB") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n") << blanks;
    QTest::newRow("chunks without an end") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                                           << "10000\r\n" + blanks + "\r\n";
    QTest::newRow("an error without an end") << QByteArray("HTTP/1.1 500 Oh\r\n\r\n") << blanks;
}

void TestHostileReplies::whatIsTooLargeIsNotKept() {
    QFETCH(QByteArray, beginning);
    QFETCH(QByteArray, piece);
    EndlessServer server(beginning, piece);
    SendingRig rig([](const ServerRequest&) { return ServerReply{}; });
    rig.vendor.baseUrl = server.url();
    const size_t before = liveHeap();
    size_t most = before;
    connect(&server, &EndlessServer::wrote, this, [&] { most = qMax(most, liveHeap()); });
    const auto free = rig.send(rig.ask());
    QVERIFY(free);
    QVERIFY2(!*free, "taken");
    QCOMPARE(free->error().kind, Kind::Malformed);
    QVERIFY2(most - before < (16 << 20), qPrintable(QString::number((most - before) >> 10) + u" KiB"_s));
    QTRY_COMPARE(server.connections(), 0);
    const auto paid = rig.send(rig.pay());
    QVERIFY(paid && !*paid);
    QCOMPARE(paid->error().kind, Kind::OutcomeUnknown);
}

void TestHostileReplies::whatIsPackedIsNotUnpackedWithoutEnd() {
    // Zeros pack a thousandfold; after four bytes of its own, Qt packs as "deflate" wants it.
    const QByteArray packed = qCompress(QByteArray(256 << 20, '\0'), 9).sliced(4);
    SendingRig rig([&](const ServerRequest&) { return ServerReply{.headers = {{"Content-Encoding", "deflate"}}, .body = packed}; });
    const size_t before = liveHeap();
    size_t most = before;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] { most = qMax(most, liveHeap()); });
    watch.start(0ms);
    const auto free = rig.send(rig.ask());
    QVERIFY(free);
    QVERIFY2(!*free, "taken");
    QCOMPARE(free->error().kind, Kind::Malformed);
    QVERIFY2(most - before < (16 << 20), qPrintable(QString::number((most - before) >> 10) + u" KiB"_s));
    const auto paid = rig.send(rig.pay());
    QVERIFY(paid && !*paid);
    QCOMPARE(paid->error().kind, Kind::OutcomeUnknown);
}

void TestHostileReplies::aLargeAnswerOfFittingSizeIsRead_data() {
    QTest::addColumn<bool>("packed");
    QTest::newRow("as it is") << false;
    QTest::newRow("packed") << true;
}

void TestHostileReplies::aLargeAnswerOfFittingSizeIsRead() {
    QFETCH(bool, packed);
    const QByteArray text(7 << 20, 'x');
    SendingRig rig([&](const ServerRequest&) {
        const QByteArray body = "{\"id\":\"" + text + "\"}";
        return packed ? ServerReply{.headers = {{"Content-Encoding", "deflate"}}, .body = qCompress(body).sliced(4)}
                      : ServerReply{.body = body};
    });
    const auto answer = objectFrom(rig, rig.ask());
    QVERIFY(answer && *answer);
    QCOMPARE((**answer)["id"_L1].toString().size(), text.size());
}

void TestHostileReplies::whatNeverEndsIsGivenUp_data() {
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("a status line, a byte now and then") << QByteArray("HTTP/1.1 200 ");
    QTest::newRow("a header, a byte now and then") << QByteArray("HTTP/1.1 200 OK\r\nX-Long: ");
    QTest::newRow("a body, a byte now and then") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
    QTest::newRow("chunks, a byte now and then") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
}

void TestHostileReplies::whatNeverEndsIsGivenUp() {
    QFETCH(QByteArray, beginning);
    EndlessServer server(beginning, "1", 5ms);
    SendingRig rig([](const ServerRequest&) { return ServerReply{}; });
    rig.vendor.baseUrl = server.url();
    QObject context;
    for (const auto& [request, kind] : {std::pair{rig.ask(), Kind::Timeout}, {rig.pay(), Kind::OutcomeUnknown}}) {
        rig.outcome.reset();
        const qint64 sent = server.sent();
        rig.start(request, &context);
        QTRY_VERIFY(server.sent() > sent + 10);
        rig.clock.advance(59s);
        QVERIFY(!rig.outcome);
        rig.clock.advance(1s);
        QTRY_VERIFY(rig.outcome);
        QVERIFY(!*rig.outcome);
        QCOMPARE(rig.outcome->error().kind, kind);
        QTRY_VERIFY(context.children().isEmpty());
        QTRY_COMPARE(server.connections(), 0);
    }
}

void TestHostileReplies::whatCannotBeReadIsMalformed_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("100,000 lists in each other") << QByteArray(100'000, '[');
    QTest::newRow("100,000 lists in each other, closed") << "{\"a\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}';
    QTest::newRow("100,000 objects in each other") << QByteArray("{\"a\":").repeated(100'000) + '1' + QByteArray(100'000, '}');
    QTest::newRow("text that is no UTF-8") << QByteArray("{\"id\":\"\xc3\x28\"}");
    QTest::newRow("a name that is no UTF-8") << QByteArray("{\"\xff\":1}");
    QTest::newRow("half of a character") << QByteArray("{\"id\":\"\xe2\x82\"}");
    QTest::newRow("cut off") << QByteArray("{\"id\":\"55");
    QTest::newRow("two answers in one") << QByteArray("{\"id\":1}{\"id\":2}");
    QTest::newRow("a number, of which one could take the start") << QByteArray("{\"id\":12e}");
    QTest::newRow("nothing") << QByteArray();
}

void TestHostileReplies::whatCannotBeReadIsMalformed() {
    QFETCH(QByteArray, body);
    SendingRig rig([body](const ServerRequest&) { return ServerReply{.body = body}; });
    const auto free = objectFrom(rig, rig.ask());
    QVERIFY(free && !*free);
    QCOMPARE(free->error().kind, Kind::Malformed);
    const auto paid = objectFrom(rig, rig.pay());
    QVERIFY(paid && !*paid);
    QCOMPARE(paid->error().kind, Kind::OutcomeUnknown);
}

void TestHostileReplies::idsComeThroughExactly_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    QTest::newRow("above 2^53") << QByteArray("{\"id\":9007199254740993}") << u"9007199254740993"_s;
    QTest::newRow("the largest of 64 bits") << QByteArray("{\"id\":9223372036854775807}") << u"9223372036854775807"_s;
    QTest::newRow("as text, larger than any number") << QByteArray("{\"id\":\"18446744073709551617\"}") << u"18446744073709551617"_s;
    QTest::newRow("a number beyond 64 bits is none rather than a wrong one") << QByteArray("{\"id\":9223372036854775808}") << QString();
    QTest::newRow("nor is one far beyond") << QByteArray("{\"id\":123456789012345678901234567890}") << QString();
    QTest::newRow("of two the last") << QByteArray("{\"id\":1,\"id\":9007199254740993}") << u"9007199254740993"_s;
}

void TestHostileReplies::idsComeThroughExactly() {
    QFETCH(QByteArray, body);
    SendingRig rig([body](const ServerRequest&) { return ServerReply{.body = body}; });
    const auto answer = objectFrom(rig, rig.ask());
    QVERIFY(answer && *answer);
    QTEST(json::text((**answer)["id"_L1]), "id");
}

QTEST_GUILESS_MAIN(TestHostileReplies)
#include "tst_hostilereplies.moc"
