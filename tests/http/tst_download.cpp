// SPDX-License-Identifier: MIT
#include "services/http/download.h"

#include "tests/http/hastyserver.h"
#include "tests/http/liveheap.h"
#include "tests/support/fakeclock.h"
#include "tests/support/httprange.h"
#include "tests/support/httpserver.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qrandom.h>
#include <QtCore/qtemporarydir.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <sys/mount.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

class TestDownload : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void fetchesAWhole();
    void carriesNoKeyAndNoCookie();
    void goesOnWhereItStopped();
    void neverTakesACutOffFileForAWholeOne_data();
    void neverTakesACutOffFileForAWholeOne();
    void countsTheBytesItself();
    void startsOverWhenTheFileHasChanged();
    void startsOverAfterAWrongPart_data();
    void startsOverAfterAWrongPart();
    void knowsAFileThatHadAllArrived();
    void startsOverWhenItHasMoreThanThereIs();
    void trustsNoWeakTag();
    void whatCannotBeHad_data();
    void whatCannotBeHad();
    void followsARedirectOnlyWhereItMay_data();
    void followsARedirectOnlyWhereItMay();
    void endsARoundOfRedirects();
    void refusesPlainHttpOnTheNet();
    void stopsWhenItIsDeletedAndKeepsWhatItHas();
    void aFullDiskIsToldAsSuch();
    void aFolderThatIsGoneIsToldAsSuch();
    void takesLittleMemoryForALargeFile();

private:
    ServerReply serve(const ServerRequest& request);
    Result<Download::Fetched> fetch(const QByteArray& validator = {}, const QString& path = u"/clip.mp4"_s);
    void putPart(const QByteArray& bytes) const;
    QByteArray part() const;
    QByteArray tag() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HttpServer> m_server;
    QNetworkAccessManager m_network;
    FakeClock m_clock;
    QByteArray m_content;
    std::optional<ServerReply> m_instead;  ///< the next answer
    QList<QByteArray> m_tags;
};

void TestDownload::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<HttpServer>([this](const ServerRequest& request) { return serve(request); });
    QVERIFY(m_server->listen());
    m_content.resize(300'000);
    QRandomGenerator(7).fillRange(reinterpret_cast<quint32*>(m_content.data()), m_content.size() / 4);
    m_instead.reset();
    m_tags.clear();
}

ServerReply TestDownload::serve(const ServerRequest&) {
    if (m_instead)
        return *std::exchange(m_instead, std::nullopt);
    return {.headers = {{"Content-Type", "video/mp4"}}, .body = m_content, .ranges = true};
}

