// SPDX-License-Identifier: MIT
// Where a connection is not what it should be, the key stays here.
#include "services/http/download.h"
#include "services/http/upload.h"
#include "tests/http/authority.h"
#include "tests/http/sendingrig.h"
#include "tests/http/tlslistener.h"

#include <QtCore/qprocess.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qscopeguard.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

class TestTls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aCertificateThatCanBeTrusted();
    void aCertificateThatCannot_data();
    void aCertificateThatCannot();
    void anOldProtocol_data();
    void anOldProtocol();
    void anotherPlaceIsNotAsked_data();
    void anotherPlaceIsNotAsked();

private:
    using Call = std::optional<ApiError> (TestTls::*)(const QUrl& base);
    std::optional<ApiError> ask(const QUrl& base) { return send(base, m_rig->ask()); }
    std::optional<ApiError> pay(const QUrl& base) { return send(base, m_rig->pay()); }
    std::optional<ApiError> download(const QUrl& base);
    std::optional<ApiError> upload(const QUrl& base);
    std::optional<ApiError> send(const QUrl& base, const HttpRequest& request);
    template <class Transfer>
    std::optional<ApiError> run(Transfer* transfer);

    std::unique_ptr<Authority> m_authority;
    std::unique_ptr<SendingRig> m_rig;
};

static const QByteArray canary = "canary-key-7f3a91";
static const QByteArray fine = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
static const ApiError noEnd{.kind = Kind::Cancelled, .detail = u"no end"_s};

void TestTls::initTestCase() {
    m_authority = std::make_unique<Authority>();
    if (!m_authority->exists())
        QSKIP("certificates are made by openssl, which is not here");
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificate(m_authority->root());
    QSslConfiguration::setDefaultConfiguration(trusting);
}

void TestTls::init() {
    m_rig = std::make_unique<SendingRig>([](const ServerRequest&) { return ServerReply{}; });
}

std::optional<ApiError> TestTls::send(const QUrl& base, const HttpRequest& request) {
    m_rig->vendor.baseUrl = base;
    const auto reply = m_rig->send(request);
    return !reply ? std::optional(noEnd) : *reply ? std::nullopt : std::optional(reply->error());
}

