// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/queueparts.h"
#include "services/queue/store/stagedfiles.h"
#include "services/queue/task.h"

/// Takes out of the users' buckets what no task needs any more, one object after the other: when tasks have ended, and
/// at the start what a crash left. What cannot be taken out now is tried again with the next sweep.
class BucketSweep : public QObject {
    Q_OBJECT

public:
    BucketSweep(const QueueParts& parts, StagedFiles& files, QObject* parent = nullptr);

    void sweep(const QList<Task>& tasks);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void finished();

private:
    void next();
    void take(const StagedFiles::Entry& entry, const Bucket& bucket, const Secret& secret);

    const QueueParts& m_parts;
    StagedFiles& m_files;
    QList<StagedFiles::Entry> m_left;
    bool m_busy = false;
};
