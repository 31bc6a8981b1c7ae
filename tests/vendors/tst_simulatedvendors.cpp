// SPDX-License-Identifier: MIT
// Two readings of one document, the program's and the simulator's, must agree: every option in every value, from the
// check to the result.
#include "services/vendors/akool.h"
#include "services/vendors/jobcheck.h"
#include "services/vendors/vozo.h"
#include "tests/support/akoolsimulator.h"
#include "tests/support/plainclient.h"
#include "tests/support/vozosimulator.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Kind;

class TestSimulatedVendors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreeOnEveryJob_data();
    void agreeOnEveryJob();
    void agreeOnErrors_data();
    void agreeOnErrors();
    void readsEveryPageOfVoices();
    void readsTheLanguages();
    void survivesBadAnswers_data();
    void survivesBadAnswers();

private:
    void start(const QString& vendor);
    HttpReply send(const HttpRequest& request);
    HttpReply submit(const JobSpec& job, const QList<TargetVoice>& targets = {});

    const Vendor* m_vendor = nullptr;
    std::unique_ptr<VendorSimulator> m_simulator;
    std::unique_ptr<PlainClient> m_client;
};

void TestSimulatedVendors::start(const QString& vendor) {
    SimulatorSettings settings;
    settings.resultVideo = QFINDTESTDATA("tst_simulatedvendors.cpp");
    m_vendor = vendor == "akool"_L1 ? &akool() : &vozo();
    if (vendor == "akool"_L1)
        m_simulator = std::make_unique<AkoolSimulator>(settings);
    else
        m_simulator = std::make_unique<VozoSimulator>(settings);
    m_client = std::make_unique<PlainClient>(m_simulator->baseUrl(),
                                             HttpHeaders{{m_vendor->auth.header, m_vendor->auth.prefix + settings.key}});
}

HttpReply TestSimulatedVendors::send(const HttpRequest& request) {
    QString path = m_vendor->path(request.endpoint)->path;
    for (auto argument = request.pathArguments.begin(); argument != request.pathArguments.end(); ++argument)
        path.replace(u'{' + argument.key() + u'}', argument.value());
    const auto reply = request.method == "GET" ? m_client->get(path, request.query.toString(QUrl::FullyEncoded))
                                               : m_client->post(path, QJsonDocument::fromJson(request.body).object());
    return {.status = reply.status, .body = reply.body};
}

HttpReply TestSimulatedVendors::submit(const JobSpec& job, const QList<TargetVoice>& targets) {
    SubmitQuery query{.job = job, .targets = targets, .inputs = {{InputRole::Video, QUrl(job.source)}}, .title = u"clip"_s};
    if (!job.subtitles.isEmpty())
        query.inputs.insert(InputRole::Subtitles, QUrl(job.subtitles));
    return send(m_vendor->operations.first().submit.build(query));
}

static JobSpec jobFor(const QString& vendor) {
    return {.operation = OperationKind::Translate, .vendor = vendor, .source = u"https://example.com/clip.mp4"_s,
            .sourceLanguage = u"en"_s, .targetLanguage = u"ja"_s};
}

static QJsonArray valuesOf(const OptionRule& rule) {
    switch (rule.type) {
    case OptionType::Flag:
        return {true, false};
    case OptionType::Choice:
        return QJsonArray::fromStringList(rule.choices);
    case OptionType::Text:
        return {u"Be “kind”."_s};
    case OptionType::Words:
        return {QJsonArray{u"one"_s, u"two"_s}, QJsonArray()};
    case OptionType::Pairs:
        return {QJsonObject{{u"hi"_s, u"hello"_s}}, QJsonObject()};
    case OptionType::Integer:
    case OptionType::Number:
        return {rule.least, rule.most};
    }
    return {};
}

