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

/// The commands of the cast page, made once: its buttons, its menus and its shortcuts show the same ones.
class CastActions : public QObject {
    Q_OBJECT

public:
    CastActions(QUndoStack& steps, QWidget& page);

    QAction* newCast;
    QAction* renameCast;
    QAction* duplicateCast;
    QAction* deleteCast;
    QAction* importCast;
    QAction* exportCast;
    QAction* undo;
    QAction* redo;
    QAction* addCharacter;
    QAction* renameCharacter;
    QAction* removeCharacter;
    QAction* fromCues;
    QAction* chooseVoice;
    QAction* takeClosest;
    QAction* hearVoice;
    QAction* clearVoice;

    void fillCast(QMenu& menu) const;       ///< what is about the whole cast
    void fillCharacter(QMenu& menu) const;  ///< what is about the cell and its row
    void setCast(bool any);
    void refreshIcons(const QPalette& palette);

private:
    QAction* make(const QString& name, const QString& text, const QString& icon, const QKeySequence& keys = {});

    QWidget& m_page;
    QHash<QAction*, QString> m_icons;
};
