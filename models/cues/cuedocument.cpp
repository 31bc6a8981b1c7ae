// SPDX-License-Identifier: MIT
#include "models/cues/cuedocument.h"

#include "models/cues/cuepairing.h"

#include <algorithm>

CueDocument::CueDocument(CueWording wording, QObject* parent) : QObject(parent), m_wording(std::move(wording)) {
    connect(&m_stack, &QUndoStack::cleanChanged, this, [this](bool clean) { Q_EMIT unsavedChanged(!clean); });
}

QString CueDocument::sourceText(int row) const {
    if (!m_isPaired)
        m_paired = pairedSource(m_cues, m_source);
    m_isPaired = true;
    return m_paired.value(row);
}

void CueDocument::open(const Cues& cues, bool unsaved) {
    Q_EMIT aboutToReset();
    m_stack.clear();
    m_cues = cues;
    std::ranges::stable_sort(m_cues, {}, &Cue::start);
    m_source.clear();
    m_isPaired = false;
    Q_EMIT reset();
    if (unsaved)
        m_stack.resetClean();
}

void CueDocument::setSource(const Cues& source) {
    m_source = source;
    m_isPaired = false;
    Q_EMIT sourceChanged();
}

void CueDocument::replace(qsizetype first, qsizetype count, const Cues& with) {
    Q_EMIT aboutToReplace(int(first), int(count), int(with.size()));
    m_cues = m_cues.first(first) + with + m_cues.mid(first + count);
    m_isPaired = false;
    Q_EMIT replaced(int(first), int(count), int(with.size()));
}

/// What stays as it was at either end is no part of the step, so that the rows around keep their place and selection.
void CueDocument::change(CueEditKind kind, qsizetype first, qsizetype count, Cues with, int gesture) {
    Cues before = m_cues.mid(first, count);
    const int touched = int(std::max(count, with.size()));
    while (gesture == 0 && !before.isEmpty() && !with.isEmpty() && before.first() == with.first()) {
        before.removeFirst();
        with.removeFirst();
        ++first;
    }
    while (gesture == 0 && !before.isEmpty() && !with.isEmpty() && before.last() == with.last()) {
        before.removeLast();
        with.removeLast();
    }
    if (before == with)
        return;
    m_stack.push(new CueEdit(*this, {kind, first, before, with, gesture}, m_wording(kind, touched)));
}
