// SPDX-License-Identifier: MIT
#include "services/staging/sigv4.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using sigv4::Headers;

class TestSigV4 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signsTheTestSuite_data();
    void signsTheTestSuite();
    void spellsTheCanonicalRequestOut();
    void signsTheExamplesOfS3_data();
    void signsTheExamplesOfS3();
    void presignsTheExampleOfS3();
    void presigningKeepsWhatTheQueryHeld();
    void whateverTheEncodingTheSignatureIsTheSame();
    void signsThePortThatGoesOut();
};

/// Of the "Signature Version 4 test suite" that AWS publishes for implementers.
static sigv4::Signer suiteSigner() {
    return {.accessKey = u"AKIDEXAMPLE"_s,
            .secret = Secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
            .region = u"us-east-1"_s,
            .at = QDateTime(QDate(2015, 8, 30), QTime(12, 36), Qt::UTC),
            .service = "service"};
}

/// Of "Authenticating Requests: Using the Authorization Header" and "Using Query Parameters" in the S3 API reference.
static sigv4::Signer s3Signer() {
    return {.accessKey = u"AKIAIOSFODNN7EXAMPLE"_s,
            .secret = Secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
            .region = u"us-east-1"_s,
            .at = QDateTime(QDate(2013, 5, 24), QTime(0, 0), Qt::UTC)};
}

