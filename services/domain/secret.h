// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qdebug.h>

/// A key. It prints as three dots, so that no log line can hold it; only the sender asks for the bytes.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray& reveal() const { return m_bytes; }
    bool operator==(const Secret&) const = default;

private:
    QByteArray m_bytes;
};

inline QDebug operator<<(QDebug debug, const Secret& secret) {
    return debug << (secret.isEmpty() ? "(no key)" : "...");
}
