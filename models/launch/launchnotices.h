// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"

#include <QtCore/qlist.h>

#include <chrono>

class LaunchPlan;
struct LaunchSums;

/// What somebody should know before a batch is queued, and can do something about. The words are made in ui.
struct LaunchNotice {
    enum class Kind {
        Broken,        ///< clips that cannot be read
        InQueue,       ///< cells whose task is on its way already
        MadeBefore,    ///< ticked cells whose result is there already
        NeedsVoice,    ///< columns that nothing can be done in before a voice is chosen
        NeedsFit,      ///< clips beyond the limits of an account, that could be converted
        BalanceShort,  ///< the account has less than the sum
        Membership,    ///< ends before the results are here, or has ended
        CapCrossed,    ///< what would cross a limit waits
        PriceUntold,   ///< ticked cells whose price nobody tells
        DiskShort,     ///< less room than the results may need
        ShortLived,    ///< results stay at the vendor for a few hours only
    };
    Kind kind = Kind::Broken;
    QString account{};
    int count = 0;
    QString task{};        ///< the first one it is about
    double needed = 0;     ///< credits or bytes
    double there = 0;
    std::chrono::seconds lives{};
    std::optional<ApiError> why{};

    bool operator==(const LaunchNotice&) const = default;
};

QList<int> columnsWithoutVoice(const LaunchPlan& plan);

/// Worst first. `freeBytes` of the results' disk; negative = not known. `now` decides which day a limit is held against.
QList<LaunchNotice> noticesOf(const LaunchPlan& plan, const LaunchSums& sums, qint64 freeBytes, const QDateTime& now);
