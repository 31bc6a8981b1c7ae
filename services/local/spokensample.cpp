// SPDX-License-Identifier: MIT
#include "services/local/spokensample.h"

#include <QtCore/qhash.h>
#include <QtCore/qurlquery.h>

using namespace Qt::StringLiterals;

namespace {

constexpr auto scheme = "speak"_L1;

const QHash<QString, QString>& sentences() {
    static const QHash<QString, QString> all{
        {u"ca"_s, u"Així sona la meva veu quan llegeixo la teva pel·lícula."_s},
        {u"cs"_s, u"Takhle zní můj hlas, když čtu tvůj film."_s},
        {u"da"_s, u"Sådan lyder min stemme, når jeg læser din film op."_s},
        {u"de"_s, u"So klingt meine Stimme, wenn ich deinen Film spreche."_s},
        {u"en"_s, u"This is how my voice sounds when I speak your film."_s},
        {u"es"_s, u"Así suena mi voz cuando leo tu película."_s},
        {u"fi"_s, u"Tältä ääneni kuulostaa, kun luen elokuvasi."_s},
        {u"fr"_s, u"Voici le son de ma voix quand je lis votre film."_s},
        {u"hu"_s, u"Így szól a hangom, amikor felolvasom a filmedet."_s},
        {u"it"_s, u"Così suona la mia voce quando leggo il tuo film."_s},
        {u"nb"_s, u"Slik låter stemmen min når jeg leser filmen din."_s},
        {u"nl"_s, u"Zo klinkt mijn stem als ik je film voorlees."_s},
        {u"pl"_s, u"Tak brzmi mój głos, kiedy czytam twój film."_s},
        {u"pt"_s, u"É assim que soa a minha voz quando leio o seu filme."_s},
        {u"ro"_s, u"Așa sună vocea mea când îți citesc filmul."_s},
        {u"ru"_s, u"Вот как звучит мой голос, когда я читаю ваш фильм."_s},
        {u"sv"_s, u"Så här låter min röst när jag läser din film."_s},
        {u"tr"_s, u"Filmini okurken sesim böyle çıkıyor."_s},
        {u"uk"_s, u"Ось як звучить мій голос, коли я читаю ваш фільм."_s},
    };
    return all;
}

}  // namespace

QString sampleSentence(const QString& language) {
    // Every voice knows the digits in its own language.
    return sentences().value(language.section(u'-', 0, 0), u"1, 2, 3, 4, 5."_s);
}

QUrl spokenAddress(const Voice& voice, const QString& text) {
    if (voice.vendor != "local"_L1 || voice.id.isEmpty())
        return {};
    QUrlQuery query;
    query.addQueryItem(u"language"_s, voice.language);
    if (!text.isEmpty())
        query.addQueryItem(u"text"_s, QString::fromLatin1(QUrl::toPercentEncoding(text)));
    QUrl address;
    address.setScheme(scheme);
    address.setPath(voice.id);
    address.setQuery(query);
    return address;
}

std::optional<SpokenSample> spokenSample(const QUrl& address) {
    if (address.scheme() != scheme)
        return std::nullopt;
    const QUrlQuery query(address);
    const QString text = query.queryItemValue(u"text"_s, QUrl::FullyDecoded);
    return SpokenSample{speakerOf({.id = address.path()}),
                        text.isEmpty() ? sampleSentence(query.queryItemValue(u"language"_s)) : text};
}
