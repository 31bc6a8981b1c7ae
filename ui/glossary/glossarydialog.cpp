// SPDX-License-Identifier: MIT
#include "ui/glossary/glossarydialog.h"

#include "models/cast/cast.h"
#include "models/cast/castlanguage.h"
#include "models/glossary/glossarybook.h"
#include "models/glossary/glossarytable.h"
#include "models/job/jobdraft.h"
#include "ui/glossary/glossaryempty.h"
#include "ui/glossary/glossaryfiles.h"
#include "ui/glossary/glossaryusebar.h"
#include "ui/glossary/glossarywording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/words/words.h"

#include <QtGui/qaction.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qstackedwidget.h>
#include <QtWidgets/qtableview.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(880, 520);
constexpr int namesWide = 200, languagesWide = 170, leastWord = 130, neverWide = 120;

QTableView* makeTable(GlossaryTable& model) {
    auto* table = new QTableView;
    table->setObjectName(u"glossaryTable"_s);
    table->setAccessibleName(GlossaryDialog::tr("Terms"));
    table->setModel(&model);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(std::max(28, table->fontMetrics().height() + 10));
    QHeaderView* header = table->horizontalHeader();
    header->setFont(theme::smaller(header->font()));
    header->setFixedHeight(std::max(26, header->fontMetrics().height() + 8));
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    return table;
}

QComboBox* makeBox(const QString& name, int wide, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setMinimumWidth(wide);
    return box;
}

}  // namespace

GlossaryDialog::GlossaryDialog(GlossaryBook& book, JobDraft& draft, QWidget* parent)
    : QDialog(parent),
      m_book(book),
      m_draft(draft),
      m_model(new GlossaryTable(book, glossarywording::table(), this)),
      m_files(new GlossaryFiles(book, *this)),
      m_info(new InfoBar(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new GlossaryEmpty),
      m_table(makeTable(*m_model)),
      m_use(new GlossaryUseBar(book, draft, this)) {
    setObjectName(u"glossaries"_s);
    setWindowTitle(tr("Glossaries"));
    resize(usualSize);
    m_info->setObjectName(u"glossaryInfo"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(makeHead());
    column->addWidget(m_info);
    column->addWidget(m_stack, 1);
    column->addLayout(makeFoot());
    column->addWidget(m_use);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false);  // Enter ends what is being typed, and nothing else
    connectBook();
    connectTable();
    fitColumns();
    if (m_book.opening().trouble)
        tell(InfoBar::Kind::Warning, words::sentence(*m_book.opening().trouble));
    showFacts();
}

GlossaryDialog::~GlossaryDialog() {
    m_names->lineEdit()->disconnect(this);  // it loses the focus as it goes, and would say that a name was typed
}

/// Which glossary, of which language, and what else can be done with it.
QHBoxLayout* GlossaryDialog::makeHead() {
    m_names = makeBox(u"glossaryNames"_s, namesWide, this);
    m_names->setEditable(true);
    m_names->setInsertPolicy(QComboBox::NoInsert);
    m_names->setAccessibleName(tr("Glossary"));
    m_names->setToolTip(tr("Choose a client’s glossary, or type another name for this one"));
    m_language = makeBox(u"glossaryLanguage"_s, languagesWide, this);
    m_language->setAccessibleName(tr("Language of the terms"));
    auto* from = widgets::quietLabel(tr("Terms are in"), this);
    from->setBuddy(m_language);
    auto* more = widgets::iconButton(u"overflow-menu"_s, tr("More about this glossary"), this);
    more->setObjectName(u"glossaryMore"_s);
    more->setMenu(makeMenu());
    more->setPopupMode(QToolButton::InstantPopup);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 10, 12, 10);
    line->setSpacing(8);
    line->addWidget(m_names);
    line->addSpacing(8);
    line->addWidget(from);
    line->addWidget(m_language);
    line->addStretch(1);
    line->addWidget(more);
    return line;
}

