// SPDX-License-Identifier: MIT
#pragma once

#include "tests/queue/clockedrig.h"
#include "tests/soak/processload.h"

#include <QtCore/qrandom.h>

/// A day at the queue: jobs come in at any time, vendors go wrong, the computer sleeps for a while, and once an hour somebody looks
/// in: tries again what failed, says yes to what waits, checks the files of what is done and clears it away.
class SoakDay {
public:
    explicit SoakDay(int jobs);

    void live();
    /// Until nothing more happens by itself, and somebody has looked in often enough.
    void comeToRest();

    struct Tally {
        int queued = 0;
        int done = 0;
    };
    const QMap<QString, Tally>& tallies() const { return m_tallies; }
    QList<Task> left() const { return m_rig.queue->tasks(); }
    qsizetype bills(const QString& vendor) const;
    QStringList violations() const;
    const QStringList& badFiles() const { return m_badFiles; }
    const QList<ProcessLoad>& loads() const { return m_loads; }
    int faults() const { return m_faults; }
    /// What somebody found failed or unsure and tried again, with its error: the way to what a row complains about.
    const QStringList& triedAgain() const { return m_triedAgain; }

private:
    void addVendors();
    void queueOne(int number);
    JobSpec jobFor(const QString& vendor, int number) const;
    QString clipOf(int number) const;
    void lookIn();
    void clearAway(const Task& task);

    int m_jobs;
    QRandomGenerator m_dice{20261129};
    ClockedRig m_rig;
    QString m_clip;
    QMap<QString, Simulator*> m_simulators;
    QMap<QString, Tally> m_tallies;
    QStringList m_badFiles;
    QStringList m_triedAgain;
    QList<ProcessLoad> m_loads;
    int m_faults = 0;
};
