// SPDX-License-Identifier: MIT
#include "ui/main/mainwindow.h"

#include "models/accounts/accountreports.h"
#include "models/accounts/accountsmodel.h"
#include "models/accounts/bucketsmodel.h"
#include "models/job/jobdraft.h"
#include "models/job/operationneeds.h"
#include "models/media/medialistmodel.h"
#include "models/regions/regioneditor.h"
#include "services/credentials/accountbook.h"
#include "services/media/probe.h"
#include "services/media/thumbnail.h"
#include "services/queue/store/storerecovery.h"
#include "ui/accounts/accountsview.h"
#include "ui/avatars/avatarsview.h"
#include "ui/cast/castview.h"
#include "ui/job/jobpanel.h"
#include "ui/main/castvoices.h"
#include "ui/main/desks.h"
#include "ui/main/desktop.h"
#include "ui/main/dock.h"
#include "ui/main/mainactions.h"
#include "ui/main/maintoolbar.h"
#include "ui/media/mediapanel.h"
#include "ui/preview/previewpanel.h"
#include "ui/regions/regionwords.h"
#include "ui/tasks/detailspanel.h"
#include "ui/tasks/taskspanel.h"
#include "ui/welcome/welcomeview.h"
#include "ui/welcome/wherepanel.h"
#include "ui/widgets/infobar.h"
#include "ui/widgets/panelheader.h"
#include "ui/words/words.h"

#include <QtCore/qmimedata.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtimer.h>
#include <QtGui/qactiongroup.h>
#include <QtGui/qevent.h>
#include <QtGui/qscreen.h>
#include <QtGui/qundogroup.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qstackedwidget.h>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize thumbnailBox(160, 90);
constexpr int detailsHeight = 190;
const QList<OperationKind> avatarMakers{OperationKind::AvatarPhoto, OperationKind::AvatarClone};

QList<OperationKind> offered(const QList<OperationKind>& all, const VendorRegistry& vendors) {
    QList<OperationKind> kinds;
    for (const OperationKind kind : all) {
        if (!vendors.offering(kind).isEmpty())
            kinds << kind;
    }
    return kinds;
}

/// What starts from a clip, and can so be done to many.
QList<OperationKind> batchable(const VendorRegistry& vendors) {
    QList<OperationKind> kinds = offered(allOperations(), vendors);
    kinds.removeIf([&vendors](OperationKind kind) {
        const QList<const Vendor*> offering = vendors.offering(kind);
        return std::ranges::none_of(offering, [kind](const Vendor* vendor) { return needs::clips(*vendor->operation(kind)); });
    });
    return kinds;
}

VendorNames vendorNames(const VendorRegistry& vendors) {
    const auto find = [&vendors](const QString& id) { return vendors.find(id.section(u'/', 0, 0)); };
    return {.name = [find](const QString& id) { return words::vendorName(id, find(id) ? find(id)->name : QString()); },
            .unit = [find](const QString& id) { return find(id) ? find(id)->creditUnit : QString(); }};
}

LedgerWording ledgerWording(const TaskTableModel& tasks) {
    return {.what = words::ledgerEntry, .task = [&tasks](const QString& id) {
                const int row = tasks.rowOf(id);
                return row < 0 ? MainWindow::tr("Task %1, no longer in the list").arg(id) : displayName(tasks.task(row).job);
            }};
}

MediaReader mediaReader() {
    return {.probe = probe, .thumbnail = [](const MediaFile& file) {
                const auto image = thumbnail(file.path, thumbnailBox);
                return image ? *image : QImage();
            }};
}

}  // namespace

