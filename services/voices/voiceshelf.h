// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"
#include "services/domain/voice.h"

#include <QtCore/qlist.h>

/// One account's voices as they were last read.
struct ShelvedVoices {
    QString account{};
    QDateTime read{};  ///< UTC
    QList<Voice> voices{};

    bool operator==(const ShelvedVoices&) const = default;
};

/// Keeps lists of voices on the disk, a file an account, so that they are there before any vendor has answered and while
/// none can be reached. Reads and writes the disk: call it off the window's thread.
class VoiceShelf {
public:
    static constexpr qsizetype mostVoices = 50'000;       ///< of one account; what is beyond is not kept
    static constexpr qint64 mostBytes = 64 * 1024 * 1024;  ///< a longer file is none of ours

    explicit VoiceShelf(QString folder) : m_folder(std::move(folder)) {}

    /// Those of `accounts` that are there. A broken or foreign file counts as none.
    QList<ShelvedVoices> read(const QStringList& accounts) const;
    /// The old file or the whole new one, whatever happens. Errors: StoreReadOnly, DiskFull.
    std::optional<ApiError> put(const ShelvedVoices& voices) const;
    /// Nothing stays of accounts that are not among these.
    void removeAllBut(const QStringList& accounts) const;

private:
    QString fileOf(const QString& account) const;

    QString m_folder;
};
