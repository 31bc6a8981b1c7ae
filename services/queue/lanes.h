// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

#include <QtCore/qhash.h>

struct Vendor;

/// How many tasks of the account, or of this operation of it, may be worked on at once; absent = not told.
std::optional<int> atOnce(const Vendor* vendor, OperationKind kind);

/// How many tasks may be in the same step at once, per account; the offline engine has one lane in all.
class Lanes {
public:
    bool hasRoom(const Task& task, const Vendor* vendor) const;
    void enter(const Task& task);
    /// Jobs that a vendor has taken and not finished count against its own limits.
    void countRemote(const Task& task);

private:
    QHash<QString, int> m_taken;
    QHash<QString, int> m_remote;  ///< by account, and by account and operation
};
