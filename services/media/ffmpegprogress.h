// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>

#include <optional>

/// Seconds told by a line of ffmpeg's -progress, if it is that one.
std::optional<double> secondsDone(const QByteArray& progressLine);
