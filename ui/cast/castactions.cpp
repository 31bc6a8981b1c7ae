// SPDX-License-Identifier: MIT
#include "ui/cast/castactions.h"

#include "ui/theme/theme.h"

#include <QtGui/qaction.h>
#include <QtGui/qundostack.h>
#include <QtWidgets/qmenu.h>

using namespace Qt::StringLiterals;

CastActions::CastActions(QUndoStack& steps, QWidget& page) : QObject(&page), m_page(page) {
    newCast = make(u"newCast"_s, tr("&New cast"), u"list-add"_s);
    renameCast = make(u"renameCast"_s, tr("&Rename the cast"), {});
    duplicateCast = make(u"duplicateCast"_s, tr("D&uplicate the cast"), u"edit-copy"_s);
    deleteCast = make(u"deleteCast"_s, tr("De&lete the cast"), u"edit-delete"_s);
    importCast = make(u"importCast"_s, tr("&Import a cast…"), u"document-open"_s);
    exportCast = make(u"exportCast"_s, tr("&Export this cast…"), u"document-save"_s);
    addCharacter = make(u"addCharacter"_s, tr("&Add a character"), u"list-add"_s, QKeySequence(u"Ctrl+Shift+N"_s));
    renameCharacter = make(u"renameCharacter"_s, tr("Rena&me"), {});
    removeCharacter = make(u"removeCharacter"_s, tr("Remo&ve"), u"edit-delete"_s);
    fromCues = make(u"charactersFromCues"_s, tr("Add the speakers of the &cues"), u"subtitles"_s);
    chooseVoice = make(u"chooseVoice"_s, tr("C&hoose a voice…"), u"voices"_s);
    takeClosest = make(u"takeClosest"_s, tr("&Take the closest voice"), u"tick"_s);
    hearVoice = make(u"hearVoice"_s, tr("Hear this v&oice"), u"media-playback-start"_s);
    clearVoice = make(u"clearVoice"_s, tr("Take the voice a&way"), u"edit-clear"_s);
    undo = steps.createUndoAction(this, tr("Undo"));
    redo = steps.createRedoAction(this, tr("Redo"));
    m_icons.insert(undo, u"edit-undo"_s);
    m_icons.insert(redo, u"edit-redo"_s);
    refreshIcons(page.palette());
}

QAction* CastActions::make(const QString& name, const QString& text, const QString& icon, const QKeySequence& keys) {
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page.addAction(action);
    if (!icon.isEmpty())
        m_icons.insert(action, icon);
    return action;
}

void CastActions::fillCast(QMenu& menu) const {
    menu.addActions({newCast, renameCast, duplicateCast, deleteCast});
    menu.addSeparator();
    menu.addActions({importCast, exportCast});
    menu.addSeparator();
    menu.addActions({undo, redo});
    menu.addSeparator();
    menu.addActions({addCharacter, fromCues});
}

void CastActions::fillCharacter(QMenu& menu) const {
    menu.addActions({chooseVoice, takeClosest, hearVoice, clearVoice});
    menu.addSeparator();
    menu.addActions({addCharacter, fromCues, renameCharacter, removeCharacter});
}

void CastActions::setCast(bool any) {
    for (QAction* action : {renameCast, duplicateCast, deleteCast, exportCast})
        action->setEnabled(any);
}

void CastActions::refreshIcons(const QPalette& palette) {
    for (auto entry = m_icons.cbegin(); entry != m_icons.cend(); ++entry)
        entry.key()->setIcon(theme::icon(entry.value(), palette));
}
