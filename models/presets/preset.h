// SPDX-License-Identifier: MIT
#pragma once

#include "models/naming/naming.h"
#include "services/domain/region.h"

#include <QtCore/qmap.h>

/// A job without its clips, kept by name: what is done, by whom, into which languages, and how results are called.
struct Preset {
    QString name{};
    OperationKind operation = OperationKind::Translate;
    QString vendor{};
    QString account{};               ///< of that vendor; never a key
    QString sourceLanguage{};        ///< in the vendor's spelling; empty = the vendor is to find out
    QStringList targets{};           ///< in the vendor's spelling
    QMap<QString, QString> voices{}; ///< by target; that of "" is for an operation without targets
    QJsonObject options{};           ///< by the vendor's own field names, only what differs from the default
    QList<Region> regions{};         ///< for clips that have no boxes of their own
    Naming naming{};
    bool fit = false;                ///< clips beyond the vendor's limits are converted first

    bool operator==(const Preset&) const = default;
};

namespace presetlimits {
// Far above any use, far below what would hurt.
constexpr qsizetype presets = 500, name = 200, targets = 300, options = 200, regions = 500;
constexpr qint64 bytes = 8 * 1024 * 1024;
}  // namespace presetlimits

/// Without regard to case; -1 = none.
int findPreset(const QList<Preset>& presets, const QString& name);
/// "Shorts", or "Shorts 2" where there is one of that name; of one line, never empty.
QString freePresetName(const QString& wanted, const QList<Preset>& presets);
