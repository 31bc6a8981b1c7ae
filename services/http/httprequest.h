// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qpair.h>
#include <QtCore/qstring.h>
#include <QtCore/qurlquery.h>

/// What a vendor's build function wants sent. Host, auth header and real path are added by the sender.
struct HttpRequest {
    QByteArray method = "GET";
    QString endpoint{};                          ///< a name of the vendor's path table
    QHash<QString, QString> pathArguments{};     ///< fill "{name}" in the path, percent-encoded
    QUrlQuery query{};
    QByteArray body{};                           ///< JSON, or empty
    bool costsMoney = false;                     ///< goes out exactly once: see SingleUseBody

    bool operator==(const HttpRequest&) const = default;
};

/// What came back: judged by the vendor's parse function, body before status.
struct HttpReply {
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers{};
    QByteArray body{};

    /// Case-insensitive; empty when absent.
    QByteArray header(QByteArrayView name) const;
    bool operator==(const HttpReply&) const = default;
};
