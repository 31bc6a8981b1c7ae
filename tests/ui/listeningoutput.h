// SPDX-License-Identifier: MIT
#pragma once

#include "ui/audition/soundoutput.h"

#include <QtCore/qlist.h>

#include <algorithm>

/// A sink that swallows what it is given and tells a test about it. Time stands still: the test moves `at` and calls finish.
class ListeningOutput : public SoundOutput {
public:
    std::optional<ApiError> start(const Sound& sound, double second) override {
        if (refusal)
            return refusal;
        sounds << sound;
        from << second;
        at = second;
        playing = true;
        return std::nullopt;
    }
    void stop() override { playing = false; }
    double position() const override { return at; }

    void finish() {
        playing = false;
        at = sounds.last().seconds();
        Q_EMIT ended();
    }
    static int loudest(const Sound& sound) {
        int loud = 0;
        for (const qint16 sample : sound.samples)
            loud = std::max(loud, std::abs(int(sample)));
        return loud;
    }

    QList<Sound> sounds;
    QList<double> from;
    double at = 0;
    bool playing = false;
    std::optional<ApiError> refusal;
};
