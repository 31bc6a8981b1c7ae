// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"

/// Loads libav if nobody has yet; call before the first libav function. Thread-safe, and free after the first time.
/// Errors: PackageMissing, naming what to install.
std::optional<ApiError> loadLibav();
