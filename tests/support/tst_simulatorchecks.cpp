// SPDX-License-Identifier: MIT
#include "tests/support/simulatorclient.h"

#include <QtCore/qcryptographichash.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSimulatorChecks : public SimulatorClient {
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }
    void refusesWhatTheDocumentDoesNotAllow_data();
    void refusesWhatTheDocumentDoesNotAllow();
    void refusesMalformedRequests();
    void takesAWrongKeyForNoViolation();
    void storeTakesOnlyWhatItIssued();
    void confirmsOnlyWhatArrivedWholly();
    void knowsADuplicateByItsHash();
    void refusesAboveTheRates();
    void servesOtherPaths();
};

void TestSimulatorChecks::refusesWhatTheDocumentDoesNotAllow_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<QString>("param");
    QTest::addColumn<QString>("code");
    const QString translate = u"/videos/translation"_s;
    const QString erase = u"/videos/smart-eraser"_s;
    const auto box = [](double x, double width) {
        return QJsonObject{{u"x"_s, x}, {u"y"_s, 0.8}, {u"width"_s, width}, {u"height"_s, 0.1}};
    };
    const auto row = [](const char* name, const QString& path, const QJsonObject& change,
                        const QString& param, const QString& code = u"invalid_value"_s) {
        QTest::newRow(name) << path << change << param << code;
    };
    const QJsonValue absent = QJsonValue::Null;  // the test takes such a field away
    row("no video", translate, {{u"video_url"_s, absent}}, u"video_url"_s, u"missing_field"_s);
    row("a video over plain http", translate, {{u"video_url"_s, u"http://example.com/a.mp4"_s}},
        u"video_url"_s, u"invalid_url"_s);
    row("a local path", translate, {{u"video_url"_s, u"/home/me/a.mp4"_s}}, u"video_url"_s);
    row("no voice and no clone", translate, {{u"voice_id"_s, absent}}, u"voice_id"_s, u"missing_field"_s);
    row("a voice that nobody has", translate, {{u"voice_id"_s, u"7"_s}}, u"voice_id"_s, u"invalid_voice"_s);
    row("a flag as text", translate, {{u"voice_clone"_s, u"true"_s}}, u"voice_clone"_s);
    row("Cantonese is a source only", translate, {{u"target_language"_s, u"yue"_s}}, u"target_language"_s);
    row("pt-BR is a target only", translate, {{u"source_language"_s, u"pt-BR"_s}}, u"source_language"_s);
    row("no automatic source", translate, {{u"source_language"_s, u"auto"_s}}, u"source_language"_s);
    row("an unknown field", translate, {{u"lipsync"_s, true}}, u"lipsync"_s, u"unknown_field"_s);
    row("an empty name", translate, {{u"name"_s, QString()}}, u"name"_s);
    row("speakers as a fraction", u"/videos/multi-speaker-translation"_s,
        {{u"voice_id"_s, absent}, {u"expected_speaker_count"_s, 1.5}}, u"expected_speaker_count"_s);
    const QJsonObject eraser{
        {u"voice_id"_s, absent}, {u"source_language"_s, absent}, {u"target_language"_s, absent}};
    const auto eraserWith = [&](QJsonObject more) {
        for (const QString& name : eraser.keys())
            more[name] = absent;
        return more;
    };
    row("manual without a region", erase, eraserWith({{u"erasure_mode"_s, u"manual"_s}}),
        u"normalized_regions"_s, u"missing_field"_s);
    row("a region in pixels", erase, eraserWith({{u"normalized_regions"_s, QJsonArray{box(100, 0.5)}}}),
        u"normalized_regions"_s);
    row("a region that leaves the frame", erase,
        eraserWith({{u"normalized_regions"_s, QJsonArray{box(0.6, 0.5)}}}), u"normalized_regions"_s);
    QJsonObject typed = box(0.1, 0.5);
    typed["type"_L1] = 2;
    row("a region with a type is Qavix's", erase, eraserWith({{u"normalized_regions"_s, QJsonArray{typed}}}),
        u"normalized_regions"_s);
}

void TestSimulatorChecks::refusesWhatTheDocumentDoesNotAllow() {
    QFETCH(QString, path);
    QFETCH(QJsonObject, change);
    QJsonObject body = translation();
    for (auto field = change.begin(); field != change.end(); ++field) {
        if (field->isNull())
            body.remove(field.key());
        else
            body[field.key()] = *field;
    }
    const Reply reply = post(path, body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json()["error"_L1]["type"_L1].toString(), u"validation_error"_s);
    QTEST(reply.param(), "param");
    QTEST(reply.errorCode(), "code");
    QVERIFY(m_simulator->bills().isEmpty());
    QCOMPARE(m_simulator->violations().size(), reply.errorCode() == "invalid_voice"_L1 ? 0 : 1);
}

