// SPDX-License-Identifier: MIT
// What is sent to AKOOL, field by field, and what is refused before it is.
#include "services/vendors/akool.h"
#include "services/vendors/jobcheck.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

class TestAkool : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asks_data();
    void asks();
    void theKeyGoesAloneInItsOwnHeader();
    void aTranslationNeedsLittle();
    void eachOptionIsAField_data();
    void eachOptionIsAField();
    void everyOptionHasARow();
    void severalLanguagesGoInOneCall();
    void captionsGoAsALink();
    void onlyTheTranslationCostsMoney();
    void refusesBeforeSending_data();
    void refusesBeforeSending();
    void takesWhatIsInOrder_data();
    void takesWhatIsInOrder();
    void clipsBeyondTheLimitsAreRefused_data();
    void clipsBeyondTheLimitsAreRefused();
};

static const Operation& translate() {
    return *akool().operation(OperationKind::Translate);
}

static JobSpec job() {
    return {.operation = OperationKind::Translate,
            .vendor = u"akool"_s,
            .source = u"https://example.com/clip.mp4"_s,
            .targetLanguage = u"ja"_s};
}

static SubmitQuery query(const QJsonObject& options = {}) {
    SubmitQuery query{.job = job(), .inputs = {{InputRole::Video, QUrl::fromEncoded("https://example.com/my%20clip.mp4?sig=a%2Fb")}},
                      .idempotencyKey = u"key-1"_s, .title = u"clip"_s};
    query.job.options = options;
    return query;
}

static QJsonObject bodyOf(const SubmitQuery& query) {
    return QJsonDocument::fromJson(translate().submit.build(query).body).object();
}

static QJsonObject leastBody() {
    return {{u"url"_s, u"https://example.com/my%20clip.mp4?sig=a%2Fb"_s}, {u"language"_s, u"ja"_s}, {u"source_language"_s, u"DEFAULT"_s}};
}

void TestAkool::asks_data() {
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    QTest::newRow("all voices, from page 1") << akool().voices.build({}) << u"/api/open/v4/voice/videoTranslation"_s
                                             << u"page=1&size=100"_s;
    QTest::newRow("the third page of one language's")
        << akool().voices.build({.language = u"zh-CN-shandong"_s, .page = 2}) << u"/api/open/v4/voice/videoTranslation"_s
        << u"language_code=zh-CN-shandong&page=3&size=100"_s;
    QTest::newRow("the languages") << akool().languages.build({}) << u"/api/open/v3/language/list"_s << QString();
    QTest::newRow("the result, by _id") << translate().status.build(u"68da023f776f4277705a7890"_s)
                                        << u"/api/open/v3/content/video/infobymodelid"_s
                                        << u"video_model_id=68da023f776f4277705a7890"_s;
    QTest::newRow("one job by hand") << akool().remote.one.build(u"68"_s) << u"/api/open/v3/content/video/infobymodelid"_s
                                     << u"video_model_id=68"_s;
}

void TestAkool::asks() {
    QFETCH(HttpRequest, request);
    QCOMPARE(request.method, QByteArray("GET"));
    QVERIFY(request.body.isEmpty() && !request.costsMoney);
    const EndpointPath* path = akool().path(request.endpoint);
    QVERIFY(path && !path->assumed);
    QTEST(path->path, "path");
    QTEST(request.query.toString(), "query");
}

void TestAkool::theKeyGoesAloneInItsOwnHeader() {
    QCOMPARE(akool().auth.header, QByteArray("x-api-key"));
    QVERIFY(akool().auth.prefix.isEmpty());
    QCOMPARE(akool().baseUrl, QUrl(u"https://openapi.akool.com"_s));
}

