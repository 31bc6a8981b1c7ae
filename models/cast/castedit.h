// SPDX-License-Identifier: MIT
#pragma once

#include "models/cast/cast.h"

#include <QtGui/qundostack.h>

class CastBook;

/// What kind of step an edit is; the words for it are handed in, since a model has none of its own.
enum class CastEditKind {
    NewCast, RenameCast, DuplicateCast, DeleteCast, ImportCast, AddCharacters, RemoveCharacters, RenameCharacter, Notes, Voice,
    ClearVoice,
};

/// Every edit of casts: the shelf became another one, and another cast lies open. Lists are shared, so this is cheap.
class CastEdit : public QUndoCommand {
public:
    struct State {
        CastShelf shelf{};
        QString open{};
    };

    CastEdit(CastBook& book, const State& before, const State& after, const QString& text);

    void undo() override;
    void redo() override;

private:
    CastBook& m_book;
    State m_before, m_after;
    bool m_done = false;  ///< once
};
