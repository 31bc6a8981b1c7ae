// SPDX-License-Identifier: MIT
#include "tests/support/simulatorclient.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

HttpHeaders Reply::uploadHeaders() const {
    HttpHeaders headers;
    const QJsonObject wanted = data()["upload_headers"_L1].toObject();
    for (auto header = wanted.begin(); header != wanted.end(); ++header)
        headers.append({header.key().toLatin1(), header->toString().toLatin1()});
    return headers;
}

void SimulatorClient::start(OiiyaoSimulator::Settings settings) {
    m_clock = FakeClock();
    settings.now = [this] { return m_clock.now(); };
    m_simulator = std::make_unique<OiiyaoSimulator>(settings);
}

Reply SimulatorClient::send(const QByteArray& method, const QUrl& url, const QByteArray& body,
                            const HttpHeaders& headers) {
    QNetworkRequest request(url);
    request.setTransferTimeout(2000);
    for (const auto& [name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(m_net.sendCustomRequest(request, method, body));
    [&] { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 30'000); }();
    return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .error = reply->error(),
            .body = reply->isOpen() ? reply->readAll() : QByteArray(),
            .retryAfter = reply->rawHeader("Retry-After")};
}

Reply SimulatorClient::get(const QString& path, const QString& query) {
    QUrl url = m_simulator->baseUrl();
    url.setPath(path);
    url.setQuery(query);
    return send("GET", url, {}, {{"Authorization", "Bearer sim-key-1"}});
}

Reply SimulatorClient::post(const QString& path, const QJsonObject& body) {
    QUrl url = m_simulator->baseUrl();
    url.setPath(path);
    return send("POST", url, QJsonDocument(body).toJson(QJsonDocument::Compact),
                {{"Authorization", "Bearer sim-key-1"}, {"Content-Type", "application/json"}});
}

Reply SimulatorClient::askToUpload(qint64 bytes, const QString& name) {
    return post(u"/files/upload-url"_s, {{u"file_name"_s, name}, {u"file_size"_s, bytes}});
}

QString SimulatorClient::upload(const QByteArray& content) {
    const Reply ticket = askToUpload(content.size());
    send("PUT", ticket.url(u"upload_url"_s), content, ticket.uploadHeaders());
    return post(u"/files/confirm"_s, {{u"file_id"_s, ticket.data()["file_id"_L1]}})
        .data()["url"_L1]
        .toString();
}

QJsonObject SimulatorClient::translation() {
    return {{u"video_url"_s, u"https://example.com/a.mp4"_s},
            {u"source_language"_s, u"en"_s},
            {u"target_language"_s, u"es"_s},
            {u"voice_id"_s, u"101"_s}};
}
