// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"

#include <QtGui/qimage.h>

/// The first picture of a clip, fitted into `box`. Errors: those of probe(), NoVideo.
Result<QImage> thumbnail(const QString& path, QSize box);
