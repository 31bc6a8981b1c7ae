// SPDX-License-Identifier: MIT
#include "services/local/cuespeech.h"

#include "services/system/childprocess.h"
#include "services/system/tools.h"

#include <QtCore/qfile.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double fastestRate = 260;  // words a minute; beyond it the voices slur
constexpr double fastestTempo = 1.35;
constexpr double tolerance = 1.01;
constexpr double fliteRate = 165;  // what its voices speak at by themselves

}  // namespace

CueSpeech::CueSpeech(SpokenLine line, Speaker speaker, int rate, QString folder, QString name,
                     QObject* parent)
    : QObject(parent),
      m_line(std::move(line)),
      m_speaker(std::move(speaker)),
      m_rate(rate),
      m_folder(std::move(folder)),
      m_name(std::move(name)) {}

void CueSpeech::start(Ending<Sound> done) {
    m_done = std::move(done);
    if (m_line.text.isEmpty())
        endLater(this, m_done, Sound{});
    else
        speak(m_rate);
}

Command CueSpeech::commandFor(double rate) const {
    if (m_speaker.engine == Speaker::Engine::Flite) {
        return {.program = u"flite"_s,
                .arguments = {u"-voice"_s, m_speaker.voice, u"--setf"_s,
                              u"duration_stretch=%1"_s.arg(fliteRate / rate, 0, 'f', 3), u"-f"_s,
                              m_name + ".txt"_L1, u"-o"_s, m_name + ".wav"_L1},
                .folder = m_folder};
    }
    return {.program = u"espeak-ng"_s,
            .arguments = {u"-v"_s, m_speaker.voice, u"-s"_s, QString::number(std::lround(rate)), u"-b"_s,
                          u"1"_s, u"--stdin"_s, u"--stdout"_s},
            .folder = m_folder,
            .input = m_line.text.toUtf8()};
}

void CueSpeech::speak(double rate) {
    if (m_speaker.engine == Speaker::Engine::Flite) {  // it reads and writes files only
        if (auto written = tools::writeFile(m_folder + u'/' + m_name + ".txt"_L1, m_line.text.toUtf8());
            !written)
            return endLater(this, m_done, fail(written.error()));
    }
    auto* process = new ChildProcess(commandFor(rate), this);
    process->start([this, process, rate](const Result<ProcessOutput>& output) {
        process->deleteLater();
        take(output, rate);
    });
}

void CueSpeech::take(const Result<ProcessOutput>& output, double rate) {
    if (!output)
        return endLater(this, m_done, fail(output.error()));
    QByteArray wave = output->out;
    if (m_speaker.engine == Speaker::Engine::Flite) {
        QFile file(m_folder + u'/' + m_name + ".wav"_L1);
        wave = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        file.remove();
    }
    if (wave.isEmpty() && m_speaker.engine == Speaker::Engine::Espeak)
        return endLater(this, m_done, Sound{});  // it found nothing to say
    const auto sound = readWave(wave);
    if (!sound)
        return endLater(this, m_done, fail(sound.error()));
    const Sound words = trimmed(*sound);
    const double needed = rate * words.seconds() / m_line.target;
    if (rate == m_rate && rate < fastestRate && words.seconds() > m_line.target * tolerance)
        speak(std::min(fastestRate, needed * 1.03));
    else
        fit(words);
}

void CueSpeech::fit(const Sound& sound) {
    const double tooLong = sound.seconds() / m_line.target;
    if (tooLong > tolerance)
        squeeze(sound, std::min(fastestTempo, tooLong));
    else
        endLater(this, m_done, sound);
}

void CueSpeech::squeeze(const Sound& sound, double tempo) {
    const QStringList raw{u"-f"_s, u"s16le"_s, u"-ar"_s, QString::number(sound.rate), u"-ac"_s, u"1"_s};
    Command ffmpeg{.program = u"ffmpeg"_s, .folder = m_folder, .input = toBytes(sound.samples)};
    ffmpeg.arguments =
        QStringList{u"-nostdin"_s, u"-v"_s, u"error"_s} + raw + QStringList{u"-i"_s, u"pipe:0"_s, u"-af"_s} +
        QStringList{u"rubberband=tempo=%1"_s.arg(tempo, 0, 'f', 4)} + raw + QStringList{u"pipe:1"_s};
    auto* process = new ChildProcess(ffmpeg, this);
    process->start([this, rate = sound.rate](const Result<ProcessOutput>& output) {
        if (!output)
            return endLater(this, m_done, fail(output.error()));
        endLater(this, m_done, Sound{rate, fromBytes(output->out)});
    });
}
