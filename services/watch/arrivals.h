// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qhash.h>
#include <QtCore/qlist.h>

#include <chrono>
#include <optional>

/// A file as it was at one look.
struct SeenFile {
    QString path{};
    qint64 bytes = 0;
    QDateTime modified{};

    bool operator==(const SeenFile&) const = default;
};

/// Which files of a folder lie still: size and time have not changed for a while. Each version of a file is given out once.
/// Times are those of Clock::elapsed().
class Arrivals {
public:
    using Time = std::chrono::milliseconds;
    explicit Arrivals(Time still) : m_still(still) {}

    /// The files that lie still now and were not given out, by name.
    QList<SeenFile> look(const QList<SeenFile>& files, Time now);
    /// One that was given out could not be used: it is given out again when it has lain still once more.
    void again(const SeenFile& file, Time now);
    /// When the next one lies still, if nothing changes; may have passed.
    std::optional<Time> nextDue() const;

    qsizetype waiting() const;   ///< not given out yet
    /// Of these, those that have not changed since they were first seen: what somebody waits for who does not wait for copies.
    qsizetype patient() const;
    bool holds(const SeenFile& file) const { return m_files.value(file.path).file == file; }

private:
    struct Entry {
        SeenFile file{};
        Time since{};
        bool given = false;
        bool changed = false;
    };
    Time m_still;
    QHash<QString, Entry> m_files;  ///< by path
};
