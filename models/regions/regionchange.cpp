// SPDX-License-Identifier: MIT
#include "models/regions/regionchange.h"

#include "models/regions/regioneditor.h"

RegionChange::RegionChange(RegionEditor& editor, RegionEdit edit, int region, QList<ClipRegions> clips, int burst)
    : m_editor(editor), m_edit(edit), m_region(region), m_clips(std::move(clips)), m_burst(burst) {}

void RegionChange::undo() {
    for (const ClipRegions& clip : std::as_const(m_clips))
        m_editor.put(clip.clip, clip.before, m_region);
}

void RegionChange::redo() {
    for (const ClipRegions& clip : std::as_const(m_clips))
        m_editor.put(clip.clip, clip.after, m_region);
}

bool RegionChange::mergeWith(const QUndoCommand* other) {
    const auto* later = static_cast<const RegionChange*>(other);
    if (later->m_edit != m_edit || later->m_region != m_region)
        return false;
    m_clips.first().after = later->m_clips.first().after;
    setObsolete(m_clips.first().before == m_clips.first().after);
    return true;
}
