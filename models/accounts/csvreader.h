// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"

#include <QtCore/qlist.h>

struct CsvLine {
    int number = 0;  ///< of its first line in the file, from 1
    QStringList cells{};
};

/// A table as spreadsheets write it: UTF-8, or UTF-16 with a byte order mark; cells separated by commas, semicolons or tabs,
/// whichever the first line has most of; quotes, line ends within them, and any line ends. Empty lines are left out, and no
/// cell is interpreted. Errors, of the field "from-csv": CsvWrong, about nothing when it is no text, else about the number
/// of the line whose quotation mark is never closed.
Result<QList<CsvLine>> readCsv(const QByteArray& bytes);
