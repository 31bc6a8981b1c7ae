// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/mediafile.h"
#include "services/system/ending.h"

/// What a clip is, off this thread; with its length counted where the container does not tell it (recordings
/// of browsers). Errors: those of probe(), EngineFailed.
class ClipProbe : public QObject {
    Q_OBJECT

public:
    explicit ClipProbe(QString path, QObject* parent = nullptr) : QObject(parent), m_path(std::move(path)) {}
    void start(Ending<MediaFile> done);

private:
    void take(const Result<MediaFile>& media);
    void countLength(MediaFile media);

    const QString m_path;
    Ending<MediaFile> m_done;
};
