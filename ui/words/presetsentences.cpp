// SPDX-License-Identifier: MIT
#include "ui/words/presetsentences.h"

#include "ui/words/wordscontext.h"

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

QString about(const ApiError& error, qsizetype index = 0) {
    return error.about.value(index);
}

/// What stands where in a table of jobs.
QString tableSentence(const ApiError& error) {
    const QString line = about(error), column = about(error, 1), cell = about(error, 2);
    if (line.isEmpty())
        return Words::tr("This is no table that can be read. Save it as CSV in UTF-8.");
    if (error.about.size() == 1)
        return Words::tr("A quotation mark that opens in line %1 is never closed.").arg(line);
    if (cell.isEmpty() && line == "1"_L1)
        return Words::tr("The first line has to name the columns, and “%1” is not among them.").arg(column);
    if (cell.isEmpty())
        return Words::tr("Line %1: nothing stands in the column “%2”.").arg(line, column);
    if (column.isEmpty())
        return Words::tr("Line %1 has more cells than the first line has names: “%2”.").arg(line, cell);
    if (line == "1"_L1)
        return Words::tr("The first line names the column “%1” twice.").arg(column);
    return Words::tr("Line %1, column “%2”: “%3” cannot be used there.").arg(line, column, cell);
}

/// The file of presets, where the same reasons are otherwise about the list of tasks.
QString fileSentence(const ApiError& error) {
    switch (error.reason) {
    case Reason::StoreTooNew:
        return Words::tr("%1 was written by a newer Babelreel. Update the program to use it.").arg(about(error));
    case Reason::StoreReadOnly:
        return Words::tr("The presets cannot be kept: %1 cannot be written. Change its permissions.").arg(about(error));
    case Reason::StoreBroken:
        return Words::tr("The presets cannot be kept: %1 cannot be written.").arg(about(error));
    case Reason::DiskFull:
        return Words::tr("The presets cannot be kept: the disk is full. Make room, then save them again.");
    case Reason::AlreadyMade:
        return Words::tr("%1 is there already and is not written over. Choose another name.").arg(about(error));
    default:
        return {};
    }
}

}  // namespace

QString presetSentence(const ApiError& error) {
    switch (error.reason) {
    case Reason::PresetWrong:
        if (about(error).contains(".broken-"_L1))
            return Words::tr("Your presets could not be read. The file was set aside as %1; new presets go into a new one.").arg(about(error));
        return Words::tr("%1 cannot be read as a preset.").arg(about(error).isEmpty() ? Words::tr("This file") : about(error));
    case Reason::PresetUnknown:
        return about(error, 1).isEmpty() ? Words::tr("There is no preset called “%1”.").arg(about(error))
                                         : Words::tr("There is no preset called “%1”. There are: %2.").arg(about(error), about(error, 1));
    case Reason::TemplateWrong:
        return Words::tr("“%1” cannot stand in the names of results. Possible: %2.").arg(about(error), about(error, 1));
    case Reason::CsvWrong:
        return tableSentence(error);
    case Reason::CsvColumnUnknown:
        return Words::tr("There is no column called “%1”. Possible: %2.").arg(about(error), about(error, 1));
    default:
        return error.field == "preset"_L1 ? fileSentence(error) : QString();
    }
}
