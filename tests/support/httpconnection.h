// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/httpbody.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qfile.h>
#include <QtCore/qobject.h>

#include <memory>

class HttpServer;
class QTcpSocket;

/// One client of an HttpServer: reads requests one after the other and writes the answers. Deletes itself.
class HttpConnection : public QObject {
    Q_OBJECT
public:
    HttpConnection(QTcpSocket* socket, HttpServer* server);

    void breakOff(WireEnd end);
    bool isSilent() const { return m_state == State::Stuck; }  ///< told to say nothing more

private:
    void read();
    bool readHead();
    void readBody();
    void startBody();
    void finishRequest();
    void answer(const ServerReply& reply);
    void send(const ServerReply& reply);
    void pump();
    void finishReply();

    enum class State { Head, Body, Answering, Stuck };
    State m_state = State::Head;
    QTcpSocket* m_socket;
    HttpServer* m_server;
    QByteArray m_bytes;

    ServerRequest m_request;
    qsizetype m_recordIndex = 0;
    BodyPlan m_plan;
    HttpBody m_body;
    QFile m_bodyFile;
    QCryptographicHash m_hash{QCryptographicHash::Md5};

    ServerReply m_reply;
    std::unique_ptr<QIODevice> m_source;
    qint64 m_left = 0;  ///< bytes of the body still to be written
    bool m_dripping = false;
};
