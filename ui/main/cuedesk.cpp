// SPDX-License-Identifier: MIT
#include "ui/main/cuedesk.h"

#include "models/cues/cuedocument.h"
#include "models/cues/cuedraft.h"
#include "models/job/jobdraft.h"
#include "services/media/softtrack.h"
#include "ui/cues/cueactions.h"
#include "ui/cues/cueempty.h"
#include "ui/cues/cuepanel.h"
#include "ui/cues/cueview.h"
#include "ui/cues/cuewording.h"
#include "ui/main/dock.h"
#include "ui/main/mainactions.h"
#include "ui/preview/previewpanel.h"
#include "ui/preview/timeline.h"
#include "ui/words/words.h"

#include <QtCore/qfileinfo.h>
#include <QtGui/qundogroup.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qmainwindow.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qmenubar.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int usefulHeight = 280;
constexpr std::chrono::seconds beforeKeeping(2);

double seconds(std::chrono::milliseconds time) {
    return std::chrono::duration<double>(time).count();
}

}  // namespace

CueDesk::CueDesk(QMainWindow& window, QDockWidget& tasks, MainActions& actions, JobDraft& draft, const QString& draftFile)
    : QObject(&window),
      m_window(window),
      m_draft(draft),
      m_draftFile(draftFile),
      m_document(new CueDocument(cuewording::step, this)),
      m_panel(new CuePanel(*m_document)) {
    m_dock = makeDock(u"cuesDock"_s, tr("Cues"), m_panel->header(), m_panel, &window);
    window.tabifyDockWidget(&tasks, m_dock);
    m_dock->hide();
    connect(m_dock->toggleViewAction(), &QAction::triggered, this, [this](bool shown) {
        if (shown)
            show();
    });
    auto* menu = new QMenu(tr("C&ues"), &window);
    m_panel->actions().fill(*menu);
    // The window's Undo means the cues while the focus is among them: two actions with one key would do nothing.
    m_panel->actions().undo->setShortcuts(QList<QKeySequence>());
    m_panel->actions().redo->setShortcuts(QList<QKeySequence>());
    actions.undo->addStack(&m_document->undoStack());
    connect(qApp, &QApplication::focusChanged, this, [this, &actions, before = actions.undo->activeStack()](QWidget*, QWidget* now) {
        if (now)
            actions.undo->setActiveStack(m_panel->isAncestorOf(now) ? &m_document->undoStack() : before);
    });
    window.menuBar()->insertMenu(actions.viewMenu->menuAction(), menu);
    connectPanel();
    connectDraft();
    judgeJob();
}

/// The document goes last: the panel looks at it until it is gone.
CueDesk::~CueDesk() {
    m_panel->view().commitTyped();
    keepDraft();
    m_preview = nullptr;
    delete m_dock;
}

void CueDesk::connectPanel() {
    connect(&m_panel->files(), &CueFiles::opened, this, [this] {
        m_clip = m_preview ? m_preview->file().path : QString();
        show();
        showOnTimeline();
    });
    for (QAction* action : {m_panel->actions().open, m_panel->actions().add, m_panel->actions().find, m_panel->actions().timing})
        connect(action, &QAction::triggered, this, &CueDesk::show);
    connect(m_document, &CueDocument::replaced, this, &CueDesk::showOnTimeline);
    connect(m_panel, &CuePanel::trackRequested, this, [this](const SubtitleTrack& track) {
        m_panel->files().whenSafe([this, track] { readTrack(track); });
    });
    connect(m_panel, &CuePanel::useRequested, this, [this](const QString& path) {
        m_draft.setFile(InputRole::Subtitles, path);
        m_panel->tell(InfoBar::Kind::Done, tr("The job uses %1. Queue it when the rest is right.").arg(QFileInfo(path).fileName()));
    });
    connect(&m_draft, &JobDraft::changed, this, &CueDesk::judgeJob);
}

void CueDesk::connectPreview(PreviewPanel& preview) {
    m_preview = &preview;
    connect(&preview, &PreviewPanel::opened, this, &CueDesk::takeClip);
    connect(&preview, &PreviewPanel::closed, this, [this] { m_panel->setClip({}); });
    connect(&preview, &PreviewPanel::positionChanged, this, &CueDesk::takePosition);
    connect(&preview, &PreviewPanel::playingChanged, this, [this](bool playing) {
        if (!playing)
            m_until.reset();
    });
    connect(m_panel, &CuePanel::seekRequested, &preview, &PreviewPanel::seek);
    connect(m_panel, &CuePanel::playRequested, this, &CueDesk::play);
    connectLane(preview);
}

