// SPDX-License-Identifier: MIT
#include "tests/support/httpserver.h"

#include "tests/support/httpconnection.h"

#include <QtNetwork/qsslserver.h>
#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>

#include <algorithm>

using namespace Qt::StringLiterals;

HttpServer::HttpServer(Handler handler, Planner planner, QObject* parent)
    : QObject(parent), m_handler(std::move(handler)), m_planner(std::move(planner)) {}

HttpServer::~HttpServer() {
    stop();
}

void HttpServer::useTls(const QSslConfiguration& tls) {
    m_tls = tls;
}

bool HttpServer::listen(quint16 port) {
    stop();
    if (m_tls) {
        auto* server = new QSslServer(this);
        server->setSslConfiguration(*m_tls);
        m_server = server;
    } else {
        m_server = new QTcpServer(this);
    }
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &HttpServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost, port))
        return false;
    m_port = m_server->serverPort();
    return true;
}

void HttpServer::stop() {
    const auto connections = findChildren<HttpConnection*>(Qt::FindDirectChildrenOnly);
    for (HttpConnection* connection : connections)
        connection->breakOff(WireEnd::Reset);
    delete std::exchange(m_server, nullptr);
}

QUrl HttpServer::url() const {
    QUrl url;
    url.setScheme(m_tls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_port);
    return url;
}

int HttpServer::connections() const {
    return int(findChildren<HttpConnection*>(Qt::FindDirectChildrenOnly).size());
}

int HttpServer::silent() const {
    return int(std::ranges::count_if(findChildren<HttpConnection*>(Qt::FindDirectChildrenOnly), &HttpConnection::isSilent));
}

QList<ServerRequest> HttpServer::requests() const {
    const QMutexLocker locker(&m_lock);
    return m_requests;
}

void HttpServer::forget() {
    const QMutexLocker locker(&m_lock);
    m_forgotten += m_requests.size();
    m_requests.clear();
}

void HttpServer::accept() {
    while (QTcpSocket* socket = m_server->nextPendingConnection())
        new HttpConnection(socket, this);
}

qsizetype HttpServer::record(const ServerRequest& head) {
    const QMutexLocker locker(&m_lock);
    m_requests.append(head);
    return m_forgotten + m_requests.size() - 1;
}

void HttpServer::record(qsizetype index, const ServerRequest& request) {
    const QMutexLocker locker(&m_lock);
    if (index >= m_forgotten)
        m_requests[index - m_forgotten] = request;
}
