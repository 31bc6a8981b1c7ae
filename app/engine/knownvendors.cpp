// SPDX-License-Identifier: MIT
#include "app/engine/knownvendors.h"

#include "services/vendors/akool.h"
#include "services/vendors/kreado.h"
#include "services/vendors/local.h"
#include "services/vendors/oiiyao.h"
#include "services/vendors/qavix.h"
#include "services/vendors/vozo.h"

VendorRegistry knownVendors() {
    return VendorRegistry({local({}), oiiyao(), qavix(), akool(), vozo(), kreado()});
}
