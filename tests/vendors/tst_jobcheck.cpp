// SPDX-License-Identifier: MIT
#include "services/vendors/jobcheck.h"

#include "services/vendors/local.h"
#include "services/vendors/oiiyao.h"

#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

class TestJobCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jobs_data();
    void jobs();
    void localJobs_data();
    void localJobs();
    void whatIsNotInstalledIsToldFirst();
    void media_data();
    void media();
    void everythingWrongIsTold();
    void filesNeedAWay_data();
    void filesNeedAWay();
};

static JobSpec inOrder() {
    return {.operation = OperationKind::Translate, .vendor = u"oiiyao"_s, .account = u"oiiyao"_s, .source = u"/clips/a.mp4"_s,
            .sourceLanguage = u"en"_s, .targetLanguage = u"es"_s, .voice = u"101"_s, .folder = u"/out"_s};
}

void TestJobCheck::jobs_data() {
    QTest::addColumn<JobSpec>("job");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, Reason reason, const QString& field, const std::function<void(JobSpec&)>& change) {
        JobSpec job = inOrder();
        change(job);
        QTest::newRow(name) << job << reason << field;
    };
    row("all in order", Reason::None, {}, [](JobSpec&) {});
    row("an operation it lacks", Reason::OperationMissing, u"operation"_s, [](JobSpec& j) { j.operation = OperationKind::AvatarVideo; });
    row("no clip", Reason::InputMissing, u"input"_s, [](JobSpec& j) { j.source.clear(); });
    row("no source language", Reason::LanguageMissing, u"from"_s, [](JobSpec& j) { j.sourceLanguage.clear(); });
    row("no target language", Reason::LanguageMissing, u"to"_s, [](JobSpec& j) { j.targetLanguage.clear(); });
    row("from a language it cannot hear", Reason::LanguageUnsupported, u"from"_s, [](JobSpec& j) { j.sourceLanguage = u"fi"_s; });
    row("into a language it cannot speak", Reason::LanguageUnsupported, u"to"_s, [](JobSpec& j) { j.targetLanguage = u"yue"_s; });
    row("into no language", Reason::LanguageUnsupported, u"to"_s, [](JobSpec& j) { j.targetLanguage = u"xx"_s; });
    row("a code in other letters is another code", Reason::LanguageUnsupported, u"to"_s, [](JobSpec& j) { j.targetLanguage = u"ES"_s; });
    row("into its own language", Reason::SameLanguage, u"to"_s, [](JobSpec& j) { j.targetLanguage = u"en"_s; });
    row("no voice", Reason::VoiceMissing, u"voice"_s, [](JobSpec& j) { j.voice.clear(); });
    row("no voice, but a clone", Reason::None, {}, [](JobSpec& j) { j.voice.clear(); j.options = {{u"voice_clone"_s, true}}; });
    row("an option it does not know", Reason::OptionUnknown, u"colour"_s, [](JobSpec& j) { j.options = {{u"colour"_s, true}}; });
    row("a URL", Reason::None, {}, [](JobSpec& j) { j.source = u"https://a.example/b%20c.mp4?x=1"_s; });
    row("a URL with a blank", Reason::UrlNotAllowed, u"input"_s, [](JobSpec& j) { j.source = u"https://a.example/b c.mp4"_s; });
    row("a URL with letters of its own", Reason::UrlNotAllowed, u"input"_s, [](JobSpec& j) { j.source = u"https://a.example/ü.mp4"_s; });
    row("a URL with a broken escape", Reason::UrlNotAllowed, u"input"_s, [](JobSpec& j) { j.source = u"https://a.example/%zz"_s; });
}

void TestJobCheck::jobs() {
    QFETCH(JobSpec, job);
    QFETCH(Reason, reason);
    const auto problems = checkJob(oiiyao(), job);
    QCOMPARE(problems.isEmpty() ? Reason::None : problems.first().reason, reason);
    if (problems.isEmpty())
        return;
    QTEST(problems.first().field, "field");
    QCOMPARE(problems.first().kind, Kind::Invalid);
}

