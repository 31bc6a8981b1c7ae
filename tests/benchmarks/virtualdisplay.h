// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>

/// An Xvfb of our own whose pixels can be looked at without asking anybody: it keeps them in a file.
class VirtualDisplay {
public:
    VirtualDisplay();
    ~VirtualDisplay();
    Q_DISABLE_COPY_MOVE(VirtualDisplay)

    QString name() const { return m_name; }
    /// How many colours are seen, looking at every fifth pixel of 48 lines.
    int colours() const;

private:
    void mapPixels();

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_name;
    QFile m_file;
    const uchar* m_pixels = nullptr;
    quint32 m_bytesPerLine = 0;
};
