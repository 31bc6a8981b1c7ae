// SPDX-License-Identifier: MIT
// What jobs a recipe makes of clips and languages, who does them, and what a change costs.
#include "models/recipes/recipejobs.h"
#include "services/vendors/akool.h"
#include "services/vendors/kreado.h"
#include "services/vendors/local.h"
#include "services/vendors/oiiyao.h"
#include "services/vendors/qavix.h"
#include "services/vendors/vozo.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

class TestRecipeJobs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoDoesTheExamples_data();
    void whoDoesTheExamples();
    void whoseStageNobodyCanDo_data();
    void whoseStageNobodyCanDo();
    void whatNeedsNoLanguageIsDoneOnceAClip();
    void everyStageGetsWhatItTakes();
    void whatIsChargedAgain_data();
    void whatIsChargedAgain();
};

namespace {

const VendorRegistry& vendors() {
    static const VendorRegistry all({local({.directions = {{u"en"_s, u"es"_s}}, .spoken = {u"es"_s}}), oiiyao(), qavix(), akool(), vozo(), kreado()});
    return all;
}

QStringList idsOf(const QList<StagePlan>& plan) {
    QStringList ids;
    for (const StagePlan& stage : plan)
        ids << stage.account;
    return ids;
}

const Recipe& example(const QString& name) {
    return *findRecipe(exampleRecipes(), name);
}

QStringList takenBy(const QList<JobSpec>& jobs) {
    QStringList told;
    for (const JobSpec& job : jobs) {
        QString line = operationName(job.operation) + u' ' + job.targetLanguage;
        for (const TakenResult& taken : job.takes)
            line += u' ' + roleName(taken.into) + taken.task + roleName(taken.of);
        told << line.simplified();
    }
    return told;
}

}  // namespace

void TestRecipeJobs::whoDoesTheExamples_data() {
    QTest::addColumn<QString>("recipe");
    QTest::addColumn<QStringList>("accounts");
    QTest::addColumn<QStringList>("by");
    const QString erase = u"erase-translate-burn-in"_s;
    QTest::newRow("a translation of sound alone, which gives sound") << u"separate-translate-lip-sync"_s << QStringList()
                                                                     << QStringList{u"oiiyao"_s, u"vozo"_s, u"oiiyao"_s};
    QTest::newRow("subtitles are burnt in where they can be") << erase << QStringList{u"oiiyao"_s} << QStringList{u"oiiyao"_s, u"oiiyao"_s, u"local"_s};
    QTest::newRow("those that are named go first") << erase << QStringList{u"kreado"_s, u"akool/studio"_s}
                                                   << QStringList{u"kreado"_s, u"akool/studio"_s, u"local"_s};
    QTest::newRow("all on this computer") << u"translate-burn-in"_s << QStringList() << QStringList{u"local"_s, u"local"_s};
}

void TestRecipeJobs::whoDoesTheExamples() {
    QFETCH(QString, recipe);
    QFETCH(QStringList, accounts);
    const auto plan = planOf(example(recipe), accounts, vendors());
    QVERIFY(plan);
    QTEST(idsOf(*plan), "by");
}

void TestRecipeJobs::whoseStageNobodyCanDo_data() {
    QTest::addColumn<RecipeStage>("stage");
    const QList<RecipeTake> picture{{InputRole::Video, 0, OutputRole::Video}};
    QTest::newRow("a vendor that is not there") << RecipeStage{.vendor = u"nobody"_s, .takes = picture};
    QTest::newRow("a vendor that does not offer it") << RecipeStage{.operation = OperationKind::Erase, .vendor = u"akool"_s, .takes = picture};
    QTest::newRow("an option that it does not know") << RecipeStage{.vendor = u"oiiyao"_s, .options = {{u"lipsync"_s, true}}, .takes = picture};
    QTest::newRow("a file that the stage before does not make") << RecipeStage{.vendor = u"oiiyao"_s, .takes = {{InputRole::Video, 0, OutputRole::Vocals}}};
    QTest::newRow("an input that it does not take") << RecipeStage{.vendor = u"oiiyao"_s, .takes = {{InputRole::Image, 0, OutputRole::Video}}};
}

void TestRecipeJobs::whoseStageNobodyCanDo() {
    QFETCH(RecipeStage, stage);
    const Recipe recipe{u"Series"_s, {{.operation = OperationKind::Erase}, stage}};
    const auto plan = planOf(recipe, {}, vendors());
    QVERIFY(!plan);
    QCOMPARE(plan.error().reason, Reason::RecipeWrong);
    QCOMPARE(plan.error().field, u"stage"_s);
    QCOMPARE(plan.error().about.value(0), u"Series"_s);
}

