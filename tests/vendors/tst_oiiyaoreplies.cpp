// SPDX-License-Identifier: MIT
// What Oiiyao's answers mean: the fixtures are its document's examples.
#include "services/vendors/oiiyao.h"

#include "tests/vendors/everyanswer.h"

using namespace Qt::StringLiterals;
using failure::Kind;

class TestOiiyaoReplies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void errors_data();
    void errors();
    void anErrorWithStatus200IsOneToo();
    void whatIsNoErrorIsNone_data();
    void whatIsNoErrorIsNone();
    void balance();
    void prices();
    void aPriceForAnyLanguageNamesNone_data();
    void aPriceForAnyLanguageNamesNone();
    void voices();
    void uploadTicket();
    void uploadThatIsThereAlready();
    void stagedFile();
    void submitted();
    void taskStates_data();
    void taskStates();
    void completedTask();
    void failedTask();
    void numbersMayBeText();
    void idsMayBeNumbers();
    void everyCodeHasARow();
    void usage();
    void aListEndsWhereNoNextPageIsNamed_data();
    void aListEndsWhereNoNextPageIsNamed();
    void remoteTasks();
    void everySubmitGivesATask_data();
    void everySubmitGivesATask();
    void aClonedVoiceIsThereAtOnce();
    void outputsNobodyKnowsAreLeftAside();
    void badAnswersAreMalformed_data();
    void badAnswersAreMalformed();
    void aCompletedTaskWithoutAFileIsMalformed();
    void aLinkThatIsNoneIsKeptBesideAGoodOne();
};

static HttpReply fixture(const QString& name, int status = 200) {
    return vendorFixture(u"oiiyao"_s, name, status);
}

static HttpReply answer(const QByteArray& data) {
    return successReply(data);
}

static const Operation& translate() {
    return *oiiyao().operation(OperationKind::Translate);
}

static QDateTime utc(const QString& text) {
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

void TestOiiyaoReplies::errors_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("a refused key") << u"authentication_error"_s << 401 << Kind::Unauthorised << u"invalid_api_key"_s;
    QTest::newRow("a wrong field") << u"validation_error"_s << 400 << Kind::Rejected << u"missing_field"_s;
    QTest::newRow("too fast") << u"rate_limit_error"_s << 429 << Kind::RateLimited << u"too_many_requests"_s;
    QTest::newRow("not allowed") << u"permission_error"_s << 403 << Kind::Unauthorised << u"https_required"_s;
    QTest::newRow("no credit") << u"insufficient_credits"_s << 402 << Kind::OutOfCredit << u"insufficient_credits"_s;
    QTest::newRow("not there") << u"not_found"_s << 404 << Kind::NotFound << u"task_not_found"_s;
    QTest::newRow("its own fault") << u"internal_error"_s << 500 << Kind::VendorFault << u"internal"_s;
}

void TestOiiyaoReplies::errors() {
    QFETCH(QString, type);
    QFETCH(int, status);
    const auto error = oiiyao().readError(fixture(u"error-"_s + type, status));
    QVERIFY(error);
    QTEST(error->kind, "kind");
    QTEST(error->vendorCode, "code");
    QCOMPARE(error->httpStatus, status);
    QVERIFY(!error->detail.isEmpty());
    if (type == "validation_error"_L1)
        QCOMPARE(error->field, u"video_url"_s);
}

void TestOiiyaoReplies::anErrorWithStatus200IsOneToo() {
    const auto error = oiiyao().readError(fixture(u"error-insufficient_credits"_s, 200));
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::OutOfCredit);
    const auto unknown = oiiyao().readError({.status = 200, .body = R"({"success":false,"error":{"type":"new_one"}})"});
    QVERIFY(unknown);
    QCOMPARE(unknown->kind, Kind::VendorFault);
    QCOMPARE(unknown->vendorCode, u"new_one"_s);
    const auto wordless = oiiyao().readError({.status = 400, .body = R"({"success":false})"});
    QVERIFY(wordless);
    QCOMPARE(wordless->kind, Kind::Rejected);
}

