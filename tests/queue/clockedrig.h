// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/queue.h"
#include "services/queue/queueparts.h"
#include "tests/queue/countingnetwork.h"
#include "tests/queue/queuerig.h"
#include "tests/support/fakeclock.h"
#include "tests/support/simulator.h"

#include <QtCore/qtemporarydir.h>

#include <map>

/// The whole queue at the vendors' own pace, with real sockets to simulated vendors in the same thread, and a clock that a test
/// moves. Time goes on only when nothing else does: no request moves, nothing runs in the pool.
class ClockedRig {
public:
    explicit ClockedRig(const QDateTime& start = FakeClock().now());

    /// Before open(): a vendor without a simulator is the offline engine.
    void addVendor(const Vendor& vendor, std::unique_ptr<Simulator> simulator = {});
    void open();
    void close() { queue.reset(); }

    QStringList add(const QList<JobSpec>& jobs);
    Task task(const QString& id) const;
    qsizetype countIn(task::State state) const;

    /// Everything that can happen now has happened.
    void settle();
    /// Time passes, each timer fires at its own.
    void pass(std::chrono::milliseconds step);
    /// From timer to timer; false when it is still not so after `most`.
    bool passUntil(const std::function<bool()>& so, std::chrono::milliseconds most);

    /// What the simulated vendors take for now: theirs goes on rightly when somebody sets ours.
    std::function<QDateTime()> vendorsClock();
    /// Somebody sets the clock of this computer.
    void setClock(std::chrono::milliseconds step);

    QString outFolder() const { return folder.filePath(QStringLiteral("out")); }
    QStringList results() const;

    QTemporaryDir folder;
    FakeClock clock;
    RigKeys keys;
    CountingNetwork network;
    CountingNetwork transfers;
    ApiClient client;
    RendererFactory renderer{};
    std::unique_ptr<Queue> queue;

private:
    bool isBusy() const;

    qint64 m_wrongBy = 0;  ///< ms that our clock is ahead of the vendors'
    QList<Vendor> m_vendors;
    std::unique_ptr<VendorRegistry> m_registry;
    std::map<QString, std::unique_ptr<Simulator>> m_simulators;
};
