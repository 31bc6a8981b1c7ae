// SPDX-License-Identifier: MIT
#include "ui/recipes/recipesdialog.h"

#include "models/recipes/recipejobs.h"
#include "models/recipes/recipewiring.h"
#include "ui/recipes/recipewords.h"
#include "ui/recipes/stagecard.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/infobar.h"
#include "ui/words/words.h"

#include <QtCore/qdir.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qlistwidget.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qscrollbar.h>

using namespace Qt::StringLiterals;

RecipesDialog::RecipesDialog(const Parts& parts, QWidget* parent)
    : QDialog(parent), m_parts(parts), m_info(new InfoBar(this)), m_list(new QListWidget(this)), m_name(new QLineEdit(this)),
      m_follows(widgets::quietLabel({}, this)), m_stages(new QScrollArea(this)), m_new(widgets::smallButton(tr("New"), this)),
      m_copy(widgets::smallButton(tr("Copy"), this)), m_remove(widgets::smallButton(tr("Delete"), this)),
      m_import(widgets::smallButton(tr("Import…"), this)), m_export(widgets::smallButton(tr("Export…"), this)),
      m_add(widgets::smallButton(tr("Add a stage…"), this)), m_revert(widgets::smallButton(tr("Take the changes back"), this)),
      m_use(widgets::primaryButton(tr("Queue it…"), this)) {
    build();
    connectAll();
    refreshList();
    choose(0);
}

void RecipesDialog::build() {
    setWindowTitle(tr("Recipes"));
    setObjectName(u"recipesDialog"_s);
    resize(820, 600);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addLayout(leftSide());
    sides->addLayout(rightSide(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_info);
    column->addLayout(sides, 1);
    const std::pair<QWidget*, const char*> names[] = {
        {m_info, "recipesInfo"}, {m_list, "recipeList"}, {m_name, "recipeName"}, {m_follows, "whatFollows"}, {m_new, "newRecipe"},
        {m_copy, "copyRecipe"}, {m_remove, "deleteRecipe"}, {m_import, "importRecipe"}, {m_export, "exportRecipe"}, {m_add, "addStage"},
        {m_revert, "revertRecipe"}, {m_use, "useRecipe"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QString::fromLatin1(name));
    for (QPushButton* button : {m_new, m_copy, m_remove, m_import, m_export, m_add, m_revert, m_use})
        button->setAutoDefault(false);
}

QLayout* RecipesDialog::leftSide() {
    m_list->setAccessibleName(tr("Recipes"));
    m_list->setProperty("roomy", true);
    m_list->setFixedWidth(qMax(230, fontMetrics().averageCharWidth() * 32));
    const auto line = [](std::initializer_list<QPushButton*> buttons) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        for (QPushButton* button : buttons)
            row->addWidget(button);
        row->addStretch(1);
        return row;
    };
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_list, 1);
    column->addLayout(line({m_new, m_copy, m_remove}));
    column->addLayout(line({m_import, m_export}));
    return column;
}

QLayout* RecipesDialog::rightSide() {
    m_name->setAccessibleName(tr("Name of the recipe"));
    m_name->setMaxLength(int(recipelimits::name));
    m_follows->setWordWrap(true);
    m_stages->setWidgetResizable(true);
    m_stages->setFrameShape(QFrame::NoFrame);
    m_stages->setFocusPolicy(Qt::NoFocus);
    auto* menu = new QMenu(m_add);
    menu->setObjectName(u"stageMenu"_s);
    for (const OperationKind kind : allOperations()) {
        // A voice that is made is nobody's input.
        if (kind != OperationKind::VoiceClone && !m_parts.vendors.offering(kind).isEmpty())
            connect(menu->addAction(words::operationTitle(kind).replace(u'&', "&&"_L1)), &QAction::triggered, this,
                    [this, kind] { addStage(kind); });
    }
    connect(m_add, &QPushButton::clicked, menu, [this, menu] { menu->popup(m_add->mapToGlobal(m_add->rect().bottomLeft())); });
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name, 1);
    head->addWidget(m_add);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_revert);
    foot->addStretch(1);
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    foot->addWidget(close);
    foot->addWidget(m_use);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_stages, 1);
    column->addWidget(m_follows);
    column->addLayout(foot);
    return column;
}

