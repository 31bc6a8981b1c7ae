// SPDX-License-Identifier: MIT
// A recipe that is built stage by stage: what is wired to what, and what is left when a stage goes.
#include "models/recipes/recipejobs.h"
#include "models/recipes/recipewiring.h"
#include "services/vendors/akool.h"
#include "services/vendors/kreado.h"
#include "services/vendors/local.h"
#include "services/vendors/oiiyao.h"
#include "services/vendors/qavix.h"
#include "services/vendors/vozo.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestRecipeWiring : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewStageTakesWhatFits_data();
    void aNewStageTakesWhatFits();
    void whatIsBuiltCanBeDone();
    void onlyWhatGoesInIsOffered();
    void aStageThatGoesLeavesNoLooseEnds();
    void anInputIsGivenBackToTheClip();
    void anotherVendorLosesWhatItDoesNotKnow();
};

namespace {

const VendorRegistry& vendors() {
    static const VendorRegistry all({local({.directions = {{u"en"_s, u"es"_s}}, .spoken = {u"es"_s}}), oiiyao(), qavix(), akool(), vozo(), kreado()});
    return all;
}

Recipe built(const QList<OperationKind>& kinds) {
    Recipe recipe{.name = u"Series"_s};
    for (const OperationKind kind : kinds)
        recipe = recipewiring::withStage(recipe, kind, vendors());
    return recipe;
}

QStringList told(const Recipe& recipe) {
    QStringList all;
    for (const RecipeStage& stage : recipe.stages) {
        QStringList parts{operationName(stage.operation)};
        for (const RecipeTake& take : stage.takes)
            parts << u"%1<%2.%3"_s.arg(roleName(take.into)).arg(take.stage).arg(roleName(take.of));
        all << parts.join(u' ');
    }
    return all;
}

}  // namespace

void TestRecipeWiring::aNewStageTakesWhatFits_data() {
    QTest::addColumn<QList<OperationKind>>("kinds");
    QTest::addColumn<QStringList>("expected");
    using enum OperationKind;
    QTest::newRow("the first takes the clip") << QList{Translate} << QStringList{u"translate"_s};
    QTest::newRow("an erased picture is translated") << QList{Erase, Translate} << QStringList{u"erase"_s, u"translate video<0.video"_s};
    QTest::newRow("a dub and its cues are put together") << QList{Translate, Subtitles}
                                                         << QStringList{u"translate"_s, u"subtitles video<0.video subtitles<0.subtitles"_s};
    QTest::newRow("nothing is taken over the head of a stage")
        << QList{Erase, Speech, Translate} << QStringList{u"erase"_s, u"speech"_s, u"translate video<1.audio"_s};
}

void TestRecipeWiring::aNewStageTakesWhatFits() {
    QFETCH(QList<OperationKind>, kinds);
    QTEST(told(built(kinds)), "expected");
}

void TestRecipeWiring::whatIsBuiltCanBeDone() {
    using enum OperationKind;
    for (const QList<OperationKind>& kinds : {QList{Erase, Translate}, QList{Translate, Subtitles}, QList{Erase, Translate, Subtitles}})
        QVERIFY2(planOf(built(kinds), {}, vendors()), qPrintable(told(built(kinds)).join(u", "_s)));
}

void TestRecipeWiring::onlyWhatGoesInIsOffered() {
    using enum OperationKind;
    const Recipe recipe = built({Separate, Translate, LipSync});
    QCOMPARE(recipewiring::choicesFor(recipe, 0, InputRole::Video, vendors()), QList<RecipeTake>());
    for (const RecipeTake& take : recipewiring::choicesFor(recipe, 2, InputRole::Video, vendors()))
        QVERIFY(take.of == OutputRole::Video);  // lips need a face
    const QList<RecipeTake> sound = recipewiring::choicesFor(recipe, 2, InputRole::Audio, vendors());
    QVERIFY(sound.contains(RecipeTake{InputRole::Audio, 0, OutputRole::Vocals}));
    QVERIFY(std::ranges::none_of(sound, [](const RecipeTake& take) { return take.of == OutputRole::Subtitles; }));
    QVERIFY(std::ranges::is_sorted(sound, std::ranges::greater(), &RecipeTake::stage));
}

void TestRecipeWiring::aStageThatGoesLeavesNoLooseEnds() {
    using enum OperationKind;
    const Recipe recipe = built({Erase, Translate, Subtitles});
    const Recipe left = recipewiring::withoutStage(recipe, 0);
    QCOMPARE(told(left), (QStringList{u"translate"_s, u"subtitles video<0.video subtitles<0.subtitles"_s}));
    QVERIFY(isSound(left));
    QVERIFY(isSound(recipewiring::withoutStage(recipe, 1)));
}

void TestRecipeWiring::anInputIsGivenBackToTheClip() {
    using enum OperationKind;
    Recipe recipe = built({Erase, Translate});
    recipe = recipewiring::withTake(recipe, 1, InputRole::Video, std::nullopt);
    QCOMPARE(told(recipe), (QStringList{u"erase"_s, u"translate"_s}));
    recipe = recipewiring::withTake(recipe, 1, InputRole::Video, RecipeTake{InputRole::Video, 0, OutputRole::Video});
    recipe = recipewiring::withTake(recipe, 1, InputRole::Video, RecipeTake{InputRole::Video, 0, OutputRole::Video});
    QCOMPARE(told(recipe), (QStringList{u"erase"_s, u"translate video<0.video"_s}));
}

void TestRecipeWiring::anotherVendorLosesWhatItDoesNotKnow() {
    Recipe recipe{u"Series"_s, {{.vendor = u"akool"_s, .account = u"akool/studio"_s, .voice = u"amy"_s, .options = {{u"lipsync"_s, true}}}}};
    recipe = recipewiring::withVendor(recipe, 0, u"oiiyao"_s, vendors());
    QCOMPARE(recipe.stages[0], (RecipeStage{.vendor = u"oiiyao"_s}));
    recipe.stages[0].options = {{u"voice_clone"_s, true}};
    recipe = recipewiring::withVendor(recipe, 0, {}, vendors());
    QCOMPARE(recipe.stages[0].options, (QJsonObject{{u"voice_clone"_s, true}}));
}

QTEST_GUILESS_MAIN(TestRecipeWiring)
#include "tst_recipewiring.moc"
