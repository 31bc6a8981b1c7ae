// SPDX-License-Identifier: MIT
#pragma once

#include "models/launch/launchnotices.h"
#include "models/launch/launchsums.h"
#include "models/launch/launchtablemodel.h"

class LaunchPlan;

/// The words of the grid.
namespace launchwords {

QString amount(double credits);                  ///< whole credits as they are, parts with at most two digits
QString shortReason(const ApiError& error);      ///< why not, in the two or three words a cell has room for
QString price(const LaunchPlan& plan, int row, int column);  ///< "27", "0", "not told"
QString stateUnderPrice(const LaunchPlan& plan, int row, int column);  ///< "in queue", "made before"; empty = nothing to say
QString account(const LaunchPlan& plan, const QString& id);  ///< "Oiiyao", "This computer"
QString columnAccount(const LaunchPlan& plan, const QString& id);  ///< the same where there is little room
LaunchWording table(const LaunchPlan& plan);

/// A notice as a card: what it is, what follows from it, what can be done.
struct Card {
    QString icon{};
    bool warns = false;
    QString title{};
    QString text{};
    QString action{};  ///< empty = nothing to do
};
Card card(const LaunchPlan& plan, const LaunchNotice& notice);

/// "20 jobs", "5 clips, 4 languages"
QPair<QString, QString> jobs(const LaunchSums& sums);
/// "372 credits", "Oiiyao · 13 jobs · leaves 1,588"
QPair<QString, QString> sum(const LaunchPlan& plan, const AccountSum& sum);
/// What the limits of the accounts say to it, a line each.
QStringList limits(const LaunchPlan& plan, const LaunchSums& sums, const QDateTime& now);

}  // namespace launchwords
