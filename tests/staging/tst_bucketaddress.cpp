// SPDX-License-Identifier: MIT
#include "services/staging/bucketaddress.h"

#include <QtCore/qregularexpression.h>
#include <QtCore/qurlquery.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

class TestBucketAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whereAnObjectLies_data();
    void whereAnObjectLies();
    void refusesWhatIsNotSafe_data();
    void refusesWhatIsNotSafe();
    void namesObjectsPlainly_data();
    void namesObjectsPlainly();
    void noTwoNamesAreAlike();
    void aLinkLastsAWeekAtMost_data();
    void aLinkLastsAWeekAtMost();
    void aLinkHoldsNoSecret();
};

static const QDateTime noon(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);

void TestBucketAddress::whereAnObjectLies_data() {
    QTest::addColumn<Bucket>("bucket");
    QTest::addColumn<QString>("url");
    const auto row = [](const char* name, const Bucket& bucket, const QString& url) { QTest::newRow(name) << bucket << url; };
    row("AWS without a region", {.name = u"clips"_s}, u"https://clips.s3.us-east-1.amazonaws.com/a/b.mp4"_s);
    row("AWS with a region", {.name = u"clips"_s, .region = u"eu-west-3"_s}, u"https://clips.s3.eu-west-3.amazonaws.com/a/b.mp4"_s);
    row("AWS in China", {.name = u"clips"_s, .region = u"cn-north-1"_s}, u"https://clips.s3.cn-north-1.amazonaws.com.cn/a/b.mp4"_s);
    row("AWS with dots in the name, which no certificate covers", {.name = u"my.clips"_s, .region = u"eu-west-3"_s},
        u"https://s3.eu-west-3.amazonaws.com/my.clips/a/b.mp4"_s);
    row("an endpoint", {.name = u"clips"_s, .endpoint = QUrl(u"https://s3.example"_s)}, u"https://s3.example/clips/a/b.mp4"_s);
    row("an endpoint with a slash", {.name = u"clips"_s, .endpoint = QUrl(u"https://s3.example/"_s)},
        u"https://s3.example/clips/a/b.mp4"_s);
    row("an endpoint with a path", {.name = u"clips"_s, .endpoint = QUrl(u"https://x.example/storage/v1/s3"_s)},
        u"https://x.example/storage/v1/s3/clips/a/b.mp4"_s);
    row("an endpoint with its own port", {.name = u"clips"_s, .endpoint = QUrl(u"https://s3.example:9000"_s)},
        u"https://s3.example:9000/clips/a/b.mp4"_s);
    row("an endpoint with the usual port", {.name = u"clips"_s, .endpoint = QUrl(u"https://s3.example:443"_s)},
        u"https://s3.example/clips/a/b.mp4"_s);
    row("this machine over http", {.name = u"clips"_s, .endpoint = QUrl(u"http://127.0.0.1:9000"_s)},
        u"http://127.0.0.1:9000/clips/a/b.mp4"_s);
}

void TestBucketAddress::whereAnObjectLies() {
    QFETCH(Bucket, bucket);
    const auto url = objectUrl(bucket, u"a/b.mp4"_s);
    QVERIFY(url);
    QTEST(url->toString(QUrl::FullyEncoded), "url");
}

void TestBucketAddress::refusesWhatIsNotSafe_data() {
    QTest::addColumn<QUrl>("endpoint");
    QTest::newRow("http on the net") << QUrl(u"http://s3.example"_s);
    QTest::newRow("no scheme") << QUrl(u"s3.example"_s);
    QTest::newRow("another scheme") << QUrl(u"ftp://127.0.0.1"_s);
    QTest::newRow("a key in the address") << QUrl(u"https://me:key@s3.example"_s);
}

