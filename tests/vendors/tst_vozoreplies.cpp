// SPDX-License-Identifier: MIT
// What Vozo's answers mean.
#include "services/vendors/vozo.h"

#include <QtCore/qfile.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

class TestVozoReplies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void errors_data();
    void errors();
    void everyCodeHasARow();
    void anErrorWithStatus200IsOneToo();
    void whatIsNoErrorIsNone_data();
    void whatIsNoErrorIsNone();
    void submitted_data();
    void submitted();
    void states_data();
    void states();
    void done();
    void failedSaysWhy_data();
    void failedSaysWhy();
    void badAnswersAreMalformed_data();
    void badAnswersAreMalformed();
};

static HttpReply fixture(const QString& name, int status = 200) {
    QFile file(QStringLiteral(BABELREEL_FIXTURES "/vozo/") + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such fixture: %s", qPrintable(name));
    return {.status = status, .body = file.readAll()};
}

static HttpReply json(const QByteArray& body, int status = 200) {
    return {.status = status, .body = body};
}

static const Operation& translate() {
    return *vozo().operation(OperationKind::Translate);
}

void TestVozoReplies::errors_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char* name, const QString& code, int status, Kind kind, Reason reason = Reason::None) {
        QTest::newRow(name) << code << status << kind << reason;
    };
    row("invalid parameters", u"5"_s, 400, Kind::Rejected);
    row("no permission", u"7"_s, 400, Kind::Unauthorised);
    row("no credit", u"104"_s, 400, Kind::OutOfCredit);
    row("no member", u"814"_s, 400, Kind::Rejected, Reason::PlanNeeded);
    row("1000 is an error here", u"1000"_s, 500, Kind::VendorFault);
    row("a callback that is not ours", u"1301"_s, 400, Kind::Rejected);
    row("a revoked key", u"1302"_s, 400, Kind::Unauthorised);
    row("too many at once", u"1304"_s, 429, Kind::QueueFull);
    row("for business plans", u"1305"_s, 400, Kind::Rejected, Reason::PlanNeeded);
    row("sound it cannot load", u"1502"_s, 400, Kind::Rejected, Reason::LinkNotReachable);
    row("an account it does not let", u"1503"_s, 400, Kind::Unauthorised);
    row("a download that failed", u"999"_s, 400, Kind::Rejected, Reason::LinkNotReachable);
    row("too few faces", u"20403"_s, 400, Kind::Rejected, Reason::FaceProblem);
    row("too many faces", u"20407"_s, 400, Kind::Rejected, Reason::FaceProblem);
    row("a face check that failed", u"20408"_s, 400, Kind::Rejected, Reason::FaceProblem);
    row("no face", u"20601"_s, 400, Kind::Rejected, Reason::FaceProblem);
    row("an unknown image format", u"20602"_s, 400, Kind::Rejected);
    row("the flow limit", u"20611"_s, 400, Kind::RateLimited);
    row("a sensitive image", u"20613"_s, 400, Kind::Rejected, Reason::ContentRefused);
    row("a code nobody knows", u"4242"_s, 400, Kind::Rejected);
}

void TestVozoReplies::errors() {
    QFETCH(QString, code);
    QFETCH(int, status);
    for (const QByteArray& written : {code.toLatin1(), '"' + code.toLatin1() + '"'}) {
        const auto error = vozo().readError(json(R"({"message":"Their words","serverTs":"1","code":)" + written + "}", status));
        QVERIFY(error);
        QTEST(error->kind, "kind");
        QTEST(error->reason, "reason");
        QCOMPARE(error->vendorCode, code);
        QCOMPARE(error->detail, u"Their words"_s);
        QCOMPARE(error->httpStatus, status);
    }
    if (const ErrorCode* known = vozo().errorCode(code))
        QTEST(known->kind, "kind");
    else
        QCOMPARE(code, u"4242"_s);
}

void TestVozoReplies::everyCodeHasARow() {
    QCOMPARE(vozo().errorCodes.size(), 19);
}

void TestVozoReplies::anErrorWithStatus200IsOneToo() {
    QCOMPARE(vozo().readError(fixture(u"error-104"_s))->kind, Kind::OutOfCredit);
    QCOMPARE(translate().submit.parse(fixture(u"error-104"_s)).error().kind, Kind::OutOfCredit);
    QCOMPARE(translate().status.parse(json(R"({"code":"1000","message":"Internal error"})")).error().kind, Kind::VendorFault);
    QCOMPARE(vozo().readError(json(R"({"code":0,"message":"?"})"))->kind, Kind::Rejected);
}

void TestVozoReplies::whatIsNoErrorIsNone_data() {
    QTest::addColumn<HttpReply>("reply");
    QTest::newRow("an answer") << fixture(u"translate"_s);
    QTest::newRow("an answer with a code") << json(R"({"code":"0","task_id":"7"})");
    QTest::newRow("a failed job") << fixture(u"task-failed"_s);
    QTest::newRow("a web page") << json("<html>Bad gateway</html>", 502);
    QTest::newRow("nothing") << json({}, 500);
    QTest::newRow("a gateway's own JSON") << json(R"({"code":"BAD_GATEWAY","message":"no upstream"})", 502);
    QTest::newRow("a refused key in a gateway's words") << json(R"({"code":"UNAUTHORIZED","message":"no"})", 401);
    QTest::newRow("too fast in a gateway's words") << json(R"({"code":"SLOW","message":"down"})", 429);
}