MainWindow::MainWindow(const Studio& studio) : m_studio(studio), m_desks(std::make_unique<Desks>()) {
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Babelreel"));
    setWindowIcon(QIcon(u":/icons/babelreel.svg"_s));
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    m_actions = new MainActions(*this, offered(allOperations(), m_studio.vendors), offered(avatarMakers, m_studio.vendors));
    m_toolBar = new MainToolBar(*m_actions, this);
    addToolBar(m_toolBar);
    m_lastClips = m_studio.settings.value(u"media/clips"_s).toStringList();
    makeModels();
    makeCentre();
    makeDocks();
    m_desks->regions = new RegionDesk(*m_boxEditor, {*m_clips, *m_draft, *m_job, *m_info, m_studio.settings},
                                  *m_actions->boxMenu, this);
    m_actions->views->addAction(m_desks->regions->gridAction());
    m_desks->cast = new CastDesk(*m_actions, *m_draft, *m_desks->cues->document(), m_studio.profile.casts(), this);
    m_desks->media = new MediaDesk(*m_clips, m_boxEditor->book(), *m_media, [this]() -> PreviewPanel& { return preview(); }, *m_draft, *m_info, this);
    m_desks->queue = new QueueDesk(*m_tasks, *m_taskPanel, *m_details, *m_job, *m_info, m_studio.profile.requestLog(), this);
    m_desks->waiting = new WaitingDesk({*m_tasks, *m_taskPanel, *m_draft, *m_clips, *m_info}, *m_actions, this);
    m_desks->accounts = new AccountsDesk(*m_accounts, *m_buckets, *m_draft, *m_reports, this);
    m_desks->avatars = new AvatarsDesk(*m_draft, *m_tasks, *m_actions->undo, m_studio.profile.cache, this);
    m_desks->ledger = new LedgerDesk(*m_ledger, *m_accounts, *m_tasks, *m_draft, *m_details, this);
    m_desks->ledger->connectPanel(*m_taskPanel);
    m_desks->glossaries = new GlossaryDesk({*m_actions, *m_draft, *m_tasks, *m_taskPanel, *m_details, m_studio.settings},
                                           glossaryfile::pathIn(m_studio.profile.data), this);
    m_desks->queue->setDressing([desk = m_desks->glossaries](const QList<JobSpec>& jobs) { return desk->dressed(jobs); });
    m_desks->compare = new CompareDesk(*m_tasks, *m_taskPanel, *m_details, vendorNames(m_studio.vendors), *this);
    m_desks->launch = new LaunchDesk({*m_clips, *m_media, m_boxEditor->book(), *m_draft, *m_tasks, *m_accounts, *m_info, m_studio.settings, m_studio.profile.recipes()},
                                     batchable(m_studio.vendors), *this);
    m_actions->addView(*m_desks->launch->action(), m_actions->queueJobs);
    m_desks->voices = new VoicesDesk(*m_accounts, *m_draft, m_studio.profile, *this);
    m_desks->speech = new SpeechDesk(*m_draft, *m_job, *m_desks->cues->document(), vendorNames(m_studio.vendors), m_studio.profile, this);
    m_desks->presets = new PresetsDesk({*m_actions, *m_draft, m_boxEditor->book(), *m_clips, *m_info, m_studio.settings},
                                       m_studio.profile.presets(), *this);
    m_desks->queue->setSettling([desk = m_desks->presets](const QList<JobSpec>& jobs) { return desk->settled(jobs); });
    m_desks->audition = new AuditionDesk(m_studio.profile, *m_desks->voices, *m_desks->speech, this);
    new CastVoices(*m_desks->voices, *m_desks->cast, this);
    m_desks->done = new DoneDesk({*m_tasks, *m_taskPanel, *m_actions, *m_info, m_studio.settings, vendorNames(m_studio.vendors)}, *this);
    m_desks->watch = new WatchDesk({*m_draft, *m_actions, *m_info, vendorNames(m_studio.vendors).name, m_studio.profile.data}, *this);
    connectActions();
    connectDesks();
    m_actions->refreshIcons(palette());
    refreshVendors();
    showCentre();
    showCounts();
    restoreLayout();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeModels() {
    m_clips = new MediaListModel(mediaReader(), this);
    m_tasks = new TaskTableModel(taskWording(vendorNames(m_studio.vendors)), this);
    m_draft = new JobDraft(m_studio.vendors, m_studio.settings, u"job"_s, this);
    m_accounts = new AccountsModel(m_studio.vendors, m_studio.accounts, m_studio.keys, this);
    m_buckets = new BucketsModel(m_studio.settings, m_studio.accounts, m_studio.keys, this);
    m_ledger = new LedgerBook(this);
    auto* boxes = new RegionBook(m_studio.profile.regions(), this);
    m_boxEditor = new RegionEditor(*boxes, regionwords::editName, this);
    m_actions->undo->addStack(&m_boxEditor->undoStack());
    m_actions->undo->setActiveStack(&m_boxEditor->undoStack());
    m_reports = new AccountReports(*m_ledger, ledgerWording(*m_tasks), this);
    m_draft->setFolder(m_studio.settings.value(u"results_folder"_s, m_studio.profile.results).toString());
    m_draft->setOperation(OperationKind::Translate);
}

void MainWindow::makeCentre() {
    m_info = new InfoBar;
    m_info->setObjectName(u"infoBar"_s);
    m_recovery = new InfoBar;
    m_recovery->setObjectName(u"recovery"_s);
    m_welcome = new WelcomeView;
    m_centre = new QStackedWidget;
    m_centre->addWidget(m_welcome);
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_recovery);
    column->addWidget(m_info);
    column->addWidget(m_centre, 1);
    setCentralWidget(centre);
}

