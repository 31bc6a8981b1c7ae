// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/mediafile.h"
#include "services/domain/medialimits.h"
#include "services/domain/result.h"

/// One thing that a user is told before a file is converted. The numbers are in the plan.
enum class FitChange {
    Remux,        ///< another container, `extension`; what is inside it may well stay as it is
    SoundOnly,    ///< only the sound goes, as `extension`
    VideoCodec,   ///< the picture is coded as `videoCodec`
    AudioCodec,   ///< the sound is coded as `audioCodec`
    Scale,        ///< the picture becomes `size`
    FrameRate,    ///< slower, at an even `frameRate`
    Bitrate,      ///< coded at `videoBits` and `audioBits` at most, so that it stays under `maxBytes`
    ImageFormat,  ///< a still becomes `extension`
    Compress,     ///< a still is packed tighter, to stay under `maxBytes`
};

/// Frames a second as a fraction, since 29.97 is no number of the trade but 30000/1001.
struct FrameRate {
    int numerator = 0;  ///< 0 = as it comes
    int denominator = 1;

    double value() const { return double(numerator) / denominator; }
    bool operator==(const FrameRate&) const = default;
};

/// What has to be done to a file before a vendor takes it. What need not be coded anew is copied.
struct FitPlan {
    QList<FitChange> changes{};  ///< in the order they are told; empty = the file fits as it is
    QString extension{};         ///< of the converted file
    QString videoCodec{};        ///< libav's name of what the result holds: "h264", "mjpeg" ...; empty = no picture
    QString audioCodec{};        ///< "aac", "mp3", "pcm_s16le" ...; empty = no sound
    bool copiesPicture = false;
    bool copiesSound = false;
    QSize size{};                ///< displayed pixels of the result
    FrameRate frameRate{};       ///< of the result; as it comes when nothing is too fast
    qint64 videoBits = 0;        ///< a second, the most there may be where the picture is coded; 0 = by quality alone
    qint64 audioBits = 0;        ///< a second, where the sound is coded with loss
    qint64 maxBytes = 0;         ///< 0 = no limit

    bool isEmpty() const { return changes.isEmpty(); }
    bool isStill() const;
    bool operator==(const FitPlan&) const = default;
};

/// Compares and plans; touches nothing. Errors (Invalid, field "input"), where no conversion helps: NoVideo, NoSound,
/// TooLong, TooShort with what checkLimits() says, or FitImpossible about
///   {"bitrate", bits a second that are left, bits a second that it takes}   too long for so few bytes
///   {"size", "320x180", least side, most side}                              would have to grow more than twofold
///   {"container", extension, allowed extensions}, {"codec", codec, allowed codecs}   none of them can be written here
///   {"length"}                                                              of unknown length, so no bit rate follows
///   {"still", extension, allowed extensions}   a still where a film is wanted, or the other way round
Result<FitPlan> planFit(const MediaFile& media, const MediaLimits& limits);

/// Another plan when the file of one came out with so many bytes, too many: nothing is copied any more, fewer bits are
/// given. The extension may be another. Errors: those of planFit().
Result<FitPlan> planTighter(const FitPlan& plan, const MediaFile& media, const MediaLimits& limits, qint64 bytes);

/// The plan without copying, for streams that do not go into the container after all. FitImpossible where what is
/// copied cannot be coded.
Result<FitPlan> planCodedAnew(const MediaFile& media, const MediaLimits& limits);
