// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"

#include <QtCore/qlist.h>
#include <QtCore/qmetatype.h>

enum class WatchState {
    Off,
    Looking,          ///< for the first time
    Watching,
    FolderGone,
    CapReached,       ///< goes on tomorrow
    WaitingForPrice,  ///< there is a cap on credits, and it is not told yet what the last file costs
    Trouble,          ///< nothing can be queued until somebody has mended it
};

/// How a rule stands, as a value for lists.
struct WatchStatus {
    QString rule{};
    WatchState state = WatchState::Looking;
    int arriving = 0;     ///< files that are still being written, or have not lain still long enough
    int due = 0;          ///< files that are next
    int today = 0;        ///< files taken today
    int quarantined = 0;  ///< files in the quarantine of its folder
    std::optional<ApiError> trouble{};  ///< of FolderGone and Trouble

    bool operator==(const WatchStatus&) const = default;
};
Q_DECLARE_METATYPE(WatchStatus)

/// A file that could not be used, and what became of it.
struct SetAside {
    QString from{};
    QString to{};          ///< empty: it lies where it lay, as nothing can be moved there
    ApiError why{};

    bool operator==(const SetAside&) const = default;
};
