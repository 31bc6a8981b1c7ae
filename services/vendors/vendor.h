// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/account.h"
#include "services/domain/voice.h"
#include "services/http/endpoint.h"
#include "services/vendors/operation.h"

#include <QtCore/qurl.h>

/// One row of a vendor's path table. "{task_id}" is filled from HttpRequest::pathArguments.
struct EndpointPath {
    QString name{};
    QString path{};
    bool assumed = false;  ///< no document gives it: marked in Settings, replaceable per account
};

struct AuthScheme {
    QByteArray header{};  ///< e.g. "Authorization"
    QByteArray prefix{};  ///< e.g. "Bearer "
};

/// Limits of one account, as documented. The balance endpoint may report tighter or wider ones.
struct PaceLimits {
    std::optional<int> requestsPerMinute{};
    std::optional<int> queriesPerSecond{};
    std::optional<int> submitsPerSecond{};
    std::optional<int> jobsAtOnce{};  ///< queued and running together
};

struct VoiceQuery {
    QString language{};
    QString gender{};
    int page = 0;
};
struct VoicePage {
    QList<Voice> voices{};
    bool more = false;
};

struct UploadQuery {
    QString fileName{};  ///< ASCII
    qint64 bytes = 0;
};
struct UploadTicket {
    QString fileId{};
    QUrl target{};
    QByteArray method = "PUT";
    QList<QPair<QByteArray, QByteArray>> headers{};  ///< all must be sent, exactly as given
    QDateTime expiresAt{};
    QUrl ready{};  ///< set at once when the vendor has this file already: nothing to send
};
struct StagedFile {
    QString fileId{};
    QUrl url{};
    QDateTime expiresAt{};  ///< invalid = not told
};

/// The vendor's own way from a local file to a URL.
struct UploadEndpoints {
    Endpoint<UploadQuery, UploadTicket> ticket{};
    Endpoint<QString, StagedFile> confirm{};
    Endpoint<QString, StagedFile> refresh{};
    explicit operator bool() const { return bool(ticket); }
};

/// Everything that the window, the queue and the command line know about a vendor. An endpoint it lacks is empty.
struct Vendor {
    QString id{};
    QString name{};        ///< a proper name, not translated; "local" is worded by ui
    QUrl baseUrl{};        ///< empty for the offline engine: it has no account, no key and costs nothing
    QUrl keyPage{};        ///< where a user gets a key
    QString creditUnit{};  ///< "credits", "K-coins"; empty = nothing to pay
    AuthScheme auth{};
    PaceLimits limits{};
    QList<EndpointPath> paths{};
    QList<Operation> operations{};
    /// The vendor's error, read before the HTTP status is looked at; absent when the reply is none.
    std::function<std::optional<ApiError>(const HttpReply&)> readError{};

    Endpoint<Nothing, Balance> balance{};
    Endpoint<Nothing, QList<Price>> pricing{};
    Endpoint<VoiceQuery, VoicePage> voices{};
    UploadEndpoints upload{};

    bool needsKey() const { return !baseUrl.isEmpty(); }
    const Operation* operation(OperationKind kind) const;
    const EndpointPath* path(const QString& endpoint) const;
};
