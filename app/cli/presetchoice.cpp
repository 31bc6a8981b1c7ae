// SPDX-License-Identifier: MIT
#include "app/cli/presetchoice.h"

#include "app/cli/runsettings.h"
#include "models/presets/presetfile.h"

#include <QtCore/qfileinfo.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

void fill(CommandLine& line, const QString& option, const QStringList& values) {
    if (!line.has(option) && !values.isEmpty() && !(values.size() == 1 && values.first().isEmpty()))
        line.options.insert(option, values);
}

/// For the languages that the line asks for.
QStringList voicesFor(const CommandLine& line, const Preset& preset) {
    const QStringList targets = line.list(u"to"_s);
    QStringList voices;
    for (auto voice = preset.voices.begin(); voice != preset.voices.end(); ++voice) {
        if (voice.key().isEmpty())
            voices << voice.value();
        else if (targets.contains(voice.key()))
            voices << voice.key() + u'=' + voice.value();
    }
    return voices;
}

}  // namespace

Result<std::optional<Preset>> presetOf(const CommandLine& line, const QString& presets) {
    if (!line.has(u"preset"_s))
        return std::nullopt;
    const QString name = line.value(u"preset"_s);
    const auto all = presetfile::readAll(presets);
    if (all) {
        if (const int index = findPreset(*all, name); index >= 0)
            return (*all)[index];
    }
    if (QFileInfo::exists(name)) {
        const auto handed = presetfile::read(absoluteInput(name));
        return handed ? Result<std::optional<Preset>>(*handed) : fail(handed.error());
    }
    if (!all)
        return fail(all.error());
    QStringList names;
    for (const Preset& preset : *all)
        names << preset.name;
    return fail(invalid(Reason::PresetUnknown, u"preset"_s, {name, names.join(u", "_s)}));
}

CommandLine withPreset(const CommandLine& line, const Preset& preset) {
    CommandLine own = line;
    fill(own, u"operation"_s, {operationName(preset.operation)});
    fill(own, u"vendor"_s, {preset.account.isEmpty() ? preset.vendor : preset.account});
    fill(own, u"from"_s, {preset.sourceLanguage});
    fill(own, u"to"_s, preset.targets);
    fill(own, u"template"_s, {preset.naming.nameTemplate});
    fill(own, u"if-exists"_s, {ifExistsName(preset.naming.ifExists)});
    const auto isOwn = [&](const QString& account) { return account.section(u'/', 0, 0) == preset.vendor; };
    const QStringList vendors = own.list(u"vendor"_s);
    if (!own.has(u"cast"_s) && std::ranges::all_of(vendors, isOwn) && own.value(u"operation"_s) == operationName(preset.operation))
        fill(own, u"voice"_s, voicesFor(own, preset));
    if (preset.fit)
        own.options.insert(u"fit"_s, {QString()});
    return own;
}

bool presetIsFor(const Preset& preset, const QString& vendor, OperationKind operation) {
    return preset.vendor == vendor && preset.operation == operation;
}
