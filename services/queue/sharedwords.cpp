// SPDX-License-Identifier: MIT
#include "services/queue/sharedwords.h"

#include "services/domain/rendered.h"

#include <QtCore/qfile.h>
#include <QtCore/qsavefile.h>

#include <algorithm>

namespace {

bool standsBeforeTranslating(const Task& task) {
    return task.state == task::State::Waiting && task.wait == task::Wait::Review && task.stage == reviewName(ReviewStop::Source);
}

QString wordsOf(const Task& task) {
    const auto file = std::ranges::find(task.files, reviewName(ReviewStop::Source), &ResultFile::variant);
    return file == task.files.end() ? QString() : file->path;
}

}  // namespace

bool waitForTheSameWords(const Task& task, const Task& other) {
    const bool together = !task.batch.isEmpty() && task.batch == other.batch && task.job.source == other.job.source;
    return task.id != other.id && together && standsBeforeTranslating(task) && standsBeforeTranslating(other);
}

bool shareWords(const Task& from, const Task& to) {
    QFile words(wordsOf(from));
    QSaveFile others(wordsOf(to));
    if (!words.open(QIODevice::ReadOnly) || !others.open(QIODevice::WriteOnly))
        return false;
    const QByteArray bytes = words.readAll();
    return others.write(bytes) == bytes.size() && others.commit();
}
