// SPDX-License-Identifier: MIT
#include "services/vision/sampledframes.h"

#include "services/media/frameconverter.h"

#include <QtCore/qmap.h>

#include <algorithm>
#include <cmath>

namespace {

constexpr int wanted = 48;
constexpr int enough = 24;
constexpr QSize box{640, 640};
constexpr double decodedPixels = 600.0 * 1920 * 1080;  ///< in pictures between keyframes: two to three seconds

class Sampling {
public:
    Sampling(FrameSource& source, const FrameSource::Interrupted& interrupted)
        : m_source(source), m_interrupted(interrupted), m_size(fittedSize(source.shape().displayed(), box)) {}

    void takeKeyframes();
    void takeBetween();
    bool isEnough() const { return m_pictures.size() >= enough; }
    bool isInterrupted() const { return m_interrupted && m_interrupted(); }
    QList<QImage> pictures() const { return m_pictures.values(); }

private:
    void take(const Result<Shot>& shot);
    double reach(size_t keyframes) const;

    FrameSource& m_source;
    const FrameSource::Interrupted& m_interrupted;
    FrameConverter m_converter;
    QSize m_size;
    QMap<double, QImage> m_pictures;  ///< by time
};

void Sampling::take(const Result<Shot>& shot) {
    if (!shot || m_pictures.contains(shot->seconds))
        return;  // a damaged stretch is passed over
    auto shape = m_source.shape();
    refine(shape, *shot->frame);
    const QImage image =
        m_converter.convert(storedPicture(*shot->frame), shape, m_size, FrameConverter::Effort::Quick);
    if (!image.isNull())
        m_pictures.insert(shot->seconds, image.convertToFormat(QImage::Format_Grayscale8));
}

void Sampling::takeKeyframes() {
    for (int i = 0; i < wanted && !isInterrupted(); ++i)
        take(m_source.key(m_source.seconds() * (i + 0.5) / wanted));
}

/// How many seconds behind each keyframe may be decoded.
double Sampling::reach(size_t keyframes) const {
    const QSize stored = m_source.shape().stored;
    const double pictures = decodedPixels / std::max(1.0, static_cast<double>(stored.width()) * stored.height());
    return pictures / m_source.framesPerSecond() / static_cast<double>(keyframes);
}

void Sampling::takeBetween() {
    auto starts = m_pictures.keys();
    if (starts.isEmpty())
        starts << 0;
    const double most = reach(static_cast<size_t>(starts.size()));
    const int each = static_cast<int>(std::ceil(wanted / static_cast<double>(starts.size())));
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const double end = i + 1 < starts.size() ? starts[i + 1] : std::max(m_source.seconds(), starts[i]);
        const double span = std::min(most, end - starts[i]);
        for (int step = 0; step < each && !isInterrupted(); ++step)
            take(m_source.exact(starts[i] + span * step / each, m_interrupted));
    }
}

}  // namespace

Result<QList<QImage>> sampledFrames(FrameSource& source, const FrameSource::Interrupted& interrupted) {
    Sampling sampling(source, interrupted);
    sampling.takeKeyframes();
    if (!sampling.isEnough())
        sampling.takeBetween();
    if (sampling.isInterrupted())
        return fail({.kind = failure::Kind::Cancelled});
    const auto pictures = sampling.pictures();
    if (pictures.isEmpty())
        return fail(invalid(failure::Reason::NotMedia, QStringLiteral("input")));
    return pictures;
}