QMenu* GlossaryDialog::makeMenu() {
    auto* menu = new QMenu(this);
    const auto add = [&](const QString& text, auto&& what) {
        QAction* action = menu->addAction(text);
        connect(action, &QAction::triggered, this, what);
        return action;
    };
    add(tr("&New glossary"), [this] { m_book.add(tr("New glossary")); });
    m_rename = add(tr("&Rename"), [this] {
        m_names->setFocus();
        m_names->lineEdit()->selectAll();
    });
    m_delete = add(tr("&Delete"), [this] { removeGlossary(); });
    menu->addSeparator();
    add(tr("&Import…"), [this] { m_files->importGlossary(); });
    m_export = add(tr("&Export…"), [this] { m_files->exportGlossary(); });
    menu->addSeparator();
    m_removeTarget = menu->addMenu(tr("Remove a &language"));
    menu->addSeparator();
    m_undo = m_book.undoStack().createUndoAction(this, tr("&Undo"));
    m_redo = m_book.undoStack().createRedoAction(this, tr("Re&do"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcut(QKeySequence::Redo);
    menu->addActions({m_undo, m_redo});
    addActions({m_undo, m_redo});
    return menu;
}

QHBoxLayout* GlossaryDialog::makeFoot() {
    m_add = widgets::smallButton(tr("Add a term"), this);
    m_add->setObjectName(u"addTerm"_s);
    m_remove = widgets::smallButton(tr("Remove"), this);
    m_remove->setObjectName(u"removeTerms"_s);
    m_target = makeBox(u"addTarget"_s, languagesWide, this);
    m_target->setAccessibleName(tr("Add a language"));
    m_count = widgets::quietLabel({}, this);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 8, 12, 8);
    line->setSpacing(8);
    line->addWidget(m_add);
    line->addWidget(m_remove);
    line->addWidget(m_target);
    line->addStretch(1);
    line->addWidget(m_count);
    return line;
}

void GlossaryDialog::connectBook() {
    connect(&m_book, &GlossaryBook::changed, this, &GlossaryDialog::showFacts);
    connect(&m_book, &GlossaryBook::notWritten, this, [this](const ApiError& error) { tell(InfoBar::Kind::Warning, words::sentence(error)); });
    connect(m_files, &GlossaryFiles::told, this, &GlossaryDialog::tell);
    connect(m_names, &QComboBox::activated, this, [this](int index) { m_book.open(m_names->itemText(index)); });
    connect(m_names->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        const QString typed = m_names->lineEdit()->text().simplified();
        if (m_book.current() && m_book.shelf().find(typed) < 0)
            m_book.rename(typed);
        showFacts();
    });
    connect(m_language, &QComboBox::activated, this, [this](int index) { m_book.setLanguage(m_language->itemData(index).toString()); });
    connect(m_target, &QComboBox::activated, this, [this](int index) { m_book.addTarget(m_target->itemData(index).toString()); });
    connect(m_removeTarget, &QMenu::triggered, this, [this](QAction* language) { m_book.removeTarget(language->data().toString()); });
    connect(m_empty, &GlossaryEmpty::beginAsked, this, [this] { m_book.current() ? addTerm() : m_book.add(tr("New glossary")); });
    connect(m_empty, &GlossaryEmpty::importAsked, m_files, &GlossaryFiles::importGlossary);
    connect(m_info, &InfoBar::closed, m_info, &QWidget::hide);
    connect(m_info, &InfoBar::actionTriggered, this, [this] {
        m_info->hide();
        m_undo->trigger();
    });
}

void GlossaryDialog::connectTable() {
    connect(m_add, &QPushButton::clicked, this, &GlossaryDialog::addTerm);
    connect(m_remove, &QPushButton::clicked, this, &GlossaryDialog::removeTerms);
    connect(m_model, &QAbstractItemModel::modelReset, this, &GlossaryDialog::fitColumns);
    const auto enable = [this] { m_remove->setEnabled(!selectedRows().isEmpty()); };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, enable);
    connect(m_model, &QAbstractItemModel::modelReset, this, enable);
    m_table->installEventFilter(this);
    enable();
}

