// SPDX-License-Identifier: MIT
#pragma once

#include "models/ledger/ledgerbook.h"

/// One limit and how much of it is used; which of the four it is says `cap`.
struct UsedCap {
    double Caps::*cap = nullptr;
    double used = 0;
    double limit = 0;

    bool operator==(const UsedCap&) const = default;
};

/// What the ledger and the limits say about one task.
struct TaskMoney {
    QList<UsedCap> caps{};         ///< those that are set
    QList<LedgerLine> lines{};     ///< of the task, oldest first

    bool operator==(const TaskMoney&) const = default;
};

/// `batch` are the ids of all that was queued with it.
TaskMoney moneyOf(const Task& task, const Caps& caps, const QStringList& batch, const LedgerBook& ledger);