void TestAkool::aTranslationNeedsLittle() {
    const HttpRequest request = translate().submit.build(query());
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(akool().path(request.endpoint)->path, u"/api/open/v3/content/video/createbytranslate"_s);
    QCOMPARE(bodyOf(query()), leastBody());
    SubmitQuery named = query();
    named.job.sourceLanguage = u"en"_s;
    QCOMPARE(bodyOf(named)["source_language"_L1].toString(), u"en"_s);
}

void TestAkool::eachOptionIsAField_data() {
    QTest::addColumn<QString>("option");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QJsonObject>("fields");
    const auto row = [](const char* name, const QString& option, const QJsonValue& value, const QJsonObject& fields) {
        QTest::newRow(name) << option << value << fields;
    };
    const auto studio = [](const QString& field, const QJsonValue& value) {
        return QJsonObject{{u"studio_voice"_s, QJsonObject{{field, value}}}};
    };
    row("lips are moved", u"lipsync"_s, true, {{u"lipsync"_s, true}});
    row("a set default is sent", u"lipsync"_s, false, {{u"lipsync"_s, false}});
    row("two speakers", u"speaker_num"_s, 2, {{u"speaker_num"_s, 2}});
    row("no music", u"remove_bgm"_s, true, {{u"remove_bgm"_s, true}});
    for (const int type : {0, 1, 2, 3, 4})
        row(qPrintable(u"caption type %1 is a number"_s.arg(type)), u"caption_type"_s, QString::number(type), {{u"caption_type"_s, type}});
    row("its own length", u"dynamic_duration"_s, true, {{u"dynamic_duration"_s, true}});
    for (const auto style : {"affectionate"_L1, "angry"_L1, "calm"_L1, "cheerful"_L1, "depressed"_L1, "disgruntled"_L1,
                             "embarrassed"_L1, "empathetic"_L1, "excited"_L1, "fearful"_L1, "friendly"_L1, "unfriendly"_L1,
                             "sad"_L1, "serious"_L1, "relaxed"_L1, "professional"_L1})
        row(style.data(), u"studio_voice.style"_s, QString(style), studio(u"style"_s, QString(style)));
    row("words left alone", u"studio_voice.no_translate_words"_s, QJsonArray{u"kaka"_s, u"lal"_s},
        studio(u"no_translate_words"_s, QJsonArray{u"kaka"_s, u"lal"_s}));
    row("fixed words", u"studio_voice.fixed_words"_s, QJsonObject{{u"hi"_s, u"hello"_s}, {u"bad"_s, u"good"_s}},
        studio(u"fixed_words"_s, QJsonObject{{u"hi"_s, u"hello"_s}, {u"bad"_s, u"good"_s}}));
    row("pronounced words", u"studio_voice.pronounced_words"_s, QJsonObject{{u"lel"_s, u"lele"_s}},
        studio(u"pronounced_words"_s, QJsonObject{{u"lel"_s, u"lele"_s}}));
    row("an emptied list is none", u"studio_voice.no_translate_words"_s, QJsonArray(), {});
    row("emptied pairs are none", u"studio_voice.fixed_words"_s, QJsonObject(), {});
}

void TestAkool::eachOptionIsAField() {
    QFETCH(QString, option);
    QFETCH(QJsonValue, value);
    QFETCH(QJsonObject, fields);
    QVERIFY(!checkOptions(translate().options, {{option, value}}));
    QJsonObject expected = leastBody();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        expected[field.key()] = field.value();
    QCOMPARE(bodyOf(query({{option, value}})), expected);
}

void TestAkool::everyOptionHasARow() {
    QStringList names;
    for (const OptionRule& rule : translate().options)
        names << rule.name;
    QCOMPARE(names, (QStringList{u"lipsync"_s, u"speaker_num"_s, u"remove_bgm"_s, u"caption_type"_s, u"dynamic_duration"_s,
                                 u"studio_voice.style"_s, u"studio_voice.no_translate_words"_s, u"studio_voice.fixed_words"_s,
                                 u"studio_voice.pronounced_words"_s}));
    QCOMPARE(translate().options[5].choices.size(), 16);
}

