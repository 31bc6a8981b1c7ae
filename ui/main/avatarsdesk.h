// SPDX-License-Identifier: MIT
#pragma once

#include "models/avatars/sceneeditor.h"
#include "services/domain/account.h"
#include "services/domain/clock.h"
#include "services/domain/operation.h"
#include "services/queue/task.h"

#include <QtCore/qhash.h>
#include <QtCore/qpointer.h>

#include <memory>

class AccountCalls;
class AvatarsView;
class QStackedWidget;
class QUndoGroup;
class TaskTableModel;

/// Brings avatars from the accounts to the view and the job, and looks for new ones when one was made.
class AvatarsDesk : public QObject {
    Q_OBJECT

public:
    /// Lists and pictures are kept in `cache`.
    AvatarsDesk(JobDraft& draft, TaskTableModel& tasks, QUndoGroup& undo, const QString& cache, QObject* parent);
    ~AvatarsDesk() override;

    void connectCalls(AccountCalls& calls);

    static bool isFor(OperationKind kind);  ///< this view is shown instead of the preview then
    /// The view is made when it is first looked at.
    AvatarsView& view(QStackedWidget& centre);

Q_SIGNALS:
    void addKeyRequested(const QString& vendor);
    void operationWanted(OperationKind kind);
    void filesRequested();

private:
    struct Stock;

    Stock& stock();
    void ask(const Account& account);
    void noteFinished(int first, int last, bool isNews);

    JobDraft& m_draft;
    TaskTableModel& m_tasks;
    const QString m_cache;
    SystemClock m_clock;
    SceneEditor m_editor;
    std::unique_ptr<Stock> m_stock;  ///< lists and pictures, read when they are first needed
    AccountCalls* m_calls = nullptr;
    QPointer<AvatarsView> m_view;  ///< the window's once it was shown
    QList<Account> m_unasked;  ///< until there is somebody to ask
    QHash<QString, Task> m_finished;  ///< tasks whose avatars are known of
};
