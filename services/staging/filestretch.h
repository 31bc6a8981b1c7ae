// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"

#include <QtCore/qfile.h>
#include <QtCore/qpromise.h>

/// A part of a file.
struct Stretch {
    QString path{};
    qint64 offset = 0;
    qint64 bytes = 0;
};

/// SHA-256 of a stretch in hex, for a worker thread; gives up when the promise is cancelled. FileChanged when the file ends
/// before the stretch does.
void hashStretch(QPromise<Result<QByteArray>>& promise, const Stretch& stretch);

/// A stretch as a device of its own, which can be rewound.
class FileStretch : public QIODevice {
public:
    explicit FileStretch(const Stretch& stretch, QObject* parent = nullptr);

    bool open(OpenMode mode) override;
    qint64 size() const override { return m_stretch.bytes; }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    Stretch m_stretch;
    QFile m_file;
};
