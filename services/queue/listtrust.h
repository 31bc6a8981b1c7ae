// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

#include <QtCore/qhash.h>
#include <QtCore/qset.h>

/// Which tasks may be asked about through their vendor's list, all at once, and which one by one. No document promises that
/// a list is up to date: now and then one task is asked about by itself, and a list that knew less twice is not used again.
class ListTrust {
public:
    bool isTrusted(const QString& account) const { return !m_distrusted.contains(account); }
    bool isAskedAlone(const QString& task) const { return m_alone.contains(task); }

    void askAlone(const QString& task) { m_alone.insert(task); }
    void distrust(const QString& account) { m_distrusted.insert(account); }
    /// A list was read, and said that this one goes on.
    void noteRead(const QString& account, const QString& stillGoing);
    void noteAskedAlone(const Task& task, bool hasEnded);

private:
    QSet<QString> m_alone;       ///< tasks, for their next poll
    QSet<QString> m_spotChecks;  ///< those of them that the list says go on
    QSet<QString> m_distrusted;  ///< accounts
    QHash<QString, int> m_reads;
    QHash<QString, int> m_doubts;
};
