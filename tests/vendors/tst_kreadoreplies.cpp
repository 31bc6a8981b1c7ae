// SPDX-License-Identifier: MIT
// What KreadoAI's answers mean: the fixtures are its document's examples.
#include "services/vendors/kreado.h"

#include <QtCore/qfile.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

class TestKreadoReplies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void errors_data();
    void errors();
    void everyDocumentedCodeIsInTheTable();
    void whatIsNoErrorIsNone_data();
    void whatIsNoErrorIsNone();
    void account();
    void languages();
    void voices();
    void aClonedVoice();
    void avatars();
    void templates();
    void moreByTheNumberOfPages_data();
    void moreByTheNumberOfPages();
    void videos();
    void oneVideo();
    void submitted_data();
    void submitted();
    void spoken();
    void whatSpeechCost_data();
    void whatSpeechCost();
    void states_data();
    void states();
    void finishedVideo();
    void finishedRemoval();
    void madeAvatars();
    void aFilledAvatarIsNotDoneBeforeItsStatusSaysSo();
    void badAnswersAreMalformed_data();
    void badAnswersAreMalformed();
    void doneWithoutAResultIsMalformed();
};

static HttpReply fixture(const QString& name) {
    QFile file(QStringLiteral(BABELREEL_FIXTURES "/kreado/") + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such fixture: %s", qPrintable(name));
    return {.status = 200, .body = file.readAll()};
}

static HttpReply answer(const QByteArray& data) {
    return {.status = 200, .body = R"({"code":"200","message":"Success","data":)" + data + R"(,"requestId":"1"})"};
}

static const Operation& operation(OperationKind kind) {
    return *kreado().operation(kind);
}

static const QList<OperationKind> everyKind{OperationKind::LipSync, OperationKind::AvatarVideo, OperationKind::Erase,
                                            OperationKind::AvatarPhoto, OperationKind::AvatarClone};

void TestKreadoReplies::errors_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* code, const char* message, Kind kind, Reason reason = Reason::None) {
        QTest::addRow("%s: %s", code, message) << QString::fromLatin1(code) << kind << reason << QString::fromLatin1(message);
    };
    row("400", "Failed", Kind::Rejected);
    row("405", "To ensure account security, login has expired. Please log in again", Kind::Unauthorised, Reason::MembershipOrKey);
    row("429", "Too many requests, please try again later.", Kind::RateLimited);
    row("10001", "Internal system exception.", Kind::VendorFault);
    row("10002", "Request parameter error.", Kind::Rejected);
    row("10003", "Audio file download failed.", Kind::Rejected, Reason::LinkNotReachable);
    row("10004", "The audio length must be between 1 and 600 seconds.", Kind::Rejected);
    row("10005", "Video file download failed.", Kind::Rejected, Reason::LinkNotReachable);
    row("10006", "File download failed.", Kind::Rejected, Reason::LinkNotReachable);
    row("10007", "File size is too large.", Kind::Rejected);
    row("10008", "The file content is illegal.", Kind::Rejected, Reason::ContentRefused);
    row("10009", "Data does not exist.", Kind::NotFound);
    row("10010", "Face check failed.", Kind::Rejected, Reason::FaceProblem);
    row("10011", "Processing timeout, please try again later.", Kind::VendorFault);
    row("10012", "User information does not exist.", Kind::NotFound);
    row("10013", "Failed to generate thumbnail for the video file.", Kind::VendorFault);
    row("10014", "The query condition is not supported.", Kind::Rejected);
    row("10015", "Client connection terminated.", Kind::VendorFault);
    row("10016", "Order payment failed.", Kind::OutOfCredit);
    row("10017", "Your balance is insufficient. Please recharge and try again.", Kind::OutOfCredit);
    row("10018", "Digital Human video download failed.", Kind::Rejected, Reason::LinkNotReachable);
    row("10019", "There are too many tasks queued. Please submit the task later.", Kind::QueueFull);
    row("10020", "Digital human information does not exist.", Kind::NotFound);
    row("10021", "The query result is empty. Please contact the administrator.", Kind::NotFound);
    row("10022", "Please upgrade to Pro Membership.", Kind::Unauthorised, Reason::MembershipOrKey);
    row("10999", "Unknown error.", Kind::VendorFault);
    row("10998", "A code that is not documented", Kind::Rejected);
}