void TestOiiyaoReplies::whatIsNoErrorIsNone_data() {
    QTest::addColumn<HttpReply>("reply");
    QTest::newRow("an answer") << fixture(u"balance"_s);
    QTest::newRow("a web page") << HttpReply{.status = 502, .body = "<html>Bad gateway</html>"};
    QTest::newRow("nothing") << HttpReply{.status = 500};
    QTest::newRow("another JSON") << HttpReply{.status = 503, .body = R"({"message":"no healthy upstream"})"};
}

void TestOiiyaoReplies::whatIsNoErrorIsNone() {
    QFETCH(HttpReply, reply);
    QVERIFY(!oiiyao().readError(reply));
}

void TestOiiyaoReplies::balance() {
    const auto balance = oiiyao().balance.parse(fixture(u"balance"_s));
    QVERIFY(balance);
    QCOMPARE(*balance, (Balance{u"10000"_s, u"pro"_s, u"2026-12-31T23:59:59Z"_s, 60, 5}));
}

void TestOiiyaoReplies::prices() {
    const auto prices = oiiyao().pricing.parse(fixture(u"pricing"_s));
    QVERIFY(prices);
    QCOMPARE(prices->size(), 2);
    QCOMPARE(prices->first(), (Price{u"video_translation"_s, QString(), u"Video Translation"_s, 60}));
    QCOMPARE(prices->first().task, translate().pricedAs);
}

void TestOiiyaoReplies::aPriceForAnyLanguageNamesNone_data() {
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QString>("code");
    QTest::newRow("all") << QByteArray("\"all\"") << QString();
    QTest::newRow("null") << QByteArray("null") << QString();
    QTest::newRow("a star") << QByteArray("\"*\"") << QString();
    QTest::newRow("a code of its own") << QByteArray("\"pt-BR\"") << u"pt-BR"_s;
}

void TestOiiyaoReplies::aPriceForAnyLanguageNamesNone() {
    QFETCH(QByteArray, language);
    const auto prices = oiiyao().pricing.parse(
        answer(R"({"pricing":[{"task_type":"video_translation","credits_per_minute":"60","language":)" + language + "}]}"));
    QVERIFY(prices);
    QTEST(prices->first().language, "code");
}

void TestOiiyaoReplies::voices() {
    const auto page = oiiyao().voices.parse(fixture(u"voices"_s));
    QVERIFY(page);
    QVERIFY(!page->more);
    QCOMPARE(page->voices.size(), 2);
    QCOMPARE(page->voices[0], (Voice{u"oiiyao"_s, u"101"_s, u"Lucía"_s, u"es-ES"_s, u"female"_s, u"Castilian"_s, u"young"_s,
                                     u"system"_s, QUrl(u"https://files.oiiyao.example/voices/101.mp3"_s)}));
    QCOMPARE(page->voices[1].id, u"9007199254740993"_s);
    QCOMPARE(page->voices[1].kind, u"cloned"_s);
    QVERIFY(page->voices[1].preview.isEmpty());
}

void TestOiiyaoReplies::uploadTicket() {
    const auto ticket = oiiyao().upload.ticket.parse(fixture(u"upload-url"_s));
    QVERIFY(ticket);
    QCOMPARE(ticket->fileId, u"file_1"_s);
    QCOMPARE(ticket->target.toEncoded(),
             QByteArray("https://store.oiiyao.example/uploads/1/my%20clip.mp4?X-Amz-Credential="
                        "SIM%2F20260101%2Fauto%2Fs3%2Faws4_request&X-Amz-Signature=0a1b"));
    QCOMPARE(ticket->method, QByteArray("PUT"));
    const QList<QPair<QByteArray, QByteArray>> headers{{"Content-Type", "video/mp4"}, {"x-amz-acl", "private"}};
    QCOMPARE(ticket->headers, headers);
    QCOMPARE(ticket->expiresAt, utc(u"2026-01-01T12:15:00Z"_s));
    QVERIFY(ticket->ready.isEmpty());
}

