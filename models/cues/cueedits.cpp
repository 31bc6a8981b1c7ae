// SPDX-License-Identifier: MIT
// The edits of a CueDocument: each says which rows become which.
#include "models/cues/cuedocument.h"

#include "services/domain/cuetext.h"

#include <QtCore/qregularexpression.h>

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// Words as files can hold them: no empty lines, nothing that would be read as times.
QString tidy(const QString& text) {
    return cuetext::joined(text.split(u'\n'));
}

milliseconds inFile(milliseconds time) {
    return std::clamp<milliseconds>(time, 0ms, cuetext::latest);
}

/// The blank nearest to `wanted`, so that no word is cut.
qsizetype blankNear(const QString& text, qsizetype wanted) {
    qsizetype best = -1;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i].isSpace() && (best < 0 || std::abs(i - wanted) < std::abs(best - wanted)))
            best = i;
    }
    return best < 0 ? wanted : best;
}

}  // namespace

void CueDocument::setText(int row, const QString& text) {
    if (!holds(row))
        return;
    Cue cue = m_cues[row];
    cue.text = tidy(text);
    change(CueEditKind::Text, row, 1, {cue});
}

/// The row goes where its start belongs, behind those that start with it.
int CueDocument::move(CueEditKind kind, int row, Cue cue) {
    Cues others = m_cues;
    others.remove(row);
    const auto place = std::ranges::upper_bound(std::as_const(others), cue.start, {}, &Cue::start) - others.cbegin();
    const bool stays = (row == 0 || m_cues[row - 1].start <= cue.start) &&
                       (row + 1 >= m_cues.size() || cue.start <= m_cues[row + 1].start);
    const int to = stays ? row : int(place);
    others.insert(to, cue);
    const int first = std::min(row, to), count = std::abs(row - to) + 1;
    change(kind, first, count, others.mid(first, count));
    return to;
}

int CueDocument::setStart(int row, milliseconds start) {
    if (!holds(row))
        return row;
    Cue cue = m_cues[row];
    cue.start = inFile(start);
    return move(CueEditKind::Times, row, cue);
}

void CueDocument::setEnd(int row, milliseconds end) {
    if (!holds(row))
        return;
    Cue cue = m_cues[row];
    cue.end = inFile(end);
    change(CueEditKind::Times, row, 1, {cue});
}

void CueDocument::retime(int row, milliseconds start, milliseconds end, int gesture) {
    if (!holds(row))
        return;
    Cue cue = m_cues[row];
    const milliseconds before = row > 0 ? m_cues[row - 1].start : 0ms;
    const milliseconds after = row + 1 < m_cues.size() ? m_cues[row + 1].start : cuetext::latest;
    cue.start = std::clamp(start, before, std::max(before, after));
    cue.end = inFile(end);
    change(CueEditKind::Times, row, 1, {cue}, gesture);
}

int CueDocument::insert(const Cue& cue) {
    Cue made{inFile(cue.start), inFile(cue.end), tidy(cue.text), cue.speaker};
    const auto row = std::ranges::upper_bound(std::as_const(m_cues), made.start, {}, &Cue::start) - m_cues.cbegin();
    change(CueEditKind::Insert, row, 0, {made});
    return int(row);
}

/// Each run of neighbours by itself, from the end on, so that all others keep their rows.
void CueDocument::remove(const QList<int>& rows) {
    QList<int> chosen = rows;
    chosen.removeIf([this](int row) { return !holds(row); });
    std::ranges::sort(chosen);
    chosen.erase(std::ranges::unique(chosen).begin(), chosen.end());
    if (chosen.isEmpty())
        return;
    m_stack.beginMacro(m_wording(CueEditKind::Remove, int(chosen.size())));
    while (!chosen.isEmpty()) {
        const int last = chosen.takeLast();
        int first = last;
        while (!chosen.isEmpty() && chosen.last() == first - 1)
            first = chosen.takeLast();
        change(CueEditKind::Remove, first, last - first + 1, {});
    }
    m_stack.endMacro();
}

