// SPDX-License-Identifier: MIT
#include "services/local/muxplan.h"

#include "services/domain/language.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array mp4Pictures = {"h264"_L1, "hevc"_L1};
constexpr std::array mkvPictures = {"vp8"_L1, "vp9"_L1, "av1"_L1};
constexpr std::array mp4Sounds = {"aac"_L1, "mp3"_L1, "ac3"_L1, "eac3"_L1};

bool holds(const auto& names, const QString& name) {
    return std::ranges::find(names, name) != names.end();
}

constexpr auto toStereo =
    "aresample=48000:async=1:first_pts=0,aformat=sample_fmts=fltp:channel_layouts=stereo"_L1;
// About -16 LUFS, what web players and podcasts aim at. loudnorm works at 192 kHz inside: brought back after
// it.
constexpr auto loudEnough =
    "loudnorm=I=-16:TP=-1.5:LRA=11,aformat=sample_rates=48000:channel_layouts=stereo"_L1;

// The original goes down by some 18 dB while the dub speaks and comes back in half a second.
QString soundGraph(bool duck) {
    if (!duck)
        return "[1:a]"_L1 + toStereo + u',' + loudEnough + "[sound]"_L1;
    return "[0:a:0]"_L1 + toStereo + "[original];[1:a]"_L1 + toStereo +
           ",asplit[key][dub];"
           "[original][key]sidechaincompress=threshold=0.02:ratio=12:attack=30:release=500[background];"
           "[background][dub]amix=inputs=2:duration=longest:normalize=0,"_L1 +
           loudEnough + "[sound]"_L1;
}

// Even sides, because 4:2:0 has no half pixels.
QString pictureFilter(const QString& burnt) {
    const QString even = u"scale=trunc(iw/2)*2:trunc(ih/2)*2"_s;
    return burnt.isEmpty() ? even : even + ",subtitles="_L1 + burnt;
}

}  // namespace

bool MuxPlan::copiesPicture() const {
    const bool fits = holds(mp4Pictures, source.videoCodec) || holds(mkvPictures, source.videoCodec);
    return mayCopyPicture && fits && !burn;
}

QString MuxPlan::container() const {
    return copiesPicture() && holds(mkvPictures, source.videoCodec) ? u"mkv"_s : u"mp4"_s;
}

QStringList MuxPlan::picture() const {
    const QStringList first{u"-map"_s, u"0:V:0"_s};  // V: not the cover of an album
    if (!copiesPicture())
        return first + QStringList{u"-vf"_s,      pictureFilter(burn ? subtitles : QString()),
                                   u"-c:v"_s,     u"libx264"_s,
                                   u"-preset"_s,  u"veryfast"_s,
                                   u"-crf"_s,     u"20"_s,
                                   u"-pix_fmt"_s, u"yuv420p"_s};
    const bool appleName = source.videoCodec == "hevc"_L1;  // without it Apple's players show nothing
    return first + QStringList{u"-c:v"_s, u"copy"_s} +
           (appleName ? QStringList{u"-tag:v"_s, u"hvc1"_s} : QStringList());
}

QStringList MuxPlan::sound() const {
    if (!dub.isEmpty()) {
        const bool duck = source.hasSound() && original == OriginalSound::Duck;
        return {u"-filter_complex"_s,
                soundGraph(duck),
                u"-map"_s,
                u"[sound]"_s,
                u"-c:a"_s,
                u"aac"_s,
                u"-b:a"_s,
                u"192k"_s,
                u"-metadata:s:a:0"_s,
                "language="_L1 + threeLetterCode(language)};
    }
    if (!source.hasSound())
        return {};
    const bool copy = container() != "mp4"_L1 || holds(mp4Sounds, source.audioCodec);
    return {u"-map"_s, u"0:a:0"_s, u"-c:a"_s, copy ? u"copy"_s : u"aac"_s};
}

QStringList MuxPlan::words() const {
    const int input = dub.isEmpty() ? 1 : 2;
    return {u"-map"_s,
            u"%1:s:0"_s.arg(input),
            u"-c:s"_s,
            container() == "mp4"_L1 ? u"mov_text"_s : u"srt"_s,
            u"-metadata:s:s:0"_s,
            "language="_L1 + threeLetterCode(language),
            u"-disposition:s:0"_s,
            u"default"_s};
}

QStringList MuxPlan::arguments(const QString& output) const {
    const bool soft = !subtitles.isEmpty() && !burn;
    QStringList all{u"-nostdin"_s, u"-hide_banner"_s, u"-v"_s,        u"error"_s,
                    u"-nostats"_s, u"-y"_s,           u"-progress"_s, u"pipe:1"_s};
    all << u"-i"_s << "file:"_L1 + source.path;
    if (!dub.isEmpty())
        all << u"-i"_s << dub;
    if (soft)
        all << u"-i"_s << subtitles;
    all << picture() << sound();
    if (soft)
        all << words();
    if (container() == "mp4"_L1)
        all << u"-movflags"_s << u"+faststart"_s;
    if (draft)
        all << u"-metadata"_s << u"comment=draft"_s;
    return all << output;
}