void TestOiiyaoReplies::uploadThatIsThereAlready() {
    const auto ticket = oiiyao().upload.ticket.parse(fixture(u"upload-url-duplicate"_s));
    QVERIFY(ticket);
    QCOMPARE(ticket->ready.toEncoded(), QByteArray("https://files.oiiyao.example/files/1/my%20clip.mp4?X-Amz-Signature=7a"));
}

void TestOiiyaoReplies::stagedFile() {
    const auto staged = oiiyao().upload.confirm.parse(fixture(u"confirm-upload"_s));
    QVERIFY(staged);
    QCOMPARE(staged->fileId, u"file_1"_s);
    QCOMPARE(staged->url.toEncoded(), QByteArray("https://files.oiiyao.example/files/1/my%20clip.mp4?X-Amz-Signature=7a"));
    QCOMPARE(staged->expiresAt, utc(u"2026-01-01T14:00:00Z"_s));
    const auto fresh = oiiyao().upload.refresh.parse(fixture(u"refresh-url"_s));
    QVERIFY(fresh);
    QCOMPARE(fresh->expiresAt, utc(u"2026-01-01T16:00:00Z"_s));
}

void TestOiiyaoReplies::submitted() {
    const auto submitted = translate().submit.parse(fixture(u"video-translation"_s));
    QVERIFY(submitted);
    QCOMPARE(submitted->tickets.size(), 1);
    QCOMPARE(submitted->tickets.first().remoteId, u"551"_s);
    QCOMPARE(submitted->credits, std::optional(60.0));
}

void TestOiiyaoReplies::taskStates_data() {
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<RemoteState>("state");
    QTest::addColumn<QString>("word");
    QTest::addColumn<double>("progress");
    QTest::newRow("pending") << fixture(u"task-pending"_s) << RemoteState::Queued << u"pending"_s << 0.0;
    QTest::newRow("processing") << fixture(u"task-processing"_s) << RemoteState::Running << u"processing"_s << 0.42;
    QTest::newRow("completed") << fixture(u"task-completed"_s) << RemoteState::Done << u"completed"_s << 1.0;
    QTest::newRow("failed") << fixture(u"task-failed"_s) << RemoteState::Failed << u"failed"_s << 0.42;
    QTest::newRow("a word nobody knows keeps it going") << answer(R"({"task_id":"1","status":"transmogrifying","progress":7})")
                                                        << RemoteState::Unknown << u"transmogrifying"_s << 0.07;
    QTest::newRow("more than everything") << answer(R"({"task_id":"1","status":"processing","progress":250})")
                                          << RemoteState::Running << u"processing"_s << 1.0;
    QTest::newRow("less than nothing") << answer(R"({"task_id":"1","status":"processing","progress":-5})")
                                       << RemoteState::Running << u"processing"_s << 0.0;
    QTest::newRow("no progress told") << answer(R"({"task_id":"1","status":"processing","progress":null})")
                                      << RemoteState::Running << u"processing"_s << -1.0;
}

void TestOiiyaoReplies::taskStates() {
    QFETCH(HttpReply, reply);
    const auto task = translate().status.parse(reply);
    QVERIFY(task);
    QTEST(task->state, "state");
    QTEST(task->status, "word");
    QTEST(task->progress.value_or(-1), "progress");
}

