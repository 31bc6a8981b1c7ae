// SPDX-License-Identifier: MIT
// Values that are stored or printed come back as they were.
#include "services/domain/address.h"
#include "services/domain/clock.h"
#include "services/domain/errorjson.h"
#include "services/domain/jobspec.h"
#include "services/domain/secret.h"

#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using failure::Kind;
using failure::Reason;

class TestValues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void errorsComeBackEqual();
    void everyKindAndReasonHasItsOwnName();
    void anUnknownKindIsTheVendorsFault();
    void jobsComeBackEqual();
    void anEmptyJobIsSmall();
    void aJobTakesNoCapOrSizeThatIsNone();
    void anAddressThatIsNoneIsNotTheVendorsOwn();
    void operationsAndRolesHaveNames();
    void tellsUrlsFromFiles_data();
    void tellsUrlsFromFiles();
    void displayNames_data();
    void displayNames();
    void aSecretDoesNotPrint();
    void theClockForgetsWhoHasGone();
};

void TestValues::errorsComeBackEqual() {
    const ApiError full{.kind = Kind::RateLimited, .reason = Reason::TooLong, .about = {u"90"_s, u"60"_s}, .field = u"input"_s,
                        .detail = u"too \"fast\"\n"_s, .vendorCode = u"10019"_s, .httpStatus = 429, .retryAfter = 1500ms};
    QCOMPARE(errorFromJson(toJson(full)), full);
    QCOMPARE(errorFromJson(toJson(ApiError{})), ApiError{});
    const ApiError atOnce{.retryAfter = 0ms};
    QCOMPARE(errorFromJson(toJson(atOnce)), atOnce);
}

void TestValues::everyKindAndReasonHasItsOwnName() {
    const QMetaEnum kinds = QMetaEnum::fromType<Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const auto kind = static_cast<Kind>(kinds.value(i));
        QCOMPARE(failure::kindFromName(failure::name(kind)), std::optional(kind));
    }
    const QMetaEnum reasons = QMetaEnum::fromType<Reason>();
    for (int i = 0; i < reasons.keyCount(); ++i) {
        const auto reason = static_cast<Reason>(reasons.value(i));
        QCOMPARE(failure::reasonFromName(failure::name(reason)), reason);
    }
    QCOMPARE(failure::name(Kind::OutcomeUnknown), u"OutcomeUnknown"_s);  // printed: scripts rely on it
}

void TestValues::anUnknownKindIsTheVendorsFault() {
    const ApiError error = errorFromJson({{u"kind"_s, u"Martian"_s}, {u"reason"_s, u"Martian"_s}});
    QCOMPARE(error.kind, Kind::VendorFault);
    QCOMPARE(error.reason, Reason::None);
}

void TestValues::jobsComeBackEqual() {
    JobSpec job{.operation = OperationKind::Erase, .vendor = u"oiiyao"_s, .account = u"oiiyao/studio"_s, .source = u"/c/ä 'b'.mp4"_s,
                .sourceLanguage = u"en"_s, .targetLanguage = u"pt-BR"_s, .voice = u"9007199254740993"_s, .text = u"a\nb"_s,
                .audio = u"/c/a.wav"_s, .image = u"/c/a.png"_s, .subtitles = u"/c/a.srt"_s,
                .options = {{u"voice_clone"_s, true}, {u"n"_s, 3}}, .title = u"T"_s, .folder = u"/out"_s,
                .nameTemplate = u"{name}.{ext}"_s, .maxCredits = 12.5};
    job.regions = {{.box = {0.1, 0.2, 0.3, 0.4}, .kind = RegionKind::Protect, .start = 0, .end = 2.5, .name = u"n"_s}};
    QCOMPARE(jobFromJson(toJson(job)), job);
}

void TestValues::anEmptyJobIsSmall() {
    QCOMPARE(toJson(JobSpec{}).keys(), QStringList{u"operation"_s});
    QCOMPARE(jobFromJson(toJson(JobSpec{})), JobSpec{});
}

