// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/httpmessage.h"

#include <QtCore/qmutex.h>
#include <QtCore/qobject.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qsslconfiguration.h>

#include <functional>
#include <optional>

class HttpConnection;
class QTcpServer;

/// A small HTTP/1.1 server on loopback that can stop at any byte. It works in the thread it lives in; bodies
/// stream, however large. (QHttpServer 6.4 buffers them, and crashes when a client goes away.)
class HttpServer : public QObject {
    Q_OBJECT
public:
    using Planner = std::function<BodyPlan(const ServerRequest& head)>;
    using Handler = std::function<ServerReply(const ServerRequest& request)>;

    explicit HttpServer(Handler handler, Planner planner = {}, QObject* parent = nullptr);
    ~HttpServer() override;

    /// To be called before listen().
    void useTls(const QSslConfiguration& tls);
    bool listen(quint16 port = 0);
    /// Gone for the world: no listening socket, all connections reset.
    void stop();

    quint16 port() const { return m_port; }
    QUrl url() const;  ///< without a path
    int connections() const;
    int silent() const;  ///< of those, told to say nothing more

    /// Everything that arrived, oldest first. Safe from any thread.
    QList<ServerRequest> requests() const;
    /// As if nothing had arrived so far: what runs for a day must not remember all of it.
    void forget();

private:
    friend class HttpConnection;
    void accept();
    qsizetype record(const ServerRequest& head);
    void record(qsizetype index, const ServerRequest& request);

    Handler m_handler;
    Planner m_planner;
    std::optional<QSslConfiguration> m_tls;
    QTcpServer* m_server = nullptr;
    quint16 m_port = 0;
    mutable QMutex m_lock;
    QList<ServerRequest> m_requests;
    qsizetype m_forgotten = 0;  ///< requests before the first of these
};
