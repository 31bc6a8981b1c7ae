// SPDX-License-Identifier: MIT
// libav brings some ninety further libraries, which cost every start of the program 25 ms and a window without a
// clip never needs. So it is not linked: this file has libav's own names, and each finds the real function when it is
// first called. The headers keep the signatures honest.
#include "services/media/lazylibav.h"

#include <QtCore/qglobal.h>

#include <dlfcn.h>

// Hidden, so that libav's own calls among its libraries are not answered by us.
#pragma GCC visibility push(hidden)
extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/display.h>
#include <libavutil/imgutils.h>
#include <libswscale/swscale.h>
}

namespace {

enum Library { Util, CodecLibrary, FormatLibrary, Scale, LibraryCount };

constexpr const char* sonames[LibraryCount] = {
    "libavutil.so." AV_STRINGIFY(LIBAVUTIL_VERSION_MAJOR), "libavcodec.so." AV_STRINGIFY(LIBAVCODEC_VERSION_MAJOR),
    "libavformat.so." AV_STRINGIFY(LIBAVFORMAT_VERSION_MAJOR), "libswscale.so." AV_STRINGIFY(LIBSWSCALE_VERSION_MAJOR)};

struct Handles {
    void* of[LibraryCount] = {};
    bool complete = true;

    Handles() {
        for (int library = 0; library < LibraryCount; ++library) {
            of[library] = ::dlopen(sonames[library], RTLD_LAZY | RTLD_LOCAL);
            complete = complete && of[library];
        }
    }
};

const Handles& handles() {
    static const Handles all;
    return all;
}

template <class Function>
Function* find(Library library, const char* name) {
    void* const symbol = handles().of[library] ? ::dlsym(handles().of[library], name) : nullptr;
    if (!symbol)
        qFatal("%s has no %s", sonames[library], name);
    return reinterpret_cast<Function*>(symbol);
}

}  // namespace

std::optional<ApiError> loadLibav() {
    if (handles().complete)
        return std::nullopt;
    return ApiError{.kind = failure::Kind::Invalid,
                    .reason = failure::Reason::PackageMissing,
                    .about = {QStringLiteral("libavformat") + QString::number(LIBAVFORMAT_VERSION_MAJOR),
                              QStringLiteral("libswscale") + QString::number(LIBSWSCALE_VERSION_MAJOR)}};
}

