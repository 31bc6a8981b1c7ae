// SPDX-License-Identifier: MIT
#pragma once

#include "models/glossary/glossaryfile.h"

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>
#include <QtGui/qundostack.h>

#include <functional>

/// What kind of step an edit is; the words for it are handed in, since a model has none of its own.
enum class GlossaryEditKind { New, Import, Rename, Delete, Language, AddTarget, RemoveTarget, AddTerm, RemoveTerms, Term };
/// The name of a step in the menu: "rename ACME".
using GlossaryStepWording = std::function<QString(GlossaryEditKind kind, const QString& of)>;

/// The glossaries of a profile, one of which lies open. Every edit is one step to undo, and on the disk a moment later.
class GlossaryBook : public QObject {
    Q_OBJECT

public:
    /// Reads what the file holds; an empty path keeps nothing.
    GlossaryBook(QString file, GlossaryStepWording wording, QObject* parent = nullptr);
    ~GlossaryBook() override;

    const glossaryfile::Opened& opening() const { return m_opening; }  ///< what was wrong with the file, if anything
    const GlossaryShelf& shelf() const { return m_state.shelf; }
    const Glossary* current() const;                  ///< null while none is open
    const Glossary* find(const QString& name) const;  ///< null = there is none of that name
    QUndoStack& undoStack() { return m_stack; }

    void open(const QString& name);  ///< not an edit
    // Glossaries. Names are made free ("ACME 2") and never empty.
    void add(const QString& name);
    void add(const Glossary& imported);
    void rename(const QString& name);
    void remove();

    // Of the one that is open.
    void setLanguage(const QString& tag);  ///< empty = any
    void addTarget(const QString& tag);
    void removeTarget(const QString& tag);
    bool addTerm(const QString& source);    ///< false: empty, or there already
    void removeTerms(const QList<int>& rows);
    bool setTerm(int row, const GlossaryEntry& entry);  ///< false: its word is empty, or another one has it

    void write();  ///< now, if anything is not on the disk yet

Q_SIGNALS:
    void changed();
    void renamed(const QString& before, const QString& now);  ///< by an edit, by undoing or by redoing it
    void notWritten(const ApiError& error);  ///< what is edited lies in memory alone

private:
    struct State {
        GlossaryShelf shelf{};
        QString open{};
    };
    class Edit;

    void take(const State& state);
    void edit(GlossaryEditKind kind, const QString& of, const State& after);
    void editCurrent(GlossaryEditKind kind, const QString& of, const std::function<void(Glossary&)>& change);

    const QString m_file;
    GlossaryStepWording m_wording;
    glossaryfile::Opened m_opening;
    State m_state;
    QUndoStack m_stack;
    bool m_unwritten = false;
    QTimer m_settled;
};
