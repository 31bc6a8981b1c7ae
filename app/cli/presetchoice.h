// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "models/presets/preset.h"

/// What `--preset NAME|FILE` names; nothing where the line has none. One of the profile (the file `presets`) goes before a
/// file of the same name. Errors, of the field "preset": PresetUnknown, and those of presetfile::read.
Result<std::optional<Preset>> presetOf(const CommandLine& line, const QString& presets);

/// The line with what the preset says wherever it says nothing itself. Voices come along only to the preset's own vendor;
/// options and boxes are no words of a line and stay with the preset (see presetIsFor).
CommandLine withPreset(const CommandLine& line, const Preset& preset);

/// Options and voices are the vendor's own: at another one, or for another operation, they would mean something else.
bool presetIsFor(const Preset& preset, const QString& vendor, OperationKind operation);