static LocalCapabilities someTools() {
    return {.directions = {{u"en"_s, u"es"_s}, {u"es"_s, u"ca"_s}}, .spoken = {u"es"_s, u"en"_s}};
}

void TestJobCheck::localJobs_data() {
    QTest::addColumn<JobSpec>("job");
    QTest::addColumn<Reason>("reason");
    const auto job = [](OperationKind kind, const QString& from, const QString& to) {
        return JobSpec{.operation = kind, .vendor = u"local"_s, .account = u"local"_s, .source = u"/clips/a.mp4"_s,
                       .sourceLanguage = from, .targetLanguage = to};
    };
    QTest::newRow("a direction it has") << job(OperationKind::Translate, u"en"_s, u"es"_s) << Reason::None;
    QTest::newRow("it finds the source out") << job(OperationKind::Translate, {}, u"es"_s) << Reason::None;
    QTest::newRow("a language it cannot speak") << job(OperationKind::Translate, u"es"_s, u"ca"_s) << Reason::LanguageUnsupported;
    QTest::newRow("but it can write it") << job(OperationKind::Subtitles, u"es"_s, u"ca"_s) << Reason::None;
    QTest::newRow("a language nothing leads to") << job(OperationKind::Subtitles, u"en"_s, u"ja"_s) << Reason::PairUnsupported;
    QTest::newRow("subtitles into their own language") << job(OperationKind::Subtitles, u"en"_s, u"en"_s) << Reason::None;
    JobSpec speech = job(OperationKind::Speech, {}, u"es"_s);
    QTest::newRow("speech without a text") << speech << Reason::TextMissing;
    speech.text = u" \n"_s;
    QTest::newRow("speech of blanks") << speech << Reason::TextMissing;
    speech.text = u"hola"_s;
    speech.source.clear();
    QTest::newRow("speech") << speech << Reason::None;
    speech.options = {{u"speaking_rate"_s, 1000}};
    QTest::newRow("speech too fast to be heard") << speech << Reason::OptionWrong;
}

void TestJobCheck::localJobs() {
    QFETCH(JobSpec, job);
    const auto problems = checkJob(local(someTools()), job);
    QTEST(problems.isEmpty() ? Reason::None : problems.first().reason, "reason");
}

void TestJobCheck::whatIsNotInstalledIsToldFirst() {
    LocalCapabilities tools = someTools();
    tools.noVideo = ApiError{.kind = Kind::Invalid, .reason = Reason::PackageMissing, .about = {u"ffmpeg"_s}};
    JobSpec job = inOrder();
    job.source.clear();
    const auto problems = checkJob(local(tools), job);
    QCOMPARE(problems, QList<ApiError>{*tools.noVideo});
}

void TestJobCheck::media_data() {
    QTest::addColumn<MediaFile>("media");
    QTest::addColumn<Reason>("reason");
    const MediaFile fine{.path = u"/c/a.MP4"_s, .bytes = 100, .seconds = 60, .videoCodec = u"h264"_s, .audioCodec = u"aac"_s,
                         .framesPerSecond = 30};
    const auto row = [&fine](const char* name, Reason reason, const std::function<void(MediaFile&)>& change) {
        MediaFile media = fine;
        change(media);
        QTest::newRow(name) << media << reason;
    };
    row("in order, whatever the case of its ending", Reason::None, [](MediaFile&) {});
    row("no picture", Reason::NoVideo, [](MediaFile& m) { m.videoCodec.clear(); });
    row("no sound", Reason::NoSound, [](MediaFile& m) { m.audioCodec.clear(); });
    row("as large as may be", Reason::None, [](MediaFile& m) { m.bytes = 1000; });
    row("a byte too large", Reason::TooLarge, [](MediaFile& m) { m.bytes = 1001; });
    row("as long as may be", Reason::None, [](MediaFile& m) { m.seconds = 90; });
    row("too long", Reason::TooLong, [](MediaFile& m) { m.seconds = 90.1; });
    row("too short", Reason::TooShort, [](MediaFile& m) { m.seconds = 0.9; });
    row("too many frames", Reason::TooManyFrames, [](MediaFile& m) { m.framesPerSecond = 50; });
    row("30000/1001 is no more than 30", Reason::None, [](MediaFile& m) { m.framesPerSecond = 30.000001; });
    row("another container", Reason::WrongContainer, [](MediaFile& m) { m.path = u"/c/a.mkv"_s; });
    row("no ending", Reason::WrongContainer, [](MediaFile& m) { m.path = u"/c/mp4"_s; });
}