void TestBucketAddress::refusesWhatIsNotSafe() {
    QFETCH(QUrl, endpoint);
    const Bucket bucket{.name = u"clips"_s, .endpoint = endpoint};
    for (const auto& url : {objectUrl(bucket, u"k"_s), presignedGet(bucket, Secret("s"), u"k"_s, std::chrono::hours(1), noon)}) {
        QVERIFY(!url);
        QCOMPARE(url.error().kind, Kind::Rejected);
        QCOMPARE(url.error().reason, Reason::InsecureUrl);
        QVERIFY(!url.error().about.join(u' ').contains("key@"_L1));
    }
}

void TestBucketAddress::namesObjectsPlainly_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("an ordinary name") << u"/home/me/Holiday.MP4"_s << u"source.mp4"_s;
    QTest::newRow("blanks") << u"/home/me/my last holiday .mov"_s << u"source.mov"_s;
    QTest::newRow("another script") << u"/home/me/夏休み.mkv"_s << u"source.mkv"_s;
    QTest::newRow("an emoji") << u"/home/me/🎬.webm"_s << u"source.webm"_s;
    QTest::newRow("an emoji for an extension") << u"/home/me/clip.🎬"_s << u"source.mp4"_s;
    QTest::newRow("a blank in the extension") << u"/home/me/clip.mp 4"_s << u"source.mp4"_s;
    QTest::newRow("no extension") << u"/home/me/clip"_s << u"source.mp4"_s;
}

void TestBucketAddress::namesObjectsPlainly() {
    QFETCH(QString, path);
    QFETCH(QString, name);
    static const QRegularExpression plain(u"^[0-9a-f]{32}/source\\.[a-z0-9]+$"_s);
    const QString bare = freshObjectKey({.name = u"clips"_s}, path);
    QVERIFY2(plain.match(bare).hasMatch(), qPrintable(bare));
    QVERIFY(bare.endsWith(u'/' + name));
    const QString below = freshObjectKey({.name = u"clips"_s, .prefix = u"films/new"_s}, path);
    QVERIFY(below.startsWith("films/new/"_L1));
    QVERIFY(plain.match(below.mid(10)).hasMatch());
}

void TestBucketAddress::noTwoNamesAreAlike() {
    QSet<QString> names;
    for (int i = 0; i < 1000; ++i)
        names.insert(freshObjectKey({}, u"a.mp4"_s));
    QCOMPARE(names.size(), 1000);
}

void TestBucketAddress::aLinkLastsAWeekAtMost_data() {
    QTest::addColumn<qint64>("asked");
    QTest::addColumn<QString>("given");
    QTest::newRow("two hours") << qint64(7200) << u"7200"_s;
    QTest::newRow("seven days") << qint64(604'800) << u"604800"_s;
    QTest::newRow("a year") << qint64(31'536'000) << u"604800"_s;
    QTest::newRow("nothing") << qint64(0) << u"1"_s;
    QTest::newRow("less than nothing") << qint64(-5) << u"1"_s;
}

void TestBucketAddress::aLinkLastsAWeekAtMost() {
    QFETCH(qint64, asked);
    const auto url = presignedGet({.name = u"clips"_s, .accessKey = u"AKID"_s}, Secret("s"), u"k"_s, std::chrono::seconds(asked), noon);
    QVERIFY(url);
    QTEST(QUrlQuery(*url).queryItemValue(u"X-Amz-Expires"_s), "given");
    QCOMPARE(QUrlQuery(*url).queryItemValue(u"X-Amz-Date"_s), u"20260101T120000Z"_s);
}

void TestBucketAddress::aLinkHoldsNoSecret() {
    const auto url = presignedGet({.name = u"clips"_s, .region = u"eu-west-3"_s, .accessKey = u"AKID"_s}, Secret("topsecret"), u"k"_s,
                                  std::chrono::hours(1), noon);
    QVERIFY(url);
    QVERIFY(!url->toString(QUrl::FullyEncoded).contains("topsecret"_L1));
    QVERIFY(url->query(QUrl::FullyEncoded).contains("X-Amz-Credential=AKID%2F20260101%2Feu-west-3%2Fs3%2Faws4_request"_L1));
}

QTEST_GUILESS_MAIN(TestBucketAddress)
#include "tst_bucketaddress.moc"
