// SPDX-License-Identifier: MIT
#include "ui/cues/cuewording.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cues)
};

QString title(CueColumn column) {
    switch (column) {
    case CueColumn::Number:
        return Words::tr("No.");
    case CueColumn::Start:
        return Words::tr("Start");
    case CueColumn::End:
        return Words::tr("End");
    case CueColumn::Length:
        return Words::tr("Seconds");
    case CueColumn::Speed:
        return Words::tr("Char./s");
    case CueColumn::Source:
        return Words::tr("Source");
    case CueColumn::Text:
        return Words::tr("Text");
    case CueColumn::Warnings:
        return Words::tr("Warnings");
    }
    Q_UNREACHABLE();
}

QString problem(CueProblem problem) {
    switch (problem) {
    case CueProblem::EndsBeforeStart:
        return Words::tr("Ends too early");
    case CueProblem::NoWords:
        return Words::tr("No words");
    case CueProblem::Overlap:
        return Words::tr("Overlaps");
    case CueProblem::TooShort:
        return Words::tr("Too short");
    case CueProblem::TooFast:
        return Words::tr("Too fast");
    case CueProblem::LineTooLong:
        return Words::tr("Long line");
    case CueProblem::TooManyLines:
        return Words::tr("Many lines");
    case CueProblem::SmallGap:
        return Words::tr("Small gap");
    }
    Q_UNREACHABLE();
}

QString explained(const Cue& cue, CueProblem problem) {
    const QLocale locale;
    switch (problem) {
    case CueProblem::EndsBeforeStart:
        return Words::tr("It ends before it has begun. Give it a later end.");
    case CueProblem::NoWords:
        return Words::tr("There are no words in it. Write some, or remove the cue.");
    case CueProblem::Overlap:
        return Words::tr("It is still shown when the next one begins. End it earlier, or merge the two.");
    case CueProblem::TooShort:
        return Words::tr("It is shown for less than %1 s. Give it more time, or merge it with the next one.")
            .arg(locale.toString(std::chrono::duration<double>(cuelimits::shortest).count(), 'g', 2));
    case CueProblem::TooFast:
        return Words::tr("%1 characters a second are hard to read; up to %2 are easy. Give it more time or fewer words.")
            .arg(locale.toString(std::lround(charactersPerSecond(cue))), locale.toString(cuelimits::mostCharactersPerSecond));
    case CueProblem::LineTooLong:
        return Words::tr("A line has more than %1 characters. Break it in two (Shift+Enter).")
            .arg(locale.toString(cuelimits::mostCharactersPerLine));
    case CueProblem::TooManyLines:
        return Words::tr("More than two lines hide much of the picture. Split the cue.");
    case CueProblem::SmallGap:
        return Words::tr("The gap before the next one is so small that it flickers. Close it or make it longer.");
    }
    Q_UNREACHABLE();
}

}  // namespace

QString cuewording::step(CueEditKind kind, int cues) {
    switch (kind) {
    case CueEditKind::Text:
        return Words::tr("change text");
    case CueEditKind::Times:
        return Words::tr("change times");
    case CueEditKind::Insert:
        return Words::tr("add cue");
    case CueEditKind::Remove:
        return Words::tr("remove %n cue(s)", nullptr, cues);
    case CueEditKind::Split:
        return Words::tr("split cue");
    case CueEditKind::Merge:
        return Words::tr("merge %n cue(s)", nullptr, cues);
    case CueEditKind::Shift:
        return Words::tr("shift times");
    case CueEditKind::Stretch:
        return Words::tr("stretch times");
    case CueEditKind::Replace:
        return Words::tr("replace text");
    }
    Q_UNREACHABLE();
}

CueTableWording cuewording::table() {
    return {.title = title, .problem = problem, .explained = explained};
}
