// SPDX-License-Identifier: MIT
#include "tests/http/tlslistener.h"

#include <QtNetwork/qsslsocket.h>

TlsListener::TlsListener(const QSslConfiguration& tls, const QByteArray& answer) : m_answer(answer) {
    m_server.setSslConfiguration(tls);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no server");
    connect(&m_server, &QSslServer::startedEncryptionHandshake, this, [this] { ++m_greeted; });
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &TlsListener::accept);
}

QUrl TlsListener::url(const QString& host) const {
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(host);
    url.setPort(m_server.serverPort());
    return url;
}

void TlsListener::accept() {
    while (QTcpSocket* client = m_server.nextPendingConnection()) {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        const auto listen = [this, client] {
            const QByteArray said = client->readAll();
            m_heard += said;
            if (said.contains("\r\n\r\n"))
                client->write(m_answer);
        };
        connect(client, &QTcpSocket::readyRead, this, listen);
        listen();  // it may have spoken before anybody was told of it
    }
}
