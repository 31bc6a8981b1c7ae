// SPDX-License-Identifier: MIT
#pragma once

#include "services/staging/bucketcall.h"

/// Takes one object, or one upload that was never completed, out of a bucket. What is not there (any more) is fine.
/// Ends in exactly one `finished`; deleting it stops it.
class BucketDelete : public QObject {
    Q_OBJECT

public:
    struct Request {
        Bucket bucket{};
        Secret secret{};
        QString key{};
        QString uploadId{};  ///< with it, the parts of this upload; without, the object
    };

    BucketDelete(QNetworkAccessManager& network, Clock& clock, const Request& request, QObject* parent = nullptr);
    void start();

Q_SIGNALS:
    void finished(const std::optional<ApiError>& error);

private:
    BucketCall* m_call;
};
