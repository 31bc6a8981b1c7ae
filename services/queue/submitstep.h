// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/runstep.h"

/// The paid call. Written down with its key and its bytes, committed, then sent, then the remote ids committed.
/// A row that says "sending" when this starts was interrupted: the same bytes go again where the vendor knows the
/// key, else nobody can tell and the task becomes unsure. Nothing is ever submitted a second time silently.
/// Where a vendor takes several languages in one call, its companions go out with it and each gets its own answer.
class SubmitStep : public RunStep {
    Q_OBJECT

public:
    using RunStep::RunStep;
    void start() override;

private:
    void goOn(const Submission& written);
    bool linksHaveDied();
    void writeAnew(Submission submission);
    std::optional<ApiError> capCrossed();
    bool isByOwnRate() const;
    void waitForCap(const ApiError& error);
    Result<Submission> compose();
    Result<QUrl> inputUrl(const QString& input);
    void send(const Submission& submission);
    void accepted(Submission submission, const Submitted& submitted);
    void take(Task& task, const SubmitTicket& ticket, const Submitted& submitted);
    void refuse(Task& task, const ApiError& error);
    void refused(Submission submission, ApiError error);
};
