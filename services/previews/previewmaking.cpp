// SPDX-License-Identifier: MIT
#include "services/previews/previewmaking.h"

#include "services/local/spokensample.h"
#include "services/previews/loudness.h"
#include "services/previews/smallfetch.h"
#include "services/system/childprocess.h"
#include "services/system/tools.h"

#include <QtCore/qfile.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

constexpr int speakingRate = 165;
constexpr auto saidEnding = "-said"_L1;
constexpr int mostSeconds = 120;        // of what a vendor sends; the rest is not listened to
constexpr int mostSecondsOfFile = 600;  // of the user's own

// What previews come as. Playlists are left out on purpose: they would have ffmpeg open other files and hosts.
constexpr auto formats = "mp3,wav,w64,mov,mp4,m4a,3gp,3g2,mj2,ogg,flac,aac,aiff,au,caf,amr,matroska,webm,asf"_L1;
constexpr auto rates = "16000|22050|24000|32000|44100|48000"_L1;

/// How many samples of a sound are kept whole; one more tells that it went on.
size_t mostSamples(const QUrl& url, int rate) {
    return size_t(url.isLocalFile() ? mostSecondsOfFile : mostSeconds) * size_t(rate);
}

/// Decoded to one channel, measured as that, and written as 16-bit WAV to standard output.
QStringList measuring(const QString& path, int seconds) {
    const QString filters = u"aformat=channel_layouts=mono:sample_rates=%1,ebur128=peak=true:framelog=verbose,"
                            "aformat=sample_fmts=s16:channel_layouts=mono:sample_rates=%1"_s.arg(rates);
    return {u"-nostdin"_s, u"-hide_banner"_s, u"-nostats"_s, u"-protocol_whitelist"_s, u"file,pipe"_s, u"-format_whitelist"_s, formats,
            u"-i"_s, u"file:"_s + path, u"-t"_s, QString::number(seconds), u"-map"_s, u"0:a:0"_s, u"-af"_s, filters,
            u"-c:a"_s, u"pcm_s16le"_s, u"-f"_s, u"wav"_s, u"pipe:1"_s};
}

void amplify(std::vector<qint16>& samples, double factor) {
    for (qint16& sample : samples)
        sample = static_cast<qint16>(std::clamp(std::lround(sample * factor), -32768L, 32767L));
}

}  // namespace

bool isShortened(const Sound& sound, const QUrl& url) {
    return sound.samples.size() > mostSamples(url, sound.rate);
}

PreviewMaking::PreviewMaking(QUrl url, PreviewMeans means, QObject* parent)
    : QObject(parent), m_url(std::move(url)), m_means(std::move(means)) {}

PreviewMaking::~PreviewMaking() {
    for (const QString& left : {source(), source() + saidEnding + ".txt"_L1, source() + saidEnding + ".wav"_L1})  // flite works with files
        QFile::remove(left);
}

void PreviewMaking::start(Ending<Sound> done) {
    m_done = std::move(done);
    if (m_url.isLocalFile())
        measure(m_url.toLocalFile());
    else if (spokenSample(m_url))
        speak();
    else
        fetch();
}

void PreviewMaking::fetch() {
    auto* fetch = new SmallFetch(m_means.network, m_means.clock,
                                 {.url = m_url, .loopback = m_means.loopback, .mostBytes = m_means.limits.bytes,
                                  .mostTime = m_means.limits.time}, this);
    fetch->start([this](const Result<QByteArray>& bytes) {
        if (!bytes)
            return end(fail(bytes.error()));
        takeBytes(*bytes);
    });
}

void PreviewMaking::speak() {
    const SpokenSample sample = *spokenSample(m_url);
    auto* speech = new CueSpeech({.text = sample.text}, sample.speaker, speakingRate, m_means.scratch, m_means.name + saidEnding, this);
    speech->start([this](const Result<Sound>& sound) {
        if (!sound)
            return end(fail(sound.error()));
        if (sound->samples.empty())
            return end(fail({.kind = Kind::VendorFault, .reason = Reason::PreviewSilent}));
        takeBytes(waveHeader(sound->rate, static_cast<qint64>(sound->samples.size())) + toBytes(sound->samples));
    });
}

void PreviewMaking::takeBytes(const QByteArray& bytes) {
    if (bytes.isEmpty())
        return end(fail({.kind = Kind::Malformed, .reason = Reason::PreviewNoSound}));
    // A file and no pipe: the index of an m4a may stand at its end.
    if (auto written = tools::writeFile(source(), bytes); !written)
        return end(fail(written.error()));
    measure(source());
}

void PreviewMaking::measure(const QString& path) {
    if (!QFile::exists(path))
        return end(fail(invalid(Reason::FileMissing, {}, {path})));
    const int seconds = (m_url.isLocalFile() ? mostSecondsOfFile : mostSeconds) + 1;  // to know whether it goes on
    auto* ffmpeg = new ChildProcess({.program = u"ffmpeg"_s, .arguments = measuring(path, seconds)}, this);
    ffmpeg->start([this, ffmpeg](const Result<ProcessOutput>& output) {
        ffmpeg->deleteLater();
        takeMeasured(output);
    });
    m_means.clock.after(m_means.limits.time, ffmpeg, [this, ffmpeg] {
        ffmpeg->deleteLater();
        end(fail({.kind = Kind::Malformed, .reason = Reason::PreviewNoSound}));
    });
}

void PreviewMaking::takeMeasured(const Result<ProcessOutput>& output) {
    if (!output) {
        ApiError error = output.error();
        if (error.reason == Reason::EngineFailed)
            error = {.kind = Kind::Malformed, .reason = Reason::PreviewNoSound, .detail = error.detail};
        return end(fail(std::move(error)));
    }
    auto sound = readWave(output->out);
    const auto measured = loudness::read(output->errorTail);
    if (!sound || !measured || sound->samples.empty())
        return end(fail({.kind = Kind::Malformed, .reason = Reason::PreviewNoSound}));
    const auto factor = loudness::gain(*measured);
    if (!factor)
        return end(fail({.kind = Kind::Malformed, .reason = Reason::PreviewSilent}));
    sound->samples.resize(std::min(sound->samples.size(), mostSamples(m_url, sound->rate) + 1));
    amplify(sound->samples, *factor);
    end(std::move(*sound));
}

void PreviewMaking::end(Result<Sound> result) {
    if (m_done)  // what runs out of time may end in the same moment
        endLater(this, m_done, std::move(result));
}
