// SPDX-License-Identifier: MIT
#include "services/queue/queue.h"

#include "services/domain/clock.h"
#include "services/domain/killpoint.h"
#include "services/queue/alreadypaid.h"
#include "services/queue/earlier.h"
#include "services/queue/queueparts.h"
#include "services/queue/store/taskstore.h"
#include "services/queue/taskrunner.h"

#include <QtCore/qtimer.h>
#include <QtCore/quuid.h>

#include <algorithm>

namespace {
constexpr int flushMs = 100;
}

Result<std::unique_ptr<Queue>> Queue::open(const QueueParts& parts) {
    auto store = TaskStore::open(parts.databasePath, parts.clock.now());
    if (!store)
        return fail(store.error());
    return std::unique_ptr<Queue>(new Queue(parts, std::move(*store)));
}

Queue::Queue(const QueueParts& parts, std::unique_ptr<TaskStore> store)
    : m_clock(parts.clock), m_store(std::move(store)), m_runner(std::make_unique<TaskRunner>(parts, *m_store)),
      m_paid(std::make_unique<AlreadyPaid>(*m_store, parts.vendors)) {
    connect(m_paid.get(), &AlreadyPaid::answered, this, &Queue::earlierFound);
    connect(m_paid.get(), &AlreadyPaid::finished, this, &Queue::earlierAnswered);
    m_flush = new QTimer(this);
    m_flush->setSingleShot(true);
    m_flush->setInterval(flushMs);
    connect(m_flush, &QTimer::timeout, this, &Queue::flush);
    connect(m_runner.get(), &TaskRunner::changed, this, [this](const Task& task) {
        m_changes.insert(task.id, task);
        if (!m_flush->isActive())
            m_flush->start();
    });
    connect(m_runner.get(), &TaskRunner::becameIdle, this, [this] {
        flush();
        m_store->backUpIfDue(m_clock.now());
        Q_EMIT becameIdle();
    });
    connect(m_runner.get(), &TaskRunner::tidied, this, &Queue::tidied);
    trustWhatCostsNothing(parts.vendors);
    m_runner->take(m_store->tasks());
}

/// Of a task that is made on this computer nobody need wonder whether it was sent.
void Queue::trustWhatCostsNothing(const VendorRegistry& vendors) {
    if (!m_store->recovery())
        return;
    for (const QString& id : m_store->recovery()->unknown) {
        auto task = m_store->task(id);
        const Vendor* vendor = task ? vendors.find(task->job.vendor) : nullptr;
        const Operation* operation = vendor ? vendor->operation(task->job.operation) : nullptr;
        if (!operation || !operation->rendersHere())
            continue;
        task->state = task::State::Queued;
        task->error.reset();
        m_store->save(*task);
    }
}

const std::optional<StoreRecovery>& Queue::recovery() const {
    return m_store->recovery();
}

Queue::~Queue() = default;

void Queue::start() {
    m_runner->start();
    // Behind the first look at the tasks, which somebody waits for.
    QTimer::singleShot(0, this, [this] { m_store->backUpIfDue(m_clock.now()); });
}

QList<Task> Queue::tasks() const {
    return m_runner->tasks();
}

bool Queue::isIdle() const {
    return m_runner->isIdle();
}

bool Queue::isTidy() const {
    return m_runner->isTidy();
}

void Queue::flush() {
    m_flush->stop();
    if (m_changes.isEmpty())
        return;
    const QList<Task> changes = m_changes.values();
    m_changes.clear();
    Q_EMIT changed(changes);
}

void Queue::add(const QList<JobSpec>& jobs) {
    const auto queued = [this](const QString& id) -> const Task* {
        const auto found = std::ranges::find(m_runner->tasks(), id, &Task::id);
        return found == m_runner->tasks().end() ? nullptr : &*found;
    };
    if (const auto nonsense = earlier::checkTakes(jobs, queued))
        return Q_EMIT failed(*nonsense);
    const QString batch = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const qint64 place = lastPlace(m_runner->tasks());
    QList<Task> tasks;
    for (const JobSpec& job : jobs)
        tasks.append({.batch = batch, .job = job, .place = place, .created = m_clock.now()});
    const auto stored = m_store->add(tasks);
    if (!stored)
        return Q_EMIT failed(stored.error());
    killPoint("created");
    Q_EMIT added(*stored);
    m_runner->take(*stored);
}

std::optional<ApiError> Queue::addWatched(const WatchedFile& file, const QList<JobSpec>& jobs) {
    if (m_store->watched().has(file.rule, file.sha256))
        return std::nullopt;
    const QString batch = watchedBatch(file.rule, file.sha256);
    // Rows that the journal gave back came without the line that says so.
    if (!m_store->batch(batch).isEmpty())
        return m_store->watched().note(file);
    QList<Task> tasks;
    for (const JobSpec& job : jobs)
        tasks.append({.batch = batch, .job = job, .created = m_clock.now()});
    const auto stored = m_store->add(tasks, file);
    if (!stored)
        return stored.error();
    killPoint("created");
    Q_EMIT added(*stored);
    m_runner->take(*stored);
    return std::nullopt;
}

void Queue::pause(const QStringList& ids) {
    m_runner->pause(ids);
}

void Queue::resume(const QStringList& ids) {
    m_runner->resume(ids);
}

void Queue::resumeTogether(const QString& id) {
    m_runner->resumeTogether(id);
}

void Queue::cancel(const QStringList& ids) {
    m_runner->cancel(ids);
}

void Queue::retry(const QStringList& ids) {
    m_runner->retry(ids);
}

void Queue::remove(const QStringList& ids) {
    const QStringList gone = m_runner->remove(ids);
    for (const QString& id : gone)
        m_changes.remove(id);
    if (!gone.isEmpty())
        Q_EMIT removed(gone);
}

void Queue::resolve(const QString& id, const QString& remoteId) {
    m_runner->resolve(id, remoteId);
}

void Queue::setNote(const QString& id, const QString& note) {
    m_runner->setNote(id, note);
}

void Queue::setBest(const QString& id, const QStringList& rivals) {
    m_runner->setBest(id, rivals);
}

void Queue::reorder(const QStringList& ids, const QueueSpot& spot) {
    m_runner->reorder(ids, spot);
}

void Queue::edit(const QStringList& ids, const JobChange& change) {
    Q_EMIT edited(m_runner->edit(ids, change));
}

void Queue::wake() {
    m_runner->wake();
}

void Queue::askEarlier(int question, const QList<JobSpec>& jobs) {
    m_paid->ask(question, jobs);
}

void Queue::askLedger(const QString& account) {
    Q_EMIT ledgerRead(account, m_store->ledger().lines(account));
}
