// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"

#include <QtCore/qbytearray.h>

#include <vector>

/// One channel of 16-bit sound.
struct Sound {
    int rate = 0;
    std::vector<qint16> samples{};

    double seconds() const { return rate > 0 ? static_cast<double>(samples.size()) / rate : 0; }
};

/// Reads what speech programs write: PCM, 16 bit, mono, with or without a true length in its header.
/// Errors: EngineFailed when it is anything else or was cut off.
Result<Sound> readWave(const QByteArray& bytes);

/// Without the silence before and after the words.
Sound trimmed(const Sound& sound);

QByteArray toBytes(const std::vector<qint16>& samples);
std::vector<qint16> fromBytes(const QByteArray& bytes);

/// The 44 bytes before `samples` samples of one channel.
QByteArray waveHeader(int rate, qint64 samples);