void CueDesk::connectLane(PreviewPanel& preview) {
    CueLane* lane = preview.timeline()->cueLane();
    connect(m_panel, &CuePanel::currentRowChanged, preview.timeline(), &Timeline::setChosenCue);
    connect(lane, &CueLane::chosenByMouse, this, [this](int row) {
        show();
        m_panel->setCurrentRow(row);
    });
    connect(lane, &CueLane::bodyPressed, this, [this](int row) { m_preview->seek(seconds(m_document->cues()[row].start)); });
    connect(lane, &CueLane::retimed, m_document, &CueDocument::retime);
}

void CueDesk::connectDraft() {
    m_settled.setSingleShot(true);
    m_settled.setInterval(beforeKeeping);
    connect(&m_settled, &QTimer::timeout, this, &CueDesk::keepDraft);
    connect(m_document, &CueDocument::replaced, &m_settled, qOverload<>(&QTimer::start));
    connect(m_document, &CueDocument::unsavedChanged, this, [this](bool unsaved) {
        if (unsaved)
            return m_settled.start();
        m_settled.stop();
        cuedraft::forget(m_draftFile);
    });
    connect(m_panel, &CuePanel::barActionTriggered, this, [this] {
        m_panel->files().take({}, {});
        cuedraft::forget(m_draftFile);
    });
}

void CueDesk::edit(const QString& path) {
    show();
    m_panel->files().open(path);
}

void CueDesk::show() {
    m_dock->show();
    m_dock->raise();
    if (!std::exchange(m_wasShown, true) && m_dock->height() < usefulHeight)
        m_window.resizeDocks({m_dock}, {usefulHeight}, Qt::Vertical);
}

void CueDesk::takeClip(const MediaFile& clip) {
    if (m_clip.isEmpty() && !m_document->cues().isEmpty())
        m_clip = clip.path;
    m_panel->setClip(clip);
    showOnTimeline();
}

void CueDesk::takePosition(double seconds) {
    m_panel->setPosition(seconds);
    if (m_until && seconds >= *m_until)
        m_preview->pause();
}

void CueDesk::play(double start, double end) {
    m_preview->seek(start);
    m_until = end;
    m_preview->play();
}

/// Cues of another clip would stand at the wrong pictures.
void CueDesk::showOnTimeline() {
    if (!m_preview)
        return;
    if (m_clip.isEmpty())
        m_clip = m_preview->file().path;
    m_preview->setCues(m_clip == m_preview->file().path ? m_document->cues() : Cues());
    m_preview->timeline()->setChosenCue(m_panel->currentRow());
}

void CueDesk::readTrack(const SubtitleTrack& track) {
    const QString clip = m_preview->file().path;
    auto* words = new SoftTrack(this);
    words->read(clip, track, [this, words, clip, track](const Result<Cues>& cues) {
        words->deleteLater();
        show();
        const bool wordless = !cues && cues.error().reason == failure::Reason::NoCues;
        if (wordless)
            return m_panel->tell(InfoBar::Kind::Failure,
                                 tr("There are no words in this subtitle track. Choose another one, or open a file."));
        if (!cues)
            return m_panel->tell(InfoBar::Kind::Failure, words::sentence(cues.error()));
        m_panel->files().take(*cues, tr("%1, %2").arg(QFileInfo(clip).fileName(), trackName(track)));
    });
}

void CueDesk::keepDraft() {
    if (!m_document->isUnsaved())
        return;
    const CueDraft draft{.path = m_panel->files().path(),
                         .clip = m_clip,
                         .cues = m_document->cues(), .source = m_document->source()};
    if (!cuedraft::keep(m_draftFile, draft))
        m_panel->tell(InfoBar::Kind::Warning,
                      tr("The changes cannot be kept against a crash: the disk is full or read-only. Save them elsewhere."));
}

/// Everything is back at once; whoever does not want it says so.
void CueDesk::bringBackDraft() {
    const auto draft = cuedraft::kept(m_draftFile);
    if (!draft || !m_document->cues().isEmpty())
        return;
    m_panel->files().take(draft->cues, tr("Subtitles without a name"), draft->path, true);
    m_document->setSource(draft->source);
    m_clip = draft->clip;
    showOnTimeline();
    m_panel->tell(InfoBar::Kind::Information, tr("Subtitles that were not saved are back: %1.").arg(m_panel->files().shownName()),
                  tr("Discard them"));
}

void CueDesk::judgeJob() {
    const Operation* rules = m_draft.rules();
    const auto isSubtitles = [](const InputRule& rule) { return rule.role == InputRole::Subtitles; };
    m_panel->setUsable(rules && std::ranges::any_of(rules->inputs, isSubtitles));
}
