// SPDX-License-Identifier: MIT
#include "tests/support/httpbody.h"

HttpBody::HttpBody(const ServerRequest& head)
    : m_chunked(head.header("Transfer-Encoding").toLower().contains("chunked")) {
    bool ok = true;
    if (!m_chunked && head.has("Content-Length"))
        m_left = head.header("Content-Length").toLongLong(&ok);
    m_broken = !ok || m_left < 0;
    m_finished = !m_chunked && m_left == 0;
}

static QByteArray cut(QByteArray& bytes, qint64 size) {
    if (bytes.size() <= size)
        return std::exchange(bytes, {});
    const QByteArray head = bytes.left(size);
    bytes.remove(0, size);
    return head;
}

QByteArray HttpBody::take(QByteArray& bytes) {
    if (m_finished || m_broken)
        return {};
    if (m_chunked)
        return takeChunks(bytes);
    const QByteArray content = cut(bytes, m_left);
    m_left -= content.size();
    m_finished = m_left == 0;
    return content;
}

QByteArray HttpBody::takeChunks(QByteArray& bytes) {
    QByteArray content;
    while (!m_finished && !m_broken) {
        if (m_chunk == Chunk::Data) {
            if (bytes.isEmpty())
                break;
            const QByteArray piece = cut(bytes, m_left);
            m_left -= piece.size();
            content += piece;
            if (m_left == 0)
                m_chunk = Chunk::DataEnd;
            continue;
        }
        const qsizetype lineEnd = bytes.indexOf("\r\n");
        if (lineEnd < 0)
            break;
        const QByteArray line = cut(bytes, lineEnd + 2).chopped(2);
        switch (m_chunk) {
        case Chunk::Size: {
            bool ok = false;
            m_left = line.split(';').first().trimmed().toLongLong(&ok, 16);
            m_broken = !ok || m_left < 0;
            m_chunk = m_left == 0 ? Chunk::Trailer : Chunk::Data;
            break;
        }
        case Chunk::DataEnd:
            m_broken = !line.isEmpty();
            m_chunk = Chunk::Size;
            break;
        case Chunk::Trailer:
            m_finished = line.isEmpty();
            break;
        case Chunk::Data:
            break;
        }
    }
    return content;
}
