// SPDX-License-Identifier: MIT
// Where Qavix's document differs, so does its simulator.
#include "tests/support/qavixdocument.h"
#include "tests/support/simulatorclient.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using Kind = Misbehaviour::Kind;

class TestSimulatorQavix : public SimulatorClient {
    Q_OBJECT
private Q_SLOTS:
    void init() { start({.document = &qavixdoc::document()}); }
    void livesBelowItsBasePath();
    void tellsWhatATaskWillCost();
    void takesWhatTheDocumentAllows_data();
    void takesWhatTheDocumentAllows();
    void refusesWhatIsOiiyaosOnly_data();
    void refusesWhatIsOiiyaosOnly();
    void speaksTheOtherDialectWhenToldTo();
    void pricesItsOwnTaskTypes();

private:
    Reply create(const QString& path, const QJsonObject& change);
};

/// A translation with fields changed; null takes one away.
Reply TestSimulatorQavix::create(const QString& path, const QJsonObject& change) {
    QJsonObject body = translation();
    body.remove(u"voice_id"_s);
    for (auto field = change.begin(); field != change.end(); ++field) {
        if (field->isNull())
            body.remove(field.key());
        else
            body[field.key()] = *field;
    }
    return post(u"/qavix"_s + path, body);
}

void TestSimulatorQavix::livesBelowItsBasePath() {
    QCOMPARE(m_simulator->baseUrl().path(), u"/qavix"_s);
    QCOMPARE(get(u"/qavix/account/balance"_s).status, 200);
    QCOMPARE(m_simulator->violations(), QStringList());
    QCOMPARE(get(u"/account/balance"_s).status, 404);
    QCOMPARE(m_simulator->violations().size(), 1);
    QCOMPARE(get(u"/qavix/_sim/state"_s).json()["violations"_L1].toArray().size(), 1);
}

void TestSimulatorQavix::tellsWhatATaskWillCost() {
    const Reply made = create(u"/videos/translation"_s, {});
    QCOMPARE(made.status, 200);
    QCOMPARE(made.data()["estimated_credits"_L1].toInt(), 60);
    QCOMPARE(made.json()["usage"_L1]["credits_used"_L1].toInt(), 60);
}

static QJsonObject box(int type) {
    return {{u"x"_s, 0.1}, {u"y"_s, 0.8}, {u"width"_s, 0.5}, {u"height"_s, 0.1}, {u"type"_s, type}};
}

static QJsonObject erasing(const QJsonArray& boxes) {
    return {{u"source_language"_s, QJsonValue::Null}, {u"target_language"_s, QJsonValue::Null}, {u"normalized_regions"_s, boxes}};
}

void TestSimulatorQavix::takesWhatTheDocumentAllows_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("change");
    QTest::newRow("no voice") << u"/videos/translation"_s << QJsonObject{};
    QTest::newRow("codes that nobody listed") << u"/videos/translation"_s << QJsonObject{{u"target_language"_s, u"zh-CN"_s}};
    QTest::newRow("subtitles beside the video") << u"/videos/subtitle-translation"_s << QJsonObject{{u"embed_subtitle"_s, false}};
    QTest::newRow("a watermark and a subtitle") << u"/videos/smart-eraser"_s << erasing({box(1), box(2)});
}

void TestSimulatorQavix::takesWhatTheDocumentAllows() {
    QFETCH(QString, path);
    QFETCH(QJsonObject, change);
    QCOMPARE(create(path, change).status, 200);
    QCOMPARE(m_simulator->violations(), QStringList());
}

void TestSimulatorQavix::refusesWhatIsOiiyaosOnly_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<QString>("param");
    QJsonObject untyped = box(1);
    untyped.remove(u"type"_s);
    QTest::newRow("cloning while translating") << u"/videos/translation"_s << QJsonObject{{u"voice_clone"_s, true}} << u"voice_clone"_s;
    QTest::newRow("a region without a type") << u"/videos/smart-eraser"_s << erasing({untyped}) << u"normalized_regions"_s;
    QTest::newRow("a region of another type") << u"/videos/smart-eraser"_s << erasing({box(3)}) << u"normalized_regions"_s;
    const QJsonObject speech{{u"video_url"_s, QJsonValue::Null}, {u"source_language"_s, QJsonValue::Null},
                             {u"target_language"_s, QJsonValue::Null}, {u"text"_s, u"Hi"_s}, {u"voice_id"_s, u"101"_s}};
    for (const QString& field : {u"name"_s, u"emotion"_s, u"text_normalization"_s}) {
        QJsonObject more = speech;
        more[field] = u"auto"_s;
        QTest::addRow("speech with %s", qPrintable(field)) << u"/audio/text-to-speech"_s << more << field;
    }
}

void TestSimulatorQavix::refusesWhatIsOiiyaosOnly() {
    QFETCH(QString, path);
    QFETCH(QJsonObject, change);
    const Reply reply = create(path, change);
    QCOMPARE(reply.status, 400);
    QTEST(reply.param(), "param");
    QVERIFY(m_simulator->bills().isEmpty());
    QCOMPARE(m_simulator->violations().size(), 1);
    for (const QString& lacking : {u"/videos/multi-speaker-translation"_s, u"/audio/separation"_s})
        QCOMPARE(create(lacking, {}).status, 404);
}

void TestSimulatorQavix::speaksTheOtherDialectWhenToldTo() {
    m_simulator->misbehave(u"balance"_s, Kind::OtherDialect);
    const QJsonObject reply = get(u"/qavix/account/balance"_s).json();
    QCOMPARE(reply.keys(), (QStringList{u"code"_s, u"message"_s, u"result"_s}));
    QVERIFY(get(u"/qavix/account/balance"_s).json().contains("success"_L1));
}

void TestSimulatorQavix::pricesItsOwnTaskTypes() {
    QCOMPARE(get(u"/qavix/account/pricing"_s).data()["pricing"_L1].toArray().size(), 7);
    QVERIFY(!m_simulator->hasEndpoint(u"audio-separation"_s));
}

QTEST_GUILESS_MAIN(TestSimulatorQavix)
#include "tst_simulatorqavix.moc"
