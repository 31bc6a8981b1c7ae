// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/runstep.h"

/// Asks the vendor once how a task is getting on. A word it does not know keeps it asking.
class PollStep : public RunStep {
    Q_OBJECT

public:
    using RunStep::RunStep;
    void start() override;

private:
    void answered(const RemoteTask& remote);
    void completed(const RemoteTask& remote);
    std::chrono::milliseconds pace() const;
};
