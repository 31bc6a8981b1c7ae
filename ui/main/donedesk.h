// SPDX-License-Identifier: MIT
#pragma once

#include "models/report/batchends.h"
#include "models/report/batchreport.h"
#include "ui/done/whendone.h"
#include "ui/tasks/taskwording.h"
#include "ui/words/reportwords.h"

#include <QtCore/qobject.h>

#include <functional>
#include <memory>

class InfoBar;
class MainActions;
class Queue;
class QSettings;
class QSystemTrayIcon;
class QWidget;
class TasksPanel;
class TaskTableModel;

/// What follows when the last task of a batch has ended: somebody is told, a command runs, a folder opens, a report is
/// written. Each batch once, and only while the program runs.
class DoneDesk : public QObject {
    Q_OBJECT

public:
    struct Parts {
        TaskTableModel& tasks;
        TasksPanel& panel;
        MainActions& actions;
        InfoBar& info;
        QSettings& settings;
        VendorNames vendors;
    };
    /// What leaves the program; tests put something else in its place.
    struct Outside {
        std::function<void(const QString& title, const QString& text)> notify{};
        std::function<bool(const QString& program, const QStringList& arguments)> start{};
        std::function<void(const QString& path)> open{};
    };
    DoneDesk(const Parts& parts, QWidget& window);
    ~DoneDesk() override;

    void connectQueue(Queue& queue);
    void setOutside(const Outside& outside) { m_outside = outside; }
    /// Asks where to, and writes the report of the batch that a task belongs to.
    void saveReport(const QString& id);

private:
    void choose();
    void take(const QList<Task>& tasks);
    /// Calls back with the report as it is now: the ledger lies in the queue's thread.
    void report(const QString& batchOrId, const std::function<void(const BatchReport&)>& then);
    void finish(const BatchReport& report);
    void run(const BatchReport& report, const QString& folder, const QString& written);
    void askForFile(const BatchReport& report);
    void write(const BatchReport& report, const QString& path);
    void tellOutside(const QString& title, const QString& text);
    ReportNames names() const;

    Parts m_parts;
    QWidget& m_window;
    Outside m_outside;
    BatchEnds m_ends;
    Queue* m_queue = nullptr;
    std::unique_ptr<QSystemTrayIcon> m_tray;
};
