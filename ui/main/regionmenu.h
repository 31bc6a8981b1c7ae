// SPDX-License-Identifier: MIT
#pragma once

#include "models/regions/regionsets.h"

#include <QtCore/qobject.h>

class QAction;
class QMenu;
class RegionEditor;

/// The Box menu: in the menu bar, and behind the dots of the Job panel's boxes.
class RegionMenu : public QObject {
    Q_OBJECT

public:
    /// Editor and settings must outlive the menu, which fills `menu`.
    RegionMenu(RegionEditor& editor, QSettings& settings, QMenu& menu);

    QAction* findText;
    QAction* copy;
    QAction* paste;
    QAction* allClips;  ///< checkable: shown instead of the preview
    RegionSets& sets() { return m_sets; }

Q_SIGNALS:
    void saveSetWanted();

private:
    void refresh();
    void fillSets();

    RegionEditor& m_editor;
    RegionSets m_sets;
    QAction* m_duplicate;
    QAction* m_remove;
    QAction* m_removeAll;
    QAction* m_next;
    QAction* m_save;
    QMenu* m_use;
    QMenu* m_forget;
};
