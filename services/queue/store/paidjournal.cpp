// SPDX-License-Identifier: MIT
#include "services/queue/store/paidjournal.h"

#include "services/queue/store/submissionrow.h"
#include "services/queue/store/taskrow.h"
#include "services/system/durablefile.h"

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

using namespace Qt::StringLiterals;
using task::State;

QString PaidJournal::pathFor(const QString& databasePath) {
    const QFileInfo database(databasePath);
    return database.absolutePath() + u'/' + database.completeBaseName() + ".journal"_L1;
}

PaidJournal::Facts PaidJournal::factsOf(const Task& task) {
    const bool goes = task.state == State::Running || task.state == State::Waiting;
    return {task.submission, task.remoteId, task.listed, goes ? State::Queued : task.state, task.note, task.best};
}

QByteArray PaidJournal::line(QJsonObject content) {
    content["n"_L1] = ++m_last;
    return journalLine(content);
}

std::optional<ApiError> PaidJournal::goOn(const QString& path, const JournalReading& reading) {
    m_last = reading.last;
    m_facts.clear();
    for (const Task& task : reading.tasks)
        m_facts.insert(task.id, factsOf(task));
    return m_file.open(path, reading.bytes);
}

std::optional<ApiError> PaidJournal::beginAnew(const QString& path, const JournalReading& after, const QList<Task>& tasks,
                                               const QList<Submission>& calls) {
    const QString fresh = path + ".new"_L1;
    QFile::remove(fresh);
    m_facts.clear();
    m_last = after.last;
    bool urgent = false;
    QByteArray lines = journalLine({{u"n"_s, m_last}, {u"kind"_s, u"begin"_s}, {u"top"_s, after.topId}});
    for (const Submission& call : calls)
        lines += line({{u"kind"_s, u"change"_s}, {u"call"_s, submissionrow::toJson(call)}});
    for (const Task& task : tasks)
        lines += line({{u"kind"_s, u"change"_s}, {u"rows"_s, rowsFor({task}, urgent)}});
    if (const auto error = m_file.open(fresh, 0))
        return error;
    if (const auto error = m_file.append(lines))
        return error;
    if (const auto error = m_file.sync())
        return error;
    return durable::replace(fresh, path);
}

QJsonArray PaidJournal::rowsFor(const QList<Task>& tasks, bool& urgent) {
    QJsonArray rows;
    for (const Task& task : tasks) {
        const Facts facts = factsOf(task);
        const auto known = m_facts.constFind(task.id);
        const bool isNew = known == m_facts.constEnd();
        if (!isNew && *known == facts)
            continue;
        urgent = urgent || isNew || known->submission != facts.submission || known->remoteId != facts.remoteId;
        m_undo.facts.insert(task.id, isNew ? std::nullopt : std::optional(*known));
        m_facts.insert(task.id, facts);
        rows << taskrow::toJson(task);
    }
    return rows;
}

std::optional<ApiError> PaidJournal::write(const QList<Task>& tasks, const std::optional<Submission>& call) {
    m_undo = {m_file.size(), m_last, {}};
    bool urgent = call.has_value();
    const QJsonArray rows = rowsFor(tasks, urgent);
    if (!call && rows.isEmpty())
        return std::nullopt;
    // One line, so that a process that dies while it is written leaves all of the change or nothing.
    QJsonObject content{{u"kind"_s, u"change"_s}, {u"rows"_s, rows}};
    if (call) {
        Submission told = *call;
        if (told.state != Submission::State::Sending)
            told.request.body.clear();  // nobody sends it again
        content["call"_L1] = submissionrow::toJson(told);
    }
    return put(line(content), urgent);
}

std::optional<ApiError> PaidJournal::writeGone(const QStringList& ids) {
    m_undo = {m_file.size(), m_last, {}};
    for (const QString& id : ids)
        m_facts.remove(id);
    return put(line({{u"kind"_s, u"gone"_s}, {u"tasks"_s, QJsonArray::fromStringList(ids)}}), false);
}

std::optional<ApiError> PaidJournal::put(const QByteArray& line, bool urgent) {
    auto error = m_file.append(line);
    if (!error && urgent)
        error = m_file.sync();
    if (error)
        takeBack();
    return error;
}

void PaidJournal::takeBack() {
    if (m_undo.last == m_last)
        return;
    m_file.shorten(m_undo.bytes);
    m_last = m_undo.last;
    for (auto fact = m_undo.facts.cbegin(); fact != m_undo.facts.cend(); ++fact) {
        if (*fact)
            m_facts.insert(fact.key(), **fact);
        else
            m_facts.remove(fact.key());
    }
}
