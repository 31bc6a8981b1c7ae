// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/operation.h"

/// What an operation asks a person for, read from its description.
namespace needs {

/// The clips of the media list are what is worked on. Not so where an operation starts from text or from a picture, or
/// where its first input is a sound that may be left out.
bool clips(const Operation& operation);
/// Files that are chosen in the Job panel.
QList<InputRule> filesBesideTheClip(const Operation& operation);
/// It makes something that has a name at the vendor: a voice, an avatar.
bool aName(const Operation& operation);

}  // namespace needs
