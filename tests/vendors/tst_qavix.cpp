// SPDX-License-Identifier: MIT
// What is sent to Qavix, against its document as the simulator's author read it.
#include "services/vendors/qavix.h"

#include "services/vendors/jobcheck.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

class TestQavix : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asks_data();
    void asks();
    void submits_data();
    void submits();
    void hasWhatTheDocumentHas();
    void everyPathIsAssumedBelowTheBase();
    void anyLanguageCodeIsPassedOn();
    void isRefusedBeforeItIsSent_data();
    void isRefusedBeforeItIsSent();
};

static SubmitQuery queryFor(OperationKind kind) {
    return {.job = {.operation = kind, .vendor = u"qavix"_s, .source = u"/clips/a.mp4"_s, .sourceLanguage = u"en"_s,
                    .targetLanguage = u"zh-CN"_s, .voice = u"9007199254740993"_s, .text = u"Hello"_s, .audio = u"/clips/a.mp3"_s,
                    .image = u"/clips/a.png"_s, .consent = u"Ada, today"_s},
            .inputs = {{InputRole::Video, QUrl(u"https://f.example/a.mp4"_s)},
                       {InputRole::Audio, QUrl(u"https://f.example/a.mp3"_s)},
                       {InputRole::Image, QUrl(u"https://f.example/a.png"_s)}},
            .idempotencyKey = u"key-1"_s,
            .title = u"My clip"_s};
}

void TestQavix::asks_data() {
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("body");
    const Vendor& vendor = qavix();
    const auto get = [](const char* name, const HttpRequest& request, const QString& path, const QString& query = {}) {
        QTest::newRow(name) << request << QByteArray("GET") << path << query << QString();
    };
    const auto post = [](const char* name, const HttpRequest& request, const QString& path, const QString& body) {
        QTest::newRow(name) << request << QByteArray("POST") << path << QString() << body;
    };
    get("the balance", vendor.balance.build({}), u"/account/balance"_s);
    get("the prices", vendor.pricing.build({}), u"/account/pricing"_s);
    get("what was used since May", vendor.usage.build({.from = QDate(2026, 5, 1), .page = {.cursor = u"20"_s}}), u"/account/usage"_s,
        u"start_date=2026-05-01&cursor=20&limit=100"_s);
    get("its tasks", vendor.remote.list.build({}), u"/tasks"_s, u"limit=100"_s);
    get("one of its tasks", vendor.remote.one.build(u"551"_s), u"/tasks/{task_id}"_s);
    get("male Chinese voices", vendor.voices.build({.language = u"zh-CN"_s, .gender = u"male"_s}), u"/voices"_s,
        u"language=zh-CN&gender=male"_s);
    post("a place for a file", vendor.upload.ticket.build({.fileName = u"a.mp4"_s, .bytes = 7}), u"/files/upload-url"_s,
         uR"({"file_name":"a.mp4","file_size":7})"_s);
    post("that it has arrived", vendor.upload.confirm.build(u"f"_s), u"/files/confirm"_s, uR"({"file_id":"f"})"_s);
    post("a fresh link", vendor.upload.refresh.build(u"f"_s), u"/files/refresh-url"_s, uR"({"file_id":"f"})"_s);
}

void TestQavix::asks() {
    QFETCH(HttpRequest, request);
    QTEST(request.method, "method");
    QVERIFY(qavix().path(request.endpoint));
    QTEST(qavix().path(request.endpoint)->path, "path");
    QTEST(request.query.toString(QUrl::FullyEncoded), "query");
    QTEST(QString::fromUtf8(request.body), "body");
    QVERIFY(!request.costsMoney);
}

static Region box(RegionKind kind, double y = 0.8) {
    return {.box = {0.1, y, 0.8, 0.15}, .kind = kind};
}

static QJsonObject sent(int type, double y = 0.8) {
    return {{u"x"_s, 0.1}, {u"y"_s, y}, {u"width"_s, 0.8}, {u"height"_s, 0.15}, {u"type"_s, type}};
}

