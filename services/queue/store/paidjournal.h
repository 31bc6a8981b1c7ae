// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"
#include "services/queue/store/journalreading.h"
#include "services/system/appendfile.h"

#include <QtCore/qjsonarray.h>

/// What must not be lost, beside the database and in no need of it: lines that are only ever added, each on the disk before
/// the step that depends on it. Which task stands how, which call is about to be paid and what was answered to it. Read at
/// the next start, it tells what a database lacks that lost its last transactions or is gone.
class PaidJournal {
public:
    static QString pathFor(const QString& databasePath);

    /// Goes on after what was read from there.
    std::optional<ApiError> goOn(const QString& path, const JournalReading& reading);
    /// A new one in its place that knows these, and only these; its numbers go on after `last`.
    std::optional<ApiError> beginAnew(const QString& path, const JournalReading& after, const QList<Task>& tasks, const QList<Submission>& calls);

    /// One line: the tasks whose money, standing or note is no longer as the journal has it, and the call.
    std::optional<ApiError> write(const QList<Task>& tasks, const std::optional<Submission>& call = {});
    std::optional<ApiError> writeGone(const QStringList& ids);
    /// The last `write` has come to nothing: as if it had not been.
    void takeBack();
    /// Something was committed that could not be written here: leaves out a number, by which that is seen later.
    void leaveGap() { ++m_last; }

    qint64 last() const { return m_last; }

private:
    /// What a change of makes a new line.
    struct Facts {
        QString submission{};
        QString remoteId{};
        bool listed = false;
        task::State standing = task::State::Queued;  ///< running and waiting are no other standing than queued
        QString note{};
        bool best = false;

        bool operator==(const Facts&) const = default;
    };
    struct Undo {
        qint64 bytes = 0;
        qint64 last = 0;
        QHash<QString, std::optional<Facts>> facts{};
    };
    static Facts factsOf(const Task& task);
    QByteArray line(QJsonObject content);
    /// Of those whose facts are news; `urgent` when money is among it.
    QJsonArray rowsFor(const QList<Task>& tasks, bool& urgent);
    std::optional<ApiError> put(const QByteArray& line, bool urgent);

    AppendFile m_file;
    QHash<QString, Facts> m_facts;
    qint64 m_last = 0;
    Undo m_undo;
};
