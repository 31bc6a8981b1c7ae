// SPDX-License-Identifier: MIT
#include "tests/support/httpserver.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qthread.h>
#include <QtCore/qtimer.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtNetwork/qsslkey.h>
#include <QtNetwork/qtcpsocket.h>
#include <QtTest/qtest.h>

#ifdef __SANITIZE_ADDRESS__
extern "C" size_t __sanitizer_get_current_allocated_bytes();
static qint64 heapBytes() {
    return qint64(__sanitizer_get_current_allocated_bytes());
}
#else
#include <malloc.h>
static qint64 heapBytes() {
    return qint64(mallinfo2().uordblks);
}
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// As many zeros as asked for, held nowhere.
class Zeros : public QIODevice {
    Q_OBJECT
public:
    explicit Zeros(qint64 size) : m_size(size) { open(QIODevice::ReadOnly); }
    qint64 size() const override { return m_size; }

protected:
    qint64 readData(char* data, qint64 most) override {
        const qint64 bytes = std::min(most, m_size - pos());
        memset(data, 0, size_t(bytes));
        return bytes;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 m_size;
};

class TestHttpServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsARequest();
    void keepsAConnectionForTheNextRequest();
    void readsChunkedBodies();
    void asksForABodyThatWaits();
    void takesALargeUploadWithoutHoldingIt();
    void servesRanges_data();
    void servesRanges();
    void breaksOff_data();
    void breaksOff();
    void breaksOffWhileReading();
    void dripsAndDelays();
    void hangsWithoutAnEnd();
    void isGoneAndBack();
    void speaksTls();
    void worksInAnotherThread();

private:
    std::unique_ptr<QNetworkReply> finished(QNetworkReply* reply) {
        std::unique_ptr<QNetworkReply> owned(reply);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 60'000); }();
        return owned;
    }
    static QNetworkRequest to(const HttpServer& server, const QString& path = u"/"_s) {
        QUrl url = server.url();
        url.setPath(path);
        return QNetworkRequest(url);
    }
    QNetworkAccessManager m_net;
};

static ServerReply echo(const ServerRequest& request) {
    return {.body = request.body};
}