static void row(const char* name, SubmitQuery query, const QString& path, const QJsonObject& body, const QJsonObject& options = {},
                const QList<Region>& regions = {}) {
    query.job.options = options;
    query.job.regions = regions;
    QTest::newRow(name) << query << path << body;
}

static QJsonObject with(QJsonObject body, const QJsonObject& more) {
    for (auto field = more.begin(); field != more.end(); ++field)
        body[field.key()] = *field;
    return body;
}

static const QJsonObject aVideo{
    {u"name"_s, u"My clip"_s}, {u"idempotency_key"_s, u"key-1"_s}, {u"video_url"_s, u"https://f.example/a.mp4"_s}};

static void eraseRows() {
    const SubmitQuery erase = queryFor(OperationKind::Erase);
    const QString path = u"/videos/smart-eraser"_s;
    const auto body = [](const QString& mode, const QJsonArray& boxes) {
        return with(aVideo, {{u"erasure_mode"_s, mode}, {u"normalized_regions"_s, boxes}});
    };
    row("no default is documented, so the mode is told", erase, path, with(aVideo, {{u"erasure_mode"_s, u"auto"_s}}));
    row("every box with its type", erase, path, body(u"manual"_s, {sent(2), sent(1, 0.1)}), {},
        {box(RegionKind::Subtitle), box(RegionKind::Watermark, 0.1)});
    row("what is to stay has no type of its own", erase, path, body(u"protect"_s, {sent(2)}), {}, {box(RegionKind::Protect)});
    row("a mode that was chosen", erase, path, body(u"protect"_s, {sent(1), sent(2, 0.1)}), {{u"erasure_mode"_s, u"protect"_s}},
        {box(RegionKind::Watermark), box(RegionKind::Protect, 0.1)});
    row("automatic by choice", erase, path, with(aVideo, {{u"erasure_mode"_s, u"auto"_s}}), {{u"erasure_mode"_s, u"auto"_s}});
}

void TestQavix::submits_data() {
    QTest::addColumn<SubmitQuery>("query");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    const QJsonObject languages = with(aVideo, {{u"source_language"_s, u"en"_s}, {u"target_language"_s, u"zh-CN"_s}});
    SubmitQuery translate = queryFor(OperationKind::Translate);
    row("a translation with a voice", translate, u"/videos/translation"_s, with(languages, {{u"voice_id"_s, u"9007199254740993"_s}}));
    translate.job.voice.clear();
    row("a translation in any voice", translate, u"/videos/translation"_s, languages);
    const SubmitQuery subtitles = queryFor(OperationKind::Subtitles);
    row("subtitles", subtitles, u"/videos/subtitle-translation"_s, languages);
    row("subtitles beside the video", subtitles, u"/videos/subtitle-translation"_s, with(languages, {{u"embed_subtitle"_s, false}}),
        {{u"embed_subtitle"_s, false}});
    eraseRows();
    const QJsonObject audio{{u"audio_url"_s, u"https://f.example/a.mp3"_s}};
    row("a face", queryFor(OperationKind::FaceSwap), u"/videos/face-swap"_s, with(aVideo, {{u"image_url"_s, u"https://f.example/a.png"_s}}));
    row("lips", queryFor(OperationKind::LipSync), u"/videos/lip-sync"_s, with(aVideo, audio));
    row("a voice has a name and no key", queryFor(OperationKind::VoiceClone), u"/audio/voice-clone"_s, with(audio, {{u"name"_s, u"My clip"_s}}));
    const QJsonObject speech{{u"text"_s, u"Hello"_s}, {u"voice_id"_s, u"9007199254740993"_s}, {u"idempotency_key"_s, u"key-1"_s}};
    row("speech has no name", queryFor(OperationKind::Speech), u"/audio/text-to-speech"_s, with(speech, {{u"language"_s, u"zh-CN"_s}}));
}

void TestQavix::submits() {
    QFETCH(SubmitQuery, query);
    QFETCH(QJsonObject, body);
    const HttpRequest request = qavix().operation(query.job.operation)->submit.build(query);
    QCOMPARE(request.method, QByteArray("POST"));
    QVERIFY(qavix().path(request.endpoint));
    QTEST(qavix().path(request.endpoint)->path, "path");
    QCOMPARE(QString::fromUtf8(request.body), QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)));
    QVERIFY(request.costsMoney);
    QCOMPARE(checkJob(qavix(), query.job), QList<ApiError>());
}

