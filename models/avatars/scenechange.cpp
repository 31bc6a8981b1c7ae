// SPDX-License-Identifier: MIT
#include "models/avatars/scenechange.h"

#include "models/job/jobdraft.h"

SceneChange::SceneChange(JobDraft& draft, const SceneSettings& before, const SceneSettings& after, int burst)
    : m_draft(draft), m_before(before), m_after(after), m_burst(burst) {}

void SceneChange::undo() {
    put(m_before, m_after);
}

void SceneChange::redo() {
    put(m_after, m_before);
}

/// Only what the step changed: the form beside the canvas may have changed the rest meanwhile.
void SceneChange::put(const SceneSettings& settings, const SceneSettings& instead) {
    QJsonObject changed;
    for (auto option = settings.options.begin(); option != settings.options.end(); ++option) {
        if (option.value() != instead.options[option.key()])
            changed[option.key()] = option.value();
    }
    if (settings.picture != instead.picture)
        m_draft.setFile(InputRole::Image, settings.picture);
    m_draft.setOptions(changed);
}

bool SceneChange::mergeWith(const QUndoCommand* other) {
    m_after = static_cast<const SceneChange*>(other)->m_after;
    setObsolete(m_before == m_after);
    return true;
}
