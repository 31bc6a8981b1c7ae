// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>
#include <QtCore/qpair.h>
#include <QtCore/qstring.h>
#include <QtCore/qurlquery.h>

#include <chrono>

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

/// How a connection ends where a well-behaved server would have gone on.
enum class WireEnd {
    None,
    Close,  ///< FIN
    Reset,  ///< RST
    Hang,   ///< stays open and silent
};

/// A request as it arrived. In the ledger of a server it stands from the moment its head was read.
struct ServerRequest {
    QByteArray method{};
    QByteArray target{};  ///< the raw path and query, byte for byte
    HttpHeaders headers{};
    QByteArray body{};  ///< empty unless the plan kept it in memory
    qint64 bodyBytes = 0;
    QByteArray md5{};  ///< of the body, in hex; empty until complete
    bool complete = false;
    QDateTime at{};

    QByteArray header(QByteArrayView name) const;  ///< case-insensitive; empty when absent
    bool has(QByteArrayView name) const;
    QString path() const;  ///< decoded
    QUrlQuery query() const;
};

/// What becomes of a body, decided when only the head has been read.
struct BodyPlan {
    enum class To { Memory, File, Discard };
    To to = To::Memory;
    QString file{};
    WireEnd end = WireEnd::None;
    qint64 endAt = 0;  ///< `end` happens once so many bytes of the body have arrived
};

struct ServerReply {
    int status = 200;
    HttpHeaders headers{};
    QByteArray body{};
    QString file{};       ///< streamed in place of `body`
    bool ranges = false;  ///< answers Range and If-Range, and sends an ETag

    std::chrono::milliseconds delay{0};
    WireEnd end = WireEnd::None;
    qint64 endAt = -1;     ///< `end` happens after so many bytes of the body; -1 = before the status line
    qint64 dripBytes = 0;  ///< 0 = as fast as it goes; else so many bytes every `dripEvery`
    std::chrono::milliseconds dripEvery{10};
};