void TestSimulatedVendors::agreeOnEveryJob_data() {
    QTest::addColumn<JobSpec>("job");
    for (const Vendor* vendor : {&akool(), &vozo()}) {
        const auto row = [&](const QString& name, auto change) {
            JobSpec job = jobFor(vendor->id);
            change(job);
            QTest::addRow("%s: %s", qPrintable(vendor->id), qPrintable(name)) << job;
        };
        row(u"nothing set"_s, [](JobSpec&) {});
        row(u"the language found out"_s, [](JobSpec& job) { job.sourceLanguage.clear(); });
        for (const OptionRule& rule : vendor->operations.first().options) {
            for (const QJsonValue value : valuesOf(rule)) {
                const QByteArray shown = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
                row(rule.name + u' ' + QString::fromUtf8(shown), [&](JobSpec& job) { job.options = {{rule.name, value}}; });
            }
        }
    }
    JobSpec job = jobFor(u"akool"_s);
    job.voice = u"6889b755662160e2caad5fdf"_s;
    QTest::newRow("akool: a voice") << job;
    job.subtitles = u"https://example.com/c.ass"_s;
    job.options = {{u"caption_type"_s, u"3"_s},
                   {u"studio_voice.style"_s, u"sad"_s},
                   {u"studio_voice.fixed_words"_s, QJsonObject{{u"a"_s, u"b"_s}}}};
    QTest::newRow("akool: captions and a studio voice") << job;
    job = jobFor(u"vozo"_s);
    job.subtitles = u"https://example.com/c.srt"_s;
    QTest::newRow("vozo: subtitles") << job;
    job.options = {{u"subtitle_usage_type"_s, u"final_translated"_s}, {u"speaker_number.min"_s, 2}, {u"speaker_number.max"_s, 2}};
    QTest::newRow("vozo: finished subtitles, two speakers") << job;
    job = jobFor(u"vozo"_s);
    job.regions = {{.box = {0.1, 0.7, 0.9, 0.3}, .kind = RegionKind::Ocr}};
    QTest::newRow("vozo: a box") << job;
    job.regions = {{.box = {-0.1, 0.7, 2, 3}, .kind = RegionKind::Ocr}};
    QTest::newRow("vozo: a box beyond the frame") << job;
    job = jobFor(u"vozo"_s);
    job.source = u"https://example.com/talk.opus"_s;
    job.options = {{u"export_type"_s, u"audio"_s}};
    QTest::newRow("vozo: sound") << job;
}

void TestSimulatedVendors::agreeOnEveryJob() {
    QFETCH(JobSpec, job);
    start(job.vendor);
    const Operation& operation = m_vendor->operations.first();
    QCOMPARE(checkJob(*m_vendor, job), QList<ApiError>());
    const auto submitted = operation.submit.parse(submit(job));
    QCOMPARE(m_simulator->violations(), QStringList());
    QVERIFY(submitted);
    QCOMPARE(submitted->tickets.size(), 1);
    const SubmitTicket ticket = submitted->tickets.first();
    QVERIFY(!ticket.refused);
    const auto running = operation.status.parse(send(operation.status.build(ticket.remoteId)));
    QVERIFY(running);
    QCOMPARE(running->state, RemoteState::Queued);
    const auto done = operation.status.parse(send(operation.status.build(ticket.remoteId)));
    QVERIFY(done);
    QCOMPARE(done->state, RemoteState::Done);
    QVERIFY(!done->outputs.isEmpty());
    QCOMPARE(m_simulator->bills().size(), 1);
    QCOMPARE(m_simulator->violations(), QStringList());
}

void TestSimulatedVendors::agreeOnErrors_data() {
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("misbehaviour");
    QTest::addColumn<Kind>("kind");
    for (const auto vendor : {"akool"_L1, "vozo"_L1}) {
        const auto row = [&](const QString& misbehaviour, Kind kind) {
            QTest::addRow("%s: %s", vendor.data(), qPrintable(misbehaviour)) << QString(vendor) << misbehaviour << kind;
        };
        row(u"authentication-error"_s, Kind::Unauthorised);
        row(u"validation-error"_s, Kind::Rejected);
        row(u"rate-limit-error"_s, vendor == "akool"_L1 ? Kind::RateLimited : Kind::QueueFull);
        row(u"insufficient-credits"_s, Kind::OutOfCredit);
        row(u"internal-error"_s, Kind::VendorFault);
    }
}

