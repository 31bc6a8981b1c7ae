// SPDX-License-Identifier: MIT
// The part of MainWindow that ties its commands and its desks together.
#include "ui/main/mainwindow.h"

#include "models/job/jobdraft.h"
#include "models/media/medialistmodel.h"
#include "ui/accounts/accountsview.h"
#include "ui/job/jobpanel.h"
#include "ui/main/burnindesk.h"
#include "ui/main/desks.h"
#include "ui/main/desktop.h"
#include "ui/main/mainactions.h"
#include "ui/main/maintoolbar.h"
#include "ui/media/mediapanel.h"
#include "ui/preview/previewpanel.h"
#include "ui/tasks/detailspanel.h"
#include "ui/tasks/taskspanel.h"
#include "ui/welcome/welcomeview.h"
#include "ui/welcome/wherepanel.h"
#include "ui/widgets/infobar.h"

#include <QtCore/qsettings.h>
#include <QtGui/qactiongroup.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qstackedwidget.h>

using namespace Qt::StringLiterals;

namespace {

void showAbout(QWidget* window) {
    QMessageBox::about(window, MainWindow::tr("About Babelreel"),
                       MainWindow::tr("<b>Babelreel %1</b><p>Takes your videos into other languages: through the vendors you have a key "
                          "for, or on this computer.</p><p>Nothing leaves this computer until you press Queue.</p>")
                           .arg(QCoreApplication::applicationVersion()));
}

}  // namespace

void MainWindow::connectActions() {
    const auto on = [this](QAction* action, auto&& what) { connect(action, &QAction::triggered, this, what); };
    on(m_actions->addFiles, [this] { m_desks->media->askForFiles(); });
    on(m_actions->addFolder, [this] { m_desks->media->askForFolder(); });
    on(m_actions->addLink, [this] { m_desks->media->askForLink(); });
    on(m_actions->addSample, [this] { addSample(); });
    on(m_actions->paste, [this] { m_desks->media->paste(); });
    on(m_actions->removeClip, [this] { m_clips->remove(m_media->selected()); });
    on(m_actions->play, [this] { preview().togglePlay(); });
    on(m_actions->saveFrame, [this] { preview().saveFrame(); });
    on(m_actions->queueJobs, [this] { m_job->queue(); });
    on(m_actions->pauseAll, [this] { m_desks->queue->pauseAll(); });
    on(m_actions->resumeAll, [this] { m_desks->queue->resumeAll(); });
    on(m_actions->retryFailed, [this] { m_desks->queue->retryFailed(); });
    on(m_actions->removeFinished, [this] { m_desks->queue->removeWhere({task::State::Done, task::State::Cancelled}); });
    on(m_actions->removeFailed, [this] { m_desks->queue->removeWhere({task::State::Failed}); });
    on(m_actions->cloneVoice, [this] { m_desks->speech->clone(); });
    on(m_actions->resetLayout, [this] { restoreState(m_factoryLayout); });
    on(m_actions->about, [this] { showAbout(this); });
    for (QAction* view : m_actions->views->actions())
        connect(view, &QAction::toggled, this, &MainWindow::showCentre);
    connect(m_actions, &MainActions::operationChosen, this, &MainWindow::chooseOperation);
    connect(m_actions, &MainActions::schemeChosen, this, [this](theme::Scheme scheme) {
        m_studio.settings.setValue(u"scheme"_s, int(scheme));
        theme::apply(*qApp, scheme);
    });
    connect(m_toolBar, &MainToolBar::queueClicked, this, [this] { m_taskPanel->showGroup(TaskGroup::All); });
    connect(m_toolBar, &MainToolBar::needsYouClicked, this, [this] { m_taskPanel->showGroup(TaskGroup::NeedsYou); });
    m_actions->addSample->setEnabled(!m_studio.sampleClip.isEmpty());
    connect(this, &MainWindow::firstPainted, this, [this] {
        if (!m_studio.sampleClip.isEmpty())
            m_desks->media->offerSample(m_studio.sampleClip);
        bringBackClips();
        m_desks->cues->bringBackDraft();
    });
}

