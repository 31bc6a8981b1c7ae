// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>

/// A kind of file that we can write, and what it may hold as it came.
struct FitFormat {
    QString extension{};
    QString muxer{};             ///< ffmpeg's name
    QStringList pictures{};      ///< libav's codec names that are copied into it
    QStringList sounds{};
    QString pictureCodec{};      ///< what a picture is coded as for it; empty = we do not
    QString soundCodec{};
    bool lossySound = true;      ///< a bit rate can be asked of its sound

    bool copiesPicture(const QString& codec) const { return pictures.contains(codec); }
    bool copiesSound(const QString& codec) const { return sounds.contains(codec); }
};

namespace fitformats {

// Each in the order of what players and vendors like best.
const QList<FitFormat>& videos();
const QList<FitFormat>& sounds();
const QList<FitFormat>& images();

/// Null for an extension we do not write.
const FitFormat* find(const QList<FitFormat>& formats, const QString& extension);

/// Whether only sound, or only pictures that stand still, are taken.
bool takeOnlySound(const QStringList& extensions);
bool takeOnlyImages(const QStringList& extensions);

/// The formats of `formats` among those allowed (none named = all), the file's own kind first.
QList<FitFormat> allowed(const QList<FitFormat>& formats, const QStringList& extensions, const QString& own);

}  // namespace fitformats