void TestAkool::severalLanguagesGoInOneCall() {
    QVERIFY(translate().severalTargets && !translate().idempotent);
    SubmitQuery several = query();
    several.job.sourceLanguage = u"en"_s;
    several.targets = {{u"ja"_s, {}},
                       {u"zh-CN-shandong"_s, u"6889b755662160e2caad5fdf"_s},
                       {u"zh-CN-sichuan"_s, u"6889b74e662160e2caad5fd5"_s}};
    const QJsonObject body = bodyOf(several);
    QCOMPARE(body["language"_L1].toString(), u"ja,zh-CN-shandong,zh-CN-sichuan"_s);
    QCOMPARE(body["voices_map"_L1].toObject(),
             (QJsonObject{{u"zh-CN-shandong"_s, QJsonObject{{u"voice_id"_s, u"6889b755662160e2caad5fdf"_s}}},
                          {u"zh-CN-sichuan"_s, QJsonObject{{u"voice_id"_s, u"6889b74e662160e2caad5fd5"_s}}}}));
    several.targets = {{u"ja"_s, {}}};
    QVERIFY(!bodyOf(several).contains("voices_map"_L1));
}

void TestAkool::captionsGoAsALink() {
    SubmitQuery captioned = query({{u"caption_type"_s, u"2"_s}});
    captioned.inputs.insert(InputRole::Subtitles, QUrl::fromEncoded("https://example.com/c.srt?sig=a%2Fb"));
    const QJsonObject body = bodyOf(captioned);
    QCOMPARE(body["caption_url"_L1].toString(), u"https://example.com/c.srt?sig=a%2Fb"_s);
    QCOMPARE(body["caption_type"_L1].toInt(), 2);
    for (const auto never : {"merge_interval"_L1, "face_enhance"_L1, "webhookUrl"_L1})
        QVERIFY(!body.contains(never));
}

void TestAkool::onlyTheTranslationCostsMoney() {
    QVERIFY(translate().submit.build(query()).costsMoney);
    QVERIFY(!translate().status.build(u"1"_s).costsMoney);
}

void TestAkool::refusesBeforeSending_data() {
    QTest::addColumn<JobSpec>("job");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, Reason reason, const QString& field, auto change) {
        JobSpec wrong = job();
        change(wrong);
        QTest::newRow(name) << wrong << reason << field;
    };
    const auto captions = [](const QString& file, const QJsonObject& options) {
        return [=](JobSpec& j) {
            j.subtitles = file;
            j.options = options;
        };
    };
    row("captions without a type", Reason::OptionWrong, u"caption_type"_s, captions(u"/c.srt"_s, {}));
    row("captions of the type none", Reason::OptionWrong, u"caption_type"_s, captions(u"/c.srt"_s, {{u"caption_type"_s, u"0"_s}}));
    row("captions of another kind", Reason::WrongContainer, u"subtitles"_s, captions(u"/c.vtt"_s, {{u"caption_type"_s, u"1"_s}}));
    row("a sixth caption type", Reason::OptionWrong, u"caption_type"_s, [](JobSpec& j) { j.options = {{u"caption_type"_s, u"5"_s}}; });
    row("fewer than no speakers", Reason::OptionWrong, u"speaker_num"_s, [](JobSpec& j) { j.options = {{u"speaker_num"_s, -1}}; });
    row("half a speaker", Reason::OptionWrong, u"speaker_num"_s, [](JobSpec& j) { j.options = {{u"speaker_num"_s, 1.5}}; });
    row("a style of its own", Reason::OptionWrong, u"studio_voice.style"_s, [](JobSpec& j) {
        j.options = {{u"studio_voice.style"_s, u"bored"_s}};
    });
    row("two languages in one code", Reason::LanguageUnsupported, u"to"_s, [](JobSpec& j) { j.targetLanguage = u"ja,fr"_s; });
    row("a blank in a code", Reason::LanguageUnsupported, u"to"_s, [](JobSpec& j) { j.targetLanguage = u"zh CN"_s; });
    row("no language", Reason::LanguageMissing, u"to"_s, [](JobSpec& j) { j.targetLanguage.clear(); });
    row("a dead option", Reason::OptionUnknown, u"merge_interval"_s, [](JobSpec& j) { j.options = {{u"merge_interval"_s, 1}}; });
    row("a box", Reason::RegionKindWrong, u"region"_s, [](JobSpec& j) {
        j.regions = {{.box = {0, 0, 1, 1}, .kind = RegionKind::Subtitle}};
    });
}

