// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/spokentext.h"
#include "services/local/voicelist.h"
#include "services/local/wave.h"
#include "services/system/ending.h"

#include <limits>

struct Command;
struct ProcessOutput;

/// One thing to say and the time there is for it, in seconds.
struct SpokenLine {
    QString text{};
    double target = std::numeric_limits<double>::infinity();  ///< the length it is brought to where it can be
    double room = std::numeric_limits<double>::infinity();    ///< beyond this it runs into the next one
};

/// Says one line, faster when it must: first at `rate` words a minute, then at up to 260, then stretched by
/// up to 1.35. What is still too long stays whole. The sound is trimmed; empty when there was nothing to say.
class CueSpeech : public QObject {
    Q_OBJECT

public:
    /// `folder` is for scratch files; `name` is their name there.
    CueSpeech(SpokenLine line, Speaker speaker, int rate, QString folder, QString name,
              QObject* parent = nullptr);
    void start(Ending<Sound> done);

private:
    void speak(double rate);
    void take(const Result<ProcessOutput>& output, double rate);
    void fit(const Sound& sound);
    void squeeze(const Sound& sound, double tempo);
    Command commandFor(double rate) const;

    const SpokenLine m_line;
    const Speaker m_speaker;
    const int m_rate;
    const QString m_folder;
    const QString m_name;
    Ending<Sound> m_done;
};
