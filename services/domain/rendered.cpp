// SPDX-License-Identifier: MIT
#include "services/domain/rendered.h"

using namespace Qt::StringLiterals;

QString reviewName(ReviewStop stop) {
    return stop == ReviewStop::Source ? u"review-source"_s : u"review-target"_s;
}

std::optional<ReviewStop> reviewFromName(const QString& name) {
    for (const ReviewStop stop : {ReviewStop::Source, ReviewStop::Target}) {
        if (reviewName(stop) == name)
            return stop;
    }
    return std::nullopt;
}
