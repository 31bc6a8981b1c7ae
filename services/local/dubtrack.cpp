// SPDX-License-Identifier: MIT
#include "services/local/dubtrack.h"

#include "services/local/wave.h"
#include "services/system/tools.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// What a piece has to say between `from` and `to`, added to the block that starts at `from`.
bool addPiece(const DubPiece& piece, qint64 from, qint64 to, std::vector<int>& block) {
    const qint64 first = std::max(piece.start, from);
    const qint64 last = std::min(piece.start + piece.samples, to);
    if (first >= last)
        return true;
    QFile file(piece.file);
    if (!file.open(QIODevice::ReadOnly) || !file.seek((first - piece.start) * 2))
        return false;
    const std::vector<qint16> samples = fromBytes(file.read((last - first) * 2));
    for (size_t i = 0; i < samples.size(); ++i)
        block[static_cast<size_t>(first - from) + i] += samples[i];
    return static_cast<qint64>(samples.size()) == last - first;
}

QByteArray clipped(const std::vector<int>& block) {
    std::vector<qint16> samples(block.size());
    std::ranges::transform(block, samples.begin(),
                           [](int sum) { return static_cast<qint16>(std::clamp(sum, -32768, 32767)); });
    return toBytes(samples);
}

}  // namespace

Result<void> layDubTrack(const QList<DubPiece>& pieces, int rate, qint64 length, const QString& path,
                         const std::stop_token& stop) {
    QFile track(path);
    if (!track.open(QIODevice::WriteOnly) || track.write(waveHeader(rate, length)) < 0)
        return fail(tools::notWritten(QFileInfo(path).absolutePath()));
    auto current = pieces.begin();
    for (qint64 from = 0; from < length && !stop.stop_requested(); from += rate) {
        const qint64 to = std::min(from + rate, length);
        while (current != pieces.end() && current->start + current->samples <= from)
            ++current;
        std::vector<int> block(static_cast<size_t>(to - from));
        for (auto piece = current; piece != pieces.end() && piece->start < to; ++piece) {
            if (!addPiece(*piece, from, to, block))
                return fail(tools::failed(u"wav"_s, "a piece of the speech is gone"));
        }
        const QByteArray bytes = clipped(block);
        if (track.write(bytes) != bytes.size())
            return fail(tools::notWritten(QFileInfo(path).absolutePath()));
    }
    if (!track.flush())
        return fail(tools::notWritten(QFileInfo(path).absolutePath()));
    return {};
}

DubTrack::~DubTrack() {
    m_stop.request_stop();
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void DubTrack::start(const QList<DubPiece>& pieces, int rate, qint64 length, const QString& path,
                     Ending<QString> done) {
    m_done = std::move(done);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this, path] {
        if (const auto error = m_watcher.result())
            endLater(this, m_done, fail(*error));
        else
            endLater(this, m_done, path);
    });
    m_watcher.setFuture(QtConcurrent::run([=, stop = m_stop.get_token()]() -> std::optional<ApiError> {
        const auto laid = layDubTrack(pieces, rate, length, path, stop);
        return laid ? std::nullopt : std::optional(laid.error());
    }));
}
