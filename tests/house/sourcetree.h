// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>

struct SourceFile {
    QString path{};  ///< from the project's root, e.g. "services/http/upload.cpp"
    QStringList lines{};

    QStringList includes() const;  ///< as written, with "" or <>
    bool isIn(const QString& folder) const { return path.startsWith(folder + QLatin1Char('/')); }
};

/// Every file below these folders whose name ends in one of `endings`.
QList<SourceFile> sources(const QStringList& folders, const QStringList& endings);
/// Where a function is longer than `most` lines: "path:line name". By indentation, as the house formats its code.
QStringList longFunctions(const SourceFile& file, int most);