void TestOiiyaoReplies::completedTask() {
    const auto task = translate().status.parse(fixture(u"task-completed"_s));
    QVERIFY(task);
    QCOMPARE(task->id, u"551"_s);
    QCOMPARE(task->credits, std::optional(60.0));
    QCOMPARE(task->outputs.size(), 2);
    QCOMPARE(task->outputs[0].role, OutputRole::Video);
    QCOMPARE(task->outputs[0].url.toEncoded(),
             QByteArray("https://files.oiiyao.example/results/551/video.mp4?X-Amz-Signature=0a%2F1b"));
    QCOMPARE(task->outputs[0].expiresAt, utc(u"2026-01-01T14:05:00Z"_s));
    QCOMPARE(task->outputs[1].role, OutputRole::Subtitles);
    const auto roles = [](const QString& name) {
        QList<OutputRole> found;
        const auto task = translate().status.parse(fixture(name));
        for (const RemoteOutput& output : task->outputs)
            found << output.role;
        return found;
    };
    QCOMPARE(roles(u"task-completed-text-to-speech"_s), QList<OutputRole>{OutputRole::Audio});
    QCOMPARE(roles(u"task-completed-audio-separation"_s), (QList<OutputRole>{OutputRole::Vocals, OutputRole::Background}));
}

void TestOiiyaoReplies::failedTask() {
    const auto task = translate().status.parse(fixture(u"task-failed"_s));
    QVERIFY(task);
    QCOMPARE(task->message, u"No speech was found in the video"_s);
    QVERIFY(task->outputs.isEmpty());
}

void TestOiiyaoReplies::numbersMayBeText() {
    const auto task = translate().status.parse(
        answer(R"({"task_id":"1","status":"processing","progress":"42","credits_used":"60.5"})"));
    QVERIFY(task);
    QCOMPARE(task->progress, std::optional(0.42));
    QCOMPARE(task->credits, std::optional(60.5));
    const auto balance = oiiyao().balance.parse(
        answer(R"({"credits_remaining":"123456789012345678.25","rate_limits":{"requests_per_minute":"60","queries_per_second":"5"}})"));
    QVERIFY(balance);
    QCOMPARE(balance->credits, u"123456789012345678.25"_s);
    QCOMPARE(balance->requestsPerMinute, std::optional(60));
    QCOMPARE(balance->queriesPerSecond, std::optional(5));
    const auto flagged = translate().submit.parse({.status = 200, .body = R"({"success":"true","data":{"task_id":"7"}})"});
    QVERIFY(flagged);
}

void TestOiiyaoReplies::idsMayBeNumbers() {
    const auto submitted = translate().submit.parse(answer(R"({"task_id":1861664658419253249})"));
    QVERIFY(submitted);
    QCOMPARE(submitted->tickets.first().remoteId, u"1861664658419253249"_s);
    const auto page = oiiyao().voices.parse(answer(R"([{"voice_id":9223372036854775807},{"name":"has no id"},{"voice_id":""}])"));
    QVERIFY(page);
    QCOMPARE(page->voices.size(), 1);
    QCOMPARE(page->voices.first().id, u"9223372036854775807"_s);
}

void TestOiiyaoReplies::everyCodeHasARow() {
    QCOMPARE(oiiyao().errorCodes.size(), 7);
    for (const ErrorCode& code : oiiyao().errorCodes) {
        const auto error = oiiyao().readError(fixture(u"error-"_s + code.code, 400));
        QVERIFY2(error && error->kind == code.kind, qPrintable(code.code));
        QCOMPARE(oiiyao().errorCode(code.code), &code);
    }
}

void TestOiiyaoReplies::usage() {
    const auto page = oiiyao().usage.parse(fixture(u"usage"_s));
    QVERIFY(page);
    QCOMPARE(page->records, (QList<UsageRecord>{{u"551"_s, u"video_translation"_s, 60, u"2026-01-01T12:00:00Z"_s},
                                                {u"550"_s, u"smart_erasure"_s, 30, u"2025-12-31T08:30:00Z"_s}}));
    QCOMPARE(page->total, std::optional(90.0));
    QVERIFY(!page->more);
    const auto odd = oiiyao().usage.parse(
        answer(R"({"records":[{"task_id":9223372036854775807,"credits_used":"1.5"},"?",null],"total_credits_used":"x"})"));
    QVERIFY(odd);
    QCOMPARE(odd->records, (QList<UsageRecord>{{u"9223372036854775807"_s, {}, 1.5, {}}}));
    QVERIFY(!odd->total);
}

