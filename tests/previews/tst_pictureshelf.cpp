// SPDX-License-Identifier: MIT
#include "services/previews/pictureshelf.h"

#include "services/previews/pictureworkshop.h"
#include "tests/http/endlessserver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/httpserver.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qdir.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPictureShelf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsAPictureOnceItIsThere();
    void cutsTheMiddleOutOfWhatIsLarger();
    void whatIsNoPictureIsNone_data();
    void whatIsNoPictureIsNone();
    void anEndlessAnswerIsCutOff();
    void givesAWholePictureInItsShape();
    void readsWhatVendorsSend_data();
    void readsWhatVendorsSend();
    void isFetchedOnceForAllSizesAndRuns();
    void aSpoiledFileIsFetchedAgain();
    void aMissingOneIsAskedForAgainLater();
    void theLatestWishComesFirst();

private:
    QUrl at(const QString& path) const { return QUrl(m_server->url().toString() + path); }
    std::unique_ptr<PictureShelf> shelf();
    static QImage shown(PictureShelf& shelf, const QUrl& url, QSize box = {32, 32});
    static QByteArray png(QSize size, const QColor& left, const QColor& right);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HttpServer> m_server;
    FakeClock m_clock;
    QHash<QString, ServerReply> m_replies;
};

void TestPictureShelf::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<HttpServer>([this](const ServerRequest& request) { return m_replies.value(request.path(), {.status = 404}); });
    QVERIFY(m_server->listen());
    m_replies = {{u"/face.png"_s, {.body = png({64, 64}, Qt::red, Qt::red)}}};
}

std::unique_ptr<PictureShelf> TestPictureShelf::shelf() {
    auto made = std::make_unique<PictureShelf>(m_folder->filePath(u"pictures"_s), m_clock);
    made->setLoopbackAllowed(true);
    return made;
}

QImage TestPictureShelf::shown(PictureShelf& shelf, const QUrl& url, QSize box) {
    QImage image = shelf.picture(url, box);
    const auto settled = [&] {
        image = shelf.picture(url, box);
        return !image.isNull() || shelf.isMissing(url);
    };
    return QTest::qWaitFor(settled, 30'000) ? image : QImage();
}

QByteArray TestPictureShelf::png(QSize size, const QColor& left, const QColor& right) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(right);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width() / 2; ++x)
            image.setPixelColor(x, y, left);
    }
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

void TestPictureShelf::showsAPictureOnceItIsThere() {
    const auto all = shelf();
    QVERIFY(all->picture(at(u"/face.png"_s), {32, 32}).isNull());
    const QImage image = shown(*all, at(u"/face.png"_s));
    QCOMPARE(image.size(), QSize(32, 32));
    QCOMPARE(image.pixelColor(16, 16), QColor(Qt::red));
    QVERIFY(all->picture({}, {32, 32}).isNull());
    QVERIFY(all->picture(at(u"/face.png"_s), {}).isNull());
}

void TestPictureShelf::cutsTheMiddleOutOfWhatIsLarger() {
    m_replies.insert(u"/wide.png"_s, {.body = png({400, 100}, Qt::red, Qt::blue)});
    const QImage image = shown(*shelf(), at(u"/wide.png"_s), {50, 50});
    QCOMPARE(image.size(), QSize(50, 50));
    QCOMPARE(image.pixelColor(2, 25), QColor(Qt::red));
    QCOMPARE(image.pixelColor(47, 25), QColor(Qt::blue));
}

void TestPictureShelf::givesAWholePictureInItsShape() {
    m_replies.insert(u"/wide.png"_s, {.body = png({400, 100}, Qt::red, Qt::blue)});
    const auto all = shelf();
    const QUrl wide = at(u"/wide.png"_s);
    QVERIFY(all->whole(wide, {100, 100}).isNull());
    QTRY_VERIFY(!all->whole(wide, {100, 100}).isNull());
    QCOMPARE(all->whole(wide, {100, 100}).size(), QSize(100, 25));
    QTRY_COMPARE(all->whole(wide, {900, 900}).size(), QSize(400, 100));  // never larger than it is
    QCOMPARE(shown(*all, wide, {50, 50}).size(), QSize(50, 50));         // cut out it is another one
}

