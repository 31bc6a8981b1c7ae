// SPDX-License-Identifier: MIT
#include "ui/cues/cuepanel.h"

#include "models/cues/cuefile.h"
#include "ui/cues/cueactions.h"
#include "ui/cues/cueempty.h"
#include "ui/cues/cuefindbar.h"
#include "ui/cues/cueview.h"
#include "ui/cues/cuewording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panelheader.h"

#include <QtGui/qaction.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qstackedlayout.h>

using namespace Qt::StringLiterals;

CuePanel::CuePanel(CueDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_model(new CueTableModel(document, cuewording::table(), this)),
      m_actions(new CueActions(document.undoStack(), *this)),
      m_files(new CueFiles(document, *this)),
      m_header(new PanelHeader(tr("Cues"), this)),
      m_info(new InfoBar(this)),
      m_findBar(new CueFindBar(this)),
      m_timingBar(new CueTimingBar(this)),
      m_empty(new CueEmpty(this)),
      m_view(new CueView(this)),
      m_stack(new QStackedLayout) {
    setObjectName(u"cuePanel"_s);
    setAccessibleName(tr("Cues"));
    m_info->setObjectName(u"cueInfo"_s);
    m_view->setModel(m_model);
    m_view->setSourceShown(false);
    m_findBar->hide();
    m_timingBar->hide();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_header, m_info, m_findBar, m_timingBar})
        column->addWidget(part);
    column->addLayout(m_stack, 1);
    makeHeader();
    connectFiles();
    connectView();
    connectSteps();
    connectBars();
    showFacts();
}

/// An open editor tells what was typed while it goes, when there is no panel any more.
CuePanel::~CuePanel() {
    m_document.disconnect(this);
    m_document.undoStack().disconnect(this);
    m_view->disconnect(this);
    m_model->disconnect(this);
    m_view->setModel(nullptr);
}

void CuePanel::makeHeader() {
    const auto add = [this](QAction* action) {
        auto* button = widgets::iconButton({}, action->text().remove(u'&'), m_header);
        button->setDefaultAction(action);
        button->setAccessibleName(action->text().remove(u'&'));
        m_header->addWidget(button);
        return button;
    };
    const CueActions& all = *m_actions;
    for (QAction* action : {all.open, all.save, all.undo, all.redo, all.add, all.split, all.merge, all.timing, all.find, all.play})
        add(action);
    auto* more = m_header->addIconButton(u"overflow-menu"_s, tr("More about these subtitles"));
    more->setObjectName(u"cueMore"_s);
    auto* menu = new QMenu(more);
    m_actions->fill(*menu);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    auto* use = widgets::smallButton(tr("Use for this job"), m_header);
    use->setObjectName(u"useCues"_s);
    m_header->addWidget(use);
    connect(use, &QPushButton::clicked, m_actions->useForJob, &QAction::trigger);
    connect(m_actions->useForJob, &QAction::changed, use, [this, use] { use->setVisible(m_actions->useForJob->isEnabled()); });
    use->hide();
}

void CuePanel::connectFiles() {
    connect(m_actions->open, &QAction::triggered, m_files, &CueFiles::askToOpen);
    connect(m_actions->save, &QAction::triggered, this, [this] {
        m_view->commitTyped();
        m_files->save();
    });
    connect(m_actions->saveAsSrt, &QAction::triggered, m_files, [this] { m_files->saveAs(u".srt"_s); });
    connect(m_actions->saveAsWebVtt, &QAction::triggered, m_files, [this] { m_files->saveAs(u".vtt"_s); });
    connect(m_actions->useForJob, &QAction::triggered, this, &CuePanel::use);
    connect(m_actions->showSource, &QAction::triggered, m_files, [this] {
        if (const QString path = m_files->askForFile(); !path.isEmpty())
            m_files->openSource(path);
    });
    connect(m_files, &CueFiles::told, this, [this](InfoBar::Kind kind, const QString& sentence) { tell(kind, sentence); });
    connect(m_files, &CueFiles::changed, this, &CuePanel::showFacts);
    connect(m_files, &CueFiles::opened, this, [this] {
        m_info->hide();
        m_view->goTo(0);
    });
    connect(m_info, &InfoBar::closed, m_info, &QWidget::hide);
    connect(m_info, &InfoBar::actionTriggered, this, &CuePanel::barActionTriggered);
    connect(m_empty, &CueEmpty::openAsked, m_files, &CueFiles::askToOpen);
    connect(m_empty, &CueEmpty::fileChosen, m_files, &CueFiles::open);
    connect(m_empty, &CueEmpty::trackChosen, this, &CuePanel::trackRequested);
    connect(m_empty, &CueEmpty::writeAsked, this, &CuePanel::addCue);
}

