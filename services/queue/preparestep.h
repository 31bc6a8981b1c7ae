// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/mediafile.h"
#include "services/domain/result.h"
#include "services/queue/runstep.h"

/// Converts a source that is beyond the operation's limits, as its user said it may be; the original stays as it is.
class PrepareStep : public RunStep {
    Q_OBJECT

public:
    using RunStep::RunStep;
    void start() override;

private:
    void fit(const MediaFile& source);
};
