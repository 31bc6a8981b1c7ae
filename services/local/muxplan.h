// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/mediafile.h"

#include <QtCore/qstringlist.h>

enum class OriginalSound { Keep, Duck, Mute };

/// One file to be made of a clip. File names are plain names in the folder ffmpeg runs in.
struct MuxPlan {
    MediaFile source{};
    QString dub{};  ///< a WAV as long as the clip; empty = the sound stays as it is
    OriginalSound original = OriginalSound::Keep;  ///< what becomes of it under a dub
    QString subtitles{};                           ///< an SRT; empty = none
    QString language{};                            ///< of dub and subtitles, two letters
    bool burn = false;                             ///< subtitles into the picture, not beside it
    bool mayCopyPicture = true;
    bool draft = true;  ///< a machine chose the words: the file says so

    bool copiesPicture() const;
    /// "mp4", or "mkv" for a picture that MP4 players do not take as it is.
    QString container() const;
    /// All of ffmpeg's arguments; the result is `output`, progress goes to standard output.
    QStringList arguments(const QString& output) const;

private:
    QStringList picture() const;
    QStringList sound() const;
    QStringList words() const;
};