void TestValues::aJobTakesNoCapOrSizeThatIsNone() {
    const JobSpec job = jobFromJson({{u"max_credits"_s, -5}, {u"frame_size"_s, QJsonArray{1920, -1}}});
    QCOMPARE(job.maxCredits, 0);
    QCOMPARE(job.frameSize, QSize());
    QCOMPARE(jobFromJson({{u"frame_size"_s, QJsonArray{1920, u"x"_s}}}).frameSize, QSize());
    QCOMPARE(jobFromJson({{u"frame_size"_s, QJsonArray{1920, 1080}}}).frameSize, QSize(1920, 1080));
}

void TestValues::anAddressThatIsNoneIsNotTheVendorsOwn() {
    QVERIFY(addressFromText({}).isEmpty());
    QCOMPARE(addressFromText(u"https://gateway.example/v1"_s), QUrl(u"https://gateway.example/v1"_s));
    for (const QString& broken : {u"https://my gateway.example"_s, u"https://[::1"_s, u" "_s, u"//"_s, u"http://a:port"_s}) {
        const QUrl address = addressFromText(broken);
        QVERIFY2(!address.isEmpty() && address.host().isEmpty(), qPrintable(broken));
        QCOMPARE(addressFromText(address.toString()), address);
    }
}

void TestValues::operationsAndRolesHaveNames() {
    QStringList names;
    for (const OperationKind kind : allOperations()) {
        names << operationName(kind);
        QCOMPARE(operationFromName(operationName(kind)), std::optional(kind));
    }
    QCOMPARE(names.join(u' '), u"translate subtitles erase lip-sync face-swap speech voice-clone separate avatar-video"_s);
    QVERIFY(!operationFromName(u"dub"_s));
    for (const OutputRole role : {OutputRole::Video, OutputRole::Audio, OutputRole::Subtitles, OutputRole::Vocals, OutputRole::Background})
        QCOMPARE(outputRoleFromName(roleName(role)), std::optional(role));
    QVERIFY(!outputRoleFromName(u"image"_s));
    QCOMPARE(roleName(InputRole::Image), u"image"_s);
}

void TestValues::tellsUrlsFromFiles_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("url");
    QTest::newRow("https") << u"https://a.b/c.mp4"_s << true;
    QTest::newRow("upper case") << u"HTTPS://a.b/c.mp4"_s << true;
    QTest::newRow("plain http") << u"http://a.b/c.mp4"_s << true;
    QTest::newRow("a path") << u"/c/a.mp4"_s << false;
    QTest::newRow("a file called https") << u"https"_s << false;
    QTest::newRow("ftp is no URL of ours") << u"ftp://a.b/c"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestValues::tellsUrlsFromFiles() {
    QFETCH(QString, source);
    QTEST(isUrl(source), "url");
}

void TestValues::displayNames_data() {
    QTest::addColumn<JobSpec>("job");
    QTest::addColumn<QString>("name");
    QTest::newRow("a file") << JobSpec{.source = u"/c/My clip.mp4"_s} << u"My clip.mp4"_s;
    QTest::newRow("a URL without its secret") << JobSpec{.source = u"https://a.b/d/c.mp4?sig=1"_s} << u"c.mp4"_s;
    QTest::newRow("a URL without a file") << JobSpec{.source = u"https://a.b/"_s} << u"https://a.b/"_s;
    QTest::newRow("a text") << JobSpec{.text = u"  One\n two "_s} << u"One two"_s;
}

void TestValues::displayNames() {
    QFETCH(JobSpec, job);
    QTEST(displayName(job), "name");
}

void TestValues::aSecretDoesNotPrint() {
    QString text;
    QDebug(&text) << Secret("canary");
    QVERIFY(!text.contains("canary"_L1));
    QVERIFY(!text.isEmpty());
}

void TestValues::theClockForgetsWhoHasGone() {
    SystemClock clock;
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    int calls = 0;
    {
        QObject gone;
        clock.after(0ms, &gone, [&calls] { calls += 100; });
    }
    QObject here;
    clock.after(1ms, &here, [&calls] { ++calls; });
    QTRY_COMPARE(calls, 1);
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
