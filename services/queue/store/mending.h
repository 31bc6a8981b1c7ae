// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"
#include "services/queue/store/journalreading.h"

#include <QtSql/qsqlquery.h>

/// Holds the rows of a database against what the journal beside it knows, and gives back what they lack: tasks that are
/// missing, paid calls, remote ids. What may have been sent is never again taken for new: where the journal does not cover
/// the time, tasks that could be sent become unsure.
class Mending {
public:
    struct Outcome {
        qsizetype restored = 0;   ///< rows that were missing or knew less
        QStringList unknown{};    ///< tasks that are unsure now

        bool isNothing() const { return restored == 0 && unknown.isEmpty(); }
    };

    /// `rebuilt`: the rows come from a backup or out of a damaged file, so nobody can say how old they are.
    static Result<Outcome> run(const QString& connection, const JournalReading& journal, bool rebuilt);

private:
    Mending(QSqlQuery& query, const JournalReading& journal, bool rebuilt)
        : m_query(query), m_journal(journal), m_rebuilt(rebuilt) {}
    struct Row {
        task::State state = task::State::Queued;
        QString submission{};
        QString remoteId{};
        bool listed = false;
        bool sensible = true;  ///< its state is one that is known
        QString note{};
        bool best = false;
    };
    bool mend();
    void readRows();
    bool isNeeded() const;
    bool dropGone();
    bool putBackTasks();
    bool putBack(const Task& task, const Row* row);
    bool putBackNote(const Task& task, const Row& row);
    bool putBackCharge(const Task& task);
    bool putBackCalls();
    bool doubtTheRest();
    bool isSurelySafe(const QString& id, const Row& row);
    bool keepNumbers();

    QSqlQuery& m_query;
    const JournalReading& m_journal;
    const bool m_rebuilt;
    qint64 m_line = 0;       ///< of the journal, as far as the rows hold it
    bool m_covers = false;   ///< the journal is whole and no older than the rows
    QHash<QString, Row> m_rows;
    Outcome m_outcome;
};
