// SPDX-License-Identifier: MIT
#pragma once

#include "models/job/accountknowledge.h"
#include "services/domain/jobspec.h"
#include "services/vendors/registry.h"

/// One voice of one account that is to say something.
struct SayVoice {
    QString account{};
    Voice voice{};

    bool operator==(const SayVoice&) const = default;
};

/// A voice that cannot say it, and why.
struct SayRefusal {
    SayVoice voice{};
    ApiError why{};
};

/// What it takes to hear one text in several voices: a speech job each, and what they cost together.
struct SayPlan {
    struct Cost {
        QString unit{};
        double credits = 0;
    };
    QList<JobSpec> jobs{};
    QList<SayRefusal> refused{};
    QList<Cost> costs{};  ///< as far as told, a unit each
    int untold = 0;       ///< jobs that cost something nobody names
    bool atMost = false;  ///< a slow reading goes beyond the first minute, so it may cost less
    std::optional<ApiError> cap{};  ///< the user's limit that these jobs would cross

    bool isFree() const { return costs.isEmpty() && untold == 0; }
};

/// What is the same for all of them.
struct Saying {
    QString text{};
    QString language{};  ///< for voices that speak any; may be empty
    QString folder{};    ///< of the results
};

SayPlan planSaying(const VendorRegistry& vendors, const AccountKnowledge& known, const QList<SayVoice>& voices, const Saying& saying);
