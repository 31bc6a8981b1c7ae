// SPDX-License-Identifier: MIT
#include "ui/main/mainactions.h"

#include "ui/job/operationicon.h"
#include "ui/words/words.h"

#include <QtGui/qactiongroup.h>
#include <QtGui/qundogroup.h>
#include <QtWidgets/qmainwindow.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qmenubar.h>

using namespace Qt::StringLiterals;

MainActions::MainActions(QMainWindow& window, const QList<OperationKind>& kinds, const QList<OperationKind>& makers)
    : QObject(&window) {
    addFiles = make(tr("Add &files…"), u"list-add"_s, QKeySequence::Open);
    addFolder = make(tr("Add f&older…"), u"folder-open"_s, QKeySequence(u"Ctrl+Shift+O"_s));
    addLink = make(tr("Add &link…"), u"external-link"_s, QKeySequence(u"Ctrl+L"_s));
    addSample = make(tr("Try the &sample clip"), u"media-playback-start"_s);
    watchFolders = make(tr("&Watch folders…"), u"folder-open"_s);
    paste = make(tr("&Paste files or links"), u"document-open"_s, QKeySequence::Paste);
    removeClip = make(tr("&Remove from the list"), u"edit-delete"_s);
    play = make(tr("&Play or pause"), u"media-playback-start"_s);
    saveFrame = make(tr("Save this &frame…"), u"camera-photo"_s, QKeySequence(u"Ctrl+Shift+S"_s));
    queueJobs = make(tr("&Queue these jobs"), u"queue"_s, QKeySequence(u"Ctrl+Return"_s));
    cloneVoice = make(tr("Clone a &voice…"), u"microphone"_s);
    glossaries = make(tr("&Glossaries…"), {}, QKeySequence(u"Ctrl+Shift+G"_s));
    naming = make(tr("&Names of results…"), {});
    pauseAll = make(tr("&Pause all"), u"media-playback-pause"_s);
    resumeAll = make(tr("&Resume all"), u"media-playback-start"_s);
    retryFailed = make(tr("Re&try failed"), u"state-retrying"_s);
    removeFinished = make(tr("Remove &finished"), u"edit-clear"_s);
    removeFailed = make(tr("Remove fai&led"), u"edit-clear"_s);
    whenDone = make(tr("When a &batch is done…"), u"state-done"_s);
    accounts = make(tr("&Accounts"), u"accounts"_s, QKeySequence(u"Ctrl+K"_s));
    accounts->setCheckable(true);
    compare = make(tr("&Compare"), u"compare"_s, QKeySequence(u"Ctrl+Shift+C"_s));
    compare->setCheckable(true);
    voices = make(tr("&Voices"), u"voices"_s, QKeySequence(u"Ctrl+Shift+V"_s));
    voices->setCheckable(true);
    views = new QActionGroup(this);
    views->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    views->addAction(voices);
    views->addAction(compare);
    views->addAction(accounts);
    undo = new QUndoGroup(this);
    resetLayout = make(tr("&Reset the layout"), {});
    about = make(tr("&About Babelreel"), u"information"_s);

    operations = new QActionGroup(this);
    int number = 1;
    for (const OperationKind kind : kinds) {
        QAction* action = make(words::operationShort(kind), operationIcon(kind), QKeySequence(u"Ctrl+%1"_s.arg(number++)));
        action->setCheckable(true);
        action->setData(int(kind));
        action->setToolTip(words::operationTitle(kind));
        operations->addAction(action);
        m_operations.insert(kind, action);
        connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT operationChosen(kind); });
    }
    for (const OperationKind kind : makers)
        addMaker(kind);
    makeFileMenu(window);
    makeJobMenu(window);
    makeViewMenu(window);
}

QAction* MainActions::make(const QString& text, const QString& icon, const QKeySequence& keys) {
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    if (!icon.isEmpty())
        m_icons.insert(action, icon);
    return action;
}

