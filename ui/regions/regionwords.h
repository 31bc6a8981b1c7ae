// SPDX-License-Identifier: MIT
#pragma once

#include "models/regions/regionedit.h"

#include <QtCore/qrect.h>

/// Boxes in words.
namespace regionwords {

QString editName(RegionEdit edit, int number);  ///< "move box 2", as it stands behind "Undo"
QString span(const Region& region);             ///< "whole clip", "0:33.000 – 1:58.400"
QString time(double seconds);                   ///< "0:33.000"
QString inWords(const Region& region, int number, const QRect& pixels);  ///< all of it, to be read aloud
QString sentMark(bool sent);                    ///< behind a box in the view of what is sent
QString found(RegionKind kind, double confidence);  ///< "Subtitle? 87 %"

}  // namespace regionwords
