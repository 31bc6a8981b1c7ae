// SPDX-License-Identifier: MIT
// The document as the simulator reads it against the document as the program reads it, call by call.
#include "services/vendors/kreado.h"
#include "tests/support/kreadosimulator.h"

#include <QtCore/qjsondocument.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

class TestKreadoSimulator : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_simulator = std::make_unique<KreadoSimulator>(SimulatorSettings{}); }
    void runsEachOperation_data();
    void runsEachOperation();
    void speaksAtOnce();
    void tellsTheAccount();
    void listsLanguagesAndVoices();
    void listsAvatarsAndTemplates();
    void aMadeAvatarMayBeUsed();
    void listsVideos();
    void aListedVideoComesToItsEnd();
    void itsQueuesAreShort_data();
    void itsQueuesAreShort();
    void takesANameOnce();
    void failsATaskWhenToldTo();
    void saysWhyNot_data();
    void saysWhyNot();
    void takesOnlyWhatTheDocumentKnows_data();
    void takesOnlyWhatTheDocumentKnows();

private:
    HttpReply send(const HttpRequest& request);
    HttpReply post(const QString& path, const QByteArray& body, const QByteArray& key = "sim-key-1");
    Result<QString> submit(OperationKind kind, const QString& key, const QJsonObject& options = {});
    Result<RemoteTask> ask(OperationKind kind, const QString& id) {
        const auto& status = kreado().operation(kind)->status;
        return status.parse(send(status.build(id)));
    }

    std::unique_ptr<KreadoSimulator> m_simulator;
    QNetworkAccessManager m_net;
};

