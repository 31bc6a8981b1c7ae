// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qsemaphore.h>
#include <QtCore/qurl.h>

#include <atomic>
#include <thread>

/// Answers every request with exactly these bytes and closes, while the client looks away: all of it and the FIN are
/// there when Qt looks again. That is when Qt 6.4.2 takes a body that was cut off for a whole one.
class HastyServer {
public:
    explicit HastyServer(const QByteArray& answer);
    ~HastyServer();

    QUrl url() const;
    /// Runs the event loop until a request has come, and holds this thread until the answer and the FIN are on their way.
    bool lookAway();

private:
    void serve();

    QByteArray m_answer;
    int m_listening = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_stopping = false;
    QSemaphore m_asked;
    QSemaphore m_mayAnswer;
    QSemaphore m_closed;
    std::thread m_thread;
};
