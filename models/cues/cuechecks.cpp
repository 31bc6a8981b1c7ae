// SPDX-License-Identifier: MIT
#include "models/cues/cuechecks.h"

#include <algorithm>

using namespace std::chrono_literals;

int charactersOf(const QString& text) {
    int count = 0;
    for (const char32_t c : text.toUcs4()) {
        const auto category = QChar::category(c);
        const bool counts = c != U'\n' && category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing &&
                            category != QChar::Other_Format;
        count += counts ? 1 : 0;
    }
    return count;
}

double charactersPerSecond(const Cue& cue) {
    const double seconds = std::chrono::duration<double>(cue.end - cue.start).count();
    return seconds > 0 ? charactersOf(cue.text) / seconds : 0;
}

QList<CueProblem> problemsOf(const Cue& cue, const Cue* next) {
    QList<CueProblem> found;
    const auto check = [&found](bool wrong, CueProblem problem) {
        if (wrong)
            found.append(problem);
    };
    const bool backwards = cue.end <= cue.start;
    const QStringList lines = cue.text.split(u'\n');
    check(backwards, CueProblem::EndsBeforeStart);
    check(cue.text.isEmpty(), CueProblem::NoWords);
    check(next && !backwards && next->start < cue.end, CueProblem::Overlap);
    check(!backwards && cue.end - cue.start < cuelimits::shortest, CueProblem::TooShort);
    check(charactersPerSecond(cue) > cuelimits::mostCharactersPerSecond, CueProblem::TooFast);
    check(std::ranges::any_of(lines, [](const QString& line) { return charactersOf(line) > cuelimits::mostCharactersPerLine; }),
          CueProblem::LineTooLong);
    check(lines.size() > cuelimits::mostLines, CueProblem::TooManyLines);
    check(next && next->start > cue.end && next->start - cue.end < cuelimits::leastGap, CueProblem::SmallGap);
    return found;
}
