// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qurl.h>
#include <QtNetwork/qtcpserver.h>

#include <chrono>

/// Answers every request with `beginning` and then with `piece`, again and again for ever: one every `pause`, without a
/// pause as fast as it is taken. In the thread it lives in.
class EndlessServer : public QObject {
    Q_OBJECT

public:
    EndlessServer(const QByteArray& beginning, const QByteArray& piece, std::chrono::milliseconds pause = {});

    QUrl url() const;
    int requests() const { return m_requests; }
    qsizetype connections() const;  ///< that are open
    qint64 sent() const { return m_sent; }

Q_SIGNALS:
    void wrote();  ///< now and then, while it answers

private:
    void accept();
    void answer(QTcpSocket* client);
    void goOn(QTcpSocket* client);

    QTcpServer m_server;
    QByteArray m_beginning;
    QByteArray m_piece;
    std::chrono::milliseconds m_pause;
    int m_requests = 0;
    qint64 m_sent = 0;
};
