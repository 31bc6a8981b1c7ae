// SPDX-License-Identifier: MIT
// The simulated Vozo keeps to its document, and catches whoever does not.
#include "tests/support/plainclient.h"
#include "tests/support/vozosimulator.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

static const QString translatePath = u"/v1/media/translate"_s;

class TestVozoSimulator : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { start(2); }
    void takesWhatIsInOrder_data();
    void takesWhatIsInOrder();
    void catchesWhatIsNot_data();
    void catchesWhatIsNot();
    void catchesAnUnknownTask();
    void showsItsEightWords();
    void givesWhatIsExported_data();
    void givesWhatIsExported();
    void failsWhenToldTo();
    void takesTenAtOnce();
    void refusesInItsOwnWords_data();
    void refusesInItsOwnWords();
    void misbehaves();

private:
    void start(int polls);
    static QJsonObject translation(const QJsonObject& more = {});
    QString translate(const QJsonObject& more = {}) {
        return m_client->post(translatePath, translation(more)).json()["task_id"_L1].toString();
    }
    QJsonObject task(const QString& id) { return m_client->get(translatePath + u'/' + id).json(); }

    std::unique_ptr<VozoSimulator> m_vozo;
    std::unique_ptr<PlainClient> m_client;
};

void TestVozoSimulator::start(int polls) {
    SimulatorSettings settings;
    settings.polls = polls;
    settings.resultVideo = QFINDTESTDATA("tst_vozosimulator.cpp");
    m_vozo = std::make_unique<VozoSimulator>(settings);
    m_client = std::make_unique<PlainClient>(m_vozo->baseUrl(), HttpHeaders{{"Authorization", "Bearer sim-key-1"}});
}

QJsonObject TestVozoSimulator::translation(const QJsonObject& more) {
    QJsonObject job{{u"media_type"_s, u"video"_s}, {u"media_url"_s, u"https://example.com/clip.mp4"_s},
                    {u"source_language"_s, u"auto"_s}, {u"target_language"_s, u"pt-BR"_s}, {u"export_type"_s, u"auto"_s}};
    for (auto field = more.begin(); field != more.end(); ++field)
        job[field.key()] = field.value();
    return job;
}

static QJsonObject box(double x, double width) {
    return {{u"x"_s, x}, {u"y"_s, 0.8}, {u"width"_s, width}, {u"height"_s, 0.2}};
}

static QJsonObject subtitles(const QString& url = u"https://example.com/c.srt"_s) {
    return {{u"subtitle_url"_s, url}, {u"subtitle_usage_type"_s, u"original"_s}};
}

void TestVozoSimulator::takesWhatIsInOrder_data() {
    QTest::addColumn<QJsonObject>("more");
    QTest::newRow("no more than needed") << QJsonObject();
    QTest::newRow("subtitles") << subtitles();
    QTest::newRow("a box") << QJsonObject{{u"ocr_text_box"_s, box(0.25, 0.75)}};
    QTest::newRow("speakers") << QJsonObject{{u"speaker_number"_s, QJsonObject{{u"min"_s, 2}, {u"max"_s, 34}}}};
    QTest::newRow("at least two speakers") << QJsonObject{{u"speaker_number"_s, QJsonObject{{u"min"_s, 2}}}};
    QTest::newRow("advice") << QJsonObject{{u"user_prompt"_s, u"Be kind."_s}};
    QTest::newRow("sound") << QJsonObject{{u"media_type"_s, u"audio"_s}, {u"export_type"_s, u"audio"_s}};
}

void TestVozoSimulator::takesWhatIsInOrder() {
    QFETCH(QJsonObject, more);
    QVERIFY(!translate(more).isEmpty());
    QCOMPARE(m_vozo->violations(), QStringList());
    QCOMPARE(m_vozo->bills().size(), 1);
    QCOMPARE(m_vozo->bills().first().target, u"pt-BR"_s);
}

void TestVozoSimulator::catchesWhatIsNot_data() {
    QTest::addColumn<QJsonObject>("more");
    QTest::newRow("no kind of medium") << QJsonObject{{u"media_type"_s, u"picture"_s}};
    QTest::newRow("a code of three letters") << QJsonObject{{u"target_language"_s, u"yue"_s}};
    QTest::newRow("a script") << QJsonObject{{u"source_language"_s, u"zh-Hans"_s}};
    QTest::newRow("auto as a target") << QJsonObject{{u"target_language"_s, u"auto"_s}};
    QTest::newRow("sound as a video") << QJsonObject{{u"media_type"_s, u"audio"_s}, {u"export_type"_s, u"all"_s}};
    QTest::newRow("a box on sound") << QJsonObject{{u"media_type"_s, u"audio"_s}, {u"ocr_text_box"_s, box(0, 1)}};
    QTest::newRow("a box beyond the frame") << QJsonObject{{u"ocr_text_box"_s, box(0.5, 0.75)}};
    QTest::newRow("a box without a width") << QJsonObject{{u"ocr_text_box"_s, QJsonObject{{u"x"_s, 0}, {u"y"_s, 0}, {u"height"_s, 1}}}};
    QJsonObject both = subtitles();
    both["ocr_text_box"_L1] = box(0, 1);
    QTest::newRow("subtitles and a box") << both;
    QTest::newRow("subtitles that are no SRT") << subtitles(u"https://example.com/c.vtt"_s);
    QTest::newRow("subtitles without their use") << QJsonObject{{u"subtitle_url"_s, u"https://example.com/c.srt"_s}};
    QTest::newRow("a use without subtitles") << QJsonObject{{u"subtitle_usage_type"_s, u"original"_s}};
    QTest::newRow("more at least than at most") << QJsonObject{{u"speaker_number"_s, QJsonObject{{u"min"_s, 3}, {u"max"_s, 2}}}};
    QTest::newRow("no number of speakers") << QJsonObject{{u"speaker_number"_s, QJsonObject()}};
    QTest::newRow("a callback") << QJsonObject{{u"callback_url"_s, u"https://example.com"_s}};
    QTest::newRow("empty advice") << QJsonObject{{u"user_prompt"_s, QString()}};
}

