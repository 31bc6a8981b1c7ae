// SPDX-License-Identifier: MIT
#include "services/media/fitarguments.h"

#include "services/media/fitformat.h"
#include "services/media/fitpicture.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

const FitFormat* formatOf(const FitPlan& plan) {
    const auto& kinds = plan.isStill() ? fitformats::images() : plan.videoCodec.isEmpty() ? fitformats::sounds() : fitformats::videos();
    return fitformats::find(kinds, plan.extension);
}

QString scale(QSize size) {
    return u"scale=%1:%2:flags=bicubic,setsar=1"_s.arg(size.width()).arg(size.height());
}

QStringList still(const FitPlan& plan) {
    const QStringList one{u"-frames:v"_s, u"1"_s, u"-vf"_s, scale(plan.size)};
    if (plan.videoCodec == "mjpeg"_L1)
        return one + QStringList{u"-c:v"_s, u"mjpeg"_s, u"-q:v"_s, u"3"_s, u"-pix_fmt"_s, u"yuvj420p"_s};
    if (plan.videoCodec == "webp"_L1)
        return one + QStringList{u"-c:v"_s, u"libwebp"_s, u"-quality"_s, u"90"_s};
    return one + QStringList{u"-c:v"_s, plan.videoCodec};
}

/// The quality is what is aimed at; the rate is a ceiling that a file with room to spare never touches.
QStringList film(const FitPlan& plan, double seconds) {
    QStringList all{u"-vf"_s, scale(plan.size)};
    if (plan.frameRate.numerator > 0)
        all << u"-fpsmax:v"_s << u"%1/%2"_s.arg(plan.frameRate.numerator).arg(plan.frameRate.denominator);
    all << u"-c:v"_s << u"libx264"_s << u"-preset"_s << u"veryfast"_s << u"-crf"_s << u"20"_s << u"-pix_fmt"_s << u"yuv420p"_s;
    if (plan.videoBits > 0) {
        const auto buffer = std::llround(double(plan.videoBits) * fitpicture::bufferSeconds(seconds));
        all << u"-maxrate"_s << QString::number(plan.videoBits) << u"-bufsize"_s << QString::number(buffer);
    }
    return all;
}

QStringList picture(const FitPlan& plan, const MediaFile& source) {
    if (plan.videoCodec.isEmpty())
        return {u"-vn"_s};
    const QStringList first{u"-map"_s, u"0:V:0"_s};  // V: not the cover of an album
    if (!plan.copiesPicture)
        return first + (plan.isStill() ? still(plan) : film(plan, source.seconds));
    const bool appleName = plan.videoCodec == "hevc"_L1 && plan.extension != "mkv"_L1;  // else Apple's players show nothing
    return first + QStringList{u"-c:v"_s, u"copy"_s} + (appleName ? QStringList{u"-tag:v"_s, u"hvc1"_s} : QStringList());
}

QStringList sound(const FitPlan& plan, const MediaFile& source) {
    if (plan.audioCodec.isEmpty())
        return {u"-an"_s};
    QStringList all{u"-map"_s, u"0:a:0"_s, u"-c:a"_s};
    if (plan.copiesSound)
        return all << u"copy"_s;
    const QString& codec = plan.audioCodec;
    all << (codec == "mp3"_L1 ? u"libmp3lame"_s : codec == "opus"_L1 ? u"libopus"_s : codec);
    if (plan.audioBits > 0)
        all << u"-b:a"_s << QString::number(plan.audioBits);
    if (source.audioChannels > 2)
        all << u"-ac"_s << u"2"_s;
    return all;
}

}  // namespace

QStringList fitArguments(const FitPlan& plan, const MediaFile& source, const QString& output) {
    const FitFormat* format = formatOf(plan);
    Q_ASSERT(format);
    QStringList all{u"-nostdin"_s, u"-hide_banner"_s, u"-v"_s,      u"error"_s, u"-nostats"_s, u"-y"_s,
                    u"-progress"_s, u"pipe:1"_s,      u"-protocol_whitelist"_s, u"file"_s};
    if (plan.copiesPicture && !plan.isStill())
        all << u"-fflags"_s << u"+genpts"_s;  // AVI gives no presentation times
    all << u"-i"_s << "file:"_L1 + source.path;
    all << picture(plan, source) << sound(plan, source) << u"-sn"_s << u"-dn"_s << u"-map_chapters"_s << u"-1"_s;
    if (format->muxer == "mp4"_L1 || format->muxer == "mov"_L1 || format->muxer == "ipod"_L1)
        all << u"-movflags"_s << u"+faststart"_s;
    if (format->muxer == "image2"_L1)
        all << u"-update"_s << u"1"_s;
    return all << u"-f"_s << format->muxer << "file:"_L1 + output;
}
