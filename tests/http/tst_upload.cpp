// SPDX-License-Identifier: MIT
#include "services/http/upload.h"

#include "tests/http/liveheap.h"
#include "tests/support/fakeclock.h"
#include "tests/support/httpserver.h"

#include <QtCore/qtemporarydir.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;
using Ending = std::optional<std::optional<ApiError>>;

class TestUpload : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sendsExactlyWhatTheTicketNames_data();
    void sendsExactlyWhatTheTicketNames();
    void usesTheTicketsMethod_data();
    void usesTheTicketsMethod();
    void whatAnAnswerMeans_data();
    void whatAnAnswerMeans();
    void aDropInTheMiddleIsOffline_data();
    void aDropInTheMiddleIsOffline();
    void aFileThatHasChangedIsNotSent();
    void aFileThatChangesOnTheWayIsNotTaken_data();
    void aFileThatChangesOnTheWayIsNotTaken();
    void refusesPlainHttpOnTheNet();
    void doesNotFollowRedirects();
    void stopsWhenItIsDeleted();
    void takesLittleMemoryForALargeFile();

private:
    Upload::Request request(const QList<QPair<QByteArray, QByteArray>>& headers = {}) const;
    /// Absent when it did not end, and only once.
    Ending send(const Upload::Request& request);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HttpServer> m_server;
    QNetworkAccessManager m_network;
    FakeClock m_clock;
    QString m_file;
    ServerReply m_answer;
    BodyPlan m_plan;
};

void TestUpload::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<HttpServer>([this](const ServerRequest&) { return m_answer; },
                                            [this](const ServerRequest&) { return m_plan; });
    QVERIFY(m_server->listen());
    m_answer = {};
    m_plan = {.to = BodyPlan::To::Discard};
    m_file = m_folder->filePath(u"clip.mp4"_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(3'000'000, 'v')) == 3'000'000);
}

Upload::Request TestUpload::request(const QList<QPair<QByteArray, QByteArray>>& headers) const {
    return {.target = QUrl(m_server->url().toString() + u"/put/a%20b.mp4?X-Amz-Signature=a%2Fb"_s),
            .base = m_server->url(),
            .headers = headers,
            .file = FileIdentity::of(m_file)};
}

Ending TestUpload::send(const Upload::Request& request) {
    auto* upload = new Upload(m_network, m_clock, request);
    Ending ending;
    int ends = 0;
    connect(upload, &Upload::finished, this, [&](const std::optional<ApiError>& error) {
        ending = error;
        ++ends;
    });
    QSignalSpy gone(upload, &QObject::destroyed);
    upload->start();
    return gone.wait(20'000) && ends == 1 ? ending : std::nullopt;
}

void TestUpload::sendsExactlyWhatTheTicketNames_data() {
    QTest::addColumn<HttpHeaders>("headers");
    QTest::newRow("a type and an ACL") << HttpHeaders{{"Content-Type", "video/mp4"}, {"x-amz-acl", "private"}};
    QTest::newRow("another spelling") << HttpHeaders{{"content-type", "video/quicktime"}};
    QTest::newRow("no type at all") << HttpHeaders{{"x-ms-blob-type", "BlockBlob"}};
    QTest::newRow("nothing") << HttpHeaders{};
}

void TestUpload::sendsExactlyWhatTheTicketNames() {
    QFETCH(HttpHeaders, headers);
    const Ending ending = send(request(headers));
    QVERIFY(ending && !*ending);
    QCOMPARE(m_server->requests().size(), 1);
    const ServerRequest arrived = m_server->requests().first();
    QCOMPARE(arrived.method, QByteArray("PUT"));
    QCOMPARE(arrived.target, QByteArray("/put/a%20b.mp4?X-Amz-Signature=a%2Fb"));
    QCOMPARE(arrived.bodyBytes, 3'000'000);
    QCOMPARE(arrived.header("Content-Length"), QByteArray("3000000"));
    QVERIFY(!arrived.has("Authorization"));
    QVERIFY(!arrived.has("Transfer-Encoding"));
    QByteArray type;
    for (const auto& [name, value] : headers) {
        QCOMPARE(arrived.header(name), value);
        if (name.compare("content-type", Qt::CaseInsensitive) == 0)
            type = value;
    }
    QCOMPARE(arrived.has("Content-Type"), !type.isEmpty());
}

void TestUpload::usesTheTicketsMethod_data() {
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("PUT") << QByteArray("PUT");
    QTest::newRow("POST") << QByteArray("POST");
}

void TestUpload::usesTheTicketsMethod() {
    QFETCH(QByteArray, method);
    Upload::Request withMethod = request();
    withMethod.method = method;
    const Ending ending = send(withMethod);
    QVERIFY(ending && !*ending);
    QCOMPARE(m_server->requests().first().method, method);
    QVERIFY(!m_server->requests().first().has("Content-Type"));
}

void TestUpload::whatAnAnswerMeans_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("403: the link has expired") << 403 << Kind::NotFound;
    QTest::newRow("404: the link is gone") << 404 << Kind::NotFound;
    QTest::newRow("410: the link is gone") << 410 << Kind::NotFound;
    QTest::newRow("400: refused") << 400 << Kind::Rejected;
    QTest::newRow("413: too large") << 413 << Kind::Rejected;
    QTest::newRow("500: the store is in trouble") << 500 << Kind::VendorFault;
    QTest::newRow("503: the store is busy") << 503 << Kind::VendorFault;
}

