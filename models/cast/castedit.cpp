// SPDX-License-Identifier: MIT
#include "models/cast/castedit.h"

#include "models/cast/castbook.h"

CastEdit::CastEdit(CastBook& book, const State& before, const State& after, const QString& text)
    : QUndoCommand(text), m_book(book), m_before(before), m_after(after) {}

void CastEdit::undo() {
    m_book.bringBack(m_before);
}

void CastEdit::redo() {
    if (std::exchange(m_done, true))
        m_book.bringBack(m_after);
    else
        m_book.take(m_after);
}
