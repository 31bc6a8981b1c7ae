// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/cue.h"

#include <QtCore/qstringlist.h>

/// Whether the lines are those of an Advanced SubStation Alpha (.ass) or SubStation Alpha (.ssa) file, or of a piece of one.
bool looksLikeAss(const QStringList& lines);

/// The words of its Dialogue lines in the order written: without overrides, drawings and comments. What is shown in several
/// layers at once, a line and its shadow, is one cue.
Cues assCues(const QStringList& lines);
