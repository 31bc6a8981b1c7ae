// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qstringlist.h>

#include <vector>

/// Real clips for the tests, made by ffmpeg: moving picture, English speech, English subtitles.
namespace clip {

inline constexpr double seconds = 7;
QByteArray subtitles();  ///< the SRT of what is said

/// With a soft subtitle track tagged "eng".
bool make(const QString& path);
/// VP9, upright, neither sound nor subtitles.
bool makeSilentWebm(const QString& path);

QByteArray read(const QString& path);
bool write(const QString& path, const QByteArray& bytes);
QStringList filesIn(const QString& folder);

/// What ffmpeg or ffprobe writes to standard output; empty when it fails.
QByteArray ffmpeg(const QStringList& arguments);
QByteArray ffprobe(const QStringList& arguments);

/// The sound as 8 kHz mono samples.
std::vector<qint16> sound(const QString& path);
/// One frame in 160x120 grey.
QByteArray frame(const QString& path, double second);
/// Mean change of grey between two frames, over the rows from..to of 120.
double change(const QByteArray& a, const QByteArray& b, int from, int to);
/// Integrated loudness in LUFS.
double loudness(const QString& path);

}  // namespace clip
