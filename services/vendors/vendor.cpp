// SPDX-License-Identifier: MIT
#include "services/vendors/vendor.h"

#include <algorithm>

const Operation* Vendor::operation(OperationKind kind) const {
    for (const QList<Operation>* list : {&operations, &makers}) {
        const auto found = std::ranges::find(*list, kind, &Operation::kind);
        if (found != list->end())
            return &*found;
    }
    return nullptr;
}

const EndpointPath* Vendor::path(const QString& endpoint) const {
    const auto found = std::ranges::find(paths, endpoint, &EndpointPath::name);
    return found == paths.end() ? nullptr : &*found;
}

const ErrorCode* Vendor::errorCode(const QString& code) const {
    const auto found = std::ranges::find(errorCodes, code, &ErrorCode::code);
    return found == errorCodes.end() ? nullptr : &*found;
}
