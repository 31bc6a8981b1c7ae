// SPDX-License-Identifier: MIT
#include "services/voices/voicejson.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace {

struct Field {
    QLatin1StringView name;
    QString Voice::*text;
};

struct Link {
    QLatin1StringView name;
    QUrl Voice::*url;
};

constexpr Field fields[] = {{"vendor"_L1, &Voice::vendor}, {"id"_L1, &Voice::id},         {"name"_L1, &Voice::name},
                            {"language"_L1, &Voice::language}, {"gender"_L1, &Voice::gender}, {"accent"_L1, &Voice::accent},
                            {"age"_L1, &Voice::age},       {"kind"_L1, &Voice::kind}};

constexpr Link links[] = {{"preview"_L1, &Voice::preview}, {"portrait"_L1, &Voice::portrait}, {"flag"_L1, &Voice::flag}};

}  // namespace

QJsonObject toJson(const Voice& voice) {
    QJsonObject json;
    for (const Field& field : fields) {
        if (!(voice.*field.text).isEmpty())
            json.insert(field.name, voice.*field.text);
    }
    for (const Link& link : links) {
        if (!(voice.*link.url).isEmpty())
            json.insert(link.name, (voice.*link.url).toString());
    }
    if (!voice.tags.isEmpty())
        json.insert("tags"_L1, QJsonArray::fromStringList(voice.tags));
    if (!voice.options.isEmpty())
        json.insert("options"_L1, voice.options);
    if (!voice.choices.isEmpty())
        json.insert("choices"_L1, voice.choices);
    return json;
}

Voice voiceFromJson(const QJsonObject& json) {
    Voice voice;
    for (const Field& field : fields)
        voice.*field.text = json[field.name].toString();
    for (const Link& link : links)
        voice.*link.url = QUrl(json[link.name].toString());
    for (const QJsonValue tag : json["tags"_L1].toArray())
        voice.tags.append(tag.toString());
    voice.options = json["options"_L1].toObject();
    voice.choices = json["choices"_L1].toObject();
    return voice;
}

QJsonObject toJson(const VoiceKey& key) {
    return {{u"account"_s, key.account}, {u"id"_s, key.id}, {u"language"_s, key.language}};
}

VoiceKey voiceKeyFromJson(const QJsonObject& json) {
    return {json["account"_L1].toString(), json["id"_L1].toString(), json["language"_L1].toString()};
}
