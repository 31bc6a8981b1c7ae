// SPDX-License-Identifier: MIT
#include "tests/e2e/canary.h"

#include <QtCore/qdiriterator.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

QByteArray canary() {
    return "canary-5f0e9b77c1d84a2f";
}

QStringList canaryPlaces(const CliRig& rig) {
    QStringList places;
    QDirIterator files(rig.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            places << u"unread: "_s + file.fileName();
        else if (file.readAll().contains(canary()))
            places << file.fileName();
    }
    if (rig.everythingStored().contains(canary()))
        places << u"the profile or the home folder"_s;
    return places;
}

QByteArray commandLineOf(QProcess& process) {
    QByteArray line;
    const QString path = u"/proc/%1/cmdline"_s.arg(process.processId());
    const auto read = [&] {
        QFile file(path);
        line = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return !line.isEmpty();
    };
    return QTest::qWaitFor(read, 5000) ? line : QByteArray();
}
