// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"
#include "services/http/httprequest.h"
#include "services/vendors/vendor.h"

#include <QtNetwork/qnetworkreply.h>

/// How a request ended on the wire.
struct WireEnding {
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    bool timedOut = false;   ///< our own timeout; Qt reports it and an abort alike
    bool costsMoney = false;
    bool bodySent = false;   ///< at least one byte of the body was handed to the network
    QString text{};
    QString address{};       ///< for whom it was meant, without a query
};

/// For an ending without a whole reply. Paid and possibly arrived = OutcomeUnknown.
ApiError wireError(const WireEnding& ending);

/// For an answer that sends us elsewhere: an API call is not made anywhere but where the account says.
ApiError redirectError(const HttpReply& reply, const QUrl& from);

/// The error a whole reply carries, body before status; absent when it is an answer.
std::optional<ApiError> replyError(const Vendor& vendor, const HttpReply& reply, bool costsMoney, const QDateTime& now);
