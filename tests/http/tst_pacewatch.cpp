// SPDX-License-Identifier: MIT
#include "services/http/pacewatch.h"

#include "services/http/download.h"
#include "services/http/upload.h"
#include "tests/http/endlessserver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/httpserver.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using failure::Kind;
using failure::Reason;

class TestPaceWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tellsWhatIsTooSlow_data();
    void tellsWhatIsTooSlow();
    void isSilentOnceItIsStopped();
    void aDownloadThatAllButStandsStillEnds_data();
    void aDownloadThatAllButStandsStillEnds();
    void aDownloadThatStoppedHalfWayGoesOnThere();
    void aSlowDownloadIsNotTooSlow();
    void anUploadThatNobodyTakesEnds();
    void anUploadWhoseAnswerNeverEndsIsNotTaken_data();
    void anUploadWhoseAnswerNeverEndsIsNotTaken();

private:
    Download::Request download(const QUrl& base, const QByteArray& validator = {}) const;
    Upload::Request upload(const QUrl& base, qint64 bytes) const;
    qint64 partSize() const { return QFileInfo(m_folder->filePath(u"clip.part"_s)).size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QNetworkAccessManager m_network;
    FakeClock m_clock;
};

void TestPaceWatch::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

Download::Request TestPaceWatch::download(const QUrl& base, const QByteArray& validator) const {
    return {.url = QUrl(base.toString() + u"/x"_s), .base = base, .partPath = m_folder->filePath(u"clip.part"_s), .validator = validator};
}

Upload::Request TestPaceWatch::upload(const QUrl& base, qint64 bytes) const {
    QFile file(m_folder->filePath(u"clip.mp4"_s));
    if (!file.open(QIODevice::WriteOnly) || !file.resize(bytes))
        qFatal("no file");
    file.close();
    return {.target = QUrl(base.toString() + u"/x"_s), .base = base, .file = FileIdentity::of(file.fileName())};
}

void TestPaceWatch::tellsWhatIsTooSlow_data() {
    QTest::addColumn<QList<qint64>>("minutes");  // what moved in each
    QTest::addColumn<int>("tooSlowAfter");       // minutes; 0 = not at all
    constexpr qint64 enough = 60 * 1024;
    QTest::newRow("nothing at all") << QList<qint64>{0} << 1;
    QTest::newRow("a byte less than 1 KiB a second") << QList<qint64>{enough - 1} << 1;
    QTest::newRow("1 KiB a second") << QList<qint64>{enough, enough, enough} << 0;
    QTest::newRow("what came fast before does not count") << QList<qint64>{enough * 1000, enough, enough - 1} << 3;
    QTest::newRow("what is sent once more does not count") << QList<qint64>{enough * 2, -enough, enough * 2} << 2;
}

void TestPaceWatch::tellsWhatIsTooSlow() {
    QFETCH(QList<qint64>, minutes);
    QFETCH(int, tooSlowAfter);
    PaceWatch watch(m_clock);
    const QSignalSpy tooSlow(&watch, &PaceWatch::tooSlow);
    watch.start();
    qint64 inAll = 0;
    int told = 0;
    for (int minute = 1; minute <= minutes.size(); ++minute) {
        inAll += minutes[minute - 1];
        watch.moved(inAll);
        m_clock.advance(59'999ms);
        QCOMPARE(tooSlow.size(), told ? 1 : 0);
        m_clock.advance(1ms);
        told = told ? told : int(tooSlow.size()) * minute;
    }
    QCOMPARE(told, tooSlowAfter);
    QVERIFY(tooSlow.size() <= 1);
}

void TestPaceWatch::isSilentOnceItIsStopped() {
    PaceWatch watch(m_clock);
    const QSignalSpy tooSlow(&watch, &PaceWatch::tooSlow);
    watch.start();
    watch.stop();
    m_clock.advance(10min);
    QVERIFY(tooSlow.isEmpty());
}

void TestPaceWatch::aDownloadThatAllButStandsStillEnds_data() {
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("a byte now and then") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
    QTest::newRow("headers that never end") << QByteArray("HTTP/1.1 200 OK\r\nX-Long: ");
    QTest::newRow("a status line that never ends") << QByteArray("HTTP/1.1 200 ");
}

void TestPaceWatch::aDownloadThatAllButStandsStillEnds() {
    QFETCH(QByteArray, beginning);
    EndlessServer server(beginning, "a", 5ms);
    QPointer<Download> download = new Download(m_network, m_clock, this->download(server.url()));
    std::optional<Result<Download::Fetched>> result;
    connect(download, &Download::finished, this, [&](const Result<Download::Fetched>& fetched) { result = fetched; });
    download->start();
    QTRY_VERIFY(server.sent() > 10);
    m_clock.advance(59s);
    QVERIFY(!result);
    m_clock.advance(1s);
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, Kind::Offline);
    QCOMPARE(result->error().reason, Reason::TooSlow);
    QTRY_VERIFY(!download);
    QTRY_COMPARE(server.connections(), 0);
}

