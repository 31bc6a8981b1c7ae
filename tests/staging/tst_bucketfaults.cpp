// SPDX-License-Identifier: MIT
// What no well-behaved server does, or only now and then, by a scripted one.
#include "services/staging/bucketput.h"

#include "tests/http/liveheap.h"
#include "tests/support/fakeclock.h"
#include "tests/support/httpserver.h"

#include <QtCore/qtemporarydir.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using failure::Kind;
using failure::Reason;
using Ending = std::optional<std::optional<ApiError>>;

class TestBucketFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anErrorThatComesWith200IsOne();
    void aBusyBucketIsTriedLater();
    void hearsARefusalThatComesBeforeTheBodyIsThere_data();
    void hearsARefusalThatComesBeforeTheBodyIsThere();
    void aFailedPartKeepsTheState();
    void doesNotFollowARedirect();
    void whatBreaksOffGoesOnInParts();
    void aDropIsOffline_data();
    void aDropIsOffline();
    void nobodyThereIsOffline();
    void anUploadThatKeepsVanishingEnds();
    void answersThatMakeNoSense_data();
    void answersThatMakeNoSense();
    void sendsNoKeyOverPlainHttp();
    void stopsWhenItIsDeleted();
    void aBucketThatTakesAlmostNothingIsLeft();
    void anAnswerThatNeverEndsIsLeft_data();
    void anAnswerThatNeverEndsIsLeft();
    void takesLittleMemory_data();
    void takesLittleMemory();

private:
    ServerReply answer(const ServerRequest& request) const;
    BucketPut::Request request(qint64 bytes);
    Ending run(const BucketPut::Request& request);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HttpServer> m_server;
    QNetworkAccessManager m_network;
    FakeClock m_clock;
    QHash<QByteArray, ServerReply> m_answers;  ///< by "begin", "part 2", "complete", "put"
    BodyPlan m_plan;
    QHash<QByteArray, BodyPlan> m_plans;  ///< in its place
    QList<MultipartState> m_states;
};

static constexpr qint64 large = qint64(70) << 20;

static QByteArray stepOf(const ServerRequest& request) {
    const QUrlQuery query = request.query();
    if (query.hasQueryItem(u"uploads"_s))
        return "begin";
    if (query.hasQueryItem(u"partNumber"_s))
        return "part " + query.queryItemValue(u"partNumber"_s).toLatin1();
    return query.hasQueryItem(u"uploadId"_s) ? "complete" : request.method == "HEAD" ? "look" : "put";
}

static ServerReply errorReply(int status, const QByteArray& code) {
    return {.status = status, .body = "<Error><Code>" + code + "</Code><Message>words</Message></Error>"};
}

void TestBucketFaults::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<HttpServer>([this](const ServerRequest& request) { return answer(request); },
                                            [this](const ServerRequest& head) { return m_plans.value(stepOf(head), m_plan); });
    QVERIFY(m_server->listen());
    m_answers.clear();
    m_plans.clear();
    m_plan = {.to = BodyPlan::To::Discard};
    m_states.clear();
}

ServerReply TestBucketFaults::answer(const ServerRequest& request) const {
    const QByteArray step = stepOf(request);
    if (m_answers.contains(step))
        return m_answers[step];
    if (step == "begin")
        return {.body = "<InitiateMultipartUploadResult><UploadId>a/b+c=</UploadId></InitiateMultipartUploadResult>"};
    if (step.startsWith("part"))
        return {.headers = {{"ETag", '"' + step + '"'}}};
    return step == "look" ? ServerReply{.status = 404} : ServerReply{.body = "<CompleteMultipartUploadResult/>"};
}

BucketPut::Request TestBucketFaults::request(qint64 bytes) {
    QFile file(m_folder->filePath(u"clip.mp4"_s));
    if (!file.open(QIODevice::WriteOnly) || !file.resize(bytes))
        return {};
    file.close();
    const Bucket bucket{.name = u"clips"_s, .endpoint = m_server->url(), .accessKey = u"AKID"_s};
    return {bucket, Secret("topsecret"), u"a/source.mp4"_s, FileIdentity::of(file.fileName()), {}};
}

