// SPDX-License-Identifier: MIT
// How results will be called: known before anything is queued, and never over something that is there.
#include "models/naming/plannednames.h"
#include "models/naming/naming.h"
#include "services/domain/nametemplate.h"
#include "services/queue/resultname.h"
#include "tests/models/madeupvendors.h"

#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

class TestNaming : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyTokensStandInBraces_data();
    void onlyTokensStandInBraces();
    void whatIsEmptyLeavesNoGap_data();
    void whatIsEmptyLeavesNoGap();
    void everyTokenIsFilled();
    void dayAndNumberAreSettledWhenQueued();
    void subfoldersAreMirrored_data();
    void subfoldersAreMirrored();
    void theCommonFolder_data();
    void theCommonFolder();
    void namesAreNumberedAsTheQueueWill();
    void whatIsThereIsLeftOut();
    void isRemembered();
};

void TestNaming::onlyTokensStandInBraces_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("refused");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("the standard one") << nametemplate::standard() << QString();
    QTest::newRow("all of them") << u'{' + nametemplate::tokens().join(u"}{"_s) + u'}' << QString();
    QTest::newRow("one that is none") << u"{name}.{colour}.{ext}"_s << u"{colour}"_s;
    QTest::newRow("another spelling") << u"{Name}.{ext}"_s << u"{Name}"_s;
    QTest::newRow("nothing in braces") << u"{}.{ext}"_s << u"{}"_s;
    QTest::newRow("one that is never closed") << u"{name}.{ext"_s << u"{ext"_s;
    QTest::newRow("one that was never opened") << u"name}.{ext}"_s << u"}"_s;
    QTest::newRow("one within another") << u"{{name}}.{ext}"_s << u"{{name}"_s;
}

void TestNaming::onlyTokensStandInBraces() {
    QFETCH(QString, pattern);
    QFETCH(QString, refused);
    const auto problem = nametemplate::problem(pattern);
    QCOMPARE(problem.has_value(), !refused.isEmpty());
    if (!problem)
        return;
    QCOMPARE(problem->reason, Reason::TemplateWrong);
    QCOMPARE(problem->field, u"template"_s);
    QCOMPARE(problem->about.value(0), refused);
}

void TestNaming::whatIsEmptyLeavesNoGap_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::newRow("in the middle") << u"{name}.{lang}.{ext}"_s << u"a.mp4"_s;
    QTest::newRow("at the start") << u"{lang}_{name}.{ext}"_s << u"a.mp4"_s;
    QTest::newRow("two in a row") << u"{lang}-{voice}-{name}.{ext}"_s << u"a.mp4"_s;
    QTest::newRow("before the extension") << u"{name}_{lang}.{ext}"_s << u"a.mp4"_s;
    QTest::newRow("with nothing between") << u"{name}{lang}.{ext}"_s << u"a.mp4"_s;
    QTest::newRow("words of one's own stay") << u"{name} in {lang}.{ext}"_s << u"a in.mp4"_s;
}

void TestNaming::whatIsEmptyLeavesNoGap() {
    QFETCH(QString, pattern);
    QTEST(resultName({.source = u"/c/a.mov"_s, .nameTemplate = pattern}, OutputRole::Video, u"mp4"_s), "name");
}

void TestNaming::everyTokenIsFilled() {
    JobSpec job{.vendor = u"alpha"_s, .source = u"/c/{lang}/a_.mov"_s, .targetLanguage = u"es"_s, .voice = u"v/7"_s};
    job.nameTemplate = u"{folder} {name} {voice} {vendor} {operation} {role} {lang}.{ext}"_s;
    QCOMPARE(resultName(job, OutputRole::Audio, u"wav"_s), u"{lang} a_ v_7 alpha translate audio es.wav"_s);
    job.source = u"https://x.example/deep/a.mov"_s;  // a link lies in no folder
    job.nameTemplate = u"{folder}-{name}.{ext}"_s;
    QCOMPARE(resultName(job, OutputRole::Audio, u"wav"_s), u"a.wav"_s);
}

static JobSpec job(const QString& source, const QString& language = u"es"_s, const QString& vendor = u"alpha"_s) {
    return {.vendor = vendor, .account = vendor, .source = source, .targetLanguage = language, .folder = u"/out"_s};
}

void TestNaming::dayAndNumberAreSettledWhenQueued() {
    QList<JobSpec> jobs;
    for (int i = 0; i < 11; ++i)
        jobs << job(u"/c/%1.mp4"_s.arg(i)) << job(u"/c/%1.mp4"_s.arg(i), u"fr"_s);
    jobs[3].nameTemplate = u"own-{n}.{ext}"_s;
    const auto settled = named(jobs, {.nameTemplate = u"{date} {n} {name} {lang}.{ext}"_s}, QDate(2026, 3, 9));
    QCOMPARE(settled[0].nameTemplate, u"2026-03-09 01 {name} {lang}.{ext}"_s);
    QCOMPARE(settled[1].nameTemplate, settled[0].nameTemplate);  // or the languages of one file could not go out together
    QCOMPARE(settled[3].nameTemplate, u"own-02.{ext}"_s);
    QCOMPARE(settled.last().nameTemplate, u"2026-03-09 11 {name} {lang}.{ext}"_s);
    QCOMPARE(named(jobs, {}, QDate(2026, 3, 9))[0].nameTemplate, QString());
}

