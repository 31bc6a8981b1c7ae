// SPDX-License-Identifier: MIT
// A line that is cut at every kind of place: what arrived is kept, what did not is never taken for arrived.
#include "services/http/download.h"
#include "services/http/upload.h"

#include "tests/support/fakeclock.h"
#include "tests/support/faultproxy.h"
#include "tests/support/httpserver.h"

#include <QtCore/qfile.h>
#include <QtCore/qrandom.h>
#include <QtCore/qtemporarydir.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Kind;

/// A place in a message, whose head is as long as it is.
struct Cut {
    enum class From { Start, Body, End };
    From from = From::Start;
    qint64 by = 0;

    qint64 in(qint64 head, qint64 body) const {
        return by + (from == From::Start ? 0 : from == From::Body ? head : head + body);
    }
};
Q_DECLARE_METATYPE(Cut)

class TestCutPoints : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aDownloadIsTakenUpWhereItWasCut_data();
    void aDownloadIsTakenUpWhereItWasCut();
    void anUploadThatWasCutHasNotArrived_data();
    void anUploadThatWasCutHasNotArrived();
    void anUploadWhoseAnswerWasLostHasNotArrivedForUs();

private:
    Result<Download::Fetched> download();
    std::optional<ApiError> upload();  ///< VendorFault when there was no end
    QByteArray part() const;
    qsizetype wholeUploads() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<QNetworkAccessManager> m_network;  ///< one a row, so that none begins with a connection of another
    FakeClock m_clock;
    QByteArray m_content;
    QByteArray m_validator;
};

static void addCuts() {
    QTest::addColumn<Cut>("cut");
    using From = Cut::From;
    QTest::newRow("before the first byte") << Cut{From::Start, 0};
    QTest::newRow("after one byte") << Cut{From::Start, 1};
    QTest::newRow("a byte before the head ends") << Cut{From::Body, -1};
    QTest::newRow("between head and body") << Cut{From::Body, 0};
    QTest::newRow("after a byte of the body") << Cut{From::Body, 1};
    QTest::newRow("a byte before the end") << Cut{From::End, -1};
    QRandomGenerator dice(20260101);
    for (int i = 0; i < 25; ++i) {
        const Cut cut{From::Body, dice.bounded(300'000)};
        QTest::addRow("after %lld bytes of the body", cut.by) << cut;
    }
}

void TestCutPoints::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_content.resize(300'000);
    QRandomGenerator(7).fillRange(reinterpret_cast<quint32*>(m_content.data()), m_content.size() / 4);
    m_server = std::make_unique<HttpServer>([this](const ServerRequest& request) {
        return request.method == "GET" ? ServerReply{.body = m_content, .ranges = true} : ServerReply{};
    });
    QVERIFY(m_server->listen());
    m_proxy = std::make_unique<FaultProxy>();
    m_proxy->passOnTo(m_server->port());
    m_network = std::make_unique<QNetworkAccessManager>();
    m_validator.clear();
}

Result<Download::Fetched> TestCutPoints::download() {
    auto* download = new Download(*m_network, m_clock,
                                  {.url = QUrl(m_proxy->url().toString() + u"/clip.mp4"_s),
                                   .base = m_proxy->url(),
                                   .partPath = m_folder->filePath(u"clip.part"_s),
                                   .validator = m_validator});
    std::optional<Result<Download::Fetched>> result;
    connect(download, &Download::versionKnown, this, [this](const QByteArray& validator) { m_validator = validator; });
    connect(download, &Download::finished, this, [&](const Result<Download::Fetched>& fetched) { result = fetched; });
    download->start();
    return QTest::qWaitFor([&] { return result.has_value(); }, 20'000) ? *result : fail({.detail = u"no end"_s});
}

std::optional<ApiError> TestCutPoints::upload() {
    QFile file(m_folder->filePath(u"clip.mp4"_s));
    if (!file.exists() && (!file.open(QIODevice::WriteOnly) || file.write(m_content) != m_content.size()))
        qFatal("no file");
    file.close();
    auto* upload = new Upload(*m_network, m_clock, {.target = QUrl(m_proxy->url().toString() + u"/put"_s),
                                                    .base = m_proxy->url(),
                                                    .file = FileIdentity::of(file.fileName())});
    std::optional<std::optional<ApiError>> ending;
    connect(upload, &Upload::finished, this, [&](const std::optional<ApiError>& error) { ending = error; });
    upload->start();
    return QTest::qWaitFor([&] { return ending.has_value(); }, 20'000) ? *ending : std::optional(ApiError{.detail = u"no end"_s});
}

QByteArray TestCutPoints::part() const {
    QFile file(m_folder->filePath(u"clip.part"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype TestCutPoints::wholeUploads() const {
    return std::ranges::count_if(m_server->requests(), [](const ServerRequest& request) { return request.complete; });
}

void TestCutPoints::aDownloadIsTakenUpWhereItWasCut_data() {
    addCuts();
}

void TestCutPoints::aDownloadIsTakenUpWhereItWasCut() {
    QFETCH(Cut, cut);
    QVERIFY(download());
    const qint64 head = m_proxy->bytesAnswered() - m_content.size();
    QVERIFY(QFile::remove(m_folder->filePath(u"clip.part"_s)));
    m_validator.clear();
    m_network = std::make_unique<QNetworkAccessManager>();
    m_proxy->poison({Toxic::Kind::DropAnswering, cut.in(head, m_content.size())}, 1);
    const qint64 before = m_proxy->bytesAnswered();

    Result<Download::Fetched> fetched = download();
    // Qt asks again by itself when the connection ends before the answer begins.
    for (int again = 0; !fetched && again < 2; ++again) {
        QCOMPARE(fetched.error().kind, Kind::Offline);
        QVERIFY(m_content.startsWith(part()));
        fetched = download();
    }
    QCOMPARE(m_proxy->poisoned(), 1);
    QVERIFY(fetched);
    QCOMPARE(fetched->bytes, m_content.size());
    QCOMPARE(part(), m_content);
    const qint64 came = m_proxy->bytesAnswered() - before;
    const qint64 most = m_content.size() * 105 / 100 + 3 * (head + 100);  // a part's head names its range
    QVERIFY2(came <= most, qPrintable(u"%1 bytes came for %2"_s.arg(came).arg(m_content.size())));
}

void TestCutPoints::anUploadThatWasCutHasNotArrived_data() {
    addCuts();
}

void TestCutPoints::anUploadThatWasCutHasNotArrived() {
    QFETCH(Cut, cut);
    QVERIFY(!upload());
    const qint64 head = m_proxy->bytesSent() - m_content.size();
    m_network = std::make_unique<QNetworkAccessManager>();
    m_proxy->poison({Toxic::Kind::DropSending, cut.in(head, m_content.size())});
    const auto error = upload();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Offline);
    QCOMPARE(wholeUploads(), 1);

    m_proxy->poison({}, 0);
    QVERIFY(!upload());
    QCOMPARE(wholeUploads(), 2);
    QCOMPARE(m_server->requests().last().body, m_content);
}

void TestCutPoints::anUploadWhoseAnswerWasLostHasNotArrivedForUs() {
    m_proxy->poison({Toxic::Kind::CloseBeforeAnswer, 0});
    const auto error = upload();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Offline);
    QVERIFY(wholeUploads() >= 1);
}

QTEST_GUILESS_MAIN(TestCutPoints)
#include "tst_cutpoints.moc"
