// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/caps.h"
#include "services/domain/ledgerline.h"
#include "services/domain/result.h"

#include <QtCore/qhash.h>
#include <QtCore/qstringlist.h>

/// The ledger added up: what each task cost or is expected to cost, and what a cap says to one more.
class Spending {
public:
    void add(const LedgerLine& line);
    void add(const QList<LedgerLine>& lines);

    double total(const QString& account) const;
    double since(const QString& account, const QDateTime& time) const;  ///< sent at that time or later
    double of(const QString& account, const QStringList& tasks) const;

private:
    struct Cost {
        QDateTime at{};
        std::optional<double> estimated{};
        std::optional<double> charged{};
        double refunded = 0;
        double credits() const { return charged.value_or(estimated.value_or(0)) - refunded; }
    };
    QHash<QString, QHash<QString, Cost>> m_costs;  ///< account, task
};

/// What is about to be sent, beside what its account has cost so far.
struct NextCost {
    std::optional<double> estimated{};  ///< absent = nobody tells before
    QStringList batch{};                ///< ids of all that was queued with it
    QDateTime today{};                  ///< the last local midnight
};

/// The first cap that it would cross, with the sum and the cap; a price that nobody tells crosses only a cap that is used up.
std::optional<ApiError> crossedCap(const Caps& caps, const Spending& spending, const QString& account, const NextCost& next);

/// The last local midnight before a time, and the next one.
QDateTime startOfDay(const QDateTime& time);
QDateTime startOfNextDay(const QDateTime& time);