HttpReply TestKreadoSimulator::post(const QString& path, const QByteArray& body, const QByteArray& key) {
    QUrl url = m_simulator->baseUrl();
    url.setPath(path);
    QNetworkRequest request(url);
    request.setRawHeader("apiToken", key);
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(body.isEmpty() ? m_net.get(request) : m_net.post(request, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    [&] { QVERIFY(finished.wait(30'000)); }();
    return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), .body = reply->readAll()};
}

HttpReply TestKreadoSimulator::send(const HttpRequest& request) {
    return post(kreado().path(request.endpoint)->path, request.body);
}

Result<QString> TestKreadoSimulator::submit(OperationKind kind, const QString& key, const QJsonObject& options) {
    const SubmitQuery query{.job = {.operation = kind,
                                    .regions = {{.box = {0, 0.8, 1, 0.2}}, {.box = {0, 0, 0.2, 0.1}, .kind = RegionKind::Watermark}},
                                    .options = options,
                                    .frameSize = {1920, 1080}},
                            .inputs = {{InputRole::Video, QUrl(u"https://cdn.example.com/a.mp4"_s)},
                                       {InputRole::Audio, QUrl(u"https://cdn.example.com/a.mp3"_s)},
                                       {InputRole::Image, QUrl(u"https://cdn.example.com/a.png"_s)}},
                            .idempotencyKey = key,
                            .title = u"a clip"_s};
    const auto& endpoint = kreado().operation(kind)->submit;
    const auto submitted = endpoint.parse(send(endpoint.build(query)));
    if (!submitted)
        return fail(submitted.error());
    return submitted->tickets.first().remoteId;
}

static QJsonObject avatar(int id) {
    return {{u"digitalHumanId"_s, id}};
}

void TestKreadoSimulator::runsEachOperation_data() {
    QTest::addColumn<OperationKind>("kind");
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<bool>("makesAvatar");
    QTest::newRow("lip-sync") << OperationKind::LipSync << QJsonObject{{u"audioId"_s, 1289642}} << false;
    QTest::newRow("an avatar video on a picture")
        << OperationKind::AvatarVideo
        << QJsonObject{{u"digitalHumanId"_s, 4192}, {u"videoRatio"_s, u"2"_s}, {u"mask"_s, u"1"_s},       {u"x"_s, -1},
                       {u"y"_s, 2},                 {u"resize"_s, 0.5},        {u"templateId"_s, 6},      {u"audioId"_s, 3},
                       {u"background.resize"_s, 1}, {u"background.type"_s, u"303"_s}}
        << false;
    QTest::newRow("a removal") << OperationKind::Erase << QJsonObject() << false;
    QTest::newRow("an avatar of a photo") << OperationKind::AvatarPhoto << QJsonObject() << true;
    QTest::newRow("an avatar of a video") << OperationKind::AvatarClone << QJsonObject() << true;
}

void TestKreadoSimulator::runsEachOperation() {
    QFETCH(OperationKind, kind);
    QFETCH(QJsonObject, options);
    QFETCH(bool, makesAvatar);
    QVERIFY(submit(kind, u"key-one"_s, options));
    const auto id = submit(kind, u"key-two"_s, options);  // one more than the first: the same through a double
    QVERIFY(id);
    QCOMPARE(*id, u"1861664658419253251"_s);
    const auto running = ask(kind, *id);
    QVERIFY(running);
    QCOMPARE(running->state, RemoteState::Running);
    const auto done = ask(kind, *id);
    QVERIFY(done);
    QCOMPARE(done->state, RemoteState::Done);
    QCOMPARE(done->made.isEmpty(), !makesAvatar);
    QCOMPARE(done->outputs.size(), makesAvatar ? 0 : 1);
    QCOMPARE(ask(kind, u"1861664658419253250"_s)->state, RemoteState::Running);
    QCOMPARE(ask(kind, u"1861664658419253252"_s).error().kind, Kind::NotFound);
    QCOMPARE(m_simulator->bills().size(), 2);
    QCOMPARE(m_simulator->bills().last().taskId, *id);
    QCOMPARE(m_simulator->violations(), QStringList());
}

void TestKreadoSimulator::speaksAtOnce() {
    const auto& speech = kreado().operation(OperationKind::Speech)->submit;
    SubmitQuery query{.job = {.targetLanguage = u"1767068435675340832"_s, .voice = u"voice_1_1"_s, .text = u"Grüß dich"_s,
                              .options = {{u"voiceSource"_s, u"1"_s}, {u"styleId"_s, u"77"_s}, {u"prosodyRate"_s, 200}}}};
    const auto spoken = speech.parse(send(speech.build(query)));
    QVERIFY(spoken);
    QCOMPARE(spoken->tickets.first().remoteId, u"14689"_s);
    QCOMPARE(spoken->tickets.first().finished->credits, 4);
    const QUrl audio = spoken->tickets.first().finished->outputs.first().url;
    const std::unique_ptr<QNetworkReply> reply(m_net.get(QNetworkRequest(audio)));
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(reply->readAll().startsWith("RIFF"));
    query.job.voice = u"nobody"_s;
    QCOMPARE(speech.parse(send(speech.build(query))).error().kind, Kind::NotFound);
    QCOMPARE(m_simulator->violations(), QStringList());
    query.job.options["prosodyRate"_L1] = 201;
    QCOMPARE(speech.parse(send(speech.build(query))).error().kind, Kind::Rejected);
    QCOMPARE(m_simulator->violations().size(), 1);
    QCOMPARE(m_simulator->bills().size(), 1);
}

void TestKreadoSimulator::tellsTheAccount() {
    const auto balance = kreado().balance.parse(send(kreado().balance.build({})));
    QVERIFY(balance);
    QCOMPARE(balance->credits, u"10000.00"_s);
    QCOMPARE(m_simulator->violations(), QStringList());
}

void TestKreadoSimulator::listsLanguagesAndVoices() {
    const auto languages = kreado().languages.parse(send(kreado().languages.build({})));
    QVERIFY(languages);
    QCOMPARE(languages->size(), 3);
    const auto voices = [&](const QString& source, int page, const QString& gender = {}) {
        return kreado().voices.parse(send(kreado().voices.build({u"English"_s, gender, source, page})));
    };
    const auto first = voices(u"3"_s, 0);
    QVERIFY(first && first->more);
    QCOMPARE(first->voices.size(), 100);
    const auto second = voices(u"3"_s, 1);
    QVERIFY(second && !second->more);
    QCOMPARE(second->voices.size(), 30);
    QCOMPARE(voices(u"cloned"_s, 0)->voices.first().kind, u"cloned"_s);
    QCOMPARE(voices(u"1"_s, 0, u"male"_s)->voices.size(), 1);
    for (const QString& source : kreado().voiceSources)
        QVERIFY(voices(source, 0));
    QCOMPARE(m_simulator->violations(), QStringList());
}

void TestKreadoSimulator::listsAvatarsAndTemplates() {
    QList<qsizetype> counts;
    for (const QString& list : kreado().avatars.lists) {
        const auto page = kreado().avatars.list.parse(send(kreado().avatars.list.build({.list = list})));
        QVERIFY(page);
        counts << page->avatars.size();
        QCOMPARE(page->more, list == "photo"_L1);
    }
    QCOMPARE(counts, (QList<qsizetype>{100, 3, 0, 0}));
    const auto templates = kreado().avatars.templates.parse(send(kreado().avatars.templates.build({})));
    QVERIFY(templates && !templates->more);
    QCOMPARE(templates->templates.size(), 11);
    QCOMPARE(m_simulator->violations(), QStringList());
}

void TestKreadoSimulator::aMadeAvatarMayBeUsed() {
    const auto id = submit(OperationKind::AvatarPhoto, u"one"_s);
    QVERIFY(id);
    ask(OperationKind::AvatarPhoto, *id);
    QCOMPARE(submit(OperationKind::AvatarVideo, u"two"_s, avatar(5000)).error().vendorCode, u"10020"_s);
    const auto made = ask(OperationKind::AvatarPhoto, *id);
    QVERIFY(made);
    QVERIFY(submit(OperationKind::AvatarVideo, u"two"_s, avatar(made->made.toInt())));
    const auto own = kreado().avatars.list.parse(send(kreado().avatars.list.build({.list = u"own-photo"_s})));
    QVERIFY(own);
    QCOMPARE(own->avatars.first().id, made->made);
    QCOMPARE(m_simulator->violations(), QStringList());
}

void TestKreadoSimulator::listsVideos() {
    QVERIFY(submit(OperationKind::LipSync, u"one"_s) && submit(OperationKind::Erase, u"two"_s) &&
            submit(OperationKind::AvatarVideo, u"three"_s, avatar(4192)));
    const auto page = kreado().remote.list.parse(send(kreado().remote.list.build({})));
    QVERIFY(page && !page->more);
    QCOMPARE(page->tasks.size(), 2);
    QCOMPARE(page->tasks.first().name, u"a clip (three)"_s);
    const auto one = kreado().remote.one.parse(send(kreado().remote.one.build(page->tasks.last().id)));
    QVERIFY(one);
    const auto after = kreado().remote.list.parse(send(kreado().remote.list.build({})));  // asking for it moves it on
    QVERIFY(after);
    QCOMPARE(*one, after->tasks.last());
    QCOMPARE(kreado().remote.one.parse(send(kreado().remote.one.build(u"7"_s))).error().kind, Kind::NotFound);
    QCOMPARE(m_simulator->violations(), QStringList());
}

void TestKreadoSimulator::aListedVideoComesToItsEnd() {
    QVERIFY(submit(OperationKind::LipSync, u"one"_s));
    const auto page = kreado().remote.list.parse(send(kreado().remote.list.build({})));
    const auto ask = [&] { return kreado().remote.one.parse(send(kreado().remote.one.build(page->tasks.first().id))); };
    QVERIFY(page && ask());
    const auto ended = ask();
    QVERIFY(ended && ended->state == RemoteState::Done);
    QCOMPARE(ended->outputs.size(), 1);
}

void TestKreadoSimulator::itsQueuesAreShort_data() {
    QTest::addColumn<OperationKind>("kind");
    QTest::addColumn<OperationKind>("other");
    QTest::addColumn<int>("places");
    QTest::newRow("videos") << OperationKind::LipSync << OperationKind::Erase << 8;
    QTest::newRow("removals") << OperationKind::Erase << OperationKind::LipSync << 4;
}

void TestKreadoSimulator::itsQueuesAreShort() {
    QFETCH(OperationKind, kind);
    QFETCH(OperationKind, other);
    QFETCH(int, places);
    for (int i = 0; i < places; ++i)
        QVERIFY(submit(kind, u"key-%1"_s.arg(i)));
    QCOMPARE(submit(kind, u"key-x"_s).error().kind, Kind::QueueFull);
    QVERIFY(submit(other, u"key-y"_s));
    for (int i = 0; i < 2; ++i)
        ask(kind, u"1861664658419253250"_s);
    QVERIFY(submit(kind, u"key-x"_s));
    QCOMPARE(m_simulator->bills().size(), places + 2);
    QCOMPARE(m_simulator->violations(), QStringList());
}

void TestKreadoSimulator::takesANameOnce() {
    QVERIFY(submit(OperationKind::Erase, u"one"_s));
    QCOMPARE(submit(OperationKind::Erase, u"one"_s).error().kind, Kind::Rejected);
    QCOMPARE(m_simulator->violations().size(), 1);
    QCOMPARE(m_simulator->bills().size(), 1);
}

void TestKreadoSimulator::failsATaskWhenToldTo() {
    m_simulator->failNextTasks(1);
    const auto id = submit(OperationKind::LipSync, u"one"_s);
    QVERIFY(id);
    ask(OperationKind::LipSync, *id);
    const auto failed = ask(OperationKind::LipSync, *id);
    QVERIFY(failed);
    QCOMPARE(failed->state, RemoteState::Failed);
    QVERIFY(failed->message.isEmpty());
}

void TestKreadoSimulator::saysWhyNot_data() {
    QTest::addColumn<Misbehaviour::Kind>("misbehaviour");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Reason>("reason");
    using M = Misbehaviour::Kind;
    QTest::newRow("a refused key") << M::AuthenticationError << Kind::Unauthorised << Reason::MembershipOrKey;
    QTest::newRow("a membership that has ended") << M::PermissionError << Kind::Unauthorised << Reason::MembershipOrKey;
    QTest::newRow("too fast") << M::RateLimitError << Kind::RateLimited << Reason::None;
    QTest::newRow("no coins") << M::InsufficientCredits << Kind::OutOfCredit << Reason::None;
    QTest::newRow("a wrong field") << M::ValidationError << Kind::Rejected << Reason::None;
    QTest::newRow("its own fault") << M::InternalError << Kind::VendorFault << Reason::None;
    QTest::newRow("nothing for an answer") << M::NullData << Kind::Malformed << Reason::None;
}

void TestKreadoSimulator::saysWhyNot() {
    QFETCH(Misbehaviour::Kind, misbehaviour);
    QVERIFY(m_simulator->tellToMisbehave(u"lip-sync"_s, {.kind = misbehaviour}));
    const auto id = submit(OperationKind::LipSync, u"one"_s);
    QVERIFY(!id);
    QTEST(id.error().kind, "kind");
    QTEST(id.error().reason, "reason");
    QCOMPARE(m_simulator->bills().size(), misbehaviour == Misbehaviour::Kind::NullData ? 1 : 0);
}

void TestKreadoSimulator::takesOnlyWhatTheDocumentKnows_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    const QString lip = u"video/v3/submitLipTask"_s, erase = u"subtitle_removal/v3/submitTask"_s;
    const QString person = u"video/v3/submitSystemLipTask"_s, speech = u"voice/v3/textToSpeech"_s;
    const QByteArray box = R"({"taskName":"n","srcFileUrl":"https://a.example/a.mp4","rectAreaList":[{"lt_x":0,"lt_y":0,"rb_x":)";
    const QByteArray who = R"({"taskName":"n","videoRatio":1,"audio":{"audioUrl":"https://a.example/a.mp3"},"digitalHuman":)";
    const auto row = [](const char* name, const QString& path, const QByteArray& body) { QTest::newRow(name) << path << body; };
    row("another path", u"subtitle_removal/v3/detail"_s, R"({"jobId":1})");
    row("a GET for a POST", u"video/v3/list"_s, {});
    row("no sound", lip, R"({"taskName":"n","videoUrl":"https://a.example/a.mp4"})");
    row("a link with brackets", lip,
        R"x({"taskName":"n","videoUrl":"https://a.example/a(1).mp4","audioUrl":"https://a.example/a.mp3"})x");
    row("a name too long", erase, R"({"srcFileUrl":"https://a.example/a.mp4","taskName":")" + QByteArray(101, 'n') + "\"}");
    row("a fraction of a pixel", erase, box + R"(941.212,"rb_y":9}]})");
    row("corners the wrong way", erase, box + R"(0,"rb_y":9}]})");
    row("corners that are the same", erase, box + R"(9,"rb_y":0}]})");
    row("an empty list of areas", erase, R"({"taskName":"n","srcFileUrl":"https://a.example/a.mp4","rectAreaList":[]})");
    row("a job number as text where a number belongs", u"subtitle_removal/v3/taskResult"_s, R"({"jobId":"1"})");
    row("a job number where text belongs", u"video/v3/getLipVideoResult"_s, R"({"jobId":1})");
    row("no avatar", person, who + "{}}");
    row("a scale as a number", person, who + R"({"digitalHumanId":4192,"resize":1.5}})");
    row("three decimals", person, who + R"({"digitalHumanId":4192,"resize":"1.555"}})");
    row("a colour background without a colour", person, who + R"({"digitalHumanId":4192},"background":{"type":302}})");
    row("a picture background without a picture", person, who + R"({"digitalHumanId":4192},"background":{"type":303}})");
    row("voices of no source", u"voice/v3/getVoiceList"_s, R"({"pageIndex":1,"pageSize":9,"language":"Chinese","voiceClone":0})");
    row("the page before the first", u"video/v3/emoList"_s, R"({"pageIndex":0,"pageSize":9})");
    row("a voice source as text", speech, R"({"languageId":"1","content":"a","voiceId":"v","voiceClone":0,"voiceSource":"3"})");
    row("a flag for a number", speech, R"({"languageId":"1","content":"a","voiceId":"v","voiceClone":false,"voiceSource":3})");
    row("a callback", lip,
        R"({"taskName":"n","videoUrl":"https://a.example/a.mp4","audioUrl":"https://a.example/a.mp3","callbackUrl":"https://a.example"})");
}

void TestKreadoSimulator::takesOnlyWhatTheDocumentKnows() {
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    const auto error = kreado().readError(post("/apis/open/"_L1 + path, body));
    QVERIFY(error);
    QVERIFY(error->kind == Kind::Rejected || error->kind == Kind::NotFound);
    QCOMPARE(m_simulator->violations().size(), 1);
    QVERIFY(m_simulator->bills().isEmpty());
    QCOMPARE(kreado().readError(post(u"/apis/open/user/v3/getInfo"_s, {}, "another"))->vendorCode, u"405"_s);
    QCOMPARE(m_simulator->violations().size(), 1);
}

QTEST_GUILESS_MAIN(TestKreadoSimulator)
#include "tst_kreadosimulator.moc"
