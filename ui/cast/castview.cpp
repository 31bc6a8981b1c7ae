// SPDX-License-Identifier: MIT
#include "ui/cast/castview.h"

#include "ui/cast/castactions.h"
#include "ui/cast/castempty.h"
#include "ui/cast/castfiles.h"
#include "ui/cast/castlanguages.h"
#include "ui/cast/castpicker.h"
#include "ui/cast/casttable.h"
#include "ui/cast/castusebar.h"
#include "ui/cast/castwording.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panelheader.h"
#include "ui/words/words.h"

#include <QtGui/qaction.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qstackedwidget.h>

using namespace Qt::StringLiterals;

CastView::CastView(CastBook& book, JobDraft& draft, QWidget* parent)
    : QWidget(parent),
      m_book(book),
      m_model(new CastModel(book, castwording::sheet(), this)),
      m_actions(new CastActions(book.undoStack(), *this)),
      m_files(new CastFiles(book, *this)),
      m_header(new PanelHeader(tr("Cast"), this)),
      m_picker(new CastPicker(m_header)),
      m_languages(new CastLanguages(*m_model, m_header)),
      m_info(new InfoBar(this)),
      m_stack(new QStackedWidget(this)),
      m_table(new CastTable(*m_model)),
      m_empty(new CastEmpty),
      m_use(new CastUseBar(book, draft, this)) {
    setObjectName(u"castView"_s);
    setAccessibleName(tr("Cast"));
    m_info->setObjectName(u"castInfo"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_info);
    column->addWidget(m_stack, 1);
    column->addWidget(m_use);
    makeHeader();
    connectCasts();
    connectCharacters();
    connectCells();
    if (m_book.opening().trouble)
        tell(InfoBar::Kind::Warning, words::sentence(*m_book.opening().trouble));
    showFacts();
}

void CastView::makeHeader() {
    const auto addButton = [this](QAction* action) {
        auto* button = widgets::iconButton({}, action->text().remove(u'&'), m_header);
        button->setDefaultAction(action);
        button->setAccessibleName(action->text().remove(u'&'));
        m_header->addWidget(button);
    };
    m_header->addAfterTitle(m_picker);
    auto* into = widgets::quietLabel(tr("Language"), m_header);
    into->setBuddy(m_languages);
    m_header->addWidget(into);
    m_header->addWidget(m_languages);
    for (QAction* action : {m_actions->undo, m_actions->redo, m_actions->addCharacter})
        addButton(action);
    auto* more = m_header->addIconButton(u"overflow-menu"_s, tr("More about this cast"));
    more->setObjectName(u"castMore"_s);
    auto* menu = new QMenu(more);
    m_actions->fillCast(*menu);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    auto* close = m_header->addIconButton(u"window-close"_s, tr("Back to the preview"));
    close->setObjectName(u"closeCast"_s);
    connect(close, &QToolButton::clicked, this, &CastView::closed);
}

void CastView::connectCasts() {
    connect(m_picker, &CastPicker::picked, &m_book, &CastBook::open);
    connect(m_picker, &CastPicker::named, &m_book, &CastBook::rename);
    connect(m_actions->newCast, &QAction::triggered, this, [this] {
        m_book.add(tr("New cast"));
        m_picker->beginNaming();
    });
    connect(m_actions->renameCast, &QAction::triggered, m_picker, &CastPicker::beginNaming);
    connect(m_actions->duplicateCast, &QAction::triggered, &m_book, &CastBook::duplicate);
    connect(m_actions->deleteCast, &QAction::triggered, this, [this] {
        const QString name = m_book.current() ? m_book.current()->name : QString();
        m_book.remove();
        tell(InfoBar::Kind::Information, tr("“%1” was deleted.").arg(name), tr("Bring it back"), [this] { m_book.undoStack().undo(); });
    });
    connect(m_actions->importCast, &QAction::triggered, m_files, &CastFiles::importCast);
    connect(m_actions->exportCast, &QAction::triggered, m_files, &CastFiles::exportCast);
    connect(m_files, &CastFiles::told, this, [this](InfoBar::Kind kind, const QString& sentence) { tell(kind, sentence); });
    connect(&m_book, &CastBook::notWritten, this, [this](const ApiError& error) { tell(InfoBar::Kind::Warning, words::sentence(error)); });
    connect(&m_book, &CastBook::changed, this, &CastView::showFacts);
    connect(m_use, &CastUseBar::used, this, [this](const QString& character) {
        tell(InfoBar::Kind::Done, tr("The job speaks with the voices of %1. The Job panel shows them.").arg(character));
    });
    connect(m_languages, &CastLanguages::chosen, this, [this](const QString& tag) {
        m_languageChosen = true;
        showLanguage(tag);
    });
}

