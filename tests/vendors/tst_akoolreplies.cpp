// SPDX-License-Identifier: MIT
// What AKOOL's answers mean: the fixtures are its document's examples, mended where the print is cut off.
#include "services/vendors/akool.h"

#include <QtCore/qfile.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

class TestAkoolReplies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void errors_data();
    void errors();
    void everyCodeHasARow();
    void codesMayBeTextAndStatus200();
    void whatIsNoErrorIsNone_data();
    void whatIsNoErrorIsNone();
    void voices();
    void voicesComeInPages_data();
    void voicesComeInPages();
    void languages();
    void eachLanguageIsATicket();
    void aRefusedLanguageDoesNotRefuseTheOthers();
    void anEntryWithoutIdMayHaveBeenTaken();
    void dataCountsWhereThereAreNoResults();
    void states_data();
    void states();
    void completed();
    void failedSaysWhy_data();
    void failedSaysWhy();
    void numbersMayBeText();
    void badAnswersAreMalformed_data();
    void badAnswersAreMalformed();
};

static HttpReply fixture(const QString& name, int status = 200) {
    QFile file(QStringLiteral(BABELREEL_FIXTURES "/akool/") + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such fixture: %s", qPrintable(name));
    return {.status = status, .body = file.readAll()};
}

static HttpReply answer(const QByteArray& data) {
    return {.status = 200, .body = R"({"code":1000,"msg":"OK","data":)" + data + "}"};
}

static HttpReply refusal(const QString& code, int status = 200) {
    return {.status = status, .body = R"({"code":)" + code.toLatin1() + R"(,"msg":"Their words"})"};
}

static const Operation& translate() {
    return *akool().operation(OperationKind::Translate);
}

void TestAkoolReplies::errors_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Reason>("reason");
    const auto rows = [](Kind kind, Reason reason, const QString& codes) {
        for (const QString& code : codes.split(u' '))
            QTest::addRow("%s", qPrintable(code)) << code << kind << reason;
    };
    rows(Kind::RateLimited, Reason::None, u"1005"_s);
    rows(Kind::OutOfCredit, Reason::None, u"1006 1103 1104"_s);
    rows(Kind::NotFound, Reason::None, u"1008 1014"_s);
    rows(Kind::Unauthorised, Reason::None, u"1101 1102"_s);
    rows(Kind::Unauthorised, Reason::AccountBlocked, u"1200"_s);
    rows(Kind::VendorFault, Reason::None, u"1201 1205 1211 2001"_s);
    rows(Kind::Rejected, Reason::AlreadyMade, u"1202"_s);
    rows(Kind::Rejected, Reason::PlanNeeded, u"1213 1221"_s);
    rows(Kind::Rejected, Reason::FaceProblem, u"1007 1016"_s);
    rows(Kind::Rejected, Reason::None,
         u"1003 1004 1009 1010 1011 1013 1015 1017 1105 1108 1109 1110 1111 1112 1203 1204 1206 1207 1208 1209 1210 1222"_s);
    rows(Kind::Rejected, Reason::None, u"9999"_s);
}

void TestAkoolReplies::errors() {
    QFETCH(QString, code);
    const auto error = akool().readError(refusal(code));
    QVERIFY(error);
    QTEST(error->kind, "kind");
    QTEST(error->reason, "reason");
    QCOMPARE(error->vendorCode, code);
    QCOMPARE(error->detail, u"Their words"_s);
    QCOMPARE(error->httpStatus, 200);
    if (code == "9999"_L1)
        return;
    const ErrorCode* known = akool().errorCode(code);
    QVERIFY(known);
    QTEST(known->kind, "kind");
    QTEST(known->reason, "reason");
}

void TestAkoolReplies::everyCodeHasARow() {
    QCOMPARE(akool().errorCodes.size(), 40);
}

void TestAkoolReplies::codesMayBeTextAndStatus200() {
    const auto asText = akool().readError(refusal(u"\"1101\""_s));
    QVERIFY(asText);
    QCOMPARE(asText->kind, Kind::Unauthorised);
    QCOMPARE(asText->vendorCode, u"1101"_s);
    QCOMPARE(akool().readError(fixture(u"error-1101"_s, 401))->httpStatus, 401);
    QCOMPARE(akool().readError(refusal(u"2001"_s, 503))->kind, Kind::VendorFault);
    QCOMPARE(translate().submit.parse(refusal(u"1104"_s)).error().kind, Kind::OutOfCredit);
    QCOMPARE(translate().status.parse(refusal(u"1008"_s)).error().kind, Kind::NotFound);
}

