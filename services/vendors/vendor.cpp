// SPDX-License-Identifier: MIT
#include "services/vendors/vendor.h"

#include <algorithm>

const Operation* Vendor::operation(OperationKind kind) const {
    const auto found = std::ranges::find(operations, kind, &Operation::kind);
    return found == operations.end() ? nullptr : &*found;
}

const EndpointPath* Vendor::path(const QString& endpoint) const {
    const auto found = std::ranges::find(paths, endpoint, &EndpointPath::name);
    return found == paths.end() ? nullptr : &*found;
}
