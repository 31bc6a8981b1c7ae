// SPDX-License-Identifier: MIT
#include "models/media/clipfiltermodel.h"

#include "models/media/medialistmodel.h"

ClipFilterModel::ClipFilterModel(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void ClipFilterModel::setText(const QString& text) {
    m_text = text.trimmed();
    invalidateFilter();
}

void ClipFilterModel::setShow(Show show) {
    m_show = show;
    invalidateFilter();
}

void ClipFilterModel::setOrder(Order order) {
    m_order = order;
    invalidate();
    sort(order == Order::Added ? -1 : 0);
}

bool ClipFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex clip = sourceModel()->index(row, 0, parent);
    if (!clip.data().toString().contains(m_text, Qt::CaseInsensitive))
        return false;
    const auto file = clip.data(MediaListModel::FileRole).value<MediaFile>();
    const auto state = clip.data(MediaListModel::StateRole).value<MediaListModel::State>();
    switch (m_show) {
    case Show::All:
        return true;
    case Show::Pictures:
        return file.hasVideo();
    case Show::SoundOnly:
        return file.hasSound() && !file.hasVideo();
    case Show::Problems:
        return state == MediaListModel::State::Broken ||
               (state == MediaListModel::State::Ready && !file.hasSound());
    }
    Q_UNREACHABLE();
}

bool ClipFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const auto a = left.data(MediaListModel::FileRole).value<MediaFile>();
    const auto b = right.data(MediaListModel::FileRole).value<MediaFile>();
    switch (m_order) {
    case Order::Length:
        return a.seconds < b.seconds;
    case Order::Size:
        return a.bytes < b.bytes;
    case Order::Name:
    case Order::Added:
        return QSortFilterProxyModel::lessThan(left, right);
    }
    Q_UNREACHABLE();
}
