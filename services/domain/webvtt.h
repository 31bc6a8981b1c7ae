// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/cue.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qstringlist.h>

/// The cues of a WebVTT file in the order written: without tags, settings, NOTE, STYLE and REGION blocks; entities are characters.
/// `styled` becomes true when tags, settings or styles were left out.
Cues webVttCues(const QStringList& lines, bool& styled);

/// UTF-8; what would be read as a tag or as times is escaped, so that exactly the same comes back.
QByteArray writeWebVtt(const Cues& cues);