static int statusOf(const QNetworkReply& reply) {
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// What the server answers to these bytes, up to `until`.
static QByteArray exchange(const HttpServer& server, const QByteArray& bytes, const QByteArray& until) {
    QTcpSocket socket;
    QByteArray answer;
    socket.connectToHost(u"127.0.0.1"_s, server.port());
    socket.write(bytes);
    [&] { QTRY_VERIFY((answer += socket.readAll()).contains(until)); }();
    return answer;
}

void TestHttpServer::readsARequest() {
    HttpServer server(echo);
    QVERIFY(server.listen());
    QNetworkRequest request = to(server, u"/some where/é"_s);
    request.setRawHeader("X-Some", "thing");
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
    const auto reply = finished(m_net.post(request, "hello"));
    QCOMPARE(reply->readAll(), "hello");

    QCOMPARE(server.requests().size(), 1);
    const ServerRequest seen = server.requests().first();
    QCOMPARE(seen.method, "POST");
    QCOMPARE(seen.target, "/some%20where/%C3%A9");
    QCOMPARE(seen.path(), u"/some where/é"_s);
    QCOMPARE(seen.header("x-some"), "thing");
    QCOMPARE(seen.bodyBytes, 5);
    QCOMPARE(seen.md5, QCryptographicHash::hash("hello", QCryptographicHash::Md5).toHex());
    QVERIFY(seen.complete);
}

void TestHttpServer::keepsAConnectionForTheNextRequest() {
    HttpServer server(echo);
    QVERIFY(server.listen());
    const QByteArray one = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\none";
    const QByteArray two = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\ntwo";
    const QByteArray answer = exchange(server, one + two, "two");
    QVERIFY(answer.indexOf("one") < answer.indexOf("two"));
    QCOMPARE(server.requests().size(), 2);
}

void TestHttpServer::readsChunkedBodies() {
    HttpServer server(
        [](const ServerRequest& request) { return ServerReply{.body = '<' + request.body + '>'}; });
    QVERIFY(server.listen());
    QVERIFY(exchange(server,
                     "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                     "5;x=y\r\nhello\r\nA\r\n, chunked!\r\n0\r\nTrailer: t\r\n\r\n",
                     ">")
                .endsWith("<hello, chunked!>"));
    QVERIFY(exchange(server, "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n", "400")
                .startsWith("HTTP/1.1 400"));
}

void TestHttpServer::asksForABodyThatWaits() {
    HttpServer server(echo);
    QVERIFY(server.listen());
    QVERIFY(
        exchange(server, "PUT / HTTP/1.1\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n", "\r\n\r\n")
            .startsWith("HTTP/1.1 100"));
}

void TestHttpServer::takesALargeUploadWithoutHoldingIt() {
    constexpr qint64 size = 256 << 20;
    HttpServer server([](const ServerRequest&) { return ServerReply{}; },
                      [](const ServerRequest&) { return BodyPlan{.to = BodyPlan::To::Discard}; });
    QVERIFY(server.listen());
    Zeros zeros(size);
    const qint64 before = heapBytes();
    qint64 peak = 0;
    QNetworkReply* reply = m_net.put(to(server), &zeros);
    connect(reply, &QNetworkReply::uploadProgress, this, [&] { peak = std::max(peak, heapBytes()); });
    QCOMPARE(statusOf(*finished(reply)), 200);
    QCOMPARE(server.requests().first().bodyBytes, size);
    QCOMPARE(server.requests().first().body.size(), 0);
    QVERIFY(peak > before);
    QVERIFY2(peak - before < 24 << 20, QByteArray::number(peak - before).constData());
}

void TestHttpServer::servesRanges_data() {
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<QByteArray>("ifRange");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray none;
    QTest::newRow("no range gets the whole") << none << none << 200 << QByteArray("0123456789");
    QTest::newRow("from the middle") << QByteArray("bytes=4-") << none << 206 << QByteArray("456789");
    QTest::newRow("a part") << QByteArray("bytes=2-3") << none << 206 << QByteArray("23");
    QTest::newRow("the last bytes") << QByteArray("bytes=-3") << none << 206 << QByteArray("789");
    QTest::newRow("past the end") << QByteArray("bytes=10-") << none << 416 << none;
    QTest::newRow("the tag still fits")
        << QByteArray("bytes=4-") << QByteArray("tag") << 206 << QByteArray("456789");
    QTest::newRow("the tag is another")
        << QByteArray("bytes=4-") << QByteArray("\"old\"") << 200 << QByteArray("0123456789");
}

void TestHttpServer::servesRanges() {
    QFETCH(QByteArray, range);
    QFETCH(QByteArray, ifRange);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"digits"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("0123456789");
    file.close();
    HttpServer server(
        [&](const ServerRequest&) { return ServerReply{.file = file.fileName(), .ranges = true}; });
    QVERIFY(server.listen());

    const QByteArray tag = finished(m_net.head(to(server)))->rawHeader("ETag");
    QVERIFY(!tag.isEmpty());
    QNetworkRequest request = to(server);
    if (!range.isEmpty())
        request.setRawHeader("Range", range);
    if (!ifRange.isEmpty())
        request.setRawHeader("If-Range", ifRange == "tag" ? tag : ifRange);
    const auto reply = finished(m_net.get(request));
    QTEST(statusOf(*reply), "status");
    QTEST(reply->readAll(), "body");
}

void TestHttpServer::breaksOff_data() {
    QTest::addColumn<int>("end");
    QTest::addColumn<qint64>("at");
    QTest::newRow("closed before the answer") << int(WireEnd::Close) << qint64(-1);
    QTest::newRow("reset before the answer") << int(WireEnd::Reset) << qint64(-1);
    QTest::newRow("closed after the head") << int(WireEnd::Close) << qint64(0);
    QTest::newRow("closed in the body") << int(WireEnd::Close) << qint64(400'000);
    QTest::newRow("reset in the body") << int(WireEnd::Reset) << qint64(400'000);
}

void TestHttpServer::breaksOff() {
    QFETCH(int, end);
    QFETCH(qint64, at);
    HttpServer server([&](const ServerRequest&) {
        return ServerReply{.body = QByteArray(1'000'000, 'x'), .end = WireEnd(end), .endAt = at};
    });
    QVERIFY(server.listen());
    // a plain socket: QNetworkAccessManager sometimes takes a cut body for a whole one
    QTcpSocket socket;
    QByteArray answer;
    socket.connectToHost(u"127.0.0.1"_s, server.port());
    socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    answer = socket.readAll();
    QCOMPARE(answer.isEmpty(), at < 0);
    if (at >= 0) {
        QVERIFY(answer.contains("Content-Length: 1000000\r\n\r\n"));
        const qint64 body = answer.size() - answer.indexOf("\r\n\r\n") - 4;
        QVERIFY(body <= at);
        if (end == int(WireEnd::Close))  // a reset may overtake what is still on its way
            QCOMPARE(body, at);
    }
    QTRY_COMPARE(server.connections(), 0);
}

void TestHttpServer::breaksOffWhileReading() {
    bool handled = false;
    HttpServer server(
        [&](const ServerRequest&) {
            handled = true;
            return ServerReply{};
        },
        [](const ServerRequest&) { return BodyPlan{.end = WireEnd::Close, .endAt = 100'000}; });
    QVERIFY(server.listen());
    Zeros zeros(20 << 20);
    QVERIFY(finished(m_net.put(to(server), &zeros))->error() != QNetworkReply::NoError);
    QVERIFY(!handled);
    const ServerRequest seen = server.requests().first();
    QVERIFY(!seen.complete);
    QVERIFY(seen.bodyBytes >= 100'000 && seen.bodyBytes < 20 << 20);
}

void TestHttpServer::dripsAndDelays() {
    HttpServer server([](const ServerRequest&) {
        return ServerReply{.body = "drop by drop", .delay = 30ms, .dripBytes = 2, .dripEvery = 5ms};
    });
    QVERIFY(server.listen());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(finished(m_net.get(to(server)))->readAll(), "drop by drop");
    QVERIFY(timer.elapsed() >= 30 + 5 * 5);
}

void TestHttpServer::hangsWithoutAnEnd() {
    HttpServer server([](const ServerRequest&) { return ServerReply{.end = WireEnd::Hang}; });
    QVERIFY(server.listen());
    QNetworkRequest request = to(server);
    request.setTransferTimeout(200);
    QCOMPARE(finished(m_net.get(request))->error(), QNetworkReply::OperationCanceledError);
    QCOMPARE(server.requests().size(), 1);
    QTRY_COMPARE(server.connections(), 0);
}

void TestHttpServer::isGoneAndBack() {
    HttpServer server(echo);
    QVERIFY(server.listen());
    server.stop();
    QCOMPARE(finished(m_net.get(to(server)))->error(), QNetworkReply::ConnectionRefusedError);
    QVERIFY(server.listen(server.port()));
    QCOMPARE(finished(m_net.get(to(server)))->error(), QNetworkReply::NoError);
}

void TestHttpServer::speaksTls() {
    QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-batch"_s,
                                 u"-keyout"_s, key, u"-out"_s, certificate, u"-subj"_s, u"/CN=localhost"_s,
                                 u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s});
    QVERIFY(openssl.waitForFinished(30'000));
    QFile keyFile(key);
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    QSslConfiguration tls;
    tls.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    tls.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    HttpServer server(echo);
    server.useTls(tls);
    QVERIFY(server.listen());
    QCOMPARE(server.url().scheme(), u"https"_s);

    QCOMPARE(finished(m_net.get(to(server)))->error(), QNetworkReply::SslHandshakeFailedError);
    QNetworkRequest request = to(server);
    QSslConfiguration trusting = request.sslConfiguration();
    trusting.addCaCertificates(QSslCertificate::fromPath(certificate));
    request.setSslConfiguration(trusting);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
    QNetworkAccessManager another;  // the first one keeps what it thought of this host
    const auto reply = finished(another.post(request, "secret"));
    QVERIFY2(reply->error() == QNetworkReply::NoError, qPrintable(reply->errorString()));
    QCOMPARE(reply->readAll(), "secret");
}

void TestHttpServer::worksInAnotherThread() {
    QThread thread;
    auto* server = new HttpServer(echo);
    QVERIFY(server->listen());
    server->moveToThread(&thread);
    connect(&thread, &QThread::finished, server, &QObject::deleteLater);
    thread.start();
    QNetworkRequest request = to(*server);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
    QCOMPARE(finished(m_net.post(request, "from afar"))->readAll(), "from afar");
    QCOMPARE(server->requests().size(), 1);
    thread.quit();
    QVERIFY(thread.wait(5000));
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
