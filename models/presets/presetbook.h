// SPDX-License-Identifier: MIT
#pragma once

#include "models/presets/presetfile.h"

#include <QtCore/qobject.h>

/// The presets of a profile, in the order they are offered. Every edit is on the disk when the call returns.
class PresetBook : public QObject {
    Q_OBJECT

public:
    /// Reads what the file holds; an empty path keeps nothing.
    explicit PresetBook(QString file, QObject* parent = nullptr);

    const QList<Preset>& presets() const { return m_opening.presets; }
    /// Why there are none though there was a file; told once, when the book is made.
    const std::optional<ApiError>& trouble() const { return m_opening.trouble; }
    const Preset* find(const QString& name) const;  ///< without regard to case; null = none

    /// In place of the one of the same name, which is given back, or as the last one.
    std::optional<Preset> put(const Preset& preset);
    /// Beside those that are there: with a name of its own, which is given back. Empty = there are too many.
    QString add(const Preset& preset);
    bool rename(const QString& from, const QString& to);  ///< false: no such preset, no name, or another one has it
    struct Removed {
        Preset preset{};
        int index = -1;
    };
    Removed remove(const QString& name);
    void bringBack(const Removed& removed);  ///< where it was, under a free name

Q_SIGNALS:
    void changed();
    void notWritten(const ApiError& error);  ///< what was edited lies in memory alone

private:
    void write();

    const QString m_file;
    presetfile::Opened m_opening;
};