void TestJobCheck::media() {
    QFETCH(MediaFile, media);
    Operation operation;
    operation.inputs = {{.role = InputRole::Video,
                         .limits = {.maxBytes = 1000, .minSeconds = 1, .maxSeconds = 90, .maxFramesPerSecond = 30,
                                    .extensions = {u"mp4"_s, u"mov"_s}, .needsVideo = true, .needsSound = true}}};
    const auto problems = checkMedia(operation, InputRole::Video, media);
    QVERIFY(problems.size() <= 1);
    QTEST(problems.isEmpty() ? Reason::None : problems.first().reason, "reason");
    QVERIFY(checkMedia(operation, InputRole::Audio, media).isEmpty());
}

void TestJobCheck::everythingWrongIsTold() {
    QStringList fields;
    for (const ApiError& problem : checkJob(oiiyao(), {.operation = OperationKind::Translate, .options = {{u"x"_s, 1}}}))
        fields << problem.field;
    QCOMPARE(fields, (QStringList{u"input"_s, u"from"_s, u"to"_s, u"voice"_s, u"x"_s}));
}

void TestJobCheck::filesNeedAWay_data() {
    QTest::addColumn<bool>("upload");
    QTest::addColumn<bool>("bucket");
    QTest::addColumn<JobSpec>("job");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, bool upload, bool bucket, const QString& field, const std::function<void(JobSpec&)>& change) {
        JobSpec job = inOrder();
        change(job);
        QTest::newRow(name) << upload << bucket << job << field;
    };
    const auto linked = [](JobSpec& j) { j.source = u"https://a.example/a.mp4"_s; };
    row("a file that the vendor takes", true, false, {}, [](JobSpec&) {});
    row("a file with a bucket", false, true, {}, [](JobSpec&) {});
    row("a file without one", false, false, u"input"_s, [](JobSpec&) {});
    row("a link", false, false, {}, linked);
    row("a link and a file of sound", false, false, u"audio"_s, [linked](JobSpec& j) { linked(j); j.audio = u"/c/a.wav"_s; });
    row("a link and a file of a face", false, false, u"image"_s, [linked](JobSpec& j) { linked(j); j.image = u"/c/a.jpg"_s; });
    row("no file at all", false, false, {}, [](JobSpec& j) { j.source.clear(); });
    row("an operation it lacks", false, false, {}, [](JobSpec& j) { j.operation = OperationKind::AvatarVideo; });
}

void TestJobCheck::filesNeedAWay() {
    QFETCH(bool, upload);
    QFETCH(bool, bucket);
    QFETCH(JobSpec, job);
    QFETCH(QString, field);
    Vendor vendor = oiiyao();
    if (!upload)
        vendor.upload = {};
    const auto missing = stagingMissing(vendor, job, bucket);
    QCOMPARE(missing ? missing->field : QString(), field);
    if (missing)
        QCOMPARE(*missing, invalid(Reason::StagingMissing, field, {u"Oiiyao"_s}));
    JobSpec here = job;
    here.operation = OperationKind::Translate;
    QVERIFY(!stagingMissing(local(someTools()), here, false));
}

QTEST_GUILESS_MAIN(TestJobCheck)
#include "tst_jobcheck.moc"
