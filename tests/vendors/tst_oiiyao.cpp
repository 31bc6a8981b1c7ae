// SPDX-License-Identifier: MIT
// What is sent to Oiiyao, against its document as the simulator's author read it.
#include "services/vendors/oiiyao.h"

#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestOiiyao : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sends_data();
    void sends();
    void onlySubmitsCostMoney();
    void onlyDocumentedPathsAreNotAssumed();
    void aClonedVoiceNeedsNoVoiceId();
    void theKeyOfARepeatIsTheKeyItWasGiven();
    void languagesAreTheDocuments();
    void everyEndpointHasAPath();
};

static QString bodyOf(const HttpRequest& request) {
    return QString::fromUtf8(request.body);
}

static SubmitQuery translation() {
    return {.job = {.operation = OperationKind::Translate, .sourceLanguage = u"en"_s, .targetLanguage = u"pt-BR"_s,
                    .voice = u"9007199254740993"_s},
            .inputs = {{InputRole::Video, QUrl::fromEncoded("https://files.oiiyao.example/1/my%20clip.mp4?X-Amz-Signature=a%2Fb")}},
            .idempotencyKey = u"key-1"_s,
            .title = u"My “clip” 1"_s};
}

void TestOiiyao::sends_data() {
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("body");
    const Vendor& vendor = oiiyao();
    const Operation& translate = *vendor.operation(OperationKind::Translate);
    QTest::newRow("the balance") << vendor.balance.build({}) << QByteArray("GET") << u"/account/balance"_s << QString() << QString();
    QTest::newRow("the prices") << vendor.pricing.build({}) << QByteArray("GET") << u"/account/pricing"_s << QString() << QString();
    QTest::newRow("all voices") << vendor.voices.build({}) << QByteArray("GET") << u"/voices"_s << QString() << QString();
    QTest::newRow("female Spanish voices") << vendor.voices.build({.language = u"es"_s, .gender = u"female"_s})
                                           << QByteArray("GET") << u"/voices"_s << u"language=es&gender=female"_s << QString();
    QTest::newRow("one task") << translate.status.build(u"551"_s) << QByteArray("GET") << u"/tasks/{task_id}"_s << QString() << QString();
    QTest::newRow("a place for 3 GB") << vendor.upload.ticket.build({.fileName = u"source.mp4"_s, .bytes = 3'221'225'472})
                                      << QByteArray("POST") << u"/files/upload-url"_s << QString()
                                      << uR"({"file_name":"source.mp4","file_size":3221225472})"_s;
    QTest::newRow("that it has arrived") << vendor.upload.confirm.build(u"file_1"_s) << QByteArray("POST") << u"/files/confirm"_s
                                         << QString() << uR"({"file_id":"file_1"})"_s;
    QTest::newRow("a fresh link") << vendor.upload.refresh.build(u"file_1"_s) << QByteArray("POST") << u"/files/refresh-url"_s
                                  << QString() << uR"({"file_id":"file_1"})"_s;
    QTest::newRow("a translation with a voice")
        << translate.submit.build(translation()) << QByteArray("POST") << u"/videos/translation"_s << QString()
        << uR"({"idempotency_key":"key-1","name":"My “clip” 1","source_language":"en","target_language":"pt-BR",)"
           R"("video_url":"https://files.oiiyao.example/1/my%20clip.mp4?X-Amz-Signature=a%2Fb","voice_clone":false,)"
           R"("voice_id":"9007199254740993"})"_s;
}

void TestOiiyao::sends() {
    QFETCH(HttpRequest, request);
    QTEST(request.method, "method");
    const EndpointPath* path = oiiyao().path(request.endpoint);
    QVERIFY(path);
    QTEST(path->path, "path");
    QTEST(request.query.toString(), "query");
    QTEST(bodyOf(request), "body");
    for (auto argument = request.pathArguments.begin(); argument != request.pathArguments.end(); ++argument)
        QVERIFY(path->path.contains(u'{' + argument.key() + u'}'));
}

void TestOiiyao::onlySubmitsCostMoney() {
    const Vendor& vendor = oiiyao();
    QVERIFY(!vendor.balance.build({}).costsMoney);
    QVERIFY(!vendor.pricing.build({}).costsMoney);
    QVERIFY(!vendor.voices.build({}).costsMoney);
    QVERIFY(!vendor.upload.ticket.build({}).costsMoney);
    QVERIFY(!vendor.upload.confirm.build({}).costsMoney);
    QVERIFY(!vendor.upload.refresh.build({}).costsMoney);
    for (const Operation& operation : vendor.operations) {
        QVERIFY(!operation.status.build({}).costsMoney);
        QVERIFY(operation.submit.build(translation()).costsMoney);
    }
}

void TestOiiyao::onlyDocumentedPathsAreNotAssumed() {
    QStringList printed;
    for (const EndpointPath& path : oiiyao().paths) {
        if (!path.assumed)
            printed << path.path;
    }
    printed.sort();
    QCOMPARE(printed, (QStringList{u"/files/refresh-url"_s, u"/voices"_s}));
}

void TestOiiyao::aClonedVoiceNeedsNoVoiceId() {
    SubmitQuery query = translation();
    query.job.options = {{u"voice_clone"_s, true}};
    const QJsonObject body = QJsonDocument::fromJson(
        oiiyao().operation(OperationKind::Translate)->submit.build(query).body).object();
    QCOMPARE(body["voice_clone"_L1], QJsonValue(true));
    QVERIFY(!body.contains("voice_id"_L1));
}

void TestOiiyao::theKeyOfARepeatIsTheKeyItWasGiven() {
    const auto& submit = oiiyao().operation(OperationKind::Translate)->submit;
    QCOMPARE(submit.build(translation()), submit.build(translation()));
    QVERIFY(submit.build(translation()).body.contains("\"idempotency_key\":\"key-1\""));
}

void TestOiiyao::languagesAreTheDocuments() {
    QStringList from, into;
    for (const Language& language : oiiyao().operation(OperationKind::Translate)->languages.languages) {
        if (language.source)
            from << language.code;
        if (language.target)
            into << language.code;
    }
    from.sort();
    into.sort();
    QStringList documentedFrom = u"zh en ja ko ru de fr ar es it vi pt ms tl id nl th no ca bn sr yue"_s.split(u' ');
    QStringList documentedInto =
        u"zh en ja ko ru de fr ar es it vi pt pt-BR ms tl id nl th no ca bn sr cs bg pl ro sv ta tr uk el hi fi hr sk da hu fa"_s
            .split(u' ');
    documentedFrom.sort();
    documentedInto.sort();
    QCOMPARE(from, documentedFrom);
    QCOMPARE(into, documentedInto);
}

void TestOiiyao::everyEndpointHasAPath() {
    const Vendor& vendor = oiiyao();
    QStringList used{vendor.balance.build({}).endpoint,        vendor.pricing.build({}).endpoint,
                     vendor.voices.build({}).endpoint,         vendor.upload.ticket.build({}).endpoint,
                     vendor.upload.confirm.build({}).endpoint, vendor.upload.refresh.build({}).endpoint};
    for (const Operation& operation : vendor.operations)
        used << operation.submit.build(translation()).endpoint << operation.status.build({}).endpoint;
    for (const QString& endpoint : std::as_const(used))
        QVERIFY2(vendor.path(endpoint), qPrintable(endpoint));
    QVERIFY(!vendor.path(u"nothing"_s));
}

QTEST_GUILESS_MAIN(TestOiiyao)
#include "tst_oiiyao.moc"
