// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fakeclock.h"
#include "tests/support/oiiyaosimulator.h"

#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>

#include <memory>

struct Reply {
    int status = 0;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray body{};
    QByteArray retryAfter{};

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QJsonObject data() const { return json()[QLatin1StringView("data")].toObject(); }
    QUrl url(const QString& field) const { return QUrl(data()[field].toString(), QUrl::StrictMode); }
    QString errorCode() const {
        return json()[QLatin1StringView("error")][QLatin1StringView("code")].toString();
    }
    QString param() const {
        return json()[QLatin1StringView("error")][QLatin1StringView("param")].toString();
    }
    HttpHeaders uploadHeaders() const;
};

/// A simulator on a clock that stands still, and a plain client to call it with: what its own tests are made
/// of.
class SimulatorClient : public QObject {
    Q_OBJECT
protected:
    void start(OiiyaoSimulator::Settings settings = {});
    Reply send(const QByteArray& method, const QUrl& url, const QByteArray& body = {},
               const HttpHeaders& headers = {});
    Reply get(const QString& path, const QString& query = {});
    Reply post(const QString& path, const QJsonObject& body);
    Reply askToUpload(qint64 bytes, const QString& name = QStringLiteral("my clip (1).mp4"));
    /// The three calls from a local file to a URL.
    QString upload(const QByteArray& content);
    /// The fields of a video translation that is in order.
    static QJsonObject translation();

    FakeClock m_clock;
    std::unique_ptr<OiiyaoSimulator> m_simulator;

private:
    QNetworkAccessManager m_net;
};
