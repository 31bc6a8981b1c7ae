// SPDX-License-Identifier: MIT
#include "app/engine/knownbuckets.h"

QHash<QString, Bucket> knownBuckets(const BucketBook& book) {
    QHash<QString, Bucket> buckets;
    for (const Bucket& bucket : book.buckets())
        buckets.insert(bucket.name, bucket);
    return buckets;
}
