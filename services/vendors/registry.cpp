// SPDX-License-Identifier: MIT
#include "services/vendors/registry.h"

#include <algorithm>

const Vendor* VendorRegistry::find(const QString& id) const {
    const auto found = std::ranges::find(m_vendors, id, &Vendor::id);
    return found == m_vendors.end() ? nullptr : &*found;
}

QList<const Vendor*> VendorRegistry::offering(OperationKind kind) const {
    QList<const Vendor*> found;
    for (const Vendor& vendor : m_vendors) {
        if (vendor.operation(kind))
            found.append(&vendor);
    }
    return found;
}

void VendorRegistry::replace(Vendor vendor) {
    const auto found = std::ranges::find(m_vendors, vendor.id, &Vendor::id);
    if (found != m_vendors.end())
        *found = std::move(vendor);
    else
        m_vendors.append(std::move(vendor));
}