/// What makes an avatar stands in the menu alone: it is done once, not for every clip.
void MainActions::addMaker(OperationKind kind) {
    QAction* action = make(words::operationTitle(kind), operationIcon(kind));
    action->setCheckable(true);
    action->setActionGroup(operations);
    m_operations.insert(kind, action);
    m_makers.append(action);
    connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT operationChosen(kind); });
}

void MainActions::makeFileMenu(QMainWindow& window) {
    QMenu* file = window.menuBar()->addMenu(tr("&File"));
    file->addActions({addFiles, addFolder, addLink, addSample});
    file->addSeparator();
    file->addAction(watchFolders);
    file->addSeparator();
    QAction* quit = make(tr("&Quit"), {}, QKeySequence::Quit);
    connect(quit, &QAction::triggered, &window, &QWidget::close);
    file->addAction(quit);
    makeEditMenu(*window.menuBar()->addMenu(tr("&Edit")));
    window.menuBar()->addMenu(tr("&Clip"))->addActions({play, saveFrame});
    boxMenu = window.menuBar()->addMenu(tr("&Box"));
}

void MainActions::makeEditMenu(QMenu& edit) {
    // The second argument stands before the step's own name: "Undo move box 2".
    QAction* back = undo->createUndoAction(this, tr("&Undo"));
    QAction* again = undo->createRedoAction(this, tr("&Redo"));
    back->setShortcut(QKeySequence::Undo);
    again->setShortcut(QKeySequence::Redo);
    m_icons.insert(back, u"edit-undo"_s);
    m_icons.insert(again, u"edit-redo"_s);
    edit.addActions({back, again});
    edit.addSeparator();
    edit.addActions({paste, removeClip});
}

void MainActions::makeJobMenu(QMainWindow& window) {
    QMenu* job = m_jobMenu = window.menuBar()->addMenu(tr("&Job"));
    job->addActions(operations->actions());
    job->addSeparator();
    presetsMenu = job->addMenu(tr("&Presets"));
    job->addActions({naming, glossaries, cloneVoice});
    job->addAction(queueJobs);
    QMenu* queue = window.menuBar()->addMenu(tr("&Queue"));
    queue->addActions({pauseAll, resumeAll});
    pauseVendors = queue->addMenu(tr("Pause a &vendor"));
    resumeVendors = queue->addMenu(tr("Resume a v&endor"));
    queue->addSeparator();
    queue->addActions({retryFailed});
    queue->addSeparator();
    queue->addActions({removeFinished, removeFailed});
    queue->addSeparator();
    queue->addAction(whenDone);
}

void MainActions::addView(QAction& view, QAction* behind) {
    views->addAction(&view);
    const QList<QAction*> all = m_jobMenu->actions();
    m_jobMenu->insertAction(all.value(all.indexOf(behind) + 1), &view);
}

void MainActions::makeViewMenu(QMainWindow& window) {
    viewMenu = window.menuBar()->addMenu(tr("&View"));
    viewMenu->addActions({voices, compare, accounts});
    QMenu* look = viewMenu->addMenu(tr("&Light or dark"));
    auto* schemes = new QActionGroup(this);
    const std::pair<QString, theme::Scheme> entries[] = {{tr("As the &desktop"), theme::Scheme::FollowDesktop},
                                                         {tr("&Light"), theme::Scheme::Light},
                                                         {tr("Da&rk"), theme::Scheme::Dark}};
    for (const auto& [text, scheme] : entries) {
        QAction* action = schemes->addAction(look->addAction(text));
        connect(action, &QAction::triggered, this, [this, chosen = scheme] { Q_EMIT schemeChosen(chosen); });
    }
    viewMenu->addAction(resetLayout);
    viewMenu->addSeparator();
    window.menuBar()->addMenu(tr("&Help"))->addAction(about);
}

void MainActions::refreshIcons(const QPalette& palette) {
    for (auto entry = m_icons.begin(); entry != m_icons.end(); ++entry)
        entry.key()->setIcon(theme::icon(entry.value(), palette));
}