void TestAkoolReplies::whatIsNoErrorIsNone_data() {
    QTest::addColumn<HttpReply>("reply");
    QTest::newRow("an answer") << fixture(u"voices"_s);
    QTest::newRow("success as text") << refusal(u"\"1000\""_s);
    QTest::newRow("one language was taken") << fixture(u"translate-partly"_s);
    QTest::newRow("a web page") << HttpReply{.status = 502, .body = "<html>Bad gateway</html>"};
    QTest::newRow("nothing") << HttpReply{.status = 500};
    QTest::newRow("a gateway's own JSON") << HttpReply{.status = 502, .body = R"({"code":502,"msg":"no upstream"})"};
    QTest::newRow("a refused key in a gateway's words") << refusal(u"401"_s, 401);
    QTest::newRow("no code") << HttpReply{.status = 200, .body = R"({"code":null,"msg":"?"})"};
}

void TestAkoolReplies::whatIsNoErrorIsNone() {
    QFETCH(HttpReply, reply);
    QVERIFY(!akool().readError(reply));
}

void TestAkoolReplies::voices() {
    const auto page = akool().voices.parse(fixture(u"voices"_s));
    QVERIFY(page);
    QVERIFY(!page->more);
    QCOMPARE(page->voices.size(), 1);
    const Voice& voice = page->voices.first();
    QCOMPARE(voice.id, u"6889b755662160e2caad5fdf"_s);
    QCOMPARE(voice.name, u"Honest Big Brother"_s);
    QCOMPARE(voice.language, u"zh-CN-shandong"_s);
    QCOMPARE(voice.gender, u"male"_s);
    QCOMPARE(voice.age, u"Middle aged"_s);
    QCOMPARE(voice.preview, QUrl(u"https://d3c24lvfmudc1v.cloudfront.net/agicontent/voice.mp3"_s));
    QCOMPARE(voice.portrait, QUrl(u"https://static.website-files.org/assets/voice.png"_s));
    QCOMPARE(voice.flag, QUrl(u"https://static.website-files.org/assets/national.png"_s));
    QCOMPARE(voice.tags, (QStringList{u"casual"_s, u"animated"_s, u"strong"_s, u"chat"_s, u"podcast"_s, u"Conversational"_s}));
}

void TestAkoolReplies::voicesComeInPages_data() {
    QTest::addColumn<QByteArray>("numbers");
    QTest::addColumn<bool>("more");
    QTest::newRow("the first of three") << QByteArray(R"("page":1,"size":100,"count":250)") << true;
    QTest::newRow("the second of three") << QByteArray(R"("page":2,"size":100,"count":250)") << true;
    QTest::newRow("the last") << QByteArray(R"("page":3,"size":100,"count":250)") << false;
    QTest::newRow("exactly full") << QByteArray(R"("page":2,"size":100,"count":200)") << false;
    QTest::newRow("numbers as text") << QByteArray(R"("page":"1","size":"100","count":"101")") << true;
    QTest::newRow("no numbers") << QByteArray(R"("page":null)") << false;
    QTest::newRow("numbers beyond all bounds") << QByteArray(R"("page":1e300,"size":1e300,"count":9223372036854775807)") << false;
}

void TestAkoolReplies::voicesComeInPages() {
    QFETCH(QByteArray, numbers);
    const auto page = akool().voices.parse(answer("{" + numbers + R"(,"result":[{"voice_id":9007199254740993},{"name":"no id"},null]})"));
    QVERIFY(page);
    QTEST(page->more, "more");
    QCOMPARE(page->voices.size(), 1);
    QCOMPARE(page->voices.first().id, u"9007199254740993"_s);
}

void TestAkoolReplies::languages() {
    const auto languages = akool().languages.parse(fixture(u"languages"_s));
    QVERIFY(languages);
    QCOMPARE(languages->size(), 3);
    QCOMPARE(languages->first(), (Language{u"af-ZA"_s, u"Afrikaans (South Africa)"_s}));
    QCOMPARE(languages->last().code, u"am-ET"_s);
}

void TestAkoolReplies::eachLanguageIsATicket() {
    const auto submitted = translate().submit.parse(fixture(u"translate"_s));
    QVERIFY(submitted);
    const QStringList ids{u"68da023e776f4277705a7887"_s, u"68da023f776f4277705a788b"_s, u"68da023f776f4277705a7890"_s};
    const QStringList languages{u"hi"_s, u"fr"_s, u"ja"_s};
    QCOMPARE(submitted->tickets.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(submitted->tickets[i].remoteId, ids[i]);
        QCOMPARE(submitted->tickets[i].language, languages[i]);
        QVERIFY(!submitted->tickets[i].refused);
        QCOMPARE(submitted->tickets[i].estimated, std::optional(4.0));
    }
    QVERIFY(!submitted->credits && !submitted->estimated);
}

