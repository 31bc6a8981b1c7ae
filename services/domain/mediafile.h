// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>
#include <QtCore/qsize.h>
#include <QtCore/qstring.h>

struct SubtitleTrack {
    int stream = -1;      ///< index in the container
    QString language{};   ///< two letters where known, else as written in the file; may be empty
    QString codec{};      ///< libav's name, e.g. "mov_text", "subrip"
    bool text = true;     ///< false for pictures (DVD, PGS), which cannot be read as words

    bool operator==(const SubtitleTrack&) const = default;
};

/// What libav says of a file, read once. Sizes are as displayed: after rotation and pixel aspect.
struct MediaFile {
    QString path{};
    qint64 bytes = 0;
    QDateTime modified{};
    double seconds = 0;         ///< 0 when the container does not tell
    QString container{};        ///< libav's short name, e.g. "mov,mp4,m4a,3gp,3g2,mj2"
    QString videoCodec{};       ///< empty without a picture
    QString audioCodec{};       ///< empty without sound
    QSize size{};               ///< displayed pixels
    double framesPerSecond = 0;
    qint64 frames = 0;          ///< counted or estimated from length and rate
    int rotation = 0;           ///< clockwise turn of the stored picture: 0, 90, 180 or 270
    int audioChannels = 0;
    QList<SubtitleTrack> subtitles{};

    bool hasVideo() const { return !videoCodec.isEmpty(); }
    bool hasSound() const { return !audioCodec.isEmpty(); }
    bool operator==(const MediaFile&) const = default;
};
