// SPDX-License-Identifier: MIT
// Presets: kept in a file that survives anything, handed on, and put to use with every misfit told.
#include "models/job/jobdraft.h"
#include "models/presets/presetbook.h"
#include "models/presets/presetdraft.h"
#include "models/presets/presetfit.h"
#include "models/presets/presetjobs.h"
#include "models/presets/presetjson.h"
#include "tests/models/madeupvendors.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

class TestPresets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isThereAfterTheNextStart();
    void aFileThatCannotBeReadIsSetAside_data();
    void aFileThatCannotBeReadIsSetAside();
    void aNewerFileIsNeverWrittenOver();
    void whatCannotBeWrittenIsTold();
    void oneIsHandedOn();
    void savingAgainReplaces();
    void renamingAndRemoving();
    void misfitsAreTold_data();
    void misfitsAreTold();
    void becomesJobs();
    void jobsWithoutWhatDoesNotFit();
    void comesFromAJobAndGoesBackIntoOne();
    void applyingTellsWhatIsMissing();
};

static Preset shorts() {
    return {.name = u"Shorts"_s,
            .operation = OperationKind::Translate,
            .vendor = u"alpha"_s,
            .account = u"alpha"_s,
            .sourceLanguage = u"en"_s,
            .targets = {u"es"_s, u"de"_s},
            .voices = {{u"es"_s, u"v1"_s}, {u"de"_s, u"v2"_s}},
            .options = {{u"speed"_s, 1.5}, {u"emotion"_s, u"sad"_s}},
            .naming = {.nameTemplate = u"{n} {name}.{ext}"_s, .keepSubfolders = true, .ifExists = IfExists::Skip},
            .fit = true};
}

static Preset withBoxes() {
    Preset preset = shorts();
    preset.name = u"Über"_s;
    preset.regions = {{.box = {0, 0.75, 1, 0.25}, .kind = RegionKind::Watermark, .start = 1, .end = 2, .name = u"logo"_s}};
    return preset;
}

static QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestPresets::isThereAfterTheNextStart() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"presets.json"_s);
    {
        PresetBook book(path);
        QVERIFY(!book.trouble());
        book.put(shorts());
        book.put(withBoxes());
    }
    const PresetBook again(path);
    QCOMPARE(again.presets(), (QList<Preset>{shorts(), withBoxes()}));
    QCOMPARE(*again.find(u"SHORTS"_s), shorts());
    QVERIFY(!again.find(u"Longs"_s));
}

void TestPresets::aFileThatCannotBeReadIsSetAside_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << presetjson::write(QList<Preset>{shorts()}).chopped(5);
    QTest::newRow("one preset for many") << presetjson::write(shorts());
    QTest::newRow("binary") << QByteArray(5000, '\0');
    QTest::newRow("a version that is none") << QByteArray(R"({"format":"babelreel-presets","version":"x"})");
    QTest::newRow("endless") << presetjson::write(QList<Preset>()) + QByteArray(presetlimits::bytes, ' ');
}

void TestPresets::aFileThatCannotBeReadIsSetAside() {
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"presets.json"_s);
    for (int number = 1; number <= 2; ++number) {
        put(path, bytes);
        PresetBook book(path);
        const QString aside = path + u".broken-%1"_s.arg(number);
        QCOMPARE(book.trouble().value(), invalid(Reason::PresetWrong, u"preset"_s, {aside}));
        QCOMPARE(contentOf(aside), bytes);
        book.put(shorts());
        QCOMPARE(PresetBook(path).presets(), QList<Preset>{shorts()});
    }
}

void TestPresets::aNewerFileIsNeverWrittenOver() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"presets.json"_s);
    const QByteArray newer = R"({"format":"babelreel-presets","version":2,"presets":{"shape":"unknown"}})";
    put(path, newer);
    PresetBook book(path);
    QCOMPARE(book.trouble()->reason, Reason::StoreTooNew);
    QSignalSpy notWritten(&book, &PresetBook::notWritten);
    book.put(shorts());
    QCOMPARE(notWritten.size(), 1);
    QCOMPARE(book.presets().size(), 1);
    QCOMPARE(contentOf(path), newer);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestPresets::whatCannotBeWrittenIsTold() {
    const QTemporaryDir folder;
    PresetBook book(folder.filePath(u"no such folder/presets.json"_s));
    QSignalSpy notWritten(&book, &PresetBook::notWritten);
    book.put(shorts());
    QCOMPARE(notWritten.size(), 1);
    QCOMPARE(notWritten[0][0].value<ApiError>().field, u"preset"_s);
    QVERIFY(QDir(folder.path()).mkdir(u"no such folder"_s));
    book.put(withBoxes());
    QCOMPARE(notWritten.size(), 1);
    QCOMPARE(PresetBook(folder.filePath(u"no such folder/presets.json"_s)).presets().size(), 2);
}

