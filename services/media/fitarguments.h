// SPDX-License-Identifier: MIT
#pragma once

#include "services/media/fitplan.h"

/// What ffmpeg is called with to carry a plan out. Tracks of words, attachments and chapters are left behind: the
/// file is only sent, and the original keeps them.
QStringList fitArguments(const FitPlan& plan, const MediaFile& source, const QString& output);
