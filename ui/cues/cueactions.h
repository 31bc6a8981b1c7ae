// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>
#include <QtGui/qkeysequence.h>

class QAction;
class QMenu;
class QPalette;
class QUndoStack;
class QWidget;

/// Every command for cues, made once: the head of the panel, the menu and the keys show the same actions. The keys work
/// while the focus is in the panel.
class CueActions : public QObject {
    Q_OBJECT

public:
    CueActions(QUndoStack& steps, QWidget& panel);

    QAction* open;
    QAction* save;
    QAction* saveAsSrt;
    QAction* saveAsWebVtt;
    QAction* useForJob;
    QAction* showSource;
    QAction* undo;
    QAction* redo;
    QAction* add;
    QAction* remove;
    QAction* split;
    QAction* merge;
    QAction* timing;
    QAction* find;
    QAction* findNext;
    QAction* findPrevious;
    QAction* play;
    QMenu* tracks;  ///< the text tracks of the clip that is looked at

    void setHasCues(bool any);
    void fill(QMenu& menu);
    void refreshIcons(const QPalette& palette);

private:
    QAction* make(const QString& text, const QString& icon, const QKeySequence& keys = {});

    QWidget& m_panel;
    QHash<QAction*, QString> m_icons;
};
