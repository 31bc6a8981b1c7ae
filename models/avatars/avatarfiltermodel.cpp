// SPDX-License-Identifier: MIT
#include "models/avatars/avatarfiltermodel.h"

#include "models/avatars/avatarlistmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList orNone(const QStringList& tags) {
    return tags.isEmpty() ? QStringList{QString()} : tags;
}

QStringList valuesOf(const Avatar& avatar, AvatarBy by) {
    switch (by) {
    case AvatarBy::Whose:
        return {avatar.own ? u"own"_s : u"vendor"_s};
    case AvatarBy::Kind:
        return {avatar.kind};
    case AvatarBy::Gender:
        return orNone(avatar.genders);
    case AvatarBy::Style:
        return orNone(avatar.styles);
    case AvatarBy::Region:
        return orNone(avatar.regions);
    }
    Q_UNREACHABLE();
}

}  // namespace

AvatarFilterModel::AvatarFilterModel(AvatarListModel& avatars, QObject* parent) : QSortFilterProxyModel(parent), m_avatars(avatars) {
    setSourceModel(&avatars);
    sort(0);
    connect(&avatars, &QAbstractItemModel::modelReset, this, &AvatarFilterModel::narrowed);
    connect(&avatars, &QAbstractItemModel::dataChanged, this, &AvatarFilterModel::narrowed);
}

void AvatarFilterModel::setText(const QString& text) {
    if (m_text == text.simplified())
        return;
    m_text = text.simplified();
    invalidateFilter();
    Q_EMIT narrowed();
}

void AvatarFilterModel::choose(AvatarBy by, const QString& value, bool on) {
    QStringList& chosen = m_chosen[by];
    if (chosen.contains(value) == on)
        return;
    if (on)
        chosen.append(value);
    else
        chosen.removeAll(value);
    invalidateFilter();
    Q_EMIT narrowed();
}

void AvatarFilterModel::clear() {
    if (choices() == 0)
        return;
    m_chosen.clear();
    invalidateFilter();
    Q_EMIT narrowed();
}

int AvatarFilterModel::choices() const {
    int sum = 0;
    for (const QStringList& chosen : m_chosen)
        sum += int(chosen.size());
    return sum;
}

QStringList AvatarFilterModel::values(AvatarBy by) const {
    QStringList all;
    for (const Avatar& avatar : m_avatars.avatars()) {
        for (const QString& value : valuesOf(avatar, by)) {
            if (!all.contains(value))
                all.append(value);
        }
    }
    if (all.removeAll(QString()) > 0)
        all.append(QString());
    return all;
}

int AvatarFilterModel::count(AvatarBy by, const QString& value) const {
    int sum = 0;
    for (int row = 0; row < m_avatars.rowCount(); ++row) {
        if (valuesOf(m_avatars.at(row), by).contains(value) && fitsText(row) && fits(row, by))
            ++sum;
    }
    return sum;
}

bool AvatarFilterModel::fits(int row, AvatarBy except) const {
    return std::ranges::all_of(allAvatarBy, [&](AvatarBy by) {
        const QStringList chosen = m_chosen.value(by);
        if (by == except || chosen.isEmpty())
            return true;
        const QStringList has = valuesOf(m_avatars.at(row), by);
        return std::ranges::any_of(chosen, [&](const QString& value) { return has.contains(value); });
    });
}

bool AvatarFilterModel::fitsText(int row) const {
    const QModelIndex avatar = m_avatars.index(row);
    const QString words = avatar.data().toString() + u' ' + avatar.data(AvatarListModel::FactsRole).toString();
    const QStringList wanted = m_text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&](const QString& word) { return words.contains(word, Qt::CaseInsensitive); });
}

bool AvatarFilterModel::filterAcceptsRow(int row, const QModelIndex&) const {
    const bool all = std::ranges::all_of(allAvatarBy, [&](AvatarBy by) {
        const QStringList chosen = m_chosen.value(by);
        const QStringList has = valuesOf(m_avatars.at(row), by);
        return chosen.isEmpty() || std::ranges::any_of(chosen, [&](const QString& value) { return has.contains(value); });
    });
    return all && fitsText(row);
}

bool AvatarFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const bool leftOwn = m_avatars.at(left.row()).own, rightOwn = m_avatars.at(right.row()).own;
    return leftOwn == rightOwn ? left.row() < right.row() : leftOwn;
}
