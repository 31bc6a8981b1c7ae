// SPDX-License-Identifier: MIT
// Recipes built, changed and handed on in the window, as a person would.
#include "models/recipes/recipebook.h"
#include "tests/models/madeupvendors.h"
#include "ui/recipes/recipesdialog.h"
#include "ui/recipes/recipewords.h"
#include "ui/recipes/stagecard.h"
#include "ui/widgets/infobar.h"

#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qlistwidget.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

class TestRecipesDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void examplesCanOnlyBeCopied();
    void aRecipeIsBuiltStageByStage();
    void whatIsChargedAgainIsSaid();
    void settingsComeFromTheJobPanel();
    void aRecipeIsRenamed();
    void theLastStageStays();
    void aDeletedRecipeComesBack();
    void recipesAreHandedOn();
    void aRecipeIsQueued();

private:
    template <class Widget>
    Widget* find(const QString& name) const {
        return m_dialog->findChild<Widget*>(name);
    }
    /// Of the stages that are shown now: those that were replaced are still about to go.
    StageCard* stage(int number) const;
    void press(const QString& name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void addStage(const QString& title);
    QString follows() const { return find<QLabel>(u"whatFollows"_s)->text(); }

    QTemporaryDir m_folder;
    VendorRegistry m_vendors = madeup::vendors();
    std::unique_ptr<RecipeBook> m_book;
    std::unique_ptr<RecipesDialog> m_dialog;
    std::optional<RecipeStage> m_job;  ///< what the Job panel is set to
    QString m_file;
};

void TestRecipesDialog::init() {
    m_dialog.reset();
    m_job.reset();
    Vendor alpha = *m_vendors.find(u"alpha"_s);
    for (Operation& operation : alpha.operations)
        operation.outputs = {OutputRole::Video};
    m_vendors.replace(alpha);
    m_file = m_folder.filePath(u"recipes-%1.json"_s.arg(QLatin1StringView(QTest::currentTestFunction())));
    m_book = std::make_unique<RecipeBook>(m_file);
    const auto fromJob = [this](OperationKind kind) { return m_job && m_job->operation == kind ? m_job : std::nullopt; };
    const QString handed = m_folder.filePath(u"handed.recipe.json"_s);
    m_dialog = std::make_unique<RecipesDialog>(RecipesDialog::Parts{*m_book, m_vendors, {u"alpha"_s}, fromJob, [handed](QWidget*) { return handed; },
                                                                    [handed](QWidget*, const QString&) { return handed; }},
                                               nullptr);
    m_dialog->show();
}

StageCard* TestRecipesDialog::stage(int number) const {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return find<StageCard>(u"stage:%1"_s.arg(number));
}

void TestRecipesDialog::addStage(const QString& title) {
    for (QAction* action : find<QMenu>(u"stageMenu"_s)->actions()) {
        if (action->text() == title)
            return action->trigger();
    }
    QFAIL(qPrintable(title));
}

void TestRecipesDialog::examplesCanOnlyBeCopied() {
    const auto* list = find<QListWidget>(u"recipeList"_s);
    QCOMPARE(list->count(), exampleRecipes().size());
    QVERIFY(find<QLineEdit>(u"recipeName"_s)->isReadOnly());
    QVERIFY(!find<QPushButton>(u"deleteRecipe"_s)->isEnabled());
    QVERIFY(!stage(0)->findChild<QComboBox*>(u"stageVendor"_s)->isEnabled());
    QVERIFY(!stage(0)->findChild<QToolButton*>(u"removeStage"_s));
    press(u"copyRecipe"_s);
    QCOMPARE(m_book->own().size(), 1);
    QCOMPARE(m_book->own()[0].stages, exampleRecipes()[0].stages);
    QVERIFY(!find<QLineEdit>(u"recipeName"_s)->isReadOnly());
    QCOMPARE(list->currentRow(), 0);
}

void TestRecipesDialog::aRecipeIsBuiltStageByStage() {
    press(u"newRecipe"_s);
    addStage(u"Lip-sync"_s);
    QVERIFY(stage(1));
    const RecipeTake video{InputRole::Video, 0, OutputRole::Video};
    QVERIFY(m_book->own()[0].stages[1].takes.contains(video));
    auto* take = stage(1)->findChild<QComboBox*>(u"take:video"_s);
    QVERIFY(take->currentIndex() > 0);
    Q_EMIT take->activated(0);  // the clip
    QVERIFY(!m_book->own()[0].stages[1].takes.contains(video));
    auto* who = stage(1)->findChild<QComboBox*>(u"stageVendor"_s);
    Q_EMIT who->activated(who->findData(u"alpha"_s));
    QCOMPARE(m_book->own()[0].stages[1].vendor, u"alpha"_s);
    QCOMPARE(RecipeBook(m_file).own(), m_book->own());  // on the disk as well
    QTest::mouseClick(stage(0)->findChild<QToolButton*>(u"removeStage"_s), Qt::LeftButton);
    QCOMPARE(m_book->own()[0].stages.size(), 1);
    QCOMPARE(m_book->own()[0].stages[0].operation, OperationKind::LipSync);
}