void TestKreadoReplies::errors() {
    QFETCH(QString, code);
    QFETCH(Kind, kind);
    QFETCH(QString, message);
    const QString rest = uR"(,"message":"%1","data":null,"requestId":"1"})"_s.arg(message);
    for (const QString& form : {u'"' + code + u'"', code}) {  // as text and as a number
        for (const int status : {200, 400, 500}) {
            const HttpReply reply{.status = status, .body = (uR"({"code":)"_s + form + rest).toUtf8()};
            const auto error = kreado().readError(reply);
            QVERIFY(error);
            QCOMPARE(error->kind, kind);
            QTEST(error->reason, "reason");
            QCOMPARE(error->detail, message);
            QCOMPARE(error->vendorCode, code);
            QCOMPARE(error->httpStatus, status);
            const auto submitted = operation(OperationKind::LipSync).submit.parse(reply);
            QVERIFY(!submitted);
            QCOMPARE(submitted.error(), *error);
        }
    }
}

void TestKreadoReplies::everyDocumentedCodeIsInTheTable() {
    QCOMPARE(kreado().errorCodes.size(), 26);
    QVERIFY(!kreado().errorCode(u"200"_s));
    QCOMPARE(kreado().errorCode(u"10022"_s)->reason, Reason::MembershipOrKey);
}

void TestKreadoReplies::whatIsNoErrorIsNone_data() {
    QTest::addColumn<HttpReply>("reply");
    QTest::newRow("an answer") << fixture(u"account"_s);
    QTest::newRow("200 as a number") << HttpReply{.status = 200, .body = R"({"code":200,"data":{}})"};
    QTest::newRow("a web page") << HttpReply{.status = 502, .body = "<html>Bad gateway</html>"};
    QTest::newRow("nothing") << HttpReply{.status = 500};
    QTest::newRow("another JSON") << HttpReply{.status = 404, .body = R"({"status":404,"error":"Not Found"})"};
}

void TestKreadoReplies::whatIsNoErrorIsNone() {
    QFETCH(HttpReply, reply);
    QVERIFY(!kreado().readError(reply));
}

void TestKreadoReplies::account() {
    const auto balance = kreado().balance.parse(fixture(u"account"_s));
    QVERIFY(balance);
    QCOMPARE(*balance, (Balance{.credits = u"138744.00"_s, .expiresAt = u"2026-09-04 15:11:51"_s}));
    const auto numbered = kreado().balance.parse(answer(R"({"balance":12,"vipExpireTime":null})"));
    QVERIFY(numbered);
    QCOMPARE(numbered->credits, u"12"_s);
}

void TestKreadoReplies::languages() {
    const auto languages = kreado().languages.parse(fixture(u"languages"_s));
    QVERIFY(languages);
    QCOMPARE(languages->size(), 2);
    QCOMPARE(languages->first(), (Language{u"1767068435121692686"_s, u"Chinese (Taiwanese Mandarin, Traditional) - 台湾话22"_s, false,
                                           true, u"Chinese"_s}));
    const auto bare = kreado().languages.parse(
        answer(R"([{"language":"Welsh","languageDetails":[{"languageId":1767068435121692687},{}]},{"language":"None"}])"));
    QVERIFY(bare);
    QCOMPARE(*bare, (QList<Language>{{u"1767068435121692687"_s, u"Welsh"_s, false, true, u"Welsh"_s}}));
}

