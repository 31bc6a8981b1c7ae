// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/uploadendpoints.h"

/// A copy of a local file at a vendor's or in a bucket, as far as it has got.
struct StagedCopy {
    StagedFile file{};       ///< its id there, or its key in the bucket; the link once it can be fetched
    bool confirmed = false;  ///< whole, and fetchable by its link
    QString parts{};         ///< of an upload in parts that is on its way
};
