// SPDX-License-Identifier: MIT
#include "ui/main/avatarsdesk.h"

#include "models/job/jobdraft.h"
#include "models/tasks/tasktablemodel.h"
#include "services/http/accountcalls.h"
#include "services/http/safeurl.h"
#include "ui/avatars/avatarsview.h"
#include "ui/avatars/avatarwords.h"
#include "ui/main/desktop.h"

#include <QtGui/qundogroup.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qstackedwidget.h>

using namespace Qt::StringLiterals;

namespace {

bool isMaker(OperationKind kind) {
    return kind == OperationKind::AvatarPhoto || kind == OperationKind::AvatarClone;
}

}  // namespace

AvatarsDesk::AvatarsDesk(JobDraft& draft, TaskTableModel& tasks, QUndoGroup& undo, const QString& cache, QObject* parent)
    : QObject(parent),
      m_draft(draft),
      m_tasks(tasks),
      m_book(cache + "/avatars.json"_L1, m_clock),
      m_editor(draft, avatarwords::editName),
      m_pictures(cache + "/avatar-pictures"_L1, m_clock) {
    connect(&m_book, &AvatarBook::wanted, this, &AvatarsDesk::ask);
    connect(&tasks, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { noteFinished(first, last, false); });
    connect(&tasks, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) { noteFinished(first.row(), last.row(), true); });
    undo.addStack(&m_editor.undoStack());
    // Instead of the boxes' steps while the avatars are shown instead of the boxes.
    connect(qApp, &QApplication::focusChanged, this, [this, &undo, boxes = undo.activeStack()](QWidget*, QWidget* now) {
        if (now && m_view && m_view->isVisible() && undo.activeStack() == boxes)
            undo.setActiveStack(&m_editor.undoStack());
    });
}

void AvatarsDesk::connectCalls(AccountCalls& calls) {
    m_calls = &calls;
    connect(&calls, &AccountCalls::avatarsFound, &m_book, &AvatarBook::takeFound);
    connect(&calls, &AccountCalls::avatarsRead, &m_book, &AvatarBook::takeAvatars);
    connect(&calls, &AccountCalls::templatesRead, &m_book, &AvatarBook::takeExpressions);
    connect(&calls, &AccountCalls::failed, &m_book, &AvatarBook::takeFailure);
    for (const Account& account : std::exchange(m_unasked, {}))
        ask(account);
}

void AvatarsDesk::ask(const Account& account) {
    if (!m_calls)
        return m_unasked.append(account);
    m_pictures.setLoopbackAllowed(isLoopback(account.baseUrl));  // a vendor on this machine has its pictures there too
    const Vendor* vendor = m_draft.registry().find(account.vendor);
    const bool expressions = vendor && vendor->avatars.templates;
    QMetaObject::invokeMethod(m_calls, [calls = m_calls, account, expressions] {
        if (expressions)
            calls->askTemplates(account);
        calls->askAvatars(account);
    });
}

bool AvatarsDesk::isFor(OperationKind kind) {
    return kind == OperationKind::AvatarVideo || isMaker(kind);
}

AvatarsView& AvatarsDesk::view(QStackedWidget& centre) {
    if (m_view)
        return *m_view;
    m_view = new AvatarsView(m_draft, m_editor, m_book);
    m_view->setPictures({.filled = [this](const QUrl& url, QSize box) { return m_pictures.picture(url, box); },
                         .whole = [this](const QUrl& url, QSize box) { return m_pictures.whole(url, box); }});
    connect(&m_pictures, &PictureShelf::changed, m_view, &AvatarsView::pictureChanged);
    centre.addWidget(m_view);
    connect(m_view, &AvatarsView::addKeyRequested, this, &AvatarsDesk::addKeyRequested);
    connect(m_view, &AvatarsView::operationWanted, this, &AvatarsDesk::operationWanted);
    connect(m_view, &AvatarsView::filesRequested, this, &AvatarsDesk::filesRequested);
    connect(m_view, &AvatarsView::previewRequested, this, [](const QUrl& video) { desktop::openLink(video); });
    return *m_view;
}

void AvatarsDesk::noteFinished(int first, int last, bool isNews) {
    for (int row = first; row <= last; ++row) {
        const Task& task = m_tasks.task(row);
        if (!isMaker(task.job.operation) || task.state != task::State::Done || m_finished.contains(task.id))
            continue;
        m_finished.insert(task.id);
        m_book.setName(task.job.account, task.made, task.job.title);
        if (!isNews)
            continue;
        m_book.refresh(m_draft.known().account(task.job.account));
        if (m_view)
            m_view->expect(task.job.account, task.made);
    }
}
