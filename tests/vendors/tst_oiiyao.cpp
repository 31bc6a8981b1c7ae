// SPDX-License-Identifier: MIT
// What is sent to Oiiyao, against its document as the simulator's author read it.
#include "services/vendors/oiiyao.h"

#include "services/vendors/jobcheck.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

class TestOiiyao : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asks_data();
    void asks();
    void submits_data();
    void submits();
    void everyOperationIsSubmittedAndPaidOnce();
    void onlySubmitsCostMoney();
    void onlyDocumentedPathsAreNotAssumed();
    void theKeyOfARepeatIsTheKeyItWasGiven();
    void languagesAreTheDocuments();
    void pricesGoByTheTaskType();
    void isRefusedBeforeItIsSent_data();
    void isRefusedBeforeItIsSent();
};

static SubmitQuery queryFor(OperationKind kind) {
    return {.job = {.operation = kind, .vendor = u"oiiyao"_s, .source = u"/clips/a.mp4"_s, .sourceLanguage = u"en"_s,
                    .targetLanguage = u"pt-BR"_s, .voice = u"9007199254740993"_s, .text = u"It costs $5"_s,
                    .audio = u"/clips/a.mp3"_s, .image = u"/clips/a.png"_s, .consent = u"Ada, today"_s},
            .inputs = {{InputRole::Video, QUrl::fromEncoded("https://f.example/1/my%20clip.mp4?X-Amz-Signature=a%2Fb")},
                       {InputRole::Audio, QUrl(u"https://f.example/a.mp3"_s)},
                       {InputRole::Image, QUrl(u"https://f.example/a.png"_s)}},
            .idempotencyKey = u"key-1"_s,
            .title = u"My “clip” 1"_s};
}

