// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/cue.h"
#include "services/system/ending.h"

struct ProcessOutput;

/// Whether there is a font for every letter of the cues: burnt in without one, it would be an empty box for ever.
/// Asks what burns them in, with one picture that has each letter once. Errors: FontMissing with the packages to
/// install, PackageMissing, EngineFailed.
class FontCheck : public QObject {
    Q_OBJECT

public:
    /// `folder` is for a scratch file.
    FontCheck(const Cues& cues, QString folder, QObject* parent = nullptr);
    void start(Ending<void> done);

private:
    void take(const Result<ProcessOutput>& output);

    const QString m_letters;
    const QString m_folder;
    Ending<void> m_done;
};

/// Each letter beyond ASCII once.
QString lettersIn(const Cues& cues);
/// Debian's packages with a font for what ffmpeg's words say it found none for.
QStringList fontPackages(const QByteArray& words);