void TestRecipesDialog::whatIsChargedAgainIsSaid() {
    m_book->add({u"Series"_s, {{.operation = OperationKind::Translate, .vendor = u"alpha"_s},
                               {.operation = OperationKind::LipSync, .vendor = u"alpha"_s, .takes = {{InputRole::Video, 0, OutputRole::Video}}}}});
    init();
    QVERIFY(follows().isEmpty());
    QVERIFY(!find<QPushButton>(u"revertRecipe"_s)->isEnabled());
    m_job = RecipeStage{.operation = OperationKind::Translate, .vendor = u"alpha"_s, .options = {{u"speed"_s, 1.5}}};
    addStage(u"Lip-sync"_s);
    QVERIFY(follows().contains(u"3 "_s) && !follows().contains(u"2 "_s));
    QTest::mouseClick(stage(0)->findChild<QPushButton*>(u"copySettings"_s), Qt::LeftButton);
    QVERIFY2(follows().contains(u"all stages"_s), qPrintable(follows()));
    press(u"revertRecipe"_s);
    QVERIFY(follows().isEmpty());
    QCOMPARE(m_book->own()[0].stages.size(), 2);
    QCOMPARE(m_book->own()[0].stages[0].options, QJsonObject());
}

void TestRecipesDialog::settingsComeFromTheJobPanel() {
    press(u"newRecipe"_s);
    QVERIFY(!stage(0)->findChild<QPushButton*>(u"copySettings"_s)->isEnabled());
    m_job = RecipeStage{.operation = OperationKind::Translate, .vendor = u"alpha"_s, .voice = u"amy"_s, .options = {{u"emotion"_s, u"happy"_s}}};
    addStage(u"Lip-sync"_s);  // looks again
    auto* copy = stage(0)->findChild<QPushButton*>(u"copySettings"_s);
    QVERIFY(copy->isEnabled());
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(m_book->own()[0].stages[0], *m_job);
    QVERIFY(recipewords::settings(*m_job).contains(u"amy"_s));
    QTest::mouseClick(stage(0)->findChild<QPushButton*>(u"clearSettings"_s), Qt::LeftButton);
    QCOMPARE(m_book->own()[0].stages[0], (RecipeStage{.operation = OperationKind::Translate, .vendor = u"alpha"_s}));
}

void TestRecipesDialog::aRecipeIsRenamed() {
    press(u"newRecipe"_s);
    auto* name = find<QLineEdit>(u"recipeName"_s);
    name->setText(u"  Season   two "_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_book->own()[0].name, u"Season two"_s);
    name->clear();
    Q_EMIT name->editingFinished();
    QCOMPARE(m_book->own()[0].name, u"Season two"_s);
    QCOMPARE(name->text(), u"Season two"_s);
}

void TestRecipesDialog::theLastStageStays() {
    press(u"newRecipe"_s);
    QTest::mouseClick(stage(0)->findChild<QToolButton*>(u"removeStage"_s), Qt::LeftButton);
    QCOMPARE(m_book->own()[0].stages.size(), 1);
    QVERIFY(!find<InfoBar>(u"recipesInfo"_s)->sentence().isEmpty());
}

void TestRecipesDialog::aDeletedRecipeComesBack() {
    press(u"newRecipe"_s);
    const Recipe made = m_book->own()[0];
    press(u"deleteRecipe"_s);
    QVERIFY(m_book->own().isEmpty());
    Q_EMIT find<InfoBar>(u"recipesInfo"_s)->actionTriggered();
    QCOMPARE(m_book->own(), QList<Recipe>{made});
}

void TestRecipesDialog::recipesAreHandedOn() {
    press(u"newRecipe"_s);
    press(u"exportRecipe"_s);
    press(u"importRecipe"_s);
    QCOMPARE(m_book->own().size(), 2);
    QCOMPARE(m_book->own()[1].stages, m_book->own()[0].stages);
    QCOMPARE(find<QListWidget>(u"recipeList"_s)->currentRow(), 1);
}

void TestRecipesDialog::aRecipeIsQueued() {
    press(u"newRecipe"_s);
    QSignalSpy used(m_dialog.get(), &RecipesDialog::useRequested);
    press(u"useRecipe"_s);
    QCOMPARE(used.size(), 1);
    QCOMPARE(used[0][0].toString(), m_book->own()[0].name);
    QVERIFY(!m_dialog->isVisible());
}

QTEST_MAIN(TestRecipesDialog)
#include "tst_recipesdialog.moc"
