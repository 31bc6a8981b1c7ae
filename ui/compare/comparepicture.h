// SPDX-License-Identifier: MIT
#pragma once

#include "models/compare/comparison.h"

#include <QtGui/qimage.h>

/// What the canvas shows, in the full size of the pictures and without its tags, to be saved. `pictures` are by slot.
QImage comparePicture(const Comparison& comparison, const QList<QImage>& pictures);
