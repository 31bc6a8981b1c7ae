// SPDX-License-Identifier: MIT
// Which version of a file the bytes in a part file are of, and what follows from that.
#include "services/http/download.h"

#include "tests/support/fakeclock.h"
#include "tests/support/httprange.h"
#include "tests/support/httpserver.h"

#include <QtCore/qfile.h>
#include <QtCore/qrandom.h>
#include <QtCore/qtemporarydir.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

class TestResume : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatTellsVersionsApart_data();
    void whatTellsVersionsApart();
    void goesOnWithADateWhereThereIsNoTag();
    void aFileThatHasChangedComesWhole_data();
    void aFileThatHasChangedComesWhole();
    void aFileOfNoKnownVersionComesWhole();

private:
    ServerReply serve(const ServerRequest& request);
    Result<Download::Fetched> fetch();
    QByteArray part() const;
    void changeTheFile();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HttpServer> m_server;
    QNetworkAccessManager m_network;
    FakeClock m_clock;
    QByteArray m_content;
    HttpHeaders m_version;          ///< what the server says of it
    bool m_overlooksIfRange = false;
    qint64 m_cutAt = -1;            ///< of the next answer
    QByteArray m_validator;         ///< as last told, as the queue would store it
};

static const QByteArray noon = "Thu, 01 Jan 2026 12:00:00 GMT";
static const QByteArray aSecondLater = "Thu, 01 Jan 2026 12:00:01 GMT";

static QByteArray bytes(quint32 seed) {
    QByteArray made(300'000, '\0');
    QRandomGenerator(seed).fillRange(reinterpret_cast<quint32*>(made.data()), made.size() / 4);
    return made;
}

void TestResume::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<HttpServer>([this](const ServerRequest& request) { return serve(request); });
    QVERIFY(m_server->listen());
    m_content = bytes(7);
    m_version = {{"Last-Modified", noon}, {"Date", aSecondLater}};
    m_overlooksIfRange = false;
    m_cutAt = -1;
    m_validator.clear();
}

ServerReply TestResume::serve(const ServerRequest& request) {
    const QByteArray valid = m_overlooksIfRange ? request.header("If-Range") : m_version.first().second;
    HttpRange range = rangeOf(request, m_content.size(), valid);
    range.headers.removeIf([](const auto& header) { return header.first == "ETag"; });
    ServerReply reply{.status = range.status, .headers = range.headers + m_version, .body = m_content.mid(range.start, range.length)};
    reply.endAt = std::exchange(m_cutAt, -1);
    reply.end = reply.endAt < 0 ? WireEnd::None : WireEnd::Close;
    return reply;
}

