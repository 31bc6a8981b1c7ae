// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/operation.h"

/// A glossary as a vendor is told of it.
struct LoweredTerms {
    QJsonObject options{};   ///< what the job sets, and the terms
    QList<Term> dropped{};   ///< what the vendor is not told of, wholly or in part

    bool operator==(const LoweredTerms&) const = default;
};

/// Terms become options: the one place where that is done, requests are built of its result. What the job sets itself is kept
/// and goes before a term of the same word, whatever its case. Pure.
LoweredTerms lowerTerms(const QList<Term>& terms, const GlossaryRule& rule, const QJsonObject& options);
LoweredTerms lowerTerms(const Operation& operation, const JobSpec& job);