void TestKreadoReplies::voices() {
    const auto page = kreado().voices.parse(fixture(u"voices"_s));
    QVERIFY(page);
    QVERIFY(page->more);
    QCOMPARE(page->voices.size(), 1);
    const Voice expected{
        .vendor = u"kreado"_s,
        .id = u"zhida"_s,
        .name = u"知达"_s,
        .language = u"1767068435675340832"_s,
        .gender = u"male"_s,
        .accent = u"Chinese (Mandarin, Simplified) - 普通话"_s,
        .age = u"young"_s,
        .kind = u"system"_s,
        .preview = QUrl(u"https://aigc-cdn.kreadoai.com/default_voice/audio/2024/4/a5f75b3982744104a7316223ea0bb532.mp3"_s),
        .portrait = QUrl(u"https://aigc-cdn.kreadoai.com/default_voice_photo/v1/man_teenager/Chinese/Chinese_38.webp"_s),
        .options = {{u"voiceSource"_s, u"3"_s}, {u"voiceClone"_s, false}}};
    QCOMPARE(page->voices.first(), expected);
    // What goes with the voice are options of speech, in order as they stand.
    QCOMPARE(checkOptions(operation(OperationKind::Speech).options, page->voices.first().options), std::nullopt);
}

void TestKreadoReplies::aClonedVoice() {
    const auto page = kreado().voices.parse(answer(
        R"({"pageIndex":"2","totalPages":"2","data":[{"voiceId":9007199254740993,"voiceClone":1,"voiceSource":"5",)"
        R"("voiceStyles":[{"styleId":"1","styleName":"calm"},{"styleId":"2","styleName":"news"}]},{"voiceName":"without an id"}]})"));
    QVERIFY(page);
    QVERIFY(!page->more);
    QCOMPARE(page->voices.size(), 1);
    const Voice& voice = page->voices.first();
    QCOMPARE(voice.id, u"9007199254740993"_s);
    QCOMPARE(voice.kind, u"cloned"_s);
    QCOMPARE(voice.tags, (QStringList{u"calm"_s, u"news"_s}));
    QCOMPARE(voice.options, (QJsonObject{{u"voiceSource"_s, u"5"_s}, {u"voiceClone"_s, true}}));
}

void TestKreadoReplies::avatars() {
    const auto page = kreado().avatars.list.parse(fixture(u"avatars"_s));
    QVERIFY(page);
    QVERIFY(page->more);
    const QUrl picture(u"https://aigc-cdn.kreadoai.com/digitalhuman/api/image/2024/11/eace2a4536ab41bd85a7fb728211862e.png"_s);
    const Avatar expected{
        .vendor = u"kreado"_s,
        .id = u"4192"_s,
        .kind = u"photo"_s,
        .thumbnail = QUrl(u"https://aigc-cdn.kreadoai.com/digitalhuman/talking_photo/results/face_detection/2024/11/19/"
                          "3f4dd450a63e11efa60f0242ac110005_cover.jpg"_s),
        .picture = picture,
        .preview = picture};
    QCOMPARE(page->avatars, QList<Avatar>{expected});
    const auto video = kreado().avatars.list.parse(answer(R"({"data":[{"digitalHumanId":"9","supportTypeId":"101"},{}]})"));
    QVERIFY(video);
    QVERIFY(!video->more);
    QCOMPARE(video->avatars, (QList<Avatar>{{.vendor = u"kreado"_s, .id = u"9"_s, .kind = u"video"_s}}));
}

void TestKreadoReplies::templates() {
    const auto page = kreado().avatars.templates.parse(fixture(u"templates"_s));
    QVERIFY(page);
    QVERIFY(page->more);
    QCOMPARE(page->templates.size(), 1);
    QCOMPARE(page->templates.first().id, u"6"_s);
    QCOMPARE(page->templates.first().name, u"Amazed"_s);
    QCOMPARE(page->templates.first().preview.fileName(), u"c91ce03cf85d493c8fa9245bcdfd325b.mp4"_s);
    QCOMPARE(page->templates.first().thumbnail.fileName(), u"d39a818c7d9e4b7cb23b630e6dbdcfb0.png"_s);
}

