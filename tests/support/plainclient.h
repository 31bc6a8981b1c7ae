// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/httpmessage.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qnetworkaccessmanager.h>

/// Calls a simulated vendor without any of the program's own code.
class PlainClient {
public:
    struct Reply {
        int status = 0;
        QByteArray body{};

        QJsonObject json() const;
        QJsonObject data() const { return json()[QLatin1StringView("data")].toObject(); }
    };

    /// `headers` go with every call.
    PlainClient(const QUrl& base, const HttpHeaders& headers) : m_base(base), m_headers(headers) {}

    Reply get(const QString& path, const QString& query = {});
    Reply post(const QString& path, const QJsonObject& body);
    /// As it stands; only here `headers` replace those of every call.
    Reply send(const QByteArray& method, const QUrl& url, const QByteArray& body, const HttpHeaders& headers);

private:
    QUrl at(const QString& path, const QString& query = {}) const;

    QUrl m_base;
    HttpHeaders m_headers;
    QNetworkAccessManager m_net;
};
