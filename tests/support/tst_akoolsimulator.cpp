// SPDX-License-Identifier: MIT
// The simulated AKOOL keeps to its document, and catches whoever does not.
#include "tests/support/akoolsimulator.h"
#include "tests/support/plainclient.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

static const QString translatePath = u"/api/open/v3/content/video/createbytranslate"_s;
static const QString resultPath = u"/api/open/v3/content/video/infobymodelid"_s;
static const QString voicesPath = u"/api/open/v4/voice/videoTranslation"_s;

class TestAkoolSimulator : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void takesWhatTheDocumentShows();
    void catchesWhatItDoesNot_data();
    void catchesWhatItDoesNot();
    void catchesTheWrongHeader();
    void eachLanguageHasItsOwnCodeAndBill();
    void lipSyncIsMadeOnceALanguage();
    void theJobInDataIsADecoy();
    void runsThroughItsStates();
    void failsWhenToldTo();
    void turnsPages();
    void refusesInItsOwnWords_data();
    void refusesInItsOwnWords();
    void misbehaves_data();
    void misbehaves();

private:
    static QJsonObject translation(const QString& to = u"ja"_s) {
        return {{u"url"_s, u"https://example.com/clip.mp4"_s}, {u"source_language"_s, u"en"_s}, {u"language"_s, to}};
    }
    PlainClient::Reply result(const QString& id) { return m_client->get(resultPath, u"video_model_id="_s + id); }
    /// The ids of `all_results`, in the order of the languages asked for.
    QStringList ids(const PlainClient::Reply& reply) const;

    std::unique_ptr<AkoolSimulator> m_akool;
    std::unique_ptr<PlainClient> m_client;
};

void TestAkoolSimulator::init() {
    SimulatorSettings settings;
    settings.resultVideo = QFINDTESTDATA("tst_akoolsimulator.cpp");
    m_akool = std::make_unique<AkoolSimulator>(settings);
    m_client = std::make_unique<PlainClient>(m_akool->baseUrl(), HttpHeaders{{"x-api-key", "sim-key-1"}});
}

QStringList TestAkoolSimulator::ids(const PlainClient::Reply& reply) const {
    QStringList all;
    for (const QJsonValue entry : reply.json()["all_results"_L1].toArray())
        all.prepend(entry["data"_L1]["_id"_L1].toString());
    return all;
}

void TestAkoolSimulator::takesWhatTheDocumentShows() {
    QJsonObject job = translation(u"ja,zh-CN-shandong,zh-CN-sichuan"_s);
    const auto voice = [](const QString& id) { return QJsonObject{{u"voice_id"_s, id}}; };
    job["lipsync"_L1] = false;
    job["speaker_num"_L1] = 1;
    job["remove_bgm"_L1] = true;
    job["caption_type"_L1] = 2;
    job["caption_url"_L1] = u"https://example.com/c.srt"_s;
    job["voices_map"_L1] = QJsonObject{{u"zh-CN-shandong"_s, voice(u"6889b755662160e2caad5fdf"_s)},
                                       {u"zh-CN-sichuan"_s, voice(u"6889b74e662160e2caad5fd5"_s)}};
    job["studio_voice"_L1] = QJsonObject{{u"no_translate_words"_s, QJsonArray{u"kaka"_s, u"lal"_s}},
                                         {u"fixed_words"_s, QJsonObject{{u"hi"_s, u"hello"_s}}},
                                         {u"pronounced_words"_s, QJsonObject{{u"lel"_s, u"lele"_s}}},
                                         {u"style"_s, u"professional"_s}};
    job["dynamic_duration"_L1] = false;
    QCOMPARE(m_client->post(translatePath, job).json()["code"_L1].toInt(), 1000);
    QCOMPARE(m_akool->lastFields(u"translate"_s), job);
    QCOMPARE(m_client->get(u"/api/open/v3/language/list"_s).data()["lang_list"_L1].toArray().size(), 11);
    QCOMPARE(m_akool->violations(), QStringList());
}

