// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/bucket.h"
#include "services/http/apiclient.h"
#include "services/queue/renderer.h"
#include "services/vendors/registry.h"

#include <chrono>
#include <functional>

class QNetworkAccessManager;

/// What the queue works with. References must outlive it; everything lives in the queue's thread.
struct QueueParts {
    const VendorRegistry& vendors;
    ApiClient& client;
    QNetworkAccessManager& transfers;  ///< not the client's: long uploads must not starve short calls
    Clock& clock;
    std::function<Account(const QString& id)> account;
    std::function<std::optional<Bucket>(const JobSpec&)> bucket;  ///< where a job's local files are put for links
    KeySource& keys;  ///< for the bucket's secret
    RendererFactory renderer;
    QString databasePath;
    QString workFolder;  ///< for the offline engine's temporary files
    std::optional<std::chrono::milliseconds> pollPace{};  ///< replaces the vendors' own (tests, gateways)
};
