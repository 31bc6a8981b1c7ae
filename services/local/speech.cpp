// SPDX-License-Identifier: MIT
#include "services/local/speech.h"

#include "services/system/tools.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int atOnce = 2;
constexpr double noticeable = 0.05;  // seconds of talking over each other

}  // namespace

Speech::Speech(QList<TimedLine> lines, Speaker speaker, int rate, QString folder, QObject* parent)
    : QObject(parent),
      m_lines(std::move(lines)),
      m_speaker(std::move(speaker)),
      m_rate(rate),
      m_folder(std::move(folder)) {}

void Speech::start(Ending<SpokenTrack> done) {
    m_done = std::move(done);
    if (m_lines.isEmpty())
        return endLater(this, m_done, SpokenTrack{});
    for (int i = 0; i < atOnce; ++i)
        sayNext();
}

void Speech::sayNext() {
    if (m_next >= m_lines.size())
        return;
    const int index = m_next++;
    auto* cue = new CueSpeech(m_lines[index].line, m_speaker, m_rate, m_folder, u"say%1"_s.arg(index), this);
    cue->start([this, cue, index](const Result<Sound>& sound) {
        cue->deleteLater();
        if (!m_done)
            return;  // another line has failed already
        const Result<void> kept = sound ? keep(index, *sound) : fail(sound.error());
        if (!kept)
            return endLater(this, m_done, fail(kept.error()));
        Q_EMIT progressed(double(++m_finished) / double(m_lines.size()));
        if (m_finished < m_lines.size())
            return sayNext();
        std::ranges::sort(m_track.pieces, {}, &DubPiece::start);
        std::ranges::sort(m_track.overlong);
        endLater(this, m_done, std::move(m_track));
    });
}

Result<void> Speech::keep(int index, const Sound& sound) {
    if (sound.samples.empty())
        return {};
    const TimedLine& timed = m_lines[index];
    DubPiece piece{.file = u"%1/say%2.pcm"_s.arg(m_folder).arg(index)};
    piece.start = std::llround(timed.start * sound.rate);
    piece.samples = static_cast<qint64>(sound.samples.size());
    if (auto written = tools::writeFile(piece.file, toBytes(sound.samples)); !written)
        return written;
    m_track.rate = sound.rate;
    m_track.pieces.append(piece);
    if (sound.seconds() > timed.line.room + noticeable)
        m_track.overlong.append(index);
    return {};
}
