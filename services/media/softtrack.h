// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/cue.h"
#include "services/domain/mediafile.h"
#include "services/system/ending.h"

#include <QtCore/qobject.h>

/// Reads the words of one subtitle track out of a clip, by ffmpeg.
class SoftTrack : public QObject {
    Q_OBJECT

public:
    explicit SoftTrack(QObject* parent = nullptr) : QObject(parent) {}

    /// Errors: NoCues when there are none to be read, PackageMissing, EngineFailed.
    void read(const QString& clip, const SubtitleTrack& track, Ending<Cues> done);

private:
    Ending<Cues> m_done;
};
