// SPDX-License-Identifier: MIT
#pragma once

#include "services/system/ending.h"

#include <QtCore/qurl.h>

#include <chrono>

class Clock;
class QNetworkAccessManager;
class QNetworkReply;

/// Fetches something small into memory: within so many bytes and so much time, or not at all. Carries no key and no cookie,
/// wherever it is sent on to.
class SmallFetch : public QObject {
    Q_OBJECT

public:
    struct Request {
        QUrl url{};
        bool loopback = false;  ///< plain http is taken from this machine
        qint64 mostBytes = 0;
        std::chrono::milliseconds mostTime{20'000};
    };

    /// Both references must outlive it.
    SmallFetch(QNetworkAccessManager& network, Clock& clock, Request request, QObject* parent = nullptr);
    ~SmallFetch() override;

    /// Errors: PreviewTooLarge, PreviewCutOff, ResultGone, InsecureUrl, Timeout, Offline, RateLimited, VendorFault, Rejected.
    void start(Ending<QByteArray> done);

private:
    void send(const QUrl& url);
    void checkLength();
    void readSome();
    void replyFinished();
    std::optional<ApiError> problem() const;
    void end(Result<QByteArray> result);

    QNetworkAccessManager& m_network;
    Clock& m_clock;
    const Request m_request;
    Ending<QByteArray> m_done;
    QNetworkReply* m_reply = nullptr;
    QByteArray m_bytes;
    int m_redirects = 0;
};
