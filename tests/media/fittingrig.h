// SPDX-License-Identifier: MIT
#pragma once

#include "services/media/fitting.h"
#include "tests/support/clips.h"

#include <QtCore/qtemporarydir.h>

constexpr int fittingPatience = 120'000;  // ms

/// A folder of clips of its own, and programs that stand for ffmpeg.
class FittingRig {
protected:
    void renew();

    /// Never before the event loop has run.
    Result<FittedFile> fit(const QString& path, const MediaLimits& limits);
    Result<FittedFile> fit(const MediaFile& source, const MediaLimits& limits);
    static QString why(const Result<FittedFile>& fitted);

    QString clip(const ClipSpec& spec, const QString& name = QStringLiteral("clip")) { return makeClip(m_folder->path(), spec, name); }
    QString folder() const { return m_folder->path(); }
    QString at(const QString& name) const { return m_folder->filePath(name); }
    QStringList files() const;

    /// A PATH with a shell script as ffmpeg; in it {ffmpeg} is the real one and {dir} a folder for its notes.
    QByteArray pathWithScript(const QByteArray& script);
    QString note(const QString& name) const { return m_programs->filePath(name); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_programs;
};

/// Another PATH for as long as it lives.
class PathWith {
public:
    explicit PathWith(const QByteArray& path) { qputenv("PATH", path); }
    ~PathWith() { qputenv("PATH", m_before); }

private:
    const QByteArray m_before = qgetenv("PATH");
};

/// Permissions do not hold root back; a read-only mount does.
class ReadOnlyFolder {
public:
    explicit ReadOnlyFolder(const QString& path);
    ~ReadOnlyFolder();
    bool is() const;

private:
    const QByteArray m_path;
    bool m_mounted = false;
};