void TestAkoolReplies::aRefusedLanguageDoesNotRefuseTheOthers() {
    const auto submitted = translate().submit.parse(fixture(u"translate-partly"_s));
    QVERIFY(submitted);
    QCOMPARE(submitted->tickets.size(), 2);
    QCOMPARE(submitted->tickets[0].language, u"hi"_s);
    QVERIFY(submitted->tickets[0].refused && submitted->tickets[0].remoteId.isEmpty());
    QCOMPARE(submitted->tickets[0].refused->reason, Reason::AlreadyMade);
    QCOMPARE(submitted->tickets[0].refused->vendorCode, u"1202"_s);
    QCOMPARE(submitted->tickets[1].remoteId, u"68da023f776f4277705a788b"_s);
    QVERIFY(!submitted->tickets[1].refused);
    QVERIFY(!submitted->tickets[0].estimated);
    QCOMPARE(submitted->tickets[1].estimated, std::optional(4.0));
}

void TestAkoolReplies::anEntryWithoutIdMayHaveBeenTaken() {
    const auto submitted = translate().submit.parse(
        {.status = 200, .body = R"({"code":1000,"data":{},"all_results":[{"code":1000,"data":{"language":"ja"}},null]})"});
    QVERIFY(submitted);
    QCOMPARE(submitted->tickets.size(), 2);
    for (const SubmitTicket& ticket : submitted->tickets)
        QCOMPARE(ticket.refused->kind, Kind::OutcomeUnknown);
}

void TestAkoolReplies::dataCountsWhereThereAreNoResults() {
    for (const QByteArray results : {"", R"(,"all_results":null)", R"(,"all_results":[])"}) {
        const auto submitted = translate().submit.parse(
            {.status = 200,
             .body = R"({"code":1000,"data":{"_id":"68cc","language":"ja","deduction_lock_duration":"2.5"})" +
                     results + "}"});
        QVERIFY(submitted);
        QCOMPARE(submitted->tickets.size(), 1);
        QCOMPARE(submitted->tickets.first().remoteId, u"68cc"_s);
        QCOMPARE(submitted->tickets.first().language, u"ja"_s);
        QCOMPARE(submitted->tickets.first().estimated, std::optional(2.5));
    }
}

void TestAkoolReplies::states_data() {
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<RemoteState>("state");
    QTest::addColumn<QString>("word");
    QTest::addColumn<double>("progress");
    QTest::newRow("1") << fixture(u"result-queueing"_s) << RemoteState::Queued << u"queueing"_s << 0.0;
    QTest::newRow("2") << fixture(u"result-processing"_s) << RemoteState::Running << u"processing"_s << 0.05;
    QTest::newRow("3") << fixture(u"result-completed"_s) << RemoteState::Done << u"completed"_s << 1.0;
    QTest::newRow("4") << fixture(u"result-failed"_s) << RemoteState::Failed << u"failed"_s << 0.15;
    QTest::newRow("as text") << answer(R"({"video_status":"2","progress":"42"})") << RemoteState::Running << u"processing"_s << 0.42;
    QTest::newRow("a number nobody knows keeps it going") << answer(R"({"video_status":7})") << RemoteState::Unknown << u"7"_s << -1.0;
    QTest::newRow("a word nobody knows too") << answer(R"({"video_status":"transmogrifying","progress":null})")
                                             << RemoteState::Unknown << u"transmogrifying"_s << -1.0;
    QTest::newRow("more than everything")
        << answer(R"({"video_status":2,"progress":250})") << RemoteState::Running << u"processing"_s << 1.0;
}

void TestAkoolReplies::states() {
    QFETCH(HttpReply, reply);
    const auto task = translate().status.parse(reply);
    QVERIFY(task);
    QTEST(task->state, "state");
    QTEST(task->status, "word");
    QTEST(task->progress.value_or(-1), "progress");
}

