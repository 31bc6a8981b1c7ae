// SPDX-License-Identifier: MIT
#pragma once

#include "models/cues/cueedit.h"
#include "services/domain/cue.h"

#include <QtCore/qobject.h>
#include <QtGui/qundostack.h>

#include <functional>

/// The name of a step in the menu: "change text", "remove 3 cues".
using CueWording = std::function<QString(CueEditKind kind, int cues)>;

/// Subtitles that are worked on, and what they were translated from beside them. Always in order of their starts: a cue
/// that gets another start moves. Every edit is one step to undo and tells nothing when it changes nothing.
class CueDocument : public QObject {
    Q_OBJECT

public:
    explicit CueDocument(CueWording wording, QObject* parent = nullptr);

    const Cues& cues() const { return m_cues; }
    const Cues& source() const { return m_source; }
    QString sourceText(int row) const;  ///< what is said meanwhile in the source; may be several lines
    QUndoStack& undoStack() { return m_stack; }
    bool isUnsaved() const { return !m_stack.isClean(); }

    void open(const Cues& cues, bool unsaved = false);  ///< forgets all steps; `unsaved` of a draft that was brought back
    void setSource(const Cues& source);                 ///< empty = none
    void setSaved() { m_stack.setClean(); }

    // Rows are those of cues(). What returns a row says where the edited cue is now.
    void setText(int row, const QString& text);
    int setStart(int row, std::chrono::milliseconds start);  ///< the end stays, so the cue gets shorter or longer
    void setEnd(int row, std::chrono::milliseconds end);
    /// Edits with the same `gesture` that follow each other are one step.
    void retime(int row, std::chrono::milliseconds start, std::chrono::milliseconds end, int gesture);
    int insert(const Cue& cue);
    void remove(const QList<int>& rows);
    /// Two cues out of one: `at` must lie within it, and the words go apart at `position` of the text.
    void split(int row, std::chrono::milliseconds at, qsizetype position);
    void splitAtText(int row, qsizetype position);          ///< in time as far as in the words
    void splitAtTime(int row, std::chrono::milliseconds at);  ///< at the blank that lies nearest
    void merge(int first, int last);                        ///< all from `first` to `last` become one
    void shift(const QList<int>& rows, std::chrono::milliseconds by);  ///< none starts before 0: then all move less
    /// From the cue `row` on, times are stretched so that the last one starts at `lastStart`.
    void stretch(int row, std::chrono::milliseconds lastStart);
    int replaceAll(const QString& what, const QString& with);  ///< without regard to case; returns how many

Q_SIGNALS:
    /// Rows [first, first + before) are about to become, or became, [first, first + after).
    void aboutToReplace(int first, int before, int after);
    void replaced(int first, int before, int after);
    void aboutToReset();
    void reset();
    void sourceChanged();
    void unsavedChanged(bool unsaved);

private:
    friend class CueEdit;

    void replace(qsizetype first, qsizetype count, const Cues& with);
    void change(CueEditKind kind, qsizetype first, qsizetype count, Cues with, int gesture = 0);
    int move(CueEditKind kind, int row, Cue cue);
    bool holds(int row) const { return row >= 0 && row < m_cues.size(); }

    CueWording m_wording;
    Cues m_cues;
    Cues m_source;
    mutable QStringList m_paired;  ///< what of the source stands beside each cue
    mutable bool m_isPaired = false;
    QUndoStack m_stack;
};