void TestOiiyaoReplies::aListEndsWhereNoNextPageIsNamed_data() {
    QTest::addColumn<QByteArray>("ending");
    QTest::addColumn<QString>("cursor");
    QTest::newRow("a next page") << QByteArray(R"("next_cursor":"c2","has_more":true)") << u"c2"_s;
    QTest::newRow("a cursor that is a number") << QByteArray(R"("next_cursor":1861664658419253249,"has_more":"true")")
                                               << u"1861664658419253249"_s;
    QTest::newRow("the last one") << QByteArray(R"("next_cursor":null,"has_more":false)") << QString();
    QTest::newRow("more, but nobody says where") << QByteArray(R"("next_cursor":null,"has_more":true)") << QString();
    QTest::newRow("neither told") << QByteArray(R"("x":1)") << QString();
}

void TestOiiyaoReplies::aListEndsWhereNoNextPageIsNamed() {
    QFETCH(QByteArray, ending);
    QFETCH(QString, cursor);
    const auto records = oiiyao().usage.parse(answer(R"({"records":[],)" + ending + "}"));
    QVERIFY(records);
    QCOMPARE(records->more, !cursor.isEmpty());
    QCOMPARE(records->cursor, cursor);
    const auto tasks = oiiyao().remote.list.parse(answer(R"({"tasks":[],)" + ending + "}"));
    QVERIFY(tasks);
    QCOMPARE(tasks->more, !cursor.isEmpty());
    QCOMPARE(tasks->cursor, cursor);
}

void TestOiiyaoReplies::remoteTasks() {
    const auto page = oiiyao().remote.list.parse(fixture(u"tasks"_s));
    QVERIFY(page);
    QCOMPARE(page->cursor, u"2"_s);
    QVERIFY(page->more);
    QCOMPARE(page->tasks.size(), 2);
    const RemoteTask& done = page->tasks[0];
    QCOMPARE(done.id, u"551"_s);
    QCOMPARE(done.type, u"video_translation"_s);
    QCOMPARE(done.name, u"My clip"_s);
    QCOMPARE(done.sourceLanguage, u"en"_s);
    QCOMPARE(done.targetLanguage, u"es"_s);
    QCOMPARE(done.createdAt, u"2026-01-01T12:00:00Z"_s);
    QCOMPARE(done.outputs.size(), 2);
    QCOMPARE(page->tasks[1].state, RemoteState::Running);
    const auto one = oiiyao().remote.one.parse(fixture(u"task-completed"_s));
    QVERIFY(one);
    QCOMPARE(*one, done);
    // A row without an id is none; one that is odd otherwise is shown as it came.
    const auto odd = oiiyao().remote.list.parse(answer(R"({"tasks":[{"status":"completed"},7,{"task_id":8,"status":"completed"}]})"));
    QVERIFY(odd);
    QCOMPARE(odd->tasks.size(), 1);
    QCOMPARE(odd->tasks.first().id, u"8"_s);
}

void TestOiiyaoReplies::everySubmitGivesATask_data() {
    QTest::addColumn<OperationKind>("kind");
    QTest::addColumn<QString>("name");
    using enum OperationKind;
    const std::pair<OperationKind, QString> answers[] = {
        {Translate, u"video-translation"_s}, {Translate, u"multi-speaker-translation"_s}, {Subtitles, u"subtitle-translation"_s},
        {Erase, u"smart-eraser"_s},          {FaceSwap, u"face-swap"_s},                  {LipSync, u"lip-sync"_s},
        {Speech, u"text-to-speech"_s},       {Separate, u"audio-separation"_s}};
    for (const auto& [kind, name] : answers)
        QTest::addRow("%s", qPrintable(name)) << kind << name;
}

