// SPDX-License-Identifier: MIT
#include "tests/support/qavixdocument.h"
#include "tests/support/simulatorclient.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Misbehaviour::Kind;

class TestSimulator : public SimulatorClient {
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }
    void translatesAClip();
    void pagesThroughTheTasks();
    void listsVoices();
    void tellsUsageAndPrices();
    void clonesAVoiceAtOnce();
    void givesTheOutputsOfEachTaskType_data();
    void givesTheOutputsOfEachTaskType();
    void billsAKeyOnce();
    void replaysAfterALostAnswer();
    void chargesStartedMinutesUntilTheCreditIsGone();
    void linksExpireAndAreRenewed();
    void failsATaskWhenToldTo();
    void progressesByTheClock();
    void fixturesAreEnvelopes_data();
    void fixturesAreEnvelopes();
};

void TestSimulator::translatesAClip() {
    const QByteArray clip(300'000, 'v');
    QJsonObject job = translation();
    job["video_url"_L1] = upload(clip);
    job["name"_L1] = u"clip"_s;
    job["idempotency_key"_L1] = u"k1"_s;
    const Reply made = post(u"/videos/translation"_s, job);
    QCOMPARE(made.status, 200);
    QCOMPARE(made.data()["task_id"_L1].toString(), u"551"_s);
    QCOMPARE(made.data()["status"_L1].toString(), u"pending"_s);
    QCOMPARE(made.json()["usage"_L1]["credits_used"_L1].toInt(), 60);
    QCOMPARE(get(u"/account/balance"_s).data()["credits_remaining"_L1].toInt(), 9940);

    QCOMPARE(get(u"/tasks/551"_s).data()["status"_L1].toString(), u"processing"_s);
    const QJsonObject done = get(u"/tasks/551"_s).data();
    QCOMPARE(done["status"_L1].toString(), u"completed"_s);
    QCOMPARE(done["progress"_L1].toInt(), 100);
    const QJsonObject output = done["output"_L1].toObject();
    QCOMPARE(send("GET", QUrl(output["video_url"_L1].toString())).body, clip);
    QVERIFY(send("GET", QUrl(output["subtitle_url"_L1].toString())).body.contains("[es] simulated line"));
    const Reply part = send("GET", QUrl(output["video_url"_L1].toString()), {}, {{"Range", "bytes=299990-"}});
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, QByteArray(10, 'v'));

    QCOMPARE(m_simulator->bills().size(), 1);
    const Bill bill = m_simulator->bills().first();
    QCOMPARE(bill.idempotencyKey, u"k1"_s);
    QCOMPARE(bill.target, u"es"_s);
    QCOMPARE(bill.source, job["video_url"_L1].toString());
    QCOMPARE(m_simulator->count(u"video-translation"_s), 1);
    QCOMPARE(m_simulator->count(u"task"_s), 2);
    QCOMPARE(m_simulator->violations(), QStringList());
}

void TestSimulator::pagesThroughTheTasks() {
    for (int task = 0; task < 5; ++task)
        post(u"/videos/translation"_s, translation());
    const Reply first = get(u"/tasks"_s, u"limit=3"_s);
    QCOMPARE(first.data()["tasks"_L1].toArray().size(), 3);
    QCOMPARE(first.data()["tasks"_L1][0]["task_id"_L1].toString(), u"555"_s);
    QVERIFY(first.data()["has_more"_L1].toBool());
    const Reply second = get(u"/tasks"_s, u"limit=3&cursor="_s + first.data()["next_cursor"_L1].toString());
    QCOMPARE(second.data()["tasks"_L1].toArray().size(), 2);
    QVERIFY(!second.data()["has_more"_L1].toBool());
    QCOMPARE(get(u"/tasks"_s, u"status=pending"_s).data()["tasks"_L1].toArray().size(), 0);
    QCOMPARE(get(u"/tasks"_s, u"task_type=lip_sync"_s).data()["tasks"_L1].toArray().size(), 0);
    QCOMPARE(get(u"/tasks"_s, u"limit=101"_s).param(), u"limit"_s);
    QCOMPARE(get(u"/tasks/9"_s).status, 404);
}

void TestSimulator::listsVoices() {
    const auto voices = [this](const QString& query) {
        return get(u"/voices"_s, query).json()["data"_L1].toArray();
    };
    QCOMPARE(voices({}).size(), 10);
    QCOMPARE(voices(u"language=es"_s).size(), 2);
    QCOMPARE(voices(u"language=es-MX&gender=male"_s).size(), 1);
    QVERIFY(send("GET", QUrl(voices({})[0]["preview_url"_L1].toString())).body.startsWith("RIFF"));
    QCOMPARE(get(u"/voices"_s, u"gender=other"_s).param(), u"gender"_s);
}

