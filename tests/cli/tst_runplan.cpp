// SPDX-License-Identifier: MIT
// What a call of `run` comes to with presets, tables and names, before anything is queued.
#include "app/cli/runplan.h"
#include "models/presets/presetfile.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

class TestRunPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void presetsAndTables_data();
    void presetsAndTables();
    void optionsOfAPreset();
    void refused_data();
    void refused();
    void everyWrongRowIsNamed();
    void whatIsThereIsLeftOut();
    void subfolders();

private:
    void put(const QString& name, const QByteArray& bytes) const;
    QString path(const QString& name) const { return m_folder->filePath(name); }
    RunPlan plan(const QStringList& words, const FileThere& there = [](const QString&) { return false; }) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

static VendorRegistry vendors() {
    Operation translate;
    translate.kind = OperationKind::Translate;
    translate.inputs = {{.role = InputRole::Video}};
    translate.languages = {.languages = {{.code = u"en"_s}, {.code = u"es"_s}, {.code = u"fr"_s}}};
    translate.voice = {.offered = true};
    translate.submit = {[](const SubmitQuery&) { return HttpRequest{}; }, [](const HttpReply&) { return Submitted{}; }};
    Vendor one{.id = u"one"_s, .name = u"One"_s, .baseUrl = QUrl(u"https://one.example"_s), .operations = {translate}};
    Vendor two{.id = u"two"_s, .name = u"Two"_s, .baseUrl = QUrl(u"https://two.example"_s), .operations = {translate}};
    one.operations[0].options = {{.name = u"clone"_s, .fallback = false}, {.name = u"calm"_s, .fallback = false}};
    for (Vendor* vendor : {&one, &two})
        vendor->upload.ticket = {[](const UploadQuery&) { return HttpRequest{}; }, [](const HttpReply&) { return UploadTicket{}; }};
    return VendorRegistry({one, two});
}

void TestRunPlan::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    const Preset shorts{.name = u"Shorts"_s,
                        .vendor = u"one"_s,
                        .account = u"one/studio"_s,
                        .sourceLanguage = u"en"_s,
                        .targets = {u"es"_s, u"fr"_s},
                        .voices = {{u"es"_s, u"v1"_s}},
                        .options = {{u"clone"_s, true}},
                        .naming = {.nameTemplate = u"{n} {name} {lang}.{ext}"_s}};
    QVERIFY(!presetfile::save(path(u"presets.json"_s), {shorts}));
    Preset film = shorts;
    film.name = u"Film"_s;
    film.targets = {u"fr"_s};
    QVERIFY(!presetfile::write(path(u"film.json"_s), film));
}

