// SPDX-License-Identifier: MIT
#include "app/cli/taskjson.h"

#include "app/cli/output.h"
#include "ui/words/words.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

QJsonObject taskJson(const Task& task) {
    QJsonArray files;
    for (const ResultFile& file : task.files) {
        if (!file.fetched())
            continue;
        QJsonObject entry{{u"path"_s, file.path}, {u"role"_s, roleName(file.role)}, {u"bytes"_s, file.bytes}};
        if (!file.variant.isEmpty())
            entry["variant"_L1] = file.variant;
        files << entry;
    }
    QJsonObject json{{u"id"_s, task.id},
                     {u"vendor"_s, task.job.vendor},
                     {u"operation"_s, operationName(task.job.operation)},
                     {u"input"_s, task.job.source},
                     {u"source"_s, task.job.sourceLanguage},
                     {u"target"_s, task.job.targetLanguage},
                     {u"state"_s, task::name(task.state)},
                     {u"step"_s, task::name(task.step)},
                     {u"remote_id"_s, task.remoteId.isEmpty() ? QJsonValue() : QJsonValue(task.remoteId)},
                     {u"files"_s, files},
                     {u"draft"_s, task.draft},
                     {u"credits"_s, task.charged ? QJsonValue(*task.charged) : QJsonValue()},
                     {u"error"_s, QJsonValue()}};
    if (!task.made.isEmpty())
        json["made"_L1] = task.made;
    if (!task.note.isEmpty())
        json["note"_L1] = task.note;
    if (task.best)
        json["best"_L1] = true;
    if (task.wait != task::Wait::None)
        json["wait"_L1] = task::name(task.wait);
    if (const ResultFile* words = fileToCheck(task))
        json["review"_L1] = words->path;
    if (task.error) {
        QJsonObject error = errorJson(*task.error, task.id);
        error.remove(u"event"_s);
        error.remove(u"task"_s);
        json["error"_L1] = error;
    }
    return json;
}

QString taskLine(const Task& task, const QDateTime& now) {
    const QString target = task.job.targetLanguage.isEmpty() ? QString() : u" > "_s + task.job.targetLanguage;
    QString line = u"%1  %2%3  %4  %5"_s.arg(task.id, displayName(task.job), target,
                                             words::vendorName(task.job.vendor), words::stateWord(task, now));
    if (const QString reason = words::stateReason(task); !reason.isEmpty())
        line += u": "_s + reason;
    if (const ResultFile* words = fileToCheck(task))
        line += u"  "_s + words->path;
    if (task.progress && !task::hasEnded(task.state))
        line += u"  %1 %"_s.arg(int(*task.progress * 100));
    return line;
}
