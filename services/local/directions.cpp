// SPDX-License-Identifier: MIT
#include "services/local/directions.h"

#include "services/domain/language.h"

#include <QtCore/qset.h>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct PreferredChain {
    QLatin1StringView from;
    QLatin1StringView to;
    QLatin1StringView via;
};

// Where two steps read better than the one there is: English to Spanish directly breaks six sentences of ten,
// over Catalan two of ten.
constexpr PreferredChain preferredChains[] = {{"en"_L1, "es"_L1, "ca"_L1}};

// The languages between which Apertium is at its best, best first; others come after these.
constexpr std::array hubs = {"ca"_L1, "es"_L1, "pt"_L1, "fr"_L1};

qsizetype hubRank(const QString& language) {
    return std::ranges::find(hubs, language) - hubs.begin();
}

std::optional<Direction> directly(const QList<Direction>& directions, const QString& from,
                                  const QString& to) {
    const auto found =
        std::ranges::find_if(directions, [&](const Direction& d) { return d.from == from && d.to == to; });
    return found == directions.end() ? std::nullopt : std::optional(*found);
}

QStringList over(const QList<Direction>& directions, const QString& from, const QString& via,
                 const QString& to) {
    const auto first = directly(directions, from, via);
    const auto second = directly(directions, via, to);
    return first && second ? QStringList{first->mode, second->mode} : QStringList();
}

}  // namespace

QList<Direction> readDirections(const QByteArray& listing) {
    QList<Direction> directions;
    for (const QByteArray& line : listing.split('\n')) {
        const QString mode = QString::fromUtf8(line).trimmed().remove(u'@');
        const QStringList ends = mode.split(u'-');
        if (ends.size() != 2 || ends[0].isEmpty() || ends[1].isEmpty() || mode.contains(u'_'))
            continue;
        const Direction direction{twoLetterCode(ends[0]), twoLetterCode(ends[1]), mode};
        if (!directly(directions, direction.from, direction.to))
            directions.append(direction);
    }
    return directions;
}

QStringList findRoute(const QList<Direction>& directions, const QString& from, const QString& to) {
    if (from == to)
        return {};
    for (const auto& chain : preferredChains) {
        const QStringList modes =
            chain.from == from && chain.to == to ? over(directions, from, chain.via, to) : QStringList();
        if (!modes.isEmpty())
            return modes;
    }
    if (const auto direct = directly(directions, from, to))
        return {direct->mode};

    QStringList between;
    for (const Direction& direction : directions) {
        if (direction.from == from && directly(directions, direction.to, to))
            between.append(direction.to);
    }
    std::ranges::sort(between, {}, [](const QString& via) { return std::pair(hubRank(via), via); });
    return between.isEmpty() ? QStringList() : over(directions, from, between.first(), to);
}

QList<QPair<QString, QString>> reachable(const QList<Direction>& directions) {
    QSet<QString> languages;
    for (const Direction& direction : directions)
        languages << direction.from << direction.to;
    QList<QPair<QString, QString>> pairs;
    for (const QString& from : languages) {
        for (const QString& to : languages) {
            if (!findRoute(directions, from, to).isEmpty())
                pairs.append({from, to});
        }
    }
    std::ranges::sort(pairs);
    return pairs;
}
