// SPDX-License-Identifier: MIT
#include "services/queue/store/earlierresults.h"

#include "services/domain/rendered.h"
#include "services/queue/store/sql.h"
#include "services/queue/store/taskrow.h"

#include <QtCore/qfileinfo.h>
#include <QtSql/qsqldatabase.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Without the words that somebody checked on the way, which are no result.
QList<ResultFile> resultsOf(QList<ResultFile> files) {
    files.removeIf([](const ResultFile& file) { return !file.fetched() || reviewFromName(file.variant); });
    return files;
}

bool areThere(const QList<ResultFile>& files) {
    return !files.isEmpty() && std::ranges::all_of(files, [](const ResultFile& file) {
        const QFileInfo info(file.path);
        return info.isFile() && info.size() == file.bytes;
    });
}

/// The first whose files are all there, of rows of task, files and time.
std::optional<EarlierResult> firstWhole(QSqlQuery& query) {
    while (query.next()) {
        const QList<ResultFile> files = resultsOf(taskrow::filesFromText(query.value(1).toString()));
        if (areThere(files))
            return EarlierResult{query.value(0).toString(), files, timeFromStore(query.value(2))};
    }
    return std::nullopt;
}

}  // namespace

std::optional<EarlierResult> EarlierResults::of(const QString& fingerprint) const {
    if (fingerprint.isEmpty())
        return std::nullopt;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    sql::run(query, u"SELECT task, files, at FROM results WHERE fingerprint = ?"_s, {fingerprint});
    if (auto found = firstWhole(query))
        return found;
    // Those that were made of it since, or before: the newest may have been deleted.
    sql::run(query, u"SELECT id, files, ended FROM tasks WHERE fingerprint = ? AND state = 'done' ORDER BY id DESC"_s, {fingerprint});
    return firstWhole(query);
}

std::optional<EarlierResult> EarlierResults::unfinished(const QString& fingerprint) const {
    if (fingerprint.isEmpty())
        return std::nullopt;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    sql::run(query, u"SELECT id FROM tasks WHERE fingerprint = ? AND state NOT IN ('done', 'failed', 'cancelled') ORDER BY id LIMIT 1"_s,
             {fingerprint});
    return query.next() ? std::optional(EarlierResult{.task = query.value(0).toString()}) : std::nullopt;
}

bool EarlierResults::keep(QSqlQuery& query, const QList<Task>& tasks) {
    return std::ranges::all_of(tasks, [&query](const Task& task) {
        const QList<ResultFile> files = resultsOf(task.files);
        if (task.state != task::State::Done || task.fingerprint.isEmpty() || files.isEmpty())
            return true;
        return sql::run(query, u"INSERT OR REPLACE INTO results (fingerprint, task, files, at) VALUES (?, ?, ?, ?)"_s,
                        {task.fingerprint, task.id, taskrow::filesToText(files), storedTime(task.ended.isValid() ? task.ended : task.created)});
    });
}
