// SPDX-License-Identifier: MIT
#include "services/queue/store/storeopening.h"

#include "services/queue/store/mending.h"
#include "services/queue/store/schema.h"
#include "services/queue/store/sql.h"
#include "services/queue/store/storebackup.h"
#include "services/queue/store/storecheck.h"
#include "services/queue/store/storerescue.h"
#include "services/queue/store/submissionrow.h"
#include "services/queue/store/taskrow.h"
#include "services/system/durablefile.h"

#include <QtCore/qfileinfo.h>

using namespace Qt::StringLiterals;
using failure::Reason;
using storecheck::Finding;

namespace {

constexpr qsizetype mostIdleLines = 500;  // what is read in a few milliseconds need not be made shorter

class Opening {
public:
    Opening(const QString& path, const QDateTime& now) : m_path(path), m_journalPath(PaidJournal::pathFor(path)), m_now(now) {}
    std::optional<ApiError> run();
    OpenedStore takeStore() { return std::move(m_store); }

private:
    std::optional<ApiError> checkPlace() const;
    std::optional<ApiError> rescue();
    Finding connectTo();
    Finding prepare(QSqlDatabase& database) const;
    std::optional<ApiError> mend();
    std::optional<ApiError> beginJournal();
    std::optional<ApiError> beginJournalAnew();
    qint64 number(const QString& statement) const;
    QSqlDatabase database() const { return m_store.connection->database(); }

    const QString m_path;
    const QString m_journalPath;
    const QDateTime m_now;
    JournalReading m_reading;
    OpenedStore m_store;
};

std::optional<ApiError> Opening::run() {
    if (const auto error = checkPlace())
        return error;
    if (const auto error = StoreRescue::finishInterrupted(m_path))
        return error;
    m_reading = readJournal(m_journalPath);
    if (StoreRescue::isMissed(m_path, m_reading)) {
        if (const auto error = rescue())
            return error;
    }
    Finding finding = connectTo();
    if (finding.damaged && !m_store.recovery) {
        m_store.connection.reset();
        if (const auto error = rescue())
            return error;
        finding = connectTo();
    }
    if (finding.error)
        return finding.error;
    if (const auto error = mend())
        return error;
    return beginJournal();
}

std::optional<ApiError> Opening::checkPlace() const {
    for (const QString& path : {QFileInfo(m_path).absolutePath(), m_path, m_journalPath}) {
        if (const auto error = durable::checkWritable(path))
            return error;
    }
    return std::nullopt;
}

std::optional<ApiError> Opening::rescue() {
    const auto recovery = StoreRescue::run(m_path, m_reading, m_now);
    if (!recovery)
        return recovery.error();
    m_store.recovery = *recovery;
    return std::nullopt;
}

Finding Opening::connectTo() {
    if (const auto error = durable::makePrivate(m_path))
        return {false, error};
    m_store.connection = std::make_unique<StoreConnection>(m_path);
    QSqlDatabase opened = database();
    if (!opened.isOpen())
        return {false, sql::broken(opened.lastError())};
    if (const Finding finding = storecheck::pages(opened); finding.error)
        return finding;
    if (const Finding finding = prepare(opened); finding.error)
        return finding;
    return storecheck::tables(opened);
}

Finding Opening::prepare(QSqlDatabase& database) const {
    const int version = int(number(u"PRAGMA user_version"_s));
    QSqlQuery query(database);
    for (const auto& pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        if (!query.exec(pragma))
            return {sql::isDamage(query.lastError()), sql::broken(query.lastError())};
        query.finish();
    }
    if (version > 0 && version < schema::newest()) {
        if (const auto error = storebackup::make(database))
            return {false, error};
    }
    const auto error = schema::migrate(database);
    return {error && error->reason == Reason::StoreBroken, error};  // its tables are not those of its version
}

std::optional<ApiError> Opening::mend() {
    const auto mended = Mending::run(m_store.connection->name(), m_reading, false);
    if (!mended)
        return mended.error();
    if (mended->isNothing())
        return std::nullopt;
    if (!m_store.recovery)
        m_store.recovery = StoreRecovery{.restored = mended->restored};
    m_store.recovery->unknown += mended->unknown;
    return std::nullopt;
}

std::optional<ApiError> Opening::beginJournal() {
    m_store.journal = std::make_unique<PaidJournal>();
    const bool isBehind = m_reading.last < number(u"SELECT line FROM journal"_s);
    const qint64 live = number(u"SELECT count(*) FROM tasks WHERE state NOT IN ('failed', 'cancelled', 'done')"_s);
    const bool isLong = m_reading.lines > mostIdleLines + 4 * live;
    if (!m_reading.isWhole() || m_reading.rough || isBehind || isLong || m_store.recovery)
        return beginJournalAnew();
    return m_store.journal->goOn(m_journalPath, m_reading);
}

/// With what has not ended, and nothing else.
std::optional<ApiError> Opening::beginJournalAnew() {
    if (m_reading.damaged) {
        if (const auto aside = StoreRescue::setAside(m_journalPath, m_now); !aside)
            return aside.error();
    }
    QList<Task> tasks;
    QList<Submission> calls;
    QSqlQuery query(database());
    query.exec(u"SELECT id, %1 FROM tasks WHERE state NOT IN ('failed', 'cancelled', 'done') ORDER BY id"_s.arg(
        taskrow::columns().join(u", "_s)));
    while (query.next())
        tasks << taskrow::read(query);
    QSet<QString> seen;
    for (const Task& task : std::as_const(tasks)) {
        if (task.submission.isEmpty() || seen.contains(task.submission))
            continue;
        seen.insert(task.submission);
        const auto call = submissionrow::find(query, task.submission);
        if (call && call->state == Submission::State::Sending)
            calls << *call;
    }
    const JournalReading after{.last = std::max(m_reading.last, number(u"SELECT line FROM journal"_s)),
                               .topId = std::max(m_reading.topId, number(u"SELECT seq FROM sqlite_sequence WHERE name = 'tasks'"_s))};
    return m_store.journal->beginAnew(m_journalPath, after, tasks, calls);
}

qint64 Opening::number(const QString& statement) const {
    QSqlQuery query(database());
    return query.exec(statement) && query.next() ? query.value(0).toLongLong() : 0;
}

}  // namespace

Result<OpenedStore> openStore(const QString& path, const QDateTime& now) {
    Opening opening(path, now);
    if (const auto error = opening.run())
        return fail(*error);
    return opening.takeStore();
}
