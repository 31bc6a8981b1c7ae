// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/jobspec.h"
#include "services/queue/store/earlierresults.h"

#include <QtCore/qobject.h>

class TaskStore;
class VendorRegistry;

/// Tells of jobs that are not queued yet whether the same content was given to the same request before. Files whose content is
/// not known are read on threads of the pool, one after the other. Lives in the queue's thread; both must outlive it.
class AlreadyPaid : public QObject {
    Q_OBJECT

public:
    AlreadyPaid(TaskStore& store, const VendorRegistry& vendors, QObject* parent = nullptr);

    /// Answered one by one, in any order; `question` is the asker's own number. Another question with the same number takes the
    /// place of the one before.
    void ask(int question, const QList<JobSpec>& jobs);

Q_SIGNALS:
    /// Of the job of that place in the list. A result that is done, else a task of the queue that is on its way to it, else none.
    void answered(int question, int job, const EarlierResult& earlier);
    void finished(int question);  ///< all of it is answered

private:
    void look(QObject* asking, int question, const QList<JobSpec>& jobs, int index);

    TaskStore& m_store;
    const VendorRegistry& m_vendors;
    QHash<int, QObject*> m_asking;
};