void TestKreadoReplies::moreByTheNumberOfPages_data() {
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<bool>("more");
    QTest::newRow("the first of two") << QByteArray(R"({"pageIndex":1,"totalPages":2,"data":[{"id":1}]})") << true;
    QTest::newRow("the last") << QByteArray(R"({"pageIndex":2,"totalPages":2,"data":[{"id":1}]})") << false;
    QTest::newRow("the first of two, as text") << QByteArray(R"({"pageIndex":"1","totalPages":"2","data":[{"id":1}]})") << true;
    QTest::newRow("an empty list") << QByteArray(R"({"pageIndex":1,"totalPages":0,"data":[]})") << false;
    QTest::newRow("an empty page that promises more") << QByteArray(R"({"pageIndex":3,"totalPages":9,"data":[]})") << false;
    QTest::newRow("no numbers") << QByteArray(R"({"data":[{"id":1}]})") << false;
}

void TestKreadoReplies::moreByTheNumberOfPages() {
    QFETCH(QByteArray, page);
    const auto templates = kreado().avatars.templates.parse(answer(page));
    QVERIFY(templates);
    QTEST(templates->more, "more");
}

static RemoteTask documentedVideo() {
    return {.id = u"122164"_s,
            .state = RemoteState::Done,
            .status = u"3"_s,
            .outputs = {{OutputRole::Video,
                         QUrl(u"https://aigc-cdn.kreadoai.com/digitalhuman/api/video/2024/11/e2e4a41b0fac4f0d99468d582ee3f850.mp4"_s),
                         {}}},
            .name = u"test"_s,
            .createdAt = u"2024-11-27 14:53:50"_s};
}

void TestKreadoReplies::videos() {
    const auto page = kreado().remote.list.parse(fixture(u"videos"_s));
    QVERIFY(page);
    QVERIFY(page->more);
    QCOMPARE(page->tasks, QList<RemoteTask>{documentedVideo()});
    const auto odd = kreado().remote.list.parse(
        answer(R"({"data":[{"taskId":"7","status":"1","videoUrl":null},{"taskId":8},{"status":3},{"taskId":9,"status":5}]})"));
    QVERIFY(odd);
    QCOMPARE(odd->tasks.size(), 2);
    QCOMPARE(odd->tasks[0], (RemoteTask{.id = u"7"_s, .state = RemoteState::Queued, .status = u"1"_s}));
    QCOMPARE(odd->tasks[1].state, RemoteState::Failed);
}

void TestKreadoReplies::oneVideo() {
    const auto video = kreado().remote.one.parse(fixture(u"video"_s));
    QVERIFY(video);
    QCOMPARE(*video, documentedVideo());
}

void TestKreadoReplies::submitted_data() {
    QTest::addColumn<OperationKind>("kind");
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<QString>("id");
    const auto row = [](const char* name, OperationKind kind, const HttpReply& reply, const QString& id) {
        QTest::newRow(name) << kind << reply << id;
    };
    row("lip-sync", OperationKind::LipSync, fixture(u"lip-sync"_s), u"1861664658419253250"_s);
    row("avatar video", OperationKind::AvatarVideo, fixture(u"avatar-video"_s), u"1863824392856674305"_s);
    row("removal", OperationKind::Erase, fixture(u"erase"_s), u"1861664658419253250"_s);
    row("photo", OperationKind::AvatarPhoto, fixture(u"avatar-photo"_s), u"1862021310686838786"_s);
    row("clone", OperationKind::AvatarClone, fixture(u"avatar-clone"_s), u"1863777383505321985"_s);
    row("an id as text", OperationKind::Erase, answer(R"({"jobId":"1861664658419253250"})"), u"1861664658419253250"_s);
    row("the largest id", OperationKind::Erase, answer(R"({"jobId":9223372036854775807})"), u"9223372036854775807"_s);
    row("the largest id as text", OperationKind::Erase, answer(R"({"jobId":"9223372036854775807"})"), u"9223372036854775807"_s);
}

void TestKreadoReplies::submitted() {
    QFETCH(OperationKind, kind);
    QFETCH(HttpReply, reply);
    QFETCH(QString, id);
    const auto submitted = operation(kind).submit.parse(reply);
    QVERIFY(submitted);
    QCOMPARE(submitted->tickets.size(), 1);
    QCOMPARE(submitted->tickets.first().remoteId, id);
    QVERIFY(!submitted->tickets.first().finished && !submitted->credits);
    // and it goes out again as it came
    QVERIFY(operation(kind).status.build(submitted->tickets.first().remoteId).body.contains(id.toLatin1()));
}

