// SPDX-License-Identifier: MIT
// Recipes as values and as files: what is kept, what is refused, what is never written over.
#include "models/recipes/recipebook.h"
#include "models/recipes/recipejson.h"

#include <QtCore/qdir.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

class TestRecipes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatMakesSense_data();
    void whatMakesSense();
    void theExamplesMakeSense();
    void oneIsHandedOnAndComesBackEqual();
    void filesOfOthersAreRefused_data();
    void filesOfOthersAreRefused();
    void theBookKeepsWhatItIsGiven();
    void aBrokenFileIsSetAside();
    void aNewerFileIsNeverWrittenOver();
};

namespace {

Recipe series() {
    return {u"Series"_s,
            {{.operation = OperationKind::Erase, .vendor = u"oiiyao"_s, .options = {{u"erasure_mode"_s, u"auto"_s}}},
             {.operation = OperationKind::Translate, .account = u"qavix/studio"_s, .voice = u"v1"_s, .takes = {{InputRole::Video, 0, OutputRole::Video}}}}};
}

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray handedOn(const QByteArray& stages) {
    return R"({"format":"babelreel-recipe","version":1,"recipe":{"name":"x","stages":)" + stages + "}}";
}

}  // namespace

void TestRecipes::whatMakesSense_data() {
    QTest::addColumn<Recipe>("recipe");
    QTest::addColumn<bool>("sound");
    const auto row = [](const char* name, bool sound, const std::function<void(Recipe&)>& change) {
        Recipe recipe = series();
        change(recipe);
        QTest::newRow(name) << recipe << sound;
    };
    row("as it is", true, [](Recipe&) {});
    row("no name", false, [](Recipe& r) { r.name.clear(); });
    row("no stages", false, [](Recipe& r) { r.stages.clear(); });
    row("too many", false, [](Recipe& r) { r.stages = QList<RecipeStage>(21); });
    row("a stage takes of itself", false, [](Recipe& r) { r.stages[1].takes[0].stage = 1; });
    row("a stage takes of a later one", false, [](Recipe& r) { r.stages[0].takes = {{InputRole::Video, 1, OutputRole::Video}}; });
    row("one input twice", false, [](Recipe& r) { r.stages[1].takes.append({InputRole::Video, 0, OutputRole::Video}); });
}

void TestRecipes::whatMakesSense() {
    QFETCH(Recipe, recipe);
    QFETCH(bool, sound);
    QCOMPARE(isSound(recipe), sound);
}

void TestRecipes::theExamplesMakeSense() {
    QVERIFY(exampleRecipes().size() >= 2);
    for (const Recipe& recipe : exampleRecipes()) {
        QVERIFY(isSound(recipe));
        QCOMPARE(*recipejson::recipeFrom(recipejson::write(recipe)), recipe);
        for (const RecipeStage& stage : recipe.stages)
            QVERIFY(stage.vendor.isEmpty());  // whoever has a key for one can use them
    }
}

void TestRecipes::oneIsHandedOnAndComesBackEqual() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"series.json"_s);
    QVERIFY(!recipefile::write(path, series()));
    QCOMPARE(*recipefile::read(path), series());
    QVERIFY(contentOf(path).contains(R"("stage": 1)"));  // people read it, and count from one
}

void TestRecipes::filesOfOthersAreRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("no JSON") << QByteArray("erase, translate") << Reason::RecipeWrong;
    QTest::newRow("all of a profile") << recipejson::write(QList<Recipe>{series()}) << Reason::RecipeWrong;
    QTest::newRow("no stages") << handedOn("[]") << Reason::RecipeWrong;
    QTest::newRow("an operation that nobody knows") << handedOn(R"([{"operation":"bake"}])") << Reason::RecipeWrong;
    QTest::newRow("takes of a stage that is not there")
        << handedOn(R"([{"operation":"erase","takes":[{"into":"video","stage":0,"of":"video"}]}])") << Reason::RecipeWrong;
    QTest::newRow("takes what nobody knows")
        << handedOn(R"([{"operation":"erase"},{"operation":"translate","takes":[{"into":"video","stage":1,"of":"smell"}]}])") << Reason::RecipeWrong;
    QTest::newRow("endless") << recipejson::write(series()) + QByteArray(recipelimits::bytes, ' ') << Reason::RecipeWrong;
    QTest::newRow("newer") << QByteArray(R"({"format":"babelreel-recipe","version":99})") << Reason::StoreTooNew;
}

void TestRecipes::filesOfOthersAreRefused() {
    QFETCH(QByteArray, bytes);
    QFETCH(Reason, reason);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"recipe.json"_s);
    QCOMPARE(recipefile::read(path).error(), invalid(Reason::FileMissing, u"recipe"_s, {path}));
    QCOMPARE(recipefile::read(folder.path()).error().reason, Reason::FileUnreadable);
    put(path, bytes);
    QCOMPARE(recipefile::read(path).error(), invalid(reason, u"recipe"_s, {path}));
    QCOMPARE(contentOf(path), bytes);
}

void TestRecipes::theBookKeepsWhatItIsGiven() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"recipes.json"_s);
    RecipeBook book(path);
    QCOMPARE(book.all(), exampleRecipes());
    QCOMPARE(book.add(series()), u"Series"_s);
    QCOMPARE(book.add(series()), u"Series 2"_s);
    QCOMPARE(book.add(Recipe{u"nothing"_s, {}}), QString());
    Recipe changed = series();
    changed.stages[1].voice = u"v2"_s;
    QVERIFY(book.replace(u"series"_s, changed));
    QVERIFY(!book.replace(u"unknown"_s, changed));
    QCOMPARE(RecipeBook(path).own(), book.own());
    QCOMPARE(findRecipe(book.all(), u"SERIES"_s)->stages[1].voice, u"v2"_s);
    book.remove(u"Series 2"_s);
    book.remove(u"unknown"_s);
    QCOMPARE(RecipeBook(path).own(), QList<Recipe>{changed});
    RecipeBook nowhere(folder.filePath(u"no such folder/recipes.json"_s));
    QSignalSpy notWritten(&nowhere, &RecipeBook::notWritten);
    nowhere.add(series());
    QCOMPARE(notWritten.size(), 1);
    QCOMPARE(nowhere.own().size(), 1);
}

void TestRecipes::aBrokenFileIsSetAside() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"recipes.json"_s);
    put(path, "{\"format\":");
    RecipeBook book(path);
    QCOMPARE(book.opening().trouble->reason, Reason::StoreBroken);
    QCOMPARE(contentOf(book.opening().aside), "{\"format\":");
    book.add(series());
    QCOMPARE(RecipeBook(path).own().size(), 1);
}

void TestRecipes::aNewerFileIsNeverWrittenOver() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"recipes.json"_s);
    const QByteArray newer = R"({"format":"babelreel-recipes","version":2})";
    put(path, newer);
    RecipeBook book(path);
    QSignalSpy notWritten(&book, &RecipeBook::notWritten);
    book.add(series());
    QCOMPARE(notWritten.size(), 1);
    QCOMPARE(contentOf(path), newer);
}

QTEST_GUILESS_MAIN(TestRecipes)
#include "tst_recipes.moc"
