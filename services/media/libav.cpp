// SPDX-License-Identifier: MIT
#include "services/media/libav.h"

#include "services/media/completeness.h"
#include "services/media/lazylibav.h"

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

#include <algorithm>
#include <mutex>
#include <span>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

const auto input = u"input"_s;

// What people have. The rest of libav's formats is left out on purpose: playlists would open other files and
// hosts, "tty" takes any text for a film.
constexpr auto formats =
    "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,mpegvideo,flv,asf,ogg,wav,w64,mp3,aac,flac,aiff,"
    "au,caf,"
    "amr,ac3,eac3,dts,mxf,dv,rm,ivf,h264,hevc,m4v,gif,apng,image2,png_pipe,jpeg_pipe,webp_pipe,bmp_pipe,tiff_"
    "pipe";

std::optional<ApiError> refusal(const QString& path) {
    const QFileInfo file(path);
    if (!file.exists())
        return invalid(Reason::FileMissing, input, {path});
    if (!file.isFile())  // a pipe or device would block
        return invalid(Reason::NotMedia, input, {path});
    if (!QFile(path).open(QIODevice::ReadOnly))
        return invalid(Reason::FileUnreadable, input, {path});
    if (file.size() == 0)
        return invalid(Reason::FileEmpty, input, {path});
    return {};
}

bool isMedia(const AVFormatContext& format) {
    return std::ranges::any_of(std::span(format.streams, format.nb_streams), [](const AVStream* stream) {
        const auto type = stream->codecpar->codec_type;
        return type == AVMEDIA_TYPE_VIDEO || type == AVMEDIA_TYPE_AUDIO;
    });
}

QString errorText(int code) {
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(code, text.data(), text.size());
    return QString::fromUtf8(text.data());
}

}  // namespace

namespace libav {

Result<Format> open(const QString& path) {
    static std::once_flag
        quiet;  // a command line's stdout and stderr are a contract; libav must not write there
    std::call_once(quiet, [] { av_log_set_level(AV_LOG_QUIET); });

    if (const auto error = refusal(path))
        return fail(*error);
    if (const auto error = loadLibav())
        return fail(*error);
    const auto broken = [&path](int code) {
        auto error = invalid(isCutShort(path) ? Reason::MediaTruncated : Reason::NotMedia, input, {path});
        error.detail = errorText(code);
        return fail(error);
    };
    AVDictionary* options = nullptr;
    av_dict_set(&options, "format_whitelist", formats, 0);
    av_dict_set(&options, "protocol_whitelist", "file", 0);
    AVFormatContext* raw = nullptr;
    const QByteArray url = "file:" + QFile::encodeName(QFileInfo(path).absoluteFilePath());
    const int opened = avformat_open_input(&raw, url.constData(), nullptr, &options);
    av_dict_free(&options);
    if (opened < 0)
        return broken(opened);
    Format format(raw);
    if (const int found = avformat_find_stream_info(raw, nullptr); found < 0)
        return broken(found);
    if (!isMedia(*format))
        return broken(AVERROR_STREAM_NOT_FOUND);
    return format;
}

Result<Codec> decoder(const AVStream& stream, int threads) {
    const AVCodec* codec = avcodec_find_decoder(stream.codecpar->codec_id);
    Codec context(avcodec_alloc_context3(codec));
    const bool ready = codec && context && avcodec_parameters_to_context(context.get(), stream.codecpar) >= 0;
    if (ready) {
        context->pkt_timebase = stream.time_base;
        context->thread_count = threads;
    }
    if (!ready || avcodec_open2(context.get(), codec, nullptr) < 0) {
        auto error = invalid(Reason::NotMedia, input);
        error.detail = QString::fromUtf8(avcodec_get_name(stream.codecpar->codec_id));
        return fail(error);
    }
    return context;
}

int videoStream(AVFormatContext& format) {
    int first = -1;
    for (const AVStream* stream : std::span(format.streams, format.nb_streams)) {
        const bool cover =
            stream->disposition & (AV_DISPOSITION_ATTACHED_PIC | AV_DISPOSITION_TIMED_THUMBNAILS);
        if (stream->codecpar->codec_type != AVMEDIA_TYPE_VIDEO || cover)
            continue;
        if (stream->disposition & AV_DISPOSITION_DEFAULT)
            return stream->index;
        if (first < 0)
            first = stream->index;
    }
    return first;
}

int audioStream(AVFormatContext& format) {
    return std::max(-1, av_find_best_stream(&format, AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0));
}

double startSeconds(const AVFormatContext& format) {
    const bool editList = QLatin1StringView(format.iformat->name).contains("mp4"_L1);
    if (editList || format.start_time == AV_NOPTS_VALUE)
        return 0;
    return static_cast<double>(format.start_time) / AV_TIME_BASE;
}

double seconds(const AVFormatContext& format) {
    if (format.duration == AV_NOPTS_VALUE || format.duration < 0)
        return 0;
    const double told = static_cast<double>(format.duration) / AV_TIME_BASE;
    // Matroska tells the time of its end, not its length.
    const bool tellsEnd = QLatin1StringView(format.iformat->name).contains("matroska"_L1);
    return tellsEnd ? std::max(0.0, told - std::max(0.0, startSeconds(format))) : told;
}

}  // namespace libav
