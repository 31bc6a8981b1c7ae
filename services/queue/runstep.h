// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/mediafile.h"
#include "services/queue/listtrust.h"
#include "services/queue/pricebook.h"
#include "services/queue/queueparts.h"
#include "services/queue/store/submission.h"
#include "services/queue/task.h"

#include <QtCore/qset.h>

class TaskStore;

/// What every step works with.
struct StepTools {
    const QueueParts& parts;
    TaskStore& store;
    QSet<QString>& uploading;  ///< "account\npath" of files on their way, so that each goes once
    ListTrust& lists;
    PriceBook& prices;
};

/// One try of one step of one task. Starts from what the row says, so it may be started again after a crash.
/// Ends exactly once, with the row as it is to be stored; deleting it stops the work.
class RunStep : public QObject {
    Q_OBJECT

public:
    RunStep(Task task, StepTools& tools, QObject* parent);
    virtual void start() = 0;
    const Task& task() const { return m_task; }
    task::Step first() const { return m_first; }  ///< the step this is; the task may have gone on
    /// Tasks that go through this step with it, in one call.
    void takeAlong(QList<Task> companions) { m_companions = std::move(companions); }
    const QList<Task>& companions() const { return m_companions; }
    /// What was answered to its paid call, where that could not be written for want of room: goes with the rows.
    const std::optional<Submission>& owedCall() const { return m_owedCall; }

Q_SIGNALS:
    void progressed(const Task& task);  ///< nothing left to store
    void ended(const Task& task);       ///< to be committed, the companions too

protected:
    const Vendor& vendor() const;
    const Operation& operation() const;
    Caller caller() const;
    StepTools& tools() const { return m_tools; }
    QDateTime now() const;
    /// Under what name the store knows this job's staged files: its account's, or the bucket's.
    QString stagingPlace() const;
    QDateTime stagingNow() const;  ///< by the clock of those who end the links to staged files
    std::optional<Bucket> bucket() const;  ///< where the local files go, when it is not the vendor's own upload
    template <class Do>
    void forEveryTask(Do&& what) {
        what(m_task);
        for (Task& companion : m_companions)
            what(companion);
    }

    /// Commits the row as it stands, in the middle of a step. False: the step has ended with the error.
    bool commit();
    bool commit(const Submission& submission);
    void report(double progress, const QString& stage = {});

    void advance(task::Step next);
    void endEach();  ///< every task has been given its own state
    void waitFor(task::Wait wait, std::chrono::milliseconds delay);  ///< negative = until woken
    void finishTask(const QString& stage = {});  ///< a stage says what is to be known of the result
    /// Decides by kind between trying again, waiting, asking the user and giving up.
    void stumble(const ApiError& error, bool repeatable = true);
    void giveUp(const ApiError& error);  ///< but for a full disk, which is waited for
    void end();
    /// Lets go of what other tasks wait for, before they hear that this step has ended.
    virtual void letGo() {}

    Task m_task;

private:
    bool committed(const std::optional<ApiError>& error);
    void waitForRoom(const ApiError& error);
    bool mayBeFound() const;  ///< what went out unanswered may stand in the vendor's own list
    void shareFate(Task& companion) const;

    const task::Step m_first;
    StepTools& m_tools;
    QList<Task> m_companions;
    std::optional<Submission> m_owedCall;
    bool m_ended = false;
};

/// How long a full disk is left alone.
std::chrono::milliseconds roomPace(const QueueParts& parts);

/// A job's inputs by role, the converted source in place of the original; those that are not given are left out.
QList<std::pair<InputRole, QString>> inputsOf(const Task& task, const Operation& operation);

/// The step a row says is next.
std::unique_ptr<RunStep> makeStep(const Task& task, StepTools& tools, QObject* parent);
