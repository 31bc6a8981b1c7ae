// SPDX-License-Identifier: MIT
// What a `run` line becomes, with made-up vendors: one that takes files, one that takes links alone.
#include "app/cli/runjobs.h"

#include <QtCore/qdir.h>
#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

class TestRunJobs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void inputsTimesTargets();
    void refused_data();
    void refused();
    void theSameLanguageTwiceIsOneJob();
    void settingsGoToWhoKnowsThem();
    void anObjectBecomesSeveralSettings();
    void findOutYourself();
    void aVoicePerLanguage();
    void flags();
    void aBucketOfTheAccount();
    void aBucketOnlyWhereItIsNeeded();
};

static Operation translate() {
    Operation operation;
    operation.kind = OperationKind::Translate;
    operation.inputs = {{.role = InputRole::Video}, {.role = InputRole::Subtitles, .required = false}};
    operation.languages = {.languages = {{.code = u"en"_s}, {.code = u"es"_s}, {.code = u"fr"_s}}};
    operation.voice = {.offered = true};
    operation.submit = {[](const SubmitQuery&) { return HttpRequest{}; }, [](const HttpReply&) { return Submitted{}; }};
    return operation;
}

static VendorRegistry vendors() {
    Vendor sender;
    sender.id = u"sender"_s;
    sender.baseUrl = QUrl(u"https://sender.example"_s);
    sender.upload.ticket = {[](const UploadQuery&) { return HttpRequest{}; }, [](const HttpReply&) { return UploadTicket{}; }};
    sender.operations = {translate()};
    sender.operations[0].options = {{.name = u"voice_clone"_s, .fallback = false}, {.name = u"shared"_s, .fallback = false}};
    Vendor linker;
    linker.id = u"linker"_s;
    linker.baseUrl = QUrl(u"https://linker.example"_s);
    linker.operations = {translate()};
    linker.operations[0].languages.autoSource = u"DEFAULT"_s;
    linker.operations[0].options = {
        {.name = u"caption_type"_s, .type = OptionType::Integer, .fallback = 0, .least = 0, .most = 4},
        {.name = u"shared"_s, .fallback = false},
        {.name = u"studio.style"_s, .type = OptionType::Text},
        {.name = u"studio.words"_s, .type = OptionType::Words}};
    Operation maker = translate();
    maker.kind = OperationKind::AvatarPhoto;
    maker.inputs = {{.role = InputRole::Image}};
    maker.languages = {.needsSource = false, .needsTarget = false};
    linker.makers = {maker};
    return VendorRegistry({sender, linker});
}

static Result<QList<JobSpec>> jobs(const QStringList& words, const QString& bucket = {}) {
    const VendorRegistry registry = vendors();
    const auto line = readCommandLine(words);
    if (!line)
        return fail(line.error());
    return jobsOf(*line, {.vendors = registry, .resultsFolder = u"/results"_s, .account = [&](const QString& id) {
                              return Account{.id = id, .vendor = id.section(u'/', 0, 0), .bucket = bucket};
                          }});
}

static QStringList run(const QString& input, const QString& vendor, const QStringList& more = {}) {
    return QStringList{u"run"_s, input,     u"--operation"_s, u"translate"_s, u"--vendor"_s, vendor,
                       u"--from"_s, u"en"_s, u"--to"_s,        u"es,fr"_s} + more;
}

static const QString file = u"/clips/a.mp4"_s;
static const QString address = u"https://a.example/a.mp4"_s;

static QStringList fromAuto(const QString& vendor) {
    QStringList words = run(address, vendor);
    words[words.indexOf(u"en"_s)] = u"auto"_s;
    return words;
}

void TestRunJobs::inputsTimesTargets() {
    const auto made = jobs(run(address, u"sender,linker/two"_s, {u"b.mp4"_s, u"--stage"_s, u"s3://bucket"_s}));
    QVERIFY2(made, made ? "" : qPrintable(made.error().field));
    QStringList told;
    for (const JobSpec& job : *made)
        told << job.account + u' ' + job.source.section(u'/', -1) + u' ' + job.targetLanguage;
    QCOMPARE(told, (QStringList{u"sender a.mp4 es"_s, u"sender a.mp4 fr"_s, u"sender b.mp4 es"_s, u"sender b.mp4 fr"_s,
                                u"linker/two a.mp4 es"_s, u"linker/two a.mp4 fr"_s, u"linker/two b.mp4 es"_s,
                                u"linker/two b.mp4 fr"_s}));
    QCOMPARE(made->at(2).source, QDir::current().absoluteFilePath(u"b.mp4"_s));
    QCOMPARE(made->last().vendor, u"linker"_s);
    QCOMPARE(made->last().folder, u"/results"_s);
}

