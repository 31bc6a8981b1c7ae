// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>
#include <QtCore/qurl.h>

/// The user's own S3-compatible storage, for vendors that only fetch links. Its secret is in the keychain under
/// bucketSecretName(name).
struct Bucket {
    QString name{};
    QString prefix{};     ///< without slashes at its ends; may be empty
    QUrl endpoint{};      ///< empty = AWS; else objects are addressed as endpoint/name/key
    QString region{};     ///< empty = "us-east-1"
    QString accessKey{};

    bool operator==(const Bucket&) const = default;
};

inline QString bucketSecretName(const QString& bucket) {
    return QStringLiteral("s3/") + bucket;
}
/// Name and prefix of "s3://bucket/prefix"; an empty name when it is none.
Bucket bucketFromText(const QString& text);
QString bucketText(const Bucket& bucket);  ///< "s3://bucket/prefix"
