// SPDX-License-Identifier: MIT
#include "models/cast/castjson.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

constexpr int version = 1;
constexpr auto shelfFormat = "babelreel-casts"_L1, castFormat = "babelreel-cast"_L1;

QString line(const QJsonValue& value) {
    return value.toString().simplified().left(castlimits::name);
}

QString code(const QJsonValue& value) {
    return value.toString().left(castlimits::name);
}

QJsonObject toJson(const CastVoice& own) {
    const Voice& voice = own.voice;
    return {{u"language"_s, own.language}, {u"account"_s, own.account},    {u"vendor"_s, voice.vendor},
            {u"id"_s, voice.id},           {u"name"_s, voice.name},        {u"speaks"_s, voice.language},
            {u"gender"_s, voice.gender},   {u"accent"_s, voice.accent},    {u"age"_s, voice.age},
            {u"kind"_s, voice.kind},       {u"options"_s, voice.options},  {u"tags"_s, QJsonArray::fromStringList(voice.tags)}};
}

QJsonObject toJson(const Character& character) {
    QJsonArray voices;
    for (const CastVoice& own : character.voices)
        voices.append(toJson(own));
    return {{u"name"_s, character.name}, {u"notes"_s, character.notes}, {u"voices"_s, voices}};
}

QJsonObject toJson(const Cast& cast) {
    QJsonArray characters;
    for (const Character& character : cast.characters)
        characters.append(toJson(character));
    return {{u"name"_s, cast.name}, {u"characters"_s, characters}};
}

/// What a job is given with a voice: plain values only, a few.
QJsonObject optionsFrom(const QJsonObject& json) {
    QJsonObject options;
    for (auto option = json.begin(); option != json.end() && options.size() < castlimits::tags; ++option) {
        if (!option.value().isObject() && !option.value().isArray() && option.value().toString().size() <= castlimits::name)
            options[option.key()] = option.value();
    }
    return options;
}

CastVoice voiceFrom(const QJsonObject& json) {
    CastVoice own{.language = code(json["language"_L1]),
                  .account = code(json["account"_L1]),
                  .voice = {.vendor = code(json["vendor"_L1]),
                            .id = code(json["id"_L1]),
                            .name = line(json["name"_L1]),
                            .language = code(json["speaks"_L1]),
                            .gender = line(json["gender"_L1]),
                            .accent = line(json["accent"_L1]),
                            .age = line(json["age"_L1]),
                            .kind = line(json["kind"_L1]),
                            .options = optionsFrom(json["options"_L1].toObject())}};
    for (const QJsonValue tag : json["tags"_L1].toArray()) {
        if (own.voice.tags.size() < castlimits::tags)
            own.voice.tags.append(line(tag));
    }
    return own;
}

Character characterFrom(const QJsonObject& json) {
    Character character{.name = line(json["name"_L1]), .notes = json["notes"_L1].toString().left(castlimits::notes)};
    for (const QJsonValue entry : json["voices"_L1].toArray()) {
        const CastVoice own = voiceFrom(entry.toObject());
        const bool whole = !own.language.isEmpty() && !own.account.isEmpty() && !own.voice.id.isEmpty();
        if (whole && !character.voice(own.language, own.account) && character.voices.size() < castlimits::voices)
            character.voices.append(own);
    }
    return character;
}

Cast castFrom(const QJsonObject& json) {
    Cast cast{.name = line(json["name"_L1])};
    for (const QJsonValue entry : json["characters"_L1].toArray()) {
        const Character character = characterFrom(entry.toObject());
        if (!character.name.isEmpty() && !cast.character(character.name) && cast.characters.size() < castlimits::characters)
            cast.characters.append(character);
    }
    return cast;
}

Result<QJsonObject> opened(const QByteArray& bytes, QLatin1StringView format) {
    const QJsonObject json = bytes.size() > castlimits::bytes ? QJsonObject() : QJsonDocument::fromJson(bytes).object();
    if (json["format"_L1].toString() != format)
        return fail(invalid(Reason::StoreBroken, u"cast"_s));
    const int written = json["version"_L1].toInt();
    if (written > version)
        return fail(invalid(Reason::StoreTooNew, u"cast"_s));
    if (written < 1)
        return fail(invalid(Reason::StoreBroken, u"cast"_s));
    return json;
}

}  // namespace

QByteArray castjson::write(const CastShelf& shelf) {
    QJsonArray casts;
    for (const Cast& cast : shelf.casts)
        casts.append(toJson(cast));
    QJsonObject folders;
    for (auto folder = shelf.folders.cbegin(); folder != shelf.folders.cend(); ++folder)
        folders.insert(folder.key(), folder.value());
    return QJsonDocument(QJsonObject{{u"format"_s, shelfFormat}, {u"version"_s, version}, {u"casts"_s, casts}, {u"folders"_s, folders}})
        .toJson(QJsonDocument::Indented);
}

QByteArray castjson::write(const Cast& cast) {
    return QJsonDocument(QJsonObject{{u"format"_s, castFormat}, {u"version"_s, version}, {u"cast"_s, toJson(cast)}})
        .toJson(QJsonDocument::Indented);
}

Result<CastShelf> castjson::shelfFrom(const QByteArray& bytes) {
    const auto json = opened(bytes, shelfFormat);
    if (!json)
        return fail(json.error());
    CastShelf shelf;
    for (const QJsonValue entry : (*json)["casts"_L1].toArray()) {
        const Cast cast = ::castFrom(entry.toObject());
        if (!cast.name.isEmpty() && shelf.find(cast.name) < 0 && shelf.casts.size() < castlimits::casts)
            shelf.casts.append(cast);
    }
    const QJsonObject folders = (*json)["folders"_L1].toObject();
    for (auto folder = folders.begin(); folder != folders.end() && shelf.folders.size() < castlimits::folders; ++folder) {
        if (shelf.find(folder.value().toString()) >= 0)
            shelf.folders.insert(folder.key(), folder.value().toString());
    }
    return shelf;
}

Result<Cast> castjson::castFrom(const QByteArray& bytes) {
    const auto json = opened(bytes, castFormat);
    if (!json)
        return fail(json.error());
    Cast cast = ::castFrom((*json)["cast"_L1].toObject());
    if (cast.name.isEmpty())
        return fail(invalid(Reason::StoreBroken, u"cast"_s));
    return cast;
}
