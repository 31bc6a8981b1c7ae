// SPDX-License-Identifier: MIT
#include "ui/main/comparedesk.h"

#include "services/queue/queue.h"
#include "ui/compare/compareview.h"
#include "ui/tasks/detailspanel.h"
#include "ui/tasks/taskmenu.h"
#include "ui/tasks/taskspanel.h"
#include "ui/words/words.h"

#include <QtWidgets/qmainwindow.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qstackedwidget.h>

#include <algorithm>

namespace {
constexpr int mostResults = Comparison::most - 1;

QString language(const QString& code) {
    return code.isEmpty() ? QString() : words::languageName(code);
}
}  // namespace

CompareDesk::CompareDesk(TaskTableModel& tasks, TasksPanel& panel, DetailsPanel& details, VendorNames vendors, QMainWindow& window)
    : QObject(&window), m_tasks(tasks), m_panel(panel), m_vendors(std::move(vendors)), m_place(window) {
    connect(&panel, &TasksPanel::compareRequested, this, &CompareDesk::compare);
    connect(&details, &DetailsPanel::compareRequested, this, &CompareDesk::compare);
    connect(&tasks, &QAbstractItemModel::rowsRemoved, this, &CompareDesk::dropRemoved);
    connect(&tasks, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) { tellNews(first.row(), last.row()); });
}

void CompareDesk::connectQueue(Queue& queue) {
    m_queue = &queue;
}

void CompareDesk::command(const std::function<void(Queue&)>& what) {
    if (m_queue)
        QMetaObject::invokeMethod(m_queue, [queue = m_queue, what] { what(*queue); });
}

void CompareDesk::setShown(bool shown, QStackedWidget& centre) {
    if (shown == m_place.isGiven())
        return;
    if (!shown)
        return m_place.giveBack(centre, *m_view);
    CompareView& compared = view(centre);
    m_place.give(centre, compared);
    if (m_ids.isEmpty())
        compare({m_panel.current()});
    compared.setFocus();
}

CompareView& CompareDesk::view(QStackedWidget& centre) {
    if (m_view)
        return *m_view;
    m_view = new CompareView;
    centre.addWidget(m_view);
    connect(m_view, &CompareView::addRequested, this, &CompareDesk::offerOthers);
    connect(m_view, &CompareView::noteChanged, this, [this](const QString& task, const QString& note) {
        command([task, note](Queue& queue) { queue.setNote(task, note); });
    });
    connect(m_view, &CompareView::bestChanged, this, [this](const QString& task, const QStringList& rivals) {
        command([task, rivals](Queue& queue) { queue.setBest(task, rivals); });
    });
    if (!m_ids.isEmpty())
        compare(m_ids);
    return *m_view;
}

/// Those asked for; of one alone all its rivals too, as many as there is room for, the newest first.
void CompareDesk::compare(const QStringList& ids) {
    QList<Task> chosen;
    for (const QString& id : ids) {
        const int row = m_tasks.rowOf(id);
        if (row >= 0 && mayCompare(m_tasks.task(row)))
            chosen << m_tasks.task(row);
    }
    if (chosen.isEmpty())
        return;
    if (chosen.size() == 1) {
        for (const Task& rival : resultsOf(chosen.first().job.source)) {
            if (rival.id != chosen.first().id)
                chosen << rival;
        }
    }
    show(chosen.first(std::min<qsizetype>(chosen.size(), mostResults)));
    Q_EMIT compared();
}

void CompareDesk::show(const QList<Task>& results) {
    QList<Take> takes;
    m_ids.clear();
    for (const Task& task : results) {
        if (takes.isEmpty())
            takes << Take{.path = task.job.source, .title = tr("Source"), .detail = language(task.job.sourceLanguage)};
        takes << takeOf(task);
        m_ids << task.id;
    }
    if (!m_view)
        return;
    m_view->compare(takes);
    m_view->setMayAdd(!others().isEmpty());
}

/// A result that was taken off the list leaves the others where they are.
void CompareDesk::dropRemoved() {
    QList<Task> left;
    for (const QString& id : std::as_const(m_ids)) {
        if (const int row = m_tasks.rowOf(id); row >= 0)
            left << m_tasks.task(row);
    }
    if (left.size() < m_ids.size())
        show(left);
    else if (m_view)
        m_view->setMayAdd(!others().isEmpty());
}

void CompareDesk::tellNews(int first, int last) {
    for (int row = first; m_view && row <= last; ++row) {
        const Task& task = m_tasks.task(row);
        if (m_ids.contains(task.id))
            m_view->takeNews(task.id, task.best, task.note);
    }
}

QList<Task> CompareDesk::resultsOf(const QString& source) const {
    QList<Task> results;
    for (int row = m_tasks.rowCount() - 1; row >= 0; --row) {
        if (m_tasks.task(row).job.source == source && mayCompare(m_tasks.task(row)))
            results << m_tasks.task(row);
    }
    return results;
}

QStringList CompareDesk::others() const {
    QStringList ids;
    const int row = m_ids.isEmpty() ? -1 : m_tasks.rowOf(m_ids.first());
    for (const Task& task : row < 0 ? QList<Task>() : resultsOf(m_tasks.task(row).job.source)) {
        if (!m_ids.contains(task.id))
            ids << task.id;
    }
    return ids;
}

void CompareDesk::offerOthers(QWidget* at) {
    auto* menu = new QMenu(at);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& id : others()) {
        const Take take = takeOf(m_tasks.task(m_tasks.rowOf(id)));
        menu->addAction(tr("%1, %2", "vendor, language").arg(take.title, take.detail), this, [this, id] { compare(m_ids + QStringList{id}); });
    }
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

Take CompareDesk::takeOf(const Task& task) const {
    const auto video = std::ranges::find_if(task.files, [](const ResultFile& file) { return file.fetched() && file.role == OutputRole::Video; });
    const JobSpec& job = task.job;
    return {.path = video->path, .task = task.id, .title = m_vendors.name(job.vendor),
            .detail = job.targetLanguage.isEmpty() ? words::operationShort(job.operation) : words::languageName(job.targetLanguage),
            .cost = costText(task, m_vendors.unit(job.vendor)),
            .best = task.best, .note = task.note};
}
