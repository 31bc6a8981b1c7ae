// SPDX-License-Identifier: MIT
#include "ui/cues/cueactions.h"

#include "ui/theme/theme.h"

#include <QtGui/qaction.h>
#include <QtGui/qundostack.h>
#include <QtWidgets/qmenu.h>

using namespace Qt::StringLiterals;

CueActions::CueActions(QUndoStack& steps, QWidget& panel) : QObject(&panel), m_panel(panel) {
    open = make(tr("&Open subtitles…"), u"document-open"_s);
    save = make(tr("&Save"), u"document-save"_s, QKeySequence::Save);
    saveAsSrt = make(tr("Save as S&RT…"), {});
    saveAsWebVtt = make(tr("Save as Web&VTT…"), {});
    useForJob = make(tr("&Use for this job"), u"tick"_s);
    showSource = make(tr("Show the source &beside…"), {});
    undo = steps.createUndoAction(this, tr("Undo"));
    redo = steps.createRedoAction(this, tr("Redo"));
    undo->setShortcut(QKeySequence(u"Ctrl+Z"_s));
    redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    for (const auto& [action, icon] : {std::pair(undo, u"edit-undo"_s), std::pair(redo, u"edit-redo"_s)}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_panel.addAction(action);
        m_icons.insert(action, icon);
    }
    add = make(tr("&Add a cue"), u"list-add"_s, QKeySequence(u"Ctrl+Shift+N"_s));
    remove = make(tr("Re&move"), u"edit-delete"_s);
    split = make(tr("S&plit at the playhead"), u"cue-split"_s, QKeySequence(u"Ctrl+Shift+D"_s));
    merge = make(tr("Mer&ge"), u"cue-merge"_s, QKeySequence(u"Ctrl+M"_s));
    timing = make(tr("Shift or stretch &times"), u"cue-shift"_s, QKeySequence(u"Ctrl+T"_s));
    find = make(tr("&Find and replace"), u"edit-find"_s, QKeySequence::Find);
    findNext = make(tr("Find &next"), {}, QKeySequence(Qt::Key_F3));
    findPrevious = make(tr("Find pre&vious"), {}, QKeySequence(Qt::SHIFT | Qt::Key_F3));
    play = make(tr("P&lay this cue"), u"media-playback-start"_s);
    merge->setToolTip(tr("Merge the selected cues, or this one with the next"));
    timing->setCheckable(true);
    find->setCheckable(true);
    tracks = new QMenu(tr("Open a subtitle tra&ck of this clip"), &panel);
    tracks->setEnabled(false);
    useForJob->setEnabled(false);
    setHasCues(false);
    refreshIcons(panel.palette());
}

QAction* CueActions::make(const QString& text, const QString& icon, const QKeySequence& keys) {
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_panel.addAction(action);
    if (!icon.isEmpty())
        m_icons.insert(action, icon);
    return action;
}

void CueActions::setHasCues(bool any) {
    for (QAction* action : {save, saveAsSrt, saveAsWebVtt, showSource, remove, split, merge, timing, find, findNext, findPrevious, play})
        action->setEnabled(any);
}

void CueActions::fill(QMenu& menu) {
    menu.addAction(open);
    menu.addMenu(tracks);
    menu.addActions({showSource, save, saveAsSrt, saveAsWebVtt, useForJob});
    menu.addSeparator();
    menu.addActions({undo, redo});
    menu.addSeparator();
    menu.addActions({add, remove, split, merge, timing});
    menu.addSeparator();
    menu.addActions({find, findNext, findPrevious, play});
}

void CueActions::refreshIcons(const QPalette& palette) {
    for (auto entry = m_icons.cbegin(); entry != m_icons.cend(); ++entry)
        entry.key()->setIcon(theme::icon(entry.value(), palette));
}
