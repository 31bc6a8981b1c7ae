// SPDX-License-Identifier: MIT
#pragma once

#include "models/avatars/avatarbook.h"
#include "models/avatars/sceneeditor.h"
#include "services/domain/clock.h"
#include "services/domain/operation.h"
#include "services/previews/pictureshelf.h"

#include <QtCore/qset.h>

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

    void connectCalls(AccountCalls& calls);

    static bool isFor(OperationKind kind);  ///< this view is shown instead of the preview then
    /// The view is made when it is first looked at.
    AvatarsView& view(QStackedWidget& centre);

Q_SIGNALS:
    void addKeyRequested(const QString& vendor);
    void operationWanted(OperationKind kind);
    void filesRequested();

private:
    void ask(const Account& account);
    void noteFinished(int first, int last, bool isNews);

    JobDraft& m_draft;
    TaskTableModel& m_tasks;
    SystemClock m_clock;
    AvatarBook m_book;
    SceneEditor m_editor;
    PictureShelf m_pictures;
    AccountCalls* m_calls = nullptr;
    AvatarsView* m_view = nullptr;
    QList<Account> m_unasked;  ///< until there is somebody to ask
    QSet<QString> m_finished;  ///< tasks whose avatars are known of
};