void TestSimulator::tellsUsageAndPrices() {
    post(u"/videos/translation"_s, translation());
    m_clock.advance(48h);
    post(u"/videos/translation"_s, translation());
    QCOMPARE(get(u"/account/usage"_s).data()["total_credits_used"_L1].toInt(), 120);
    const QJsonObject late = get(u"/account/usage"_s, u"start_date=2026-01-02"_s).data();
    QCOMPARE(late["records"_L1].toArray().size(), 1);
    QCOMPARE(late["records"_L1][0]["task_id"_L1].toString(), u"552"_s);
    QCOMPARE(get(u"/account/pricing"_s).data()["pricing"_L1].toArray().size(), 9);
    QCOMPARE(get(u"/account/usage"_s, u"start_date=1.1.2026"_s).param(), u"start_date"_s);
}

void TestSimulator::clonesAVoiceAtOnce() {
    const Reply made = post(u"/audio/voice-clone"_s,
                            {{u"audio_url"_s, u"https://example.com/a.mp3"_s}, {u"name"_s, u"Me"_s}});
    QCOMPARE(made.data()["type"_L1].toString(), u"cloned"_s);
    QJsonObject job = translation();
    job["voice_id"_L1] = made.data()["voice_id"_L1];
    QCOMPARE(post(u"/videos/translation"_s, job).status, 200);
    QCOMPARE(m_simulator->bills().size(), 2);
}

void TestSimulator::givesTheOutputsOfEachTaskType_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QStringList>("outputs");
    const QString video = u"https://example.com/a.mp4"_s;
    const QString audio = u"https://example.com/a.mp3"_s;
    const QStringList dubbed{u"subtitle_url"_s, u"video_url"_s};
    const QJsonObject languages{
        {u"video_url"_s, video}, {u"source_language"_s, u"yue"_s}, {u"target_language"_s, u"pt-BR"_s}};
    QTest::newRow("several speakers") << u"/videos/multi-speaker-translation"_s << languages << dubbed;
    QTest::newRow("subtitles") << u"/videos/subtitle-translation"_s << languages << dubbed;
    QTest::newRow("eraser without a mode")
        << u"/videos/smart-eraser"_s << QJsonObject{{u"video_url"_s, video}} << QStringList{u"video_url"_s};
    QTest::newRow("face swap") << u"/videos/face-swap"_s
                               << QJsonObject{{u"video_url"_s, video},
                                              {u"image_url"_s, u"https://example.com/a.png"_s}}
                               << QStringList{u"video_url"_s};
    QTest::newRow("lip sync") << u"/videos/lip-sync"_s
                              << QJsonObject{{u"video_url"_s, video}, {u"audio_url"_s, audio}}
                              << QStringList{u"video_url"_s};
    QTest::newRow("speech") << u"/audio/text-to-speech"_s
                            << QJsonObject{{u"text"_s, u"Hi"_s}, {u"voice_id"_s, u"101"_s}}
                            << QStringList{u"audio_url"_s};
    QTest::newRow("separation") << u"/audio/separation"_s << QJsonObject{{u"audio_url"_s, audio}}
                                << QStringList{u"background_url"_s, u"vocals_url"_s};
}

void TestSimulator::givesTheOutputsOfEachTaskType() {
    QFETCH(QString, path);
    QFETCH(QJsonObject, fields);
    QFETCH(QStringList, outputs);
    m_simulator->setResultVideo(QFINDTESTDATA("tst_simulator.cpp"));
    QCOMPARE(post(path, fields).status, 200);
    get(u"/tasks/551"_s);
    QJsonObject output = get(u"/tasks/551"_s).data()["output"_L1].toObject();
    for (const QString& name : outputs)
        QCOMPARE(send("GET", QUrl(output[name].toString())).status, 200);
    QVERIFY(output.contains("expires_at"_L1));
    output.remove("expires_at"_L1);
    QCOMPARE(output.keys(), outputs);
    QCOMPARE(m_simulator->violations(), QStringList());
}

void TestSimulator::billsAKeyOnce() {
    QJsonObject job = translation();
    job["idempotency_key"_L1] = u"once"_s;
    const Reply first = post(u"/videos/translation"_s, job);
    const Reply again = post(u"/videos/translation"_s, job);
    QCOMPARE(again.data(), first.data());
    QCOMPARE(m_simulator->bills().size(), 1);
    QCOMPARE(m_simulator->violations(), QStringList());

    job["target_language"_L1] = u"de"_s;
    QCOMPARE(post(u"/videos/translation"_s, job).errorCode(), u"idempotency_mismatch"_s);
    QCOMPARE(m_simulator->bills().size(), 1);
    QCOMPARE(m_simulator->violations().size(), 1);
}

