// SPDX-License-Identifier: MIT
#include "models/cast/cast.h"

#include <algorithm>

namespace {

template <class List>
auto called(const List& list, const QString& name) {
    return std::ranges::find_if(list, [&](const auto& one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
}

}  // namespace

const CastVoice* Character::voice(const QString& language, const QString& account) const {
    const auto found = std::ranges::find_if(
        voices, [&](const CastVoice& own) { return own.language == language && own.account == account; });
    return found == voices.end() ? nullptr : &*found;
}

const Character* Cast::character(const QString& name) const {
    const auto found = ::called(characters, name);
    return found == characters.end() ? nullptr : &*found;
}

QStringList Cast::languages() const {
    QStringList all;
    for (const Character& character : characters) {
        for (const CastVoice& own : character.voices)
            all << own.language;
    }
    all.sort();
    all.removeDuplicates();
    return all;
}

int CastShelf::find(const QString& name) const {
    const auto found = called(casts, name);
    return found == casts.end() ? -1 : int(found - casts.begin());
}

QString freeName(const QString& wanted, const QStringList& taken) {
    const QString stem = wanted.simplified().left(castlimits::name - 8);
    QString name = stem;
    for (int number = 2; name.isEmpty() || taken.contains(name, Qt::CaseInsensitive); ++number)
        name = (stem + QLatin1Char(' ') + QString::number(number)).trimmed();
    return name;
}
