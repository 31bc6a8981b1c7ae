// SPDX-License-Identifier: MIT
#include "models/presets/presetfile.h"

#include "models/presets/presetjson.h"
#include "services/system/keptfile.h"

#include <QtCore/qfile.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

const QString field = u"preset"_s;

template <class Value>
Result<Value> from(const QString& path, Result<Value> (*parse)(const QByteArray&)) {
    const auto bytes = keptfile::read(path, presetlimits::bytes, field);
    if (!bytes)
        return fail(bytes.error());
    auto value = parse(*bytes);
    return value ? value : fail(invalid(value.error().reason, field, {path}));
}

}  // namespace

Result<Preset> presetfile::read(const QString& path) {
    return from<Preset>(path, presetjson::presetFrom);
}

std::optional<ApiError> presetfile::write(const QString& path, const Preset& preset) {
    return keptfile::write(path, presetjson::write(preset), field);
}

Result<QList<Preset>> presetfile::readAll(const QString& path) {
    if (path.isEmpty() || !QFile::exists(path))
        return QList<Preset>();
    return from<QList<Preset>>(path, presetjson::presetsFrom);
}

presetfile::Opened presetfile::open(const QString& path) {
    const auto presets = readAll(path);
    if (presets)
        return {.presets = *presets};
    if (presets.error().reason != Reason::PresetWrong)
        return {.trouble = presets.error(), .mayWrite = false};
    const QString aside = keptfile::setAside(path);
    return {.trouble = invalid(Reason::PresetWrong, field, {aside.isEmpty() ? path : aside}), .mayWrite = !aside.isEmpty()};
}

std::optional<ApiError> presetfile::save(const QString& path, const QList<Preset>& presets) {
    return keptfile::write(path, presetjson::write(presets), field);
}
