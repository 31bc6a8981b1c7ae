// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/bucket.h"
#include "services/domain/secret.h"
#include "services/http/upload.h"
#include "services/staging/bucketcall.h"
#include "services/staging/multipart.h"

/// Puts one file into a bucket: in one request up to 64 MiB, else (or when that one broke off) in parts, one after the other.
/// Ends in exactly one `finished`; deleting it stops it. FileChanged when the source was not the same all along; the parts that
/// have arrived then are of no use (BucketDelete). After any other error the last `advanced` state goes on where it stopped.
class BucketPut : public QObject {
    Q_OBJECT

public:
    struct Request {
        Bucket bucket{};
        Secret secret{};
        QString key{};
        FileIdentity file{};
        MultipartState resume{};  ///< of an earlier try with this key and this file
    };

    /// Both references must outlive it.
    BucketPut(QNetworkAccessManager& network, Clock& clock, Request request, QObject* parent = nullptr);
    void start();

Q_SIGNALS:
    void progress(qint64 done, qint64 total);
    /// When parts are begun and after each one: store it before anything else.
    void advanced(const MultipartState& state);
    void finished(const std::optional<ApiError>& error);

private:
    using Next = void (BucketPut::*)(const HttpReply& reply);
    void putWhole();
    void begin();
    void begun(const HttpReply& reply);
    void nextPart();
    void partArrived(const HttpReply& reply);
    void complete();
    void look();
    void done(const HttpReply& reply);
    void call(BucketCall::Request request, Next next);
    void failed(const ApiError& error);
    void keep();
    qint64 arrived() const;
    bool allArrived() const;
    void end(const std::optional<ApiError>& error);

    QNetworkAccessManager& m_network;
    Clock& m_clock;
    Request m_request;
    MultipartState m_state;
    bool m_whole = false;  ///< in one request
    bool m_startedOver = false;
    bool m_looking = false;  ///< whether the object is there already
};
