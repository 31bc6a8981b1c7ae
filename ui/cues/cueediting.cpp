// SPDX-License-Identifier: MIT
// What the commands of the panel do to the document, and where the table is afterwards.
#include "models/cues/cuesearch.h"
#include "ui/cues/cueactions.h"
#include "ui/cues/cuefindbar.h"
#include "ui/cues/cuepanel.h"
#include "ui/cues/cueview.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {
constexpr milliseconds lengthOfNew = 2s;
}

milliseconds CuePanel::position() const {
    return milliseconds(std::llround(m_seconds * 1000));
}

/// At the playhead, and no longer than until the next one begins; its words are typed at once.
void CuePanel::addCue() {
    const Cues& cues = m_document.cues();
    const auto next = std::ranges::upper_bound(cues, position(), {}, &Cue::start);
    milliseconds end = position() + lengthOfNew;
    if (next != cues.end() && next->start > position() + 100ms)
        end = std::min(end, next->start);
    m_view->goTo(m_document.insert({position(), end, {}}));
    m_view->setFocus();
    m_view->editText();
}

void CuePanel::removeCues() {
    const QList<int> rows = m_view->selectedRows();
    if (rows.isEmpty())
        return;
    m_document.remove(rows);
    m_view->goTo(std::min(rows.first(), int(m_document.cues().size()) - 1));
}

/// Where the playhead is, when it is in this cue; else in its middle.
void CuePanel::splitCue() {
    const int row = currentRow();
    if (row < 0)
        return;
    const Cue cue = m_document.cues()[row];
    const bool inside = cue.start < position() && position() < cue.end;
    m_document.splitAtTime(row, inside ? position() : cue.start + (cue.end - cue.start) / 2);
    m_view->goTo(row);
}

void CuePanel::mergeCues() {
    const QList<int> rows = m_view->selectedRows();
    if (rows.isEmpty())
        return;
    m_document.merge(rows.first(), rows.size() > 1 ? rows.last() : rows.first() + 1);
    m_view->goTo(rows.first());
}

void CuePanel::moveTimes(CueTimingBar::What what, milliseconds time) {
    const int row = std::max(0, currentRow());
    if (what == CueTimingBar::What::StretchFromHere)
        return m_document.stretch(row, time);
    QList<int> rows = m_view->selectedRows();
    if (what != CueTimingBar::What::ShiftSelected) {
        const int first = what == CueTimingBar::What::ShiftAll ? 0 : row;
        rows.resize(m_document.cues().size() - first);
        std::iota(rows.begin(), rows.end(), first);
    }
    m_document.shift(rows, time);
}

void CuePanel::showMatches() {
    m_findBar->setMatches(int(cuesearch::rowsWith(m_document.cues(), m_findBar->text()).size()));
}

/// Without a text to look for the bar asks for one.
void CuePanel::find(bool forward) {
    if (m_findBar->text().isEmpty())
        return m_actions->find->setChecked(true);
    const QList<int> rows = cuesearch::rowsWith(m_document.cues(), m_findBar->text());
    if (const int row = cuesearch::next(rows, currentRow(), forward); row >= 0)
        return m_view->goTo(row);
    tell(InfoBar::Kind::Information, tr("“%1” is in none of the cues.").arg(m_findBar->text()));
}

void CuePanel::replaceAll(const QString& what, const QString& with) {
    const int count = m_document.replaceAll(what, with);
    tell(InfoBar::Kind::Done, tr("Replaced %n time(s). Undo brings the old words back.", nullptr, count));
}

/// The job takes files, and SRT is what every vendor reads: what is not saved so yet is saved first.
void CuePanel::use() {
    m_view->commitTyped();
    const bool isSrt = m_files->path().endsWith(".srt"_L1, Qt::CaseInsensitive);
    const bool saved = isSrt && !m_document.isUnsaved();
    if (saved || (isSrt ? m_files->save() : m_files->saveAs(u".srt"_s)))
        Q_EMIT useRequested(m_files->path());
}
