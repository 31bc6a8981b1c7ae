// SPDX-License-Identifier: MIT
#include "models/presets/presetbook.h"

PresetBook::PresetBook(QString file, QObject* parent)
    : QObject(parent), m_file(std::move(file)), m_opening(presetfile::open(m_file)) {}

const Preset* PresetBook::find(const QString& name) const {
    const int index = findPreset(presets(), name);
    return index < 0 ? nullptr : &presets()[index];
}

std::optional<Preset> PresetBook::put(const Preset& preset) {
    const int index = findPreset(presets(), preset.name);
    if (index < 0) {
        add(preset);
        return std::nullopt;
    }
    const Preset before = std::exchange(m_opening.presets[index], preset);
    write();
    return before;
}

QString PresetBook::add(const Preset& preset) {
    if (presets().size() >= presetlimits::presets)
        return {};
    Preset own = preset;
    own.name = freePresetName(preset.name, presets());
    m_opening.presets.append(own);
    write();
    return own.name;
}

bool PresetBook::rename(const QString& from, const QString& to) {
    const int index = findPreset(presets(), from);
    const QString name = to.simplified().left(presetlimits::name);
    const int other = findPreset(presets(), name);
    if (index < 0 || name.isEmpty() || (other >= 0 && other != index))
        return false;
    if (presets()[index].name == name)
        return true;
    m_opening.presets[index].name = name;
    write();
    return true;
}

PresetBook::Removed PresetBook::remove(const QString& name) {
    const int index = findPreset(presets(), name);
    if (index < 0)
        return {};
    const Removed removed{.preset = m_opening.presets.takeAt(index), .index = index};
    write();
    return removed;
}

void PresetBook::bringBack(const Removed& removed) {
    if (removed.index < 0)
        return;
    Preset preset = removed.preset;
    preset.name = freePresetName(preset.name, presets());
    m_opening.presets.insert(qMin<qsizetype>(removed.index, presets().size()), preset);
    write();
}

void PresetBook::write() {
    Q_EMIT changed();
    if (m_file.isEmpty())
        return;
    const auto error = m_opening.mayWrite ? presetfile::save(m_file, presets()) : m_opening.trouble;
    if (error)
        Q_EMIT notWritten(*error);
}
