// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/runstep.h"

/// Asks the vendor once how a task is getting on. With companions it reads the vendor's list instead, a page for a hundred
/// of them; what has ended there, or is not in it, is asked about by itself next. A word it does not know keeps it asking.
class PollStep : public RunStep {
    Q_OBJECT

public:
    using RunStep::RunStep;
    void start() override;

private:
    void askAlone();
    void answered(const RemoteTask& remote);
    void completed(const RemoteTask& remote);

    void readPage();
    void read(const Result<RemotePage>& page);
    void conclude();
    void askAloneNext(Task& task);
    void waitMore(Task& task, const RemoteTask& remote);
    std::chrono::milliseconds pace(const Task& task) const;

    PageQuery m_query;
    int m_mostPages = 1;
    QHash<QString, RemoteTask> m_listed;  ///< by id
};
