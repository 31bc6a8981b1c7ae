// SPDX-License-Identifier: MIT
#include "models/voices/voicetablemodel.h"

#include "models/voices/voicebook.h"

#include <QtCore/qcollator.h>

#include <algorithm>
#include <numeric>

namespace {

bool isMark(VoiceColumn column) {
    return column == VoiceColumn::Favourite || column == VoiceColumn::Compare;
}

}  // namespace

VoiceTableModel::VoiceTableModel(VoiceWording wording, VoiceBook& book, QObject* parent)
    : QAbstractTableModel(parent), m_wording(std::move(wording)), m_book(book), m_index(m_wording.words) {
    connect(&m_book, &VoiceBook::changed, this, &VoiceTableModel::takeMarks);
    reset([] {});
}

template <class Change>
void VoiceTableModel::reset(Change change) {
    beginResetModel();
    change();
    m_match = m_index.match(m_filter, m_order);
    m_shown.assign(m_index.rows().size(), -1);
    for (size_t row = 0; row < m_match.rows.size(); ++row)
        m_shown[size_t(m_match.rows[row])] = int(row);
    endResetModel();
    Q_EMIT matched();
}

void VoiceTableModel::add(const QString& account, const QList<Voice>& voices) {
    reset([&] {
        m_index.add(account, voices);
        m_index.setMarks([this](const VoiceKey& key) { return m_book.isFavourite(key); }, m_book.recent());
        order();
    });
}

void VoiceTableModel::keepOnly(const QString& account, const QSet<VoiceKey>& kept) {
    reset([&] {
        m_index.keepOnly(account, kept);
        order();
    });
    const auto gone = m_compared.removeIf([this](const VoiceKey& key) { return m_index.rowOf(key) < 0; });
    if (gone > 0)
        Q_EMIT comparedChanged();
}

void VoiceTableModel::setDemand(const VoiceDemand& demand) {
    if (demand != m_index.demand())
        reset([&] { m_index.setDemand(demand); });
}

void VoiceTableModel::setFilter(const VoiceFilter& filter) {
    if (filter == m_filter)
        return;
    reset([&] { m_filter = filter; });
}

void VoiceTableModel::takeMarks() {
    m_index.setMarks([this](const VoiceKey& key) { return m_book.isFavourite(key); }, m_book.recent());
    VoiceMatch match = m_index.match(m_filter, m_order);
    if (match.rows != m_match.rows)
        return reset([] {});
    m_match = std::move(match);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, voiceColumnCount - 1));
    Q_EMIT matched();
}

int VoiceTableModel::count(const QString& account) const {
    const QStringList& accounts = m_index.values(VoiceFacet::Vendor);
    const auto place = accounts.indexOf(account);
    return place < 0 ? 0 : m_index.total(VoiceFacet::Vendor, int(place));
}

QList<FacetValue> VoiceTableModel::facet(VoiceFacet facet) const {
    QList<FacetValue> values;
    const QStringList& all = m_index.values(facet);
    for (int place = 0; place < all.size(); ++place) {
        if (m_index.total(facet, place) > 0)
            values.append({all[place], m_match.counts[size_t(facet)][size_t(place)], m_index.total(facet, place)});
    }
    std::ranges::stable_sort(values, std::ranges::greater(), &FacetValue::total);
    return values;
}

const VoiceRow* VoiceTableModel::find(const VoiceKey& key) const {
    const int place = m_index.rowOf(key);
    return place < 0 ? nullptr : &m_index.rows()[size_t(place)];
}

int VoiceTableModel::rowOf(const VoiceKey& key) const {
    const int place = m_index.rowOf(key);
    return place < 0 ? -1 : m_shown[size_t(place)];
}

QList<Voice> VoiceTableModel::voicesOf(const QString& account) const {
    QList<Voice> voices;
    for (const VoiceRow& row : m_index.rows()) {
        if (row.key.account == account)
            voices.append(row.voice);
    }
    return voices;
}

