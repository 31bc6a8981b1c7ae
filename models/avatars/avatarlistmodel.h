// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/avatar.h"

#include <QtCore/qabstractitemmodel.h>

#include <functional>

/// How an avatar is spoken of; made by whoever speaks to people.
struct AvatarWording {
    std::function<QString(const Avatar&)> title{};
    std::function<QString(const Avatar&)> facts{};  ///< kind and tags, also what is searched
};

/// The avatars of one account.
class AvatarListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, FactsRole, OwnRole, ThumbnailRole };

    explicit AvatarListModel(AvatarWording wording, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// Each is shown once; those without an id are not. Rows that stay are told as changed, not taken away.
    void setAvatars(const QList<Avatar>& avatars);
    const QList<Avatar>& avatars() const { return m_avatars; }
    const Avatar& at(int row) const { return m_avatars[row]; }
    QModelIndex indexOf(const QString& id) const;

private:
    AvatarWording m_wording;
    QList<Avatar> m_avatars;
};
