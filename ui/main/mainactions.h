// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/operation.h"
#include "ui/theme/theme.h"

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>
#include <QtGui/qkeysequence.h>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QUndoGroup;

/// Every command of the window, made once: the menus, the tool bar and the shortcuts show the same actions.
class MainActions : public QObject {
    Q_OBJECT

public:
    /// Makes the menus of `window` too. `operations` are those that some vendor offers for clips, `makers` those that
    /// make avatars.
    MainActions(QMainWindow& window, const QList<OperationKind>& operations, const QList<OperationKind>& makers);

    QAction* addFiles;
    QAction* addFolder;
    QAction* addLink;
    QAction* addSample;
    QAction* watchFolders;
    QAction* paste;
    QAction* removeClip;
    QAction* play;
    QAction* saveFrame;
    QAction* queueJobs;
    QAction* cloneVoice;
    QAction* glossaries;
    QAction* pauseAll;
    QAction* resumeAll;
    QMenu* pauseVendors;    ///< filled by whoever knows the tasks
    QMenu* resumeVendors;
    QAction* retryFailed;
    QAction* removeFinished;
    QAction* removeFailed;
    QAction* whenDone;
    QAction* accounts;      ///< checkable: shown instead of the preview
    QAction* compare;       ///< the same
    QAction* voices;        ///< the same
    QActionGroup* views;    ///< at most one is on: what is shown instead of the preview
    QUndoGroup* undo;       ///< what Undo means where the focus is
    QMenu* boxMenu;
    QMenu* presetsMenu;
    QAction* naming;
    QAction* resetLayout;
    QAction* about;
    QMenu* viewMenu;
    QActionGroup* operations;  ///< exclusive; the makers too
    bool isMaker(QAction* action) const { return m_makers.contains(action); }

    /// One more view that is shown instead of the preview, in the menu behind another command.
    void addView(QAction& view, QAction* behind);
    QAction* operation(OperationKind kind) const { return m_operations.value(kind); }
    /// Icons are tinted, so they are made again when the scheme changes.
    void refreshIcons(const QPalette& palette);

Q_SIGNALS:
    void operationChosen(OperationKind kind);
    void schemeChosen(theme::Scheme scheme);

private:
    QAction* make(const QString& text, const QString& icon, const QKeySequence& keys = {});
    void addMaker(OperationKind kind);
    void makeFileMenu(QMainWindow& window);
    void makeEditMenu(QMenu& edit);
    void makeJobMenu(QMainWindow& window);
    void makeViewMenu(QMainWindow& window);

    QMenu* m_jobMenu;
    QHash<OperationKind, QAction*> m_operations;
    QList<QAction*> m_makers;
    QHash<QAction*, QString> m_icons;
};
