// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/profile.h"
#include "services/vendors/registry.h"

class AccountBook;
class KeyStore;
class QSettings;

/// What the window works on besides its own models. All of it lives in the window's thread and outlives it.
struct Studio {
    VendorRegistry& vendors;
    AccountBook& accounts;
    KeyStore& keys;
    QSettings& settings;
    Profile profile;
    QString sampleClip;  ///< empty when it is not installed
};
