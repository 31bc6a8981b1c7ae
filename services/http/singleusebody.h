// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qiodevice.h>

/// The body of a paid call. It can be read once and never rewound, which is what keeps Qt 6.4.2 from silently
/// sending a POST a second time when the peer drops the connection (measured: 2 requests without it, 1 with it).
class SingleUseBody : public QIODevice {
public:
    explicit SingleUseBody(QByteArray bytes, QObject* parent = nullptr);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }
    bool atEnd() const override { return m_read == m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read + QIODevice::bytesAvailable(); }
    /// False = not a byte of the body was handed to the network: the call surely did not arrive.
    bool wasTouched() const { return m_touched; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
    bool m_touched = false;
};