void TestKreadoReplies::spoken() {
    const auto submitted = operation(OperationKind::Speech).submit.parse(fixture(u"speech"_s));
    QVERIFY(submitted);
    QCOMPARE(submitted->tickets.size(), 1);
    const SubmitTicket& ticket = submitted->tickets.first();
    QCOMPARE(ticket.remoteId, u"14689"_s);
    QVERIFY(ticket.finished);
    const QUrl audio(u"https://aigc-cdn.kreadoai.com/text_voice/audio/2024/12/265f6e676b074db69105df3f0a03ac08.mp3"_s);
    QCOMPARE(*ticket.finished, (RemoteTask{.id = u"14689"_s,
                                           .state = RemoteState::Done,
                                           .outputs = {{OutputRole::Audio, audio, {}}},
                                           .credits = 4}));
}

void TestKreadoReplies::whatSpeechCost_data() {
    QTest::addColumn<QByteArray>("money");
    QTest::addColumn<std::optional<double>>("credits");
    QTest::newRow("a number") << QByteArray("4") << std::optional<double>(4);
    QTest::newRow("text") << QByteArray("\"3.9\"") << std::optional<double>(3.9);
    QTest::newRow("nothing told") << QByteArray("null") << std::optional<double>();
}

void TestKreadoReplies::whatSpeechCost() {
    QFETCH(QByteArray, money);
    QFETCH(std::optional<double>, credits);
    const auto submitted = operation(OperationKind::Speech)
                               .submit.parse(answer(R"({"taskId":1,"textToSpeech":{"audioUrl":"https://a.example/1.mp3","paymentMoney":)" +
                                                    money + "}}"));
    QVERIFY(submitted);
    QCOMPARE(submitted->tickets.first().finished->credits, credits);
}

void TestKreadoReplies::states_data() {
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<RemoteState>("state");
    QTest::addColumn<QString>("message");
    QTest::newRow("waiting") << QByteArray("1") << RemoteState::Queued << QString();
    QTest::newRow("in progress") << QByteArray("2") << RemoteState::Running << QString();
    QTest::newRow("failed, and no word why") << QByteArray("4") << RemoteState::Failed << QString();
    QTest::newRow("out of time") << QByteArray("5") << RemoteState::Failed << u"timeout"_s;
    QTest::newRow("in progress, as text") << QByteArray("\"2\"") << RemoteState::Running << QString();
    QTest::newRow("a new one keeps polling") << QByteArray("6") << RemoteState::Unknown << QString();
    QTest::newRow("a word keeps polling") << QByteArray("\"rendering\"") << RemoteState::Unknown << QString();
}

void TestKreadoReplies::states() {
    QFETCH(QByteArray, status);
    for (const OperationKind kind : everyKind) {
        const auto task = operation(kind).status.parse(answer("{\"status\":" + status + ",\"videoTask\":null,\"digitalHuman\":null}"));
        QVERIFY(task);
        QTEST(task->state, "state");
        QTEST(task->message, "message");
        QCOMPARE(task->status, QString::fromLatin1(status).remove(u'"'));
        QVERIFY(task->outputs.isEmpty() && task->made.isEmpty() && !task->progress);
    }
}

void TestKreadoReplies::finishedVideo() {
    for (const OperationKind kind : {OperationKind::LipSync, OperationKind::AvatarVideo}) {
        const auto task = operation(kind).status.parse(fixture(u"video-result"_s));
        QVERIFY(task);
        QCOMPARE(task->state, RemoteState::Done);
        QCOMPARE(task->outputs, documentedVideo().outputs);
    }
}

void TestKreadoReplies::finishedRemoval() {
    const auto task = operation(OperationKind::Erase).status.parse(fixture(u"erase-result"_s));
    QVERIFY(task);
    QCOMPARE(task->id, u"1989181507324628994"_s);
    QCOMPARE(task->state, RemoteState::Done);
    QCOMPARE(task->name, u"Untitled Video (2)"_s);
    QCOMPARE(task->createdAt, u"2025-11-11T14:36:20"_s);
    QCOMPARE(task->outputs.size(), 1);
    QCOMPARE(task->outputs.first().url.fileName(), u"303ec0be7e6a40fa88d99973f5cfcf2c.mp4"_s);
}

