// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qsize.h>
#include <QtCore/qstringlist.h>

#include <functional>
#include <optional>

/// Runs it to its end; what it wrote to standard output. A clip that cannot be made ends the test.
QByteArray ffmpeg(const QStringList& arguments);

/// A small real clip, made by ffmpeg: a moving test picture and a tone.
struct ClipSpec {
    double seconds = 2;
    QSize size{320, 180};  ///< as stored, before `rotation`
    int framesPerSecond = 25;
    QString container = QStringLiteral("mp4");  ///< mp4, mov, mkv or webm
    QString videoCodec{};  ///< ffmpeg's encoder; empty = what suits the container; "none" = no picture
    bool sound = true;
    int rotation = 0;     ///< clockwise turn that a player applies: 0, 90, 180, 270 (mp4 and mov)
    QString subtitles{};  ///< SRT text that becomes a soft track
    QString subtitleLanguage = QStringLiteral("eng");
    bool frameNumbers = false;  ///< each frame carries its number as a bar code, see frameNumber()
};

/// Path of `folder`/`name`.<container>. Equal clips are made once in a run of a test and then copied.
QString makeClip(const QString& folder, const ClipSpec& spec = {},
                 const QString& name = QStringLiteral("clip"));

/// Reads the bar code back. `lumaAt` gives 0..255 for a point in parts of the frame's width and height.
int frameNumber(const std::function<int(double x, double y)>& lumaAt);

// What users drop by mistake; each returns the path.
QString makeEmptyFile(const QString& folder, const QString& name = QStringLiteral("empty.mp4"));
QString makeTextNamedMp4(const QString& folder, const QString& name = QStringLiteral("letter.mp4"));
/// The first `part` of a real clip; an mp4 loses its index this way.
QString makeTruncated(const QString& folder, double part = 0.5,
                      const QString& name = QStringLiteral("truncated.mp4"));
