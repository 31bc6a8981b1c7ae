// SPDX-License-Identifier: MIT
#pragma once

#include "services/media/fitformat.h"
#include "services/media/fitplan.h"

/// What is looked at while a plan is made.
struct Fit {
    const MediaFile& media;
    const MediaLimits& limits;
    QList<failure::Reason> problems{};
    QString own{};          ///< the file's extension
    bool mayCopy = true;
    bool overshot = false;  ///< a first try came out too large
    double ease = 1;        ///< the part of the bits that is to be used

    bool has(failure::Reason reason) const { return problems.contains(reason); }
};

// One for each kind of source: see planFit().
Result<FitPlan> planVideo(const Fit& fit);
Result<FitPlan> planSound(const Fit& fit);
Result<FitPlan> planStill(const Fit& fit);

namespace fitreasons {

ApiError impossible(const QStringList& about);
ApiError container(const Fit& fit);
ApiError codec(const Fit& fit);
ApiError size(const Fit& fit);
ApiError bits(qint64 left, qint64 taken);

}  // namespace fitreasons

namespace fitsound {

constexpr qint64 plenty = 160'000;  ///< bits a second: AAC that nobody tells from the original

/// Of all the bits of a film.
qint64 share(qint64 bits);

}  // namespace fitsound

/// By more than what makes sides even.
bool differs(QSize one, QSize other);
