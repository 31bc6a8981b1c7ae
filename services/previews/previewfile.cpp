// SPDX-License-Identifier: MIT
#include "services/previews/previewfile.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qendian.h>
#include <QtCore/qfile.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace previewfile {
namespace {

// Behind the sound, where players of WAV files do not look: tag, length, SHA-1 of all before it and of the peaks, the peaks
// as bytes.
constexpr char tag[] = "brpk";
constexpr qsizetype head = 44;
constexpr qsizetype digest = 20;

QByteArray bytesOf(quint32 value) {
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray checksum(QByteArrayView sound, QByteArrayView peaks) {
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(sound);
    hash.addData(peaks);
    return hash.result();
}

}  // namespace

QList<float> peaksOf(const std::vector<qint16>& samples, int count) {
    QList<float> peaks(count, 0.0F);
    const size_t all = samples.size();
    for (size_t i = 0; i < all; ++i) {
        float& peak = peaks[static_cast<qsizetype>(i * static_cast<size_t>(count) / all)];
        peak = std::max(peak, static_cast<float>(std::abs(int(samples[i]))) / 32768.0F);
    }
    return peaks;
}

QByteArray pack(const Sound& sound, const QList<float>& peaks) {
    QByteArray marks;
    for (const float peak : peaks)
        marks += static_cast<char>(std::lround(std::clamp(peak, 0.0F, 1.0F) * 255));
    QByteArray bytes = waveHeader(sound.rate, static_cast<qint64>(sound.samples.size())) + toBytes(sound.samples);
    const auto extra = static_cast<quint32>(digest + marks.size());
    bytes.replace(4, 4, bytesOf(static_cast<quint32>(bytes.size()) + extra));
    const QByteArray sum = checksum(bytes, marks);
    return bytes + tag + bytesOf(extra) + sum + marks;
}

Result<Content> unpack(const QByteArray& bytes) {
    const auto broken = [] { return fail({.kind = failure::Kind::Malformed, .reason = failure::Reason::PreviewCutOff}); };
    if (bytes.size() < head)
        return broken();
    const qint64 end = head + qint64(qFromLittleEndian<quint32>(bytes.constData() + head - 4));
    const qsizetype marksAt = end + 8 + digest;
    if (marksAt > bytes.size() || bytes.mid(end, 4) != tag)
        return broken();
    const QByteArrayView marks = QByteArrayView(bytes).sliced(marksAt);
    if (bytes.mid(end + 8, digest) != checksum(QByteArrayView(bytes).first(end), marks))
        return broken();
    auto sound = readWave(bytes.first(end));
    if (!sound || sound->samples.empty())
        return broken();
    Content content{std::move(*sound), {}};
    for (const char mark : marks)
        content.peaks << static_cast<float>(static_cast<quint8>(mark)) / 255.0F;
    return content;
}

Result<Content> read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail({.kind = failure::Kind::NotFound, .reason = failure::Reason::FileMissing, .about = {path}});
    return unpack(file.readAll());
}

}  // namespace previewfile
