// SPDX-License-Identifier: MIT
#include "app/cli/storedqueue.h"

#include <QtCore/qfile.h>

Result<std::unique_ptr<TaskStore>> storedQueue(const Session& session) {
    const QString path = session.profile().database();
    return QFile::exists(path) ? TaskStore::openReadOnly(path) : std::unique_ptr<TaskStore>();
}
