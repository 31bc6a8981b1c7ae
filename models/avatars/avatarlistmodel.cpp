// SPDX-License-Identifier: MIT
#include "models/avatars/avatarlistmodel.h"

#include <algorithm>

AvatarListModel::AvatarListModel(AvatarWording wording, QObject* parent)
    : QAbstractListModel(parent), m_wording(std::move(wording)) {}

int AvatarListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_avatars.size());
}

QVariant AvatarListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Avatar& avatar = m_avatars[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return m_wording.title(avatar);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QString(m_wording.title(avatar) + u'\n' + m_wording.facts(avatar));
    case FactsRole:
        return m_wording.facts(avatar);
    case IdRole:
        return avatar.id;
    case OwnRole:
        return avatar.own;
    case ThumbnailRole:
        return avatar.thumbnail;
    default:
        return {};
    }
}

/// Tags come after the avatars: whoever scrolls meanwhile keeps the place.
void AvatarListModel::setAvatars(const QList<Avatar>& avatars) {
    const QList<Avatar> once = oncePerId(avatars);
    if (once == m_avatars)
        return;
    if (!std::ranges::equal(once, m_avatars, {}, &Avatar::id, &Avatar::id)) {
        beginResetModel();
        m_avatars = once;
        endResetModel();
        return;
    }
    m_avatars = once;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QModelIndex AvatarListModel::indexOf(const QString& id) const {
    const auto avatar = std::ranges::find(m_avatars, id, &Avatar::id);
    return avatar == m_avatars.end() ? QModelIndex() : index(int(avatar - m_avatars.begin()));
}