void TestQavix::hasWhatTheDocumentHas() {
    QStringList kinds, options;
    for (const Operation& operation : qavix().operations) {
        const bool cloning = operation.kind == OperationKind::VoiceClone;
        kinds << operationName(operation.kind);
        for (const OptionRule& rule : operation.options)
            options << rule.name;
        QCOMPARE(operation.idempotent, !cloning);
        QCOMPARE(operation.needsConsent, cloning);
        QVERIFY(!operation.resultsLive);
    }
    QCOMPARE(kinds, (QStringList{u"translate"_s, u"subtitles"_s, u"erase"_s, u"lip-sync"_s, u"face-swap"_s, u"speech"_s, u"voice-clone"_s}));
    QCOMPARE(options, (QStringList{u"embed_subtitle"_s, u"erasure_mode"_s}));
}

void TestQavix::everyPathIsAssumedBelowTheBase() {
    QCOMPARE(qavix().baseUrl.toString(), u"https://qavixi.com/qavix"_s);
    QCOMPARE(qavix().paths.size(), 16);
    for (const EndpointPath& path : qavix().paths)
        QVERIFY2(path.assumed && path.path.startsWith(u'/') && !path.path.startsWith("/qavix"_L1), qPrintable(path.name));
}

void TestQavix::anyLanguageCodeIsPassedOn() {
    const LanguageRules& rules = qavix().operation(OperationKind::Translate)->languages;
    QVERIFY(rules.takesSource(u"yue"_s) && rules.takesTarget(u"pt-BR"_s) && rules.takesTarget(u"zh-Hans-CN"_s));
    QVERIFY(!rules.takesTarget(u"Spanish!"_s));
    QVERIFY(!rules.takesTarget(u"e"_s));
}

void TestQavix::isRefusedBeforeItIsSent_data() {
    QTest::addColumn<JobSpec>("job");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char* name, OperationKind kind, Reason reason, const std::function<void(JobSpec&)>& change) {
        JobSpec job = queryFor(kind).job;
        change(job);
        QTest::newRow(name) << job << reason;
    };
    using enum OperationKind;
    row("cloning while translating", Translate, Reason::OptionUnknown, [](JobSpec& j) { j.options = {{u"voice_clone"_s, true}}; });
    row("a mood", Speech, Reason::OptionUnknown, [](JobSpec& j) { j.options = {{u"emotion"_s, u"sad"_s}}; });
    row("voice and music apart", Separate, Reason::OperationMissing, [](JobSpec&) {});
    row("a clip over plain http", Erase, Reason::LinkNotSecure, [](JobSpec& j) { j.source = u"http://a.example/a.mp4"_s; });
    row("manual without a box", Erase, Reason::RegionMissing, [](JobSpec& j) { j.options = {{u"erasure_mode"_s, u"manual"_s}}; });
    row("some to stay, some to go", Erase, Reason::RegionKindWrong,
        [](JobSpec& j) { j.regions = {box(RegionKind::Protect), box(RegionKind::Subtitle)}; });
    row("erasing what is to stay", Erase, Reason::RegionKindWrong,
        [](JobSpec& j) { j.options = {{u"erasure_mode"_s, u"manual"_s}}; j.regions = {box(RegionKind::Protect)}; });
    row("a voice nobody gave", VoiceClone, Reason::ConsentMissing, [](JobSpec& j) { j.consent.clear(); });
    row("speech without a voice", Speech, Reason::VoiceMissing, [](JobSpec& j) { j.voice.clear(); });
}

void TestQavix::isRefusedBeforeItIsSent() {
    QFETCH(JobSpec, job);
    const auto problems = checkJob(qavix(), job);
    QVERIFY(!problems.isEmpty());
    QTEST(problems.first().reason, "reason");
}

QTEST_GUILESS_MAIN(TestQavix)
#include "tst_qavix.moc"