void TestKreadoReplies::madeAvatars() {
    const auto cloned = operation(OperationKind::AvatarClone).status.parse(fixture(u"avatar-clone-result"_s));
    QVERIFY(cloned);
    QCOMPARE(cloned->state, RemoteState::Done);
    QCOMPARE(cloned->made, u"4315"_s);
    const auto photo = operation(OperationKind::AvatarPhoto)
                           .status.parse(answer(R"({"status":3,"digitalHuman":{"digitalHumanId":"4194"}})"));
    QVERIFY(photo);
    QCOMPARE(photo->made, u"4194"_s);
    QVERIFY(photo->outputs.isEmpty());
}

void TestKreadoReplies::aFilledAvatarIsNotDoneBeforeItsStatusSaysSo() {
    const auto task = operation(OperationKind::AvatarPhoto).status.parse(fixture(u"avatar-photo-result"_s));
    QVERIFY(task);
    QCOMPARE(task->state, RemoteState::Running);
    QVERIFY(task->made.isEmpty());
}

void TestKreadoReplies::badAnswersAreMalformed_data() {
    QTest::addColumn<HttpReply>("reply");
    QTest::newRow("a web page") << HttpReply{.status = 200, .body = "<html>Just a moment...</html>"};
    QTest::newRow("nothing") << HttpReply{.status = 200};
    QTest::newRow("cut off") << HttpReply{.status = 200, .body = R"({"code":"200","data":{"jobId":186166)"};
    QTest::newRow("null data") << answer("null");
    QTest::newRow("text for data") << answer("\"ok\"");
    QTest::newRow("no fields") << answer("{}");
    QTest::newRow("fields that are null")
        << answer(R"({"jobId":null,"taskId":null,"textToSpeech":null,"status":null,"balance":null,"data":null})");
    QTest::newRow("no code") << HttpReply{.status = 200, .body = R"({"data":{"jobId":1,"status":3,"balance":"1"}})"};
}

void TestKreadoReplies::badAnswersAreMalformed() {
    QFETCH(HttpReply, reply);
    const auto isMalformed = [](const auto& parsed) { return !parsed && parsed.error().kind == Kind::Malformed; };
    QVERIFY(isMalformed(kreado().balance.parse(reply)));
    QVERIFY(isMalformed(kreado().languages.parse(reply)));
    QVERIFY(isMalformed(kreado().voices.parse(reply)));
    QVERIFY(isMalformed(kreado().avatars.list.parse(reply)));
    QVERIFY(isMalformed(kreado().avatars.templates.parse(reply)));
    QVERIFY(isMalformed(kreado().remote.list.parse(reply)));
    QVERIFY(isMalformed(kreado().remote.one.parse(reply)));
    QVERIFY(isMalformed(operation(OperationKind::Speech).submit.parse(reply)));
    for (const OperationKind kind : everyKind) {
        QVERIFY(isMalformed(operation(kind).submit.parse(reply)));
        QVERIFY(isMalformed(operation(kind).status.parse(reply)));
    }
}

void TestKreadoReplies::doneWithoutAResultIsMalformed() {
    for (const OperationKind kind : everyKind) {
        for (const char* data : {R"({"status":3})", R"({"status":3,"videoTask":{},"targetVideoUrl":null,"digitalHuman":{}})",
                                 R"({"status":3,"videoTask":{"videoUrl":"soon"},"targetVideoUrl":"https://"})"}) {
            const auto task = operation(kind).status.parse(answer(data));
            QVERIFY(!task);
            QCOMPARE(task.error().kind, Kind::Malformed);
        }
    }
    QVERIFY(!operation(OperationKind::Speech).submit.parse(answer(R"({"taskId":1,"textToSpeech":{"audioUrl":"soon"}})")));
}

QTEST_GUILESS_MAIN(TestKreadoReplies)
#include "tst_kreadoreplies.moc"
