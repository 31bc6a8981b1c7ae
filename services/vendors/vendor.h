// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/operation.h"
#include "services/vendors/uploadendpoints.h"
#include "services/vendors/vendorlists.h"

#include <QtCore/qdatetime.h>
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

/// One documented error code of a vendor.
struct ErrorCode {
    QString code{};
    failure::Kind kind = failure::Kind::Rejected;
    failure::Reason reason = failure::Reason::None;  ///< a sentence of its own; else the kind's, with the vendor's words
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
    QList<Operation> makers{};  ///< what makes avatars: queued like the others, but not offered for a clip
    QList<ErrorCode> errorCodes{};  ///< every documented one
    /// The vendor's error, read before the HTTP status is looked at; absent when the reply is none.
    std::function<std::optional<ApiError>(const HttpReply&)> readError{};

    Endpoint<Nothing, Balance> balance{};
    bool balanceTellsRates = false;  ///< how often it may be called stands in the balance, and nowhere else
    Endpoint<Nothing, QList<Price>> pricing{};
    Endpoint<UsageQuery, UsagePage> usage{};
    Endpoint<Nothing, QList<Language>> languages{};
    Endpoint<VoiceQuery, VoicePage> voices{};
    bool onlyHttpsInputs = false;   ///< links over plain http are refused
    QStringList voiceSources{};     ///< each is a list of its own
    bool voicesByLanguage = false;  ///< voices can only be asked for one language at a time
    RemoteEndpoints remote{};
    AvatarEndpoints avatars{};
    UploadEndpoints upload{};

    bool needsKey() const { return !baseUrl.isEmpty(); }
    const Operation* operation(OperationKind kind) const;  ///< the makers too
    const EndpointPath* path(const QString& endpoint) const;
    const ErrorCode* errorCode(const QString& code) const;
};
