// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/httpmessage.h"

/// Takes a request's body out of the bytes of a connection, by Content-Length or by chunks.
class HttpBody {
public:
    HttpBody() = default;
    explicit HttpBody(const ServerRequest& head);

    /// Removes from `bytes` what belongs to the body and returns its content.
    QByteArray take(QByteArray& bytes);
    bool isFinished() const { return m_finished; }
    bool isBroken() const { return m_broken; }

private:
    QByteArray takeChunks(QByteArray& bytes);

    enum class Chunk { Size, Data, DataEnd, Trailer };
    Chunk m_chunk = Chunk::Size;
    bool m_chunked = false;
    bool m_finished = true;
    bool m_broken = false;
    qint64 m_left = 0;
};
