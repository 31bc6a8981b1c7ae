// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"
#include "services/local/wave.h"

#include <QtCore/qlist.h>

/// A preview as it lies in the cache: an ordinary WAV file with its peaks and a checksum behind the sound.
namespace previewfile {

struct Content {
    Sound sound{};
    QList<float> peaks{};
};

/// The loudest sample of each of so many equal stretches, 0..1.
QList<float> peaksOf(const std::vector<qint16>& samples, int count);

QByteArray pack(const Sound& sound, const QList<float>& peaks);
/// Errors: PreviewCutOff for what is not, byte for byte, what was packed.
Result<Content> unpack(const QByteArray& bytes);
Result<Content> read(const QString& path);

}  // namespace previewfile
