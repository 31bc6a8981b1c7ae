// SPDX-License-Identifier: MIT
#include "services/queue/listtrust.h"

namespace {
constexpr int readsBetweenChecks = 8;
constexpr int doubtsThatEndIt = 2;  // one may have ended between the two questions
}  // namespace

void ListTrust::noteRead(const QString& account, const QString& stillGoing) {
    if (stillGoing.isEmpty() || ++m_reads[account] % readsBetweenChecks != 0)
        return;
    m_alone.insert(stillGoing);
    m_spotChecks.insert(stillGoing);
}

void ListTrust::noteAskedAlone(const Task& task, bool hasEnded) {
    m_alone.remove(task.id);
    const bool knewLess = m_spotChecks.remove(task.id) && hasEnded;
    if (knewLess && ++m_doubts[task.job.account] >= doubtsThatEndIt)
        m_distrusted.insert(task.job.account);
}
