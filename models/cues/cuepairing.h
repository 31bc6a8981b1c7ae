// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/cue.h"

#include <QtCore/qstringlist.h>

/// For each of `cues` the words of `source` that belong beside it: every source cue stands beside the cue in which its middle
/// lies, or else beside the nearest one, so that none is out of sight. Both in order of their starts.
QStringList pairedSource(const Cues& cues, const Cues& source);