void MainWindow::makeDocks() {
    m_media = new MediaPanel(m_clips);
    m_job = new JobPanel(*m_draft, *m_boxEditor);
    m_where = new WherePanel;
    m_side = new QStackedWidget;
    m_side->addWidget(m_where);
    m_side->addWidget(m_job);
    m_taskPanel = new TasksPanel(m_tasks, [this](const QString& source) { return m_clips->thumbnail(source); });
    m_details = new DetailsPanel(vendorNames(m_studio.vendors));

    // Dock areas are the only part of a window that Qt does not mirror by itself.
    const bool mirrored = isRightToLeft();
    const auto start = mirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    const auto end = mirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    setCorner(mirrored ? Qt::BottomRightCorner : Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(mirrored ? Qt::BottomLeftCorner : Qt::BottomRightCorner, end);
    QDockWidget* media = makeDock(u"mediaDock"_s, tr("Media"), m_media->header(), m_media, this);
    QDockWidget* job = makeDock(u"jobDock"_s, tr("Job"), nullptr, m_side, this);
    QDockWidget* tasks = makeDock(u"tasksDock"_s, tr("Tasks"), m_taskPanel->header(), m_taskPanel, this);
    m_detailsDock = makeDock(u"detailsDock"_s, tr("Details"), m_details->tabs(), m_details, this);
    addDockWidget(start, media);
    addDockWidget(end, job);
    addDockWidget(Qt::BottomDockWidgetArea, tasks);
    splitDockWidget(job, m_detailsDock, Qt::Vertical);
    m_desks->cues = new CueDesk(*this, *tasks, *m_actions, *m_draft, m_studio.profile.data + "/cues.json"_L1);
    resizeDocks({media, job}, {264, 336}, Qt::Horizontal);
    resizeDocks({tasks}, {detailsHeight}, Qt::Vertical);
    m_detailsDock->hide();
    connect(m_detailsDock->toggleViewAction(), &QAction::triggered, this,
            [this](bool shown) { m_studio.settings.setValue(u"window/details"_s, shown); });
    for (QDockWidget* dock : {media, job, tasks, m_desks->cues->dock(), m_detailsDock})
        m_actions->viewMenu->addAction(dock->toggleViewAction());
}

void MainWindow::connectEngine(Queue& queue, AccountCalls& calls) {
    m_desks->queue->connectQueue(queue);
    m_desks->waiting->connectQueue(queue);
    m_desks->launch->connectQueue(queue);
    m_desks->ledger->connectQueue(queue);
    m_desks->compare->connectQueue(queue);
    m_desks->speech->connectQueue(queue);
    m_desks->done->connectQueue(queue);
    m_desks->accounts->connectCalls(calls);
    m_desks->voices->connectCalls(calls);
    m_desks->avatars->connectCalls(calls);
}

void MainWindow::connectWatching(Watching& watching) {
    m_desks->watch->connectWatching(watching);
}

void MainWindow::setLocal(const LocalCapabilities& found) {
    const Vendor vendor = local(found);
    m_studio.vendors.replace(vendor);
    m_draft->setVendors(m_studio.vendors);
    QHash<QString, QList<Voice>> voices;
    for (const Voice& voice : found.voices)
        voices[voice.language] << voice;
    for (auto entry = voices.begin(); entry != voices.end(); ++entry)
        m_draft->setVoices(vendor.id, entry.key(), entry.value());
    m_desks->voices->setLocal(vendor.id, found.voices);
    refreshVendors();
}

void MainWindow::addSources(const QStringList& sources) {
    m_desks->media->add(sources);
}

/// The list of the last time; from then on what changes is written down, so that a crash keeps it too.
void MainWindow::bringBackClips() {
    addSources(std::exchange(m_lastClips, {}));
    connect(m_desks->media, &MediaDesk::clipsChanged, this,
            [this] { m_studio.settings.setValue(u"media/clips"_s, m_clips->paths()); });
}

void MainWindow::addSample() {
    if (!m_lastClips.contains(m_studio.sampleClip))
        addSources({m_studio.sampleClip});
    if (m_draft->targets().isEmpty())
        m_draft->addTarget(u"es"_s);  // ready to queue: English into Spanish is installed with the program
}

void MainWindow::tellFailure(const ApiError& error) {
    m_info->tell(InfoBar::Kind::Failure, words::sentence(error));
}

void MainWindow::tellRecovered(const StoreRecovery& recovery) {
    m_damagedFile = recovery.asidePath;
    m_recovery->tell(InfoBar::Kind::Warning, words::recoverySentence(recovery),
                     m_damagedFile.isEmpty() ? QString() : tr("Show the file"));
}

void MainWindow::rereadAccounts() {
    m_studio.accounts.reread();
}

void MainWindow::refreshVendors() {
    m_welcome->setVendors(m_studio.vendors, m_accounts->withKey());
    m_where->setVendors(m_studio.vendors, m_accounts->withKey());
    m_desks->audition->setAccounts(m_accounts->withKey());
}

void MainWindow::chooseOperation(OperationKind kind) {
    if (QAction* view = m_actions->views->checkedAction())
        view->setChecked(false);
    m_draft->setOperation(kind);
    showCentre();
    if (!needsClip())
        m_side->setCurrentWidget(m_job);
}

bool MainWindow::needsClip() const {
    return !m_draft->rules() || needs::clips(*m_draft->rules());
}

void MainWindow::showCentre() {
    const bool hasClips = m_clips->rowCount() > 0;
    QWidget* usual = hasClips ? static_cast<QWidget*>(&preview()) : m_welcome;
    QWidget* chosen = chosenView();
    const bool compares = m_actions->compare->isChecked();
    const bool voices = m_actions->voices->isChecked() && !compares;
    const bool many = m_desks->launch->action()->isChecked();
    if (m_preview && (chosen || compares || voices || many))
        m_preview->pause();
    if (!voices)
        m_desks->voices->setShown(false, *m_centre);
    if (!many)
        m_desks->launch->setShown(false, *m_centre);  // one brings the panels back before the other takes them away
    m_desks->compare->setShown(compares, *m_centre);
    m_desks->voices->setShown(voices, *m_centre);
    m_desks->launch->setShown(many, *m_centre);
    if (!compares && !voices && !many)
        m_centre->setCurrentWidget(chosen ? chosen : usual);
    if (hasClips || needsClip())
        m_side->setCurrentWidget(hasClips || AvatarsDesk::isFor(m_draft->operation()) ? static_cast<QWidget*>(m_job) : m_where);
    showDetails();
}

/// What is shown instead of the preview; null = nothing is.
QWidget* MainWindow::chosenView() {
    if (m_actions->accounts->isChecked())
        return &accountsView();
    if (m_desks->cast->action()->isChecked())
        return m_desks->cast->view(*m_centre);
    if (m_desks->regions->gridAction()->isChecked())
        return m_desks->regions->grid(*m_centre);
    return AvatarsDesk::isFor(m_draft->operation()) ? &m_desks->avatars->view(*m_centre) : nullptr;
}

void MainWindow::showCounts() {
    const int unfinished = m_desks->queue->unfinished();
    m_toolBar->setCounts(unfinished, m_tasks->count(TaskGroup::NeedsYou));
    showDetails();
    setWindowTitle(unfinished > 0 ? tr("%n task(s) to go - Babelreel", nullptr, unfinished) : tr("Babelreel"));
}

/// Details of nothing only take room; once there are tasks they are there unless they were closed.
/// Not while a view has the window to itself; once that is over this is called again.
void MainWindow::showDetails() {
    if (m_actions->compare->isChecked() || m_actions->voices->isChecked() || m_desks->launch->action()->isChecked())
        return;
    const bool anyTask = m_tasks->rowCount() > 0;
    if (std::exchange(m_hadTasks, anyTask) == anyTask)
        return;
    m_detailsDock->setVisible(anyTask && m_studio.settings.value(u"window/details"_s, true).toBool());
    if (!m_studio.settings.contains(u"window/layout"_s))
        resizeDocks({m_detailsDock}, {detailsHeight}, Qt::Vertical);  // as high as the tasks beside it
}

AccountsView& MainWindow::openAccounts() {
    m_actions->accounts->setChecked(true);
    return accountsView();
}

PreviewPanel& MainWindow::preview() {
    if (!m_preview) {
        m_preview = new PreviewPanel;
        m_centre->addWidget(m_preview);
        m_desks->regions->connectPreview(*m_preview);
        m_desks->cues->connectPreview(*m_preview);
        m_desks->speech->connectPreview(*m_preview);
    }
    return *m_preview;
}

AccountsView& MainWindow::accountsView() {
    if (!m_accountsView) {
        m_accountsView = m_desks->accounts->makeView();
        m_centre->addWidget(m_accountsView);
    }
    return *m_accountsView;
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_actions->refreshIcons(palette());
}

bool MainWindow::event(QEvent* event) {
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !std::exchange(m_painted, true))
        QTimer::singleShot(0, this, &MainWindow::firstPainted);
    return handled;
}

