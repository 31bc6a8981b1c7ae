// SPDX-License-Identifier: MIT
#include "models/glossary/glossarytable.h"

#include "models/glossary/glossarybook.h"

GlossaryTable::GlossaryTable(GlossaryBook& book, GlossaryWording wording, QObject* parent)
    : QAbstractTableModel(parent), m_book(book), m_wording(std::move(wording)) {
    connect(&m_book, &GlossaryBook::changed, this, &GlossaryTable::take);
    take();
}

/// Only what differs is told: a cell that was edited must not throw the selection away.
void GlossaryTable::take() {
    const Glossary now = m_book.current() ? *m_book.current() : Glossary();
    const qsizetype before = m_shown.entries.size(), after = now.entries.size();
    if (now.name != m_shown.name || now.targets != m_shown.targets || after < before) {
        beginResetModel();
        m_shown = now;
        endResetModel();
        return;
    }
    if (after > before) {
        beginInsertRows({}, int(before), int(after) - 1);
        m_shown = now;
        endInsertRows();
    }
    m_shown = now;
    if (before > 0)
        Q_EMIT dataChanged(index(0, 0), index(int(before) - 1, columnCount() - 1));
}

int GlossaryTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_shown.entries.size());
}

int GlossaryTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 3 + 2 * int(m_shown.targets.size());
}

GlossaryTable::Part GlossaryTable::part(int column) const {
    if (column == 0)
        return Part::Term;
    if (column == 1)
        return Part::Never;
    if (column == columnCount() - 1)
        return Part::Note;
    return column % 2 == 0 ? Part::Target : Part::Spoken;
}

QString GlossaryTable::language(int column) const {
    const Part what = part(column);
    return what == Part::Target || what == Part::Spoken ? m_shown.targets.value(column / 2 - 1) : QString();
}

QVariant GlossaryTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_shown.entries.size())
        return {};
    const GlossaryEntry& entry = m_shown.entries[index.row()];
    const Part what = part(index.column());
    if (role == Qt::CheckStateRole && what == Part::Never)
        return entry.never ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && what == Part::Never)
        return m_wording.never;
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    const GlossaryWord word = entry.words.value(language(index.column()));
    switch (what) {
    case Part::Term: return entry.source;
    case Part::Never: return {};
    case Part::Target: return entry.never && role == Qt::DisplayRole ? entry.source : word.target;
    case Part::Spoken: return word.spoken;
    case Part::Note: return entry.note;
    }
    Q_UNREACHABLE();
}

QVariant GlossaryTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (part(section)) {
    case Part::Term: return m_wording.term;
    case Part::Never: return m_wording.never;
    case Part::Target: return m_wording.language(language(section));
    case Part::Spoken: return m_wording.spoken(language(section));
    case Part::Note: return m_wording.note;
    }
    Q_UNREACHABLE();
}

Qt::ItemFlags GlossaryTable::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Part what = part(index.column());
    const bool never = m_shown.entries[index.row()].never;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (what == Part::Never)
        return flags | Qt::ItemIsUserCheckable;
    if (what == Part::Target && never)
        return flags & ~Qt::ItemIsEnabled;  // it stays as it is
    return flags | Qt::ItemIsEditable;
}

bool GlossaryTable::setData(const QModelIndex& index, const QVariant& value, int role) {
    const Part what = index.isValid() ? part(index.column()) : Part::Note;
    const bool checks = role == Qt::CheckStateRole && what == Part::Never;
    if (!index.isValid() || index.row() >= m_shown.entries.size() || (!checks && role != Qt::EditRole))
        return false;
    GlossaryEntry entry = m_shown.entries[index.row()];
    const QString tag = language(index.column());
    switch (what) {
    case Part::Term: entry.source = value.toString(); break;
    case Part::Never: entry.never = value.toInt() == Qt::Checked; break;
    case Part::Target: entry.words[tag].target = asWord(value.toString()); break;
    case Part::Spoken: entry.words[tag].spoken = asWord(value.toString()); break;
    case Part::Note: entry.note = value.toString(); break;
    }
    return m_book.setTerm(index.row(), entry);
}
