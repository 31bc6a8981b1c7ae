// SPDX-License-Identifier: MIT
#pragma once

#include "services/system/ending.h"

#include <QtCore/qfuturewatcher.h>
#include <QtCore/qlist.h>

#include <stop_token>

/// One stretch of speech: raw 16-bit samples in a file, and its place on the track.
struct DubPiece {
    QString file{};
    qint64 start = 0;  ///< in samples
    qint64 samples = 0;
};

/// Lays pieces, sorted by start, onto one track of `length` samples in a WAV file: to the sample, overlaps
/// added, a second at a time whatever the length. Errors: DiskFull, FolderNotWritable, EngineFailed when a
/// piece is gone.
Result<void> layDubTrack(const QList<DubPiece>& pieces, int rate, qint64 length, const QString& path,
                         const std::stop_token& stop);

/// The same on another thread. Deleting it stops and waits for the current second.
class DubTrack : public QObject {
    Q_OBJECT

public:
    explicit DubTrack(QObject* parent = nullptr) : QObject(parent) {}
    ~DubTrack() override;
    void start(const QList<DubPiece>& pieces, int rate, qint64 length, const QString& path,
               Ending<QString> done);

private:
    QFutureWatcher<std::optional<ApiError>> m_watcher;
    std::stop_source m_stop;
    Ending<QString> m_done;
};