void TestPaceWatch::aDownloadThatStoppedHalfWayGoesOnThere() {
    const QByteArray content = QByteArray("0123456789").repeated(30'000);
    bool hanging = true;
    HttpServer server([&](const ServerRequest&) {
        return ServerReply{.body = content, .ranges = true, .end = std::exchange(hanging, false) ? WireEnd::Hang : WireEnd::None,
                           .endAt = 100'000};
    });
    QVERIFY(server.listen());
    QByteArray validator;
    std::optional<Result<Download::Fetched>> result;
    const auto start = [&] {
        auto* download = new Download(m_network, m_clock, this->download(server.url(), validator));
        connect(download, &Download::versionKnown, this, [&](const QByteArray& known) { validator = known; });
        connect(download, &Download::finished, this, [&](const Result<Download::Fetched>& fetched) { result = fetched; });
        download->start();
    };
    start();
    QTRY_COMPARE(partSize(), 100'000);
    m_clock.advance(61s);
    QVERIFY(!result);  // 100 kB within the first minute
    m_clock.advance(60s);
    QVERIFY(result && !*result);
    QCOMPARE(result->error().reason, Reason::TooSlow);
    QCOMPARE(partSize(), 100'000);

    result.reset();
    start();
    QTRY_VERIFY(result);
    QVERIFY(*result);
    QCOMPARE(server.requests().last().header("Range"), QByteArray("bytes=100000-"));
    QCOMPARE(partSize(), content.size());
}

void TestPaceWatch::aSlowDownloadIsNotTooSlow() {
    EndlessServer server("HTTP/1.1 200 OK\r\n\r\n", QByteArray(10'000, 'v'), 5ms);
    QPointer<Download> download = new Download(m_network, m_clock, this->download(server.url()));
    const QSignalSpy finished(download, &Download::finished);
    download->start();
    for (int minute = 1; minute <= 5; ++minute) {
        const qint64 before = partSize();
        QTRY_VERIFY(partSize() >= before + 61'440);
        m_clock.advance(60s);
        QVERIFY(finished.isEmpty());
    }
    delete download;
}

void TestPaceWatch::anUploadThatNobodyTakesEnds() {
    HttpServer server([](const ServerRequest&) { return ServerReply{}; },
                      [](const ServerRequest&) { return BodyPlan{.to = BodyPlan::To::Discard, .end = WireEnd::Hang, .endAt = 1}; });
    QVERIFY(server.listen());
    QPointer<Upload> upload = new Upload(m_network, m_clock, this->upload(server.url(), 256 << 20));
    std::optional<std::optional<ApiError>> ending;
    qint64 sent = 0;
    connect(upload, &Upload::progress, this, [&](qint64 done) { sent = done; });
    connect(upload, &Upload::finished, this, [&](const std::optional<ApiError>& error) { ending = error; });
    upload->start();
    QTRY_VERIFY_WITH_TIMEOUT(sent > 61'440, 60'000);  // what the system's buffers took, on a machine that does other things too
    const auto overAMinuteLater = [&] {
        m_clock.advance(60s);
        return ending.has_value();
    };
    QTRY_VERIFY(overAMinuteLater());
    QVERIFY(*ending);
    QCOMPARE((*ending)->kind, Kind::Offline);
    QCOMPARE((*ending)->reason, Reason::TooSlow);
    QTRY_VERIFY(!upload);
}

void TestPaceWatch::anUploadWhoseAnswerNeverEndsIsNotTaken_data() {
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("headers") << QByteArray("HTTP/1.1 200 OK\r\nX-Long: ");
    QTest::newRow("a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
}

void TestPaceWatch::anUploadWhoseAnswerNeverEndsIsNotTaken() {
    QFETCH(QByteArray, beginning);
    EndlessServer server(beginning, "a", 5ms);
    auto* upload = new Upload(m_network, m_clock, this->upload(server.url(), 100'000));
    std::optional<std::optional<ApiError>> ending;
    connect(upload, &Upload::finished, this, [&](const std::optional<ApiError>& error) { ending = error; });
    upload->start();
    QTRY_VERIFY(server.sent() > 10);
    m_clock.advance(60s);
    m_clock.advance(60s);
    QVERIFY(ending && *ending);
    QCOMPARE((*ending)->reason, Reason::TooSlow);
    QTRY_COMPARE(server.connections(), 0);
}

QTEST_GUILESS_MAIN(TestPaceWatch)
#include "tst_pacewatch.moc"
