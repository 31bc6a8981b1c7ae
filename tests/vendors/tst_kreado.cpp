// SPDX-License-Identifier: MIT
// What is sent to KreadoAI, against its document as the simulator's author read it.
#include "services/vendors/jobcheck.h"
#include "services/vendors/kreado.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;

class TestKreado : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asks_data();
    void asks();
    void submits_data();
    void submits();
    void onlySubmitsCostMoney();
    void everyDocumentedEndpointIsUsed();
    void allAvatarsAreFourLists_data();
    void allAvatarsAreFourLists();
    void everyTagIsAskedForByItsNumber_data();
    void everyTagIsAskedForByItsNumber();
    void aSceneNamesOptionsThatThereAre();
    void backgrounds_data();
    void backgrounds();
    void boxesAreWholePixelsWithinTheFrame_data();
    void boxesAreWholePixelsWithinTheFrame();
    void noBoxesMeansAutomatic();
    void aBoxOnAFrameOfUnknownSizeIsNotForgotten();
    void namesAreUniqueAndShort_data();
    void namesAreUniqueAndShort();
    void refuses_data();
    void refuses();
    void speechRanges_data();
    void speechRanges();
};

static const QUrl clip(u"https://cdn.example.com/a/clip.mp4?e=1&s=x%2Fy"_s);
static const QUrl sound(u"https://cdn.example.com/a/voice.mp3"_s);
static const QUrl picture(u"https://cdn.example.com/a/wall.png"_s);

static const Operation& operation(OperationKind kind) {
    return *kreado().operation(kind);
}

static SubmitQuery job(OperationKind kind, const QJsonObject& options = {}) {
    SubmitQuery query{.job = {.operation = kind, .vendor = u"kreado"_s, .options = options},
                      .inputs = {{InputRole::Video, clip}, {InputRole::Audio, sound}},
                      .idempotencyKey = u"0f9b2c4e-3d21-4c8a-9f00-1234567890ab"_s,
                      .title = u"My clip"_s};
    if (kind == OperationKind::AvatarPhoto)
        query.inputs = {{InputRole::Image, picture}};
    if (kind == OperationKind::Speech) {
        query.inputs.clear();
        query.job.targetLanguage = u"1767068435675340832"_s;
        query.job.text = u"Grüß „dich“"_s;
        query.job.voice = u"zh_male_jingqiangkanye_moon_bigtts"_s;
    }
    return query;
}

static QJsonObject body(const SubmitQuery& query) {
    return QJsonDocument::fromJson(operation(query.job.operation).submit.build(query).body).object();
}

/// A job that passes every check.
static JobSpec good(OperationKind kind) {
    JobSpec spec = job(kind).job;
    spec.source = u"https://cdn.example.com/a/clip.mp4"_s;
    if (kind == OperationKind::LipSync)
        spec.audio = u"https://cdn.example.com/a/voice.mp3"_s;
    if (kind == OperationKind::AvatarVideo)
        spec.source = u"https://cdn.example.com/a/voice.mp3"_s;
    if (kind == OperationKind::AvatarPhoto)
        spec.source = u"https://cdn.example.com/a/face.png"_s;
    if (kind == OperationKind::AvatarVideo)
        spec.options = {{u"digitalHumanId"_s, 9}};
    if (kind == OperationKind::Speech) {
        spec.source.clear();
        spec.options = {{u"voiceSource"_s, u"4"_s}};
    }
    return spec;
}