void CueDocument::split(int row, milliseconds at, qsizetype position) {
    if (!holds(row))
        return;
    const Cue& whole = m_cues[row];
    if (at <= whole.start || at >= whole.end)
        return;
    Cues halves{{whole.start, at, tidy(whole.text.left(position)), whole.speaker},
                {at, whole.end, tidy(whole.text.mid(position)), whole.speaker}};
    qsizetype last = row + 1;  // the later half may start behind cues that overlapped the whole
    while (last < m_cues.size() && m_cues[last].start < at)
        halves.insert(halves.size() - 1, m_cues[last++]);
    change(CueEditKind::Split, row, last - row, halves);
}

void CueDocument::splitAtText(int row, qsizetype position) {
    if (!holds(row))
        return;
    const Cue& whole = m_cues[row];
    const auto length = std::max<qsizetype>(1, whole.text.size());
    split(row, whole.start + (whole.end - whole.start) * std::clamp<qsizetype>(position, 0, length) / length, position);
}

void CueDocument::splitAtTime(int row, milliseconds at) {
    if (!holds(row) || m_cues[row].end <= m_cues[row].start)
        return;
    const Cue& whole = m_cues[row];
    const auto part = whole.text.size() * (at - whole.start).count() / (whole.end - whole.start).count();
    split(row, at, blankNear(whole.text, std::clamp<qsizetype>(part, 0, whole.text.size())));
}

void CueDocument::merge(int first, int last) {
    if (!holds(first) || !holds(last) || first >= last)
        return;
    Cue whole = m_cues[first];
    for (int row = first + 1; row <= last; ++row) {
        whole.end = std::max(whole.end, m_cues[row].end);
        whole.text += u'\n' + m_cues[row].text;
        if (m_cues[row].speaker != whole.speaker)
            whole.speaker.clear();
    }
    whole.text = tidy(whole.text);
    change(CueEditKind::Merge, first, last - first + 1, {whole});
}

void CueDocument::shift(const QList<int>& rows, milliseconds by) {
    if (rows.isEmpty() || !std::ranges::all_of(rows, [this](int row) { return holds(row); }))
        return;
    const int earliest = *std::ranges::min_element(rows);
    const milliseconds real = std::max(by, -m_cues[earliest].start);
    Cues moved = m_cues;
    for (const int row : rows) {
        moved[row].start = inFile(moved[row].start + real);
        moved[row].end = inFile(moved[row].end + real);
    }
    std::ranges::stable_sort(moved, {}, &Cue::start);
    change(CueEditKind::Shift, 0, m_cues.size(), moved);
}

void CueDocument::stretch(int row, milliseconds lastStart) {
    if (!holds(row) || row + 1 >= m_cues.size())
        return;
    const milliseconds from = m_cues[row].start, span = m_cues.last().start - from, wanted = lastStart - from;
    if (span <= 0ms || wanted <= 0ms)
        return;
    const auto stretched = [&](milliseconds time) {
        return inFile(from + milliseconds(qint64(double((time - from).count()) * double(wanted.count()) / double(span.count()) + 0.5)));
    };
    Cues moved = m_cues.mid(row);
    for (Cue& cue : moved)
        cue = {stretched(cue.start), stretched(cue.end), cue.text, cue.speaker};
    change(CueEditKind::Stretch, row, moved.size(), moved);
}

int CueDocument::replaceAll(const QString& what, const QString& with) {
    if (what.isEmpty())
        return 0;
    Cues replaced = m_cues;
    int count = 0;
    for (Cue& cue : replaced) {
        const auto here = cue.text.count(what, Qt::CaseInsensitive);
        count += int(here);
        if (here > 0)
            cue.text = tidy(cue.text.replace(what, with, Qt::CaseInsensitive));
    }
    change(CueEditKind::Replace, 0, m_cues.size(), replaced);
    return count;
}
