// SPDX-License-Identifier: MIT
#include "tests/benchmarks/discardserver.h"

#include <QtNetwork/qtcpsocket.h>

#include <memory>

namespace {

struct Request {
    QByteArray head{};
    qint64 left = -1;  ///< of the body; -1 before the head is whole
};

qint64 contentLength(const QByteArray& head) {
    const qsizetype at = head.toLower().indexOf("content-length:");
    if (at < 0)
        return 0;
    const qsizetype value = at + qsizetype(qstrlen("content-length:"));
    return head.mid(value, head.indexOf('\r', value) - value).trimmed().toLongLong();
}

}  // namespace

DiscardServer::DiscardServer() {
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = nextPendingConnection())
            serve(socket);
    });
    listen(QHostAddress::LocalHost);
}

void DiscardServer::serve(QTcpSocket* socket) {
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, socket, [socket, request = std::make_shared<Request>()] {
        while (request->left < 0 && socket->canReadLine()) {
            const QByteArray line = socket->readLine();
            request->head += line;
            if (line == "\r\n")
                request->left = contentLength(request->head);
        }
        if (request->left > 0)
            request->left -= socket->skip(request->left);
        if (request->left != 0)
            return;
        *request = {};
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    });
}
