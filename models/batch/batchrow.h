// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/region.h"

#include <QtCore/qmap.h>
#include <QtCore/qstringlist.h>

/// One line of a table of jobs. What is empty is as the rest of the batch has it.
struct BatchRow {
    int line = 0;                      ///< in the file, from 1; 0 = of no file
    QString file{};                    ///< absolute path or URL; never empty
    QString operation{};               ///< by its name on the command line
    QStringList vendors{};             ///< ids of vendors or accounts
    QString sourceLanguage{};
    QStringList targets{};
    QMap<QString, QString> voices{};   ///< by target; that of "" is for all others
    QString preset{};                  ///< name or file
    QList<Region> regions{};
    QMap<QString, QString> options{};  ///< as text, like --set
    QString title{};
    QString out{};                     ///< absolute folder

    bool operator==(const BatchRow&) const = default;
};
