// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/registry.h"

/// Every vendor of this program, the offline engine first and with nothing found yet.
VendorRegistry knownVendors();
