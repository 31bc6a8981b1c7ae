// SPDX-License-Identifier: MIT
// What Qavix's answers mean: the fixtures are its document's examples, and those of the other revision of its page.
#include "services/vendors/qavix.h"

#include "tests/vendors/everyanswer.h"

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

class TestQavixReplies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void errors_data();
    void errors();
    void anotherDialectIsRecognised_data();
    void anotherDialectIsRecognised();
    void whatIsNoErrorIsNone_data();
    void whatIsNoErrorIsNone();
    void everySubmitTellsWhatItWillCost_data();
    void everySubmitTellsWhatItWillCost();
    void aClonedVoiceIsThereAtOnce();
    void accountAndLists();
    void files();
    void tasks_data();
    void tasks();
    void numbersMayBeTextAndIdsNumbers();
    void badAnswersAreMalformed_data();
    void badAnswersAreMalformed();
};

static HttpReply fixture(const QString& name, int status = 200) {
    return vendorFixture(u"qavix"_s, name, status);
}

static const Operation& operation(OperationKind kind) {
    return *qavix().operation(kind);
}

void TestQavixReplies::errors_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("a refused key") << u"authentication_error"_s << 401 << Kind::Unauthorised;
    QTest::newRow("a wrong field") << u"validation_error"_s << 400 << Kind::Rejected;
    QTest::newRow("too fast") << u"rate_limit_error"_s << 429 << Kind::RateLimited;
    QTest::newRow("not allowed") << u"permission_error"_s << 403 << Kind::Unauthorised;
    QTest::newRow("no credit") << u"insufficient_credits"_s << 402 << Kind::OutOfCredit;
    QTest::newRow("not there") << u"not_found"_s << 404 << Kind::NotFound;
    QTest::newRow("its own fault") << u"internal_error"_s << 500 << Kind::VendorFault;
}

void TestQavixReplies::errors() {
    QFETCH(QString, type);
    QFETCH(int, status);
    QFETCH(Kind, kind);
    for (const int told : {status, 200}) {
        const auto error = qavix().readError(fixture(u"error-"_s + type, told));
        QVERIFY(error);
        QCOMPARE(error->kind, kind);
        QCOMPARE(error->httpStatus, told);
        QVERIFY(!error->detail.isEmpty() && !error->vendorCode.isEmpty());
    }
    QVERIFY(qavix().errorCode(type));
    QCOMPARE(qavix().errorCode(type)->kind, kind);
    QCOMPARE(qavix().errorCodes.size(), 7);
}

void TestQavixReplies::anotherDialectIsRecognised_data() {
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<QString>("code");
    QTest::newRow("an answer") << fixture(u"other-dialect-voices"_s) << u"0"_s;
    QTest::newRow("an error with its status") << fixture(u"other-dialect-error"_s, 401) << u"401"_s;
    QTest::newRow("an error without one") << fixture(u"other-dialect-error"_s) << u"401"_s;
    QTest::newRow("no message") << HttpReply{.status = 200, .body = R"({"code":"0","result":{"task_id":"1","status":"completed"}})"} << u"0"_s;
    QTest::newRow("at a gateway's fault") << HttpReply{.status = 502, .body = R"({"code":500,"message":"x","result":null})"} << u"500"_s;
}

void TestQavixReplies::anotherDialectIsRecognised() {
    QFETCH(HttpReply, reply);
    const auto error = qavix().readError(reply);
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Malformed);
    QCOMPARE(error->reason, Reason::OtherDialect);
    QTEST(error->vendorCode, "code");
    QCOMPARE(error->httpStatus, reply.status);
    // Nor does any endpoint take it for an answer of its own.
    const auto errors = readByAll(qavix(), reply);
    for (auto read = errors.begin(); read != errors.end(); ++read)
        QVERIFY2(*read && (*read)->kind == Kind::Malformed, qPrintable(read.key()));
}

