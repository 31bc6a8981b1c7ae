// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"
#include "services/http/pacewatch.h"

#include <QtCore/qfile.h>
#include <QtCore/qobject.h>
#include <QtCore/qurl.h>

class QNetworkAccessManager;
class QNetworkReply;

/// Fetches one result into a part file, going on where an earlier try stopped. Carries no key and no cookie.
/// Ends in exactly one `finished`; deleting it stops it and leaves the part file for the next try.
class Download : public QObject {
    Q_OBJECT

public:
    struct Request {
        QUrl url{};
        QUrl base{};        ///< of the account: decides whether loopback http is allowed
        QString partPath{};
        /// Which version the bytes in the part file are of, as `versionKnown` told; empty = start over.
        QByteArray validator{};
    };
    struct Fetched {
        qint64 bytes = 0;
        QByteArray contentType{};
        bool operator==(const Fetched&) const = default;
    };

    /// Both references must outlive it.
    Download(QNetworkAccessManager& network, Clock& clock, Request request, QObject* parent = nullptr);
    ~Download() override;
    void start();

Q_SIGNALS:
    /// Before a byte of it is written: store it to be able to go on after a restart. Empty: nothing tells versions apart.
    void versionKnown(const QByteArray& validator);
    void progress(qint64 done, qint64 total);  ///< total -1 = not told
    void finished(const Result<Fetched>& result);

private:
    void send(const QUrl& url);
    void headersRead();
    bool isOurPart();
    bool openPart(int status);
    void writeSome();
    void replyFinished();
    void complete(const QByteArray& contentType);
    void follow();
    void startOver();
    std::optional<ApiError> endingError() const;
    void fail(ApiError error);

    QNetworkAccessManager& m_network;
    const Clock& m_clock;
    Request m_request;
    PaceWatch m_pace;
    QFile m_part;
    QNetworkReply* m_reply = nullptr;
    qint64 m_offset = 0;   ///< bytes that were there before this try
    qint64 m_total = -1;   ///< of the whole file
    qint64 m_written = 0;  ///< by this try
    int m_redirects = 0;
    bool m_headersRead = false;
    bool m_wrongPart = false;  ///< the server began elsewhere than where our bytes end
    std::optional<ApiError> m_problem;
};
