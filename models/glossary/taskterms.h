// SPDX-License-Identifier: MIT
#pragma once

#include "models/glossary/termcheck.h"
#include "services/queue/task.h"

/// What came back of a task that took terms along, held against them.
struct TermReport {
    TermBreaches breaches{};
    bool checked = false;     ///< there were subtitles that could be read
    bool withSource = false;  ///< the words of the original were known too

    bool operator==(const TermReport&) const = default;
};

/// Reads the subtitles of a task that is done: those of the result, and those of the original where it brought them or was given
/// them. What cannot be read counts as not there.
TermReport reportTerms(const Task& task);
