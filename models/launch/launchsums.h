// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>

/// What the ticked cells of one account come to.
struct AccountSum {
    QString account{};
    QString unit{};                    ///< empty = nothing to pay
    int jobs = 0;
    int calls = 0;                     ///< fewer than jobs where one call takes several languages
    int untold = 0;                    ///< jobs whose price nobody tells before
    int ownRates = 0;                  ///< jobs whose price is the user's own word
    double seconds = 0;                ///< of clips, once a job
    double credits = 0;                ///< of the others
    double dearest = 0;                ///< credits of the dearest job
    std::optional<double> balance{};

    bool operator==(const AccountSum&) const = default;
};

/// What all ticked cells come to, over all layers.
struct LaunchSums {
    int jobs = 0;
    int clips = 0;
    int languages = 0;
    int operations = 0;
    double seconds = 0;          ///< of clips, once a job
    qint64 bytes = 0;            ///< that the results are expected to need: a video is about as large as its clip
    QList<AccountSum> accounts{};  ///< only those with jobs, in the order of the columns

    bool paid() const;  ///< something of it may cost
    bool operator==(const LaunchSums&) const = default;
};

class LaunchPlan;
struct JobSpec;
struct LaunchFacts;
struct Money;
LaunchSums sumsOf(const LaunchPlan& plan);
/// Of jobs that are not cells, such as a recipe's; `clips` are those that each of them comes of, and its input is as long as that.
/// Languages and operations are not counted, and each job is a call.
LaunchSums sumsOf(const QList<JobSpec>& jobs, const QStringList& clips, const LaunchFacts& facts);
/// All of it in the user's currency, as far as what a credit costs is told; absent when nothing of it is.
std::optional<Money> inMoney(const LaunchPlan& plan, const LaunchSums& sums);