Result<Download::Fetched> TestResume::fetch() {
    auto* download = new Download(m_network, m_clock,
                                  {.url = QUrl(m_server->url().toString() + u"/clip.mp4"_s),
                                   .base = m_server->url(),
                                   .partPath = m_folder->filePath(u"clip.part"_s),
                                   .validator = m_validator});
    std::optional<Result<Download::Fetched>> result;
    connect(download, &Download::versionKnown, this, [this](const QByteArray& validator) { m_validator = validator; });
    connect(download, &Download::finished, this, [&](const Result<Download::Fetched>& fetched) { result = fetched; });
    download->start();
    return QTest::qWaitFor([&] { return result.has_value(); }, 20'000) ? *result : fail({.detail = u"no end"_s});
}

QByteArray TestResume::part() const {
    QFile file(m_folder->filePath(u"clip.part"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestResume::changeTheFile() {
    m_content = bytes(8);
    m_version.first().second = m_version.first().first == "ETag" ? QByteArray("\"2\"") : QByteArray("Thu, 01 Jan 2026 11:00:00 GMT");
}

void TestResume::whatTellsVersionsApart_data() {
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<QByteArray>("validator");
    const QPair<QByteArray, QByteArray> modified{"Last-Modified", noon};
    const QPair<QByteArray, QByteArray> later{"Date", aSecondLater};
    QTest::newRow("a tag") << HttpHeaders{{"ETag", "\"a\""}} << QByteArray("\"a\"");
    QTest::newRow("a tag before a date") << HttpHeaders{{"ETag", "\"a\""}, modified, later} << QByteArray("\"a\"");
    QTest::newRow("a weak tag does not") << HttpHeaders{{"ETag", "W/\"a\""}} << QByteArray();
    QTest::newRow("nor does a date beside a weak tag") << HttpHeaders{{"ETag", "W/\"a\""}, modified, later} << QByteArray();
    QTest::newRow("a date a second ago") << HttpHeaders{modified, later} << noon;
    QTest::newRow("a date of this very second does not") << HttpHeaders{modified, {"Date", noon}} << QByteArray();
    QTest::newRow("nor does one that is yet to come") << HttpHeaders{{"Last-Modified", aSecondLater}, {"Date", noon}} << QByteArray();
    QTest::newRow("nor a date of which nobody knows how old it is") << HttpHeaders{modified} << QByteArray();
    QTest::newRow("nor one that is no date") << HttpHeaders{{"Last-Modified", "yesterday"}, later} << QByteArray();
    QTest::newRow("nothing does") << HttpHeaders{later} << QByteArray();
}

void TestResume::whatTellsVersionsApart() {
    QFETCH(HttpHeaders, headers);
    m_version = headers;
    m_validator = "as it was";
    QVERIFY(fetch());
    QTEST(m_validator, "validator");
}

void TestResume::goesOnWithADateWhereThereIsNoTag() {
    m_cutAt = 100'000;
    QVERIFY(!fetch());
    QCOMPARE(part().size(), 100'000);
    m_cutAt = 100'000;  // and once more: the second part need not name the version again
    m_version = {m_version.first()};
    QVERIFY(!fetch());
    const auto fetched = fetch();
    QVERIFY2(fetched, qUtf8Printable(fetched ? QString() : fetched.error().detail));
    QCOMPARE(part(), m_content);
    QCOMPARE(m_server->requests().size(), 3);
    for (const auto& [request, range] : {std::pair{1, "bytes=100000-"}, {2, "bytes=200000-"}}) {
        QCOMPARE(m_server->requests()[request].header("Range"), QByteArray(range));
        QCOMPARE(m_server->requests()[request].header("If-Range"), noon);
    }
}

void TestResume::aFileThatHasChangedComesWhole_data() {
    QTest::addColumn<HttpHeaders>("version");
    QTest::addColumn<bool>("overlooksIfRange");
    const HttpHeaders tagged{{"ETag", "\"1\""}};
    const HttpHeaders dated{{"Last-Modified", noon}, {"Date", aSecondLater}};
    QTest::newRow("told by its tag") << tagged << false;
    QTest::newRow("told by its date, which went back") << dated << false;
    QTest::newRow("told by its tag, by a server that overlooks If-Range") << tagged << true;
    QTest::newRow("told by its date, by a server that overlooks If-Range") << dated << true;
}

void TestResume::aFileThatHasChangedComesWhole() {
    QFETCH(HttpHeaders, version);
    QFETCH(bool, overlooksIfRange);
    m_version = version;
    m_overlooksIfRange = overlooksIfRange;
    m_cutAt = 100'000;
    QVERIFY(!fetch());
    changeTheFile();
    QVERIFY(fetch());
    QCOMPARE(part(), m_content);
    QCOMPARE(m_validator, m_version.first().second);
    QCOMPARE(m_server->requests().size(), overlooksIfRange ? 3 : 2);
}

void TestResume::aFileOfNoKnownVersionComesWhole() {
    m_version = {{"Date", aSecondLater}};
    m_cutAt = 100'000;
    QVERIFY(!fetch());
    changeTheFile();
    QVERIFY(fetch());
    QVERIFY(!m_server->requests().last().has("Range"));
    QCOMPARE(part(), m_content);
}

QTEST_GUILESS_MAIN(TestResume)
#include "tst_resume.moc"