void CastView::connectCharacters() {
    connect(m_actions->addCharacter, &QAction::triggered, this, &CastView::addCharacter);
    connect(m_actions->renameCharacter, &QAction::triggered, this, [this] {
        if (m_table->currentIndex().isValid())
            m_table->editName(m_table->currentIndex().row());
    });
    const auto remove = [this] { m_book.removeCharacters(m_table->selectedRows()); };
    connect(m_actions->removeCharacter, &QAction::triggered, this, remove);
    connect(m_table, &CastTable::removeAsked, this, remove);
    connect(m_actions->fromCues, &QAction::triggered, this, [this] {
        if (!m_book.current())
            m_book.add(tr("New cast"));
        m_book.addCharacters(newSpeakers());
    });
    connect(m_table, &CastTable::nameRefused, this, [this](const QString& typed) {
        tell(InfoBar::Kind::Warning, typed.trimmed().isEmpty() ? tr("A character needs a name.")
                                                               : tr("“%1” is in this cast already. Choose another name.").arg(typed.trimmed()));
    });
    connect(m_empty, &CastEmpty::beginAsked, this, [this] { m_book.current() ? addCharacter() : m_actions->newCast->trigger(); });
    connect(m_empty, &CastEmpty::speakersAsked, m_actions->fromCues, &QAction::trigger);
    connect(m_empty, &CastEmpty::importAsked, m_actions->importCast, &QAction::trigger);
    connect(m_info, &InfoBar::closed, m_info, &QWidget::hide);
    connect(m_info, &InfoBar::actionTriggered, this, [this] {
        m_info->hide();
        if (const auto act = std::exchange(m_act, {}))
            act();
    });
}

void CastView::connectCells() {
    const auto current = [this](const auto& what) { return [this, what] { what(m_table->currentIndex()); }; };
    const auto take = [this](const QModelIndex& cell) { m_model->acceptClosest(cell.row(), cell.column()); };
    connect(m_table, &CastTable::voicesAsked, this, &CastView::dropVoices);
    connect(m_table, &CastTable::closestAccepted, this, take);
    connect(m_table, &CastTable::hearAsked, this, &CastView::hear);
    connect(m_table, &CastTable::clearAsked, this, &CastView::clearVoices);
    connect(m_actions->chooseVoice, &QAction::triggered, this, current([this](const QModelIndex& cell) { dropVoices(cell); }));
    connect(m_actions->takeClosest, &QAction::triggered, this, current(take));
    connect(m_actions->hearVoice, &QAction::triggered, this, current([this](const QModelIndex& cell) { hear(cell); }));
    connect(m_actions->clearVoice, &QAction::triggered, this, &CastView::clearVoices);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        const QModelIndex cell = m_table->currentIndex();
        const auto state = m_model->cell(cell.row(), cell.column()).state;
        const bool isVoice = m_model->account(cell.column());
        m_actions->chooseVoice->setEnabled(isVoice);
        m_actions->takeClosest->setEnabled(isVoice && state == CastCell::State::Closest);
        m_actions->hearVoice->setEnabled(isVoice && (state == CastCell::State::Closest || state == CastCell::State::Chosen));
        m_actions->clearVoice->setEnabled(isVoice && (state == CastCell::State::Chosen || state == CastCell::State::Gone));
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_actions->fillCharacter(*menu);
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
}

void CastView::setJobLanguages(const QStringList& tags) {
    m_languages->setWanted(tags);
    if (!m_languageChosen && !tags.isEmpty() && !tags.contains(m_model->language()))
        return showLanguage(tags.first());
    showFacts();
}

void CastView::setSpeakers(const QList<CueSpeaker>& speakers) {
    if (speakers == m_speakers)
        return;
    m_speakers = speakers;
    showFacts();
    offerSpeakers();
}

void CastView::refreshJob() {
    m_use->refresh();
}

void CastView::showLanguage(const QString& tag) {
    m_model->setLanguage(tag);
    showFacts();
    wantVoices();
}

void CastView::showFacts() {
    QStringList casts;
    for (const Cast& cast : m_book.shelf().casts)
        casts << cast.name;
    const Cast* cast = m_book.current();
    m_picker->setCasts(casts, cast ? cast->name : QString());
    m_picker->setVisible(cast);
    if (m_model->language().isEmpty() && cast && !cast->languages().isEmpty())
        m_model->setLanguage(cast->languages().first());
    m_languages->refresh(cast ? cast->languages() : QStringList());
    m_actions->setCast(cast);
    m_actions->addCharacter->setEnabled(cast);
    m_actions->fromCues->setEnabled(!newSpeakers().isEmpty());
    const int characters = m_model->rowCount();
    m_header->setDetail(cast ? tr("%n character(s)", nullptr, characters) : QString());
    m_empty->setState(cast, int(newSpeakers().size()));
    m_stack->setCurrentWidget(characters > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    m_use->setVisible(characters > 0);
}

QStringList CastView::newSpeakers() const {
    QStringList names;
    for (const CueSpeaker& speaker : m_speakers) {
        if (!m_book.current() || !m_book.current()->character(speaker.name))
            names << speaker.name;
    }
    return names;
}

void CastView::offerSpeakers() {
    constexpr qsizetype most = 3;
    const QStringList names = newSpeakers();
    if (names.isEmpty() || m_model->rowCount() == 0)
        return;  // an empty page offers them by itself
    const QString shown = names.first(std::min(most, names.size())).join(u", "_s) + (names.size() > most ? u" …"_s : QString());
    tell(InfoBar::Kind::Information, tr("The cues name %n speaker(s) who are not in this cast: %1.", nullptr, int(names.size())).arg(shown),
         tr("Add them"), [this] { m_actions->fromCues->trigger(); });
}

void CastView::addCharacter() {
    QStringList taken;
    for (const Character& character : m_book.characters())
        taken << character.name;
    m_book.addCharacters({freeName(tr("Character"), taken)});
    m_table->editName(m_model->rowCount() - 1);
}

void CastView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_actions->refreshIcons(palette());
}

void CastView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    wantVoices();
    m_table->setFocus();
}

void CastView::tell(InfoBar::Kind kind, const QString& sentence, const QString& action, std::function<void()> act) {
    m_act = std::move(act);
    m_info->tell(kind, sentence, action);
}
