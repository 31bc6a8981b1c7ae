// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/runstep.h"

/// The paid call. Written down with its key and its bytes, committed, then sent, then the remote id committed.
/// A row that says "sending" when this starts was interrupted: the same bytes go again where the vendor knows the
/// key, else nobody can tell and the task becomes unsure. Nothing is ever submitted a second time silently.
class SubmitStep : public RunStep {
    Q_OBJECT

public:
    using RunStep::RunStep;
    void start() override;

private:
    Result<Submission> compose();
    Result<QUrl> inputUrl(const QString& input);
    void send(const Submission& submission);
    void accepted(Submission submission, const Submitted& submitted);
    void refused(Submission submission, const ApiError& error);
};