void TestNaming::subfoldersAreMirrored_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("folder");
    QTest::newRow("of the folder itself") << u"/season/a.mp4"_s << u"/out"_s;
    QTest::newRow("of one below") << u"/season/1/a.mp4"_s << u"/out/1"_s;
    QTest::newRow("of one far below") << u"/season/1/raw/a.mp4"_s << u"/out/1/raw"_s;
    QTest::newRow("of another one that begins alike") << u"/season 2/1/a.mp4"_s << u"/out"_s;
    QTest::newRow("one that climbs") << u"/season/../else/a.mp4"_s << u"/out"_s;
    QTest::newRow("a link") << u"https://x.example/season/1/a.mp4"_s << u"/out"_s;
    QTest::newRow("no source") << QString() << u"/out"_s;
}

void TestNaming::subfoldersAreMirrored() {
    QFETCH(QString, source);
    QTEST(mirrored({job(source)}, u"/season/"_s).first().folder, "folder");
    QCOMPARE(mirrored({job(source)}, {}).first().folder, u"/out"_s);
}

void TestNaming::theCommonFolder_data() {
    QTest::addColumn<QStringList>("sources");
    QTest::addColumn<QString>("folder");
    QTest::newRow("nothing") << QStringList{} << QString();
    QTest::newRow("links") << QStringList{u"https://x.example/a.mp4"_s, QString()} << QString();
    QTest::newRow("one file") << QStringList{u"/a/b/c.mp4"_s} << u"/a/b"_s;
    QTest::newRow("two of one folder and a link") << QStringList{u"/a/b/c.mp4"_s, u"https://x.example/a.mp4"_s, u"/a/b/d.mp4"_s} << u"/a/b"_s;
    QTest::newRow("one below the other") << QStringList{u"/a/b/c/d.mp4"_s, u"/a/b/d.mp4"_s} << u"/a/b"_s;
    QTest::newRow("side by side") << QStringList{u"/a/b1/d.mp4"_s, u"/a/b2/d.mp4"_s, u"/a/b/d.mp4"_s} << u"/a"_s;
    QTest::newRow("nothing but the root") << QStringList{u"/a/d.mp4"_s, u"/b/d.mp4"_s} << u"/"_s;
}

void TestNaming::theCommonFolder() {
    QFETCH(QStringList, sources);
    QTEST(commonFolder(sources), "folder");
}

void TestNaming::namesAreNumberedAsTheQueueWill() {
    const auto there = [](const QString& path) { return path == u"/out/a.es.translate.mp4"_s; };
    const auto names = plannedNames({job(u"/1/a.mp4"_s), job(u"/2/a.mp4"_s), job(u"/1/a.mp4"_s, u"fr"_s), job(u"/1/b.mp4"_s)},
                                    madeup::vendors(), there);
    QStringList told;
    for (const PlannedName& name : names)
        told << name.path();
    QCOMPARE(told, (QStringList{u"/out/a.es.translate (2).mp4"_s, u"/out/a.es.translate (3).mp4"_s, u"/out/a.fr.translate.mp4"_s,
                                u"/out/b.es.translate.mp4"_s}));
    QCOMPARE(names[0].already, u"/out/a.es.translate.mp4"_s);
    QCOMPARE(names[2].already, QString());
}

void TestNaming::whatIsThereIsLeftOut() {
    const auto there = [](const QString& path) { return path == u"/out/a.es.translate.mov"_s; };  // another vendor's extension
    const QList<JobSpec> jobs{job(u"/1/a.mp4"_s), job(u"/1/a.mp4"_s, u"fr"_s), job(u"/1/b.mp4"_s)};
    const NotThereYet sorted = notThereYet(jobs, madeup::vendors(), there);
    QCOMPARE(sorted.jobs, (QList<JobSpec>{jobs[1], jobs[2]}));
    QCOMPARE(sorted.leftOut, QList<JobSpec>{jobs[0]});
    QCOMPARE(sorted.files, QStringList{u"/out/a.es.translate.mov"_s});
}

void TestNaming::isRemembered() {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    QCOMPARE(readNaming(settings), Naming());
    const Naming own{.nameTemplate = u"{n}.{ext}"_s, .keepSubfolders = true, .ifExists = IfExists::Skip};
    writeNaming(settings, own);
    QCOMPARE(readNaming(settings), own);
    settings.setValue(u"naming/template"_s, u"{gone}"_s);
    QCOMPARE(readNaming(settings).nameTemplate, QString());
}

QTEST_GUILESS_MAIN(TestNaming)
#include "tst_naming.moc"
