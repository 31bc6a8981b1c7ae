// SPDX-License-Identifier: MIT
#pragma once

#include "services/media/frameconverter.h"

#include <QtCore/qbytearray.h>
#include <QtMultimedia/qvideoframe.h>

/// A player's picture as planes that the same converter takes as stills', mapped for as long as this lives.
class StoredVideoFrame {
public:
    explicit StoredVideoFrame(QVideoFrame frame);
    ~StoredVideoFrame();
    Q_DISABLE_COPY_MOVE(StoredVideoFrame)

    const StoredPicture& picture() const { return m_picture; }

private:
    void unpackAyuv();

    QVideoFrame m_frame;
    QByteArray m_unpacked;  ///< for the one packed format that libav 5 has no name for
    StoredPicture m_picture;
};
