// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/cue.h"

#include <optional>

/// Subtitles that were not saved yet, as they are kept against a crash.
struct CueDraft {
    QString path{};  ///< the file they belong to; empty when they have none yet
    QString clip{};
    Cues cues{};
    Cues source{};

    bool operator==(const CueDraft&) const = default;
};

namespace cuedraft {

/// Whether it lies on the disk now.
bool keep(const QString& file, const CueDraft& draft);
std::optional<CueDraft> kept(const QString& file);  ///< nothing when there is none or it cannot be read
void forget(const QString& file);

}  // namespace cuedraft