void TestVozoSimulator::catchesWhatIsNot() {
    QFETCH(QJsonObject, more);
    const auto reply = m_client->post(translatePath, translation(more));
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json()["code"_L1].toString(), u"5"_s);
    QVERIFY(reply.json()["serverTs"_L1].isString());
    QCOMPARE(m_vozo->violations().size(), 1);
    QVERIFY(m_vozo->bills().isEmpty());
}

void TestVozoSimulator::catchesAnUnknownTask() {
    QCOMPARE(m_client->get(translatePath + u"/1"_s).status, 404);
    QCOMPARE(m_vozo->violations().size(), 1);
}

void TestVozoSimulator::showsItsEightWords() {
    start(7);
    const QString id = translate();
    QStringList seen;
    for (int poll = 0; poll < 7; ++poll)
        seen << task(id)["status"_L1].toString();
    QCOMPARE(seen, (QStringList{u"queuing"_s, u"preprocessing"_s, u"transcribing"_s, u"translating"_s,
                                u"dubbing"_s, u"rendering"_s, u"done"_s}));
    QCOMPARE(m_vozo->violations(), QStringList());
}

void TestVozoSimulator::givesWhatIsExported_data() {
    QTest::addColumn<QString>("medium");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("given");
    QTest::newRow("a video as it came") << u"video"_s << u"auto"_s << QStringList{u"subtitle_url"_s, u"video_url"_s};
    QTest::newRow("sound as it came") << u"audio"_s << u"auto"_s << QStringList{u"audio_url"_s, u"subtitle_url"_s};
    QTest::newRow("the sound of a video") << u"video"_s << u"audio"_s << QStringList{u"audio_url"_s, u"subtitle_url"_s};
    QTest::newRow("both") << u"video"_s << u"all"_s << QStringList{u"audio_url"_s, u"subtitle_url"_s, u"video_url"_s};
}

void TestVozoSimulator::givesWhatIsExported() {
    QFETCH(QString, medium);
    QFETCH(QString, wanted);
    const QString id = translate({{u"media_type"_s, medium}, {u"export_type"_s, wanted}});
    task(id);
    const QJsonObject result = task(id)["result"_L1].toObject();
    QTEST(result.keys(), "given");
    for (const QJsonValue url : result)
        QCOMPARE(m_client->send("GET", QUrl(url.toString()), {}, {}).status, 200);
}

void TestVozoSimulator::failsWhenToldTo() {
    m_vozo->failNextTasks(1);
    const QString id = translate();
    task(id);
    QCOMPARE(task(id)["status"_L1].toString(), u"failed"_s);
    QCOMPARE(task(id)["err_code"_L1].toString(), u"999"_s);
}

void TestVozoSimulator::takesTenAtOnce() {
    QString first;
    for (int job = 0; job < VozoSimulator::mostAtOnce; ++job)
        first = translate();
    QCOMPARE(m_client->post(translatePath, translation()).json()["code"_L1].toString(), u"1304"_s);
    task(first);
    task(first);
    QVERIFY(!translate().isEmpty());
    QCOMPARE(m_vozo->bills().size(), VozoSimulator::mostAtOnce + 1);
}

void TestVozoSimulator::refusesInItsOwnWords_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("key") << u"authentication-error"_s << 400 << u"1302"_s;
    QTest::newRow("field") << u"validation-error"_s << 400 << u"5"_s;
    QTest::newRow("too many") << u"rate-limit-error"_s << 400 << u"1304"_s;
    QTest::newRow("permission") << u"permission-error"_s << 400 << u"7"_s;
    QTest::newRow("credit") << u"insufficient-credits"_s << 400 << u"104"_s;
    QTest::newRow("its own fault") << u"internal-error"_s << 500 << u"1000"_s;
}

void TestVozoSimulator::refusesInItsOwnWords() {
    QFETCH(QString, kind);
    QVERIFY(m_vozo->tellToMisbehave(u"translate"_s, misbehaviourFromText(kind).value()));
    const auto reply = m_client->post(translatePath, translation());
    QTEST(reply.status, "status");
    QTEST(reply.json()["code"_L1].toString(), "code");
    QVERIFY(m_vozo->bills().isEmpty());
}

void TestVozoSimulator::misbehaves() {
    const auto answered = [this](Misbehaviour::Kind kind) {
        m_vozo->tellToMisbehave(u"translate"_s, {.kind = kind});
        return m_client->post(translatePath, translation()).body;
    };
    QCOMPARE(answered(Misbehaviour::Kind::MissingFields), QByteArray("{}"));
    QCOMPARE(answered(Misbehaviour::Kind::NullData), QByteArray(R"({"task_id":null})"));
    QCOMPARE(answered(Misbehaviour::Kind::HugeIds), QByteArray(R"({"task_id":1861664658419253252})"));
    QVERIFY(answered(Misbehaviour::Kind::Html).contains("<html>"));
    QCOMPARE(m_vozo->bills().size(), 4);
    m_vozo->tellToMisbehave(u"task"_s, {.kind = Misbehaviour::Kind::UnknownStatus});
    QCOMPARE(task(u"1861664658419253252"_s)["status"_L1].toString(), u"transmogrifying"_s);
}

QTEST_GUILESS_MAIN(TestVozoSimulator)
#include "tst_vozosimulator.moc"