void TestSimulatorChecks::refusesMalformedRequests() {
    QUrl url = m_simulator->baseUrl();
    const HttpHeaders key{{"Authorization", "Bearer sim-key-1"}};
    const HttpHeaders jsonType{{"Content-Type", "application/json"}};
    url.setPath(u"/videos/translation"_s);
    QCOMPARE(send("POST", url, "{}", jsonType).status, 401);
    QCOMPARE(send("POST", url, "{}", key + HttpHeaders{{"Content-Type", "text/plain"}}).status, 400);
    QCOMPARE(send("POST", url, "[1]", key + jsonType).status, 400);
    QCOMPARE(send("PUT", url, "{}", key + jsonType).status, 404);
    url.setPath(u"/v1/voices"_s);
    QCOMPARE(send("GET", url, {}, key).status, 404);
    url.setPath(u"/voices"_s);
    url.setQuery(u"api_key=sim-key-1"_s);
    QCOMPARE(send("GET", url, {}, key).status, 400);
    QCOMPARE(m_simulator->violations().size(), 6);
}

void TestSimulatorChecks::takesAWrongKeyForNoViolation() {
    m_simulator->setKey("another");
    const Reply reply = get(u"/account/balance"_s);
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.json()["error"_L1]["type"_L1].toString(), u"authentication_error"_s);
    QCOMPARE(m_simulator->violations(), QStringList());
}

void TestSimulatorChecks::storeTakesOnlyWhatItIssued() {
    const Reply ticket = askToUpload(3);
    const QUrl url = ticket.url(u"upload_url"_s);
    const HttpHeaders headers = ticket.uploadHeaders();
    QVERIFY(url.port() != m_simulator->baseUrl().port());
    QCOMPARE(send("PUT", url, "abc").status, 403);
    QCOMPARE(send("PUT", url, "abc", headers + HttpHeaders{{"Authorization", "Bearer sim-key-1"}}).status,
             400);
    QCOMPARE(send("PUT", url, "ab", headers).status, 400);
    QCOMPARE(send("POST", url, "abc", headers).status, 405);
    QUrl decoded = url;
    decoded.setQuery(url.query(QUrl::FullyDecoded), QUrl::DecodedMode);
    QCOMPARE(send("PUT", decoded, "abc", headers).status, 403);
    QCOMPARE(m_simulator->violations().size(), 5);
    QCOMPARE(send("PUT", url, "abc", headers).status, 200);
    QCOMPARE(m_simulator->violations().size(), 5);

    const Reply late = askToUpload(3);
    m_clock.advance(15min);
    QCOMPARE(send("PUT", late.url(u"upload_url"_s), "abc", late.uploadHeaders()).status, 403);
    QCOMPARE(m_simulator->violations().size(), 5);
}

void TestSimulatorChecks::confirmsOnlyWhatArrivedWholly() {
    const Reply ticket = askToUpload(3);
    const QJsonObject id{{u"file_id"_s, ticket.data()["file_id"_L1]}};
    QCOMPARE(post(u"/files/confirm"_s, id).errorCode(), u"upload_incomplete"_s);
    QCOMPARE(post(u"/files/refresh-url"_s, id).status, 404);
    QCOMPARE(m_simulator->violations().size(), 1);
    send("PUT", ticket.url(u"upload_url"_s), "abc", ticket.uploadHeaders());
    const Reply confirmed = post(u"/files/confirm"_s, id);
    QCOMPARE(send("GET", confirmed.url(u"url"_s)).body, "abc");
    QCOMPARE(post(u"/files/confirm"_s, {{u"file_id"_s, u"none"_s}}).status, 404);
}

void TestSimulatorChecks::knowsADuplicateByItsHash() {
    upload("the same bytes");
    const QByteArray md5 = QCryptographicHash::hash("the same bytes", QCryptographicHash::Md5);
    for (const QByteArray& text : {md5.toHex(), md5.toBase64()}) {
        const Reply ticket = post(u"/files/upload-url"_s, {{u"file_name"_s, u"b.mp4"_s},
                                                           {u"file_size"_s, 14},
                                                           {u"content_md5"_s, QString::fromLatin1(text)}});
        QCOMPARE(send("GET", ticket.url(u"url"_s)).body, "the same bytes");
    }
}

void TestSimulatorChecks::refusesAboveTheRates() {
    start({.enforceRates = true, .account = {.requestsPerMinute = 4, .queriesPerSecond = 2}});
    const auto status = [this] { return get(u"/account/balance"_s).status; };
    QCOMPARE(status(), 200);
    QCOMPARE(status(), 200);
    const Reply third = get(u"/account/balance"_s);
    QCOMPARE(third.status, 429);
    QCOMPARE(third.retryAfter, "1");
    m_clock.advance(1s);
    QCOMPARE(status(), 200);
    m_clock.advance(1s);
    QCOMPARE(status(), 429);  // the fifth in a minute
    m_clock.advance(60s);
    QCOMPARE(status(), 200);
}

void TestSimulatorChecks::servesOtherPaths() {
    start({.paths = {{u"balance"_s, u"/me/credits"_s}}});
    QCOMPARE(get(u"/me/credits"_s).status, 200);
    QCOMPARE(get(u"/account/balance"_s).status, 404);
    QCOMPARE(get(u"/_sim/state"_s).json()["violations"_L1].toArray().size(), 1);
}

QTEST_GUILESS_MAIN(TestSimulatorChecks)
#include "tst_simulatorchecks.moc"