void TestSigV4::signsTheTestSuite_data() {
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    const auto row = [](const char* name, const char* method, const QString& target, const char* signature, const Headers& headers = {},
                        const QByteArray& body = {}) {
        QTest::newRow(name) << QByteArray(method) << target << headers << body << QByteArray(signature);
    };
    const QString unreserved = u"-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_s;
    row("get-vanilla", "GET", u"/"_s, "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
    row("get-vanilla-empty-query-key", "GET", u"/?Param1=value1"_s,
        "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb");
    row("get-vanilla-query-order-key", "GET", u"/?Param1=value2&Param1=Value1"_s,
        "eedbc4e291e521cf13422ffca22be7d2eb8146eecf653089df300a15b2382bd1");
    row("get-vanilla-query-order-key-case", "GET", u"/?Param2=value2&Param1=value1"_s,
        "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500");
    row("get-vanilla-query-order-value", "GET", u"/?Param1=value2&Param1=value1"_s,
        "5772eed61e12b33fae39ee5e7012498b51d56abc0abb7c60486157bd471c4694");
    row("get-vanilla-query-unreserved", "GET", u"/?%1=%1"_s.arg(unreserved),
        "9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197");
    row("get-vanilla-utf8-query", "GET", u"/?ሴ=bar"_s, "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04");
    row("get-unreserved", "GET", u"/"_s + unreserved, "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f");
    row("get-utf8", "GET", u"/ሴ"_s, "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85");
    row("get-space", "GET", u"/example space/"_s, "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741");
    row("get-header-value-trim", "GET", u"/"_s, "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736",
        {{"My-Header1", " value1"}, {"My-Header2", " \"a   b   c\""}});
    row("get-header-key-duplicate", "GET", u"/"_s, "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea",
        {{"My-Header1", "value2"}, {"My-Header1", "value2"}, {"My-Header1", "value1"}});
    row("get-header-value-order", "GET", u"/"_s, "08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01",
        {{"My-Header1", "value4"}, {"My-Header1", "value1"}, {"My-Header1", "value3"}, {"My-Header1", "value2"}});
    row("post-vanilla", "POST", u"/"_s, "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b");
    row("post-vanilla-query", "POST", u"/?Param1=value1"_s, "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11");
    row("post-header-key-sort", "POST", u"/"_s,
        "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c", {{"My-Header1", "value1"}});
    row("post-header-value-case", "POST", u"/"_s,
        "cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d", {{"My-Header1", "VALUE1"}});
    row("post-x-www-form-urlencoded", "POST", u"/"_s, "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
        {{"Content-Type", "application/x-www-form-urlencoded"}}, "Param1=value1");
    row("post-x-www-form-urlencoded-parameters", "POST", u"/"_s, "1a72ec8f64bd914b0e42e42607c7fbce7fb2c7465f63e3092b3b0d39fa77a6fe",
        {{"Content-Type", "application/x-www-form-urlencoded; charset=utf8"}}, "Param1=value1");
}

void TestSigV4::signsTheTestSuite() {
    QFETCH(QByteArray, method);
    QFETCH(QString, target);
    QFETCH(Headers, headers);
    QFETCH(QByteArray, body);
    headers << qMakePair(QByteArray("X-Amz-Date"), QByteArray("20150830T123600Z"));
    const sigv4::Request request{.method = method,
                                 .url = QUrl(u"https://example.amazonaws.com"_s + target),
                                 .headers = headers,
                                 .payloadHash = sigv4::payloadHash(body)};
    const QByteArray toSign = sigv4::stringToSign(sigv4::canonicalRequest(request), suiteSigner());
    QTEST(sigv4::signature(toSign, suiteSigner()), "signature");
}

void TestSigV4::spellsTheCanonicalRequestOut() {
    const sigv4::Request request{.url = QUrl(u"https://example.amazonaws.com/?Param2=value2&Param1=value1"_s),
                                 .headers = {{"X-Amz-Date", "20150830T123600Z"}},
                                 .payloadHash = sigv4::payloadHash({})};
    const QByteArray canonical = sigv4::canonicalRequest(request);
    QCOMPARE(canonical, QByteArray("GET\n/\nParam1=value1&Param2=value2\nhost:example.amazonaws.com\nx-amz-date:20150830T123600Z\n\n"
                                   "host;x-amz-date\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(sigv4::stringToSign(canonical, suiteSigner()),
             QByteArray("AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/service/aws4_request\n"
                        "816cd5b414d056048ba4f7c5386d6e0533120fb1fcfa93762cf0fc39e2cf19e0"));
    QCOMPARE(sigv4::authorization(request, suiteSigner()),
             QByteArray("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, "
                        "Signature=b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"));
}

void TestSigV4::signsTheExamplesOfS3_data() {
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("GET object with a range") << QByteArray("GET") << u"/test.txt"_s << Headers{{"Range", "bytes=0-9"}} << QByteArray()
                                             << QByteArray("f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    QTest::newRow("PUT object with a storage class")
        << QByteArray("PUT") << u"/test$file.text"_s
        << Headers{{"Date", "Fri, 24 May 2013 00:00:00 GMT"}, {"x-amz-storage-class", "REDUCED_REDUNDANCY"}}
        << QByteArray("Welcome to Amazon S3.") << QByteArray("98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
    QTest::newRow("GET bucket lifecycle") << QByteArray("GET") << u"/?lifecycle"_s << Headers{} << QByteArray()
                                          << QByteArray("fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
    QTest::newRow("list objects") << QByteArray("GET") << u"/?max-keys=2&prefix=J"_s << Headers{} << QByteArray()
                                  << QByteArray("34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
}

void TestSigV4::signsTheExamplesOfS3() {
    QFETCH(QByteArray, method);
    QFETCH(QString, target);
    QFETCH(Headers, headers);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signature);
    const QByteArray hash = sigv4::payloadHash(body);
    headers << qMakePair(QByteArray("x-amz-content-sha256"), QByteArray(hash));
    headers << qMakePair(QByteArray("x-amz-date"), QByteArray("20130524T000000Z"));
    const QByteArray value = sigv4::authorization({.method = method,
                                                   .url = QUrl(u"https://examplebucket.s3.amazonaws.com"_s + target),
                                                   .headers = headers,
                                                   .payloadHash = hash},
                                                  s3Signer());
    QVERIFY2(value.endsWith(", Signature=" + signature), value.constData());
    QVERIFY(!value.contains(s3Signer().secret.reveal()));
}

void TestSigV4::presignsTheExampleOfS3() {
    const QUrl url =
        sigv4::presigned("GET", QUrl(u"https://examplebucket.s3.amazonaws.com/test.txt"_s), std::chrono::hours(24), s3Signer());
    QCOMPARE(url.toString(QUrl::FullyEncoded),
             u"https://examplebucket.s3.amazonaws.com/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256"
             "&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z"
             "&X-Amz-Expires=86400&X-Amz-SignedHeaders=host"
             "&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"_s);
}

void TestSigV4::presigningKeepsWhatTheQueryHeld() {
    const QUrl plain(u"https://examplebucket.s3.amazonaws.com/test.txt?response-content-type=video%2Fmp4"_s);
    const QUrl url = sigv4::presigned("GET", plain, std::chrono::hours(1), s3Signer());
    QVERIFY(url.query(QUrl::FullyEncoded).startsWith("response-content-type=video%2Fmp4&X-Amz-Algorithm="_L1));
    QVERIFY(sigv4::presigned("PUT", plain, std::chrono::hours(1), s3Signer()) != url);
}

void TestSigV4::whateverTheEncodingTheSignatureIsTheSame() {
    const auto sign = [](const QByteArray& url) {
        return sigv4::authorization({.url = QUrl::fromEncoded(url), .payloadHash = sigv4::unsignedPayload}, s3Signer());
    };
    QCOMPARE(sign("https://h.example/a%2Db%28c%29/%E1%88%B4?x=%2d%2f"), sign("https://h.example/a-b(c)/\xe1\x88\xb4?x=-/"));
    QVERIFY(sign("https://h.example/a%2Fb") != sign("https://h.example/a/b"));
    QVERIFY(sign("https://h.example/a%2520b") != sign("https://h.example/a%20b"));
}

void TestSigV4::signsThePortThatGoesOut() {
    const auto canonical = [](const QString& url) { return sigv4::canonicalRequest({.url = QUrl(url)}); };
    QVERIFY(canonical(u"http://127.0.0.1:9000/b/k"_s).contains("\nhost:127.0.0.1:9000\n"));
    QVERIFY(canonical(u"http://[::1]:9000/b/k"_s).contains("\nhost:[::1]:9000\n"));
    QVERIFY(canonical(u"https://s3.example/b/k"_s).contains("\nhost:s3.example\n"));
}

QTEST_GUILESS_MAIN(TestSigV4)
#include "tst_sigv4.moc"
