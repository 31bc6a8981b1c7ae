// SPDX-License-Identifier: MIT
#pragma once

#include "models/presets/presetbook.h"

#include <memory>

class InfoBar;
class JobDraft;
class MainActions;
class MediaListModel;
class QSettings;
class QWidget;
class RegionBook;

/// Ties presets and the names of results to the job. Reads the presets when they are first needed.
class PresetsDesk : public QObject {
    Q_OBJECT

public:
    struct Parts {
        MainActions& actions;
        JobDraft& draft;
        RegionBook& boxes;
        const MediaListModel& clips;
        InfoBar& info;
        QSettings& settings;
    };
    /// Fills the submenu of presets. A child of the window.
    PresetsDesk(const Parts& parts, QString file, QWidget& window);

    PresetBook& book();
    void save(const QString& name);  ///< the current job, in place of what has that name
    void use(const QString& name);
    /// The jobs with their names settled, without those that are to be left out; says which.
    QList<JobSpec> settled(const QList<JobSpec>& jobs);

private:
    void fillMenu();
    void askForName();
    void manage();
    void askForNaming();
    void undo();
    QList<Region> boxesToKeep() const;

    Parts m_parts;
    const QString m_file;
    QWidget& m_window;
    std::unique_ptr<PresetBook> m_book;
    std::optional<Preset> m_replaced{};
    QString m_undoable{};  ///< the sentence whose button brings `m_replaced` back
};
