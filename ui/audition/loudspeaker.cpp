// SPDX-License-Identifier: MIT
#include "ui/audition/loudspeaker.h"

#include <QtMultimedia/qaudiodevice.h>
#include <QtMultimedia/qaudiosink.h>
#include <QtMultimedia/qmediadevices.h>

#include <algorithm>

using failure::Kind;
using failure::Reason;

namespace {

constexpr double tail = 0.25;      // seconds of silence: Qt tells the end when the last sample is read, not when it is heard
constexpr int mostBuffered = 100;  // ms; the less, the sooner a stop is heard

ApiError deviceFailed() {
    return {.kind = Kind::Invalid, .reason = Reason::SoundDeviceFailed};
}

}  // namespace

Loudspeaker::Loudspeaker(QObject* parent) : SoundOutput(parent) {}

Loudspeaker::~Loudspeaker() {
    stop();
}

std::optional<ApiError> Loudspeaker::start(const Sound& sound, double second) {
    stop();
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull())
        return ApiError{.kind = Kind::Invalid, .reason = Reason::SoundDeviceMissing};
    QAudioFormat format;
    format.setSampleRate(sound.rate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    if (!device.isFormatSupported(format))
        return deviceFailed();
    m_length = sound.seconds();
    m_from = std::clamp(second, 0.0, m_length);
    m_samples.setData(toBytes(sound.samples) + QByteArray(format.bytesForDuration(qint64(tail * 1e6)), '\0'));
    m_samples.open(QIODevice::ReadOnly);
    m_samples.seek(format.bytesForDuration(qint64(m_from * 1e6)));
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->setBufferSize(format.bytesForDuration(mostBuffered * 1000));
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &Loudspeaker::takeState, Qt::QueuedConnection);
    m_sink->start(&m_samples);
    if (m_sink->error() != QAudio::NoError && m_sink->error() != QAudio::UnderrunError) {
        stop();
        return deviceFailed();
    }
    m_since.start();
    return std::nullopt;
}

void Loudspeaker::stop() {
    if (m_sink) {
        m_sink->disconnect(this);
        m_sink->reset();  // without playing out what is buffered
        m_sink.reset();
    }
    m_samples.close();
}

/// What was handed over counts from when it was handed over: it is heard later. The smaller of the two never runs ahead.
double Loudspeaker::position() const {
    if (!m_sink)
        return m_from;
    const double heard = std::min(static_cast<double>(m_sink->processedUSecs()) / 1e6, static_cast<double>(m_since.elapsed()) / 1e3);
    return std::min(m_from + heard, m_length);
}

void Loudspeaker::takeState() {
    if (!m_sink)
        return;
    const bool readOut = m_samples.atEnd();
    if (m_sink->state() == QAudio::IdleState && readOut) {
        stop();
        Q_EMIT ended();
    } else if (m_sink->state() == QAudio::StoppedState) {
        stop();
        Q_EMIT failed(deviceFailed());
    }
}
