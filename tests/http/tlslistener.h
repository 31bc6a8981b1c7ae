// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qurl.h>
#include <QtNetwork/qsslserver.h>

/// Keeps every byte that was said to it behind its certificate, and answers each request with the same bytes.
class TlsListener : public QObject {
    Q_OBJECT

public:
    TlsListener(const QSslConfiguration& tls, const QByteArray& answer);

    QUrl url(const QString& host = QStringLiteral("127.0.0.1")) const;
    const QByteArray& heard() const { return m_heard; }
    int greeted() const { return m_greeted; }  ///< connections that began, whatever became of them

private:
    void accept();

    QSslServer m_server;
    QByteArray m_answer;
    QByteArray m_heard;
    int m_greeted = 0;
};
