// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>

#include <thread>

/// audioPeaks() in the background, for one clip at a time.
class PeaksReader : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~PeaksReader() override { stop(); }

    void read(const QString& path, int bins);
    void stop();

Q_SIGNALS:
    void ready(const QList<float>& peaks);

private:
    quint64 m_serial = 0;
    std::jthread m_thread;
};
