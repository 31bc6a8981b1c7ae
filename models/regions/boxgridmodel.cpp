// SPDX-License-Identifier: MIT
#include "models/regions/boxgridmodel.h"

#include <QtCore/qfileinfo.h>

#include <algorithm>

namespace {
constexpr double noticeable = 0.25;  ///< a box that overlaps the usual one by less than three quarters, or is missing
}

void BoxGridModel::setClips(const QList<GridClip>& clips) {
    QList<ClipBoxes> boxes;
    for (const GridClip& clip : clips)
        boxes << clip.boxes;
    const QList<double> strange = strangeness(boxes);
    beginResetModel();
    m_rows.clear();
    for (qsizetype i = 0; i < clips.size(); ++i)
        m_rows.append({clips[i], strange[i]});
    std::ranges::stable_sort(m_rows, std::greater{}, &Row::strangeness);
    m_strange = int(std::ranges::count_if(strange, [](double value) { return value >= noticeable; }));
    endResetModel();
}

int BoxGridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant BoxGridModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return QFileInfo(row.clip.boxes.clip).fileName();
    case ClipRole: return row.clip.boxes.clip;
    case BoxesRole: return QVariant::fromValue(row.clip.boxes);
    case PictureRole: return row.clip.picture;
    case StrangeRole: return row.strangeness >= noticeable;
    default: return {};
    }
}
