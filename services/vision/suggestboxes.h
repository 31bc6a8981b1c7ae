// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"
#include "services/vision/boxsuggestion.h"

#include <QtGui/qimage.h>

/// Where text or a mark was put over the picture, the most certain first: few boxes, which do not overlap; none where
/// nothing is found. `pictures` are of one clip in order of time, all of one size, upright, in Format_Grayscale8.
/// Errors: those of visionmodule::load(), EngineFailed.
Result<QList<BoxSuggestion>> suggestBoxes(const QList<QImage>& pictures);
