// SPDX-License-Identifier: MIT
#include "services/media/fitformat.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fitformats {

const QList<FitFormat>& videos() {
    // MP4 may hold VP9 and AV1 too, but hardly a service that asks for MP4 expects them.
    static const QStringList mp4Pictures{u"h264"_s, u"hevc"_s};
    static const QStringList mp4Sounds{u"aac"_s, u"mp3"_s, u"ac3"_s, u"eac3"_s};
    static const QStringList movSounds = mp4Sounds + QStringList{u"alac"_s, u"pcm_s16le"_s, u"pcm_s24le"_s};
    static const QStringList mkvPictures = mp4Pictures + QStringList{u"vp8"_s, u"vp9"_s, u"av1"_s, u"mpeg4"_s, u"prores"_s};
    static const QStringList mkvSounds = movSounds + QStringList{u"opus"_s, u"vorbis"_s, u"flac"_s};
    static const QList<FitFormat> all{
        {u"mp4"_s, u"mp4"_s, mp4Pictures, mp4Sounds, u"h264"_s, u"aac"_s},
        {u"mov"_s, u"mov"_s, mp4Pictures + QStringList{u"prores"_s}, movSounds, u"h264"_s, u"aac"_s},
        {u"m4v"_s, u"mp4"_s, mp4Pictures, mp4Sounds, u"h264"_s, u"aac"_s},
        {u"mkv"_s, u"matroska"_s, mkvPictures, mkvSounds, u"h264"_s, u"aac"_s},
        {u"webm"_s, u"webm"_s, {u"vp8"_s, u"vp9"_s, u"av1"_s}, {u"opus"_s, u"vorbis"_s}, {}, u"opus"_s},
    };
    return all;
}

const QList<FitFormat>& sounds() {
    static const QList<FitFormat> all{
        {u"m4a"_s, u"ipod"_s, {}, {u"aac"_s}, {}, u"aac"_s},
        {u"mp3"_s, u"mp3"_s, {}, {u"mp3"_s}, {}, u"mp3"_s},
        {u"wav"_s, u"wav"_s, {}, {u"pcm_s16le"_s, u"pcm_s24le"_s}, {}, u"pcm_s16le"_s, false},
        {u"aac"_s, u"adts"_s, {}, {u"aac"_s}, {}, u"aac"_s},
        {u"flac"_s, u"flac"_s, {}, {u"flac"_s}, {}, u"flac"_s, false},
        {u"ogg"_s, u"ogg"_s, {}, {u"vorbis"_s, u"opus"_s}, {}, u"opus"_s},
        {u"opus"_s, u"opus"_s, {}, {u"opus"_s}, {}, u"opus"_s},
    };
    return all;
}

const QList<FitFormat>& images() {
    static const QList<FitFormat> all{
        {u"jpg"_s, u"image2"_s, {u"mjpeg"_s}, {}, u"mjpeg"_s},
        {u"jpeg"_s, u"image2"_s, {u"mjpeg"_s}, {}, u"mjpeg"_s},
        {u"webp"_s, u"webp"_s, {u"webp"_s}, {}, u"webp"_s},
        {u"png"_s, u"image2"_s, {u"png"_s}, {}, u"png"_s},
    };
    return all;
}

const FitFormat* find(const QList<FitFormat>& formats, const QString& extension) {
    const auto found = std::ranges::find(formats, extension, &FitFormat::extension);
    return found == formats.end() ? nullptr : &*found;
}

static bool takeOnly(const QList<FitFormat>& formats, const QStringList& extensions, const QStringList& unwritten) {
    return !extensions.isEmpty() && std::ranges::all_of(extensions, [&](const QString& extension) {
        return find(formats, extension) || unwritten.contains(extension);
    });
}

bool takeOnlySound(const QStringList& extensions) {
    return takeOnly(sounds(), extensions, {u"wma"_s, u"amr"_s, u"aiff"_s, u"aif"_s, u"oga"_s});
}

bool takeOnlyImages(const QStringList& extensions) {
    return takeOnly(images(), extensions, {u"bmp"_s, u"gif"_s, u"tif"_s, u"tiff"_s, u"heic"_s, u"avif"_s});
}

QList<FitFormat> allowed(const QList<FitFormat>& formats, const QStringList& extensions, const QString& own) {
    QList<FitFormat> result;
    for (const FitFormat& format : formats) {
        if (extensions.isEmpty() || extensions.contains(format.extension))
            result << format;
    }
    std::ranges::stable_partition(result, [&own](const FitFormat& format) { return format.extension == own; });
    return result;
}

}  // namespace fitformats