template <class Transfer>
std::optional<ApiError> TestTls::run(Transfer* transfer) {
    std::optional<ApiError> error;
    bool ended = false;
    connect(transfer, &Transfer::finished, this, [&](const auto& ending) {
        ended = true;
        if constexpr (std::is_same_v<Transfer, Download>)
            error = ending ? std::nullopt : std::optional(ending.error());
        else
            error = ending;
    });
    transfer->start();
    return QTest::qWaitFor([&] { return ended; }, 10'000) ? error : std::optional(noEnd);
}

std::optional<ApiError> TestTls::download(const QUrl& base) {
    const QString part = m_rig->folder.filePath(u"clip.part"_s);
    return run(new Download(m_rig->network, m_rig->clock,
                            {.url = QUrl(base.toString() + u"/clip.mp4?signature="_s + QString::fromLatin1(canary)),
                             .base = base,
                             .partPath = part}));
}

std::optional<ApiError> TestTls::upload(const QUrl& base) {
    QFile file(m_rig->folder.filePath(u"clip.mp4"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(canary) != canary.size())
        qFatal("no file");
    file.close();
    return run(new Upload(m_rig->network, m_rig->clock,
                          {.target = QUrl(base.toString() + u"/clip.mp4?signature="_s + QString::fromLatin1(canary)),
                           .base = base,
                           .file = FileIdentity::of(file.fileName())}));
}

void TestTls::aCertificateThatCanBeTrusted() {
    TlsListener server(m_authority->server({}), fine);
    for (const Call call : {&TestTls::ask, &TestTls::pay, &TestTls::download, &TestTls::upload}) {
        const qsizetype before = server.heard().count(canary);
        const auto error = (this->*call)(server.url());
        QVERIFY2(!error, qUtf8Printable(error ? error->detail : QString()));
        QVERIFY(server.heard().count(canary) > before);
    }
}

void TestTls::aCertificateThatCannot_data() {
    QTest::addColumn<QString>("names");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("selfSigned");
    const QString here = u"IP:127.0.0.1,DNS:localhost"_s;
    QTest::newRow("signed by itself") << here << 2 << true;
    QTest::newRow("it has ended") << here << -1 << false;
    QTest::newRow("of another host") << u"DNS:api.vendor.example"_s << 2 << false;
    QTest::newRow("of another address") << u"IP:127.0.0.2"_s << 2 << false;
}

void TestTls::aCertificateThatCannot() {
    QFETCH(QString, names);
    QFETCH(int, days);
    QFETCH(bool, selfSigned);
    const QSslConfiguration tls = m_authority->server({.names = names, .days = days, .selfSigned = selfSigned});
    QVERIFY(!tls.localCertificate().isNull());
    TlsListener server(tls, fine);
    int greeted = 0;
    for (const Call call : {&TestTls::ask, &TestTls::pay, &TestTls::download, &TestTls::upload}) {
        const auto error = (this->*call)(server.url());
        QVERIFY(error);
        QVERIFY(server.greeted() > std::exchange(greeted, server.greeted()));
        QCOMPARE(error->kind, Kind::Rejected);  // surely not sent: never OutcomeUnknown
        QCOMPARE(error->reason, Reason::InsecureUrl);
        QVERIFY(error->about.value(0).startsWith(server.url().toString()));
        QVERIFY(!error->about.first().contains(QLatin1StringView(canary)));
        QVERIFY(!error->detail.isEmpty());
        QCOMPARE(server.heard(), QByteArray());
    }
}

void TestTls::anOldProtocol_data() {
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<bool>("spoken");
    QTest::newRow("TLS 1.0") << u"-tls1"_s << false;
    QTest::newRow("TLS 1.1") << u"-tls1_1"_s << false;
    QTest::newRow("TLS 1.2 is not old") << u"-tls1_2"_s << true;
}

void TestTls::anOldProtocol() {
    QFETCH(QString, protocol);
    QFETCH(bool, spoken);
    const QString certificate = m_authority->certificateOf({});
    QByteArray heard;  // outlives who speaks
    QProcess server;   // Qt's own will not offer them
    server.start(u"openssl"_s, {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, certificate, u"-key"_s,
                                certificate + u".key"_s, protocol, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s});
    const auto stop = qScopeGuard([&server] {
        server.kill();
        server.waitForFinished();
    });
    connect(&server, &QProcess::readyReadStandardOutput, this, [&] { heard += server.readAllStandardOutput(); });
    static const QRegularExpression accepting(u"ACCEPT 127\\.0\\.0\\.1:(\\d+)"_s);
    QTRY_VERIFY(accepting.match(QString::fromLatin1(heard)).hasMatch());
    const QUrl base(u"https://127.0.0.1:"_s + accepting.match(QString::fromLatin1(heard)).captured(1));

    QProcess peer;  // proof that the server speaks it to who wants it
    peer.start(u"openssl"_s, {u"s_client"_s, u"-connect"_s, base.authority(), protocol, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s});
    peer.closeWriteChannel();
    QVERIFY(peer.waitForFinished(10'000));
    if (peer.exitCode() != 0)
        QSKIP("this openssl does not speak it any more");

    m_rig->vendor.baseUrl = base;
    QObject context;
    m_rig->start(m_rig->pay(), &context);
    if (spoken) {
        QTRY_VERIFY(heard.contains(canary));
        return;  // openssl has no answer to it
    }
    QTRY_COMPARE(m_rig->answers, 1);
    QVERIFY(!*m_rig->outcome);
    QCOMPARE(m_rig->outcome->error().kind, Kind::Rejected);
    QCOMPARE(m_rig->outcome->error().reason, Reason::InsecureUrl);
    QVERIFY(!heard.contains(canary));
}

void TestTls::anotherPlaceIsNotAsked_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("secure");
    for (const int status : {301, 302, 307, 308}) {
        QTest::addRow("%d to another host", status) << status << true;
        QTest::addRow("%d to plain http", status) << status << false;
    }
}

void TestTls::anotherPlaceIsNotAsked() {
    QFETCH(int, status);
    QFETCH(bool, secure);
    TlsListener elsewhere(m_authority->server({}), fine);
    HttpServer plain([](const ServerRequest&) { return ServerReply{}; });
    QVERIFY(plain.listen());
    const QUrl target((secure ? elsewhere.url(u"localhost"_s) : plain.url()).toString() + u"/stolen?token=1"_s);
    TlsListener api(m_authority->server({}), "HTTP/1.1 " + QByteArray::number(status) + " Moved\r\nContent-Length: 0\r\nLocation: " +
                                                 target.toEncoded() + "\r\n\r\n");
    for (const Call call : {&TestTls::ask, &TestTls::pay}) {
        const auto error = (this->*call)(api.url());
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::Rejected);
        QCOMPARE(error->reason, secure ? Reason::None : Reason::InsecureUrl);
        const QString told = secure ? error->detail : error->about.value(0);
        QVERIFY(told.contains(target.toString(QUrl::RemoveQuery)));
        QVERIFY(!told.contains("token"_L1));
    }
    QCOMPARE(api.heard().count(canary), 2);
    QCOMPARE(elsewhere.greeted(), 0);
    QCOMPARE(elsewhere.heard(), QByteArray());
    QCOMPARE(plain.requests().size(), 0);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
