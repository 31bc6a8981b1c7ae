// SPDX-License-Identifier: MIT
#include "tests/support/faultproxy.h"

#include <QtCore/qmutex.h>
#include <QtCore/qtimer.h>
#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>

#include <sys/socket.h>

using namespace Qt::StringLiterals;
using Kind = Toxic::Kind;

struct FaultProxy::State {
    QMutex lock{};
    Toxic toxic{};
    int times = 0;
    QByteArray beginning{};
    quint16 port = 0;     ///< the other side's
    quint16 ownPort = 0;
    std::atomic<int> poisoned = 0;
    std::atomic<int> connections = 0;
    std::atomic<qint64> sent = 0;
    std::atomic<qint64> answered = 0;

    Toxic take(const QByteArray& firstBytes) {
        const QMutexLocker locker(&lock);
        if (times == 0 || toxic.kind == Kind::None || !firstBytes.startsWith(beginning))
            return {};
        if (times > 0)
            --times;
        ++poisoned;
        return toxic;
    }
};

namespace {

/// One direction of a connection: what has arrived on one side and is still to go out on the other.
struct Way {
    QTcpSocket* from = nullptr;
    QTcpSocket* to = nullptr;
    QByteArray waiting{};
    qint64 passed = 0;
};

class Link : public QObject {
public:
    Link(QTcpSocket* client, std::shared_ptr<FaultProxy::State> state, QObject* parent)
        : QObject(parent), m_state(std::move(state)), m_client(client), m_server(new QTcpSocket(this)) {
        client->setParent(this);
        ++m_state->connections;
        m_server->connectToHost(QHostAddress::LocalHost, m_state->port);
        m_out = {client, m_server};
        m_in = {m_server, client};
        m_pace.setInterval(1);
        connect(&m_pace, &QTimer::timeout, this, &Link::trickle);
        connect(client, &QTcpSocket::readyRead, this, [this] { arrived(m_out); });
        connect(m_server, &QTcpSocket::readyRead, this, [this] { arrived(m_in); });
        connect(m_server, &QTcpSocket::connected, this, [this] { arrived(m_out); });
        connect(client, &QTcpSocket::disconnected, this, [this] {
            end();
            deleteLater();
        });
        connect(m_server, &QTcpSocket::disconnected, this, [this] { otherSideIsDone(); });
        arrived(m_out);
    }

private:
    void arrived(Way& way) {
        const QByteArray bytes = way.from->isOpen() ? way.from->readAll() : QByteArray();
        if (bytes.isEmpty() && way.waiting.isEmpty())
            return;
        // Each request may be another's: one connection is used again and again.
        if (&way == &m_out && m_toxic.kind == Kind::None) {
            m_toxic = m_state->take(bytes);
            m_out.passed = m_in.passed = 0;  // amounts count from the request that is meant
        }
        way.waiting += bytes;
        if (m_server->state() < QAbstractSocket::ConnectedState && &way == &m_out)
            return;  // once it is connected
        switch (m_toxic.kind) {
        case Kind::None:
            return pass(way, way.waiting.size());
        case Kind::Latency:
            QTimer::singleShot(int(m_toxic.amount), this, [this, &way, size = bytes.isEmpty() ? way.waiting.size() : bytes.size()] { pass(way, size); });
            return;
        case Kind::Bandwidth:
        case Kind::Slicer:
            if (!m_pace.isActive())
                m_pace.start(m_toxic.kind == Kind::Slicer ? 1 : 10);
            return;
        case Kind::Reset:
        case Kind::DropSending:
            return &way == &m_out ? passAndBreak(way) : pass(way, way.waiting.size());
        case Kind::DropAnswering:
            return &way == &m_in ? passAndBreak(way) : pass(way, way.waiting.size());
        case Kind::CloseBeforeAnswer:
            return &way == &m_in ? end() : pass(way, way.waiting.size());
        case Kind::BlackHole:
            way.waiting.clear();
        }
    }

    void pass(Way& way, qint64 most) {
        const QByteArray piece = way.waiting.left(most);
        way.waiting.remove(0, piece.size());
        way.passed += piece.size();
        (&way == &m_out ? m_state->sent : m_state->answered) += piece.size();
        if (way.to->state() == QAbstractSocket::ConnectedState)
            way.to->write(piece);
        if (&way == &m_in && m_server->state() == QAbstractSocket::UnconnectedState)
            otherSideIsDone();
    }

    void passAndBreak(Way& way) {
        pass(way, std::max<qint64>(0, m_toxic.amount - way.passed));
        if (way.passed < m_toxic.amount)
            return;
        if (m_toxic.kind == Kind::Reset) {
            const linger now{.l_onoff = 1, .l_linger = 0};
            ::setsockopt(int(m_client->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
            m_client->abort();
        }
        end();
    }

    void trickle() {
        for (Way* way : {&m_out, &m_in})
            pass(*way, m_toxic.amount);
        if (m_out.waiting.isEmpty() && m_in.waiting.isEmpty())
            m_pace.stop();
    }

    void otherSideIsDone() {
        if (m_toxic.kind == Kind::BlackHole || !m_in.waiting.isEmpty())
            return;
        end();
    }

    void end() {
        if (std::exchange(m_ended, true))
            return;
        m_server->disconnectFromHost();  // what has been written goes out first
        m_client->disconnectFromHost();
        if (m_client->state() == QAbstractSocket::UnconnectedState)
            deleteLater();
    }

    std::shared_ptr<FaultProxy::State> m_state;
    QTcpSocket* m_client;
    QTcpSocket* m_server;
    Way m_out;
    Way m_in;
    Toxic m_toxic;
    QTimer m_pace;
    bool m_ended = false;
};

}  // namespace

FaultProxy::FaultProxy() : m_state(std::make_shared<State>()) {
    auto* server = new QTcpServer;
    if (!server->listen(QHostAddress::LocalHost))
        qFatal("the proxy cannot listen");
    m_state->ownPort = server->serverPort();
    QObject::connect(server, &QTcpServer::pendingConnectionAvailable, server, [server, state = m_state] {
        while (QTcpSocket* client = server->nextPendingConnection())
            new Link(client, state, server);
    });
    server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    m_thread.start();
}

FaultProxy::~FaultProxy() {
    m_thread.quit();
    m_thread.wait();
}

QUrl FaultProxy::url() const {
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_state->ownPort));
}

void FaultProxy::passOnTo(quint16 port) {
    const QMutexLocker locker(&m_state->lock);
    m_state->port = port;
}

void FaultProxy::poison(const Toxic& toxic, int times) {
    const QMutexLocker locker(&m_state->lock);
    m_state->toxic = toxic;
    m_state->times = times;
}

void FaultProxy::onlyWhere(const QByteArray& beginning) {
    const QMutexLocker locker(&m_state->lock);
    m_state->beginning = beginning;
}

int FaultProxy::poisoned() const {
    return m_state->poisoned;
}

int FaultProxy::connections() const {
    return m_state->connections;
}

qint64 FaultProxy::bytesSent() const {
    return m_state->sent;
}

qint64 FaultProxy::bytesAnswered() const {
    return m_state->answered;
}
