// SPDX-License-Identifier: MIT
#include "app/cli/presetscommand.h"

#include "app/cli/runsettings.h"
#include "models/presets/presetfile.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

ApiError missing(const QString& what) {
    return invalid(Reason::InputMissing, what, {what});
}

void print(const Output& output, const Preset& preset) {
    output.line({{u"preset"_s, preset.name},
                 {u"operation"_s, operationName(preset.operation)},
                 {u"vendor"_s, preset.vendor},
                 {u"account"_s, preset.account},
                 {u"from"_s, preset.sourceLanguage},
                 {u"to"_s, QJsonArray::fromStringList(preset.targets)},
                 {u"template"_s, preset.naming.nameTemplate}},
                u"%1: %2, %3 > %4 (%5)"_s.arg(preset.name, operationName(preset.operation),
                                              preset.sourceLanguage.isEmpty() ? u"auto"_s : preset.sourceLanguage,
                                              preset.targets.join(u' '), preset.account));
}

std::optional<ApiError> list(const Session& session) {
    const auto presets = presetfile::readAll(session.profile().presets());
    if (!presets)
        return presets.error();
    for (const Preset& preset : *presets)
        print(session.output(), preset);
    if (presets->isEmpty())
        session.output().remark(u"There is no preset yet."_s);
    return std::nullopt;
}

Result<int> indexOf(const QList<Preset>& presets, const QString& name) {
    QStringList names;
    for (const Preset& preset : presets)
        names << preset.name;
    const int index = findPreset(presets, name);
    return index >= 0 ? Result<int>(index) : fail(invalid(Reason::PresetUnknown, u"preset"_s, {name, names.join(u", "_s)}));
}

std::optional<ApiError> exportPreset(const Session& session, const QString& name) {
    const QString file = session.line().value(u"file"_s);
    if (file.isEmpty())
        return missing(u"file"_s);
    const auto presets = presetfile::readAll(session.profile().presets());
    if (!presets)
        return presets.error();
    const auto index = indexOf(*presets, name);
    if (!index)
        return index.error();
    if (QFileInfo::exists(file))  // as results: nothing is written over
        return invalid(Reason::AlreadyMade, u"preset"_s, {file});
    return presetfile::write(absoluteInput(file), (*presets)[*index]);
}

/// The window keeps its presets in memory and would write over what comes in beside it.
std::optional<ApiError> change(const Session& session, const std::function<std::optional<ApiError>(QList<Preset>&)>& edit) {
    if (const auto error = session.profile().create())
        return error;
    const ProfileLock lock(session.profile());
    if (!lock.isOurs())
        return lock.refusal().value_or(invalid(Reason::ProfileBusy, u"profile"_s));
    auto opened = presetfile::open(session.profile().presets());
    if (!opened.mayWrite)
        return opened.trouble;
    if (opened.trouble)
        session.output().remark(u"The presets that were there could not be read."_s);
    if (const auto error = edit(opened.presets))
        return error;
    return presetfile::save(session.profile().presets(), opened.presets);
}

std::optional<ApiError> importPreset(const Session& session, const QString& file) {
    const auto preset = presetfile::read(absoluteInput(file));
    if (!preset)
        return preset.error();
    Preset own = *preset;
    const auto error = change(session, [&](QList<Preset>& presets) -> std::optional<ApiError> {
        if (presets.size() >= presetlimits::presets)
            return invalid(Reason::InputNotTaken, u"preset"_s, {u"preset"_s});
        own.name = freePresetName(session.line().has(u"name"_s) ? session.line().value(u"name"_s) : own.name, presets);
        presets.append(own);
        return std::nullopt;
    });
    if (!error)
        print(session.output(), own);
    return error;
}

std::optional<ApiError> removePreset(const Session& session, const QString& name) {
    return change(session, [&](QList<Preset>& presets) -> std::optional<ApiError> {
        const auto index = indexOf(presets, name);
        if (!index)
            return index.error();
        presets.removeAt(*index);
        return std::nullopt;
    });
}

}  // namespace

void presetsCommand(Session& session, const Done& done) {
    const CommandLine& line = session.line();
    const bool several = int(line.has(u"export"_s)) + int(line.has(u"import"_s)) + int(line.has(u"remove"_s)) > 1;
    std::optional<ApiError> error;
    if (several || !line.arguments.isEmpty())
        error = invalid(Reason::UnknownCommand, u"command"_s, {u"presets "_s + line.arguments.join(u' ')});
    else if (line.has(u"export"_s))
        error = exportPreset(session, line.value(u"export"_s));
    else if (line.has(u"import"_s))
        error = importPreset(session, line.value(u"import"_s));
    else if (line.has(u"remove"_s))
        error = removePreset(session, line.value(u"remove"_s));
    else
        error = list(session);
    done(error ? session.refuse(*error) : exitcode::done);
}
