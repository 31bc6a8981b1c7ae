// SPDX-License-Identifier: MIT
#pragma once

#include "services/media/framesource.h"

#include <QtGui/qimage.h>

/// Some fifty small grey pictures from all over a clip, in order of time, upright, of one size: keyframes as far as
/// there are enough, which is quick, else pictures decoded in between as well, of which a clip with few keyframes
/// gives those behind each. Errors: Cancelled, NotMedia when nothing can be decoded.
Result<QList<QImage>> sampledFrames(FrameSource& source, const FrameSource::Interrupted& interrupted = {});