void TestUpload::whatAnAnswerMeans() {
    QFETCH(int, status);
    m_answer = {.status = status, .body = "<Error/>"};
    const Ending ending = send(request());
    QVERIFY(ending && *ending);
    QTEST((*ending)->kind, "kind");
    QVERIFY(!(*ending)->detail.contains("Signature=a"_L1));
}

void TestUpload::aDropInTheMiddleIsOffline_data() {
    QTest::addColumn<WireEnd>("end");
    QTest::addColumn<qint64>("at");
    for (const qint64 at : {1, 100'000, 2'999'999}) {
        QTest::addRow("closed after %lld bytes", at) << WireEnd::Close << at;
        QTest::addRow("reset after %lld bytes", at) << WireEnd::Reset << at;
    }
}

void TestUpload::aDropInTheMiddleIsOffline() {
    QFETCH(WireEnd, end);
    QFETCH(qint64, at);
    m_plan = {.to = BodyPlan::To::Discard, .end = end, .endAt = at};
    const Ending ending = send(request());
    QVERIFY(ending && *ending);
    QCOMPARE((*ending)->kind, Kind::Offline);
}

void TestUpload::aFileThatHasChangedIsNotSent() {
    const Upload::Request before = request();
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::Append) && file.write("more") == 4);
    file.close();
    const Ending ending = send(before);
    QVERIFY(ending && *ending);
    QCOMPARE((*ending)->reason, Reason::FileChanged);
    QVERIFY(m_server->requests().isEmpty());
}

void TestUpload::aFileThatChangesOnTheWayIsNotTaken_data() {
    QTest::addColumn<qint64>("size");
    QTest::newRow("grown") << qint64(3'000'001);
    QTest::newRow("cut short") << qint64(10);
}

void TestUpload::aFileThatChangesOnTheWayIsNotTaken() {
    QFETCH(qint64, size);
    auto* upload = new Upload(m_network, m_clock, request());
    Ending ending;
    connect(upload, &Upload::finished, this, [&](const std::optional<ApiError>& error) { ending = error; });
    connect(upload, &Upload::progress, this, [&] { QFile::resize(m_file, size); }, Qt::SingleShotConnection);
    upload->start();
    QTRY_VERIFY(ending);
    QVERIFY(*ending);
    QCOMPARE((*ending)->kind, Kind::Invalid);
    QCOMPARE((*ending)->reason, Reason::FileChanged);
}

void TestUpload::refusesPlainHttpOnTheNet() {
    Upload::Request onTheNet = request();
    onTheNet.base = QUrl(u"https://api.vendor.example"_s);
    const Ending ending = send(onTheNet);
    QVERIFY(ending && *ending);
    QCOMPARE((*ending)->reason, Reason::InsecureUrl);
    QVERIFY(!(*ending)->about.join(u' ').contains("Signature"_L1));
    QVERIFY(m_server->requests().isEmpty());
}

void TestUpload::doesNotFollowRedirects() {
    m_answer = {.status = 307, .headers = {{"Location", "/elsewhere"}}};
    const Ending ending = send(request());
    QVERIFY(ending && *ending);
    QCOMPARE((*ending)->kind, Kind::Rejected);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestUpload::stopsWhenItIsDeleted() {
    m_plan = {.to = BodyPlan::To::Discard, .end = WireEnd::Hang, .endAt = 1};
    auto upload = std::make_unique<Upload>(m_network, m_clock, request());
    bool ended = false;
    connect(upload.get(), &Upload::finished, this, [&] { ended = true; });
    upload->start();
    QTRY_COMPARE(m_server->requests().size(), 1);
    upload.reset();
    QCoreApplication::processEvents();
    QVERIFY(!ended);
}

void TestUpload::takesLittleMemoryForALargeFile() {
    constexpr qint64 large = 256 << 20;
    QVERIFY(QFile::resize(m_file, large));
    m_plan = {.to = BodyPlan::To::Discard};
    auto* upload = new Upload(m_network, m_clock, request());
    const size_t before = liveHeap();
    size_t most = before;
    Ending ending;
    connect(upload, &Upload::progress, this, [&] { most = qMax(most, liveHeap()); });
    connect(upload, &Upload::finished, this, [&](const std::optional<ApiError>& error) { ending = error; });
    upload->start();
    QTRY_VERIFY_WITH_TIMEOUT(ending, 60'000);
    QVERIFY(!*ending);
    QCOMPARE(m_server->requests().first().bodyBytes, large);
    QVERIFY2(most - before < (24 << 20), qPrintable(QString::number((most - before) >> 20) + u" MiB"_s));
}

QTEST_GUILESS_MAIN(TestUpload)
#include "tst_upload.moc"
