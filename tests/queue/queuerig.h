// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/clock.h"
#include "services/http/requestlog.h"
#include "services/queue/queue.h"
#include "services/queue/queueparts.h"
#include "tests/support/oiiyaosimulator.h"

#include <QtCore/qtemporarydir.h>
#include <QtNetwork/qnetworkaccessmanager.h>

class RigKeys : public KeySource {
public:
    void key(const QString&, QObject*, std::function<void(Result<Secret>)> done) override { done(answer); }

    Result<Secret> answer = Secret("sim-key-1");
};

/// The true clock, with timers that fire so many percent too early: Qt's timers of two seconds and more do, by up to 5.
class HastyClock : public SystemClock {
public:
    int early = 0;
    void after(std::chrono::milliseconds delay, QObject* context, std::function<void()> call) override {
        SystemClock::after(delay * (100 - early) / 100, context, std::move(call));
    }
};

/// The whole queue against the simulated vendor, in one thread, at a pace of ten milliseconds. Two more vendors speak
/// the same protocol but promise nothing about idempotency keys: "forgetful", and "listing", which shows what it took. A third,
/// "priceless", tells no prices.
class QueueRig {
public:
    explicit QueueRig(const OiiyaoSimulator::Settings& settings = {});

    /// Opens the queue on what is stored and starts it.
    void open();
    /// As if the process had ended here.
    void close() { queue.reset(); }

    JobSpec job(const QString& target = QStringLiteral("es")) const;
    /// The same job for another of the vendors.
    JobSpec jobAt(const QString& vendor, const QString& target = QStringLiteral("es")) const;
    JobSpec forgetfulJob() const { return jobAt(QStringLiteral("forgetful")); }
    QString add(const JobSpec& job) { return add(QList<JobSpec>{job}).value(0); }
    QStringList add(const QList<JobSpec>& jobs);
    Task task(const QString& id) const;
    task::State state(const QString& id) const { return task(id).state; }
    /// True once nothing more happens by itself.
    bool settles(int ms = 30'000) const;

    QString outFolder() const { return folder.filePath(QStringLiteral("out")); }
    QStringList results() const;
    /// Part files and other things nobody wants to find.
    QStringList leftovers() const;
    QList<ServerRequest> submits() const;
    qsizetype puts() const;

    QTemporaryDir folder;
    OiiyaoSimulator simulator;
    HastyClock clock;
    std::chrono::milliseconds pace{10};  ///< of polls and retries, from the next open() on
    Caps caps{};  ///< of every account
    QHash<QString, double> ownRates{};
    RigKeys keys;
    QNetworkAccessManager network;
    QNetworkAccessManager transfers;
    RequestLog log;
    ApiClient client;
    VendorRegistry vendors;
    RendererFactory renderer{};
    std::optional<Bucket> bucket{};  ///< where files go for vendors that want links
    QString clip;
    std::unique_ptr<Queue> queue;
};
