// SPDX-License-Identifier: MIT
#include "tests/support/httpconnection.h"

#include "tests/support/httprange.h"
#include "tests/support/httpserver.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qtimer.h>
#include <QtNetwork/qtcpsocket.h>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

constexpr qint64 readAhead = 1 << 20;
constexpr qint64 writeAhead = 256 << 10;
constexpr qsizetype longestHead = 64 << 10;

HttpConnection::HttpConnection(QTcpSocket* socket, HttpServer* server)
    : QObject(server), m_socket(socket), m_server(server) {
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readAhead);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::pump);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    read();  // a TLS socket arrives with bytes in it
}

/// Without lingering, closing throws away what is unsent and sends RST in place of FIN.
static void resetInsteadOfClosing(QTcpSocket* socket) {
#ifdef Q_OS_UNIX
    const linger none{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
#else
    Q_UNUSED(socket)
#endif
}

void HttpConnection::breakOff(WireEnd end) {
    m_state = State::Stuck;
    switch (end) {
    case WireEnd::None:
    case WireEnd::Hang:
        return;
    case WireEnd::Close:
        m_socket->disconnectFromHost();
        return;
    case WireEnd::Reset:
        resetInsteadOfClosing(m_socket);
        m_socket->abort();
        return;
    }
}

void HttpConnection::read() {
    while (m_state == State::Head || m_state == State::Body) {
        m_bytes += m_socket->readAll();  // at most what the read buffer holds
        if (m_state == State::Head && !readHead())
            return;
        if (m_state == State::Body)
            readBody();
        if (m_state == State::Body && m_socket->bytesAvailable() == 0)
            return;
    }
}

/// True once the head is complete; the state then has moved on.
bool HttpConnection::readHead() {
    const qsizetype end = m_bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_bytes.size() > longestHead)
            breakOff(WireEnd::Reset);
        return false;
    }
    const QList<QByteArray> lines = m_bytes.left(end).split('\n');
    m_bytes.remove(0, end + 4);

    m_request = {};
    m_request.at = QDateTime::currentDateTimeUtc();
    const QList<QByteArray> start = lines.first().trimmed().split(' ');
    if (start.size() != 3 || !start[2].startsWith("HTTP/1.")) {
        answer({.status = 400, .headers = {{"Connection", "close"}}});
        return true;
    }
    m_request.method = start[0];
    m_request.target = start[1];
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        m_request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    m_recordIndex = m_server->record(m_request);
    startBody();
    return true;
}

void HttpConnection::startBody() {
    m_plan = m_server->m_planner ? m_server->m_planner(m_request) : BodyPlan{};
    m_body = HttpBody(m_request);
    m_hash.reset();
    m_state = State::Body;
    if (m_plan.end != WireEnd::None && m_plan.endAt <= 0)
        return breakOff(m_plan.end);
    if (m_plan.to == BodyPlan::To::File) {
        m_bodyFile.setFileName(m_plan.file);
        if (!m_bodyFile.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("cannot write %s", qPrintable(m_plan.file));
    }
    if (m_request.header("Expect").compare("100-continue", Qt::CaseInsensitive) == 0)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

void HttpConnection::readBody() {
    const QByteArray content = m_body.take(m_bytes);
    m_request.bodyBytes += content.size();
    m_hash.addData(content);
    if (m_plan.to == BodyPlan::To::Memory)
        m_request.body += content;
    else if (m_plan.to == BodyPlan::To::File)
        m_bodyFile.write(content);

    if (m_plan.end != WireEnd::None && m_request.bodyBytes >= m_plan.endAt) {
        m_server->record(m_recordIndex, m_request);
        return breakOff(m_plan.end);
    }
    if (m_body.isBroken())
        answer({.status = 400, .headers = {{"Connection", "close"}}});
    else if (m_body.isFinished())
        finishRequest();
}

void HttpConnection::finishRequest() {
    m_bodyFile.close();
    m_request.md5 = m_hash.result().toHex();
    m_request.complete = true;
    m_server->record(m_recordIndex, m_request);
    answer(m_server->m_handler(m_request));
}

void HttpConnection::answer(const ServerReply& reply) {
    m_state = State::Answering;
    if (reply.delay.count() > 0)
        QTimer::singleShot(reply.delay, this, [this, reply] { send(reply); });
    else
        send(reply);
}

static QByteArray reasonPhrase(int status) {
    switch (status) {
    case 200:
        return "OK";
    case 206:
        return "Partial Content";
    case 404:
        return "Not Found";
    default:
        return status < 400 ? "Fine" : "Refused";
    }
}

void HttpConnection::send(const ServerReply& reply) {
    m_reply = reply;
    if (m_reply.end != WireEnd::None && m_reply.endAt < 0)
        return breakOff(m_reply.end);

    if (m_reply.file.isEmpty()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(m_reply.body);
        m_source = std::move(buffer);
    } else {
        m_source = std::make_unique<QFile>(m_reply.file);
    }
    if (!m_source->open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(m_reply.file));

    HttpRange range{.status = m_reply.status, .length = m_source->size()};
    if (m_reply.ranges)
        range = rangeOf(m_request, m_source->size(), entityTag(*m_source));
    m_source->seek(range.start);
    m_left = range.length;

    QByteArray head =
        "HTTP/1.1 " + QByteArray::number(range.status) + ' ' + reasonPhrase(range.status) + "\r\n";
    for (const auto& [name, value] : m_reply.headers + range.headers)
        head += name + ": " + value + "\r\n";
    if (range.status != 204 && range.status != 304)
        head += "Content-Length: " + QByteArray::number(range.length) + "\r\n";
    m_socket->write(head + "\r\n");
    if (m_request.method == "HEAD")
        m_left = 0;
    if (m_reply.end != WireEnd::None)
        m_left = std::min(m_left, m_reply.endAt);
    pump();
}

/// Writes on as the socket drains, so that a file of any size needs little memory.
void HttpConnection::pump() {
    if (m_state != State::Answering || !m_source || m_dripping)
        return;
    while (m_left > 0 && m_socket->bytesToWrite() < writeAhead) {
        const qint64 most = m_reply.dripBytes > 0 ? m_reply.dripBytes : writeAhead;
        const QByteArray piece = m_source->read(std::min(most, m_left));
        if (piece.isEmpty())
            return breakOff(WireEnd::Reset);  // the file shrank under our hands
        m_left -= piece.size();
        m_socket->write(piece);
        if (m_reply.dripBytes > 0 && m_left > 0) {
            m_dripping = true;
            QTimer::singleShot(m_reply.dripEvery, this, [this] {
                m_dripping = false;
                pump();
            });
            return;
        }
    }
    if (m_left == 0 && (m_reply.end == WireEnd::None || m_socket->bytesToWrite() == 0))
        finishReply();
}

void HttpConnection::finishReply() {
    m_source.reset();
    if (m_reply.end != WireEnd::None)
        return breakOff(m_reply.end);
    const bool saidClose = m_reply.headers.contains({"Connection", "close"});
    if (saidClose || m_request.header("Connection").compare("close", Qt::CaseInsensitive) == 0)
        return breakOff(WireEnd::Close);
    m_state = State::Head;
    // Not from within the request before: a client that sends on would deepen the stack each time.
    QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}
