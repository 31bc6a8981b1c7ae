// SPDX-License-Identifier: MIT
#include "services/http/singleusebody.h"

#include <cstring>

SingleUseBody::SingleUseBody(QByteArray bytes, QObject* parent) : QIODevice(parent), m_bytes(std::move(bytes)) {
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SingleUseBody::readData(char* data, qint64 most) {
    const qint64 count = qMin(most, m_bytes.size() - m_read);
    if (count <= 0)
        return m_read == m_bytes.size() ? -1 : 0;
    m_touched = true;
    std::memcpy(data, m_bytes.constData() + m_read, static_cast<size_t>(count));
    m_read += count;
    return count;
}
