// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/bucket.h"
#include "services/domain/secret.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>

/// The S3 server of tests/staging/s3 as a process of its own, with one empty bucket "my-clips".
class BucketServer : public QObject {
    Q_OBJECT

public:
    BucketServer();
    ~BucketServer() override;

    bool start();  ///< false when it does not come up: node or the packages are missing
    QString words() const { return QString::fromUtf8(m_process.readAllStandardError()) + m_process.errorString(); }

    Bucket bucket() const;
    Secret secret() const;
    QString pathOf(const QString& key) const;  ///< where the server keeps an object's bytes
    /// Everything that lies in the bucket, what was begun and not ended too.
    QStringList objects() const;

    /// Every request whose answer has arrived here, oldest first: "method", "target", "status", "code" of our refusals,
    /// "signed" (header, query or none), "type" and "bytes" of the body.
    QList<QJsonObject> requests();
    void forget();

private:
    void read();

    QTemporaryDir m_folder;
    mutable QProcess m_process;
    quint16 m_port = 0;
    QList<QJsonObject> m_requests;
};
