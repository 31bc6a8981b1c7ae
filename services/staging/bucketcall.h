// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/bucket.h"
#include "services/domain/secret.h"
#include "services/http/httprequest.h"
#include "services/http/pacewatch.h"
#include "services/staging/filestretch.h"
#include "services/staging/sigv4.h"

#include <QtCore/qfuturewatcher.h>
#include <QtCore/qobject.h>

#include <chrono>

class Clock;
class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

/// One signed request to a bucket. A body out of a file is hashed off this thread first and then streamed.
/// Ends in exactly one `finished`, with an answer that is none of bucketError's; deleting it stops it.
class BucketCall : public QObject {
    Q_OBJECT

public:
    struct Request {
        QByteArray method = "GET";
        QString key{};
        QUrlQuery query{};
        sigv4::Headers headers{};
        QByteArray body{};
        std::optional<Stretch> file{};  ///< in place of `body`
        std::chrono::milliseconds idle = std::chrono::seconds(60);  ///< so long without a byte is a timeout, without an answer too slow
    };

    BucketCall(QNetworkAccessManager& network, Clock& clock, const Bucket& bucket, const Secret& secret, Request request,
               QObject* parent = nullptr);
    ~BucketCall() override;
    void start();

Q_SIGNALS:
    void progress(qint64 sent);
    void finished(const Result<HttpReply>& reply);

private:
    void send(const QByteArray& payloadHash);
    QNetworkReply* transmit(const QNetworkRequest& request);
    void replyFinished();
    void end(const Result<HttpReply>& reply);

    QNetworkAccessManager& m_network;
    Clock& m_clock;
    Bucket m_bucket;
    Secret m_secret;
    Request m_request;
    PaceWatch m_pace;
    QUrl m_url;
    QFutureWatcher<Result<QByteArray>> m_hashing;
    QNetworkReply* m_reply = nullptr;
};