void TestAkoolSimulator::catchesWhatItDoesNot_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no link") << u"url"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("no source language") << u"source_language"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("languages as an array") << u"language"_s << QJsonValue(QJsonArray{u"ja"_s});
    QTest::newRow("languages with blanks") << u"language"_s << QJsonValue(u"ja, fr"_s);
    QTest::newRow("a flag as a word") << u"lipsync"_s << QJsonValue(u"true"_s);
    QTest::newRow("a caption type as text") << u"caption_type"_s << QJsonValue(u"2"_s);
    QTest::newRow("a sixth caption type") << u"caption_type"_s << QJsonValue(5);
    QTest::newRow("half a speaker") << u"speaker_num"_s << QJsonValue(1.5);
    QTest::newRow("a dead field") << u"merge_interval"_s << QJsonValue(1);
    QTest::newRow("another dead field") << u"face_enhance"_s << QJsonValue(true);
    QTest::newRow("a callback") << u"webhookUrl"_s << QJsonValue(u"https://example.com"_s);
    QTest::newRow("a voice without its object") << u"voices_map"_s << QJsonValue(QJsonObject{{u"ja"_s, u"x"_s}});
    QTest::newRow("an empty voice") << u"voices_map"_s << QJsonValue(QJsonObject{{u"ja"_s, QJsonObject{{u"voice_id"_s, QString()}}}});
    QTest::newRow("a style of its own") << u"studio_voice"_s << QJsonValue(QJsonObject{{u"style"_s, u"bored"_s}});
    QTest::newRow("pairs as a list") << u"studio_voice"_s << QJsonValue(QJsonObject{{u"fixed_words"_s, QJsonArray{u"a"_s}}});
}

void TestAkoolSimulator::catchesWhatItDoesNot() {
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject job = translation();
    if (value.isUndefined())
        job.remove(field);
    else
        job.insert(field, value);
    QCOMPARE(m_client->post(translatePath, job).json()["code"_L1].toInt(), 1003);
    QCOMPARE(m_akool->violations().size(), 1);
    QVERIFY(m_akool->bills().isEmpty());
}

void TestAkoolSimulator::catchesTheWrongHeader() {
    PlainClient both(m_akool->baseUrl(), {{"x-api-key", "sim-key-1"}, {"Authorization", "Bearer sim-key-1"}});
    both.get(voicesPath);
    PlainClient bearer(m_akool->baseUrl(), {{"Authorization", "Bearer sim-key-1"}});
    bearer.get(voicesPath);
    QCOMPARE(m_akool->violations().size(), 2);
    PlainClient stale(m_akool->baseUrl(), {{"x-api-key", "old"}});
    const auto refused = stale.get(voicesPath);
    QCOMPARE(refused.status, 200);
    QCOMPARE(refused.json()["code"_L1].toInt(), 1101);
    QCOMPARE(m_akool->violations().size(), 2);
    m_client->post(u"/api/open/v3/content/video/createbytranslation"_s, translation());
    QCOMPARE(m_akool->violations().size(), 3);
}

void TestAkoolSimulator::eachLanguageHasItsOwnCodeAndBill() {
    m_akool->refuseLanguage(u"hi"_s, 1213);
    const auto reply = m_client->post(translatePath, translation(u"ja,hi,fr"_s));
    QCOMPARE(reply.json()["code"_L1].toInt(), 1000);
    QStringList languages;
    QList<int> codes;
    for (const QJsonValue entry : reply.json()["all_results"_L1].toArray()) {
        languages << entry["data"_L1]["language"_L1].toString();
        codes << entry["code"_L1].toInt();
    }
    QCOMPARE(languages, (QStringList{u"fr"_s, u"hi"_s, u"ja"_s}));
    QCOMPARE(codes, (QList<int>{1000, 1213, 1000}));
    QCOMPARE(m_akool->bills().size(), 2);
    QCOMPARE(m_akool->bills().first().target, u"ja"_s);
    QCOMPARE(m_akool->bills().first().credits, AkoolSimulator::creditsPerLanguage);
}

void TestAkoolSimulator::lipSyncIsMadeOnceALanguage() {
    QJsonObject job = translation();
    job["lipsync"_L1] = true;
    QCOMPARE(m_client->post(translatePath, job).json()["code"_L1].toInt(), 1000);
    QCOMPARE(m_client->post(translatePath, job).json()["code"_L1].toInt(), 1202);
    QCOMPARE(m_akool->bills().size(), 1);
}

void TestAkoolSimulator::theJobInDataIsADecoy() {
    const auto reply = m_client->post(translatePath, translation());
    QCOMPARE(result(reply.data()["_id"_L1].toString()).json()["code"_L1].toInt(), 1008);
    QCOMPARE(m_akool->violations().size(), 1);
    QCOMPARE(result(u"video"_s + ids(reply).first()).json()["code"_L1].toInt(), 1008);
    QCOMPARE(m_akool->violations().size(), 2);
}

