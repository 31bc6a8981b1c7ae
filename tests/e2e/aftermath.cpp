// SPDX-License-Identifier: MIT
#include "tests/e2e/aftermath.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>

using namespace Qt::StringLiterals;

static QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList leftovers(const CliRig& rig) {
    return rig.parts() + QDir(rig.path(u"profile/cache/work"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
}

QStringList resultFaults(const QJsonObject& task, const QString& video) {
    QStringList faults;
    const QJsonArray files = task["files"_L1].toArray();
    if (files.isEmpty())
        faults << u"no file at all"_s;
    for (const QJsonValue& file : files) {
        const QString path = file["path"_L1].toString();
        const qint64 bytes = QFileInfo(path).size();
        if (bytes == 0 || bytes != file["bytes"_L1].toInteger())
            faults << u"%1: %2 bytes"_s.arg(path).arg(bytes);
        else if (file["role"_L1].toString() == "video"_L1 && contents(path) != contents(video))
            faults << path + u": other bytes than the vendor's"_s;
    }
    return faults;
}

qsizetype filesOf(const QList<QJsonObject>& tasks) {
    qsizetype files = 0;
    for (const QJsonObject& task : tasks)
        files += task["files"_L1].toArray().size();
    return files;
}

QList<QJsonObject> inState(const QList<QJsonObject>& tasks, const QString& state) {
    QList<QJsonObject> those = tasks;
    those.removeIf([&state](const QJsonObject& task) { return task["state"_L1].toString() != state; });
    return those;
}
