// SPDX-License-Identifier: MIT
#include "services/queue/remoteresult.h"

#include <algorithm>

bool takeResult(Task& task, const RemoteTask& remote, const Operation& operation, const QDateTime& now) {
    QList<ResultFile> files;
    for (const RemoteOutput& output : remote.outputs) {
        const auto known = std::ranges::find(task.files, output.role, &ResultFile::role);
        ResultFile file = known == task.files.end() ? ResultFile{.role = output.role} : *known;
        file.url = output.url;
        file.expiresAt = output.expiresAt;
        if (!file.expiresAt.isValid() && operation.resultsLive)
            file.expiresAt = now.addSecs(operation.resultsLive->count());
        files.append(file);
    }
    task.files = files;
    task.made = remote.made;
    const bool priceIsNew = remote.credits && remote.credits != task.charged;
    if (priceIsNew)
        task.charged = remote.credits;
    return priceIsNew;
}