void TestOiiyaoReplies::everySubmitGivesATask() {
    QFETCH(OperationKind, kind);
    QFETCH(QString, name);
    const auto submitted = oiiyao().operation(kind)->submit.parse(fixture(name));
    QVERIFY(submitted);
    QCOMPARE(submitted->tickets.size(), 1);
    QCOMPARE(submitted->tickets.first().remoteId, u"551"_s);
    QVERIFY(!submitted->tickets.first().finished);
    QCOMPARE(submitted->credits, std::optional(60.0));
    QVERIFY(!submitted->estimated);
}

void TestOiiyaoReplies::aClonedVoiceIsThereAtOnce() {
    const auto cloned = oiiyao().operation(OperationKind::VoiceClone)->submit.parse(fixture(u"voice-clone"_s));
    QVERIFY(cloned);
    QCOMPARE(cloned->tickets.size(), 1);
    const auto& finished = cloned->tickets.first().finished;
    QVERIFY(finished);
    QCOMPARE(finished->state, RemoteState::Done);
    QCOMPARE(finished->made, u"9007199254740993"_s);
    QCOMPARE(finished->name, u"My own voice"_s);
    QCOMPARE(cloned->credits, std::optional(60.0));
}

void TestOiiyaoReplies::outputsNobodyKnowsAreLeftAside() {
    const auto task = translate().status.parse(
        answer(R"({"task_id":"1","status":"completed","output":{"video_url":"https://a.example/v.mp4","hologram_url":"https://a.example/h","x":1}})"));
    QVERIFY(task);
    QCOMPARE(task->outputs.size(), 1);
    QCOMPARE(task->outputs.first().role, OutputRole::Video);
    QVERIFY(!task->outputs.first().expiresAt.isValid());
    const auto erased = oiiyao().operation(OperationKind::Erase)->status.parse(fixture(u"task-completed-smart-erasure"_s));
    QVERIFY(erased);
    QCOMPARE(erased->outputs.size(), 1);
}

void TestOiiyaoReplies::badAnswersAreMalformed_data() {
    badReplyRows();
}

void TestOiiyaoReplies::badAnswersAreMalformed() {
    QFETCH(HttpReply, reply);
    const auto errors = readByAll(oiiyao(), reply);
    QCOMPARE(errors.size(), 9 + 8 + 7);  // account, files and lists; submits; and how far those are that are tasks
    for (auto error = errors.begin(); error != errors.end(); ++error)
        QVERIFY2(*error && (*error)->kind == Kind::Malformed, qPrintable(error.key()));
}

void TestOiiyaoReplies::aCompletedTaskWithoutAFileIsMalformed() {
    for (const QByteArray output : {"null", "{}", R"({"hologram_url":"https://a.example/h"})", "\"x\"",
                                    R"({"video_url":"soon"})", R"({"video_url":"https://","subtitle_url":"/a.srt"})"}) {
        const auto task = translate().status.parse(answer(R"({"task_id":"1","status":"completed","output":)" + output + "}"));
        QVERIFY(!task);
        QCOMPARE(task.error().kind, Kind::Malformed);
    }
    // Nor is it one because the answer calls it a voice: those are not asked about.
    QVERIFY(!translate().status.parse(answer(R"({"task_id":"1","status":"completed","task_type":"voice_clone"})")));
}

void TestOiiyaoReplies::aLinkThatIsNoneIsKeptBesideAGoodOne() {
    const auto task = translate().status.parse(
        answer(R"({"task_id":"1","status":"completed","output":{"video_url":"soon","subtitle_url":"https://a.example/1.srt"}})"));
    QVERIFY(task);
    QCOMPARE(task->outputs.size(), 2);
}

QTEST_GUILESS_MAIN(TestOiiyaoReplies)
#include "tst_oiiyaoreplies.moc"
