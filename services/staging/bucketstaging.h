// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/bucket.h"
#include "services/domain/secret.h"
#include "services/http/keysource.h"
#include "services/http/upload.h"
#include "services/staging/staging.h"

class Clock;
class QNetworkAccessManager;

/// The user's own bucket: the bytes go under a name nobody guesses, and a presigned link to them goes to the vendor.
/// The name is told (`advanced`) before the first byte, so that nothing is left lying there unknown.
class BucketStaging : public Staging {
    Q_OBJECT

public:
    /// What it works with; the references must outlive it.
    struct Parts {
        QNetworkAccessManager& transfers;
        Clock& clock;
        KeySource& keys;
    };

    BucketStaging(const Parts& parts, Bucket bucket, FileIdentity file, QObject* parent);
    void start(const std::optional<StagedCopy>& known) override;

private:
    void put(const Secret& secret);
    void link(const Secret& secret);

    Parts m_parts;
    Bucket m_bucket;
    FileIdentity m_file;
    StagedCopy m_copy;
};
