// SPDX-License-Identifier: MIT
#pragma once

#include "services/local/cuespeech.h"
#include "services/local/dubtrack.h"

/// What became of all lines. Pieces are in order; what was silent has none.
struct SpokenTrack {
    int rate = 0;  ///< samples a second; 0 = nothing was said
    QList<DubPiece> pieces{};
    QList<int> overlong{};  ///< lines that run into the next one
};

/// One cue's line and when it starts.
struct TimedLine {
    SpokenLine line{};
    double start = 0;
};

/// Says many lines, two at a time, each into a file of the folder. Errors: PackageMissing, EngineFailed,
/// DiskFull.
class Speech : public QObject {
    Q_OBJECT

public:
    Speech(QList<TimedLine> lines, Speaker speaker, int rate, QString folder, QObject* parent = nullptr);
    void start(Ending<SpokenTrack> done);

Q_SIGNALS:
    void progressed(double part);

private:
    void sayNext();
    Result<void> keep(int index, const Sound& sound);

    const QList<TimedLine> m_lines;
    const Speaker m_speaker;
    const int m_rate;
    const QString m_folder;
    Ending<SpokenTrack> m_done;
    SpokenTrack m_track;
    int m_next = 0;
    int m_finished = 0;
};
