// SPDX-License-Identifier: MIT
#include "services/watch/arrivals.h"

#include <algorithm>

QList<SeenFile> Arrivals::look(const QList<SeenFile>& files, Time now) {
    QHash<QString, Entry> there;
    there.reserve(files.size());
    QList<SeenFile> still;
    for (const SeenFile& file : files) {
        const auto known = m_files.constFind(file.path);
        Entry entry{.file = file, .since = now};
        if (known != m_files.constEnd() && known->file == file)
            entry = *known;
        else
            entry.changed = known != m_files.constEnd();
        if (!entry.given && now - entry.since >= m_still) {
            entry.given = true;
            still.append(file);
        }
        there.insert(file.path, entry);
    }
    m_files = std::move(there);
    std::ranges::sort(still, {}, &SeenFile::path);
    return still;
}

void Arrivals::again(const SeenFile& file, Time now) {
    const auto known = m_files.find(file.path);
    if (known == m_files.end() || known->file != file)
        return;
    known->given = false;
    known->since = now;
}

std::optional<Arrivals::Time> Arrivals::nextDue() const {
    std::optional<Time> next;
    for (const Entry& entry : m_files) {
        if (!entry.given)
            next = std::min(next.value_or(entry.since + m_still), entry.since + m_still);
    }
    return next;
}

qsizetype Arrivals::waiting() const {
    return std::ranges::count_if(m_files, [](const Entry& entry) { return !entry.given; });
}

qsizetype Arrivals::patient() const {
    return std::ranges::count_if(m_files, [](const Entry& entry) { return !entry.given && !entry.changed; });
}
