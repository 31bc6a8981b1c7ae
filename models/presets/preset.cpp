// SPDX-License-Identifier: MIT
#include "models/presets/preset.h"

using namespace Qt::StringLiterals;

int findPreset(const QList<Preset>& presets, const QString& name) {
    for (int i = 0; i < presets.size(); ++i) {
        if (presets[i].name.compare(name, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

QString freePresetName(const QString& wanted, const QList<Preset>& presets) {
    const QString stem = wanted.simplified().left(presetlimits::name - 8);
    if (!stem.isEmpty() && findPreset(presets, stem) < 0)
        return stem;
    for (int number = stem.isEmpty() ? 1 : 2;; ++number) {
        const QString name = u"%1 %2"_s.arg(stem).arg(number).trimmed();
        if (findPreset(presets, name) < 0)
            return name;
    }
}
