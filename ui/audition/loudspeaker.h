// SPDX-License-Identifier: MIT
#pragma once

#include "ui/audition/soundoutput.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qelapsedtimer.h>

#include <memory>

class QAudioSink;

/// The computer's own sound output, whichever is chosen there at the moment a sound starts. Needs no GStreamer plugin.
class Loudspeaker : public SoundOutput {
    Q_OBJECT

public:
    explicit Loudspeaker(QObject* parent = nullptr);
    ~Loudspeaker() override;

    std::optional<ApiError> start(const Sound& sound, double second) override;
    void stop() override;
    double position() const override;

private:
    void takeState();

    QBuffer m_samples;
    std::unique_ptr<QAudioSink> m_sink;  ///< last: reads the samples
    QElapsedTimer m_since;
    double m_from = 0;
    double m_length = 0;
};
