// SPDX-License-Identifier: MIT
#include "services/queue/remoteresult.h"

#include <algorithm>

bool takeResult(Task& task, const RemoteTask& remote, const Operation& operation, const QDateTime& now) {
    QList<ResultFile> files;
    for (const RemoteOutput& output : remote.outputs) {
        const auto same = [&](const ResultFile& file) { return file.role == output.role && file.variant == output.variant; };
        const auto known = std::ranges::find_if(task.files, same);
        ResultFile file = known == task.files.end() ? ResultFile{.role = output.role, .variant = output.variant} : *known;
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
