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
#include "services/vendors/lowering.h"
#include "ui/accounts/csvexport.h"
#include "ui/launch/launchtable.h"
#include "ui/launch/launchview.h"
#include "ui/launch/launchwording.h"
#include "ui/recipes/recipesdialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/infobar.h"
#include "ui/words/words.h"

#include <QtCore/qdir.h>
#include <QtCore/qlocale.h>
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
    m_recipes->setObjectName(u"launchRecipes"_s);
    m_recipes->setToolTipsVisible(true);
    connect(m_recipes, &QMenu::aboutToShow, this, &LaunchDesk::fillRecipes);
    connect(menu->addAction(tr("Make and change recipes…")), &QAction::triggered, this, &LaunchDesk::showRecipes);
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

void LaunchDesk::showRecipes() {
    auto* book = new RecipeBook(m_parts.recipes, this);
    const auto fromJob = [this](OperationKind kind) -> std::optional<RecipeStage> {
        const JobDraft& draft = m_parts.draft;
        const Vendor* vendor = draft.vendor();
        if (draft.operation() != kind || !vendor)
            return std::nullopt;
        // Of a vendor's first account nothing is said, so that the recipe can be handed on.
        return RecipeStage{.operation = kind, .vendor = vendor->id, .account = draft.account() == vendor->id ? QString() : draft.account(),
                           .voice = draft.voice(draft.targets().value(0)), .options = draft.options()};
    };
    const auto open = [](QWidget* parent) {
        return QFileDialog::getOpenFileName(parent, tr("Import a recipe"), QDir::homePath(), tr("Recipes (*.json);;All files (*)"));
    };
    const auto save = [](QWidget* parent, const QString& suggested) {
        return QFileDialog::getSaveFileName(parent, tr("Export this recipe"), suggested, tr("Recipes (*.json)"));
    };
    auto* dialog = new RecipesDialog({*book, m_parts.draft.registry(), usableAccounts(), fromJob, open, save}, m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    book->setParent(dialog);
    connect(dialog, &RecipesDialog::useRequested, this, &LaunchDesk::useRecipe);
    dialog->open();
}

/// Accounts with a key, and engines that need none.
QStringList LaunchDesk::usableAccounts() const {
    QStringList usable;
    for (const QString& account : accountsOf(m_plan)) {
        const Vendor* vendor = m_plan.facts().vendor(account);
        const bool hasKey = std::ranges::find(m_plan.facts().known.withKey, account, &Account::id) != m_plan.facts().known.withKey.end();
        if (vendor && (hasKey || !vendor->needsKey()))
            usable << account;
    }
    return usable;
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
    const auto plan = planOf(*recipe, usableAccounts(), m_parts.draft.registry());
    if (!plan)
        return m_parts.info.tell(InfoBar::Kind::Failure, words::sentence(plan.error()));
    QList<JobSpec> jobs = jobsOf(*recipe, *plan, run);
    const QStringList clips = clipsOf(jobs);
    giveWhatIsChosen(jobs, clips);
    for (const JobSpec& job : std::as_const(jobs)) {
        const bool hasBucket = !m_plan.facts().known.account(job.account).bucket.isEmpty();
        if (const auto problem = problemOf(job, m_parts.draft.registry(), hasBucket))
            return m_parts.info.tell(InfoBar::Kind::Failure, tr("%1: %2", "operation, what is wrong with it")
                                                                 .arg(words::operationTitle(job.operation), words::sentence(*problem)));
    }
    QStringList costs;
    for (const AccountSum& sum : sumsOf(jobs, clips, m_plan.facts()).accounts) {
        const QString cost = launchwords::sum(m_plan, sum).first, who = launchwords::account(m_plan, sum.account);
        if (!sum.unit.isEmpty() && sum.balance && *sum.balance < sum.credits)
            costs << tr("%1 at %2, where you have %3", "27 credits, account, 20").arg(cost, who, launchwords::amount(*sum.balance));
        else if (!sum.unit.isEmpty())
            costs << tr("%1 at %2", "27 credits, account").arg(cost, who);
    }
    const QString what = tr("“%1” on %2, %n job(s)", nullptr, int(jobs.size())).arg(name, tr("%n clip(s)", nullptr, int(run.clips.size())));
    view().holdJobs(jobs, costs.isEmpty() ? tr("%1.").arg(what) : tr("%1: %2.").arg(what, QLocale().createSeparatedList(costs)));
}

/// The voices of the grid's columns, and the boxes of each clip: those are for the eraser where there is one.
void LaunchDesk::giveWhatIsChosen(QList<JobSpec>& jobs, const QStringList& clips) const {
    const bool erases = std::ranges::find(jobs, OperationKind::Erase, &JobSpec::operation) != jobs.end();
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        JobSpec& job = jobs[i];
        const Operation& operation = *m_plan.facts().vendor(job.account)->operation(job.operation);
        if (operation.voice.offered && job.voice.isEmpty())
            job.voice = m_plan.layer().choice.voices[job.account].toObject()[job.targetLanguage].toString();
        const auto clip = std::ranges::find(m_plan.clips(), clips[i], &JobClip::path);
        if (clip == m_plan.clips().end() || operation.regions.most == 0 || (erases && job.operation != OperationKind::Erase))
            continue;
        job.regions = sentRegions(clip->regions, operation.regions);
        job.frameSize = clip->facts && clip->facts->size.isValid() ? clip->facts->size : QSize();
    }
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