void MainWindow::connectDesks() {
    connect(m_media, &MediaPanel::sampleRequested, m_actions->addSample, &QAction::trigger);
    connect(m_desks->media, &MediaDesk::clipsChanged, this, &MainWindow::showCentre);
    connect(m_desks->regions, &RegionDesk::clipWanted, m_media, &MediaPanel::setCurrent);
    connect(m_desks->queue, &QueueDesk::lookRequested, m_desks->media, &MediaDesk::look);
    connect(m_desks->queue, &QueueDesk::jobsQueued, m_draft, &JobDraft::remember);
    connect(m_desks->speech, &SpeechDesk::jobsQueued, m_draft, &JobDraft::remember);
    auto* burnIn = new BurnInDesk(*m_draft, *m_clips, *m_media, this);
    connect(m_desks->queue, &QueueDesk::burnInRequested, this, [this, burnIn](const Task& task, const QString& subtitles) {
        chooseOperation(OperationKind::Subtitles);
        burnIn->prepare(task, subtitles);
    });
    connect(m_tasks, &TaskTableModel::countsChanged, this, &MainWindow::showCounts);
    connect(m_welcome, &WelcomeView::operationChosen, this, [this](OperationKind kind) {
        chooseOperation(kind);
        m_side->setCurrentWidget(m_job);
        if (m_clips->rowCount() == 0 && needsClip())
            m_desks->media->askForFiles();
    });
    const auto askForKey = [this](const QString& vendor) { openAccounts().askForKey(vendor); };
    const auto askForCaps = [this](const QString& account) { openAccounts().askForCaps(account); };
    connect(m_where, &WherePanel::addKeyRequested, this, askForKey);
    connect(m_desks->avatars, &AvatarsDesk::addKeyRequested, this, askForKey);
    connect(m_desks->avatars, &AvatarsDesk::operationWanted, this, &MainWindow::chooseOperation);
    connect(m_desks->avatars, &AvatarsDesk::filesRequested, m_desks->media, [this] { m_desks->media->askForFiles(); });
    connect(m_job, &JobPanel::addKeyRequested, this, askForKey);
    connect(m_job, &JobPanel::bucketRequested, this, [this](const QString& account) { openAccounts().askForBucket(account); });
    connect(m_job, &JobPanel::limitRequested, this, askForCaps);
    connect(m_desks->queue, &QueueDesk::limitRequested, this, askForCaps);
    connect(m_desks->speech, &SpeechDesk::addKeyRequested, this, askForKey);
    connect(m_details, &DetailsPanel::editCuesRequested, this, [this](const QString& path, const QString& clip) {
        m_desks->media->look(clip);
        m_desks->cues->edit(path);
    });
    connect(m_desks->glossaries, &GlossaryDesk::placeRequested, this, &MainWindow::showPlace);
    connect(m_desks->compare, &CompareDesk::compared, this, [this] { m_actions->compare->setChecked(true); });
    connect(m_desks->voices, &VoicesDesk::keyWanted, this, [this] { m_actions->accounts->setChecked(true); });
    connect(m_desks->voices, &VoicesDesk::jobWanted, this, [this] { m_actions->voices->setChecked(false); });
    connect(m_desks->speech, &SpeechDesk::voicesMade, m_desks->voices, &VoicesDesk::readAgain);
    connect(m_desks->voices, &VoicesDesk::cloneWanted, m_desks->speech, &SpeechDesk::clone);
    connect(m_desks->launch, &LaunchDesk::queueRequested, m_desks->queue, &QueueDesk::queue);
    connect(m_desks->launch, &LaunchDesk::queueRequested, m_desks->voices, &VoicesDesk::noteJobs);
    connect(m_desks->launch, &LaunchDesk::taskWanted, m_taskPanel, &TasksPanel::setCurrent);
    connect(m_desks->launch, &LaunchDesk::accountsWanted, this, [this] { m_actions->accounts->setChecked(true); });
    connect(m_desks->launch, &LaunchDesk::limitRequested, this, askForCaps);
    connect(m_desks->launch, &LaunchDesk::filesRequested, m_desks->media, &MediaDesk::askForFiles);
    connect(m_job, &JobPanel::manyRequested, m_desks->launch->action(), [this] { m_desks->launch->action()->setChecked(true); });
    connect(m_job, &JobPanel::queueRequested, m_desks->voices, &VoicesDesk::noteJobs);
    connect(m_recovery, &InfoBar::actionTriggered, this, [this] { desktop::showInFolder(m_damagedFile); });
    connect(m_desks->cast, &CastDesk::hearRequested, m_desks->audition, [this](const QString&, const Voice& voice) { m_desks->audition->toggle(voice); });
    connect(m_job, &JobPanel::voicePreviewRequested, m_desks->audition, &AuditionDesk::toggle);
    connect(m_desks->accounts, &AccountsDesk::accountsChanged, this, &MainWindow::accountsChanged);
    connect(m_desks->accounts, &AccountsDesk::bucketsChanged, this, &MainWindow::bucketsChanged);
    connect(m_desks->accounts, &AccountsDesk::keysChanged, this, &MainWindow::refreshVendors);
    connect(m_draft, &JobDraft::changed, this, [this] {
        if (QAction* action = m_actions->operation(m_draft->operation()))
            action->setChecked(true);
    });
}


/// A place in subtitles that came back, with the clip it is of.
void MainWindow::showPlace(const QString& words, const QString& clip, double seconds) {
    m_desks->media->look(clip);
    m_desks->cues->edit(words);
    preview().seek(seconds);
}
