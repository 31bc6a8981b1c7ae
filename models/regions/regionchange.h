// SPDX-License-Identifier: MIT
#pragma once

#include "models/regions/regionedit.h"

#include <QtGui/qundostack.h>

class RegionEditor;

/// One undo step: boxes of one clip or of several. Steps of one nudging hand become one.
class RegionChange : public QUndoCommand {
public:
    RegionChange(RegionEditor& editor, RegionEdit edit, int region, QList<ClipRegions> clips, int burst);

    void undo() override;
    void redo() override;
    int id() const override { return m_burst; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    RegionEditor& m_editor;
    RegionEdit m_edit;
    int m_region;  ///< selected after it is done; -1 = none
    QList<ClipRegions> m_clips;
    int m_burst;  ///< -1 = never merged; else only with the same
};
