// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/apidocument.h"

/// KreadoAI's API V3.0 as tables: 17 calls, each by the name that tests and --misbehave use.
namespace kreadodoc {

const QList<apidoc::Operation>& operations();

/// What 7.3 allows for one source of voices; absent = "Not Set".
struct Range {
    QString field{};
    int source = 0;
    std::optional<int> least{};
    int most = 0;
};
const QList<Range>& speechRanges();

}  // namespace kreadodoc