Ending TestBucketFaults::run(const BucketPut::Request& request) {
    auto* put = new BucketPut(m_network, m_clock, request);
    Ending ending;
    int ends = 0;
    connect(put, &BucketPut::advanced, this, [this](const MultipartState& state) { m_states << state; });
    connect(put, &BucketPut::finished, this, [&](const std::optional<ApiError>& error) {
        ending = error;
        ++ends;
    });
    QSignalSpy gone(put, &QObject::destroyed);
    put->start();
    return (!gone.isEmpty() || gone.wait(60'000)) && ends == 1 ? ending : std::nullopt;
}

void TestBucketFaults::anErrorThatComesWith200IsOne() {
    m_answers["complete"] = errorReply(200, "InternalError");
    const Ending ending = run(request(large));
    QVERIFY(ending && *ending);
    QCOMPARE((*ending)->kind, Kind::VendorFault);
    QCOMPARE((*ending)->vendorCode, u"InternalError"_s);
    QCOMPARE(m_states.last().etags.size(), 5);
}

void TestBucketFaults::aBusyBucketIsTriedLater() {
    m_answers["put"] = errorReply(503, "SlowDown");
    m_answers["put"].headers = {{"Retry-After", "9"}};
    const Ending ending = run(request(1000));
    QVERIFY(ending && *ending);
    QCOMPARE((*ending)->kind, Kind::RateLimited);
    QCOMPARE((*ending)->retryAfter, std::chrono::milliseconds(9000));
}

void TestBucketFaults::hearsARefusalThatComesBeforeTheBodyIsThere_data() {
    QTest::addColumn<bool>("closes");
    QTest::newRow("and the rest is read") << false;
    QTest::newRow("and nothing more is read") << true;
}

void TestBucketFaults::hearsARefusalThatComesBeforeTheBodyIsThere() {
    QFETCH(bool, closes);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        connect(socket, &QIODevice::readyRead, this, [&, socket] {
            socket->readAll();
            if (socket->property("answered").toBool())
                return;
            socket->setProperty("answered", true);
            const QByteArray body = errorReply(403, "AccessDenied").body;
            socket->write("HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) +
                          "\r\n\r\n" + body);
            if (closes)
                socket->disconnectFromHost();
        });
    });
    BucketPut::Request early = request(64 << 20);
    early.bucket.endpoint.setPort(server.serverPort());
    const Ending ending = run(early);
    QVERIFY(ending && *ending);
    QCOMPARE((*ending)->kind, Kind::Unauthorised);
}

void TestBucketFaults::aFailedPartKeepsTheState() {
    m_answers["part 3"] = errorReply(500, "InternalError");
    BucketPut::Request broken = request(large);
    const Ending ending = run(broken);
    QVERIFY(ending && *ending);
    QCOMPARE((*ending)->kind, Kind::VendorFault);
    QCOMPARE(m_states.last(), (MultipartState{u"a/b+c="_s, 16 << 20, {u"\"part 1\""_s, u"\"part 2\""_s}}));
    m_answers.clear();
    broken.resume = m_states.last();
    const Ending second = run(broken);
    QVERIFY(second && !*second);
    QByteArrayList steps;
    for (const ServerRequest& arrived : m_server->requests())
        steps << stepOf(arrived);
    QCOMPARE(steps.join(", "), QByteArray("begin, part 1, part 2, part 3, part 3, part 4, part 5, complete"));
    QCOMPARE(m_server->requests()[1].target, QByteArray("/clips/a/source.mp4?partNumber=1&uploadId=a%2Fb%2Bc%3D"));
}

void TestBucketFaults::doesNotFollowARedirect() {
    m_answers["put"] = errorReply(301, "PermanentRedirect");
    m_answers["put"].headers = {{"Location", "/elsewhere"}, {"x-amz-bucket-region", "eu-west-3"}};
    const Ending ending = run(request(1000));
    QVERIFY(ending && *ending);
    QCOMPARE((*ending)->kind, Kind::Rejected);
    QVERIFY((*ending)->detail.contains("eu-west-3"_L1));
    QCOMPARE(m_server->requests().size(), 1);
}

void TestBucketFaults::whatBreaksOffGoesOnInParts() {
    m_plans["put"] = {.to = BodyPlan::To::Discard, .end = WireEnd::Reset, .endAt = 20'000'000};
    const Ending ending = run(request(40'000'000));
    QVERIFY(ending && !*ending);
    const QList<ServerRequest> requests = m_server->requests();
    QCOMPARE(stepOf(requests.first()), QByteArray("put"));
    QCOMPARE(stepOf(requests.last()), QByteArray("complete"));
    QCOMPARE(m_states.last().etags.size(), 3);
}

void TestBucketFaults::aDropIsOffline_data() {
    QTest::addColumn<WireEnd>("end");
    QTest::addColumn<qint64>("at");
    for (const qint64 at : {1, 1'000'000, 2'999'999}) {
        QTest::addRow("closed after %lld bytes", at) << WireEnd::Close << at;
        QTest::addRow("reset after %lld bytes", at) << WireEnd::Reset << at;
    }
}

void TestBucketFaults::aDropIsOffline() {
    QFETCH(WireEnd, end);
    QFETCH(qint64, at);
    m_plan.end = end;
    m_plan.endAt = at;
    const Ending ending = run(request(3'000'000));
    QVERIFY(ending && *ending);
    QCOMPARE((*ending)->kind, Kind::Offline);
}

void TestBucketFaults::nobodyThereIsOffline() {
    const BucketPut::Request nowhere = request(1000);
    m_server->stop();
    const Ending ending = run(nowhere);
    QVERIFY(ending && *ending);
    QCOMPARE((*ending)->kind, Kind::Offline);
    QCOMPARE((*ending)->reason, Reason::None);
}

void TestBucketFaults::anUploadThatKeepsVanishingEnds() {
    m_answers["part 2"] = errorReply(404, "NoSuchUpload");
    const Ending ending = run(request(large));
    QVERIFY(ending && *ending);
    QCOMPARE((*ending)->kind, Kind::NotFound);
    QCOMPARE((*ending)->vendorCode, u"NoSuchUpload"_s);
    QCOMPARE(m_server->requests().size(), 6);
}

