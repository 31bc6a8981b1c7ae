// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/registry.h"

/// Every vendor that the program knows.
const VendorRegistry& everyVendor();