#define LAZY(library, result, name, parameters, arguments)               \
    result name parameters {                                              \
        static auto* const real = find<decltype(name)>(library, #name);   \
        return real arguments;                                            \
    }

extern "C" {
LAZY(Util, void, av_dict_free, (AVDictionary** m), (m))
LAZY(Util, AVDictionaryEntry*, av_dict_get, (const AVDictionary* m, const char* k, const AVDictionaryEntry* p, int f), (m, k, p, f))
LAZY(Util, int, av_dict_set, (AVDictionary** m, const char* k, const char* v, int f), (m, k, v, f))
LAZY(Util, double, av_display_rotation_get, (const int32_t m[9]), (m))
LAZY(Util, AVFrame*, av_frame_alloc, (), ())
LAZY(Util, void, av_frame_free, (AVFrame** f), (f))
LAZY(Util, void, av_free, (void* p), (p))
LAZY(Util, int, av_get_bytes_per_sample, (AVSampleFormat f), (f))
LAZY(Util, AVSampleFormat, av_get_packed_sample_fmt, (AVSampleFormat f), (f))
LAZY(Util, int, av_image_get_buffer_size, (AVPixelFormat f, int w, int h, int a), (f, w, h, a))
LAZY(Util, void, av_log_set_level, (int l), (l))
LAZY(Util, void*, av_malloc, (size_t s), (s))
LAZY(Util, int, av_sample_fmt_is_planar, (AVSampleFormat f), (f))
LAZY(Util, int, av_strerror, (int e, char* b, size_t s), (e, b, s))

LAZY(CodecLibrary, AVPacket*, av_packet_alloc, (), ())
LAZY(CodecLibrary, void, av_packet_free, (AVPacket** p), (p))
LAZY(CodecLibrary, void, av_packet_unref, (AVPacket* p), (p))
LAZY(CodecLibrary, AVCodecContext*, avcodec_alloc_context3, (const AVCodec* c), (c))
LAZY(CodecLibrary, const AVCodecDescriptor*, avcodec_descriptor_get, (AVCodecID i), (i))
LAZY(CodecLibrary, const AVCodec*, avcodec_find_decoder, (AVCodecID i), (i))
LAZY(CodecLibrary, void, avcodec_flush_buffers, (AVCodecContext* c), (c))
LAZY(CodecLibrary, void, avcodec_free_context, (AVCodecContext** c), (c))
LAZY(CodecLibrary, const char*, avcodec_get_name, (AVCodecID i), (i))
LAZY(CodecLibrary, int, avcodec_open2, (AVCodecContext* c, const AVCodec* d, AVDictionary** o), (c, d, o))
LAZY(CodecLibrary, int, avcodec_parameters_to_context, (AVCodecContext* c, const AVCodecParameters* p), (c, p))
LAZY(CodecLibrary, int, avcodec_receive_frame, (AVCodecContext* c, AVFrame* f), (c, f))
LAZY(CodecLibrary, int, avcodec_send_packet, (AVCodecContext* c, const AVPacket* p), (c, p))

LAZY(FormatLibrary, int, av_find_best_stream, (AVFormatContext* f, AVMediaType t, int w, int r, const AVCodec** d, int g), (f, t, w, r, d, g))
LAZY(FormatLibrary, AVRational, av_guess_sample_aspect_ratio, (AVFormatContext* f, AVStream* s, AVFrame* r), (f, s, r))
LAZY(FormatLibrary, int, av_read_frame, (AVFormatContext* f, AVPacket* p), (f, p))
LAZY(FormatLibrary, void, avformat_close_input, (AVFormatContext** f), (f))
LAZY(FormatLibrary, int, avformat_find_stream_info, (AVFormatContext* f, AVDictionary** o), (f, o))
LAZY(FormatLibrary, const AVIndexEntry*, avformat_index_get_entry_from_timestamp, (AVStream* s, int64_t t, int f), (s, t, f))
LAZY(FormatLibrary, int, avformat_seek_file, (AVFormatContext* f, int i, int64_t a, int64_t t, int64_t b, int g), (f, i, a, t, b, g))

LAZY(Scale, void, sws_freeContext, (SwsContext* c), (c))
LAZY(Scale, const int*, sws_getCoefficients, (int s), (s))
LAZY(Scale, SwsContext*, sws_getContext,
     (int sw, int sh, AVPixelFormat sf, int dw, int dh, AVPixelFormat df, int g, SwsFilter* a, SwsFilter* b, const double* p),
     (sw, sh, sf, dw, dh, df, g, a, b, p))
LAZY(Scale, int, sws_isSupportedInput, (AVPixelFormat f), (f))
LAZY(Scale, int, sws_scale, (SwsContext* c, const uint8_t* const s[], const int ss[], int y, int h, uint8_t* const d[], const int ds[]), (c, s, ss, y, h, d, ds))
LAZY(Scale, int, sws_setColorspaceDetails, (SwsContext* c, const int i[4], int sr, const int t[4], int dr, int b, int n, int v), (c, i, sr, t, dr, b, n, v))

LAZY(FormatLibrary, int, avformat_open_input, (AVFormatContext** f, const char* u, const AVInputFormat* i, AVDictionary** o), (f, u, i, o))
LAZY(FormatLibrary, uint8_t*, av_stream_get_side_data, (const AVStream* s, AVPacketSideDataType t, size_t* n), (s, t, n))
}
#pragma GCC visibility pop