void TestPictureShelf::whatIsNoPictureIsNone_data() {
    QTest::addColumn<ServerReply>("reply");
    const QByteArray whole = png({64, 64}, Qt::red, Qt::blue);
    QTest::newRow("a page") << ServerReply{.headers = {{"Content-Type", "image/png"}}, .body = "<!DOCTYPE html><html></html>"};
    QTest::newRow("nothing") << ServerReply{.body = {}};
    QTest::newRow("not there") << ServerReply{.status = 404};
    QTest::newRow("cut off on the way") << ServerReply{.body = whole, .end = WireEnd::Close, .endAt = 50};
    QTest::newRow("cut off at the vendor's") << ServerReply{.body = whole.first(60)};
    QTest::newRow("a drawing that names other files")
        << ServerReply{.body = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image href='file:///etc/passwd'/></svg>"};
    QTest::newRow("more than four megabytes") << ServerReply{.body = QByteArray(5 * 1024 * 1024, 'x')};
    // Few bytes, 1.6 GB of memory once it is read.
    QByteArray bomb = png({1, 1}, Qt::red, Qt::red);
    bomb.replace(16, 8, QByteArray::fromHex("00004e2000004e20"));
    QTest::newRow("small, and huge when it is read") << ServerReply{.body = bomb};
}

void TestPictureShelf::whatIsNoPictureIsNone() {
    QFETCH(ServerReply, reply);
    m_replies.insert(u"/x"_s, reply);
    const auto all = shelf();
    QVERIFY(shown(*all, at(u"/x"_s)).isNull());
    QVERIFY(all->isMissing(at(u"/x"_s)));
    QVERIFY(!shown(*all, at(u"/face.png"_s)).isNull());
    QCOMPARE(QDir(m_folder->filePath(u"pictures"_s)).entryList(QDir::Files).size(), 1);
}

void TestPictureShelf::anEndlessAnswerIsCutOff() {
    EndlessServer server("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n", QByteArray(64 * 1024, 'x'));
    const auto all = shelf();
    QVERIFY(shown(*all, server.url()).isNull());
    QVERIFY(all->isMissing(server.url()));
    QTRY_COMPARE(server.connections(), 0);
}

void TestPictureShelf::readsWhatVendorsSend_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto packed = [](const char* base64) { return QByteArray::fromBase64(base64); };
    // Portraits of KreadoAI. Qt reads them with a plugin of its own package (packaging/packages.sh).
    QTest::newRow("WebP, exact") << packed("UklGRhwAAABXRUJQVlA4TA8AAAAvH8AHAAcQ/Y/+ByKi/wEA");
    QTest::newRow("WebP, as photographs are") << packed(
        "UklGRkwAAABXRUJQVlA4IEAAAABwAwCdASogACAAPjEYikOiIaEUBAAgAwSygDsAfgB+AABEQnAA/veil//9eiUqpf3sP//8LM/h"
        "Zn8LM/+E4AAA");
    QTest::newRow("JPEG") << packed(
        "/9j//gAQTGF2YzU5LjM3LjEwMAD/2wBDAAgEBAQEBAUFBQUFBQYGBgYGBgYGBgYGBgYHBwcICAgHBwcGBgcHCAgICAkJCQgICAgJ"
        "CQoKCgwMCwsODg4RERT/xABNAAEBAAAAAAAAAAAAAAAAAAAABgEBAQEAAAAAAAAAAAAAAAAAAAYHEAEAAAAAAAAAAAAAAAAAAAAA"
        "EQEAAAAAAAAAAAAAAAAAAAAA/8AAEQgAIAAgAwESAAISAAMSAP/aAAwDAQACEQMRAD8AixKDfwAAAAAAAAAAAAAB/9k=");
}

void TestPictureShelf::readsWhatVendorsSend() {
    QFETCH(QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    m_replies.insert(u"/face"_s, {.body = bytes});
    const auto all = shelf();
    const QImage face = shown(*all, at(u"/face"_s));
    QVERIFY(!face.isNull());
    const QColor middle = face.pixelColor(16, 16);
    QVERIFY2(middle.red() > 240 && middle.green() < 15 && middle.blue() < 15, qPrintable(middle.name()));
}

void TestPictureShelf::isFetchedOnceForAllSizesAndRuns() {
    {
        const auto all = shelf();
        QVERIFY(!shown(*all, at(u"/face.png"_s)).isNull());
        QVERIFY(!shown(*all, at(u"/face.png"_s), {48, 24}).isNull());
        QVERIFY(!all->picture(at(u"/face.png"_s), {32, 32}).isNull());  // at once: still in memory
    }
    QVERIFY(!shown(*shelf(), at(u"/face.png"_s)).isNull());
    QCOMPARE(m_server->requests().size(), 1);
}

void TestPictureShelf::aSpoiledFileIsFetchedAgain() {
    QVERIFY(!shown(*shelf(), at(u"/face.png"_s)).isNull());
    const QDir folder(m_folder->filePath(u"pictures"_s));
    QFile file(folder.filePath(folder.entryList(QDir::Files).value(0)));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(30));
    file.close();
    QVERIFY(!shown(*shelf(), at(u"/face.png"_s)).isNull());
    QCOMPARE(m_server->requests().size(), 2);
}

void TestPictureShelf::aMissingOneIsAskedForAgainLater() {
    const auto all = shelf();
    QVERIFY(shown(*all, at(u"/late.png"_s)).isNull());
    m_replies.insert(u"/late.png"_s, m_replies[u"/face.png"_s]);
    m_clock.advance(1min);
    QVERIFY(shown(*all, at(u"/late.png"_s)).isNull());
    m_clock.advance(10min);
    QVERIFY(!shown(*all, at(u"/late.png"_s)).isNull());
}

void TestPictureShelf::theLatestWishComesFirst() {
    const auto all = shelf();
    for (int i = 0; i < 10; ++i) {
        m_replies.insert(u"/%1.png"_s.arg(i), m_replies[u"/face.png"_s]);
        all->picture(at(u"/%1.png"_s.arg(i)), {32, 32});
    }
    for (int i = 0; i < 10; ++i)
        QTRY_VERIFY(!all->picture(at(u"/%1.png"_s.arg(i)), {32, 32}).isNull());
    QStringList order;
    for (const ServerRequest& request : m_server->requests())
        order << request.path().mid(1, 1);
    QVERIFY2(order.indexOf(u"9"_s) < order.indexOf(u"5"_s), qPrintable(order.join(u' ')));
}

QTEST_GUILESS_MAIN(TestPictureShelf)
#include "tst_pictureshelf.moc"