void TestBucketFaults::answersThatMakeNoSense_data() {
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<ServerReply>("reply");
    QTest::newRow("an upload without an id") << QByteArray("begin") << ServerReply{.body = "<html>welcome</html>"};
    QTest::newRow("an upload without a body") << QByteArray("begin") << ServerReply{};
    QTest::newRow("a part without an ETag") << QByteArray("part 1") << ServerReply{};
    QTest::newRow("an answer without an end") << QByteArray("begin") << ServerReply{.body = QByteArray(5'000'000, ' ')};
}

void TestBucketFaults::answersThatMakeNoSense() {
    QFETCH(QByteArray, step);
    QFETCH(ServerReply, reply);
    m_answers[step] = reply;
    const Ending ending = run(request(large));
    QVERIFY(ending && *ending);
    QCOMPARE((*ending)->kind, Kind::Malformed);
}

void TestBucketFaults::sendsNoKeyOverPlainHttp() {
    BucketPut::Request onTheNet = request(1000);
    onTheNet.bucket.endpoint = QUrl(u"http://s3.example"_s);
    const Ending ending = run(onTheNet);
    QVERIFY(ending && *ending);
    QCOMPARE((*ending)->reason, Reason::InsecureUrl);
}

void TestBucketFaults::stopsWhenItIsDeleted() {
    m_plan.end = WireEnd::Hang;
    m_plan.endAt = 1;
    auto put = std::make_unique<BucketPut>(m_network, m_clock, request(1'000'000));
    bool ended = false;
    connect(put.get(), &BucketPut::finished, this, [&] { ended = true; });
    put->start();
    QTRY_COMPARE(m_server->requests().size(), 1);
    put.reset();
    QTRY_COMPARE(m_server->connections(), 0);
    QVERIFY(!ended);
}

void TestBucketFaults::aBucketThatTakesAlmostNothingIsLeft() {
    m_plan.end = WireEnd::Hang;
    m_plan.endAt = 1;
    auto* put = new BucketPut(m_network, m_clock, request(qint64(64) << 20));
    Ending ending;
    connect(put, &BucketPut::finished, this, [&](const std::optional<ApiError>& error) { ending = error; });
    put->start();
    QTRY_COMPARE(m_server->requests().size(), 1);
    const auto endedAMinuteLater = [&] {
        m_clock.advance(60s);
        return ending.has_value();
    };
    QTRY_VERIFY(endedAMinuteLater());
    QVERIFY(*ending);
    QCOMPARE((*ending)->kind, Kind::Offline);
    QCOMPARE((*ending)->reason, Reason::TooSlow);
}

void TestBucketFaults::anAnswerThatNeverEndsIsLeft_data() {
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<std::chrono::minutes>("patience");
    QTest::newRow("to a question") << QByteArray("begin") << 1min;
    QTest::newRow("after putting the parts together, which may take long") << QByteArray("complete") << 10min;
}

void TestBucketFaults::anAnswerThatNeverEndsIsLeft() {
    QFETCH(QByteArray, step);
    QFETCH(std::chrono::minutes, patience);
    m_answers[step] = {.body = QByteArray(100'000, ' '), .dripBytes = 1, .dripEvery = 5ms};
    auto* put = new BucketPut(m_network, m_clock, request(large));
    Ending ending;
    connect(put, &BucketPut::finished, this, [&](const std::optional<ApiError>& error) { ending = error; });
    put->start();
    const auto asked = [&] { return !m_server->requests().isEmpty() && stepOf(m_server->requests().last()) == step; };
    QTRY_VERIFY_WITH_TIMEOUT(asked(), 20'000);
    m_clock.advance(patience - 1s);
    QVERIFY(!ending);
    m_clock.advance(1s);
    QTRY_VERIFY(ending);
    QVERIFY(*ending);
    QCOMPARE((*ending)->reason, Reason::TooSlow);
    QTRY_COMPARE(m_server->connections(), 0);
}

void TestBucketFaults::takesLittleMemory_data() {
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("in one request") << (qint64(64) << 20);
    QTest::newRow("in parts") << (qint64(256) << 20);
}

void TestBucketFaults::takesLittleMemory() {
    QFETCH(qint64, bytes);
    auto* put = new BucketPut(m_network, m_clock, request(bytes));
    const size_t before = liveHeap();
    size_t most = before;
    Ending ending;
    connect(put, &BucketPut::progress, this, [&] { most = qMax(most, liveHeap()); });
    connect(put, &BucketPut::finished, this, [&](const std::optional<ApiError>& error) { ending = error; });
    put->start();
    QTRY_VERIFY_WITH_TIMEOUT(ending, 60'000);
    QVERIFY(!*ending);
    QVERIFY2(most - before < (24 << 20), qPrintable(QString::number((most - before) >> 20) + u" MiB"_s));
}

QTEST_GUILESS_MAIN(TestBucketFaults)
#include "tst_bucketfaults.moc"
