// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// Whether a container's own sizes reach past the end of the file (MP4 and MOV boxes, Matroska, RIFF), as
/// after a download or copy that broke off. Reads a few headers only; formats that tell no size are taken as
/// whole.
bool isCutShort(const QString& path);