void MainWindow::restoreLayout() {
    resize(QSize(1440, 900).boundedTo(screen()->availableGeometry().size() - QSize(0, 30)));
    m_factoryLayout = saveState();
    restoreGeometry(m_studio.settings.value(u"window/geometry"_s).toByteArray());
    restoreState(m_studio.settings.value(u"window/layout"_s).toByteArray());
    m_taskPanel->restoreState(m_studio.settings.value(u"window/tasks"_s).toByteArray());
    m_detailsDock->setVisible(m_hadTasks);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    for (QAction* whole : {m_actions->compare, m_actions->voices, m_desks->launch->action()})
        whole->setChecked(false);  // their layout is not the one to come back to
    m_studio.settings.setValue(u"window/geometry"_s, saveGeometry());
    m_studio.settings.setValue(u"window/layout"_s, saveState());
    m_studio.settings.setValue(u"window/tasks"_s, m_taskPanel->saveState());
    m_studio.settings.setValue(u"results_folder"_s, m_draft->folder());
    m_draft->remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (MediaDesk::sourcesOf(*event->mimeData()).isEmpty())
        return;
    m_media->setDropLit(true);
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
    m_media->setDropLit(false);
}

void MainWindow::dropEvent(QDropEvent* event) {
    m_media->setDropLit(false);
    addSources(MediaDesk::sourcesOf(*event->mimeData()));
    event->acceptProposedAction();
}
