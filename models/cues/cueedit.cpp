// SPDX-License-Identifier: MIT
#include "models/cues/cueedit.h"

#include "models/cues/cuedocument.h"

CueEdit::CueEdit(CueDocument& document, const Change& change, const QString& text)
    : QUndoCommand(text), m_document(document), m_change(change) {}

void CueEdit::undo() {
    m_document.replace(m_change.first, m_change.after.size(), m_change.before);
}

void CueEdit::redo() {
    m_document.replace(m_change.first, m_change.before.size(), m_change.after);
}

int CueEdit::id() const {
    return m_change.gesture > 0 ? 1 : -1;
}

bool CueEdit::mergeWith(const QUndoCommand* next) {
    const auto& later = static_cast<const CueEdit*>(next)->m_change;  // id() lets through no other
    if (later.gesture != m_change.gesture || later.first != m_change.first || later.before.size() != m_change.after.size())
        return false;
    m_change.after = later.after;
    setObsolete(m_change.after == m_change.before);
    return true;
}