bool GlossaryDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeTerms();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void GlossaryDialog::showFacts() {
    const Glossary* glossary = m_book.current();
    const int terms = m_model->rowCount();
    m_names->clear();
    m_names->addItems(m_book.shelf().names());
    m_names->setCurrentIndex(glossary ? m_names->findText(glossary->name) : -1);
    m_names->setEnabled(glossary);
    fillLanguages();
    for (QWidget* part : std::initializer_list<QWidget*>{m_language, m_target, m_add})
        part->setEnabled(glossary);
    for (QAction* action : {m_rename, m_delete, m_export})
        action->setEnabled(glossary);
    m_count->setText(glossary ? tr("%n term(s)", nullptr, terms) : QString());
    m_empty->setState(glossary);
    m_stack->setCurrentWidget(terms > 0 ? static_cast<QWidget*>(m_table) : m_empty);
}

/// Those of the job stand first: they are what the next terms are for.
void GlossaryDialog::fillLanguages() {
    const Glossary glossary = m_book.current() ? *m_book.current() : Glossary();
    QStringList wanted;
    for (const QString& code : m_draft.targets())
        wanted << asLanguage(languageTag(code, m_draft.languages().languages));
    wanted.removeAll(QString());
    m_language->clear();
    m_language->addItem(tr("Any language"), QString());
    for (const QString& tag : glossarywording::languages(glossary.language.isEmpty() ? QStringList() : QStringList{glossary.language}))
        m_language->addItem(words::languageName(tag), tag);
    m_language->setCurrentIndex(std::max(0, m_language->findData(glossary.language)));
    m_target->clear();
    m_target->addItem(tr("Add a language…"), QString());
    for (const QString& tag : glossarywording::languages(wanted)) {
        if (!glossary.targets.contains(tag) && tag != glossary.language)
            m_target->addItem(words::languageName(tag), tag);
    }
    m_removeTarget->clear();
    for (const QString& tag : glossary.targets)
        m_removeTarget->addAction(words::languageName(tag))->setData(tag);
    m_removeTarget->setEnabled(!glossary.targets.isEmpty());
}

void GlossaryDialog::fitColumns() {
    const int columns = m_model->columnCount();
    const int room = std::max(usualSize.width(), width()) - neverWide - 4;
    const int each = columns < 2 ? room : std::max(leastWord, room / (columns - 1));
    for (int column = 0; column < columns; ++column)
        m_table->setColumnWidth(column, column == 1 ? neverWide : each);
}

/// A new row to type into.
void GlossaryDialog::addTerm() {
    if (!m_book.current())
        return;
    QStringList taken;
    for (const GlossaryEntry& entry : m_book.current()->entries)
        taken << entry.source;
    if (!m_book.addTerm(freeName(tr("Term"), taken)))
        return tell(InfoBar::Kind::Warning, tr("This glossary is full. Make another one."));
    const QModelIndex cell = m_model->index(m_model->rowCount() - 1, 0);
    m_table->setFocus();
    m_table->setCurrentIndex(cell);
    m_table->scrollTo(cell);
    m_table->edit(cell);
}

QList<int> GlossaryDialog::selectedRows() const {
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes()) {
        if (!rows.contains(index.row()))
            rows << index.row();
    }
    return rows;
}

void GlossaryDialog::removeTerms() {
    m_book.removeTerms(selectedRows());
}

void GlossaryDialog::removeGlossary() {
    const QString name = m_book.current() ? m_book.current()->name : QString();
    m_book.remove();
    m_info->tell(InfoBar::Kind::Information, tr("“%1” was deleted.").arg(name), tr("Bring it back"));
}

void GlossaryDialog::tell(InfoBar::Kind kind, const QString& sentence) {
    m_info->tell(kind, sentence);
}