void TestAkoolSimulator::runsThroughItsStates() {
    const QString id = ids(m_client->post(translatePath, translation())).first();
    QCOMPARE(id.size(), 24);
    QCOMPARE(result(id).data()["video_status"_L1].toInt(), 1);
    const QJsonObject done = result(id).data();
    QCOMPARE(done["video_status"_L1].toInt(), 3);
    QCOMPARE(done["deduction_duration"_L1].toInt(), 4);
    const QUrl subtitles(done["audio_splits"_L1]["translated_srt_url"_L1].toString());
    QVERIFY(m_client->send("GET", subtitles, {}, {}).body.contains("[ja]"));
    QCOMPARE(m_client->send("GET", QUrl(done["video"_L1].toString()), {}, {}).status, 200);
    QCOMPARE(m_akool->violations(), QStringList());
}

void TestAkoolSimulator::failsWhenToldTo() {
    m_akool->failNextTasks(1);
    const QStringList both = ids(m_client->post(translatePath, translation(u"ja,fr"_s)));
    result(both[0]);
    result(both[1]);
    QCOMPARE(result(both[0]).data()["error_code"_L1].toInt(), 501312);
    QCOMPARE(result(both[1]).data()["video_status"_L1].toInt(), 3);
}

void TestAkoolSimulator::turnsPages() {
    m_akool->addVoices(148);
    const auto page = [this](const QString& query) { return m_client->get(voicesPath, query).data(); };
    QCOMPARE(page({})["result"_L1].toArray().size(), 100);
    QCOMPARE(page({})["count"_L1].toInt(), 150);
    QCOMPARE(page(u"page=2&size=100"_s)["result"_L1].toArray().size(), 50);
    QCOMPARE(page(u"page=3&size=100"_s)["result"_L1].toArray().size(), 0);
    QCOMPARE(page(u"language_code=zh-CN-sichuan"_s)["count"_L1].toInt(), 75);
    QCOMPARE(m_akool->violations(), QStringList());
    page(u"page=0"_s);
    page(u"gender=male"_s);
    QCOMPARE(m_akool->violations().size(), 2);
}

void TestAkoolSimulator::refusesInItsOwnWords_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("key") << u"authentication-error"_s << 1101;
    QTest::newRow("field") << u"validation-error"_s << 1003;
    QTest::newRow("rate") << u"rate-limit-error"_s << 1005;
    QTest::newRow("permission") << u"permission-error"_s << 1009;
    QTest::newRow("credit") << u"insufficient-credits"_s << 1104;
    QTest::newRow("not there") << u"not-found"_s << 1008;
    QTest::newRow("its own fault") << u"internal-error"_s << 1205;
}

void TestAkoolSimulator::refusesInItsOwnWords() {
    QFETCH(QString, kind);
    QVERIFY(m_akool->tellToMisbehave(u"translate"_s, misbehaviourFromText(kind).value()));
    const auto reply = m_client->post(translatePath, translation());
    QCOMPARE(reply.status, 200);
    QTEST(reply.json()["code"_L1].toInt(), "code");
    QVERIFY(m_akool->bills().isEmpty());
}

void TestAkoolSimulator::misbehaves_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("holds");
    QTest::addColumn<QByteArray>("lacks");
    QTest::newRow("ids that die in a double") << u"huge-ids"_s << QByteArray("\"_id\":9223372036854775807") << QByteArray("nothing");
    QTest::newRow("numbers as text") << u"numbers-as-strings"_s << QByteArray("\"code\":\"1000\"") << QByteArray("\"code\":1000");
    QTest::newRow("no fields") << u"missing-fields"_s << QByteArray("\"data\":{}") << QByteArray("_id");
    QTest::newRow("null") << u"null-data"_s << QByteArray("\"data\":null") << QByteArray("_id");
}

void TestAkoolSimulator::misbehaves() {
    QFETCH(QString, kind);
    QFETCH(QByteArray, holds);
    QFETCH(QByteArray, lacks);
    m_akool->tellToMisbehave(u"translate"_s, misbehaviourFromText(kind).value());
    const auto reply = m_client->post(translatePath, translation());
    QVERIFY2(reply.body.contains(holds) && !reply.body.contains(lacks), reply.body.constData());
    QCOMPARE(m_akool->bills().size(), 1);
    if (kind == "huge-ids"_L1)
        QCOMPARE(result(u"9223372036854775807"_s).data()["video_status"_L1].toInt(), 1);
    m_akool->tellToMisbehave(u"result"_s, {.kind = Misbehaviour::Kind::UnknownStatus});
    if (kind == "numbers-as-strings"_L1)
        QCOMPARE(result(ids(reply).first()).data()["video_status"_L1].toInt(), 77);
}

QTEST_GUILESS_MAIN(TestAkoolSimulator)
#include "tst_akoolsimulator.moc"
