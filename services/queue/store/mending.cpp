// SPDX-License-Identifier: MIT
#include "services/queue/store/mending.h"

#include "services/domain/errorjson.h"
#include "services/queue/store/moneyrank.h"
#include "services/queue/store/sql.h"
#include "services/queue/store/submissionrow.h"
#include "services/queue/store/taskrow.h"

#include <QtCore/qjsondocument.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;
using task::State;

namespace {

State standing(State state) {
    return state == State::Running || state == State::Waiting ? State::Queued : state;
}

}  // namespace

Result<Mending::Outcome> Mending::run(const QString& connection, const JournalReading& journal, bool rebuilt) {
    Outcome outcome;
    const auto error = sql::inTransaction(connection, [&](QSqlQuery& query) {
        Mending mending(query, journal, rebuilt);
        const bool done = mending.mend();
        outcome = mending.m_outcome;
        return done;
    });
    if (error)
        return fail(*error);
    return outcome;
}

bool Mending::mend() {
    m_query.exec(u"SELECT line FROM journal"_s);
    m_line = m_query.next() ? m_query.value(0).toLongLong() : 0;
    // Rows of nobody knows when cannot confirm that it is only the line being written that is missing.
    m_covers = m_journal.isWhole() && m_journal.last >= m_line && !(m_rebuilt && m_journal.torn);
    if (!isNeeded())
        return true;
    readRows();
    if (!dropGone() || !putBackTasks() || !putBackCalls() || !doubtTheRest())
        return false;
    const bool inStep = m_line == m_journal.last && m_outcome.isNothing();
    return (inStep && !m_rebuilt) || keepNumbers();
}

/// A sound database that is ahead of the journal, or that never had one, knows best.
bool Mending::isNeeded() const {
    return m_rebuilt || m_covers || (m_journal.exists && m_journal.last > m_line);
}

void Mending::readRows() {
    m_query.exec(u"SELECT id, state, submission, remote_id, listed, note, best FROM tasks"_s);
    while (m_query.next()) {
        const auto state = task::stateFromName(m_query.value(1).toString());
        m_rows.insert(m_query.value(0).toString(),
                      {standing(state.value_or(State::Failed)), m_query.value(2).toString(), m_query.value(3).toString(),
                       m_query.value(4).toBool(), state.has_value(), m_query.value(5).toString(), m_query.value(6).toBool()});
    }
}

/// Who was removed does not come back, and least of all to be sent.
bool Mending::dropGone() {
    return std::ranges::all_of(m_journal.gone, [this](const QString& id) {
        return m_rows.remove(id) == 0 || sql::run(m_query, u"DELETE FROM tasks WHERE id = ?"_s, {id});
    });
}

bool Mending::putBackTasks() {
    return std::ranges::all_of(m_journal.tasks, [this](const Task& task) {
        const auto row = m_rows.constFind(task.id);
        if (row == m_rows.constEnd())
            return putBack(task, nullptr);
        const bool same = row->sensible && row->state == standing(task.state) && row->submission == task.submission &&
                          row->remoteId == task.remoteId && row->listed == task.listed;
        const int more = moneyRank(task.state, task.submission, task.remoteId) - moneyRank(row->state, row->submission, row->remoteId);
        if (same)
            return putBackNote(task, *row);
        return (row->sensible && more < 0) || putBack(task, &*row);
    });
}

bool Mending::putBack(const Task& task, const Row* row) {
    const QString names = taskrow::columns().join(u", "_s);
    const QString marks = QStringList(taskrow::columns().size() + 1, u"?"_s).join(u", "_s);
    if (!sql::run(m_query, u"INSERT OR REPLACE INTO tasks (id, %1) VALUES (%2)"_s.arg(names, marks), QVariantList{task.id} + taskrow::bindings(task)))
        return false;
    // An ended one that is missing was removed where the journal did not hear of it, or is history: no news either way.
    if (row || !task::hasEnded(task.state))
        ++m_outcome.restored;
    m_rows.insert(task.id, {standing(task.state), task.submission, task.remoteId, task.listed});
    return putBackCharge(task);
}

/// A journal without gaps knows the note last written; of another one it is only known to be the user's.
bool Mending::putBackNote(const Task& task, const Row& row) {
    const bool known = row.note == task.note && row.best == task.best;
    const bool blank = row.note.isEmpty() && !row.best;
    if (known || !(m_covers || blank))
        return true;
    return sql::run(m_query, u"UPDATE tasks SET note = ?, best = ? WHERE id = ?"_s,
                    {storedText(task.note), task.best ? 1 : 0, task.id});
}

/// What was paid counts towards the limits, also when the line in the ledger is gone.
bool Mending::putBackCharge(const Task& task) {
    if (!task.charged || task.remoteId.isEmpty())
        return true;
    if (!sql::run(m_query, u"SELECT 1 FROM ledger WHERE task = ? AND entry = 'charged'"_s, {task.id}))
        return false;
    if (m_query.next())
        return true;
    return sql::run(m_query, u"INSERT INTO ledger (at, account, task, entry, credits) VALUES (?, ?, ?, 'charged', ?)"_s,
                    {storedTime(task.submitted.isValid() ? task.submitted : task.created), storedText(task.job.account), task.id, *task.charged});
}

bool Mending::putBackCalls() {
    return std::ranges::all_of(m_journal.calls, [this](const Submission& call) {
        if (call.state == Submission::State::Sending) {
            return sql::run(m_query, u"DELETE FROM submissions WHERE id = ? AND state = 'sending'"_s, {call.id}) &&
                   submissionrow::upsert(m_query, call);
        }
        return sql::run(m_query, u"UPDATE submissions SET state = ?, body = NULL WHERE id = ? AND state = 'sending'"_s,
                        {call.state == Submission::State::Refused ? u"refused"_s : u"answered"_s, call.id});
    });
}

/// Everything that a start would send as if it were new, without anybody knowing that it is.
bool Mending::doubtTheRest() {
    const ApiError error{.kind = Kind::OutcomeUnknown, .reason = Reason::SentNoAnswer};
    const QString told = QString::fromUtf8(QJsonDocument(toJson(error)).toJson(QJsonDocument::Compact));
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (isSurelySafe(row.key(), *row))
            continue;
        if (!sql::run(m_query, u"UPDATE tasks SET state = 'unsure', step = 'check', wait = 'none', until = NULL, submission = '', error = ? WHERE id = ?"_s,
                      {told, row.key()}))
            return false;
        m_outcome.unknown << row.key();
    }
    return true;
}

bool Mending::isSurelySafe(const QString& id, const Row& row) {
    if (task::hasEnded(row.state) || row.state == State::Unsure || !row.remoteId.isEmpty())
        return true;
    if (row.submission.isEmpty())
        return m_covers && m_journal.tasks.contains(id);
    return submissionrow::isIntact(m_query, row.submission);  // only the very bytes that went out may go again
}

/// Ids are never used twice, and the journal is told apart from one that is older than the rows.
bool Mending::keepNumbers() {
    return sql::run(m_query, u"UPDATE journal SET line = max(line, ?)"_s, {m_journal.last}) &&
           sql::run(m_query, u"INSERT INTO sqlite_sequence (name, seq) SELECT 'tasks', 0 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'tasks')"_s, {}) &&
           sql::run(m_query, u"UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'tasks'"_s, {m_journal.topId});
}
