// SPDX-License-Identifier: MIT
#include "services/media/probe.h"

#include "services/domain/language.h"
#include "services/media/completeness.h"
#include "services/media/libav.h"
#include "services/media/pictureshape.h"

#include <QtCore/qfileinfo.h>

#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace {

QString codecName(const AVStream& stream) {
    return QString::fromUtf8(avcodec_get_name(stream.codecpar->codec_id));
}

QString languageOf(const AVStream& stream) {
    const auto* tag = av_dict_get(stream.metadata, "language", nullptr, 0);
    const QString written = tag ? QString::fromUtf8(tag->value) : QString();
    return written.isEmpty() || written == "und"_L1 ? QString() : twoLetterCode(written);
}

void readVideo(AVFormatContext& format, AVStream& stream, MediaFile& file) {
    const auto shape = pictureShape(format, stream);
    const AVRational rate = stream.avg_frame_rate.num > 0 ? stream.avg_frame_rate : stream.r_frame_rate;
    file.videoCodec = codecName(stream);
    file.size = shape.displayed();
    file.rotation = shape.rotation;
    file.framesPerSecond = rate.num > 0 && rate.den > 0 ? av_q2d(rate) : 0;
    file.frames = stream.nb_frames > 0 ? stream.nb_frames : std::llround(file.seconds * file.framesPerSecond);
}

QList<SubtitleTrack> subtitleTracks(const AVFormatContext& format) {
    QList<SubtitleTrack> tracks;
    for (const AVStream* stream : std::span(format.streams, format.nb_streams)) {
        if (stream->codecpar->codec_type != AVMEDIA_TYPE_SUBTITLE)
            continue;
        const auto* codec = avcodec_descriptor_get(stream->codecpar->codec_id);
        tracks.append({.stream = stream->index,
                       .language = languageOf(*stream),
                       .codec = codecName(*stream),
                       .text = codec && (codec->props & AV_CODEC_PROP_TEXT_SUB)});
    }
    return tracks;
}

}  // namespace

Result<MediaFile> probe(const QString& path) {
    const auto format = libav::open(path);
    if (!format)
        return fail(format.error());
    if (isCutShort(path))
        return fail(invalid(failure::Reason::MediaTruncated, u"input"_s, {path}));

    const QFileInfo info(path);
    MediaFile file{.path = info.absoluteFilePath(),
                   .bytes = info.size(),
                   .modified = info.lastModified().toUTC(),
                   .seconds = libav::seconds(**format),
                   .container = QString::fromUtf8((*format)->iformat->name)};
    if (const int video = libav::videoStream(**format); video >= 0)
        readVideo(**format, *(*format)->streams[video], file);
    if (const int audio = libav::audioStream(**format); audio >= 0) {
        file.audioCodec = codecName(*(*format)->streams[audio]);
        file.audioChannels = (*format)->streams[audio]->codecpar->ch_layout.nb_channels;
    }
    file.subtitles = subtitleTracks(**format);
    return file;
}