void TestSimulator::replaysAfterALostAnswer() {
    QJsonObject job = translation();
    job["idempotency_key"_L1] = u"lost"_s;
    m_simulator->misbehave(u"video-translation"_s, Kind::DropBeforeAnswer, MisbehaviourPlan::always);
    QVERIFY(post(u"/videos/translation"_s, job).error != QNetworkReply::NoError);
    QCOMPARE(m_simulator->bills().size(), 1);
    m_simulator->behave();
    QCOMPARE(post(u"/videos/translation"_s, job).data()["task_id"_L1].toString(), u"551"_s);
    QCOMPARE(m_simulator->bills().size(), 1);

    m_simulator->misbehave(u"video-translation"_s, Kind::DropBeforeReading, MisbehaviourPlan::always);
    QVERIFY(post(u"/videos/translation"_s, translation()).error != QNetworkReply::NoError);
    QCOMPARE(m_simulator->bills().size(), 1);
}

void TestSimulator::chargesStartedMinutesUntilTheCreditIsGone() {
    start({.account = {.credits = 300, .creditsPerMinute = 100, .sourceSeconds = 61}});
    QCOMPARE(post(u"/videos/translation"_s, translation()).json()["usage"_L1]["credits_used"_L1].toInt(),
             200);
    const Reply poor = post(u"/videos/translation"_s, translation());
    QCOMPARE(poor.status, 402);
    QCOMPARE(m_simulator->credits(), 100);
    QCOMPARE(m_simulator->bills().size(), 1);
}

void TestSimulator::linksExpireAndAreRenewed() {
    const Reply ticket = askToUpload(3);
    send("PUT", ticket.url(u"upload_url"_s), "abc", ticket.uploadHeaders());
    const QJsonObject id{{u"file_id"_s, ticket.data()["file_id"_L1]}};
    QJsonObject job = translation();
    job["video_url"_L1] = post(u"/files/confirm"_s, id).data()["url"_L1];
    post(u"/videos/translation"_s, job);
    get(u"/tasks/551"_s);
    const auto videoUrl = [this] {
        return QUrl(get(u"/tasks/551"_s).data()["output"_L1]["video_url"_L1].toString());
    };
    const QUrl first = videoUrl();
    QCOMPARE(videoUrl(), first);

    m_clock.advance(2h);
    QCOMPARE(send("GET", first).status, 403);
    QVERIFY(videoUrl() != first);
    QCOMPARE(send("GET", videoUrl()).body, "abc");
    QCOMPARE(post(u"/videos/translation"_s, job).errorCode(), u"url_expired"_s);
    job["video_url"_L1] = post(u"/files/refresh-url"_s, id).data()["url"_L1];
    QCOMPARE(post(u"/videos/translation"_s, job).status, 200);
    QCOMPARE(m_simulator->violations(), QStringList());
}

void TestSimulator::failsATaskWhenToldTo() {
    m_simulator->failNextTasks(u"No speech was found"_s);
    post(u"/videos/translation"_s, translation());
    get(u"/tasks/551"_s);
    const QJsonObject failed = get(u"/tasks/551"_s).data();
    QCOMPARE(failed["status"_L1].toString(), u"failed"_s);
    QCOMPARE(failed["error_message"_L1].toString(), u"No speech was found"_s);
    QVERIFY(failed["output"_L1].isNull());
}

void TestSimulator::progressesByTheClock() {
    start({.account = {.taskDuration = 100s}});
    QJsonObject job = translation();
    job["video_url"_L1] = upload("abc");
    post(u"/videos/translation"_s, job);
    m_clock.advance(40s);
    for (int poll = 0; poll < 5; ++poll)
        QCOMPARE(get(u"/tasks/551"_s).data()["progress"_L1].toInt(), 40);
    m_clock.advance(60s);
    QCOMPARE(get(u"/tasks/551"_s).data()["status"_L1].toString(), u"completed"_s);
}

void TestSimulator::fixturesAreEnvelopes_data() {
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QList<apidoc::Operation>>("operations");
    QTest::newRow("Oiiyao") << u"oiiyao"_s << oiiyaodoc::operations();
    QTest::newRow("Qavix") << u"qavix"_s << qavixdoc::document().operations;
}

void TestSimulator::fixturesAreEnvelopes() {
    QFETCH(QString, vendor);
    QFETCH(QList<apidoc::Operation>, operations);
    const QDir folder(QStringLiteral(BABELREEL_FIXTURES) + u'/' + vendor);
    QStringList named = folder.entryList({u"*.json"_s});
    named.removeIf([](const QString& name) { return name.startsWith("other-dialect-"_L1); });
    for (const QString& name : named) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject envelope = QJsonDocument::fromJson(file.readAll()).object();
        const bool isError = name.startsWith("error-"_L1);
        QVERIFY2(envelope["success"_L1].isBool() && envelope["success"_L1].toBool() != isError,
                 qPrintable(name));
        QVERIFY2(envelope.contains(isError ? "error"_L1 : "data"_L1), qPrintable(name));
        if (isError)
            QCOMPARE(name, u"error-%1.json"_s.arg(envelope["error"_L1]["type"_L1].toString()));
    }
    QCOMPARE(named.filter(u"error-"_s).size(), 7);
    for (const apidoc::Operation& operation : operations)
        QVERIFY2(!named.filter(operation.name).isEmpty(), qPrintable(operation.name));
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
