// SPDX-License-Identifier: MIT
#pragma once

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
    RendererFactory renderer;
    QString databasePath;
    QString workFolder;  ///< for the offline engine's temporary files
    std::optional<std::chrono::milliseconds> pollPace{};  ///< replaces the vendors' own (tests, gateways)
};
