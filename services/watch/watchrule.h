// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/jobspec.h"

#include <QtCore/qlist.h>

/// What is made of every file that comes into a folder.
struct WatchRule {
    QString id{};            ///< what it has taken is remembered by this
    QString folder{};        ///< absolute
    bool subfolders = false;
    bool on = true;
    QString pattern{};       ///< which languages a file's name tells (namepattern.h); empty = none
    int stableSeconds = 10;  ///< so long a file must not have changed; at least 1
    int dailyFiles = 0;      ///< 0 = no cap
    double dailyCredits = 0; ///< 0 = no cap
    QList<JobSpec> jobs{};   ///< without a source; without a target language where the name tells it

    bool operator==(const WatchRule&) const = default;
};

/// The same for the same folder and the same jobs, so that a rule which was taken away and made again does not pay for
/// everything once more; with a number behind it while `taken` has it.
QString ruleIdFor(const WatchRule& rule, const QStringList& taken);

/// Results that lie where the rule looks for files would be taken for new ones, again and again. A folder of its own below
/// the watched one is fine: it is left out.
bool feedsItself(const WatchRule& rule);

QJsonObject toJson(const WatchRule& rule);
WatchRule ruleFromJson(const QJsonObject& json);
