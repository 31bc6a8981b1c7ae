// SPDX-License-Identifier: MIT
#include "models/ledger/taskmoney.h"

TaskMoney moneyOf(const Task& task, const Caps& caps, const QStringList& batch, const LedgerBook& ledger) {
    const QString& account = task.job.account;
    const Spending spending = ledger.spending(account);
    const UsedCap all[] = {{&Caps::task, spending.of(account, {task.id}), caps.task},
                           {&Caps::batch, spending.of(account, batch), caps.batch},
                           {&Caps::day, ledger.today(account), caps.day},
                           {&Caps::total, ledger.inAll(account), caps.total}};
    TaskMoney money{.lines = ledger.linesOf(task)};
    for (const UsedCap& one : all) {
        if (one.limit > 0)
            money.caps.append(one);
    }
    return money;
}
