// SPDX-License-Identifier: MIT
#include "services/staging/bucketstaging.h"

#include "services/domain/clock.h"
#include "services/staging/bucketaddress.h"
#include "services/staging/bucketput.h"

using failure::Reason;

namespace {
// Vendors fetch soon after they have taken a job, but their queues may be hours long (Vozo: up to 2 h); a link that has
// ended is made anew without sending anything.
constexpr std::chrono::hours linkLifetime{48};
}  // namespace

BucketStaging::BucketStaging(const Parts& parts, Bucket bucket, FileIdentity file, QObject* parent)
    : Staging(parent), m_parts(parts), m_bucket(std::move(bucket)), m_file(std::move(file)) {}

void BucketStaging::start(const std::optional<StagedCopy>& known) {
    m_copy = known.value_or(StagedCopy{.file = {.fileId = freshObjectKey(m_bucket, m_file.path)}});
    m_parts.keys.key(bucketSecretName(m_bucket.name), this, [this](const Result<Secret>& secret) {
        if (!secret) {
            ApiError error = secret.error();
            error.about = {m_bucket.name};
            return Q_EMIT failed(error);
        }
        m_copy.confirmed ? link(*secret) : put(*secret);
    });
}

void BucketStaging::put(const Secret& secret) {
    Q_EMIT advanced(m_copy);
    auto* put = new BucketPut(m_parts.transfers, m_parts.clock,
                              {.bucket = m_bucket,
                               .secret = secret,
                               .key = m_copy.file.fileId,
                               .file = m_file,
                               .resume = multipartFromJson(m_copy.parts)},
                              this);
    connect(put, &BucketPut::progress, this, &Staging::progress);
    connect(put, &BucketPut::advanced, this, [this](const MultipartState& state) {
        m_copy.parts = toJson(state);
        Q_EMIT advanced(m_copy);
    });
    connect(put, &BucketPut::finished, this, [this, secret](const std::optional<ApiError>& error) {
        error ? Q_EMIT failed(*error) : link(secret);
    });
    put->start();
}

void BucketStaging::link(const Secret& secret) {
    const QDateTime now = m_parts.clock.now();
    const auto url = presignedGet(m_bucket, secret, m_copy.file.fileId, linkLifetime, now);
    if (!url)
        return Q_EMIT failed(url.error());
    Q_EMIT staged({m_copy.file.fileId, *url, now.addSecs(std::chrono::seconds(linkLifetime).count())});
}