void TestKreado::asks_data() {
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("body");
    const Vendor& vendor = kreado();
    const auto row = [](const char* name, const HttpRequest& request, const QString& path, const QString& body) {
        QTest::newRow(name) << request << path << body;
    };
    row("the account", vendor.balance.build({}), u"user/v3/getInfo"_s, {});
    row("the languages", vendor.languages.build({}), u"voice/v3/getVoiceLanguage"_s, {});
    row("Alibaba's Chinese voices of men", vendor.voices.build({u"Chinese"_s, u"male"_s, u"3"_s, 0}), u"voice/v3/getVoiceList"_s,
        uR"({"gender":"male","language":"Chinese","pageIndex":1,"pageSize":100,"voiceClone":0,"voiceSource":3})"_s);
    row("cloned voices, third page", vendor.voices.build({u"English"_s, {}, u"cloned"_s, 2}), u"voice/v3/getVoiceList"_s,
        uR"({"language":"English","pageIndex":3,"pageSize":100,"voiceClone":1})"_s);
    row("avatars", vendor.avatars.list.build({.list = u"photo"_s, .page = {.page = 1}}), u"avatar/v3/list"_s,
        uR"({"cloneDigitalHuman":0,"pageIndex":2,"pageSize":100,"supportTypeId":100})"_s);
    row("templates", vendor.avatars.templates.build({}), u"video/v3/emoList"_s, uR"({"pageIndex":1,"pageSize":100})"_s);
    row("the list of videos", vendor.remote.list.build({.page = 4}), u"video/v3/list"_s, uR"({"pageIndex":5,"pageSize":100})"_s);
    row("one video", vendor.remote.one.build(u"122164"_s), u"video/v3/detail"_s, uR"({"taskId":122164})"_s);
    const auto status = [](OperationKind kind, const QString& id) { return operation(kind).status.build(id); };
    const QString id = u"1861664658419253250"_s;  // beyond what a double holds
    row("a lip-sync, by text", status(OperationKind::LipSync, id), u"video/v3/getLipVideoResult"_s, uR"({"jobId":"%1"})"_s.arg(id));
    row("an avatar video, by text", status(OperationKind::AvatarVideo, id), u"video/v3/getLipVideoResult"_s,
        uR"({"jobId":"%1"})"_s.arg(id));
    row("a removal, by number", status(OperationKind::Erase, id), u"subtitle_removal/v3/taskResult"_s, uR"({"jobId":%1})"_s.arg(id));
    row("a photo, by number", status(OperationKind::AvatarPhoto, id), u"avatar/v3/getUploadCustomAvatar"_s,
        uR"({"jobId":%1})"_s.arg(id));
    row("a clone, by text", status(OperationKind::AvatarClone, id), u"video/v3/getUploadCloneVideoStatus"_s,
        uR"({"jobId":"%1"})"_s.arg(id));
    row("the largest number", status(OperationKind::Erase, u"9223372036854775807"_s), u"subtitle_removal/v3/taskResult"_s,
        uR"({"jobId":9223372036854775807})"_s);
    row("a number larger than that stays text", status(OperationKind::Erase, u"9223372036854775808"_s),
        u"subtitle_removal/v3/taskResult"_s, uR"({"jobId":"9223372036854775808"})"_s);
}

void TestKreado::asks() {
    QFETCH(HttpRequest, request);
    QFETCH(QString, path);
    const EndpointPath* known = kreado().path(request.endpoint);
    QVERIFY(known);
    QCOMPARE(known->path, "/apis/open/"_L1 + path);
    QVERIFY(!known->assumed);
    QTEST(QString::fromUtf8(request.body), "body");
    QCOMPARE(request.method, request.body.isEmpty() ? QByteArray("GET") : QByteArray("POST"));
    QVERIFY(request.query.isEmpty() && request.pathArguments.isEmpty() && !request.costsMoney);
}