void TestPresets::oneIsHandedOn() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"one.json"_s);
    QCOMPARE(presetfile::read(path).error().reason, Reason::FileMissing);
    QCOMPARE(presetfile::read(folder.path()).error().reason, Reason::FileUnreadable);
    QVERIFY(!presetfile::write(path, withBoxes()));
    QCOMPARE(presetfile::read(path).value(), withBoxes());
    put(path, R"({"format":"babelreel-preset","version":1,"preset":{"name":"x","operation":"dance","vendor":"alpha"}})");
    QCOMPARE(presetfile::read(path).error(), invalid(Reason::PresetWrong, u"preset"_s, {path}));
    put(path, R"({"format":"babelreel-preset","version":7,"preset":{}})");
    QCOMPARE(presetfile::read(path).error().reason, Reason::StoreTooNew);
}

void TestPresets::savingAgainReplaces() {
    PresetBook book({});
    book.put(shorts());
    Preset changed = shorts();
    changed.targets = {u"ja"_s};
    QCOMPARE(book.put(changed).value(), shorts());
    QCOMPARE(book.presets(), QList<Preset>{changed});
    QCOMPARE(book.add(shorts()), u"Shorts 2"_s);  // what is imported stands beside it
    QCOMPARE(book.presets().size(), 2);
}

void TestPresets::renamingAndRemoving() {
    PresetBook book({});
    book.put(shorts());
    book.put(withBoxes());
    QVERIFY(!book.rename(u"Shorts"_s, u"ÜBER"_s));
    QVERIFY(!book.rename(u"Shorts"_s, u"  "_s));
    QVERIFY(!book.rename(u"Nobody"_s, u"X"_s));
    QVERIFY(book.rename(u"shorts"_s, u" Clips "_s));
    QCOMPARE(book.presets()[0].name, u"Clips"_s);
    const auto removed = book.remove(u"clips"_s);
    QCOMPARE(book.presets().size(), 1);
    book.bringBack(removed);
    QCOMPARE(book.presets()[0].name, u"Clips"_s);
    book.bringBack(book.remove(u"nobody"_s));
    QCOMPARE(book.presets().size(), 2);
}

using Change = std::function<void(Preset&)>;
Q_DECLARE_METATYPE(Change)

void TestPresets::misfitsAreTold_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char* name, const Change& change, const QStringList& told) { QTest::newRow(name) << change << told; };
    row("none", [](Preset&) {}, {});
    row("a vendor that is gone", [](Preset& p) { p.vendor = u"gone"_s; }, {u"UnknownVendor vendor"_s});
    row("an operation it does not offer", [](Preset& p) { p.operation = OperationKind::FaceSwap; }, {u"OperationMissing operation"_s});
    row("an account without a key", [](Preset& p) { p.account = u"alpha/studio"_s; }, {u"KeyMissing vendor"_s});
    row("a language that is not offered", [](Preset& p) { p.targets << u"xx"_s; }, {u"LanguageUnsupported to"_s});
    row("a language into itself", [](Preset& p) { p.targets << u"en"_s; }, {u"SameLanguage to"_s});
    row("an option that is gone", [](Preset& p) { p.options[u"colour"_s] = u"red"_s; }, {u"OptionUnknown colour"_s});
    row("a value that is not allowed any more", [](Preset& p) { p.options[u"speed"_s] = 9; }, {u"OptionWrong speed"_s});
    row("a value of another type", [](Preset& p) { p.options[u"emotion"_s] = QJsonArray{1}; }, {u"OptionWrong emotion"_s});
    row("boxes where none are taken", [](Preset& p) { p.regions = withBoxes().regions; }, {u"InputNotTaken region"_s});
    row("a pattern with an unknown token", [](Preset& p) { p.naming.nameTemplate = u"{x}"_s; }, {u"TemplateWrong template"_s});
    row("voices where nobody speaks", [](Preset& p) {
        p = {.name = u"x"_s, .operation = OperationKind::LipSync, .vendor = u"alpha"_s, .account = u"alpha"_s, .voices = {{QString(), u"v"_s}}};
    }, {u"InputNotTaken voice"_s});
    row("several at once", [](Preset& p) {
        p.targets << u"xx"_s;
        p.options[u"colour"_s] = 1;
    }, {u"LanguageUnsupported to"_s, u"OptionUnknown colour"_s});
}