bool VoiceTableModel::setCompared(const VoiceKey& key, bool on) {
    if (on == m_compared.contains(key))
        return true;
    if (on && m_compared.size() >= mostCompared)
        return false;
    if (on)
        m_compared.append(key);
    else
        m_compared.removeAll(key);
    if (const int row = rowOf(key); row >= 0)
        Q_EMIT dataChanged(index(row, int(VoiceColumn::Compare)), index(row, int(VoiceColumn::Compare)));
    Q_EMIT comparedChanged();
    return true;
}

void VoiceTableModel::setFavourite(const VoiceKey& key, bool on) {
    m_book.setFavourite(key, on);
}

int VoiceTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_match.rows.size());
}

int VoiceTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : voiceColumnCount;
}

QString VoiceTableModel::text(const VoiceRow& row, VoiceColumn column) const {
    switch (column) {
    case VoiceColumn::Name:
        return row.name();
    case VoiceColumn::Vendor:
        return row.vendor;
    case VoiceColumn::Language:
        return row.language;
    case VoiceColumn::Gender:
        return row.gender;
    case VoiceColumn::Age:
        return row.age;
    case VoiceColumn::Style:
        return row.style;
    case VoiceColumn::Kind:
        return row.kind;
    case VoiceColumn::Preview:
        return row.obstacle ? m_wording.words.obstacle(*row.obstacle) : QString();
    case VoiceColumn::Favourite:
    case VoiceColumn::Compare:
        return {};
    }
    Q_UNREACHABLE();
}

bool VoiceTableModel::isOn(const VoiceRow& row, VoiceColumn column) const {
    return column == VoiceColumn::Favourite ? row.values[size_t(VoiceFacet::Favourite)] == 1
                                            : column == VoiceColumn::Compare && m_compared.contains(row.key);
}

QVariant VoiceTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const VoiceRow& row = at(index.row());
    const auto column = VoiceColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString tip = m_wording.tip(row, column, isOn(row, column));
        return tip.isEmpty() ? text(row, column) : tip;
    }
    case Qt::CheckStateRole:
        return isMark(column) ? QVariant(int(isOn(row, column) ? Qt::Checked : Qt::Unchecked)) : QVariant();
    case OnRole:
        return isOn(row, column);
    case VoiceRole:
        return QVariant::fromValue(row.voice);
    case KeyRole:
        return QVariant::fromValue(row.key);
    case PortraitRole:
        return row.voice.portrait;
    case FlagRole:
        return row.voice.flag;
    case ReasonRole:
        return text(row, VoiceColumn::Preview);
    default:
        return {};
    }
}

bool VoiceTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole || !isMark(VoiceColumn(index.column())))
        return false;
    const VoiceKey key = at(index.row()).key;
    const bool on = value.toInt() == Qt::Checked;
    if (VoiceColumn(index.column()) == VoiceColumn::Compare)
        return setCompared(key, on);
    setFavourite(key, on);
    return true;
}

Qt::ItemFlags VoiceTableModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isMark(VoiceColumn(index.column())) ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant VoiceTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= voiceColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return m_wording.title(VoiceColumn(section));
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignVCenter | Qt::AlignLeft)) : QVariant();
}

void VoiceTableModel::sort(int column, Qt::SortOrder sortOrder) {
    reset([&] {
        m_sortColumn = column;
        m_sortOrder = sortOrder;
        order();
    });
}

/// Of all rows, so that filtering need not sort; equal ones stay as they came.
void VoiceTableModel::order() {
    m_order.resize(m_index.rows().size());
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sortColumn < 0)
        return;
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(m_order.size());
    const auto column = VoiceColumn(m_sortColumn);
    for (const VoiceRow& row : m_index.rows()) {
        const QString mark = isOn(row, column) ? QStringLiteral("0") : QStringLiteral("1");
        keys.push_back(collator.sortKey(isMark(column) ? mark : text(row, column)));
    }
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    std::ranges::stable_sort(m_order, [&](int a, int b) {
        return ascending ? keys[size_t(a)] < keys[size_t(b)] : keys[size_t(b)] < keys[size_t(a)];
    });
}
