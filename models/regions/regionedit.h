// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/region.h"

#include <QtCore/qlist.h>

#include <functional>

/// What an undo step did; its name in the menu is made by whoever speaks to people.
enum class RegionEdit { Draw, Move, Resize, Nudge, Place, Remove, Duplicate, Paste, Kind, Span, Name, Find, ToClips, UseSet };

/// `number` is the box's own, from 1.
using RegionWording = std::function<QString(RegionEdit edit, int number)>;

/// What one undo step changes in one clip.
struct ClipRegions {
    QString clip{};
    QList<Region> before{};
    QList<Region> after{};
};