void TestQavixReplies::whatIsNoErrorIsNone_data() {
    QTest::addColumn<HttpReply>("reply");
    QTest::newRow("an answer") << fixture(u"balance"_s);
    QTest::newRow("an answer with a code of its own") << HttpReply{.status = 200, .body = R"({"success":true,"code":0,"result":1,"data":{}})"};
    QTest::newRow("a gateway's JSON") << HttpReply{.status = 502, .body = R"({"code":502,"message":"no healthy upstream"})"};
    QTest::newRow("a web page") << HttpReply{.status = 502, .body = "<html>Bad gateway</html>"};
}

void TestQavixReplies::whatIsNoErrorIsNone() {
    QFETCH(HttpReply, reply);
    QVERIFY(!qavix().readError(reply));
}

void TestQavixReplies::everySubmitTellsWhatItWillCost_data() {
    QTest::addColumn<OperationKind>("kind");
    QTest::addColumn<QString>("name");
    using enum OperationKind;
    const std::pair<OperationKind, QString> answers[] = {
        {Translate, u"video-translation"_s}, {Subtitles, u"subtitle-translation"_s}, {Erase, u"smart-eraser"_s},
        {FaceSwap, u"face-swap"_s},          {LipSync, u"lip-sync"_s},               {Speech, u"text-to-speech"_s}};
    for (const auto& [kind, name] : answers)
        QTest::addRow("%s", qPrintable(name)) << kind << name;
}

void TestQavixReplies::everySubmitTellsWhatItWillCost() {
    QFETCH(OperationKind, kind);
    QFETCH(QString, name);
    const auto submitted = operation(kind).submit.parse(fixture(name));
    QVERIFY(submitted);
    QCOMPARE(submitted->tickets.size(), 1);
    QCOMPARE(submitted->tickets.first().remoteId, u"551"_s);
    QCOMPARE(submitted->estimated, std::optional(60.0));
    QCOMPARE(submitted->credits, std::optional(60.0));
    const auto free = operation(kind).submit.parse(successReply(R"({"task_id":7,"estimated_credits":"12.5"})"));
    QVERIFY(free);
    QCOMPARE(free->estimated, std::optional(12.5));
    QVERIFY(!free->credits);
}

void TestQavixReplies::aClonedVoiceIsThereAtOnce() {
    const auto cloned = operation(OperationKind::VoiceClone).submit.parse(fixture(u"voice-clone"_s));
    QVERIFY(cloned && cloned->tickets.size() == 1);
    QVERIFY(cloned->tickets.first().finished);
    QCOMPARE(cloned->tickets.first().finished->made, u"9007199254740993"_s);
    QCOMPARE(cloned->tickets.first().finished->state, RemoteState::Done);
}

void TestQavixReplies::accountAndLists() {
    const auto balance = qavix().balance.parse(fixture(u"balance"_s));
    QVERIFY(balance);
    QCOMPARE(*balance, (Balance{u"10000"_s, u"pro"_s, u"2026-12-31T23:59:59Z"_s, 60, 5}));
    const auto usage = qavix().usage.parse(fixture(u"usage"_s));
    QVERIFY(usage);
    QCOMPARE(usage->records.size(), 2);
    QCOMPARE(usage->total, std::optional(90.0));
    const auto prices = qavix().pricing.parse(fixture(u"pricing"_s));
    QVERIFY(prices);
    QCOMPARE(prices->first(), (Price{u"video_translation"_s, QString(), u"Video Translation"_s, 60}));
    const auto voices = qavix().voices.parse(fixture(u"voices"_s));
    QVERIFY(voices);
    QCOMPARE(voices->voices.size(), 2);
    QCOMPARE(voices->voices[0].vendor, u"qavix"_s);
    QCOMPARE(voices->voices[0].age, u"young"_s);
    QCOMPARE(voices->voices[1].id, u"9007199254740993"_s);
    const auto tasks = qavix().remote.list.parse(fixture(u"tasks"_s));
    QVERIFY(tasks);
    QCOMPARE(tasks->tasks.size(), 2);
    QVERIFY(tasks->more);
}

