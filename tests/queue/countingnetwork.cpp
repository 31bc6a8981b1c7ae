// SPDX-License-Identifier: MIT
#include "tests/queue/countingnetwork.h"

#include <QtNetwork/qnetworkreply.h>

QNetworkReply* CountingNetwork::createRequest(Operation operation, const QNetworkRequest& request, QIODevice* body) {
    QNetworkReply* reply = QNetworkAccessManager::createRequest(operation, request, body);
    ++m_inFlight;
    m_still.start();
    const auto moved = [this] { m_still.start(); };
    connect(reply, &QNetworkReply::metaDataChanged, this, moved);
    connect(reply, &QNetworkReply::readyRead, this, moved);
    connect(reply, &QNetworkReply::uploadProgress, this, moved);
    // One that is given up on is destroyed, whether it said that it had finished or not (ApiCall disconnects itself alone).
    connect(reply, &QObject::destroyed, this, [this, moved] {
        --m_inFlight;
        moved();
    });
    return reply;
}
