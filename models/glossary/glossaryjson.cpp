// SPDX-License-Identifier: MIT
#include "models/glossary/glossaryjson.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

constexpr int version = 1;
constexpr auto shelfFormat = "babelreel-glossaries"_L1, ownFormat = "babelreel-glossary"_L1;

QJsonObject toJson(const GlossaryEntry& entry) {
    QJsonObject words;
    for (auto word = entry.words.begin(); word != entry.words.end(); ++word)
        words[word.key()] = QJsonObject{{u"target"_s, word->target}, {u"spoken"_s, word->spoken}};
    return {{u"source"_s, entry.source}, {u"never"_s, entry.never}, {u"note"_s, entry.note}, {u"words"_s, words}};
}

QJsonObject toJson(const Glossary& glossary) {
    QJsonArray entries;
    for (const GlossaryEntry& entry : glossary.entries)
        entries.append(toJson(entry));
    return {{u"name"_s, glossary.name},
            {u"language"_s, glossary.language},
            {u"targets"_s, QJsonArray::fromStringList(glossary.targets)},
            {u"entries"_s, entries}};
}

GlossaryEntry entryFrom(const QJsonObject& json) {
    GlossaryEntry entry{.source = json["source"_L1].toString(), .never = json["never"_L1].toBool(), .note = json["note"_L1].toString()};
    const QJsonObject words = json["words"_L1].toObject();
    for (auto word = words.begin(); word != words.end(); ++word)
        entry.words.insert(word.key(), {word.value()["target"_L1].toString(), word.value()["spoken"_L1].toString()});
    return entry;
}

Glossary glossaryOf(const QJsonObject& json) {
    Glossary glossary{.name = json["name"_L1].toString(), .language = json["language"_L1].toString()};
    for (const QJsonValue target : json["targets"_L1].toArray())
        glossary.targets.append(target.toString());
    for (const QJsonValue entry : json["entries"_L1].toArray())
        glossary.entries.append(entryFrom(entry.toObject()));
    return inOrder(glossary);
}

Result<QJsonObject> opened(const QByteArray& bytes, QLatin1StringView format) {
    const QJsonObject json = bytes.size() > glossarylimits::bytes ? QJsonObject() : QJsonDocument::fromJson(bytes).object();
    const int written = json["version"_L1].toInt();
    if (json["format"_L1].toString() != format || written < 1)
        return fail(invalid(Reason::StoreBroken, u"glossary"_s));
    if (written > version)
        return fail(invalid(Reason::StoreTooNew, u"glossary"_s));
    return json;
}

}  // namespace

QByteArray glossaryjson::write(const GlossaryShelf& shelf) {
    QJsonArray glossaries;
    for (const Glossary& glossary : shelf.glossaries)
        glossaries.append(toJson(glossary));
    return QJsonDocument(QJsonObject{{u"format"_s, shelfFormat}, {u"version"_s, version}, {u"glossaries"_s, glossaries}})
        .toJson(QJsonDocument::Indented);
}

QByteArray glossaryjson::write(const Glossary& glossary) {
    return QJsonDocument(QJsonObject{{u"format"_s, ownFormat}, {u"version"_s, version}, {u"glossary"_s, toJson(glossary)}})
        .toJson(QJsonDocument::Indented);
}

Result<GlossaryShelf> glossaryjson::shelfFrom(const QByteArray& bytes) {
    const auto json = opened(bytes, shelfFormat);
    if (!json)
        return fail(json.error());
    GlossaryShelf shelf;
    for (const QJsonValue entry : (*json)["glossaries"_L1].toArray()) {
        const Glossary glossary = glossaryOf(entry.toObject());
        if (!glossary.name.isEmpty() && shelf.find(glossary.name) < 0 && shelf.glossaries.size() < glossarylimits::glossaries)
            shelf.glossaries.append(glossary);
    }
    return shelf;
}

Result<Glossary> glossaryjson::glossaryFrom(const QByteArray& bytes) {
    const auto json = opened(bytes, ownFormat);
    if (!json)
        return fail(json.error());
    const Glossary glossary = glossaryOf((*json)["glossary"_L1].toObject());
    if (glossary.name.isEmpty())
        return fail(invalid(Reason::StoreBroken, u"glossary"_s));
    return glossary;
}
