// SPDX-License-Identifier: MIT
#include "tests/http/endlessserver.h"

#include <QtCore/qtimer.h>
#include <QtNetwork/qtcpsocket.h>

using namespace Qt::StringLiterals;

static constexpr qint64 writeAhead = 256 << 10;

EndlessServer::EndlessServer(const QByteArray& beginning, const QByteArray& piece, std::chrono::milliseconds pause)
    : m_beginning(beginning), m_piece(piece), m_pause(pause) {
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no server");
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &EndlessServer::accept);
}

QUrl EndlessServer::url() const {
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

qsizetype EndlessServer::connections() const {
    return m_server.findChildren<QTcpSocket*>().size();
}

void EndlessServer::accept() {
    while (QTcpSocket* client = m_server.nextPendingConnection()) {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, this, [this, client, head = QByteArray(), answered = false]() mutable {
            head += client->readAll();
            if (!answered && head.contains("\r\n\r\n")) {
                answered = true;
                answer(client);
            }
        });
    }
}

void EndlessServer::answer(QTcpSocket* client) {
    ++m_requests;
    client->write(m_beginning);
    if (m_pause.count() == 0) {
        connect(client, &QTcpSocket::bytesWritten, this, [this, client] { goOn(client); });
        return;
    }
    auto* pace = new QTimer(client);
    pace->setInterval(m_pause);
    connect(pace, &QTimer::timeout, this, [this, client] { goOn(client); });
    pace->start();
}

void EndlessServer::goOn(QTcpSocket* client) {
    do {
        client->write(m_piece);
        m_sent += m_piece.size();
    } while (m_pause.count() == 0 && client->bytesToWrite() < writeAhead);
    Q_EMIT wrote();
}