Result<Download::Fetched> TestDownload::fetch(const QByteArray& validator, const QString& path) {
    auto* download = new Download(m_network, m_clock,
                                  {.url = QUrl(m_server->url().toString() + path),
                                   .base = m_server->url(),
                                   .partPath = m_folder->filePath(u"clip.part"_s),
                                   .validator = validator});
    std::optional<Result<Download::Fetched>> result;
    int ends = 0;
    connect(download, &Download::versionKnown, this, [this](const QByteArray& tagged) { m_tags << tagged; });
    connect(download, &Download::finished, this, [&](const Result<Download::Fetched>& fetched) {
        result = fetched;
        ++ends;
    });
    QSignalSpy gone(download, &QObject::destroyed);
    download->start();
    if (!gone.wait(20'000) || ends != 1)
        return fail({.detail = u"ended %1 times"_s.arg(ends)});
    return *result;
}

void TestDownload::putPart(const QByteArray& bytes) const {
    QFile file(m_folder->filePath(u"clip.part"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray TestDownload::part() const {
    QFile file(m_folder->filePath(u"clip.part"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray TestDownload::tag() const {
    QBuffer buffer;
    buffer.setData(m_content);
    return entityTag(buffer);
}

void TestDownload::fetchesAWhole() {
    const auto fetched = fetch();
    QVERIFY2(fetched, qUtf8Printable(fetched ? QString() : fetched.error().detail));
    QCOMPARE(fetched->bytes, m_content.size());
    QCOMPARE(fetched->contentType, QByteArray("video/mp4"));
    QCOMPARE(part(), m_content);
    QCOMPARE(m_tags, QList<QByteArray>{tag()});
}

void TestDownload::carriesNoKeyAndNoCookie() {
    m_instead = ServerReply{.headers = {{"Set-Cookie", "id=1; Path=/"}}, .body = "x"};
    QVERIFY(fetch());
    QVERIFY(fetch({}, u"/clip.mp4?X-Amz-Signature=a%2Fb"_s));
    const ServerRequest last = m_server->requests().last();
    QVERIFY(!last.has("Cookie"));
    QVERIFY(!last.has("Authorization"));
    QCOMPARE(last.header("Accept-Encoding"), QByteArray("identity"));
    QCOMPARE(last.target, QByteArray("/clip.mp4?X-Amz-Signature=a%2Fb"));
}

void TestDownload::goesOnWhereItStopped() {
    putPart(m_content.left(100'000));
    const auto fetched = fetch(tag());
    QVERIFY(fetched);
    QCOMPARE(fetched->bytes, m_content.size());
    QCOMPARE(part(), m_content);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().first().header("Range"), QByteArray("bytes=100000-"));
    QCOMPARE(m_server->requests().first().header("If-Range"), tag());
}

void TestDownload::neverTakesACutOffFileForAWholeOne_data() {
    QTest::addColumn<WireEnd>("end");
    QTest::addColumn<qint64>("at");
    for (const WireEnd end : {WireEnd::Close, WireEnd::Reset}) {
        const char* how = end == WireEnd::Close ? "closed" : "reset";
        for (const qint64 at : {0, 1, 65'536, 150'001, 299'999})
            QTest::addRow("%s after %lld bytes", how, at) << end << at;
    }
}

void TestDownload::neverTakesACutOffFileForAWholeOne() {
    QFETCH(WireEnd, end);
    QFETCH(qint64, at);
    const auto cut = [&] {
        return ServerReply{.headers = {{"ETag", tag()}}, .body = m_content, .end = end, .endAt = at};
    };
    for (int i = 0; i < 5; ++i) {  // Qt calls some of them a success
        m_instead = cut();
        const auto fetched = fetch();
        QVERIFY(!fetched);
        QCOMPARE(fetched.error().kind, Kind::Offline);
        QCOMPARE(fetched.error().reason, Reason::ResultTruncated);
    }
    QVERIFY(part().size() <= at);
    QVERIFY(m_content.startsWith(part()));
    QVERIFY(fetch(tag()));
    QCOMPARE(part(), m_content);
}

void TestDownload::countsTheBytesItself() {
    HastyServer server("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + QByteArray(500, 'v'));
    for (int i = 1; i <= 20; ++i) {
        auto* download = new Download(m_network, m_clock,
                                      {.url = server.url(), .base = server.url(), .partPath = m_folder->filePath(u"clip.part"_s)});
        std::optional<Result<Download::Fetched>> result;
        connect(download, &Download::finished, this, [&](const Result<Download::Fetched>& fetched) { result = fetched; });
        download->start();
        QVERIFY(server.lookAway());
        QTRY_VERIFY(result);
        QVERIFY(!*result);
        QCOMPARE(result->error().reason, Reason::ResultTruncated);
    }
}

void TestDownload::startsOverWhenTheFileHasChanged() {
    putPart(QByteArray(100'000, 'o'));
    const auto fetched = fetch("\"of-another-version\"");
    QVERIFY(fetched);
    QCOMPARE(part(), m_content);
    QCOMPARE(fetched->bytes, m_content.size());
    QCOMPARE(m_tags, QList<QByteArray>{tag()});
}

void TestDownload::startsOverAfterAWrongPart_data() {
    QTest::addColumn<QByteArray>("range");
    QTest::newRow("from elsewhere") << QByteArray("bytes 0-99/300000");
    QTest::newRow("one byte off") << QByteArray("bytes 100001-299999/300000");
    QTest::newRow("without a total") << QByteArray("bytes 100000-299999/*");
    QTest::newRow("without a range") << QByteArray();
    QTest::newRow("in another unit") << QByteArray("lines 100000-299999/300000");
}

void TestDownload::startsOverAfterAWrongPart() {
    QFETCH(QByteArray, range);
    putPart(m_content.left(100'000));
    m_instead = ServerReply{.status = 206, .headers = {{"Content-Range", range}}, .body = m_content.mid(7, 200'000)};
    QVERIFY(fetch(tag()));
    QCOMPARE(part(), m_content);
    QCOMPARE(m_server->requests().size(), 2);
    QVERIFY(!m_server->requests().last().has("Range"));
}

void TestDownload::knowsAFileThatHadAllArrived() {
    putPart(m_content);
    const auto fetched = fetch(tag());
    QVERIFY(fetched);
    QCOMPARE(fetched->bytes, m_content.size());
    QCOMPARE(part(), m_content);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestDownload::startsOverWhenItHasMoreThanThereIs() {
    putPart(m_content + "and more");
    const auto fetched = fetch(tag());
    QVERIFY(fetched);
    QCOMPARE(fetched->bytes, m_content.size());
    QCOMPARE(part(), m_content);
}

void TestDownload::trustsNoWeakTag() {
    m_instead = ServerReply{.headers = {{"ETag", "W/\"a\""}}, .body = m_content};
    QVERIFY(fetch());
    QCOMPARE(m_tags, QList<QByteArray>{QByteArray()});
    putPart("bytes of nobody knows what");
    QVERIFY(fetch(m_tags.first()));
    QVERIFY(!m_server->requests().last().has("Range"));
    QCOMPARE(part(), m_content);
}

void TestDownload::whatCannotBeHad_data() {
    QTest::addColumn<ServerReply>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Reason>("reason");
    const auto status = [](int code) { return ServerReply{.status = code, .body = "<Error/>"}; };
    QTest::newRow("an expired link") << status(403) << Kind::NotFound << Reason::ResultGone;
    QTest::newRow("no such file") << status(404) << Kind::NotFound << Reason::ResultGone;
    QTest::newRow("a store that is asked too often") << status(429) << Kind::RateLimited << Reason::None;
    QTest::newRow("a file that is gone") << status(410) << Kind::NotFound << Reason::ResultGone;
    QTest::newRow("a store in trouble") << status(503) << Kind::VendorFault << Reason::None;
    QTest::newRow("a refusal") << status(400) << Kind::Rejected << Reason::None;
    QTest::newRow("a range nobody asked for") << status(416) << Kind::Offline << Reason::ResultTruncated;
    QTest::newRow("an empty file") << ServerReply{} << Kind::Offline << Reason::ResultTruncated;
}

void TestDownload::whatCannotBeHad() {
    QFETCH(ServerReply, answer);
    m_instead = answer;
    const auto fetched = fetch();
    QVERIFY(!fetched);
    QTEST(fetched.error().kind, "kind");
    QTEST(fetched.error().reason, "reason");
    QVERIFY(part().isEmpty());  // an error page is no content
}

void TestDownload::followsARedirectOnlyWhereItMay_data() {
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("followed");
    QTest::newRow("a path on the same host") << QByteArray("/elsewhere.mp4?sig=1") << true;
    QTest::newRow("plain http on the net") << QByteArray("http://cdn.example.invalid/x.mp4") << false;
    QTest::newRow("a file of this computer") << QByteArray("file:///etc/passwd") << false;
    QTest::newRow("a user in the address") << QByteArray("https://a:b@cdn.example.invalid/x.mp4") << false;
}

void TestDownload::followsARedirectOnlyWhereItMay() {
    QFETCH(QByteArray, location);
    QFETCH(bool, followed);
    m_instead = ServerReply{.status = 302, .headers = {{"Location", location}}, .body = "moved"};
    const auto fetched = fetch();
    QCOMPARE(fetched.has_value(), followed);
    QCOMPARE(m_server->requests().size(), followed ? 2 : 1);
    if (followed) {
        QCOMPARE(part(), m_content);
        QCOMPARE(m_server->requests().last().target, location);
    } else {
        QCOMPARE(fetched.error().reason, Reason::InsecureUrl);
    }
}

void TestDownload::endsARoundOfRedirects() {
    m_server = std::make_unique<HttpServer>(
        [](const ServerRequest&) { return ServerReply{.status = 302, .headers = {{"Location", "/again"}}}; });
    QVERIFY(m_server->listen());
    const auto fetched = fetch();
    QVERIFY(!fetched);
    QCOMPARE(fetched.error().kind, Kind::Rejected);
    QVERIFY(m_server->requests().size() <= 6);
}

void TestDownload::refusesPlainHttpOnTheNet() {
    auto* download = new Download(m_network, m_clock,
                                  {.url = QUrl(m_server->url().toString() + u"/x"_s),
                                   .base = QUrl(u"https://api.vendor.example"_s),
                                   .partPath = m_folder->filePath(u"clip.part"_s)});
    std::optional<ApiError> error;
    connect(download, &Download::finished, this, [&](const auto& fetched) { error = fetched.error(); });
    download->start();
    QTRY_VERIFY(error);
    QCOMPARE(error->reason, Reason::InsecureUrl);
    QVERIFY(m_server->requests().isEmpty());
}

void TestDownload::stopsWhenItIsDeletedAndKeepsWhatItHas() {
    m_instead = ServerReply{.body = m_content, .dripBytes = 10'000};
    auto download = std::make_unique<Download>(
        m_network, m_clock, Download::Request{.url = QUrl(m_server->url().toString() + u"/x"_s),
                                     .base = m_server->url(),
                                     .partPath = m_folder->filePath(u"clip.part"_s)});
    const QSignalSpy finished(download.get(), &Download::finished);
    download->start();
    QTRY_VERIFY(part().size() > 20'000);
    download.reset();
    QTRY_COMPARE(m_server->connections(), 0);
    QCOMPARE(finished.size(), 0);
    QVERIFY(part().size() < m_content.size());
    QVERIFY(m_content.startsWith(part()));
}

void TestDownload::aFullDiskIsToldAsSuch() {
    const QByteArray mountPoint = m_folder->path().toLocal8Bit();
    if (::mount("tmpfs", mountPoint.constData(), "tmpfs", 0, "size=128k") != 0)
        QSKIP("a small disk can only be mounted by root");
    const auto fetched = fetch();
    ::umount2(mountPoint.constData(), MNT_DETACH);
    QVERIFY(!fetched);
    QCOMPARE(fetched.error().kind, Kind::Invalid);
    QCOMPARE(fetched.error().reason, Reason::DiskFull);
}

void TestDownload::aFolderThatIsGoneIsToldAsSuch() {
    QVERIFY(m_folder->remove());
    const auto fetched = fetch();
    QVERIFY(!fetched);
    QCOMPARE(fetched.error().reason, Reason::FolderNotWritable);
}

void TestDownload::takesLittleMemoryForALargeFile() {
    constexpr qint64 large = 256 << 20;
    QFile source(m_folder->filePath(u"source"_s));
    QVERIFY(source.open(QIODevice::WriteOnly) && source.resize(large));
    source.close();
    m_instead = ServerReply{.file = source.fileName()};
    auto* download = new Download(m_network, m_clock,
                                  {.url = QUrl(m_server->url().toString() + u"/x"_s),
                                   .base = m_server->url(),
                                   .partPath = m_folder->filePath(u"clip.part"_s)});
    const size_t before = liveHeap();
    size_t most = before;
    std::optional<qint64> bytes;
    connect(download, &Download::progress, this, [&] { most = qMax(most, liveHeap()); });
    connect(download, &Download::finished, this, [&](const auto& fetched) { bytes = fetched ? fetched->bytes : -1; });
    download->start();
    QTRY_VERIFY_WITH_TIMEOUT(bytes, 60'000);
    QCOMPARE(*bytes, large);
    QVERIFY2(most - before < (24 << 20), qPrintable(QString::number((most - before) >> 20) + u" MiB"_s));
}

QTEST_GUILESS_MAIN(TestDownload)
#include "tst_download.moc"
