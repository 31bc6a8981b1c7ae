// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"

#include <QtCore/qstringlist.h>

/// What a command may be told of a batch that has ended.
struct DoneFacts {
    QString batch{};
    int done = 0;
    int failed = 0;
    QString folder{};  ///< of its first result
    QString report{};  ///< the HTML file; empty when none was written
};

/// A program and its arguments as somebody typed them, with quotes around blanks. No shell reads them: a name with a
/// semicolon in it stays a name. The tokens {batch} {done} {failed} {folder} {report} are filled in, what is filled in is not
/// read again. Errors: CommandFailed of the field "command", when there is no program.
Result<QStringList> commandOf(const QString& typed, const DoneFacts& facts);
bool wantsReport(const QString& typed);
