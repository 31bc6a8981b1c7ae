// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/runstep.h"

/// Looks through the vendor's own list for a paid call that nobody answered. Found once and only once, the task goes on
/// with that id. Not found in three looks, or found several times, the user is asked. Never submits.
class FindStep : public RunStep {
    Q_OBJECT

public:
    using RunStep::RunStep;
    void start() override;

private:
    void readPage();
    void read(const RemotePage& page);
    bool mayBeOurs(const RemoteTask& listed) const;
    void conclude();
    void lookAgain(int most, const ApiError& otherwise);
    void askUser(const ApiError& error);
    ApiError told(failure::Reason reason, const QString& more = {}) const;

    Submission m_submission;
    PageQuery m_query;
    QList<RemoteTask> m_candidates;
};
