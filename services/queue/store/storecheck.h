// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"

class QSqlDatabase;

/// Whether an open database can be worked with.
namespace storecheck {

struct Finding {
    bool damaged = false;  ///< the file itself is at fault: it can be set aside and made anew
    std::optional<ApiError> error{};
};

/// Before anything else is done with it: its pages, and that it is not of a newer program.
Finding pages(QSqlDatabase& database);
/// After it was brought to the newest version: that all of its tables and indexes are what they should be.
Finding tables(QSqlDatabase& database);

}  // namespace storecheck