void TestVozoReplies::whatIsNoErrorIsNone() {
    QFETCH(HttpReply, reply);
    QVERIFY(!vozo().readError(reply));
}

void TestVozoReplies::submitted_data() {
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<QString>("id");
    QTest::newRow("an id") << fixture(u"translate"_s) << u"9223372036854775807"_s;
    QTest::newRow("a number") << json(R"({"task_id":9223372036854775807})") << u"9223372036854775807"_s;
}

void TestVozoReplies::submitted() {
    QFETCH(HttpReply, reply);
    const auto submitted = translate().submit.parse(reply);
    QVERIFY(submitted);
    QCOMPARE(submitted->tickets.size(), 1);
    QTEST(submitted->tickets.first().remoteId, "id");
    QVERIFY(!submitted->tickets.first().refused && !submitted->credits);
}

void TestVozoReplies::states_data() {
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<RemoteState>("state");
    QTest::addColumn<QString>("word");
    QTest::newRow("queuing") << fixture(u"task-queuing"_s) << RemoteState::Queued << u"queuing"_s;
    for (const auto word : {"preprocessing"_L1, "transcribing"_L1, "translating"_L1, "dubbing"_L1, "rendering"_L1})
        QTest::newRow(word.data()) << fixture(u"task-"_s + word) << RemoteState::Running << QString(word);
    QTest::newRow("done") << fixture(u"task-done"_s) << RemoteState::Done << u"done"_s;
    QTest::newRow("failed") << fixture(u"task-failed"_s) << RemoteState::Failed << u"failed"_s;
    QTest::newRow("a word nobody knows keeps it going")
        << json(R"({"status":"transmogrifying"})") << RemoteState::Unknown << u"transmogrifying"_s;
    QTest::newRow("a number nobody knows too") << json(R"({"status":3,"result":null})") << RemoteState::Unknown << u"3"_s;
    QTest::newRow("a result before the end is none yet") << json(R"({"status":"rendering","result":{"video_url":"https://x.example/v"}})")
                                                         << RemoteState::Running << u"rendering"_s;
}

void TestVozoReplies::states() {
    QFETCH(HttpReply, reply);
    const auto task = translate().status.parse(reply);
    QVERIFY(task);
    QTEST(task->state, "state");
    QTEST(task->status, "word");
    QCOMPARE(task->outputs.isEmpty(), task->state != RemoteState::Done);
    QVERIFY(!task->progress);
}

void TestVozoReplies::done() {
    const auto task = translate().status.parse(fixture(u"task-done"_s));
    QVERIFY(task);
    const QList<RemoteOutput> outputs{{OutputRole::Video, QUrl::fromEncoded("https://media.vozo.example/results/dubbed.mp4?sig=a%2Fb"), {}},
                                      {OutputRole::Audio, QUrl(u"https://media.vozo.example/results/dubbed.mp3"_s), {}},
                                      {OutputRole::Subtitles, QUrl(u"https://media.vozo.example/results/dubbed.srt"_s), {}}};
    QCOMPARE(task->outputs, outputs);
    const auto sound = translate().status.parse(
        json(R"({"status":"done","result":{"video_url":null,"audio_url":"https://x.example/a.mp3","subtitle_url":""}})"));
    QVERIFY(sound);
    QCOMPARE(sound->outputs.size(), 1);
    QCOMPARE(sound->outputs.first().role, OutputRole::Audio);
}

void TestVozoReplies::failedSaysWhy_data() {
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<QString>("message");
    QTest::newRow("words and code") << fixture(u"task-failed"_s) << u"Failed to download the media (999)"_s;
    QTest::newRow("code alone, a number") << json(R"({"status":"failed","err_code":999,"err_message":null})") << u"999"_s;
    QTest::newRow("words alone") << json(R"({"status":"failed","err_message":"No speech"})") << u"No speech"_s;
    QTest::newRow("nothing") << json(R"({"status":"failed"})") << QString();
}

void TestVozoReplies::failedSaysWhy() {
    QFETCH(HttpReply, reply);
    const auto task = translate().status.parse(reply);
    QVERIFY(task);
    QCOMPARE(task->state, RemoteState::Failed);
    QTEST(task->message, "message");
}

void TestVozoReplies::badAnswersAreMalformed_data() {
    QTest::addColumn<HttpReply>("reply");
    QTest::newRow("a web page") << json("<html>Just a moment...</html>");
    QTest::newRow("nothing") << json({});
    QTest::newRow("cut off") << json(R"({"task_id":"1","sta)");
    QTest::newRow("an array") << json("[]");
    QTest::newRow("no fields") << json("{}");
    QTest::newRow("fields that are null") << json(R"({"task_id":null,"status":null,"result":null})");
    QTest::newRow("objects for fields") << json(R"({"task_id":{},"status":{},"result":[]})");
    QTest::newRow("done without a result") << json(R"({"status":"done","result":null})");
    QTest::newRow("done with no links") << json(R"({"status":"done","result":{"video_url":"soon","audio_url":7}})");
}

void TestVozoReplies::badAnswersAreMalformed() {
    QFETCH(HttpReply, reply);
    const auto isMalformed = [](const auto& parsed) { return !parsed && parsed.error().kind == Kind::Malformed; };
    QVERIFY(isMalformed(translate().submit.parse(reply)));
    QVERIFY(isMalformed(translate().status.parse(reply)));
}

QTEST_GUILESS_MAIN(TestVozoReplies)
#include "tst_vozoreplies.moc"
