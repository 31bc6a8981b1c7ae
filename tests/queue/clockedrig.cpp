// SPDX-License-Identifier: MIT
#include "tests/queue/clockedrig.h"

#include "tests/queue/queuecalls.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>
#include <QtCore/qdir.h>
#include <QtCore/qthreadpool.h>
#include <QtCore/qtimer.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int calmTurns = 20;  // some event loops do only the most urgent of what waits in a turn
constexpr qint64 stillEnough = 30;  // ms without a byte on loopback, where somebody was told to be silent
}  // namespace

ClockedRig::ClockedRig(const QDateTime& start) : clock(start), client(network, keys, clock, nullptr) {}

void ClockedRig::addVendor(const Vendor& vendor, std::unique_ptr<Simulator> simulator) {
    m_vendors.append(vendor);
    if (simulator)
        m_simulators[vendor.id] = std::move(simulator);
}

void ClockedRig::open() {
    m_registry = std::make_unique<VendorRegistry>(m_vendors);
    const auto account = [this](const QString& id) {
        const auto simulator = m_simulators.find(id);
        return Account{.id = id, .vendor = id, .baseUrl = simulator == m_simulators.end() ? QUrl() : simulator->second->baseUrl()};
    };
    auto opened = Queue::open({.vendors = *m_registry,
                               .client = client,
                               .transfers = transfers,
                               .clock = clock,
                               .account = account,
                               .bucket = {},
                               .keys = keys,
                               .renderer = renderer,
                               .databasePath = folder.filePath(u"queue.sqlite"_s),
                               .workFolder = folder.filePath(u"work"_s)});
    if (!opened)
        qFatal("the queue does not open: %s", qPrintable(opened.error().detail));
    queue = std::move(*opened);
    queue->start();
}

QStringList ClockedRig::add(const QList<JobSpec>& jobs) {
    return addTo(*queue, jobs);
}

Task ClockedRig::task(const QString& id) const {
    return taskOf(*queue, id);
}

qsizetype ClockedRig::countIn(task::State state) const {
    return std::ranges::count(queue->tasks(), state, &Task::state);
}

bool ClockedRig::isBusy() const {
    int silent = 0;
    for (const auto& [vendor, simulator] : m_simulators)
        silent += simulator->silent();
    const int inFlight = network.inFlight() + transfers.inFlight();
    // One that was just given up on may still look silent to the other side.
    const bool still = inFlight <= silent && std::min(network.stillFor(), transfers.stillFor()) >= stillEnough;
    return (inFlight > 0 && !still) || QThreadPool::globalInstance()->activeThreadCount() > 0;
}

void ClockedRig::settle() {
    QTimer heartbeat;  // where nobody answers no event comes either
    heartbeat.start(5);
    for (int calm = 0; calm < calmTurns;) {
        const bool busy = isBusy();
        QCoreApplication::processEvents(busy ? QEventLoop::WaitForMoreEvents : QEventLoop::AllEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        calm = busy ? 0 : calm + 1;
    }
}

void ClockedRig::pass(std::chrono::milliseconds step) {
    passUntil([] { return false; }, step);
}

bool ClockedRig::passUntil(const std::function<bool()>& so, std::chrono::milliseconds most) {
    settle();
    const QDateTime end = clock.now().addMSecs(most.count());
    while (!so()) {
        const QDateTime next = clock.nextDue();
        if (!next.isValid() || next > end) {
            clock.advance(std::chrono::milliseconds(clock.now().msecsTo(end)));
            settle();
            return so();
        }
        clock.advanceToNext();
        settle();
    }
    return true;
}

std::function<QDateTime()> ClockedRig::vendorsClock() {
    return [this] { return clock.now().addMSecs(-m_wrongBy); };
}

void ClockedRig::setClock(std::chrono::milliseconds step) {
    clock.jump(step);
    m_wrongBy += step.count();
}

QStringList ClockedRig::results() const {
    return QDir(outFolder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}
