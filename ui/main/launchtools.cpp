// SPDX-License-Identifier: MIT
// The part of LaunchDesk that ties the grid to tables, to recipes and to what was made before.
#include "ui/main/launchdesk.h"

#include "models/batch/batchcsv.h"
#include "models/job/jobdraft.h"
#include "models/launch/launchlanguages.h"
#include "models/launch/launchrows.h"
#include "models/launch/launchticks.h"
#include "models/media/medialistmodel.h"
#include "models/recipes/recipebook.h"
#include "models/recipes/recipejobs.h"
#include "services/queue/queue.h"
#include "ui/accounts/csvexport.h"
#include "ui/launch/launchtable.h"
#include "ui/launch/launchview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/infobar.h"
#include "ui/words/words.h"

#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qtoolbutton.h>

#include <algorithm>

using namespace Qt::StringLiterals;

void LaunchDesk::connectQueue(Queue& queue) {
    m_queue = &queue;
    connect(&queue, &Queue::earlierFound, this, [this](int question, int job, const EarlierResult& earlier) {
        if (question == m_question && earlier.isDone())
            m_earlier << job;
    });
    connect(&queue, &Queue::earlierAnswered, this, [this](int question) {
        if (question == m_question && m_view)
            m_view->setEarlier(m_earlier);
    });
}

void LaunchDesk::makeTools() {
    QToolButton* more = widgets::iconButton(u"overflow-menu"_s, tr("Tables and recipes"), m_view);
    more->setObjectName(u"launchMore"_s);
    more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(more);
    connect(menu->addAction(tr("Tick what a &table says…")), &QAction::triggered, this, &LaunchDesk::importTable);
    connect(menu->addAction(tr("&Save as a table…")), &QAction::triggered, this, &LaunchDesk::exportTable);
    menu->addSeparator();
    m_recipes = menu->addMenu(tr("Queue a &recipe"));
    m_recipes->setToolTipsVisible(true);
    connect(m_recipes, &QMenu::aboutToShow, this, &LaunchDesk::fillRecipes);
    more->setMenu(menu);
    m_view->addTool(more);
}

/// The file is read each time: the command line may have written it.
void LaunchDesk::fillRecipes() {
    m_recipes->clear();
    const RecipeBook book(m_parts.recipes);
    for (const Recipe& recipe : book.all()) {
        QStringList stages;
        for (const RecipeStage& stage : recipe.stages)
            stages << words::operationShort(stage.operation);
        QAction* action = m_recipes->addAction(recipe.name);
        action->setToolTip(stages.join(u" › "_s));
        connect(action, &QAction::triggered, this, [this, name = recipe.name] { useRecipe(name); });
    }
}

/// On the clips that have a tick, else on those selected, into all the languages of the grid; what was paid before is taken.
void LaunchDesk::useRecipe(const QString& name) {
    const QList<Recipe> all = RecipeBook(m_parts.recipes).all();
    const Recipe* recipe = findRecipe(all, name);
    if (!recipe)
        return;
    RecipeRun run{.languages = m_plan.layer().choice.targets};
    for (int row = 0; row < int(m_plan.clips().size()); ++row) {
        if (ticksOf(m_plan, {row}, allColumns(m_plan)).state != Qt::Unchecked)
            run.clips << m_plan.clips()[row].path;
    }
    for (const int row : run.clips.isEmpty() ? view().table().selectedRows() : QList<int>())
        run.clips << m_plan.clips()[row].path;
    run.common.sourceLanguage = m_plan.layer().choice.source;
    run.common.folder = m_parts.draft.folder();
    run.common.reuse = true;
    if (run.clips.isEmpty() || run.languages.isEmpty())
        return m_parts.info.tell(InfoBar::Kind::Information, tr("Tick the clips and add the languages that the recipe is for."));
    QStringList able;
    for (const QString& account : accountsOf(m_plan)) {
        const Vendor* vendor = m_plan.facts().vendor(account);
        const bool hasKey = std::ranges::find(m_plan.facts().known.withKey, account, &Account::id) != m_plan.facts().known.withKey.end();
        if (vendor && (hasKey || !vendor->needsKey()))
            able << account;
    }
    const auto plan = planOf(*recipe, able, m_parts.draft.registry());
    if (!plan)
        return m_parts.info.tell(InfoBar::Kind::Failure, words::sentence(plan.error()));
    const QList<JobSpec> jobs = jobsOf(*recipe, *plan, run);
    view().holdJobs(jobs, tr("“%1” on %2, %n job(s).", nullptr, int(jobs.size())).arg(name, tr("%n clip(s)", nullptr, int(run.clips.size()))));
}

void LaunchDesk::importTable() {
    auto* ask = new QFileDialog(m_view, tr("Tick what a table says"), {}, tr("Tables (*.csv);;All files (*)"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setFileMode(QFileDialog::ExistingFile);
    connect(ask, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const batchcsv::Read table = batchcsv::readFile(path);
        if (table.problems.isEmpty())
            return takeTable(table.rows);
        QString sentence = words::sentence(table.problems.first());
        if (table.problems.size() > 1)
            sentence += u' ' + tr("And %n more.", nullptr, int(table.problems.size()) - 1);
        m_parts.info.tell(InfoBar::Kind::Failure, sentence);
    });
    ask->open();
}

/// Clips that are not in the list are added to it; their rows follow once they are there.
void LaunchDesk::takeTable(const QList<BatchRow>& rows) {
    m_rowsToCome = takeRows(m_plan, rows);
    QStringList files;
    for (const BatchRow& row : std::as_const(m_rowsToCome))
        files << row.file;
    files.removeDuplicates();
    if (!files.isEmpty())
        m_parts.clips.add(files);
}

void LaunchDesk::exportTable() {
    csvexport::ask(m_view, tr("Save as a table"), u"batch.csv"_s, [this] { return batchcsv::write(rowsOf(m_plan)); });
}
