// SPDX-License-Identifier: MIT
#pragma once

#include "models/job/jobinputs.h"
#include "services/vendors/vendor.h"

/// One account that could do the job, or the reason why it cannot.
struct VendorChoice {
    QString vendor{};
    QString account{};
    std::optional<ApiError> whyNot{};
    std::optional<double> credits{};  ///< all chosen clips into one language; absent = not told
    QString unit{};                   ///< empty = nothing to pay
    QStringList unfit{};              ///< chosen languages it cannot do
    std::optional<ApiError> toFit{};  ///< the clips go only once they are converted; why
    QString bucket{};                 ///< what local files go through; empty = the vendor's own upload, or links only

    bool possible() const { return !whyNot; }
    bool operator==(const VendorChoice&) const = default;
};

/// The vendor's own spelling of a language code ("es" for "spa", "pt-BR" for "pt-br"); the code itself when it has
/// none. A region is never dropped or made up.
QString spelledBy(const LanguageRules& rules, const QString& code);

/// Why one clip cannot go to this operation; nothing for a clip that is not probed yet. With `fit` only what no
/// conversion mends counts (see planFit).
std::optional<ApiError> whyNot(const Operation& operation, const JobClip& clip, bool fit = false);

/// Why this direction cannot go, missing languages aside.
std::optional<ApiError> whyNot(const Vendor& vendor, OperationKind kind, const QString& from, const QString& to);