void TestRecipeJobs::whatNeedsNoLanguageIsDoneOnceAClip() {
    const Recipe& recipe = example(u"erase-translate-burn-in"_s);
    const auto plan = planOf(recipe, {u"oiiyao"_s}, vendors());
    const RecipeRun run{.clips = {u"/c/a.mp4"_s, u"/c/b.mp4"_s}, .languages = {u"es"_s, u"fr"_s}, .common = {.sourceLanguage = u"en"_s}};
    const QString a = u"/c/a.mp4"_s, b = u"/c/b.mp4"_s;
    QCOMPARE(clipsOf(jobsOf(recipe, *plan, run)), (QStringList{a, a, a, a, a, b, b, b, b, b}));
    QCOMPARE(takenBy(jobsOf(recipe, *plan, run)),
             (QStringList{u"erase"_s, u"translate es video#0video"_s, u"translate fr video#0video"_s,
                          u"subtitles es video#1video subtitles#1subtitles"_s, u"subtitles fr video#2video subtitles#2subtitles"_s, u"erase"_s,
                          u"translate es video#5video"_s, u"translate fr video#5video"_s, u"subtitles es video#6video subtitles#6subtitles"_s,
                          u"subtitles fr video#7video subtitles#7subtitles"_s}));
}

void TestRecipeJobs::everyStageGetsWhatItTakes() {
    const Recipe& recipe = example(u"erase-translate-burn-in"_s);
    const auto plan = planOf(recipe, {u"oiiyao"_s}, vendors());
    RecipeRun run{.clips = {u"/c/a.mp4"_s}, .languages = {u"es"_s}, .voices = {{u"es"_s, u"101"_s}}};
    run.common = {.sourceLanguage = u"en"_s, .regions = {Region{}}, .folder = u"/out"_s, .stage = u"s3://b/p"_s, .reuse = true};
    const QList<JobSpec> jobs = jobsOf(recipe, *plan, run);
    QCOMPARE(jobs.size(), 3);
    QCOMPARE(jobs[0].source, u"/c/a.mp4"_s);
    QCOMPARE(jobs[0].sourceLanguage, QString());
    QCOMPARE(jobs[0].regions.size(), 1);
    QCOMPARE(jobs[0].voice, QString());
    QCOMPARE(jobs[1].source, QString());
    QCOMPARE(jobs[1].sourceLanguage, u"en"_s);
    QCOMPARE(jobs[1].voice, u"101"_s);
    QCOMPARE(jobs[1].regions.size(), 0);
    QCOMPARE(jobs[2].sourceLanguage, u"es"_s);  // the words are translated by then
    QCOMPARE(jobs[2].options, (QJsonObject{{u"burn_in"_s, true}}));
    for (const JobSpec& job : jobs) {
        QCOMPARE(job.title, u"a.mp4"_s);
        QCOMPARE(displayName(job), u"a.mp4"_s);
        QCOMPARE(job.folder, u"/out"_s);
        QCOMPARE(job.stage, QString());  // none of them needs a bucket
        QVERIFY(job.reuse);
    }
}

void TestRecipeJobs::whatIsChargedAgain_data() {
    using Change = std::function<void(Recipe&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QList<int>>("again");
    const auto row = [](const char* name, const QList<int>& again, const Change& change) { QTest::newRow(name) << change << again; };
    row("nothing", {}, [](Recipe&) {});
    row("another name", {}, [](Recipe& r) { r.name = u"x"_s; });
    row("a late stage's setting", {2}, [](Recipe& r) { r.stages[2].options = {{u"burn_in"_s, false}, {u"review"_s, u"source"_s}}; });
    row("what holds anyway", {}, [](Recipe& r) { r.stages[0].options = {{u"erasure_mode"_s, u"auto"_s}}; });
    row("the middle", {1, 2}, [](Recipe& r) { r.stages[1].options = {{u"voice_clone"_s, true}}; });
    row("the first", {0, 1, 2}, [](Recipe& r) { r.stages[0].vendor = u"qavix"_s; });
    row("a voice", {1, 2}, [](Recipe& r) { r.stages[1].voice = u"v9"_s; });
    row("another account", {}, [](Recipe& r) { r.stages[1].account = u"oiiyao/studio"_s; });
    row("what is taken", {2}, [](Recipe& r) { r.stages[2].takes[0].stage = 0; });
    row("a stage more, at the end", {3}, [](Recipe& r) { r.stages.append({.operation = OperationKind::FaceSwap}); });
    row("a stage before the others", {0}, [](Recipe& r) {
        r.stages.prepend({.operation = OperationKind::Separate});
        for (RecipeStage& stage : r.stages) {
            for (RecipeTake& take : stage.takes)
                ++take.stage;
        }
    });
}

void TestRecipeJobs::whatIsChargedAgain() {
    QFETCH(std::function<void(Recipe&)>, change);
    const Recipe before = example(u"erase-translate-burn-in"_s);
    Recipe after = before;
    change(after);
    const auto planBefore = planOf(before, {u"oiiyao"_s}, vendors()), planAfter = planOf(after, {u"oiiyao"_s}, vendors());
    QVERIFY(planBefore && planAfter);
    QTEST(stagesChargedAgain(before, *planBefore, after, *planAfter), "again");
}

QTEST_GUILESS_MAIN(TestRecipeJobs)
#include "tst_recipejobs.moc"
