// SPDX-License-Identifier: MIT
#include "ui/main/regionmenu.h"

#include "models/regions/regioneditor.h"
#include "ui/regions/regionclipboard.h"

#include <QtWidgets/qmenu.h>

using namespace Qt::StringLiterals;

RegionMenu::RegionMenu(RegionEditor& editor, QSettings& settings, QMenu& menu) : QObject(&menu), m_editor(editor), m_sets(settings) {
    findText = menu.addAction(tr("&Find text and logos"), QKeySequence(u"Ctrl+Shift+F"_s), this, [] {});
    menu.addSeparator();
    m_next = menu.addAction(tr("&Next box"), QKeySequence(u"Ctrl+B"_s), this, [this] { m_editor.cycle(1); });
    m_duplicate = menu.addAction(tr("&Duplicate"), QKeySequence(u"Ctrl+D"_s), this, [this] { m_editor.duplicate(m_editor.selected()); });
    m_remove = menu.addAction(tr("&Remove"), this, [this] { m_editor.remove(m_editor.selected()); });
    m_removeAll = menu.addAction(tr("Remove &all of this clip"), this, [this] { m_editor.replaceAll({}, RegionEdit::Remove); });
    copy = menu.addAction(tr("&Copy boxes"));
    paste = menu.addAction(tr("&Paste boxes"));
    menu.addSeparator();
    m_save = menu.addAction(tr("&Save these boxes…"), this, &RegionMenu::saveSetWanted);
    m_use = menu.addMenu(tr("&Use saved boxes"));
    m_forget = menu.addMenu(tr("F&orget saved boxes"));
    menu.addSeparator();
    allClips = menu.addAction(tr("Boxes of all &clips"));
    allClips->setCheckable(true);
    allClips->setShortcut(QKeySequence(u"Ctrl+G"_s));
    connect(&menu, &QMenu::aboutToShow, this, &RegionMenu::refresh);
    connect(&m_editor, &RegionEditor::changed, this, &RegionMenu::refresh);
    connect(m_use, &QMenu::aboutToShow, this, &RegionMenu::fillSets);
    connect(m_forget, &QMenu::aboutToShow, this, &RegionMenu::fillSets);
    refresh();
}

void RegionMenu::refresh() {
    const bool clip = !m_editor.clip().isEmpty(), any = !m_editor.regions().isEmpty(), one = m_editor.selected() >= 0;
    findText->setEnabled(clip && !m_editor.frame().isEmpty());
    m_next->setEnabled(any);
    m_duplicate->setEnabled(one && !m_editor.frame().isEmpty());
    m_remove->setEnabled(one);
    m_removeAll->setEnabled(any);
    copy->setEnabled(any);
    paste->setEnabled(clip && regionclipboard::hasRegions());
    m_save->setEnabled(any);
    const bool saved = !m_sets.names().isEmpty();
    m_use->setEnabled(clip && saved);
    m_forget->setEnabled(saved);
}

void RegionMenu::fillSets() {
    m_use->clear();
    m_forget->clear();
    for (const QString& name : m_sets.names()) {
        const QString shown = QString(name).replace(u'&', u"&&"_s);
        m_use->addAction(shown, this, [this, name] { m_editor.replaceAll(m_sets.regions(name), RegionEdit::UseSet); });
        m_forget->addAction(shown, this, [this, name] { m_sets.remove(name); });
    }
}
