// SPDX-License-Identifier: MIT
// Links and deletions against a real S3 server, and that this server judges signatures at all.
#include "services/staging/bucketaddress.h"
#include "services/staging/bucketdelete.h"
#include "services/staging/bucketput.h"

#include "tests/staging/bucketserver.h"
#include "tests/support/fakeclock.h"

#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;
using std::chrono::hours;

class TestBucketServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void theServerRefusesWhatIsNotSigned();
    void theServerRefusesAnotherSecretsLink();
    void theServerRefusesAChangedLink();
    void aLinkIsFetchedWithoutAKey();
    void aLinkExpires();
    void anObjectIsDeleted();
    void whatIsNotThereCountsAsDeleted_data();
    void whatIsNotThereCountsAsDeleted();
    void anUploadIsGivenUp();
    void deletingNeedsTheKeyToo();

private:
    struct Fetched {
        int status = 0;
        QByteArray body{};
    };
    Fetched fetch(const QUrl& url);
    QString put(const QByteArray& bytes);
    std::optional<std::optional<ApiError>> remove(const BucketDelete::Request& request);
    BucketDelete::Request named(const QString& key) const { return {m_server.bucket(), m_server.secret(), key, {}}; }

    BucketServer m_server;
    QNetworkAccessManager m_network;
    FakeClock m_clock{QDateTime::currentDateTimeUtc()};  // the server has no other time than the true one
    QTemporaryDir m_folder;
};

void TestBucketServer::initTestCase() {
    QVERIFY2(m_server.start(), qPrintable(m_server.words()));
}

void TestBucketServer::init() {
    m_server.forget();
}

