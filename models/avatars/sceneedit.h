// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

#include <functional>

/// What an undo step did; its name in the menu is made by whoever speaks to people.
enum class SceneEdit { Avatar, Ratio, Move, Resize, Nudge, Place, LeaveToVendor, Mask, Expression, Colour, Picture };

using SceneWording = std::function<QString(SceneEdit edit)>;
