// SPDX-License-Identifier: MIT
#include "services/staging/bucketerror.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

class TestBucketError : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatAnErrorMeans_data();
    void whatAnErrorMeans();
    void anAnswerIsNoError_data();
    void anAnswerIsNoError();
    void namesTheBucketThatRefuses();
    void anErrorMayComeWith200();
    void tellsTheOtherRegion_data();
    void tellsTheOtherRegion();
    void obeysRetryAfter();
    void repeatsNothingThatWasSigned();
};

static const Bucket clips{.name = u"clips"_s};
static const QDateTime noon(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);

static QByteArray errorXml(const QByteArray& code, const QByteArray& more = {}) {
    return R"(<?xml version="1.0" encoding="UTF-8"?>)"
           "\n<Error><Code>" + code + "</Code><Message>What S3 says.</Message>" + more + "<RequestId>4442587FB7D0A2F9</RequestId></Error>";
}

void TestBucketError::whatAnErrorMeans_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Reason>("reason");
    const auto row = [](int status, const QByteArray& code, Kind kind, Reason reason = Reason::None) {
        QTest::addRow("%d %s", status, code.isEmpty() ? "without a word" : code.constData())
            << status << (code.isEmpty() ? QByteArray() : errorXml(code)) << kind << reason;
    };
    row(403, "AccessDenied", Kind::Unauthorised, Reason::StagingRefused);
    row(403, "SignatureDoesNotMatch", Kind::Unauthorised, Reason::StagingRefused);
    row(403, "InvalidAccessKeyId", Kind::Unauthorised, Reason::StagingRefused);
    row(403, "AllAccessDisabled", Kind::Unauthorised, Reason::StagingRefused);
    row(401, "Unauthorized", Kind::Unauthorised, Reason::StagingRefused);
    row(403, "", Kind::Unauthorised, Reason::StagingRefused);
    row(404, "NoSuchBucket", Kind::NotFound, Reason::StagingRefused);
    row(404, "NoSuchKey", Kind::NotFound);
    row(404, "NoSuchUpload", Kind::NotFound);
    row(503, "SlowDown", Kind::RateLimited);
    row(503, "ServiceUnavailable", Kind::RateLimited);
    row(503, "", Kind::RateLimited);
    row(429, "TooManyRequests", Kind::RateLimited);
    row(403, "RequestTimeTooSkewed", Kind::Rejected);
    row(400, "RequestTimeout", Kind::Timeout);
    row(400, "XAmzContentSHA256Mismatch", Kind::Offline);
    row(400, "BadDigest", Kind::Offline);
    row(400, "EntityTooLarge", Kind::Rejected);
    row(411, "MissingContentLength", Kind::Rejected);
    row(500, "InternalError", Kind::VendorFault);
    row(502, "", Kind::VendorFault);
    row(507, "XMinioStorageFull", Kind::VendorFault);
    row(301, "PermanentRedirect", Kind::Rejected);
    row(307, "TemporaryRedirect", Kind::Rejected);
}

void TestBucketError::whatAnErrorMeans() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto error = bucketError(clips, {.status = status, .body = body}, noon);
    QVERIFY(error);
    QTEST(error->kind, "kind");
    QTEST(error->reason, "reason");
    QCOMPARE(error->httpStatus, status);
    QCOMPARE(error->vendorCode, xmlText(body, u"Code"));
    QCOMPARE(error->detail, body.isEmpty() ? u"HTTP %1"_s.arg(status) : error->vendorCode + u": What S3 says."_s);
}

void TestBucketError::anAnswerIsNoError_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << 200 << QByteArray();
    QTest::newRow("no content") << 204 << QByteArray();
    QTest::newRow("a result") << 200 << QByteArray("<InitiateMultipartUploadResult><UploadId>x</UploadId></InitiateMultipartUploadResult>");
    QTest::newRow("no XML") << 200 << QByteArray("OK");
}

void TestBucketError::anAnswerIsNoError() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QVERIFY(!bucketError(clips, {.status = status, .body = body}, noon));
}

void TestBucketError::namesTheBucketThatRefuses() {
    const auto error = bucketError(clips, {.status = 403, .body = errorXml("AccessDenied")}, noon);
    QVERIFY(error);
    QCOMPARE(error->about, QStringList{u"clips"_s});
}

void TestBucketError::anErrorMayComeWith200() {
    const auto internal = bucketError(clips, {.status = 200, .body = "\n   \n" + errorXml("InternalError").mid(39)}, noon);
    QVERIFY(internal);
    QCOMPARE(internal->kind, Kind::VendorFault);
    const auto slow = bucketError(clips, {.status = 200, .body = errorXml("SlowDown")}, noon);
    QVERIFY(slow);
    QCOMPARE(slow->kind, Kind::RateLimited);
}

void TestBucketError::tellsTheOtherRegion_data() {
    QTest::addColumn<HttpReply>("reply");
    const QByteArray inBody = errorXml("AuthorizationHeaderMalformed", "<Region>eu-west-3</Region>");
    QTest::newRow("in a header") << HttpReply{301, {{"x-amz-bucket-region", "eu-west-3"}}, errorXml("PermanentRedirect")};
    QTest::newRow("in a header alone") << HttpReply{301, {{"X-Amz-Bucket-Region", "eu-west-3"}}, {}};
    QTest::newRow("in a header, for now") << HttpReply{307, {{"x-amz-bucket-region", "eu-west-3"}}, errorXml("TemporaryRedirect")};
    QTest::newRow("in the error") << HttpReply{400, {}, inBody};
}

void TestBucketError::tellsTheOtherRegion() {
    QFETCH(HttpReply, reply);
    const auto error = bucketError(clips, reply, noon);
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Rejected);
    QVERIFY2(error->detail.endsWith("(eu-west-3)"_L1), qPrintable(error->detail));
}

void TestBucketError::obeysRetryAfter() {
    const auto error = bucketError(clips, {503, {{"Retry-After", "7"}}, errorXml("SlowDown")}, noon);
    QVERIFY(error && error->retryAfter);
    QCOMPARE(*error->retryAfter, std::chrono::milliseconds(7000));
}

void TestBucketError::repeatsNothingThatWasSigned() {
    // As S3 explains itself: all that went into the signature.
    const QByteArray body = errorXml("SignatureDoesNotMatch", "<AWSAccessKeyId>AKIDHIDDEN</AWSAccessKeyId><StringToSign>AWS4-HMAC-SHA256"
                                                              "</StringToSign><SignatureProvided>abcdef</SignatureProvided>");
    const auto error = bucketError(clips, {.status = 403, .body = body}, noon);
    QVERIFY(error);
    for (const auto& hidden : {"AKIDHIDDEN"_L1, "AWS4"_L1, "abcdef"_L1})
        QVERIFY(!error->detail.contains(hidden));
}

QTEST_GUILESS_MAIN(TestBucketError)
#include "tst_bucketerror.moc"
