// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/jobspec.h"
#include "services/queue/task.h"

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>

/// One text on its way through several voices, held against what the queue tells. What was said before is known too, as long
/// as its file is there: nobody pays twice for the same words.
class SayRound : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The file in which exactly this was said already; empty when there is none.
    QString heard(const JobSpec& job) const;
    /// It was said, or is being said: nothing more is to be paid for it.
    bool isTakenCareOf(const JobSpec& job) const;
    /// Waits for these; what was heard before is ready at once. Those that are left must be queued by the caller; what is
    /// under way from before is not among them.
    QList<JobSpec> begin(const QList<JobSpec>& jobs);
    void take(const QList<Task>& tasks);  ///< new or changed ones of the queue
    int waiting() const { return int(m_waiting.size()); }

Q_SIGNALS:
    void ready(const JobSpec& job, const QString& path);
    void failed(const JobSpec& job, const ApiError& error);
    void changed();  ///< how many are waited for

private:
    struct Waiting {
        JobSpec job{};
        QString task{};  ///< once the queue has taken it
    };
    void noteUnderWay(const Task& task);
    void takeEnded(const Task& task);

    QHash<QByteArray, QString> m_heard;  ///< job -> file
    QHash<QByteArray, QString> m_underWay;  ///< job -> task that has not ended
    QSet<QString> m_known;               ///< tasks from before the round began
    QList<Waiting> m_waiting;
};
