// SPDX-License-Identifier: MIT
#pragma once

#include "models/batch/batchrow.h"
#include "services/domain/apierror.h"

/// A table of jobs: a first line of names ("file", "operation", "vendor", "from", "to", "voice", "preset", "regions",
/// "options", "title", "out", in any order, only "file" has to be there), then a job, or several, a line.
namespace batchcsv {

const QStringList& columns();

/// Everything that is wrong with it, and not the first alone. With a problem nothing of it is to be used.
struct Read {
    QList<BatchRow> rows{};
    /// CsvColumnUnknown about {name, those there are}, or CsvWrong: about nothing when it is no table at all, about
    /// {line} for a quotation mark that is never closed, {line, column} for what is missing, {line, column, what stands
    /// there} for what is wrong. The field is "from-csv".
    QList<ApiError> problems{};
};

/// Files and folders that are no whole paths lie in `folder`.
Read read(const QByteArray& bytes, const QString& folder);
/// The same from a file; then FileMissing, FileUnreadable and TooLarge are problems too.
Read readFile(const QString& path);

/// With all columns; paths below `folder` are written from there.
QByteArray write(const QList<BatchRow>& rows, const QString& folder = {});

}  // namespace batchcsv
