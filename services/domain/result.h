// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"

#include <expected>

/// A value or the reason there is none. GCC 12's std::expected has no monadic members: use plain `if`.
template <class T>
using Result = std::expected<T, ApiError>;

inline std::unexpected<ApiError> fail(ApiError error) {
    return std::unexpected(std::move(error));
}
