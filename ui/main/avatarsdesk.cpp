// SPDX-License-Identifier: MIT
#include "ui/main/avatarsdesk.h"

#include "models/avatars/avatarbook.h"
#include "models/job/jobdraft.h"
#include "models/tasks/tasktablemodel.h"
#include "services/http/accountcalls.h"
#include "services/http/safeurl.h"
#include "services/previews/filmpreviews.h"
#include "services/previews/pictureshelf.h"
#include "ui/avatars/avatarsview.h"
#include "ui/avatars/avatarwords.h"

#include <QtGui/qundogroup.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qstackedwidget.h>

using namespace Qt::StringLiterals;

namespace {

bool isMaker(OperationKind kind) {
    return kind == OperationKind::AvatarPhoto || kind == OperationKind::AvatarClone;
}

}  // namespace

struct AvatarsDesk::Stock {
    AvatarBook book;
    PictureShelf pictures;
    FilmPreviews films;

    Stock(const QString& cache, const Clock& clock)
        : book(cache + "/avatars.json"_L1, clock), pictures(cache + "/avatar-pictures"_L1, clock), films(cache + "/avatar-films"_L1) {}
};

AvatarsDesk::AvatarsDesk(JobDraft& draft, TaskTableModel& tasks, QUndoGroup& undo, const QString& cache, QObject* parent)
    : QObject(parent),
      m_draft(draft),
      m_tasks(tasks),
      m_cache(cache),
      m_editor(draft, avatarwords::editName) {
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

/// The view shows what the stock holds.
AvatarsDesk::~AvatarsDesk() {
    delete m_view;
}

AvatarsDesk::Stock& AvatarsDesk::stock() {
    if (m_stock)
        return *m_stock;
    m_stock = std::make_unique<Stock>(m_cache, m_clock);
    connect(&m_stock->book, &AvatarBook::wanted, this, &AvatarsDesk::ask);
    for (const Task& task : std::as_const(m_finished))
        m_stock->book.setName(task.job.account, task.made, task.job.title);
    return *m_stock;
}

/// Only a stock asks, so there is one when answers come; failures are of all kinds of questions.
void AvatarsDesk::connectCalls(AccountCalls& calls) {
    m_calls = &calls;
    connect(&calls, &AccountCalls::avatarsFound, this,
            [this](const QString& id, const QList<Avatar>& avatars) { stock().book.takeFound(id, avatars); });
    connect(&calls, &AccountCalls::avatarsRead, this,
            [this](const QString& id, const QList<Avatar>& avatars) { stock().book.takeAvatars(id, avatars); });
    connect(&calls, &AccountCalls::templatesRead, this,
            [this](const QString& id, const QList<ExpressionTemplate>& templates) { stock().book.takeExpressions(id, templates); });
    connect(&calls, &AccountCalls::failed, this, [this](const QString& id, const QString& question, const ApiError& error) {
        if (m_stock)
            m_stock->book.takeFailure(id, question, error);
    });
    for (const Account& account : std::exchange(m_unasked, {}))
        ask(account);
}

void AvatarsDesk::ask(const Account& account) {
    if (!m_calls)
        return m_unasked.append(account);
    const bool loopback = isLoopback(account.baseUrl);  // a vendor on this machine has its pictures there too
    stock().pictures.setLoopbackAllowed(loopback);
    stock().films.setLoopbackAllowed(loopback);
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
    PictureShelf& pictures = stock().pictures;
    m_view = new AvatarsView(m_draft, m_editor, stock().book);
    m_view->setPictures({.filled = [&pictures](const QUrl& url, QSize box) { return pictures.picture(url, box); },
                         .whole = [&pictures](const QUrl& url, QSize box) { return pictures.whole(url, box); }});
    connect(&pictures, &PictureShelf::changed, m_view, &AvatarsView::pictureChanged);
    centre.addWidget(m_view);
    connect(m_view, &AvatarsView::addKeyRequested, this, &AvatarsDesk::addKeyRequested);
    connect(m_view, &AvatarsView::operationWanted, this, &AvatarsDesk::operationWanted);
    connect(m_view, &AvatarsView::filesRequested, this, &AvatarsDesk::filesRequested);
    FilmPreviews& films = stock().films;
    connect(m_view, &AvatarsView::previewRequested, &films, &FilmPreviews::want);
    connect(m_view, &AvatarsView::previewUnplayable, &films, &FilmPreviews::drop);
    connect(&films, &FilmPreviews::ended, m_view, &AvatarsView::takeFilm);
    return *m_view;
}

void AvatarsDesk::noteFinished(int first, int last, bool isNews) {
    for (int row = first; row <= last; ++row) {
        const Task& task = m_tasks.task(row);
        if (!isMaker(task.job.operation) || task.state != task::State::Done || m_finished.contains(task.id))
            continue;
        m_finished.insert(task.id, task);
        if (m_stock)
            m_stock->book.setName(task.job.account, task.made, task.job.title);
        if (!isNews)
            continue;
        stock().book.refresh(m_draft.known().account(task.job.account));
        if (m_view)
            m_view->expect(task.job.account, task.made);
    }
}