void RecipesDialog::connectAll() {
    connect(m_list, &QListWidget::currentRowChanged, this, &RecipesDialog::choose);
    connect(m_name, &QLineEdit::editingFinished, this, &RecipesDialog::rename);
    connect(m_new, &QPushButton::clicked, this, [this] {
        addOne(recipewiring::withStage({.name = tr("New recipe")}, OperationKind::Translate, m_parts.vendors));
        m_name->setFocus();
        m_name->selectAll();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { addOne(current()); });
    connect(m_remove, &QPushButton::clicked, this, &RecipesDialog::remove);
    connect(m_import, &QPushButton::clicked, this, &RecipesDialog::importOne);
    connect(m_export, &QPushButton::clicked, this, &RecipesDialog::exportOne);
    connect(m_revert, &QPushButton::clicked, this, [this] { edit(m_before); });
    connect(m_use, &QPushButton::clicked, this, [this] {
        Q_EMIT useRequested(current().name);
        accept();
    });
    connect(m_info, &InfoBar::actionTriggered, this, [this] {
        if (m_removed)
            addOne(*std::exchange(m_removed, {}));
        m_info->hide();
    });
    connect(&m_parts.book, &RecipeBook::notWritten, this,
            [this](const ApiError& error) { m_info->tell(InfoBar::Kind::Failure, words::sentence(error)); });
    if (m_parts.book.opening().trouble)
        m_info->tell(InfoBar::Kind::Failure, words::sentence(*m_parts.book.opening().trouble));
}

void RecipesDialog::refreshList() {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QList<Recipe> all = m_parts.book.all();
    for (int row = 0; row < int(all.size()); ++row) {
        auto* item = new QListWidgetItem(all[row].name, m_list);
        item->setToolTip(recipewords::stages(all[row]));
    }
    m_row = qBound(0, m_row, m_list->count() - 1);
    m_list->setCurrentRow(m_row);
}

void RecipesDialog::choose(int row) {
    m_row = qMax(0, row);
    m_before = current();
    showStages();
}

void RecipesDialog::showStages() {
    const Recipe recipe = current();
    const int scrolled = m_stages->verticalScrollBar()->value();
    m_name->setText(recipe.name);
    m_name->setReadOnly(!isOwn());
    m_remove->setEnabled(isOwn());
    m_add->setEnabled(isOwn() && recipe.stages.size() < recipelimits::stages);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(1, 1, 8, 1);
    column->setSpacing(8);
    for (int stage = 0; stage < int(recipe.stages.size()); ++stage)
        column->addWidget(card(stage));
    column->addStretch(1);
    if (QWidget* old = m_stages->takeWidget())
        old->deleteLater();  // the change may have come from a card in it
    m_stages->setWidget(inner);
    m_stages->verticalScrollBar()->setValue(scrolled);
    tellWhatFollows();
}

QWidget* RecipesDialog::card(int stage) {
    const Recipe recipe = current();
    const auto fromJob = isOwn() && m_parts.fromJob ? m_parts.fromJob(recipe.stages[stage].operation) : std::nullopt;
    auto* card = new StageCard(recipe, stage, m_parts.vendors, !isOwn(), fromJob.has_value());
    const auto settings = [recipe, stage](const RecipeStage& from) {
        Recipe changed = recipe;
        changed.stages[stage].vendor = from.vendor;
        changed.stages[stage].account = from.account;
        changed.stages[stage].voice = from.voice;
        changed.stages[stage].options = from.options;
        return changed;
    };
    connect(card, &StageCard::vendorChosen, this,
            [=, this](const QString& vendor) { edit(recipewiring::withVendor(recipe, stage, vendor, m_parts.vendors)); });
    connect(card, &StageCard::takeChosen, this,
            [=, this](InputRole into, const std::optional<RecipeTake>& take) { edit(recipewiring::withTake(recipe, stage, into, take)); });
    connect(card, &StageCard::removeAsked, this, [=, this] { edit(recipewiring::withoutStage(recipe, stage)); });
    connect(card, &StageCard::copyAsked, this, [=, this] { edit(settings(*fromJob)); });
    connect(card, &StageCard::clearAsked, this,
            [=, this] { edit(settings({.vendor = recipe.stages[stage].vendor, .account = recipe.stages[stage].account})); });
    return card;
}

/// Nobody can do it, it is one that comes with the program, or what a change costs.
void RecipesDialog::tellWhatFollows() {
    const Recipe recipe = current();
    const auto plan = planOf(recipe, m_parts.accounts, m_parts.vendors);
    const auto before = planOf(m_before, m_parts.accounts, m_parts.vendors);
    QString words, tone = u"quiet"_s;
    if (!plan) {
        words = words::sentence(plan.error());
        tone = u"bad"_s;
    } else if (!isOwn()) {
        words = tr("This one comes with the program. Copy it to change it.");
    } else if (before && m_before.stages != recipe.stages) {
        words = recipewords::chargedAgain(recipe, stagesChargedAgain(m_before, *before, recipe, *plan));
        tone = words.isEmpty() ? tone : u"warn"_s;
    }
    m_follows->setText(words);
    m_follows->setVisible(!words.isEmpty());
    widgets::setTone(m_follows, tone);
    m_use->setEnabled(plan.has_value());
    m_revert->setVisible(isOwn());
    m_revert->setEnabled(!(recipe == m_before));
}

void RecipesDialog::edit(const Recipe& changed) {
    if (!m_parts.book.replace(current().name, changed))
        m_info->tell(InfoBar::Kind::Warning, tr("A recipe needs at least one stage."));
    refreshList();
    showStages();
}

void RecipesDialog::addStage(OperationKind kind) {
    edit(recipewiring::withStage(current(), kind, m_parts.vendors));
    m_stages->widget()->layout()->activate();
    m_stages->widget()->adjustSize();
    m_stages->verticalScrollBar()->setValue(m_stages->verticalScrollBar()->maximum());
}

void RecipesDialog::rename() {
    Recipe renamed = current();
    const QString name = m_name->text().simplified();
    if (!isOwn() || name == renamed.name)
        return;
    if (name.isEmpty()) {
        m_info->tell(InfoBar::Kind::Warning, tr("A recipe needs a name."));
        return m_name->setText(renamed.name);
    }
    renamed.name = name;
    edit(renamed);
}

void RecipesDialog::addOne(const Recipe& recipe) {
    if (m_parts.book.add(recipe).isEmpty())
        return m_info->tell(InfoBar::Kind::Warning, tr("There are too many recipes. Delete some first."));
    refreshList();
    m_list->setCurrentRow(int(m_parts.book.own().size()) - 1);
    choose(int(m_parts.book.own().size()) - 1);
}

void RecipesDialog::remove() {
    m_removed = current();
    m_parts.book.remove(m_removed->name);
    m_info->tell(InfoBar::Kind::Information, tr("“%1” was deleted.").arg(m_removed->name), tr("Undo"));
    refreshList();
    choose(m_row);
}

void RecipesDialog::exportOne() {
    const Recipe recipe = current();
    const QString path = m_parts.askSave(this, QDir::home().filePath(QString(recipe.name).replace(u'/', u'-') + ".recipe.json"_L1));
    if (path.isEmpty())
        return;
    if (const auto error = recipefile::write(path, recipe))
        return m_info->tell(InfoBar::Kind::Failure, words::sentence(*error));
    m_info->tell(InfoBar::Kind::Done, tr("“%1” was exported to %2.").arg(recipe.name, QDir::toNativeSeparators(path)));
}

void RecipesDialog::importOne() {
    const QString path = m_parts.askOpen(this);
    if (path.isEmpty())
        return;
    const auto recipe = recipefile::read(path);
    if (!recipe)
        return m_info->tell(InfoBar::Kind::Failure, words::sentence(recipe.error()));
    addOne(*recipe);
    m_info->tell(InfoBar::Kind::Done, tr("“%1” was imported.").arg(current().name));
}
