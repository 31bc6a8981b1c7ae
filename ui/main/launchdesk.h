// SPDX-License-Identifier: MIT
#pragma once

#include "models/batch/batchrow.h"
#include "models/launch/launchplan.h"
#include "services/domain/jobspec.h"
#include "ui/main/wholewindow.h"

#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>

class AccountsModel;
class InfoBar;
class JobDraft;
class LaunchView;
class MediaListModel;
class MediaPanel;
class PickList;
struct PickItem;
class QAction;
class QMainWindow;
class QMenu;
class QSettings;
class QStackedWidget;
class Queue;
class RecipeBook;
class RegionBook;
class TaskTableModel;
struct LaunchNotice;

/// Queue many: brings clips, boxes, accounts and tasks to the grid, and its jobs to the queue.
class LaunchDesk : public QObject {
    Q_OBJECT

public:
    struct Parts {
        MediaListModel& clips;
        MediaPanel& media;
        RegionBook& boxes;
        JobDraft& draft;
        TaskTableModel& tasks;
        AccountsModel& accounts;
        InfoBar& info;
        QSettings& settings;
        QString recipes;  ///< the profile's file of them
    };
    LaunchDesk(const Parts& parts, const QList<OperationKind>& operations, QMainWindow& window);
    ~LaunchDesk() override;

    void connectQueue(Queue& queue);
    QAction* action() const { return m_action; }  ///< checkable: the grid is shown
    /// The view is made when it is first looked at, and has the window to itself.
    void setShown(bool shown, QStackedWidget& centre);

Q_SIGNALS:
    void queueRequested(const QList<JobSpec>& jobs);
    void taskWanted(const QString& id);
    void accountsWanted();
    void limitRequested(const QString& account);
    void filesRequested();

private:
    void open();
    void keepChoices() const;
    bool canDoSome(const QString& account) const;
    LaunchLayer layerFor(OperationKind kind) const;
    void tickWhatIsChosen();
    void follow();
    void takeFacts();
    QList<JobClip> clips(QHash<QString, ApiError>& broken) const;
    QHash<KnownRequest, KnownTask> tasks() const;
    QHash<QString, Balance> balances() const;
    LaunchView& view();
    void makeTools();
    void fillRecipes();
    void showRecipes();
    void useRecipe(const QString& name);
    QStringList usableAccounts() const;
    void giveWhatIsChosen(QList<JobSpec>& jobs, const QStringList& clips) const;
    void importTable();
    void exportTable();
    void takeTable(const QList<BatchRow>& rows);
    void fix(const LaunchNotice& notice);
    void leaveOut(const std::function<bool(const LaunchCell&)>& which);
    void chooseVoices();
    void dropVoices(int column, const QPoint& at, const QStringList& paths = {});
    void giveVoice(const QString& account, const QString& voice);
    QList<PickItem> voicesFor(int column) const;
    void showClipMenu(const QPoint& at);
    void queue(const QList<JobSpec>& jobs);

    Parts m_parts;
    QList<OperationKind> m_operations;
    WholeWindow m_place;
    QAction* m_action;
    LaunchPlan m_plan;
    QSet<OperationKind> m_opened;  ///< layers that have been given their settings
    QPointer<LaunchView> m_view;
    QPointer<PickList> m_voices;
    int m_voiceColumn = -1;
    QStringList m_voicePaths;  ///< clips that a voice is chosen for; empty = all
    bool m_voicesWanted = false;  ///< chosen as soon as the accounts have told theirs
    QMenu* m_recipes = nullptr;
    Queue* m_queue = nullptr;
    int m_question = 0;            ///< the last one about what was made before
    QList<int> m_earlier;          ///< what it has found out so far
    QList<BatchRow> m_rowsToCome;  ///< of a table, whose clips are being read
    QTimer m_settled;  ///< what is known changes in bursts
};
