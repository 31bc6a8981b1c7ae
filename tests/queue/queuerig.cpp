// SPDX-License-Identifier: MIT
#include "tests/queue/queuerig.h"

#include "services/vendors/local.h"
#include "services/vendors/oiiyao.h"
#include "tests/queue/queuecalls.h"
#include "tests/support/clips.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qdir.h>
#include <QtTest/qsignalspy.h>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Keeps a list of what was sent to it, and promises nothing about keys.
static Vendor listing() {
    Vendor vendor = oiiyao();
    vendor.id = u"listing"_s;
    for (Operation& operation : vendor.operations)
        operation.idempotent = false;
    return vendor;
}

/// Promises nothing, and there is no list to look into.
static Vendor forgetful() {
    Vendor vendor = listing();
    vendor.id = u"forgetful"_s;
    vendor.remote = {};
    return vendor;
}

/// What it takes stands in no list.
static Vendor priceless() {
    Vendor vendor = oiiyao();
    vendor.id = u"priceless"_s;
    vendor.pricing = {};
    return vendor;
}

QueueRig::QueueRig(const OiiyaoSimulator::Settings& settings)
    : simulator(settings),
      log(folder.filePath(u"requests.jsonl"_s)),
      client(network, keys, clock, &log),
      vendors({local({.spoken = {u"es"_s}}), oiiyao(), forgetful(), listing(), priceless()}),
      clip(makeClip(folder.path(), {.seconds = 1})) {
    open();
}

void QueueRig::open() {
    auto opened = Queue::open({.vendors = vendors,
                               .client = client,
                               .transfers = transfers,
                               .clock = clock,
                               .account =
                                   [this](const QString& id) {
                                       return Account{.id = id, .vendor = id, .baseUrl = simulator.baseUrl(), .caps = caps, .ownRates = ownRates};
                                   },
                               .bucket = [this](const JobSpec&) { return bucket; },
                               .keys = keys,
                               .renderer = renderer,
                               .databasePath = folder.filePath(u"queue.sqlite"_s),
                               .workFolder = folder.filePath(u"work"_s),
                               .pollPace = pace});
    if (!opened)
        qFatal("the queue does not open: %s", qPrintable(opened.error().detail));
    queue = std::move(*opened);
    queue->start();
}

JobSpec QueueRig::job(const QString& target) const {
    return {.operation = OperationKind::Translate, .vendor = u"oiiyao"_s, .account = u"oiiyao"_s, .source = clip, .sourceLanguage = u"en"_s,
            .targetLanguage = target, .voice = u"101"_s, .folder = outFolder()};
}

JobSpec QueueRig::jobAt(const QString& vendor, const QString& target) const {
    JobSpec spec = job(target);
    spec.vendor = spec.account = vendor;
    return spec;
}

QStringList QueueRig::add(const QList<JobSpec>& jobs) {
    return addTo(*queue, jobs);
}

Task QueueRig::task(const QString& id) const {
    return taskOf(*queue, id);
}

bool QueueRig::settles(int ms) const {
    QSignalSpy idle(queue.get(), &Queue::becameIdle);
    QDeadlineTimer deadline(ms);
    while (!queue->isIdle() && !deadline.hasExpired())
        idle.wait(qMax(1, static_cast<int>(deadline.remainingTime())));
    for (const Task& task : queue->isIdle() ? QList<Task>() : queue->tasks())
        qWarning("%s: %s, %s, %s, %s, %s", qPrintable(task.id), qPrintable(task::name(task.state)), qPrintable(task::name(task.step)),
                 qPrintable(task::name(task.wait)), qPrintable(task.stage), qPrintable(task.error ? task.error->detail : QString()));
    return queue->isIdle();
}

QStringList QueueRig::results() const {
    return QDir(outFolder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QStringList QueueRig::leftovers() const {
    QStringList found = results().filter(u".part"_s) + results().filter(u".babelreel"_s);
    return found + QDir(folder.filePath(u"work"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
}

QList<ServerRequest> QueueRig::submits() const {
    QList<ServerRequest> requests = simulator.requests();
    requests.removeIf([](const ServerRequest& request) { return request.path() != "/videos/translation"_L1; });
    return requests;
}

qsizetype QueueRig::puts() const {
    return std::ranges::count(simulator.storeRequests(), QByteArray("PUT"), &ServerRequest::method);
}
