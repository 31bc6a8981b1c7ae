// SPDX-License-Identifier: MIT
#pragma once

#include "models/presets/preset.h"
#include "services/domain/result.h"

/// How presets lie in files: those of a profile, and one by itself to hand on.
namespace presetjson {

QByteArray write(const QList<Preset>& presets);
QByteArray write(const Preset& preset);
/// Entries that are no preset are left out, and what is too much. Errors, of the field "preset": PresetWrong, StoreTooNew.
Result<QList<Preset>> presetsFrom(const QByteArray& bytes);
Result<Preset> presetFrom(const QByteArray& bytes);

}  // namespace presetjson
