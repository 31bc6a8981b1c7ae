// SPDX-License-Identifier: MIT
#pragma once

#include "services/http/endpoint.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qurl.h>

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
