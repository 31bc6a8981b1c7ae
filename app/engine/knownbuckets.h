// SPDX-License-Identifier: MIT
#pragma once

#include "services/credentials/bucketbook.h"

#include <QtCore/qhash.h>

/// Every bucket of the profile by its name.
QHash<QString, Bucket> knownBuckets(const BucketBook& book);
