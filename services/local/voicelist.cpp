// SPDX-License-Identifier: MIT
#include "services/local/voicelist.h"

#include "services/domain/language.h"

#include <QtCore/qlocale.h>
#include <QtCore/qregularexpression.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr auto espeakPrefix = "espeak-"_L1;
constexpr auto flitePrefix = "flite-"_L1;
constexpr auto woman = "+f3"_L1;  // one of espeak-ng's own voice variants

constexpr std::array unspeakable = {"cmn"_L1, "zh"_L1, "yue"_L1, "hak"_L1, "ja"_L1};

// Voices that come before others of their language; the rest keep the order of the program's list.
constexpr std::array preferred = {"flite-slt"_L1, "flite-rms"_L1, "espeak-en-us"_L1, "espeak-fr-fr"_L1};

qsizetype rank(const Voice& voice) {
    return std::ranges::find(preferred, voice.id) - preferred.begin();
}

// The window calls languages by QLocale's names: what that does not know (Klingon) nobody can choose.
bool isOffered(const QString& language) {
    return QLocale(language).language() != QLocale::C &&
           std::ranges::find(unspeakable, language) == unspeakable.end();
}

Voice espeakVoice(const QString& code, const QString& name, const QString& language, bool female) {
    Voice voice{.vendor = u"local"_s, .id = espeakPrefix + code, .name = name, .language = language};
    voice.gender = female ? u"female"_s : u"male"_s;
    voice.kind = u"system"_s;
    if (female)
        voice.id += woman;
    return voice;
}

// "(es-mx 6)(es 6)" -> "es-mx", "es"
QStringList otherLanguages(const QString& column) {
    static const QRegularExpression one(uR"(\((\S+) \d+\))"_s);
    QStringList codes;
    for (auto match = one.globalMatch(column); match.hasNext();)
        codes.append(match.next().captured(1));
    return codes;
}

bool speaks(const Voice& voice, const QString& language) {
    return voice.language == language;
}

}  // namespace

QList<Voice> readEspeakVoices(const QByteArray& listing) {
    // " 5  es-419          --/M      Spanish_(Latin_America) roa/es-419           (es-mx 6)(es 6)"
    static const QRegularExpression row(uR"(^\s*\d+\s+(\S+)\s+\S+\s+(\S+)\s+\S+(.*)$)"_s);
    QList<Voice> voices;
    for (const QByteArray& line : listing.split('\n')) {
        const auto match = row.match(QString::fromUtf8(line));
        if (!match.hasMatch())
            continue;
        const QString code = match.captured(1);
        const QString name = match.captured(2).replace(u'_', u' ').trimmed();
        QStringList languages{twoLetterCode(code)};
        for (const QString& other : otherLanguages(match.captured(3)))
            languages.append(twoLetterCode(other));
        languages.removeDuplicates();
        for (const QString& language : languages) {
            if (!isOffered(language))
                continue;
            voices << espeakVoice(code, name, language, false) << espeakVoice(code, name, language, true);
        }
    }
    return voices;
}

QList<Voice> readFliteVoices(const QByteArray& listing) {
    QList<Voice> voices;
    for (const QString& name :
         QString::fromUtf8(listing).section(u':', 1).simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (name.startsWith("kal"_L1) || name == "awb_time"_L1)
            continue;  // the oldest voice, and one that only tells the time
        Voice voice{
            .vendor = u"local"_s, .id = flitePrefix + name, .name = name.toUpper(), .language = u"en"_s};
        voice.gender = name == "slt"_L1 ? u"female"_s : u"male"_s;
        voice.kind = u"system"_s;
        voices.append(voice);
    }
    return voices;
}

QStringList spokenLanguages(const QList<Voice>& voices) {
    QStringList languages;
    for (const Voice& voice : voices)
        languages.append(voice.language);
    languages.removeDuplicates();
    languages.sort();
    return languages;
}

const Voice* chooseVoice(const QList<Voice>& voices, const QString& language, const QString& wished) {
    const Voice* best = nullptr;
    for (const Voice& voice : voices) {
        if (!speaks(voice, language) || (!wished.isEmpty() && voice.id != wished))
            continue;
        if (!best || rank(voice) < rank(*best))
            best = &voice;
    }
    return best;
}

Speaker speakerOf(const Voice& voice) {
    if (voice.id.startsWith(flitePrefix))
        return {Speaker::Engine::Flite, voice.id.mid(flitePrefix.size())};
    return {Speaker::Engine::Espeak, voice.id.mid(espeakPrefix.size())};
}
