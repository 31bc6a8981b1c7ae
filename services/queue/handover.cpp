// SPDX-License-Identifier: MIT
#include "services/queue/handover.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qpointer.h>
#include <QtNetwork/qlocalsocket.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

constexpr int answerTimeoutMs = 10'000;
constexpr qint64 mostLine = 16 * 1024 * 1024;

QByteArray line(const QJsonObject& json) {
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

}  // namespace

HandoverServer::HandoverServer(const QString& socketName, Handler handler, QObject* parent)
    : QObject(parent), m_handler(std::move(handler)) {
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(socketName);  // we hold the profile's lock: what lies there is of a dead process
    m_server.listen(socketName);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

void HandoverServer::serve(QLocalSocket* socket) {
    socket->setParent(this);
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() > mostLine)
            return socket->abort();
        if (!socket->canReadLine())
            return;
        const QJsonObject request = QJsonDocument::fromJson(socket->readLine()).object();
        m_handler(request, [asker = QPointer(socket)](const QJsonObject& answer) {
            if (!asker)
                return;
            asker->write(line(answer));
            asker->flush();
            asker->disconnectFromServer();
        });
    });
}

Result<QJsonObject> askOwner(const QString& socketName, const QJsonObject& request) {
    const ApiError busy{.kind = Kind::Invalid, .reason = Reason::ProfileBusy, .field = u"profile"_s};
    QLocalSocket socket;
    socket.connectToServer(socketName);
    if (!socket.waitForConnected(answerTimeoutMs))
        return fail(busy);
    socket.write(line(request));
    QDeadlineTimer deadline(answerTimeoutMs);
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())) && !socket.canReadLine())
            return fail(busy);
    }
    return QJsonDocument::fromJson(socket.readLine()).object();
}
