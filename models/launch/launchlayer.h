// SPDX-License-Identifier: MIT
#pragma once

#include "models/job/jobchoice.h"
#include "models/job/jobinputs.h"

#include <QtCore/qhash.h>
#include <QtCore/qset.h>

/// One column of the grid: a language at an account.
struct LaunchColumn {
    QString language{};  ///< as the user chose it; each vendor is asked in its own spelling. Empty = none is needed
    QString account{};

    bool operator==(const LaunchColumn&) const = default;
};
inline size_t qHash(const LaunchColumn& column, size_t seed = 0) {
    return qHashMulti(seed, column.language, column.account);
}

/// What a person set for one clip alone.
struct LaunchOwn {
    QString source{};       ///< its language; empty = as all others
    QJsonObject voices{};   ///< account -> language -> voice, before those of the layer

    bool operator==(const LaunchOwn&) const = default;
};

/// One operation of a batch: its settings, and which cells are to be done. A batch may have several, one over the other.
struct LaunchLayer {
    JobChoice choice{};             ///< settings as the Job panel keeps them; vendor and account are not used
    QStringList accounts{};         ///< in the order of their columns
    QSet<QString> fitted{};         ///< accounts for which clips beyond the limits are converted first
    QHash<LaunchColumn, QSet<QString>> ticked{};  ///< paths of clips
    QHash<QString, LaunchOwn> own{};              ///< by path

    bool isTicked(const QString& path, const LaunchColumn& column) const {
        const auto paths = ticked.constFind(column);
        return paths != ticked.cend() && paths->contains(path);
    }
};