void TestOiiyao::asks_data() {
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("body");
    const Vendor& vendor = oiiyao();
    const auto get = [](const char* name, const HttpRequest& request, const QString& path, const QString& query = {}) {
        QTest::newRow(name) << request << QByteArray("GET") << path << query << QString();
    };
    const auto post = [](const char* name, const HttpRequest& request, const QString& path, const QString& body) {
        QTest::newRow(name) << request << QByteArray("POST") << path << QString() << body;
    };
    get("the balance", vendor.balance.build({}), u"/account/balance"_s);
    get("the prices", vendor.pricing.build({}), u"/account/pricing"_s);
    get("what was used", vendor.usage.build({}), u"/account/usage"_s, u"limit=100"_s);
    get("what was used in May, from a place on",
        vendor.usage.build({.from = QDate(2026, 5, 1), .to = QDate(2026, 5, 31), .page = {.cursor = u"a+b&c="_s, .page = 1}}),
        u"/account/usage"_s, u"start_date=2026-05-01&end_date=2026-05-31&cursor=a%2Bb%26c%3D&limit=100"_s);
    get("its tasks", vendor.remote.list.build({}), u"/tasks"_s, u"limit=100"_s);
    get("its tasks, from a place on", vendor.remote.list.build({.cursor = u"2"_s}), u"/tasks"_s, u"cursor=2&limit=100"_s);
    get("one of its tasks", vendor.remote.one.build(u"551"_s), u"/tasks/{task_id}"_s);
    get("all voices", vendor.voices.build({}), u"/voices"_s);
    get("female Spanish voices", vendor.voices.build({.language = u"es"_s, .gender = u"female"_s}), u"/voices"_s,
        u"language=es&gender=female"_s);
    for (const Operation& operation : vendor.operations) {
        if (operation.status)
            get(qPrintable(u"how far it is: "_s + operationName(operation.kind)), operation.status.build(u"551"_s), u"/tasks/{task_id}"_s);
    }
    post("a place for 3 GB", vendor.upload.ticket.build({.fileName = u"source.mp4"_s, .bytes = 3'221'225'472}),
         u"/files/upload-url"_s, uR"({"file_name":"source.mp4","file_size":3221225472})"_s);
    post("that it has arrived", vendor.upload.confirm.build(u"file_1"_s), u"/files/confirm"_s, uR"({"file_id":"file_1"})"_s);
    post("a fresh link", vendor.upload.refresh.build(u"file_1"_s), u"/files/refresh-url"_s, uR"({"file_id":"file_1"})"_s);
}

void TestOiiyao::asks() {
    QFETCH(HttpRequest, request);
    QTEST(request.method, "method");
    const EndpointPath* path = oiiyao().path(request.endpoint);
    QVERIFY(path);
    QTEST(path->path, "path");
    QTEST(request.query.toString(QUrl::FullyEncoded), "query");
    QTEST(QString::fromUtf8(request.body), "body");
    QCOMPARE(path->path.contains(u"{task_id}"_s), request.pathArguments.value(u"task_id"_s) == u"551"_s);
}

static Region box(RegionKind kind, const QRectF& rect = {0.1, 0.8, 0.8, 0.15}) {
    return {.box = rect, .kind = kind};
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

static const QJsonObject titleAndKey{{u"name"_s, u"My “clip” 1"_s}, {u"idempotency_key"_s, u"key-1"_s}};
static const QJsonObject aVideo =
    with(titleAndKey, {{u"video_url"_s, u"https://f.example/1/my%20clip.mp4?X-Amz-Signature=a%2Fb"_s}});

static void translateRows() {
    const QJsonObject languages = with(aVideo, {{u"source_language"_s, u"en"_s}, {u"target_language"_s, u"pt-BR"_s}});
    const SubmitQuery translate = queryFor(OperationKind::Translate);
    const QString one = u"/videos/translation"_s;
    const QString several = u"/videos/multi-speaker-translation"_s;
    row("a translation with a voice", translate, one,
        with(languages, {{u"voice_clone"_s, false}, {u"voice_id"_s, u"9007199254740993"_s}}));
    row("a cloned voice needs no voice id", translate, one, with(languages, {{u"voice_clone"_s, true}}), {{u"voice_clone"_s, true}});
    row("several speakers get their voices there", translate, several, languages, {{u"multi_speaker"_s, true}});
    row("three speakers", translate, several, with(languages, {{u"expected_speaker_count"_s, 3}}),
        {{u"multi_speaker"_s, true}, {u"expected_speaker_count"_s, 3}});
    row("one speaker after all", translate, one,
        with(languages, {{u"voice_clone"_s, false}, {u"voice_id"_s, u"9007199254740993"_s}}), {{u"multi_speaker"_s, false}});
    row("subtitles", queryFor(OperationKind::Subtitles), u"/videos/subtitle-translation"_s, languages);
}

static void eraseRows() {
    const SubmitQuery erase = queryFor(OperationKind::Erase);
    const QString path = u"/videos/smart-eraser"_s;
    const QJsonArray marked{QJsonObject{{u"x"_s, 0.1}, {u"y"_s, 0.8}, {u"width"_s, 0.8}, {u"height"_s, 0.15}}};
    const auto body = [&](const QString& mode) { return with(aVideo, {{u"erasure_mode"_s, mode}, {u"normalized_regions"_s, marked}}); };
    const auto mode = [](const QString& word) { return QJsonObject{{u"erasure_mode"_s, word}}; };
    row("erasing what it finds", erase, path, aVideo);
    row("a box is what goes", erase, path, body(u"manual"_s), {}, {box(RegionKind::Subtitle)});
    row("a watermark's box goes too", erase, path, body(u"manual"_s), {}, {box(RegionKind::Watermark)});
    row("a box to protect stays", erase, path, body(u"protect"_s), {}, {box(RegionKind::Protect)});
    row("the mode chosen goes before the kind", erase, path, body(u"protect"_s), mode(u"protect"_s), {box(RegionKind::Subtitle)});
    row("automatic by choice", erase, path, with(aVideo, mode(u"auto"_s)), mode(u"auto"_s));
    const QJsonArray edge{QJsonObject{{u"x"_s, 0.9}, {u"y"_s, 0.0}, {u"width"_s, 0.1}, {u"height"_s, 1.0}}};
    row("a box never leaves the frame", erase, path,
        with(aVideo, {{u"erasure_mode"_s, u"manual"_s}, {u"normalized_regions"_s, edge}}), {},
        {box(RegionKind::Subtitle, {0.9, -0.0000001, 0.1000004, 1.0000002})});
}

static void otherRows() {
    const QJsonObject audio{{u"audio_url"_s, u"https://f.example/a.mp3"_s}};
    row("a face", queryFor(OperationKind::FaceSwap), u"/videos/face-swap"_s, with(aVideo, {{u"image_url"_s, u"https://f.example/a.png"_s}}));
    row("lips", queryFor(OperationKind::LipSync), u"/videos/lip-sync"_s, with(aVideo, audio));
    row("voice and music apart", queryFor(OperationKind::Separate), u"/audio/separation"_s, with(titleAndKey, audio));
    row("a voice has a name and no key", queryFor(OperationKind::VoiceClone), u"/audio/voice-clone"_s,
        with(audio, {{u"name"_s, u"My “clip” 1"_s}}));
    const QJsonObject speech = with(titleAndKey, {{u"text"_s, u"It costs $5"_s}, {u"voice_id"_s, u"9007199254740993"_s}});
    SubmitQuery spoken = queryFor(OperationKind::Speech);
    row("speech", spoken, u"/audio/text-to-speech"_s, with(speech, {{u"language"_s, u"pt-BR"_s}}));
    spoken.job.targetLanguage.clear();
    row("speech in the voice's own language", spoken, u"/audio/text-to-speech"_s, speech);
    const QJsonObject mood{{u"emotion"_s, u"sad"_s}, {u"text_normalization"_s, u"off"_s}};
    row("sad speech, sign by sign", spoken, u"/audio/text-to-speech"_s, with(speech, mood), mood);
    spoken.title.clear();
    QJsonObject nameless = speech;
    nameless.remove(u"name"_s);
    row("no name is none", spoken, u"/audio/text-to-speech"_s, nameless);
}

void TestOiiyao::submits_data() {
    QTest::addColumn<SubmitQuery>("query");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    translateRows();
    eraseRows();
    otherRows();
}

void TestOiiyao::submits() {
    QFETCH(SubmitQuery, query);
    QFETCH(QJsonObject, body);
    const Operation& operation = *oiiyao().operation(query.job.operation);
    const HttpRequest request = operation.submit.build(query);
    QCOMPARE(request.method, QByteArray("POST"));
    QVERIFY(oiiyao().path(request.endpoint));
    QTEST(oiiyao().path(request.endpoint)->path, "path");
    QVERIFY(request.query.isEmpty());
    QCOMPARE(QString::fromUtf8(request.body), QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)));
    QCOMPARE(checkJob(oiiyao(), query.job), QList<ApiError>());
}

void TestOiiyao::everyOperationIsSubmittedAndPaidOnce() {
    QStringList kinds;
    for (const Operation& operation : oiiyao().operations) {
        const bool cloning = operation.kind == OperationKind::VoiceClone;
        kinds << operationName(operation.kind);
        QCOMPARE(operation.idempotent, !cloning);
        QCOMPARE(operation.needsConsent, cloning);
        QCOMPARE(bool(operation.status), !cloning);
        QCOMPARE(operation.resultsLive, std::optional(std::chrono::seconds(7200)));
    }
    QCOMPARE(kinds, (QStringList{u"translate"_s, u"subtitles"_s, u"erase"_s, u"lip-sync"_s, u"face-swap"_s, u"speech"_s,
                                 u"voice-clone"_s, u"separate"_s}));
}

void TestOiiyao::onlySubmitsCostMoney() {
    const Vendor& vendor = oiiyao();
    for (const HttpRequest& free : {vendor.balance.build({}), vendor.pricing.build({}), vendor.usage.build({}), vendor.voices.build({}),
                                    vendor.remote.list.build({}), vendor.remote.one.build({}), vendor.upload.ticket.build({}),
                                    vendor.upload.confirm.build({}), vendor.upload.refresh.build({})})
        QVERIFY2(!free.costsMoney, qPrintable(free.endpoint));
    for (const Operation& operation : vendor.operations) {
        QVERIFY(!operation.status || !operation.status.build({}).costsMoney);
        QVERIFY(operation.submit.build(queryFor(operation.kind)).costsMoney);
    }
}

void TestOiiyao::onlyDocumentedPathsAreNotAssumed() {
    QStringList printed;
    for (const EndpointPath& path : oiiyao().paths) {
        if (!path.assumed)
            printed << path.path;
    }
    printed.sort();
    QCOMPARE(printed, (QStringList{u"/files/refresh-url"_s, u"/voices"_s}));
    QCOMPARE(oiiyao().paths.size(), 18);
    QVERIFY(!oiiyao().path(u"nothing"_s));
}

void TestOiiyao::theKeyOfARepeatIsTheKeyItWasGiven() {
    for (const Operation& operation : oiiyao().operations) {
        const SubmitQuery query = queryFor(operation.kind);
        QCOMPARE(operation.submit.build(query), operation.submit.build(query));
    }
}

void TestOiiyao::languagesAreTheDocuments() {
    QStringList from, into;
    for (const Language& language : oiiyao().operation(OperationKind::Translate)->languages.languages) {
        if (language.source)
            from << language.code;
        if (language.target)
            into << language.code;
    }
    from.sort();
    into.sort();
    QStringList documentedFrom = u"zh en ja ko ru de fr ar es it vi pt ms tl id nl th no ca bn sr yue"_s.split(u' ');
    QStringList documentedInto =
        u"zh en ja ko ru de fr ar es it vi pt pt-BR ms tl id nl th no ca bn sr cs bg pl ro sv ta tr uk el hi fi hr sk da hu fa"_s
            .split(u' ');
    documentedFrom.sort();
    documentedInto.sort();
    QCOMPARE(from, documentedFrom);
    QCOMPARE(into, documentedInto);
}

void TestOiiyao::pricesGoByTheTaskType() {
    const auto typeOf = [](OperationKind kind) { return oiiyao().operation(kind)->pricedAs; };
    QCOMPARE(typeOf(OperationKind::Translate), u"video_translation"_s);
    QCOMPARE(typeOf(OperationKind::Subtitles), u"subtitle_translation"_s);
    QCOMPARE(typeOf(OperationKind::Erase), u"smart_erasure"_s);
    QCOMPARE(typeOf(OperationKind::LipSync), u"lip_sync"_s);
    QCOMPARE(typeOf(OperationKind::FaceSwap), u"face_swap"_s);
    QCOMPARE(typeOf(OperationKind::Speech), u"text_to_speech"_s);
    QCOMPARE(typeOf(OperationKind::VoiceClone), u"voice_clone"_s);
    QCOMPARE(typeOf(OperationKind::Separate), u"audio_separation"_s);
    const PriceVariant& other = oiiyao().operation(OperationKind::Translate)->pricedOtherwise.first();
    QCOMPARE(other.task, u"multi_speaker_translation"_s);
    QCOMPARE(other.when.option, u"multi_speaker"_s);
}

void TestOiiyao::isRefusedBeforeItIsSent_data() {
    QTest::addColumn<JobSpec>("job");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, OperationKind kind, Reason reason, const QString& field, const std::function<void(JobSpec&)>& change) {
        JobSpec job = queryFor(kind).job;
        change(job);
        QTest::newRow(name) << job << reason << field;
    };
    using enum OperationKind;
    row("no voice", Translate, Reason::VoiceMissing, u"voice"_s, [](JobSpec& j) { j.voice.clear(); });
    row("no voice, but several speakers", Translate, Reason::None, {},
        [](JobSpec& j) { j.voice.clear(); j.options = {{u"multi_speaker"_s, true}}; });
    row("a clone of several speakers", Translate, Reason::OptionExcluded, u"multi_speaker"_s,
        [](JobSpec& j) { j.options = {{u"voice_clone"_s, true}, {u"multi_speaker"_s, true}}; });
    row("a count of one speaker", Translate, Reason::OptionExcluded, u"expected_speaker_count"_s,
        [](JobSpec& j) { j.options = {{u"expected_speaker_count"_s, 2}}; });
    row("no speaker at all", Translate, Reason::OptionWrong, u"expected_speaker_count"_s,
        [](JobSpec& j) { j.options = {{u"multi_speaker"_s, true}, {u"expected_speaker_count"_s, 0}}; });
    row("a clip over plain http", Translate, Reason::LinkNotSecure, u"input"_s, [](JobSpec& j) { j.source = u"http://a.example/a.mp4"_s; });
    row("manual without a box", Erase, Reason::RegionMissing, u"region"_s, [](JobSpec& j) { j.options = {{u"erasure_mode"_s, u"manual"_s}}; });
    row("protect without a box", Erase, Reason::RegionMissing, u"region"_s, [](JobSpec& j) { j.options = {{u"erasure_mode"_s, u"protect"_s}}; });
    row("automatic by choice with a box", Erase, Reason::OptionExcluded, u"erasure_mode"_s, [](JobSpec& j) {
        j.options = {{u"erasure_mode"_s, u"auto"_s}};
        j.regions = {box(RegionKind::Subtitle)};
    });
    row("automatic without a box", Erase, Reason::None, {}, [](JobSpec&) {});
    row("two boxes", Erase, Reason::RegionTooMany, u"region"_s,
        [](JobSpec& j) { j.regions = {box(RegionKind::Subtitle), box(RegionKind::Watermark)}; });
    row("a box to read from", Erase, Reason::RegionKindWrong, u"region"_s, [](JobSpec& j) { j.regions = {box(RegionKind::Ocr)}; });
    row("erasing what is to be protected", Erase, Reason::RegionKindWrong, u"region"_s,
        [](JobSpec& j) { j.options = {{u"erasure_mode"_s, u"manual"_s}}; j.regions = {box(RegionKind::Protect)}; });
    row("a box where none belongs", LipSync, Reason::RegionKindWrong, u"region"_s, [](JobSpec& j) { j.regions = {box(RegionKind::Subtitle)}; });
    row("lips without sound", LipSync, Reason::InputMissing, u"audio"_s, [](JobSpec& j) { j.audio.clear(); });
    row("a swap without a face", FaceSwap, Reason::InputMissing, u"image"_s, [](JobSpec& j) { j.image.clear(); });
    row("speech without a voice", Speech, Reason::VoiceMissing, u"voice"_s, [](JobSpec& j) { j.voice.clear(); });
    row("speech without words", Speech, Reason::TextMissing, u"text"_s, [](JobSpec& j) { j.text = u" "_s; });
    row("a mood it does not know", Speech, Reason::OptionWrong, u"emotion"_s, [](JobSpec& j) { j.options = {{u"emotion"_s, u"bored"_s}}; });
    row("a language nobody speaks", Speech, Reason::LanguageUnsupported, u"to"_s, [](JobSpec& j) { j.targetLanguage = u"xx"_s; });
    row("a voice nobody gave", VoiceClone, Reason::ConsentMissing, u"consent"_s, [](JobSpec& j) { j.consent.clear(); });
}

void TestOiiyao::isRefusedBeforeItIsSent() {
    QFETCH(JobSpec, job);
    QFETCH(Reason, reason);
    const auto problems = checkJob(oiiyao(), job);
    QCOMPARE(problems.isEmpty() ? Reason::None : problems.first().reason, reason);
    if (!problems.isEmpty())
        QTEST(problems.first().field, "field");
}

QTEST_GUILESS_MAIN(TestOiiyao)
#include "tst_oiiyao.moc"
