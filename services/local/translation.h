// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/cue.h"
#include "services/system/ending.h"

struct ProcessOutput;

/// Cues in another language, at the same times, by one or two runs of Apertium. Errors: PackageMissing,
/// EngineFailed.
class Translation : public QObject {
    Q_OBJECT

public:
    /// `modes` as findRoute() gives them.
    Translation(Cues cues, QStringList modes, QObject* parent = nullptr);
    void start(Ending<Cues> done);

private:
    void translateNext();
    void take(const Result<ProcessOutput>& output);

    Cues m_cues;
    QStringList m_modes;
    Ending<Cues> m_done;
};

/// The words of a cue on one line.
QString joined(const QString& text);
/// Broken into lines that fit under a picture.
QString wrapped(const QString& text);
