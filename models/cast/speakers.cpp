// SPDX-License-Identifier: MIT
#include "models/cast/speakers.h"

#include <QtCore/qhash.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qset.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSpeakers = 500;
constexpr int mostWords = 4;

struct Found {
    CueSpeaker speaker{};
    bool sure = false;
};

bool inCapitals(const QString& name) {
    return name.toUpper() == name && name.toLower() != name;
}

/// The name before the colon of "- LENA: Hello"; empty where it is none.
QString nameIn(const QString& line) {
    static const QRegularExpression form(uR"(^\s*(?:[-–—]\s*|>>\s*)?[\[(]?(\p{L}[\p{L}\p{M}\p{N} .'’\-]{0,39}?)[\])]?\s*(?:[:](?=\s|$)|：))"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QString name = form.match(line.left(80)).captured(1).simplified();
    return name.count(u' ') < mostWords ? name : QString();
}

struct Named {
    QString name{};
    bool sure = false;  ///< to be a name
};

QList<Named> namesIn(const Cue& cue) {
    QList<Named> names;
    if (!cue.speaker.isEmpty())
        names.append({cue.speaker, true});
    for (const QString& line : cue.text.split(u'\n')) {
        const QString name = nameIn(line);
        if (!name.isEmpty())
            names.append({name, inCapitals(name)});
    }
    return names;
}

}  // namespace

QList<CueSpeaker> speakersOf(const Cues& cues) {
    QList<Found> all;
    QHash<QString, qsizetype> places;  // by name in small letters
    for (const Cue& cue : cues) {
        QSet<QString> counted;
        for (const Named& named : namesIn(cue)) {
            const QString key = named.name.toCaseFolded();
            if (!places.contains(key) && all.size() >= mostSpeakers)
                continue;
            if (!places.contains(key)) {
                places.insert(key, all.size());
                all.append(Found{{named.name, 0}});
            }
            Found& found = all[places[key]];
            found.speaker.cues += counted.contains(key) ? 0 : 1;
            found.sure = found.sure || named.sure;
            counted.insert(key);
        }
    }
    QList<CueSpeaker> speakers;
    for (const Found& found : std::as_const(all)) {
        if (found.sure || found.speaker.cues > 1)
            speakers.append(found.speaker);
    }
    std::ranges::stable_sort(speakers, std::greater(), &CueSpeaker::cues);
    return speakers;
}
