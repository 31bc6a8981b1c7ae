// SPDX-License-Identifier: MIT
#pragma once

#include "models/cast/castedit.h"
#include "models/cast/castfile.h"

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

#include <functional>

/// The name of a step in the menu: "rename Lena".
using CastStepWording = std::function<QString(CastEditKind kind, const QString& of)>;

/// The casts of a profile, one of which lies open. Every edit is one step to undo, and on the disk a moment later.
class CastBook : public QObject {
    Q_OBJECT

public:
    /// Reads what the file holds; an empty path keeps nothing.
    CastBook(QString file, CastStepWording wording, QObject* parent = nullptr);
    ~CastBook() override;

    const castfile::Opened& opening() const { return m_opening; }  ///< what was wrong with the file, if anything
    const CastShelf& shelf() const { return m_state.shelf; }
    const Cast* current() const;  ///< null while none is open
    const QList<Character>& characters() const;  ///< of the one that is open
    QUndoStack& undoStack() { return m_stack; }

    /// Not an edit: nothing is undone by it. From now on it is the cast of `setFolder`.
    void open(const QString& cast);
    /// Opens the cast that was last used with this folder; stays where none was.
    void setFolder(const QString& folder);

    // Casts. Names are made free ("Series 2") and never empty.
    void add(const QString& name);
    void add(const Cast& imported);
    void rename(const QString& name);
    void duplicate();
    void remove();

    // Characters of the cast that is open; rows are those of characters().
    void addCharacters(const QStringList& names);  ///< those that are there already are left out
    void removeCharacters(const QList<int>& rows);
    bool renameCharacter(int row, const QString& name);  ///< false: empty, or another one has it
    void setNotes(int row, const QString& notes);
    void setVoice(int row, const CastVoice& voice);  ///< kept without its links, which go stale
    void clearVoice(int row, const QString& language, const QString& account);

    void write();  ///< now, if anything is not on the disk yet

Q_SIGNALS:
    void changed();
    void openChanged();
    void notWritten(const ApiError& error);  ///< what is edited lies in memory alone

private:
    friend class CastEdit;

    void take(const CastEdit::State& state);
    void bringBack(CastEdit::State state);
    void edit(CastEditKind kind, const QString& of, const CastEdit::State& after);
    void editCharacters(CastEditKind kind, const QString& of, const QList<Character>& after);
    QStringList names() const;
    bool holds(int row) const { return row >= 0 && row < characters().size(); }

    const QString m_file;
    CastStepWording m_wording;
    castfile::Opened m_opening;
    CastEdit::State m_state;
    QString m_folder;
    QUndoStack m_stack;
    bool m_unwritten = false;
    QTimer m_settled;
};
