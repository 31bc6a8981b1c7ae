// SPDX-License-Identifier: MIT
#include "services/media/voicesample.h"

#include "services/media/probe.h"
#include "services/media/samplemeasure.h"
#include "services/system/childprocess.h"
#include "services/system/inpool.h"
#include "services/system/tools.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qregularexpression.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

constexpr double wantedLoudness = -18;  // LUFS, the level of a near voice
constexpr double mostGain = 24;         // dB; more would lift mere noise
constexpr double least = 0.1;           // seconds; less is nothing

QString number(double value) {
    return QString::number(value, 'f', 3);
}

ApiError nothingBetween(double seconds) {
    return invalid(Reason::OptionWrong, u"from-time"_s, {u"from-time"_s, u"0 - %1"_s.arg(seconds)});
}

/// "    I:         -20.4 LUFS" in what the meter says last.
double loudnessIn(const QByteArray& words) {
    static const QRegularExpression line(u"I:\\s+(-?[0-9.]+) LUFS"_s);
    double loudness = -70;
    for (auto match = line.globalMatch(QString::fromLatin1(words)); match.hasNext();)
        loudness = match.next().captured(1).toDouble();
    return loudness;
}

}  // namespace

QString freeSamplePath(const QString& folder, const QString& source) {
    const QString stem = folder + u'/' + QFileInfo(source).completeBaseName() + ".voice"_L1;
    QString path = stem + ".wav"_L1;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = u"%1-%2.wav"_s.arg(stem).arg(number);
    return path;
}

VoiceSample::VoiceSample(SampleStretch stretch, QString target, QObject* parent)
    : QObject(parent), m_stretch(std::move(stretch)), m_part(target + ".part"_L1), m_file{.path = std::move(target)} {}

VoiceSample::~VoiceSample() {
    m_process.reset();
    QFile::remove(m_part);
}

void VoiceSample::start(Ending<VoiceSampleFile> done) {
    m_done = std::move(done);
    inPool(this, [path = m_stretch.source] { return probe(path); },
           [this](const Result<MediaFile>& media) {
               if (!media)
                   return end(fail(media.error()));
               if (!media->hasSound())
                   return end(fail(invalid(Reason::NoSound, u"input"_s)));
               m_length = media->seconds;
               const bool backwards = m_stretch.to != 0 && !(m_stretch.to >= m_stretch.from + least);
               if (!(m_stretch.from >= 0) || backwards || !std::isfinite(m_stretch.to))
                   return end(fail(nothingBetween(m_length)));
               measure();
           });
}

/// What is cut before it is decoded: hours before the stretch are skipped.
QStringList VoiceSample::cutArguments() const {
    const double length = m_stretch.to > 0 ? m_stretch.to - m_stretch.from : mostSampleSeconds + 1;
    return {u"-hide_banner"_s, u"-nostats"_s, u"-nostdin"_s, u"-y"_s, u"-ss"_s, number(m_stretch.from),
            u"-t"_s, number(std::min(length, mostSampleSeconds + 1)), u"-i"_s, u"file:"_s + m_stretch.source,
            u"-map"_s, u"0:a:0"_s, u"-vn"_s, u"-sn"_s, u"-dn"_s};
}

/// Headers may lie about the length, so it is taken from what there is to hear.
void VoiceSample::measure() {
    const QString meter = u"aresample=%1,aformat=channel_layouts=mono,ebur128=framelog=verbose"_s.arg(sampleRate);
    const QStringList out{u"-af"_s, meter, u"-f"_s, u"s16le"_s, u"-ac"_s, u"1"_s, u"-ar"_s, QString::number(sampleRate), u"pipe:1"_s};
    m_process = std::make_unique<ChildProcess>(Command{.program = u"ffmpeg"_s, .arguments = cutArguments() + out});
    m_process->start([this](const Result<ProcessOutput>& output) {
        if (!output)
            return end(fail(output.error()));
        take(output->out, output->errorTail);
    });
}

void VoiceSample::take(const QByteArray& samples, const QByteArray& words) {
    const auto count = std::min<qsizetype>(samples.size() / 2, qsizetype(mostSampleSeconds * sampleRate));
    m_file.cut = samples.size() / 2 > count && m_stretch.to == 0;
    if (double(count) < least * sampleRate)
        return end(fail(nothingBetween(m_length)));
    const std::span<const qint16> heard(reinterpret_cast<const qint16*>(samples.constData()), size_t(count));
    m_file.levels = measureSample(heard, loudnessIn(words));
    clean();
}

/// A rumble filter below any voice, a light noise reduction, one gain for all of it, and a limiter for what that lifts too far.
void VoiceSample::clean() {
    QDir().mkpath(QFileInfo(m_file.path).absolutePath());
    const double gain = std::clamp(wantedLoudness - m_file.levels.loudness, -mostGain, mostGain);
    const QString filters = u"aresample=%1,aformat=channel_layouts=mono,highpass=f=70,afftdn=nr=8:nf=-45,volume=%2dB,"
                            "alimiter=limit=0.89:level=0,atrim=end=%3"_s.arg(sampleRate).arg(number(gain), number(mostSampleSeconds));
    const QStringList out{u"-af"_s, filters, u"-ac"_s, u"1"_s, u"-ar"_s, QString::number(sampleRate), u"-c:a"_s, u"pcm_s16le"_s,
                          u"-map_metadata"_s, u"-1"_s, u"-bitexact"_s, u"-f"_s, u"wav"_s, u"file:"_s + m_part};
    m_process = std::make_unique<ChildProcess>(Command{.program = u"ffmpeg"_s, .arguments = cutArguments() + out});
    m_process->start([this](const Result<ProcessOutput>& output) {
        if (!output)
            return end(fail(QFileInfo(QFileInfo(m_part).absolutePath()).isWritable()
                                ? output.error()
                                : tools::notWritten(QFileInfo(m_part).absolutePath())));
        keep();
    });
}

void VoiceSample::keep() {
    QFile::remove(m_file.path);
    if (!QFile::rename(m_part, m_file.path))
        return end(fail(tools::notWritten(QFileInfo(m_part).absolutePath())));
    end(m_file);
}

void VoiceSample::end(Result<VoiceSampleFile> result) {
    if (m_done)
        endLater(this, m_done, std::move(result));
}
