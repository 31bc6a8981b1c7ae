// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/cue.h"

/// What a viewer would stumble over. Warnings: none of it is forbidden.
enum class CueProblem { EndsBeforeStart, NoWords, Overlap, TooShort, TooFast, LineTooLong, TooManyLines, SmallGap };

namespace cuelimits {
using namespace std::chrono_literals;

// Netflix, Timed Text Style Guide, General Requirements and English (USA), as widely followed: at most two lines of 42
// characters, 20 characters a second for adults, two frames between cues (83 ms at 24 frames a second).
constexpr double mostCharactersPerSecond = 20;
constexpr int mostCharactersPerLine = 42;
constexpr int mostLines = 2;
constexpr std::chrono::milliseconds leastGap = 83ms;
/// Less is a flash that nobody reads. (The guide asks for 5/6 s; what is said in half a second is often one word.)
constexpr std::chrono::milliseconds shortest = 500ms;
}  // namespace cuelimits

/// As a reader counts: line ends and marks above or below a letter are none, one outside the basic plane is one.
int charactersOf(const QString& text);
/// 0 when the cue has no length.
double charactersPerSecond(const Cue& cue);
/// Worst first. `next` is the cue behind it; null for the last.
QList<CueProblem> problemsOf(const Cue& cue, const Cue* next);
