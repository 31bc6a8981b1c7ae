// SPDX-License-Identifier: MIT
#include "tests/support/plainclient.h"

#include <QtCore/qjsondocument.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtTest/qtest.h>

#include <memory>

QJsonObject PlainClient::Reply::json() const {
    return QJsonDocument::fromJson(body).object();
}

QUrl PlainClient::at(const QString& path, const QString& query) const {
    QUrl url = m_base;
    url.setPath(path);
    url.setQuery(query);
    return url;
}

PlainClient::Reply PlainClient::get(const QString& path, const QString& query) {
    return send("GET", at(path, query), {}, m_headers);
}

PlainClient::Reply PlainClient::post(const QString& path, const QJsonObject& body) {
    return send("POST", at(path), QJsonDocument(body).toJson(QJsonDocument::Compact),
                m_headers + HttpHeaders{{"Content-Type", "application/json"}});
}

PlainClient::Reply PlainClient::send(const QByteArray& method, const QUrl& url, const QByteArray& body, const HttpHeaders& headers) {
    QNetworkRequest request(url);
    request.setTransferTimeout(10'000);
    for (const auto& [name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(m_net.sendCustomRequest(request, method, body));
    [&] { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 30'000); }();
    return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .body = reply->isOpen() ? reply->readAll() : QByteArray()};
}