TestBucketServer::Fetched TestBucketServer::fetch(const QUrl& url) {
    const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(url)));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(20'000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

QString TestBucketServer::put(const QByteArray& bytes) {
    QFile file(m_folder.filePath(u"clip.mp4"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    const QString key = freshObjectKey(m_server.bucket(), file.fileName());
    auto* put = new BucketPut(m_network, m_clock, {m_server.bucket(), m_server.secret(), key, FileIdentity::of(file.fileName()), {}});
    bool fine = false;
    connect(put, &BucketPut::finished, this, [&](const std::optional<ApiError>& error) { fine = !error; });
    QSignalSpy gone(put, &QObject::destroyed);
    put->start();
    return gone.wait(20'000) && fine ? key : QString();
}

std::optional<std::optional<ApiError>> TestBucketServer::remove(const BucketDelete::Request& request) {
    auto* call = new BucketDelete(m_network, m_clock, request);
    std::optional<std::optional<ApiError>> ending;
    connect(call, &BucketDelete::finished, this, [&](const std::optional<ApiError>& error) { ending = error; });
    QSignalSpy gone(call, &QObject::destroyed);
    call->start();
    return gone.wait(20'000) ? ending : std::nullopt;
}

void TestBucketServer::theServerRefusesWhatIsNotSigned() {
    const QString key = put("bytes");
    QVERIFY(!key.isEmpty());
    const auto url = objectUrl(m_server.bucket(), key);
    QVERIFY(url);
    const Fetched fetched = fetch(*url);
    QCOMPARE(fetched.status, 403);
    QVERIFY(fetched.body.contains("AccessDenied"));
}

void TestBucketServer::theServerRefusesAnotherSecretsLink() {
    const QString key = put("bytes");
    QVERIFY(!key.isEmpty());
    const auto url = presignedGet(m_server.bucket(), Secret("another"), key, hours(1), m_clock.now());
    QVERIFY(url);
    const Fetched fetched = fetch(*url);
    QCOMPARE(fetched.status, 403);
    QVERIFY(fetched.body.contains("SignatureDoesNotMatch"));
}

void TestBucketServer::theServerRefusesAChangedLink() {
    const QString key = put("bytes");
    const QString other = put("other bytes");
    QVERIFY(!key.isEmpty() && !other.isEmpty());
    auto url = presignedGet(m_server.bucket(), m_server.secret(), key, hours(1), m_clock.now());
    QVERIFY(url);
    const auto elsewhere = objectUrl(m_server.bucket(), other);
    QVERIFY(elsewhere);
    url->setPath(elsewhere->path());
    QCOMPARE(fetch(*url).status, 403);
}

void TestBucketServer::aLinkIsFetchedWithoutAKey() {
    QByteArray bytes(300'000, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char(i * 31 >> 3);
    const QString key = put(bytes);
    QVERIFY(!key.isEmpty());
    const auto url = presignedGet(m_server.bucket(), m_server.secret(), key, hours(1), m_clock.now());
    QVERIFY(url);
    const Fetched fetched = fetch(QUrl(url->toString(QUrl::FullyEncoded)));
    QCOMPARE(fetched.status, 200);
    QVERIFY(fetched.body == bytes);
    QCOMPARE(m_server.requests().size(), 2);
    QCOMPARE(m_server.requests().last()["signed"_L1], u"query"_s);
}

void TestBucketServer::aLinkExpires() {
    const QString key = put("bytes");
    QVERIFY(!key.isEmpty());
    const QDateTime now = m_clock.now();
    const auto over = presignedGet(m_server.bucket(), m_server.secret(), key, hours(1), now.addSecs(-3700));
    const auto fresh = presignedGet(m_server.bucket(), m_server.secret(), key, hours(2), now.addSecs(-3700));
    QVERIFY(over && fresh);
    const Fetched fetched = fetch(*over);
    QCOMPARE(fetched.status, 403);
    QVERIFY2(fetched.body.contains("expired"), fetched.body.constData());
    QCOMPARE(fetch(*fresh).status, 200);
}

void TestBucketServer::anObjectIsDeleted() {
    const QString key = put("bytes");
    QVERIFY(QFile::exists(m_server.pathOf(key)));
    const auto ending = remove(named(key));
    QVERIFY(ending && !*ending);
    QVERIFY(!QFile::exists(m_server.pathOf(key)));
}

void TestBucketServer::whatIsNotThereCountsAsDeleted_data() {
    QTest::addColumn<QString>("uploadId");
    QTest::newRow("an object") << QString();
    QTest::newRow("an upload") << u"0123/+= 4567"_s;
}

void TestBucketServer::whatIsNotThereCountsAsDeleted() {
    QFETCH(QString, uploadId);
    const QString key = put("bytes");  // deleting makes this server look at the folder
    QVERIFY(!key.isEmpty());
    BucketDelete::Request request = named(key + u".other"_s);
    request.uploadId = uploadId;
    const auto ending = remove(request);
    QVERIFY(ending && !*ending);
    QVERIFY(QFile::exists(m_server.pathOf(key)));
}

void TestBucketServer::anUploadIsGivenUp() {
    const QString path = m_folder.filePath(u"long.mp4"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(70 << 20));
    file.close();
    const QString key = freshObjectKey(m_server.bucket(), path);
    auto put = std::make_unique<BucketPut>(m_network, m_clock,
                                           BucketPut::Request{m_server.bucket(), m_server.secret(), key, FileIdentity::of(path), {}});
    MultipartState state;
    connect(put.get(), &BucketPut::advanced, this, [&](const MultipartState& now) { state = now; });
    put->start();
    QTRY_COMPARE_WITH_TIMEOUT(state.etags.size(), 1, 20'000);
    put.reset();
    BucketDelete::Request request = named(key);
    request.uploadId = state.uploadId;
    auto ending = remove(request);
    QVERIFY(ending && !*ending);
    QCOMPARE(m_server.requests().last()["method"_L1], u"DELETE"_s);
    QCOMPARE(m_server.requests().last()["status"_L1].toInt(), 204);
    ending = remove(request);
    QVERIFY(ending && !*ending);
    QCOMPARE(m_server.requests().last()["code"_L1], u"NoSuchUpload"_s);
}

void TestBucketServer::deletingNeedsTheKeyToo() {
    const QString key = put("bytes");
    BucketDelete::Request request = named(key);
    request.secret = Secret("another");
    const auto ending = remove(request);
    QVERIFY(ending && *ending);
    QCOMPARE((*ending)->kind, Kind::Unauthorised);
    QCOMPARE((*ending)->reason, Reason::StagingRefused);
    QVERIFY(QFile::exists(m_server.pathOf(key)));
}

QTEST_GUILESS_MAIN(TestBucketServer)
#include "tst_bucketserver.moc"
