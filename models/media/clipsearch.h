// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/mediafile.h"
#include "services/domain/result.h"

#include <QtCore/qstringlist.h>

#include <functional>

struct LeftOut {
    QString path{};
    ApiError why{};
};

/// What became of one drop, told once: clips that were added, those the list has already, the rest with
/// reasons.
struct AddSummary {
    QStringList added{};
    QStringList already{};
    QList<LeftOut> leftOut{};
};

using ProbeMedia = std::function<Result<MediaFile>(const QString& path)>;

/// The clips among files, folders (searched through to the bottom) and URLs, in the order given. A file whose
/// name tells nothing is asked through `probe`; inside a folder it is passed over. Reads the disk: call it
/// off the window's thread.
AddSummary searchClips(const QStringList& sources, const ProbeMedia& probe);

/// Endings of pictures and sounds that libav reads, lower case.
const QStringList& clipExtensions();
