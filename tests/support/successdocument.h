// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/apidocument.h"

#include <algorithm>

/// The document of a vendor that answers {success, data, usage, error}, and what it says differently from the others.
struct SuccessDocument {
    QString basePath{};  ///< of the base URL: "/qavix"
    QList<apidoc::Operation> operations{};
    QStringList taskTypes{};
    bool tellsEstimates = false;  ///< "estimated_credits" beside the id of a new task

    const apidoc::Operation* operationNamed(const QString& name) const {
        const auto found = std::ranges::find(operations, name, &apidoc::Operation::name);
        return found == operations.end() ? nullptr : &*found;
    }
};
