// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/avatar.h"

#include <QtCore/qhash.h>
#include <QtCore/qsortfilterproxymodel.h>

class AvatarListModel;

/// By what avatars can be narrowed down.
enum class AvatarBy { Whose, Kind, Gender, Style, Region };
inline constexpr AvatarBy allAvatarBy[]{AvatarBy::Whose, AvatarBy::Kind, AvatarBy::Gender, AvatarBy::Style, AvatarBy::Region};

/// Which avatars are shown: own ones first. Choices of one kind add up, those of different kinds narrow down.
class AvatarFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit AvatarFilterModel(AvatarListModel& avatars, QObject* parent = nullptr);

    void setText(const QString& text);
    void choose(AvatarBy by, const QString& value, bool on);
    void clear();  ///< the choices, not the text
    QStringList chosen(AvatarBy by) const { return m_chosen.value(by); }
    int choices() const;

    /// What the avatars have there, the vendor's order kept; "" = not told.
    QStringList values(AvatarBy by) const;
    /// How many would be shown with this value alone in its kind, and all other choices as they are.
    int count(AvatarBy by, const QString& value) const;

Q_SIGNALS:
    void narrowed();  ///< choices or counts

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    bool fits(int row, AvatarBy except) const;
    bool fitsText(int row) const;

    AvatarListModel& m_avatars;
    QString m_text;
    QHash<AvatarBy, QStringList> m_chosen;
};
