// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// What the preview is measured on: `seconds` of 1920x1080 at 30 pictures a second, H.264 at about 8 Mbit/s with B-frames, a
/// keyframe every `keyframes` pictures, made anew in `folder`. Its path.
QString makeLongClip(const QString& folder, int seconds, int keyframes);
/// Runs a program to its end; its milliseconds. Ends the benchmark when it is missing or fails.
double millisecondsOfProgram(const QString& program, const QStringList& arguments);
