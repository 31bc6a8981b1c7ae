// SPDX-License-Identifier: MIT
#include "ui/words/glossarywords.h"

#include "ui/words/words.h"
#include "ui/words/wordscontext.h"

#include <QtCore/qfileinfo.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

QString fileName(const ApiError& error) {
    const QString path = error.about.value(0);
    const QString name = QFileInfo(path).fileName();
    return name.isEmpty() ? path : name;
}

/// What is wrong with a table, by the names that the model gives its faults.
QString tableSentence(const QString& fault, const QString& what) {
    if (fault == "not-text"_L1)
        return Words::tr("This is no table of words. Save it as CSV in UTF-8 and import it again.");
    if (fault == "quote"_L1)
        return Words::tr("A quotation mark that opens here is never closed. Close it, or take it away.");
    if (fault == "no-source"_L1)
        return Words::tr("There is no column called “source” with the words of the original. Put its name into the first line.");
    if (fault == "column"_L1)
        return Words::tr("There is no column called “%1”. Possible: source, never, note, a language such as es, and es:spoken.").arg(what);
    if (fault == "column-twice"_L1)
        return Words::tr("The column “%1” is there twice. Take one of them away.").arg(what);
    if (fault == "fields"_L1)
        return Words::tr("“%1” stands in no column: the line is longer than the first one. Put text with commas into quotation marks.").arg(what);
    if (fault == "no-term"_L1)
        return Words::tr("The word of the original is missing in the column “source”.");
    if (fault == "term-twice"_L1)
        return Words::tr("“%1” is there twice. Take one of the lines away.").arg(what);
    if (fault == "never"_L1)
        return Words::tr("“%1” in the column “never” is neither yes nor no.").arg(what);
    if (fault == "nothing"_L1)
        return Words::tr("There is no term below the first line.");
    return Words::tr("This is more than a glossary holds. Split it into several.");
}

}  // namespace

QString words::glossarySentence(const ApiError& error) {
    if (error.field != "glossary"_L1 && error.reason != Reason::GlossaryWrong)
        return {};
    switch (error.reason) {
    case Reason::GlossaryWrong:
        return Words::tr("%1, line %2: %3").arg(fileName(error), error.about.value(2), tableSentence(error.about.value(1), error.about.value(3)));
    case Reason::OptionWrong:
        return error.about.value(1) == "-"_L1
                   ? Words::tr("There is no glossary called “%1”, and no such file. Import one first.").arg(error.about.value(0))
                   : Words::tr("There is no glossary called “%1”, and no such file. There are: %2.").arg(error.about.value(0), error.about.value(1));
    case Reason::AlreadyMade:
        return Words::tr("There is a file %1 already. Choose another name.").arg(fileName(error));
    case Reason::StoreBroken:
        return error.about.value(0).contains(".broken-"_L1)
                   ? Words::tr("Your glossaries could not be read. The file was set aside as %1; new ones go into a new file.").arg(error.about.value(0))
                   : Words::tr("%1 is not a glossary that can be read. Choose a table (CSV), or a file that was exported from Babelreel.").arg(fileName(error));
    case Reason::StoreTooNew:
        return Words::tr("%1 was written by a newer Babelreel. Update the program to use it; until then nothing in it is changed.").arg(fileName(error));
    case Reason::StoreReadOnly:
        return Words::tr("The glossary cannot be written to %1. Change the permissions; until then changes last only while the program runs.")
            .arg(error.about.value(0));
    case Reason::DiskFull:
        return Words::tr("The disk is full, so the glossary is not saved yet. Make room and change anything to try again.");
    case Reason::TooLarge:
        return Words::tr("There are as many glossaries as can be kept. Delete one first.");
    default:
        return {};
    }
}

QString words::termBreach(const Term& term, const QString& stands) {
    const QString what = term.target.isEmpty() ? Words::tr("“%1” should stay as it is").arg(term.source)
                                               : Words::tr("“%1” should be “%2”").arg(term.source, term.target);
    return stands.isEmpty() ? Words::tr("%1; nothing is shown here").arg(what) : Words::tr("%1; here it says: %2").arg(what, stands);
}

QString words::termsTold(qsizetype told, qsizetype all) {
    if (told == all)
        return Words::tr("%n term(s) go out with the job.", nullptr, int(all));
    if (told == 0)
        return Words::tr("%n term(s) cannot be told here; the subtitles that come back are checked instead.", nullptr, int(all));
    return Words::tr("%1 of %n term(s) go out with the job, the others do not fit; the subtitles that come back are checked.", nullptr, int(all))
        .arg(told);
}