void CuePanel::connectView() {
    connect(m_view, &CueView::playAsked, m_actions->play, &QAction::trigger);
    connect(m_view, &CueView::removeAsked, m_actions->remove, &QAction::trigger);
    connect(m_view, &CueView::timeRefused, this, [this](const QString& typed) {
        tell(InfoBar::Kind::Warning, tr("“%1” is no time. Type minutes and seconds, for instance 1:02.5.").arg(typed));
    });
    connect(m_view, &CueView::splitAsked, this, [this](int row, int position) {
        m_document.splitAtText(row, position);
        m_view->goTo(row);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now, const QModelIndex& before) {
                if (now.row() != before.row())
                    Q_EMIT currentRowChanged(now.row());
            });
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        Q_EMIT seekRequested(std::chrono::duration<double>(m_document.cues()[index.row()].start).count());
    });
    connect(m_model, &CueTableModel::rowMoved, m_view, &CueView::goTo, Qt::QueuedConnection);
    connect(m_model, &CueTableModel::playingRowChanged, this, [this](int row) {
        if (row >= 0 && !m_view->isEditing() && !m_view->hasFocus())
            m_view->scrollTo(m_model->index(row, 0));
    });
}

void CuePanel::connectSteps() {
    connect(m_actions->add, &QAction::triggered, this, &CuePanel::addCue);
    connect(m_actions->remove, &QAction::triggered, this, &CuePanel::removeCues);
    connect(m_actions->split, &QAction::triggered, this, &CuePanel::splitCue);
    connect(m_actions->merge, &QAction::triggered, this, &CuePanel::mergeCues);
    connect(m_actions->play, &QAction::triggered, this, [this] {
        if (currentRow() < 0)
            return;
        const Cue& cue = m_document.cues()[currentRow()];
        Q_EMIT playRequested(std::chrono::duration<double>(cue.start).count(), std::chrono::duration<double>(cue.end).count());
    });
    connect(&m_document, &CueDocument::replaced, this, &CuePanel::showFacts);
    connect(&m_document, &CueDocument::reset, this, &CuePanel::showFacts);
    connect(&m_document, &CueDocument::unsavedChanged, this, &CuePanel::showFacts);
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, this, &CuePanel::showFacts);
    connect(&m_document, &CueDocument::sourceChanged, this, [this] { m_view->setSourceShown(!m_document.source().isEmpty()); });
    connect(&m_document, &CueDocument::reset, this, [this] { m_view->setSourceShown(false); });
}

void CuePanel::connectBars() {
    connect(m_actions->find, &QAction::toggled, this, [this](bool on) {
        on ? m_findBar->begin() : m_findBar->hide();
        if (!on)
            m_view->setFocus();
    });
    connect(m_actions->timing, &QAction::toggled, this, [this](bool on) {
        on ? m_timingBar->begin() : m_timingBar->hide();
        if (!on)
            m_view->setFocus();
    });
    connect(m_findBar, &CueFindBar::closed, this, [this] { m_actions->find->setChecked(false); });
    connect(m_timingBar, &CueTimingBar::closed, this, [this] { m_actions->timing->setChecked(false); });
    connect(m_findBar, &CueFindBar::textChanged, this, &CuePanel::showMatches);
    connect(m_findBar, &CueFindBar::nextAsked, this, &CuePanel::find);
    connect(m_findBar, &CueFindBar::replaceAllAsked, this, &CuePanel::replaceAll);
    connect(m_timingBar, &CueTimingBar::asked, this, &CuePanel::moveTimes);
    connect(m_actions->findNext, &QAction::triggered, this, [this] { find(true); });
    connect(m_actions->findPrevious, &QAction::triggered, this, [this] { find(false); });
}

QWidget* CuePanel::header() const {
    return m_header;
}

int CuePanel::currentRow() const {
    return m_view->currentRow();
}

void CuePanel::setCurrentRow(int row) {
    m_view->goTo(row);
}

void CuePanel::setClip(const MediaFile& clip) {
    m_files->setClip(clip.path);
    QList<SubtitleTrack> words = clip.subtitles;
    words.removeIf([](const SubtitleTrack& track) { return !track.text; });
    m_empty->setOffers(clip.path.isEmpty() ? QStringList() : cuefile::beside(clip.path), words);
    m_actions->tracks->clear();
    for (const SubtitleTrack& track : std::as_const(words))
        m_actions->tracks->addAction(trackName(track), this, [this, track] { Q_EMIT trackRequested(track); });
    m_actions->tracks->setEnabled(!words.isEmpty());
}

void CuePanel::setPosition(double seconds) {
    m_seconds = seconds;
    m_model->setPosition(seconds);
}

void CuePanel::setUsable(bool usable) {
    m_usable = usable;
    m_actions->useForJob->setEnabled(usable && !m_document.cues().isEmpty());
}

void CuePanel::tell(InfoBar::Kind kind, const QString& sentence, const QString& action) {
    m_info->tell(kind, sentence, action);
}

/// "talk.srt · changed · 34 cues · 3 with warnings".
void CuePanel::showFacts() {
    const bool any = !m_document.cues().isEmpty();
    QStringList facts;
    if (!m_files->shownName().isEmpty())
        facts << m_files->shownName();
    if (m_document.isUnsaved())
        facts << tr("not saved");
    if (any)
        facts << tr("%n cue(s)", nullptr, int(m_document.cues().size()));
    if (const int warnings = m_model->warningCount(); warnings > 0)
        facts << tr("%n with warnings", nullptr, warnings);
    m_header->setDetail(facts.join(u" · "_s));
    m_actions->setHasCues(any);
    setUsable(m_usable);
    m_stack->setCurrentIndex(any || m_document.undoStack().canUndo() || m_document.undoStack().canRedo() ? 1 : 0);
    if (m_findBar->isVisible())
        showMatches();
}

void CuePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_actions->refreshIcons(palette());
}
