// SPDX-License-Identifier: MIT
#pragma once

#include "services/http/apiclient.h"

#include <QtCore/qpointer.h>

class QNetworkReply;
class SingleUseBody;

/// One request on its way; a child of the asker's context, so it ends with it.
class ApiCall : public QObject {
    Q_OBJECT

public:
    ApiCall(ApiClient& client, Caller caller, HttpRequest request, QObject* context,
            std::function<void(Result<HttpReply>)> done);
    ~ApiCall() override;

    void start();

private:
    Result<QUrl> address() const;
    void takeTurn(const Secret& key);
    void sendWith(const Secret& key);
    void watch();
    void readSome();
    void finished();
    std::optional<ApiError> problemOf(const HttpReply& whole) const;
    void end(Result<HttpReply> result);

    QPointer<ApiClient> m_client;
    Caller m_caller;
    HttpRequest m_request;
    std::function<void(Result<HttpReply>)> m_done;
    QString m_id;
    QNetworkReply* m_reply = nullptr;
    SingleUseBody* m_paidBody = nullptr;
    Secret m_key;
    QByteArray m_body;
    qint64 m_received = 0;
    bool m_timedOut = false;
    bool m_tooLarge = false;
};