void TestQavixReplies::files() {
    const auto ticket = qavix().upload.ticket.parse(fixture(u"upload-url"_s));
    QVERIFY(ticket);
    QCOMPARE(ticket->fileId, u"file_1"_s);
    QCOMPARE(ticket->headers.size(), 2);
    QVERIFY(ticket->ready.isEmpty());
    QVERIFY(!qavix().upload.ticket.parse(fixture(u"upload-url-duplicate"_s))->ready.isEmpty());
    QVERIFY(qavix().upload.confirm.parse(fixture(u"confirm-upload"_s)));
    const auto fresh = qavix().upload.refresh.parse(fixture(u"refresh-url"_s));
    QVERIFY(fresh);
    QCOMPARE(fresh->expiresAt, QDateTime(QDate(2026, 1, 1), QTime(16, 0), Qt::UTC));
}

void TestQavixReplies::tasks_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<RemoteState>("state");
    QTest::addColumn<int>("outputs");
    QTest::newRow("pending") << u"task-pending"_s << RemoteState::Queued << 0;
    QTest::newRow("processing") << u"task-processing"_s << RemoteState::Running << 0;
    QTest::newRow("a dubbed clip and its subtitles") << u"task-completed"_s << RemoteState::Done << 2;
    QTest::newRow("a clean picture") << u"task-completed-smart-erasure"_s << RemoteState::Done << 1;
    QTest::newRow("speech") << u"task-completed-text-to-speech"_s << RemoteState::Done << 1;
    QTest::newRow("failed") << u"task-failed"_s << RemoteState::Failed << 0;
}

void TestQavixReplies::tasks() {
    QFETCH(QString, name);
    QFETCH(RemoteState, state);
    for (const auto& asked : {operation(OperationKind::Translate).status, qavix().remote.one}) {
        const auto task = asked.parse(fixture(name));
        QVERIFY(task);
        QCOMPARE(task->state, state);
        QTEST(int(task->outputs.size()), "outputs");
        QCOMPARE(task->message.isEmpty(), state != RemoteState::Failed);
    }
}

void TestQavixReplies::numbersMayBeTextAndIdsNumbers() {
    const auto submitted = operation(OperationKind::LipSync).submit.parse(successReply(R"({"task_id":9223372036854775807})"));
    QVERIFY(submitted);
    QCOMPARE(submitted->tickets.first().remoteId, u"9223372036854775807"_s);
    const auto cloned = operation(OperationKind::VoiceClone).submit.parse(successReply(R"({"voice_id":9223372036854775807})"));
    QVERIFY(cloned);
    QCOMPARE(cloned->tickets.first().finished->made, u"9223372036854775807"_s);
    const auto balance = qavix().balance.parse(successReply(R"({"credits_remaining":"12.50","rate_limits":{"requests_per_minute":"60"}})"));
    QVERIFY(balance);
    QCOMPARE(*balance, (Balance{.credits = u"12.50"_s, .requestsPerMinute = 60}));
    const auto task = qavix().remote.one.parse(successReply(R"({"task_id":9223372036854775807,"status":"transmogrifying","progress":"42"})"));
    QVERIFY(task);
    QCOMPARE(task->id, u"9223372036854775807"_s);
    QCOMPARE(task->state, RemoteState::Unknown);
    QCOMPARE(task->progress, std::optional(0.42));
    const auto staged = qavix().upload.confirm.parse(successReply(R"({"file_id":9223372036854775807,"url":"https://a.example/1"})"));
    QVERIFY(staged);
    QCOMPARE(staged->fileId, u"9223372036854775807"_s);
}

void TestQavixReplies::badAnswersAreMalformed_data() {
    badReplyRows();
}

void TestQavixReplies::badAnswersAreMalformed() {
    QFETCH(HttpReply, reply);
    const auto errors = readByAll(qavix(), reply);
    QCOMPARE(errors.size(), 9 + 7 + 6);  // account, files and lists; submits; and how far those are that are tasks
    for (auto error = errors.begin(); error != errors.end(); ++error)
        QVERIFY2(*error && (*error)->kind == Kind::Malformed, qPrintable(error.key()));
}

QTEST_GUILESS_MAIN(TestQavixReplies)
#include "tst_qavixreplies.moc"
