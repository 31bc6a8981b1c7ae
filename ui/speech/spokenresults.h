// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

#include <QtWidgets/qwidget.h>

#include <functional>

class InfoBar;
class QLabel;
class QVBoxLayout;
class SpeechPlayer;
class SpokenRow;

/// The last few texts that were spoken, newest first, and how many are under way.
class SpokenResults : public QWidget {
    Q_OBJECT

public:
    /// "Lucía · Spanish · 3 credits": what is to be said of a task besides its words.
    using Facts = std::function<QString(const Task&)>;

    SpokenResults(SpeechPlayer& player, Facts facts, QWidget* parent = nullptr);

    void takeTasks(const QList<Task>& tasks);
    void removeTasks(const QStringList& ids);
    void setWanted(bool wanted);  ///< it shows only while it has something to show

Q_SIGNALS:
    void lipSyncRequested(const QString& path);
    void showRequested(const QString& path);

private:
    void refresh();

    SpeechPlayer& m_player;
    const Facts m_facts;
    QList<Task> m_tasks;  ///< those of speech, oldest first
    QList<SpokenRow*> m_rows;
    bool m_wanted = false;
    QLabel* m_title;
    QLabel* m_working;
    InfoBar* m_info;
    QVBoxLayout* m_lines;
};
