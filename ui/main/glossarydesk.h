// SPDX-License-Identifier: MIT
#pragma once

#include "models/glossary/glossarybook.h"
#include "services/domain/jobspec.h"

#include <memory>

class DetailsPanel;
class GlossaryDialog;
class JobDraft;
class MainActions;
class QSettings;
class TasksPanel;
class TaskTableModel;

/// Ties the glossaries to the jobs that take one along and to the tasks whose words came back. Reads the file and makes the
/// dialog when they are first needed.
class GlossaryDesk : public QObject {
    Q_OBJECT

public:
    /// What it ties together; all of it outlives the desk.
    struct Parts {
        MainActions& actions;
        JobDraft& draft;
        TaskTableModel& tasks;
        TasksPanel& panel;
        DetailsPanel& details;
        QSettings& settings;
    };

    GlossaryDesk(const Parts& parts, QString file, QWidget* window);
    ~GlossaryDesk() override;

    GlossaryBook& book();
    QString used() const;  ///< the glossary that goes with new jobs; empty = none
    /// The jobs with the terms of that one.
    QList<JobSpec> dressed(const QList<JobSpec>& jobs);
    void open();

Q_SIGNALS:
    void placeRequested(const QString& subtitles, const QString& clip, double seconds);

private:
    void setUsed(const QString& name);
    void showTerms();
    void goTo(const QString& id, double seconds);

    Parts m_parts;
    const QString m_file;
    QWidget* m_window;
    std::unique_ptr<GlossaryBook> m_book;
    GlossaryDialog* m_dialog = nullptr;
    QString m_shown;  ///< the task whose report stands in the details, with its state: files are read once
};