void TestAkoolReplies::completed() {
    const auto task = translate().status.parse(fixture(u"result-completed"_s));
    QVERIFY(task);
    QCOMPARE(task->id, u"68f6f593569f662dbad4e49e"_s);
    QCOMPARE(task->credits, std::optional(4.0));
    const QList<RemoteOutput> outputs{
        {OutputRole::Video, QUrl(u"https://d2qf6ukcym4kn9.cloudfront.net/176101536021617.mp4"_s), {}},
        {OutputRole::Subtitles, QUrl(u"https://d2qf6ukcym4kn9.cloudfront.net/translated.srt"_s), {}},
        {OutputRole::Subtitles, QUrl(u"https://d2qf6ukcym4kn9.cloudfront.net/original.srt"_s), {}, u"original"_s},
        {OutputRole::Video, QUrl(u"https://d2qf6ukcym4kn9.cloudfront.net/plain.mp4"_s), {}, u"no-captions"_s}};
    QCOMPARE(task->outputs, outputs);
    QCOMPARE(translate().resultsLive, std::optional<std::chrono::seconds>(std::chrono::days(7)));
    const auto plain = translate().status.parse(answer(R"({"video_status":3,"video":"https://x.example/my clip.mp4"})"));
    QVERIFY(plain);
    QCOMPARE(plain->outputs.first().url.toEncoded(), QByteArray("https://x.example/my%20clip.mp4"));
    QCOMPARE(plain->outputs.size(), 1);
}

void TestAkoolReplies::failedSaysWhy_data() {
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<QString>("message");
    QTest::newRow("reason and code") << fixture(u"result-failed"_s) << u"Oops! Something went a bit wonky. Please try again (501312)"_s;
    QTest::newRow("code alone") << answer(R"({"video_status":4,"error_code":"501312"})") << u"501312"_s;
    QTest::newRow("reason alone") << answer(R"({"video_status":4,"error_reason":"No voice"})") << u"No voice"_s;
    QTest::newRow("nothing") << answer(R"({"video_status":4,"error_reason":null})") << QString();
}

void TestAkoolReplies::failedSaysWhy() {
    QFETCH(HttpReply, reply);
    const auto task = translate().status.parse(reply);
    QVERIFY(task);
    QCOMPARE(task->state, RemoteState::Failed);
    QVERIFY(task->outputs.isEmpty());
    QTEST(task->message, "message");
}

void TestAkoolReplies::numbersMayBeText() {
    const auto task = translate().status.parse(
        answer(R"({"_id":9223372036854775807,"video_status":"3","video":"https://x.example/v.mp4","deduction_duration":"4.25"})"));
    QVERIFY(task);
    QCOMPARE(task->id, u"9223372036854775807"_s);
    QCOMPARE(task->credits, std::optional(4.25));
}

void TestAkoolReplies::badAnswersAreMalformed_data() {
    QTest::addColumn<HttpReply>("reply");
    QTest::newRow("a web page") << HttpReply{.status = 200, .body = "<html>Just a moment...</html>"};
    QTest::newRow("nothing") << HttpReply{.status = 200};
    QTest::newRow("cut off") << HttpReply{.status = 200, .body = R"({"code":1000,"data":{"_id)"};
    QTest::newRow("the document's own loose JSON") << HttpReply{.status = 200, .body = "// Success\n{\"code\":1000,\"data\":{},}"};
    QTest::newRow("an array") << HttpReply{.status = 200, .body = "[]"};
    QTest::newRow("null data") << answer("null");
    QTest::newRow("text for data") << answer("\"ok\"");
    QTest::newRow("no fields") << answer("{}");
    QTest::newRow("fields that are null") << answer(R"({"_id":null,"video_status":null,"result":null,"lang_list":null})");
    QTest::newRow("objects for fields") << answer(R"({"_id":{},"video_status":{},"result":{},"lang_list":{}})");
    QTest::newRow("no code") << HttpReply{.status = 200, .body = R"({"data":{"_id":"1","video_status":1,"result":[],"lang_list":[]}})"};
    QTest::newRow("done without a video") << answer(R"({"video_status":3,"video":""})");
    QTest::newRow("done with no link for a video") << answer(R"({"video_status":3,"video":"soon"})");
}

void TestAkoolReplies::badAnswersAreMalformed() {
    QFETCH(HttpReply, reply);
    const auto isMalformed = [](const auto& parsed) { return !parsed && parsed.error().kind == Kind::Malformed; };
    QVERIFY(isMalformed(akool().voices.parse(reply)));
    QVERIFY(isMalformed(akool().languages.parse(reply)));
    QVERIFY(isMalformed(translate().submit.parse(reply)));
    QVERIFY(isMalformed(translate().status.parse(reply)));
}

QTEST_GUILESS_MAIN(TestAkoolReplies)
#include "tst_akoolreplies.moc"
