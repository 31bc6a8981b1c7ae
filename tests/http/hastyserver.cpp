// SPDX-License-Identifier: MIT
#include "tests/http/hastyserver.h"

#include <QtTest/qtest.h>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

HastyServer::HastyServer(const QByteArray& answer) : m_answer(answer) {
    m_listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto* any = reinterpret_cast<sockaddr*>(&address);
    if (::bind(m_listening, any, length) != 0 || ::listen(m_listening, 8) != 0 || ::getsockname(m_listening, any, &length) != 0)
        qFatal("no server");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

HastyServer::~HastyServer() {
    m_stopping = true;
    m_mayAnswer.release(100);
    ::shutdown(m_listening, SHUT_RDWR);
    m_thread.join();
    ::close(m_listening);
}

QUrl HastyServer::url() const {
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void HastyServer::serve() {
    while (!m_stopping) {
        const int client = ::accept(m_listening, nullptr, nullptr);
        if (client < 0)
            return;
        QByteArray request;
        char bytes[4096];
        while (!request.contains("\r\n\r\n")) {
            const ssize_t got = ::recv(client, bytes, sizeof bytes, 0);
            if (got <= 0)
                break;
            request.append(bytes, got);
        }
        m_asked.release();
        m_mayAnswer.acquire();
        [[maybe_unused]] const ssize_t sent = ::send(client, m_answer.constData(), size_t(m_answer.size()), MSG_NOSIGNAL);
        ::shutdown(client, SHUT_WR);
        ::close(client);
        m_closed.release();
    }
}

bool HastyServer::lookAway() {
    if (!QTest::qWaitFor([this] { return m_asked.tryAcquire(); }, 10'000))
        return false;
    m_mayAnswer.release();
    return m_closed.tryAcquire(1, 10'000);
}
