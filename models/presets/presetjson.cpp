// SPDX-License-Identifier: MIT
#include "models/presets/presetjson.h"

#include "services/domain/regionjson.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

constexpr int version = 1;
constexpr auto bookFormat = "babelreel-presets"_L1, presetFormat = "babelreel-preset"_L1;

QString code(const QJsonValue& value) {
    return value.toString().left(presetlimits::name);
}

QJsonObject toJson(const Preset& preset) {
    QJsonObject voices;
    for (auto voice = preset.voices.begin(); voice != preset.voices.end(); ++voice)
        voices.insert(voice.key(), voice.value());
    return {{u"name"_s, preset.name},
            {u"operation"_s, operationName(preset.operation)},
            {u"vendor"_s, preset.vendor},
            {u"account"_s, preset.account},
            {u"from"_s, preset.sourceLanguage},
            {u"to"_s, QJsonArray::fromStringList(preset.targets)},
            {u"voices"_s, voices},
            {u"options"_s, preset.options},
            {u"regions"_s, regionsToJson(preset.regions)},
            {u"template"_s, preset.naming.nameTemplate},
            {u"subfolders"_s, preset.naming.keepSubfolders},
            {u"if_exists"_s, ifExistsName(preset.naming.ifExists)},
            {u"fit"_s, preset.fit}};
}

QStringList targetsFrom(const QJsonArray& json) {
    QStringList targets;
    for (const QJsonValue entry : json) {
        const QString target = code(entry);
        if (!target.isEmpty() && !targets.contains(target) && targets.size() < presetlimits::targets)
            targets << target;
    }
    return targets;
}

QMap<QString, QString> voicesFrom(const QJsonObject& json) {
    QMap<QString, QString> voices;
    for (auto voice = json.begin(); voice != json.end() && voices.size() <= presetlimits::targets; ++voice) {
        if (const QString id = code(voice.value()); !id.isEmpty())
            voices.insert(voice.key(), id);
    }
    return voices;
}

/// What a vendor's options can hold: no more than a list or one object.
QJsonObject optionsFrom(const QJsonObject& json) {
    QJsonObject options;
    for (auto option = json.begin(); option != json.end() && options.size() < presetlimits::options; ++option) {
        if (!option.value().isNull())
            options.insert(option.key(), option.value());
    }
    return options;
}

/// Nothing without a name, an operation of ours and a vendor.
std::optional<Preset> presetFrom(const QJsonObject& json) {
    const auto operation = operationFromName(json["operation"_L1].toString());
    const QString name = json["name"_L1].toString().simplified().left(presetlimits::name);
    const QString vendor = code(json["vendor"_L1]);
    if (!operation || name.isEmpty() || vendor.isEmpty())
        return std::nullopt;
    const QString account = code(json["account"_L1]);
    return Preset{.name = name,
                  .operation = *operation,
                  .vendor = vendor,
                  .account = account.section(u'/', 0, 0) == vendor ? account : vendor,
                  .sourceLanguage = code(json["from"_L1]),
                  .targets = targetsFrom(json["to"_L1].toArray()),
                  .voices = voicesFrom(json["voices"_L1].toObject()),
                  .options = optionsFrom(json["options"_L1].toObject()),
                  .regions = regionsFromJson(json["regions"_L1].toArray()).mid(0, presetlimits::regions),
                  .naming = {.nameTemplate = json["template"_L1].toString(),
                             .keepSubfolders = json["subfolders"_L1].toBool(),
                             .ifExists = ifExistsFromName(json["if_exists"_L1].toString()).value_or(IfExists::Number)},
                  .fit = json["fit"_L1].toBool()};
}

Result<QJsonObject> opened(const QByteArray& bytes, QLatin1StringView format) {
    const QJsonObject json = bytes.size() > presetlimits::bytes ? QJsonObject() : QJsonDocument::fromJson(bytes).object();
    const int written = json["version"_L1].toInt();
    if (json["format"_L1].toString() != format || written < 1)
        return fail(invalid(Reason::PresetWrong, u"preset"_s));
    if (written > version)
        return fail(invalid(Reason::StoreTooNew, u"preset"_s));
    return json;
}

}  // namespace

QByteArray presetjson::write(const QList<Preset>& presets) {
    QJsonArray all;
    for (const Preset& preset : presets)
        all.append(toJson(preset));
    return QJsonDocument(QJsonObject{{u"format"_s, bookFormat}, {u"version"_s, version}, {u"presets"_s, all}}).toJson();
}

QByteArray presetjson::write(const Preset& preset) {
    return QJsonDocument(QJsonObject{{u"format"_s, presetFormat}, {u"version"_s, version}, {u"preset"_s, toJson(preset)}}).toJson();
}

Result<QList<Preset>> presetjson::presetsFrom(const QByteArray& bytes) {
    const auto json = opened(bytes, bookFormat);
    if (!json)
        return fail(json.error());
    QList<Preset> presets;
    for (const QJsonValue entry : (*json)["presets"_L1].toArray()) {
        const auto preset = ::presetFrom(entry.toObject());
        if (preset && findPreset(presets, preset->name) < 0 && presets.size() < presetlimits::presets)
            presets << *preset;
    }
    return presets;
}

Result<Preset> presetjson::presetFrom(const QByteArray& bytes) {
    const auto json = opened(bytes, presetFormat);
    if (!json)
        return fail(json.error());
    const auto preset = ::presetFrom((*json)["preset"_L1].toObject());
    return preset ? Result<Preset>(*preset) : fail(invalid(Reason::PresetWrong, u"preset"_s));
}