void TestAkool::refusesBeforeSending() {
    QFETCH(JobSpec, job);
    const QList<ApiError> problems = checkJob(akool(), job);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().kind, Kind::Invalid);
    QTEST(problems.first().reason, "reason");
    QTEST(problems.first().field, "field");
}

void TestAkool::takesWhatIsInOrder_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("captions");
    QTest::newRow("found out") << QString() << u"ja"_s << QString();
    QTest::newRow("found out, said so") << u"DEFAULT"_s << u"ja"_s << QString();
    QTest::newRow("a private code") << u"en"_s << u"zh-CN-shandong"_s << QString();
    QTest::newRow("a code of no list") << u"xx-YY-1"_s << u"yue"_s << QString();
    QTest::newRow("SRT captions") << u"en"_s << u"ja"_s << u"/c.SRT"_s;
    QTest::newRow("ASS captions") << u"en"_s << u"ja"_s << u"https://example.com/c.ass?x=1"_s;
    QTest::newRow("captions whose link tells no kind") << u"en"_s << u"ja"_s << u"https://example.com/captions"_s;
}

void TestAkool::takesWhatIsInOrder() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, captions);
    JobSpec fine = job();
    fine.sourceLanguage = from;
    fine.targetLanguage = to;
    fine.subtitles = captions;
    if (!captions.isEmpty())
        fine.options = {{u"caption_type"_s, u"3"_s}};
    QCOMPARE(checkJob(akool(), fine), QList<ApiError>());
}

void TestAkool::clipsBeyondTheLimitsAreRefused_data() {
    QTest::addColumn<MediaFile>("media");
    QTest::addColumn<Reason>("reason");
    const MediaFile fine{.path = u"/clip.mkv"_s, .bytes = 300'000'000, .seconds = 60, .videoCodec = u"vp9"_s, .audioCodec = u"aac"_s,
                         .framesPerSecond = 30};
    const auto row = [&](const char* name, Reason reason, auto change) {
        MediaFile media = fine;
        change(media);
        QTest::newRow(name) << media << reason;
    };
    row("at every limit, in any codec", Reason::None, [](MediaFile&) {});
    row("larger than 300 MB", Reason::TooLarge, [](MediaFile& m) { m.bytes += 1; });
    row("longer than a minute", Reason::TooLong, [](MediaFile& m) { m.seconds = 60.5; });
    row("60 frames a second", Reason::TooManyFrames, [](MediaFile& m) { m.framesPerSecond = 60; });
    row("without sound", Reason::NoSound, [](MediaFile& m) { m.audioCodec.clear(); });
    row("without a picture", Reason::NoVideo, [](MediaFile& m) { m.videoCodec.clear(); });
}

void TestAkool::clipsBeyondTheLimitsAreRefused() {
    QFETCH(MediaFile, media);
    QFETCH(Reason, reason);
    const QList<ApiError> problems = checkMedia(translate(), InputRole::Video, media);
    QCOMPARE(problems.size(), reason == Reason::None ? 0 : 1);
    if (!problems.isEmpty())
        QCOMPARE(problems.first().reason, reason);
}

QTEST_GUILESS_MAIN(TestAkool)
#include "tst_akool.moc"
