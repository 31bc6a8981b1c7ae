// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/samplelevels.h"

#include <QtCore/qstring.h>

/// What is to be said of a recording that shall become a voice.
namespace words {

QString sampleFault(SampleFault fault, const SampleLevels& levels);  ///< what is wrong, and what to do
QString sampleFacts(const SampleLevels& levels);  ///< "0:29 · 0:24 spoken · −21 LUFS"

}  // namespace words
