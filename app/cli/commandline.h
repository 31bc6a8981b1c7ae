// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"

#include <QtCore/qhash.h>
#include <QtCore/qstringlist.h>

/// The words of one call, sorted. A command takes only the options it declares.
struct CommandLine {
    QString profile{};  ///< empty = the XDG folders
    bool json = false;
    bool quiet = false;
    bool help = false;
    QString command{};
    QStringList arguments{};                 ///< what follows the command and is no option
    QHash<QString, QStringList> options{};   ///< in the order given; flags have an empty value

    bool has(const QString& option) const { return options.contains(option); }
    QString value(const QString& option) const { return options.value(option).value(0); }
    /// Comma-separated values of every occurrence, without empty ones.
    QStringList list(const QString& option) const;
};

/// Errors: Invalid, naming the option or "command".
Result<CommandLine> readCommandLine(const QStringList& words);
QString usageText();
