// SPDX-License-Identifier: MIT
#include "app/engine/knownvendors.h"

#include "services/vendors/kreado.h"
#include "services/vendors/local.h"
#include "services/vendors/oiiyao.h"

VendorRegistry knownVendors() {
    return VendorRegistry({oiiyao(), kreado(), local({})});
}
