// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"
#include "services/local/wave.h"

#include <QtCore/qobject.h>

#include <optional>

/// Where sound goes: the loudspeaker, or what a test listens to.
class SoundOutput : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Plays it from `second` on, instead of what was played before. Errors: SoundDeviceMissing, SoundDeviceFailed.
    virtual std::optional<ApiError> start(const Sound& sound, double second) = 0;
    virtual void stop() = 0;
    virtual double position() const = 0;  ///< seconds; of what was played last

Q_SIGNALS:
    void ended();  ///< played to its end
    void failed(const ApiError& error);
};
