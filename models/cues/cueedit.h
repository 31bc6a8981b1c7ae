// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/cue.h"

#include <QtGui/qundostack.h>

class CueDocument;

/// What kind of step an edit is; the words for it are handed in, since a model has none of its own.
enum class CueEditKind { Text, Times, Insert, Remove, Split, Merge, Shift, Stretch, Replace };

/// Every edit of cues: from row `first` on, these became those. Nothing else needs to be known to undo it.
class CueEdit : public QUndoCommand {
public:
    struct Change {
        CueEditKind kind = CueEditKind::Text;
        qsizetype first = 0;
        Cues before{};
        Cues after{};
        int gesture = 0;  ///< edits of one drag have its number and are one step; 0 = a step of its own
    };

    CueEdit(CueDocument& document, const Change& change, const QString& text);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand* next) override;

private:
    CueDocument& m_document;
    Change m_change;
};