void TestSimulatedVendors::agreeOnErrors() {
    QFETCH(QString, vendor);
    QFETCH(QString, misbehaviour);
    start(vendor);
    QVERIFY(m_simulator->tellToMisbehave(u"translate"_s, misbehaviourFromText(misbehaviour).value()));
    const auto error = m_vendor->readError(submit(jobFor(vendor)));
    QVERIFY(error);
    QTEST(error->kind, "kind");
    QVERIFY(!error->detail.isEmpty() && !error->vendorCode.isEmpty());
}

void TestSimulatedVendors::readsEveryPageOfVoices() {
    start(u"akool"_s);
    static_cast<AkoolSimulator*>(m_simulator.get())->addVoices(249);
    VoiceQuery query;
    QStringList ids;
    bool more = true;
    for (; more && query.page < 10; ++query.page) {
        const auto page = akool().voices.parse(send(akool().voices.build(query)));
        QVERIFY(page);
        more = page->more;
        for (const Voice& voice : page->voices)
            ids << voice.id;
    }
    QCOMPARE(query.page, 3);
    QCOMPARE(ids.size(), 251);
    QCOMPARE(ids.removeDuplicates(), 0);
    QCOMPARE(m_simulator->violations(), QStringList());
}

void TestSimulatedVendors::readsTheLanguages() {
    start(u"akool"_s);
    const auto languages = akool().languages.parse(send(akool().languages.build({})));
    QVERIFY(languages);
    for (const Language& language : *languages) {
        QVERIFY(akool().operations.first().languages.takesTarget(language.code));
        JobSpec job = jobFor(u"akool"_s);
        job.sourceLanguage.clear();
        QVERIFY(akool().operations.first().submit.parse(submit(job, {{language.code, {}}, {u"sq-AL"_s, {}}})));
    }
    QCOMPARE(m_simulator->violations(), QStringList());
}

void TestSimulatedVendors::survivesBadAnswers_data() {
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("misbehaviour");
    QTest::addColumn<bool>("stillAnId");
    for (const auto vendor : {"akool"_L1, "vozo"_L1}) {
        const auto row = [&](const QString& misbehaviour, bool stillAnId) {
            QTest::addRow("%s: %s", vendor.data(), qPrintable(misbehaviour)) << QString(vendor) << misbehaviour << stillAnId;
        };
        row(u"html"_s, false);
        row(u"empty"_s, false);
        row(u"missing-fields"_s, false);
        row(u"null-data"_s, false);
        row(u"numbers-as-strings"_s, true);
        row(u"huge-ids"_s, true);
    }
}

void TestSimulatedVendors::survivesBadAnswers() {
    QFETCH(QString, vendor);
    QFETCH(QString, misbehaviour);
    QFETCH(bool, stillAnId);
    start(vendor);
    const Operation& operation = m_vendor->operations.first();
    QVERIFY(m_simulator->tellToMisbehave(u"translate"_s, misbehaviourFromText(misbehaviour).value()));
    const auto submitted = operation.submit.parse(submit(jobFor(vendor)));
    QCOMPARE(bool(submitted), stillAnId);
    if (!submitted) {
        QCOMPARE(submitted.error().kind, Kind::Malformed);
        return;
    }
    // The id is the one that was billed, to the last digit: asking for it is no violation.
    QVERIFY(operation.status.parse(send(operation.status.build(submitted->tickets.first().remoteId))));
    QCOMPARE(m_simulator->violations(), QStringList());
    QVERIFY(m_simulator->tellToMisbehave(u"task"_s, {.kind = Misbehaviour::Kind::UnknownStatus}) ||
            m_simulator->tellToMisbehave(u"result"_s, {.kind = Misbehaviour::Kind::UnknownStatus}));
    const auto unknown = operation.status.parse(send(operation.status.build(submitted->tickets.first().remoteId)));
    QVERIFY(unknown);
    QCOMPARE(unknown->state, RemoteState::Unknown);
}

QTEST_GUILESS_MAIN(TestSimulatedVendors)
#include "tst_simulatedvendors.moc"