void TestKreado::submits_data() {
    QTest::addColumn<SubmitQuery>("query");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("body");
    const auto row = [](const char* name, const SubmitQuery& query, const QString& path, const QString& body) {
        QTest::newRow(name) << query << path << body;
    };
    row("lip-sync", job(OperationKind::LipSync), u"video/v3/submitLipTask"_s,
        uR"x({"audioUrl":"https://cdn.example.com/a/voice.mp3","taskName":"My clip (0f9b2c4e)",)x"
        R"x("videoUrl":"https://cdn.example.com/a/clip.mp4?e=1&s=x%2Fy"})x"_s);
    row("lip-sync with a system voice", job(OperationKind::LipSync, {{u"audioId"_s, 1289642}}), u"video/v3/submitLipTask"_s,
        uR"x({"audioId":1289642,"audioUrl":"https://cdn.example.com/a/voice.mp3","taskName":"My clip (0f9b2c4e)",)x"
        R"x("videoUrl":"https://cdn.example.com/a/clip.mp4?e=1&s=x%2Fy"})x"_s);
    row("the least of an avatar video", job(OperationKind::AvatarVideo, {{u"digitalHumanId"_s, 9}}), u"video/v3/submitSystemLipTask"_s,
        uR"x({"audio":{"audioUrl":"https://cdn.example.com/a/voice.mp3"},"digitalHuman":{"digitalHumanId":9},)x"
        R"x("taskName":"My clip (0f9b2c4e)","videoRatio":1})x"_s);
    row("all of an avatar video",
        job(OperationKind::AvatarVideo,
            {{u"videoRatio"_s, u"2"_s}, {u"digitalHumanId"_s, 4192}, {u"mask"_s, u"0"_s}, {u"x"_s, -12}, {u"y"_s, 0},
             {u"resize"_s, 1.5}, {u"templateId"_s, 6}, {u"audioId"_s, 7}, {u"background.type"_s, u"302"_s},
             {u"background.color"_s, u"rgb (0, 255, 0)"_s}}),
        u"video/v3/submitSystemLipTask"_s,
        uR"x({"audio":{"audioId":7,"audioUrl":"https://cdn.example.com/a/voice.mp3"},)x"
        R"x("background":{"color":"rgb (0, 255, 0)","type":302},)x"
        R"x("digitalHuman":{"digitalHumanId":4192,"mask":0,"resize":"1.50","templateId":6,"x":-12,"y":0},)x"
        R"x("taskName":"My clip (0f9b2c4e)","videoRatio":2})x"_s);
    row("the least of a removal", job(OperationKind::Erase), u"subtitle_removal/v3/submitTask"_s,
        uR"x({"srcFileUrl":"https://cdn.example.com/a/clip.mp4?e=1&s=x%2Fy","taskName":"My clip (0f9b2c4e)"})x"_s);
    row("the least of speech", job(OperationKind::Speech, {{u"voiceSource"_s, u"21"_s}}), u"voice/v3/textToSpeech"_s,
        uR"x({"content":"Grüß „dich“","languageId":"1767068435675340832","voiceClone":0,)x"
        R"x("voiceId":"zh_male_jingqiangkanye_moon_bigtts","voiceSource":21})x"_s);
    row("all of speech",
        job(OperationKind::Speech,
            {{u"voiceSource"_s, u"4"_s}, {u"voiceClone"_s, true}, {u"styleId"_s, u"1767068435675340999"_s}, {u"volume"_s, 10},
             {u"prosodyRate"_s, 20}, {u"prosodyPitch"_s, 300}}),
        u"voice/v3/textToSpeech"_s,
        uR"x({"content":"Grüß „dich“","languageId":"1767068435675340832","prosodyPitch":300,"prosodyRate":20,)x"
        R"x("styleId":"1767068435675340999","voiceClone":1,)x"
        R"x("voiceId":"zh_male_jingqiangkanye_moon_bigtts","voiceSource":4,"volume":10})x"_s);
    row("a photo", job(OperationKind::AvatarPhoto), u"avatar/v3/uploadAvatar"_s,
        uR"x({"fileUrl":"https://cdn.example.com/a/wall.png"})x"_s);
    row("a clone", job(OperationKind::AvatarClone), u"video/v3/uploadCloneVideo"_s,
        uR"x({"videoUrl":"https://cdn.example.com/a/clip.mp4?e=1&s=x%2Fy"})x"_s);
}

void TestKreado::submits() {
    QFETCH(SubmitQuery, query);
    QFETCH(QString, path);
    const HttpRequest request = operation(query.job.operation).submit.build(query);
    QCOMPARE(request.method, QByteArray("POST"));
    QVERIFY(request.costsMoney);
    QVERIFY(kreado().path(request.endpoint));
    QCOMPARE(kreado().path(request.endpoint)->path, "/apis/open/"_L1 + path);
    QTEST(QString::fromUtf8(request.body), "body");
    QCOMPARE(checkOptions(operation(query.job.operation).options, query.job.options), std::nullopt);
}

void TestKreado::onlySubmitsCostMoney() {
    QCOMPARE(kreado().operations.size(), 4);
    QCOMPARE(kreado().makers.size(), 2);
    for (const Operation& each : kreado().operations + kreado().makers) {
        QVERIFY(each.submit.build(job(each.kind)).costsMoney);
        QVERIFY(!each.idempotent);
        QCOMPARE(bool(each.status), each.kind != OperationKind::Speech);
    }
    QCOMPARE(kreado().auth.header, QByteArray("apiToken"));
    QVERIFY(kreado().auth.prefix.isEmpty());
}

void TestKreado::everyDocumentedEndpointIsUsed() {
    const Vendor& vendor = kreado();
    QSet<QString> used{vendor.balance.build({}).endpoint,      vendor.languages.build({}).endpoint,
                       vendor.voices.build({}).endpoint,       vendor.avatars.list.build({}).endpoint,
                       vendor.avatars.templates.build({}).endpoint, vendor.remote.list.build({}).endpoint,
                       vendor.remote.one.build(u"1"_s).endpoint};
    for (const Operation& each : vendor.operations + vendor.makers) {
        used << each.submit.build(job(each.kind)).endpoint;
        if (each.status)
            used << each.status.build(u"1"_s).endpoint;
    }
    QSet<QString> listed;
    for (const EndpointPath& path : vendor.paths)
        listed << path.name;
    QCOMPARE(used, listed);
    QCOMPARE(listed.size(), 17);
}

void TestKreado::allAvatarsAreFourLists_data() {
    QTest::addColumn<QString>("list");
    QTest::addColumn<int>("own");
    QTest::addColumn<int>("type");
    QTest::newRow("photos") << u"photo"_s << 0 << 100;
    QTest::newRow("videos") << u"video"_s << 0 << 101;
    QTest::newRow("own photos") << u"own-photo"_s << 1 << 100;
    QTest::newRow("own videos") << u"own-video"_s << 1 << 101;
}

void TestKreado::allAvatarsAreFourLists() {
    QFETCH(QString, list);
    QVERIFY(kreado().avatars.lists.contains(list));
    QCOMPARE(kreado().avatars.lists.size(), 4);
    const QJsonObject fields = QJsonDocument::fromJson(kreado().avatars.list.build({.list = list}).body).object();
    QTEST(fields["cloneDigitalHuman"_L1].toInt(-1), "own");
    QTEST(fields["supportTypeId"_L1].toInt(), "type");
    QCOMPARE(fields["pageIndex"_L1].toInt(), 1);
}

void TestKreado::everyTagIsAskedForByItsNumber_data() {
    QTest::addColumn<int>("facet");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("number");
    const auto row = [](const char* value, AvatarFacet facet, const QString& field, int number) {
        QTest::newRow(value) << int(facet) << field << number;
    };
    const QString tags = u"tagIds"_s, areas = u"areaTypeIds"_s;
    row("female", AvatarFacet::Gender, tags, 211);
    row("male", AvatarFacet::Gender, tags, 210);
    row("realistic", AvatarFacet::Style, tags, 137);
    row("featured", AvatarFacet::Style, tags, 138);
    row("premium", AvatarFacet::Style, tags, 139);
    row("asian", AvatarFacet::Region, areas, 140);
    row("western", AvatarFacet::Region, areas, 141);
    row("japanese-korean", AvatarFacet::Region, areas, 142);
    row("southeast-asian", AvatarFacet::Region, areas, 143);
    row("middle-eastern", AvatarFacet::Region, areas, 144);
    row("indian", AvatarFacet::Region, areas, 145);
    row("african", AvatarFacet::Region, areas, 146);
}

void TestKreado::everyTagIsAskedForByItsNumber() {
    QFETCH(int, facet);
    QFETCH(QString, field);
    QFETCH(int, number);
    const QString value = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(kreado().avatars.tags.contains(AvatarTag{AvatarFacet(facet), value}));
    QCOMPARE(kreado().avatars.tags.size(), 12);
    const QJsonObject body = QJsonDocument::fromJson(kreado().avatars.list.build({.list = u"video"_s, .tag = value}).body).object();
    QCOMPARE(body[field].toArray(), QJsonArray{number});
    QVERIFY(!body.contains(field == "tagIds"_L1 ? "areaTypeIds"_L1 : "tagIds"_L1));
    QCOMPARE(body["supportTypeId"_L1].toInt(), 101);
}

void TestKreado::aSceneNamesOptionsThatThereAre() {
    const SceneRules& scene = kreado().avatars.scene;
    const QList<OptionRule> rules = operation(OperationKind::AvatarVideo).options;
    const auto find = [&rules](const QString& name) { return std::ranges::find(rules, name, &OptionRule::name); };
    for (const QString& name : {scene.avatar, scene.ratio, scene.x, scene.y, scene.scale, scene.mask, scene.expression,
                                scene.backgroundKind, scene.colour, scene.backgroundScale})
        QVERIFY2(find(name) != rules.end(), qPrintable(name));
    QStringList frames, masks;
    for (const auto& frame : scene.frames)
        frames << frame.choice;
    for (const auto& mask : scene.masks)
        masks << mask.choice;
    QCOMPARE(frames, find(scene.ratio)->choices);
    QCOMPARE(masks, find(scene.mask)->choices);
    QVERIFY(find(scene.backgroundKind)->choices.contains(scene.colourKind));
}

void TestKreado::backgrounds_data() {
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<bool>("withPicture");
    QTest::addColumn<QString>("background");
    QTest::newRow("none") << QJsonObject{} << false << QString();
    QTest::newRow("a picture says what it is for")
        << QJsonObject{} << true
        << uR"({"backgroundElements":[{"elementType":330,"fileUrl":"https://cdn.example.com/a/wall.png"}],"type":303})"_s;
    QTest::newRow("a scaled picture")
        << QJsonObject{{u"background.type"_s, u"303"_s}, {u"background.resize"_s, 0.333}} << true
        << uR"({"backgroundElements":[{"elementType":330,"fileUrl":"https://cdn.example.com/a/wall.png","resize":"0.33"}],"type":303})"_s;
}

void TestKreado::backgrounds() {
    QFETCH(QJsonObject, options);
    QFETCH(bool, withPicture);
    SubmitQuery query = job(OperationKind::AvatarVideo, options);
    if (withPicture)
        query.inputs[InputRole::Image] = picture;
    const QJsonValue background = body(query)["background"_L1];
    QTEST(background.isObject() ? QString::fromUtf8(QJsonDocument(background.toObject()).toJson(QJsonDocument::Compact)) : QString(),
          "background");
}

void TestKreado::boxesAreWholePixelsWithinTheFrame_data() {
    QTest::addColumn<QRectF>("box");
    QTest::addColumn<QRect>("sides");  // left, top, right, bottom
    const auto sides = [](int left, int top, int right, int bottom) { return QRect(left, top, right, bottom); };
    QTest::newRow("a band below") << QRectF(0, 0.8, 1, 0.2) << sides(0, 1536, 1080, 1920);
    QTest::newRow("fractions are rounded") << QRectF(0.1004, 0.4902, 0.5, 0.2111) << sides(108, 941, 648, 1346);
    QTest::newRow("beyond the frame is cut") << QRectF(-0.2, 0.5, 1.7, 0.9) << sides(0, 960, 1080, 1920);
    QTest::newRow("a hair's width keeps a pixel") << QRectF(0.5, 0.5, 0.00001, 0.00001) << sides(540, 960, 541, 961);
    QTest::newRow("at the very edge too") << QRectF(1, 1, 0, 0) << sides(1079, 1919, 1080, 1920);
}

void TestKreado::boxesAreWholePixelsWithinTheFrame() {
    QFETCH(QRectF, box);
    QFETCH(QRect, sides);
    SubmitQuery query = job(OperationKind::Erase);
    query.job.frameSize = {1080, 1920};
    query.job.regions = {{.box = box, .kind = RegionKind::Watermark}};
    const QJsonObject expected{{u"lt_x"_s, sides.x()}, {u"lt_y"_s, sides.y()}, {u"rb_x"_s, sides.width()}, {u"rb_y"_s, sides.height()}};
    QCOMPARE(body(query)["customRectAreaList"_L1], QJsonValue(QJsonArray{expected}));
    QVERIFY(!body(query).contains("rectAreaList"_L1));
    query.job.regions.first().kind = RegionKind::Subtitle;
    QCOMPARE(body(query)["rectAreaList"_L1], QJsonValue(QJsonArray{expected}));
    QVERIFY(!body(query).contains("customRectAreaList"_L1));
}

void TestKreado::noBoxesMeansAutomatic() {
    QVERIFY(checkJob(kreado(), good(OperationKind::Erase)).isEmpty());
    QVERIFY(!body(job(OperationKind::Erase)).contains("rectAreaList"_L1));
}

void TestKreado::aBoxOnAFrameOfUnknownSizeIsNotForgotten() {
    JobSpec spec = good(OperationKind::Erase);
    spec.regions = {{.box = {0, 0, 1, 1}}};
    QCOMPARE(checkJob(kreado(), spec).value(0).reason, Reason::FrameSizeMissing);
    SubmitQuery query = job(OperationKind::Erase);
    query.job.regions = spec.regions;
    QCOMPARE(body(query)["rectAreaList"_L1].toArray().size(), 1);
}

void TestKreado::namesAreUniqueAndShort_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("a short one") << u"clip.mp4"_s << u"clip.mp4 (0f9b2c4e)"_s;
    QTest::newRow("none") << QString() << u"(0f9b2c4e)"_s;
    QTest::newRow("one that just fits") << QString(89, u'a') << QString(89, u'a') + u" (0f9b2c4e)"_s;
    QTest::newRow("one too long") << QString(90, u'a') << QString(89, u'a') + u" (0f9b2c4e)"_s;
    QTest::newRow("no half a character") << QString(88, u'a') + u"🎬"_s << QString(88, u'a') + u" (0f9b2c4e)"_s;
}

void TestKreado::namesAreUniqueAndShort() {
    QFETCH(QString, title);
    for (const OperationKind kind : {OperationKind::LipSync, OperationKind::AvatarVideo, OperationKind::Erase}) {
        SubmitQuery query = job(kind);
        query.title = title;
        const QString name = body(query)["taskName"_L1].toString();
        QTEST(name, "name");
        QVERIFY(name.size() <= 100);
        query.idempotencyKey = u"1f9b2c4e-3d21-4c8a-9f00-1234567890ab"_s;
        QVERIFY(body(query)["taskName"_L1].toString() != name);
    }
}

void TestKreado::refuses_data() {
    QTest::addColumn<OperationKind>("kind");
    QTest::addColumn<std::function<void(JobSpec&)>>("change");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("field");
    using Change = std::function<void(JobSpec&)>;
    const auto row = [](const char* name, OperationKind kind, const Change& change, Reason reason, const QString& field) {
        QTest::newRow(name) << kind << change << reason << field;
    };
    const auto set = [](const QString& name, const QJsonValue& value) {
        return [=](JobSpec& spec) { spec.options[name] = value; };
    };
    const auto lip = OperationKind::LipSync, avatar = OperationKind::AvatarVideo, speech = OperationKind::Speech;
    row("a link with brackets", lip, [](JobSpec& s) { s.source = u"https://a.example/clip(1).mp4"_s; }, Reason::UrlNotAllowed, u"input"_s);
    row("a link with a blank", lip, [](JobSpec& s) { s.audio = u"https://a.example/a b.mp3"_s; }, Reason::UrlNotAllowed, u"audio"_s);
    row("a Chinese link", avatar, [](JobSpec& s) { s.image = u"https://a.example/墙.png"_s; }, Reason::UrlNotAllowed, u"image"_s);
    row("no sound to move the lips to", lip, [](JobSpec& s) { s.audio.clear(); }, Reason::InputMissing, u"audio"_s);
    row("no sound for an avatar", avatar, [](JobSpec& s) { s.source.clear(); }, Reason::InputMissing, u"input"_s);
    row("no avatar", avatar, [](JobSpec& s) { s.options = {}; }, Reason::InputMissing, u"digitalHumanId"_s);
    row("a square video", avatar, set(u"videoRatio"_s, u"3"_s), Reason::OptionWrong, u"videoRatio"_s);
    row("a colour without its type", avatar, set(u"background.color"_s, u"red"_s), Reason::OptionExcluded, u"background.color"_s);
    row("a colour background without a colour", avatar, set(u"background.type"_s, u"302"_s), Reason::InputMissing, u"background.color"_s);
    row("a picture background without a picture", avatar, set(u"background.type"_s, u"303"_s), Reason::InputMissing, u"image"_s);
    row("the scale of no picture", avatar, set(u"background.resize"_s, 2), Reason::InputMissing, u"image"_s);
    row("a colour and a picture", avatar,
        [](JobSpec& s) {
            s.options["background.type"_L1] = u"302"_s;
            s.options["background.color"_L1] = u"red"_s;
            s.image = u"https://a.example/wall.png"_s;
        },
        Reason::InputsExclusive, u"image"_s);
    row("no language to speak", speech, [](JobSpec& s) { s.targetLanguage.clear(); }, Reason::LanguageMissing, u"to"_s);
    row("a language by its ISO code", speech, [](JobSpec& s) { s.targetLanguage = u"zh"_s; }, Reason::LanguageUnsupported, u"to"_s);
    row("no voice", speech, [](JobSpec& s) { s.voice.clear(); }, Reason::VoiceMissing, u"voice"_s);
    row("no source of the voice", speech, [](JobSpec& s) { s.options = {}; }, Reason::InputMissing, u"voiceSource"_s);
    row("a source that is none", speech, set(u"voiceSource"_s, u"2"_s), Reason::OptionWrong, u"voiceSource"_s);
    row("no text", speech, [](JobSpec& s) { s.text = u" "_s; }, Reason::TextMissing, u"text"_s);
    row("what cannot be erased", OperationKind::Erase,
        [](JobSpec& s) {
            s.frameSize = {10, 10};
            s.regions = {{.box = {0, 0, 1, 1}, .kind = RegionKind::Protect}};
        },
        Reason::RegionKindWrong, u"region"_s);
    row("a photo's link with brackets", OperationKind::AvatarPhoto, [](JobSpec& s) { s.source = u"https://a.example/(1).png"_s; },
        Reason::UrlNotAllowed, u"input"_s);
}

void TestKreado::refuses() {
    QFETCH(OperationKind, kind);
    QFETCH(std::function<void(JobSpec&)>, change);
    JobSpec spec = good(kind);
    QCOMPARE(checkJob(kreado(), spec), QList<ApiError>());
    change(spec);
    const QList<ApiError> problems = checkJob(kreado(), spec);
    QCOMPARE(problems.size(), 1);
    QTEST(problems.first().reason, "reason");
    QTEST(problems.first().field, "field");
}

void TestKreado::speechRanges_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("option");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");  // 0 to 0: cannot be set
    const auto row = [](const char* source, const char* option, int least, int most) {
        QTest::addRow("%s of source %s", option, source) << QString::fromLatin1(source) << QString::fromLatin1(option) << least << most;
    };
    row("1", "volume", 0, 0);
    row("3", "volume", 0, 100);
    row("4", "volume", 10, 300);
    row("5", "volume", 0, 10);
    row("6", "volume", -96, 16);
    row("21", "volume", 0, 0);
    row("1", "prosodyRate", -100, 200);
    row("3", "prosodyRate", -500, 500);
    row("4", "prosodyRate", 20, 300);
    row("5", "prosodyRate", 50, 200);
    row("6", "prosodyRate", 25, 400);
    row("21", "prosodyRate", 0, 100);
    row("1", "prosodyPitch", -50, 50);
    row("3", "prosodyPitch", -500, 500);
    row("4", "prosodyPitch", 10, 300);
    row("5", "prosodyPitch", -120, 120);
    row("6", "prosodyPitch", -20, 20);
    row("21", "prosodyPitch", 0, 100);
}

void TestKreado::speechRanges() {
    QFETCH(QString, source);
    QFETCH(QString, option);
    QFETCH(int, least);
    QFETCH(int, most);
    const auto problemsWith = [&](int value) {
        JobSpec spec = good(OperationKind::Speech);
        spec.options = {{u"voiceSource"_s, source}, {option, value}};
        return checkJob(kreado(), spec);
    };
    if (least == most) {
        QCOMPARE(problemsWith(1).value(0), invalid(Reason::OptionExcluded, option, {option, u"voiceSource"_s}));
        return;
    }
    QCOMPARE(problemsWith(least), QList<ApiError>());
    QCOMPARE(problemsWith(most), QList<ApiError>());
    for (const int beyond : {least - 1, most + 1}) {
        const ApiError problem = problemsWith(beyond).value(0);
        QCOMPARE(problem.reason, Reason::OptionWrong);
        QCOMPARE(problem.field, option);
        if (problemsWith(beyond).size() == 1 && std::abs(beyond) < 500)
            QVERIFY2(problem.about.value(1).contains(QString::number(most)), qPrintable(problem.about.value(1)));
    }
}

Q_DECLARE_METATYPE(SubmitQuery)

QTEST_GUILESS_MAIN(TestKreado)
#include "tst_kreado.moc"
