// SPDX-License-Identifier: MIT
#include "services/local/wave.h"

#include "services/system/tools.h"

#include <QtCore/qendian.h>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr int quiet = 200;              // about -44 dB: below any word, above any synthesizer's floor
constexpr double marginSeconds = 0.03;  // so that soft beginnings and ends of words are kept

template <class T>
T at(const QByteArray& bytes, qsizetype offset) {
    return qFromLittleEndian<T>(bytes.constData() + offset);
}

// espeak-ng writes this much when it cannot seek back to fill in the length.
bool isOpenLength(quint32 length) {
    return length >= 0x7fff'0000u;
}

template <class T>
void append(QByteArray& bytes, T value) {
    char raw[sizeof(T)];
    qToLittleEndian(value, raw);
    bytes.append(raw, sizeof(T));
}

}  // namespace

Result<Sound> readWave(const QByteArray& bytes) {
    const auto broken = [] { return fail(tools::failed(u"wav"_s, "not the sound that was expected")); };
    if (bytes.size() < 12 || !bytes.startsWith("RIFF") || bytes.mid(8, 4) != "WAVE")
        return broken();
    Sound sound;
    for (qsizetype chunk = 12; chunk + 8 <= bytes.size();) {
        const QByteArray id = bytes.mid(chunk, 4);
        const auto length = at<quint32>(bytes, chunk + 4);
        const qsizetype body = chunk + 8;
        if (id == "fmt " && body + 16 <= bytes.size()) {
            if (at<quint16>(bytes, body) != 1 || at<quint16>(bytes, body + 2) != 1 ||
                at<quint16>(bytes, body + 14) != 16)
                return broken();
            sound.rate = static_cast<int>(at<quint32>(bytes, body + 4));
        }
        if (id == "data") {
            if (sound.rate <= 0 || (!isOpenLength(length) && body + length > bytes.size()))
                return broken();
            sound.samples = fromBytes(isOpenLength(length) ? bytes.mid(body) : bytes.mid(body, length));
            return sound;
        }
        chunk = body + length + length % 2;
    }
    return broken();
}

Sound trimmed(const Sound& sound) {
    const auto loud = [](qint16 sample) { return std::abs(int(sample)) > quiet; };
    const auto& samples = sound.samples;
    const auto first = std::ranges::find_if(samples, loud);
    if (first == samples.end())
        return {sound.rate, {}};
    const auto last = std::find_if(samples.rbegin(), samples.rend(), loud).base();
    const auto margin = static_cast<std::ptrdiff_t>(marginSeconds * sound.rate);
    return {
        sound.rate,
        {first - std::min(margin, first - samples.begin()), last + std::min(margin, samples.end() - last)}};
}

QByteArray toBytes(const std::vector<qint16>& samples) {
    QByteArray bytes(static_cast<qsizetype>(samples.size() * sizeof(qint16)), Qt::Uninitialized);
    if (!samples.empty())
        qToLittleEndian<qint16>(samples.data(), static_cast<qsizetype>(samples.size()), bytes.data());
    return bytes;
}

std::vector<qint16> fromBytes(const QByteArray& bytes) {
    std::vector<qint16> samples(static_cast<size_t>(bytes.size()) / sizeof(qint16));
    if (!samples.empty())
        qFromLittleEndian<qint16>(bytes.constData(), static_cast<qsizetype>(samples.size()), samples.data());
    return samples;
}

QByteArray waveHeader(int rate, qint64 samples) {
    // A length beyond 4 GiB does not fit; readers then take the file to its end.
    const auto length = static_cast<quint32>(std::min<qint64>(samples * 2, 0xffff'ff00));
    QByteArray header("RIFF");
    append(header, length + 36);
    header += "WAVEfmt ";
    append(header, quint32(16));
    append(header, quint16(1));
    append(header, quint16(1));
    append(header, static_cast<quint32>(rate));
    append(header, static_cast<quint32>(rate) * 2);
    append(header, quint16(2));
    append(header, quint16(16));
    header += "data";
    append(header, length);
    return header;
}
