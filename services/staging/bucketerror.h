// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"
#include "services/domain/bucket.h"
#include "services/http/httprequest.h"

/// What a bucket's answer complains of; absent when it does not. The body is judged before the status: S3 tells of a failed
/// CompleteMultipartUpload with 200. Nothing of the key or the signature gets into it.
std::optional<ApiError> bucketError(const Bucket& bucket, const HttpReply& reply, const QDateTime& now);

/// The text of the first element called `name`, or nothing.
QString xmlText(const QByteArray& xml, QStringView name);
