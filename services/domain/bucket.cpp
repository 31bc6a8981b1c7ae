// SPDX-License-Identifier: MIT
#include "services/domain/bucket.h"

#include <QtCore/qregularexpression.h>

using namespace Qt::StringLiterals;

Bucket bucketFromText(const QString& text) {
    // The characters that every S3-compatible service takes in a bucket's name, and plain ones in keys.
    static const QRegularExpression form(u"^s3://([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:/([A-Za-z0-9_.-][A-Za-z0-9_./-]*?))?/*$"_s);
    const auto match = form.match(text);
    return match.hasMatch() ? Bucket{.name = match.captured(1), .prefix = match.captured(2)} : Bucket{};
}

QString bucketText(const Bucket& bucket) {
    const QString name = u"s3://"_s + bucket.name;
    return bucket.prefix.isEmpty() ? name : name + u'/' + bucket.prefix;
}
