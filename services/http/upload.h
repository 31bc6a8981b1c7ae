// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"
#include "services/http/pacewatch.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qfile.h>
#include <QtCore/qobject.h>
#include <QtCore/qurl.h>

class QNetworkAccessManager;
class QNetworkReply;

/// What tells one version of a file from another without reading it.
struct FileIdentity {
    QString path{};
    qint64 bytes = 0;
    QDateTime modified{};

    static FileIdentity of(const QString& path);
    bool operator==(const FileIdentity&) const = default;
};

/// Sends one file to a presigned URL, streaming, with exactly the headers given and no key.
/// Ends in exactly one `finished`; deleting it stops it. FileChanged when the source was not the same all along.
class Upload : public QObject {
    Q_OBJECT

public:
    struct Request {
        QUrl target{};
        QUrl base{};  ///< of the account: decides whether loopback http is allowed
        QByteArray method = "PUT";
        QList<QPair<QByteArray, QByteArray>> headers{};
        FileIdentity file{};
    };

    /// Both references must outlive it.
    Upload(QNetworkAccessManager& network, Clock& clock, Request request, QObject* parent = nullptr);
    ~Upload() override;
    void start();

Q_SIGNALS:
    void progress(qint64 done, qint64 total);
    void finished(const std::optional<ApiError>& error);

private:
    void replyFinished();
    void end(std::optional<ApiError> error);

    QNetworkAccessManager& m_network;
    Request m_request;
    PaceWatch m_pace;
    QFile m_file;
    QNetworkReply* m_reply = nullptr;
    bool m_tooSlow = false;
};