void TestRunJobs::refused_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, const QStringList& words, Reason reason, const QString& field) {
        QTest::newRow(name) << words << reason << field;
    };
    row("a file for who takes links", run(file, u"linker"_s), Reason::StagingMissing, u"input"_s);
    row("a file for one of two who takes links", run(file, u"sender,linker"_s), Reason::StagingMissing, u"input"_s);
    row("a second file for who takes links", run(address, u"linker"_s, {u"--subtitles"_s, u"a.srt"_s}), Reason::StagingMissing,
        u"subtitles"_s);
    row("a photo for who takes links", {u"run"_s, file, u"--operation"_s, u"avatar-photo"_s, u"--vendor"_s, u"linker"_s},
        Reason::StagingMissing, u"input"_s);
    row("a stage that is no bucket", run(file, u"linker"_s, {u"--stage"_s, u"bucket"_s}), Reason::OptionWrong, u"stage"_s);
    row("an empty stage", run(file, u"linker"_s, {u"--stage="_s}), Reason::OptionWrong, u"stage"_s);
    row("a size that is none", run(address, u"linker"_s, {u"--frame-size"_s, u"1080p"_s}), Reason::OptionWrong, u"frame-size"_s);
    row("a size of nothing", run(address, u"linker"_s, {u"--frame-size"_s, u"0x100"_s}), Reason::OptionWrong, u"frame-size"_s);
    row("a setting nobody knows", run(address, u"sender,linker"_s, {u"--set"_s, u"colour=red"_s}), Reason::OptionUnknown, u"colour"_s);
    row("a setting only another vendor knows", run(address, u"sender"_s, {u"--set"_s, u"caption_type=1"_s}), Reason::OptionUnknown,
        u"caption_type"_s);
    row("a setting without a value", run(address, u"sender"_s, {u"--set"_s, u"voice_clone"_s}), Reason::OptionUnknown, u"voice_clone"_s);
    row("a wrong value for the one who knows it", run(address, u"sender,linker"_s, {u"--set"_s, u"caption_type=9"_s}), Reason::OptionWrong,
        u"caption_type"_s);
    row("auto where the language must be told", fromAuto(u"sender"_s), Reason::LanguageUnsupported, u"from"_s);
    row("an operation nobody offers", {u"run"_s, address, u"--operation"_s, u"face-swap"_s}, Reason::OperationMissing, u"operation"_s);
    row("subtitles that nobody takes", {u"run"_s, u"https://x.example/face.jpg"_s, u"--operation"_s, u"avatar-photo"_s, u"--vendor"_s,
                                         u"linker"_s, u"--subtitles"_s, u"https://x.example/a.srt"_s},
        Reason::InputNotTaken, u"subtitles"_s);
    row("a text that nobody reads", run(address, u"linker"_s, {u"--text"_s, u"hello"_s}), Reason::InputNotTaken, u"text"_s);
    row("a voice for a language that is not asked for", run(address, u"linker"_s, {u"--voice"_s, u"de=v1"_s}), Reason::InputNotTaken,
        u"voice"_s);
}

void TestRunJobs::refused() {
    QFETCH(QStringList, words);
    const auto made = jobs(words);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Kind::Invalid);
    QTEST(made.error().reason, "reason");
    QTEST(made.error().field, "field");
}

void TestRunJobs::theSameLanguageTwiceIsOneJob() {
    const auto made = jobs({u"run"_s, u"https://x.example/a.mp4"_s, u"--operation"_s, u"translate"_s, u"--vendor"_s, u"linker"_s, u"--from"_s,
                            u"en"_s, u"--to"_s, u"es,fr,es"_s});
    QVERIFY(made);
    QCOMPARE(made->size(), 2);
}

void TestRunJobs::settingsGoToWhoKnowsThem() {
    const auto made = jobs(run(address, u"sender,linker"_s, {u"--set"_s, u"voice_clone=true"_s, u"--set"_s, u"caption_type=3"_s,
                                                          u"--set"_s, u"shared=true"_s}));
    QVERIFY(made);
    QCOMPARE(made->first().options, (QJsonObject{{u"voice_clone"_s, true}, {u"shared"_s, true}}));
    QCOMPARE(made->last().options, (QJsonObject{{u"caption_type"_s, 3}, {u"shared"_s, true}}));
}

void TestRunJobs::anObjectBecomesSeveralSettings() {
    const auto made = jobs(run(address, u"linker"_s, {u"--set"_s, uR"(studio={"style":"calm","words":["one"]})"_s}));
    QVERIFY(made);
    QCOMPARE(made->first().options["studio.style"_L1].toString(), u"calm"_s);
    QCOMPARE(made->first().options["studio.words"_L1].toArray().first().toString(), u"one"_s);
}

void TestRunJobs::findOutYourself() {
    const auto made = jobs(fromAuto(u"linker"_s));
    QVERIFY(made);
    QCOMPARE(made->first().sourceLanguage, u"DEFAULT"_s);
}

void TestRunJobs::aVoicePerLanguage() {
    const auto made = jobs(run(address, u"sender"_s, {u"--voice"_s, u"any"_s, u"--voice"_s, u"fr=french"_s}));
    QVERIFY(made);
    QCOMPARE(made->first().voice, u"any"_s);
    QCOMPARE(made->last().voice, u"french"_s);
}

void TestRunJobs::flags() {
    const auto made = jobs(run(address, u"linker"_s, {u"--frame-size"_s, u"1920x1080"_s, u"--consent"_s, u"Ana, today"_s, u"--fit"_s}));
    QVERIFY(made);
    QCOMPARE(made->first().frameSize, QSize(1920, 1080));
    QCOMPARE(made->first().consent, u"Ana, today"_s);
    QVERIFY(made->first().fit);
    QVERIFY(!jobs(run(address, u"linker"_s))->first().fit);
    QVERIFY(!jobs(run(address, u"linker"_s))->first().frameSize.isValid());
}

void TestRunJobs::aBucketOfTheAccount() {
    const auto made = jobs(run(file, u"linker"_s), u"mine"_s);
    QVERIFY(made);
    QCOMPARE(made->first().stage, QString());  // the account's way
}

void TestRunJobs::aBucketOnlyWhereItIsNeeded() {
    const auto made = jobs(run(file, u"sender,linker"_s, {u"--stage"_s, u"s3://bucket/clips"_s}));
    QVERIFY(made);
    QCOMPARE(made->first().stage, QString());
    QCOMPARE(made->last().stage, u"s3://bucket/clips"_s);
}

QTEST_GUILESS_MAIN(TestRunJobs)
#include "tst_runjobs.moc"
