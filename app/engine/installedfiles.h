// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// Files that come with the program: beside the installed binary ("../share/babelreel"), else in the source tree.
/// Empty when it is in neither place.
QString sampleClip();
