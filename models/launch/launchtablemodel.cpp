// SPDX-License-Identifier: MIT
#include "models/launch/launchtablemodel.h"

#include "models/launch/launchplan.h"

LaunchTableModel::LaunchTableModel(LaunchPlan& plan, LaunchWording wording, QObject* parent)
    : QAbstractTableModel(parent), m_plan(plan), m_wording(std::move(wording)) {
    connect(&m_plan, &LaunchPlan::columnsChanged, this, &LaunchTableModel::rebuild);
    connect(&m_plan, &LaunchPlan::clipsChanged, this, &LaunchTableModel::rebuild);
    connect(&m_plan, &LaunchPlan::cellsChanged, this, [this](const QRect& cells) {
        const QRect all(0, 0, m_columns, m_rows);
        const QRect those = cells.isEmpty() ? all : cells & all;
        if (!those.isEmpty())
            Q_EMIT dataChanged(index(those.top(), those.left()), index(those.bottom(), those.right()));
    });
    rebuild();
}

void LaunchTableModel::rebuild() {
    beginResetModel();
    m_rows = int(m_plan.clips().size());
    m_columns = int(m_plan.columns().size());
    endResetModel();
}

int LaunchTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int LaunchTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_columns;
}

/// What cannot be ticked stays reachable, so that its reason can be read.
Qt::ItemFlags LaunchTableModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (m_plan.isPossible(index.row(), index.column()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant LaunchTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::CheckStateRole) {
        if (!m_plan.isPossible(index.row(), index.column()))
            return {};
        return m_plan.isTicked(index.row(), index.column()) ? Qt::Checked : Qt::Unchecked;
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return m_wording.cell(index.row(), index.column());
    return {};
}

bool LaunchTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    m_plan.tick({index.row()}, {index.column()}, value.toInt() == Qt::Checked);
    return true;
}

QVariant LaunchTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return orientation == Qt::Vertical ? m_wording.clip(section) : m_wording.column(section);
}
