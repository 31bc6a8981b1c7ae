// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/bucket.h"
#include "services/domain/result.h"
#include "services/domain/secret.h"
#include "services/staging/sigv4.h"

#include <chrono>

inline constexpr std::chrono::seconds longestPresigned = std::chrono::days(7);  // what S3 allows at most

/// A name nobody guesses for a copy of `path`: prefix/<random>/source.<extension>. Plain ASCII without blanks, whatever the
/// file is called: vendors and gateways differ in how they read the rest.
QString freshObjectKey(const Bucket& bucket, const QString& path);

/// Where an object lies. Refused (InsecureUrl) when that is neither https nor a loopback address.
Result<QUrl> objectUrl(const Bucket& bucket, const QString& key);

sigv4::Signer signerFor(const Bucket& bucket, const Secret& secret, const QDateTime& now);

/// A link with which anyone may fetch the object for `lifetime`, at most `longestPresigned`. Needs no network: that the object
/// is there, or the key right, it does not tell. Hand it on as `toString(QUrl::FullyEncoded)`.
Result<QUrl> presignedGet(const Bucket& bucket, const Secret& secret, const QString& key, std::chrono::seconds lifetime,
                          const QDateTime& now);
