// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>

#include <optional>

/// A line of a table, and where in the file it begins (from 1): a field in quotes may go over several lines.
struct CsvRow {
    int line = 1;
    QStringList fields{};

    bool operator==(const CsvRow&) const = default;
};

/// RFC 4180 as programs write it: commas, semicolons or tabs, whichever the first line has most of; any line ends; a byte order mark
/// is left out, and so are lines without anything.
struct CsvRows {
    QList<CsvRow> rows{};
    std::optional<int> openQuote{};  ///< the line of a quote that is never closed: what follows cannot be told apart

    bool operator==(const CsvRows&) const = default;
};
CsvRows csvRows(const QString& text);
