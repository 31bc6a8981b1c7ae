// SPDX-License-Identifier: MIT
#include "models/cues/cuetablemodel.h"

#include "models/cues/cuetime.h"

#include <QtCore/qlocale.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

CueTableModel::CueTableModel(CueDocument& document, CueTableWording wording, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_wording(std::move(wording)) {
    connectDocument();
}

void CueTableModel::connectDocument() {
    connect(&m_document, &CueDocument::aboutToReset, this, [this] { beginResetModel(); });
    connect(&m_document, &CueDocument::reset, this, [this] {
        m_playing = -1;
        endResetModel();
        findPlaying();
    });
    connect(&m_document, &CueDocument::aboutToReplace, this, &CueTableModel::beginReplacing);
    connect(&m_document, &CueDocument::replaced, this, &CueTableModel::endReplacing);
    connect(&m_document, &CueDocument::sourceChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, int(CueColumn::Source)), index(rowCount() - 1, int(CueColumn::Source)));
    });
}

/// As many rows as there were stay and are told as changed; the rest come or go behind them.
void CueTableModel::beginReplacing(int first, int before, int after) {
    if (after > before)
        beginInsertRows({}, first + before, first + after - 1);
    else if (before > after)
        beginRemoveRows({}, first + after, first + before - 1);
}

void CueTableModel::endReplacing(int first, int before, int after) {
    if (after > before)
        endInsertRows();
    else if (before > after)
        endRemoveRows();
    // Numbers below move, the row above may overlap now, and the source may stand beside others.
    if (rowCount() > 0) {
        const bool wholeTable = before != after || !m_document.source().isEmpty();
        const int from = wholeTable ? 0 : std::max(0, first - 1);
        const int to = wholeTable ? rowCount() - 1 : std::min(rowCount(), first + after) - 1;
        Q_EMIT dataChanged(index(from, 0), index(std::max(from, to), cueColumnCount - 1));
    }
    m_playing = -1;
    findPlaying();
}

int CueTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_document.cues().size());
}

int CueTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : cueColumnCount;
}

QList<CueProblem> CueTableModel::problems(int row) const {
    const Cues& cues = m_document.cues();
    return problemsOf(cues[row], row + 1 < cues.size() ? &cues[row + 1] : nullptr);
}

int CueTableModel::warningCount() const {
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += problems(row).isEmpty() ? 0 : 1;
    return count;
}

QString CueTableModel::text(int row, CueColumn column) const {
    const Cue& cue = m_document.cues()[row];
    switch (column) {
    case CueColumn::Number:
        return QLocale().toString(row + 1);
    case CueColumn::Start:
        return cuetime::text(cue.start);
    case CueColumn::End:
        return cuetime::text(cue.end);
    case CueColumn::Length:
        return QLocale().toString(std::chrono::duration<double>(cue.end - cue.start).count(), 'f', 1);
    case CueColumn::Speed:
        return cue.end > cue.start ? QLocale().toString(std::lround(charactersPerSecond(cue))) : u"–"_s;
    case CueColumn::Source:
        return m_document.sourceText(row);
    case CueColumn::Text:
        return cue.text;
    case CueColumn::Warnings: {
        QStringList words;
        for (const CueProblem problem : problems(row))
            words << m_wording.problem(problem);
        return words.join(u", "_s);
    }
    }
    Q_UNREACHABLE();
}

QVariant CueTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto column = CueColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(index.row(), column);
    case Qt::ToolTipRole: {
        if (column == CueColumn::Source || column == CueColumn::Text)
            return text(index.row(), column);
        QStringList sentences;
        for (const CueProblem problem : problems(index.row()))
            sentences << m_wording.explained(m_document.cues()[index.row()], problem);
        return sentences.join(u'\n');
    }
    case ProblemsRole:
        return QVariant::fromValue(problems(index.row()));
    case PlayingRole:
        return index.row() == m_playing;
    default:
        return {};
    }
}

bool CueTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const auto column = CueColumn(index.column());
    const int row = index.row();
    if (column == CueColumn::Text) {
        m_document.setText(row, value.toString());
        return true;
    }
    const auto time = cuetime::parse(value.toString());
    if (!time || (column != CueColumn::Start && column != CueColumn::End))
        return false;
    if (column == CueColumn::End) {
        m_document.setEnd(row, *time);
        return true;
    }
    if (const int now = m_document.setStart(row, *time); now != row)
        Q_EMIT rowMoved(now);
    return true;
}

QVariant CueTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < cueColumnCount)
        return m_wording.title(CueColumn(section));
    const auto column = CueColumn(section);
    const bool words = column == CueColumn::Source || column == CueColumn::Text || column == CueColumn::Warnings;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && !words)
        return int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);  // as the numbers below
    return {};
}

Qt::ItemFlags CueTableModel::flags(const QModelIndex& index) const {
    const auto column = CueColumn(index.column());
    const bool editable = column == CueColumn::Start || column == CueColumn::End || column == CueColumn::Text;
    return QAbstractTableModel::flags(index) | (index.isValid() && editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

void CueTableModel::setPosition(double seconds) {
    m_position = seconds;
    findPlaying();
}

/// Of several that overlap the one that began last.
void CueTableModel::findPlaying() {
    const Cues& cues = m_document.cues();
    const std::chrono::milliseconds at(std::llround(m_position * 1000));
    const auto later = std::ranges::upper_bound(cues, at, {}, &Cue::start) - cues.cbegin();
    const int row = later > 0 && at < cues[later - 1].end ? int(later - 1) : -1;
    const int before = std::exchange(m_playing, row);
    if (before == row)
        return;
    for (const int changed : {before, row}) {
        if (changed >= 0 && changed < rowCount())
            Q_EMIT dataChanged(index(changed, 0), index(changed, cueColumnCount - 1), {PlayingRole});
    }
    Q_EMIT playingRowChanged(row);
}