void TestPresets::misfitsAreTold() {
    QFETCH(Change, change);
    Preset preset = shorts();
    change(preset);
    QStringList told;
    for (const ApiError& problem : misfits(preset, madeup::vendors(), {madeup::account(u"alpha"_s)}))
        told << failure::name(problem.reason) + u' ' + problem.field;
    QTEST(told, "told");
}

void TestPresets::becomesJobs() {
    const auto made = jobsOf(shorts(), madeup::vendors(), {madeup::clip(u"/c/a.mp4"_s, 60), madeup::clip(u"/c/b.mp4"_s, 60)}, u"/out"_s);
    QVERIFY(made.misfits.isEmpty());
    QCOMPARE(made.jobs.size(), 4);
    const JobSpec& job = made.jobs[1];
    QCOMPARE(job.source.section(u'/', -1), u"a.mp4"_s);
    QCOMPARE(job.targetLanguage, u"de"_s);
    QCOMPARE(job.voice, u"v2"_s);
    QCOMPARE(job.options, shorts().options);
    QCOMPARE(job.folder, u"/out"_s);
    QCOMPARE(job.nameTemplate, u"{n} {name}.{ext}"_s);
    QVERIFY(job.fit);
}

void TestPresets::jobsWithoutWhatDoesNotFit() {
    Preset preset = shorts();
    preset.targets = {u"xx"_s, u"es"_s};
    preset.options[u"colour"_s] = u"red"_s;
    const auto made = jobsOf(preset, madeup::vendors(), {madeup::clip(u"/c/a.mp4"_s, 60)}, u"/out"_s);
    QCOMPARE(made.misfits.size(), 2);
    QCOMPARE(made.jobs.size(), 1);
    QCOMPARE(made.jobs[0].targetLanguage, u"es"_s);
    QCOMPARE(made.jobs[0].options, shorts().options);
    preset.vendor = u"gone"_s;
    QVERIFY(jobsOf(preset, madeup::vendors(), {madeup::clip(u"/c/a.mp4"_s, 60)}, u"/out"_s).jobs.isEmpty());
}

/// A draft that knows alpha's key.
struct Desk {
    QTemporaryDir folder{};
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    VendorRegistry vendors = madeup::vendors();
    JobDraft draft{vendors, settings, u"job"_s};

    Desk() { draft.setAccounts({madeup::account(u"alpha"_s)}); }
};

void TestPresets::comesFromAJobAndGoesBackIntoOne() {
    Desk desk;
    desk.draft.addTarget(u"ja"_s);
    desk.draft.setOption(u"user_prompt"_s, u"calm"_s);  // not the preset's
    QVERIFY(apply(shorts(), desk.draft).isEmpty());
    QCOMPARE(desk.draft.targets(), shorts().targets);
    QCOMPARE(desk.draft.options(), shorts().options);
    QCOMPARE(presetOf(desk.draft, u"Shorts"_s, {}, shorts().naming), shorts());
    desk.draft.removeTarget(u"de"_s);
    const Preset other = presetOf(desk.draft, u"Other"_s, withBoxes().regions, {});
    QCOMPARE(other.targets, QStringList{u"es"_s});
    QCOMPARE(other.voices, (QMap<QString, QString>{{u"es"_s, u"v1"_s}}));
    QVERIFY(other.regions.isEmpty());  // nothing is done with boxes there
}

void TestPresets::applyingTellsWhatIsMissing() {
    Desk desk;
    Preset preset = shorts();
    preset.targets << u"xx"_s;
    preset.options[u"colour"_s] = u"red"_s;
    QCOMPARE(apply(preset, desk.draft).size(), 2);
    QCOMPARE(desk.draft.targets(), shorts().targets);
    QCOMPARE(desk.draft.options(), shorts().options);
    preset.vendor = u"gone"_s;
    const QStringList before = desk.draft.targets();
    preset.targets = {u"ja"_s};
    QCOMPARE(apply(preset, desk.draft).value(0).reason, Reason::UnknownVendor);
    QCOMPARE(desk.draft.targets(), before);  // nothing of it
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
