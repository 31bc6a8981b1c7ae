// SPDX-License-Identifier: MIT
#include "services/previews/filmpreviews.h"

#include "tests/http/endlessserver.h"
#include "tests/support/httpserver.h"

#include <QtCore/qdir.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

class TestFilmPreviews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isFetchedOnceForAllRuns();
    void whatIsNoFilmIsNone_data();
    void whatIsNoFilmIsNone();
    void anEndlessAnswerIsCutOff();
    void nothingLeavesForPlainHttp();
    void onlyTheLatestWishCounts();
    void whatCouldNotBePlayedIsFetchedAgain();

private:
    QUrl at(const QString& path) const { return QUrl(m_server->url().toString() + path); }
    std::unique_ptr<FilmPreviews> films();
    static Result<QString> fetched(FilmPreviews& films, const QUrl& url);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HttpServer> m_server;
    QHash<QString, ServerReply> m_replies;
};

namespace {
const QByteArray film = QByteArray::fromHex("00000018") + "ftypisom" + QByteArray(500, 'x');
constexpr qint64 most = 100'000;
}  // namespace

void TestFilmPreviews::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<HttpServer>(
        [this](const ServerRequest& request) { return m_replies.value(request.path(), {.status = 404}); });
    QVERIFY(m_server->listen());
    m_replies = {{u"/wave.mp4"_s, {.body = film}}};
}

std::unique_ptr<FilmPreviews> TestFilmPreviews::films() {
    auto made = std::make_unique<FilmPreviews>(m_folder->filePath(u"films"_s), most);
    made->setLoopbackAllowed(true);
    return made;
}

Result<QString> TestFilmPreviews::fetched(FilmPreviews& films, const QUrl& url) {
    Result<QString> end = fail({.detail = u"nothing came"_s});
    bool ended = false;
    QObject context;
    connect(&films, &FilmPreviews::ended, &context, [&](const QUrl& which, const Result<QString>& file) {
        ended = which == url;
        end = file;
    });
    films.want(url);
    if (!QTest::qWaitFor([&] { return ended; }, 30'000))
        return fail({.detail = u"nothing came"_s});
    return end;
}

void TestFilmPreviews::isFetchedOnceForAllRuns() {
    const auto file = fetched(*films(), at(u"/wave.mp4"_s));
    QVERIFY(file);
    QFile kept(*file);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), film);
    QCOMPARE(fetched(*films(), at(u"/wave.mp4"_s)).value_or(QString()), *file);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestFilmPreviews::whatIsNoFilmIsNone_data() {
    QTest::addColumn<ServerReply>("reply");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("a page")
        << ServerReply{.headers = {{"Content-Type", "video/mp4"}}, .body = "<!DOCTYPE html><html></html>"} << Reason::NotMedia;
    QTest::newRow("a list that names other files") << ServerReply{.body = "#EXTM3U\n#EXTINF:5,\nfile:///etc/passwd\n"} << Reason::NotMedia;
    QTest::newRow("nothing") << ServerReply{.body = {}} << Reason::NotMedia;
    QTest::newRow("not there") << ServerReply{.status = 404} << Reason::ResultGone;
    QTest::newRow("cut off on the way") << ServerReply{.body = film, .end = WireEnd::Close, .endAt = 50} << Reason::PreviewCutOff;
    QTest::newRow("larger than previews are") << ServerReply{.body = film + QByteArray(most, 'x')} << Reason::PreviewTooLarge;
    QTest::newRow("sent on to plain http elsewhere")
        << ServerReply{.status = 302, .headers = {{"Location", "http://films.example.com/a.mp4"}}} << Reason::InsecureUrl;
}

void TestFilmPreviews::whatIsNoFilmIsNone() {
    QFETCH(ServerReply, reply);
    m_replies.insert(u"/x.mp4"_s, reply);
    const auto all = films();
    const auto file = fetched(*all, at(u"/x.mp4"_s));
    QVERIFY(!file);
    QTEST(file.error().reason, "reason");
    QVERIFY(fetched(*all, at(u"/wave.mp4"_s)));  // the next one is none the worse
    QCOMPARE(QDir(m_folder->filePath(u"films"_s)).entryList(QDir::Files).size(), 1);
}

void TestFilmPreviews::anEndlessAnswerIsCutOff() {
    EndlessServer server("HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n", film);
    const auto all = films();
    const auto file = fetched(*all, server.url());
    QVERIFY(!file);
    QCOMPARE(file.error().reason, Reason::PreviewTooLarge);
    QTRY_COMPARE(server.connections(), 0);
}

void TestFilmPreviews::nothingLeavesForPlainHttp() {
    const auto all = films();
    all->setLoopbackAllowed(false);
    const auto file = fetched(*all, at(u"/wave.mp4"_s));
    QVERIFY(!file);
    QCOMPARE(file.error().reason, Reason::InsecureUrl);
    QCOMPARE(m_server->requests().size(), 0);
}

void TestFilmPreviews::onlyTheLatestWishCounts() {
    EndlessServer slow("HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n", "x", std::chrono::hours(1));  // a head, and then nothing
    const auto all = films();
    QList<QUrl> ended;
    connect(all.get(), &FilmPreviews::ended, this, [&](const QUrl& url) { ended << url; });
    all->want(slow.url());
    QTRY_COMPARE(slow.connections(), 1);
    QVERIFY(fetched(*all, at(u"/wave.mp4"_s)));
    QCOMPARE(ended, QList<QUrl>{at(u"/wave.mp4"_s)});
    QTRY_COMPARE(slow.connections(), 0);
}

void TestFilmPreviews::whatCouldNotBePlayedIsFetchedAgain() {
    const auto all = films();
    QVERIFY(fetched(*all, at(u"/wave.mp4"_s)));
    all->drop(at(u"/wave.mp4"_s));
    QVERIFY(fetched(*all, at(u"/wave.mp4"_s)));
    QCOMPARE(m_server->requests().size(), 2);
}

QTEST_GUILESS_MAIN(TestFilmPreviews)
#include "tst_filmpreviews.moc"