void TestRunPlan::put(const QString& name, const QByteArray& bytes) const {
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

RunPlan TestRunPlan::plan(const QStringList& words, const FileThere& there) const {
    const VendorRegistry registry = vendors();
    QStringList all = words;
    all.replaceInStrings(u"<table>"_s, path(u"table.csv"_s));
    all.replaceInStrings(u"<film>"_s, path(u"film.json"_s));
    const auto line = readCommandLine(QStringList{u"run"_s} + all);
    if (!line)
        return {.problems = {{0, line.error()}}};
    const JobMaking making{.vendors = registry,
                           .resultsFolder = u"/out"_s,
                           .account = [](const QString& id) { return Account{.id = id, .vendor = id.section(u'/', 0, 0)}; },
                           .presets = path(u"presets.json"_s)};
    return planOf({*line}, making, QDate(2026, 3, 9), there);
}

static QStringList told(const QList<JobSpec>& jobs) {
    QStringList all;
    for (const JobSpec& job : jobs)
        all << u"%1 %2 %3 %4"_s.arg(job.account, job.source.section(u'/', -1), job.targetLanguage, job.voice).trimmed();
    return all;
}

void TestRunPlan::presetsAndTables_data() {
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("jobs");
    const auto row = [](const char* name, const QByteArray& table, const QStringList& words, const QStringList& jobs) {
        QTest::newRow(name) << table << words << jobs;
    };
    const QStringList preset{u"/c/a.mp4"_s, u"--preset"_s, u"shorts"_s};
    row("a preset", {}, preset, {u"one/studio a.mp4 es v1"_s, u"one/studio a.mp4 fr"_s});
    row("the line's languages go before it", {}, preset + QStringList{u"--to"_s, u"fr"_s}, {u"one/studio a.mp4 fr"_s});
    row("the line's vendor too, without the voices", {}, preset + QStringList{u"--vendor"_s, u"two"_s}, {u"two a.mp4 es"_s, u"two a.mp4 fr"_s});
    row("the line's voices too", {}, preset + QStringList{u"--voice"_s, u"x"_s}, {u"one/studio a.mp4 es x"_s, u"one/studio a.mp4 fr x"_s});
    row("one of a file", {}, {u"/c/a.mp4"_s, u"--preset"_s, u"<film>"_s}, {u"one/studio a.mp4 fr"_s});
    const QStringList table{u"--from-csv"_s, u"<table>"_s, u"--operation"_s, u"translate"_s, u"--from"_s, u"en"_s, u"--to"_s, u"es"_s};
    row("a table, with the line for empty cells", "file,vendor,to\na.mp4,one two,fr\nb.mp4,,\n", table,
        {u"one a.mp4 fr"_s, u"two a.mp4 fr"_s, u"one b.mp4 es"_s});
    row("voices of a table", "file,to,voice\na.mp4,es fr,x fr=y\nb.mp4,fr,\n", table + QStringList{u"--voice"_s, u"es=z"_s},
        {u"one a.mp4 es x"_s, u"one a.mp4 fr y"_s, u"one b.mp4 fr"_s});
    row("a row's preset goes before the line", "file,preset\na.mp4,Shorts\nb.mp4,\n", table,
        {u"one/studio a.mp4 es v1"_s, u"one/studio a.mp4 fr"_s, u"one b.mp4 es"_s});
    row("a row's cells go before its preset", "file,preset,to\na.mp4,Shorts,fr\n", table, {u"one/studio a.mp4 fr"_s});
    row("the same row twice is one job", "file\na.mp4\na.mp4\n", table, {u"one a.mp4 es"_s});
}

void TestRunPlan::presetsAndTables() {
    QFETCH(QByteArray, table);
    QFETCH(QStringList, words);
    put(u"table.csv"_s, table);
    const RunPlan made = plan(words);
    QVERIFY2(made.problems.isEmpty(), qPrintable(made.problems.value(0).error.field));
    QTEST(told(made.jobs), "jobs");
}

void TestRunPlan::optionsOfAPreset() {
    const auto options = [this](const QStringList& more) {
        return plan(QStringList{u"/c/a.mp4"_s, u"--preset"_s, u"Shorts"_s} + more).jobs.value(0).options;
    };
    QCOMPARE(options({}), (QJsonObject{{u"clone"_s, true}}));
    QCOMPARE(options({u"--set"_s, u"calm=true"_s}), (QJsonObject{{u"clone"_s, true}, {u"calm"_s, true}}));
    QCOMPARE(options({u"--set"_s, u"clone=false"_s}), (QJsonObject{{u"clone"_s, false}}));
    QCOMPARE(options({u"--vendor"_s, u"two"_s}), QJsonObject());
    QCOMPARE(plan({u"/c/a.mp4"_s, u"/c/b.mp4"_s, u"--preset"_s, u"Shorts"_s}).jobs.last().nameTemplate, u"2 {name} {lang}.{ext}"_s);
    QCOMPARE(plan({u"/c/a.mp4"_s, u"--preset"_s, u"Shorts"_s, u"--template"_s, u"{date}.{ext}"_s}).jobs.last().nameTemplate, u"2026-03-09.{ext}"_s);
}

void TestRunPlan::refused_data() {
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("field");
    const QStringList preset{u"/c/a.mp4"_s, u"--preset"_s, u"Shorts"_s};
    const auto row = [&](const char* name, const QStringList& words, Reason reason, const QString& field, const QByteArray& table = "file\na.mp4\n") {
        QTest::newRow(name) << table << words << reason << field;
    };
    row("a preset that is none", {u"/c/a.mp4"_s, u"--preset"_s, u"Longs"_s}, Reason::PresetUnknown, u"preset"_s);
    row("a file that is no preset", {u"/c/a.mp4"_s, u"--preset"_s, u"<table>"_s}, Reason::PresetWrong, u"preset"_s);
    row("a token that is none", preset + QStringList{u"--template"_s, u"{title}.{ext}"_s}, Reason::TemplateWrong, u"template"_s);
    row("a policy that is none", preset + QStringList{u"--if-exists"_s, u"replace"_s}, Reason::OptionWrong, u"if-exists"_s);
    row("a root that does not hold the files", preset + QStringList{u"--mirror"_s, u"/d"_s}, Reason::OptionWrong, u"mirror"_s);
    row("a table and files", preset + QStringList{u"--from-csv"_s, u"<table>"_s}, Reason::InputsExclusive, u"from-csv"_s);
    row("a table that is gone", {u"--from-csv"_s, u"/none.csv"_s}, Reason::FileMissing, u"from-csv"_s);
    row("a table with wrong columns", {u"--from-csv"_s, u"<table>"_s}, Reason::CsvColumnUnknown, u"from-csv"_s, "file,where\na.mp4,x\n");
    row("a table without files", {u"--from-csv"_s, u"<table>"_s}, Reason::CsvWrong, u"from-csv"_s, "to,from\nes,en\n");
}

void TestRunPlan::refused() {
    QFETCH(QByteArray, table);
    QFETCH(QStringList, words);
    put(u"table.csv"_s, table);
    const RunPlan made = plan(words);
    QCOMPARE(made.problems.size(), 1);
    QTEST(made.problems[0].error.reason, "reason");
    QTEST(made.problems[0].error.field, "field");
}

void TestRunPlan::everyWrongRowIsNamed() {
    put(u"table.csv"_s, "file,vendor,to,preset,options\n"
                        "a.mp4,one,es,,\n"
                        "a.mp4,three,es,,\n"
                        "a.mp4,one,de,,\n"
                        "a.mp4,,,Longs,\n"
                        "a.mp4,one,es,,colour=red\n");
    const RunPlan made = plan({u"--from-csv"_s, u"<table>"_s, u"--operation"_s, u"translate"_s, u"--from"_s, u"en"_s});
    QStringList wrong;
    for (const RunPlan::Problem& problem : made.problems)
        wrong << u"%1 %2"_s.arg(problem.line).arg(failure::name(problem.error.reason));
    wrong.sort();
    QCOMPARE(wrong, (QStringList{u"3 UnknownVendor"_s, u"4 LanguageUnsupported"_s, u"5 PresetUnknown"_s, u"6 OptionUnknown"_s}));
}

void TestRunPlan::whatIsThereIsLeftOut() {
    const auto there = [](const QString& file) { return file == u"/out/1 a es.mp4"_s; };
    const QStringList words{u"/c/a.mp4"_s, u"--preset"_s, u"Shorts"_s};
    QCOMPARE(plan(words, there).jobs.size(), 2);
    const RunPlan made = plan(words + QStringList{u"--if-exists"_s, u"skip"_s}, there);
    QCOMPARE(told(made.jobs), QStringList{u"one/studio a.mp4 fr"_s});
    QCOMPARE(made.leftOut.size(), 1);
    QCOMPARE(made.leftOut[0].file, u"/out/1 a es.mp4"_s);
}

void TestRunPlan::subfolders() {
    const RunPlan made = plan({u"/c/1/a.mp4"_s, u"/c/a.mp4"_s, u"https://x.example/1/a.mp4"_s, u"--preset"_s, u"<film>"_s, u"--mirror"_s, u"/c"_s});
    QStringList folders;
    for (const JobSpec& job : made.jobs)
        folders << job.folder;
    QCOMPARE(folders, (QStringList{u"/out/1"_s, u"/out"_s, u"/out"_s}));
}

QTEST_GUILESS_MAIN(TestRunPlan)
#include "tst_runplan.moc"
