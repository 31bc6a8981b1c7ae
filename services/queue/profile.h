// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"

#include <QtCore/qlockfile.h>

/// Where one user's things lie. With a folder given all of it is there; without one the XDG folders are used.
struct Profile {
    QString config{};   ///< settings.ini
    QString data{};     ///< queue.sqlite, the lock, the request log, boxes
    QString cache{};    ///< work files: may be deleted at any time when nothing runs
    QString results{};  ///< where results go unless the job says otherwise

    static Profile at(const QString& folder);
    static Profile standard();

    QString settingsFile() const;
    QString database() const;
    QString lockFile() const;
    QString requestLog() const;
    QString regions() const;  ///< the boxes drawn on clips
    QString casts() const;    ///< who speaks which character
    QString recipes() const;  ///< chains of operations, by name
    QString presets() const;  ///< jobs saved by name
    QString workFolder() const;
    /// One name a profile, for the socket by which other processes reach the one that works it.
    QString socketName() const;
    /// Creates what is missing, readable by the user alone. Errors: FolderNotWritable.
    std::optional<ApiError> create() const;
};

/// One process works a profile. Holds the lock until it goes; a lock of a process that died is taken over.
class ProfileLock {
public:
    explicit ProfileLock(const Profile& profile);
    bool isOurs() const { return m_ours; }
    /// StoreReadOnly or DiskFull when nobody holds it, but it cannot be made either.
    std::optional<ApiError> refusal() const;

private:
    QLockFile m_lock;
    bool m_ours;
};
