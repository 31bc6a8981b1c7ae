// SPDX-License-Identifier: MIT
#include "ui/main/waitingdesk.h"

#include "models/job/jobdraft.h"
#include "models/job/voicefit.h"
#include "models/media/medialistmodel.h"
#include "services/media/probe.h"
#include "services/queue/lanes.h"
#include "services/queue/queue.h"
#include "ui/bulkedit/changetasksdialog.h"
#include "ui/main/mainactions.h"
#include "ui/tasks/taskmenu.h"
#include "ui/tasks/taskspanel.h"
#include "ui/tasks/vendormenu.h"
#include "ui/widgets/infobar.h"
#include "ui/words/words.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qfuturewatcher.h>

WaitingDesk::WaitingDesk(const Parts& parts, MainActions& actions, QObject* parent) : QObject(parent), m_parts(parts) {
    TasksPanel& panel = m_parts.panel;
    panel.setAtOnce([&draft = m_parts.draft](const Task& task) { return atOnce(draft.registry().find(task.job.vendor), task.job.operation); });
    connect(&panel, &TasksPanel::changeRequested, this, &WaitingDesk::askForChange);
    connect(&panel, &TasksPanel::moveRequested, this, [this](const QStringList& ids, const QueueSpot& spot) {
        if (m_queue)
            QMetaObject::invokeMethod(m_queue, [queue = m_queue, ids, spot] { queue->reorder(ids, spot); });
    });
    offerVendors(*actions.pauseVendors, m_parts.tasks, mayPause, this, [&panel](const QStringList& ids) { Q_EMIT panel.pauseRequested(ids); });
    offerVendors(*actions.resumeVendors, m_parts.tasks, isPaused, this, [&panel](const QStringList& ids) { Q_EMIT panel.resumeRequested(ids); });
}

void WaitingDesk::connectQueue(Queue& queue) {
    m_queue = &queue;
    connect(&queue, &Queue::edited, this, &WaitingDesk::tell);
}

void WaitingDesk::askForChange(const QStringList& ids) {
    QList<Task> tasks;
    QStringList unmeasured;
    for (const QString& id : ids) {
        const int row = m_parts.tasks.rowOf(id);
        if (row < 0)
            continue;
        tasks << m_parts.tasks.task(row);
        if (secondsOf(tasks.last().job.source) <= 0)
            unmeasured << tasks.last().job.source;
    }
    if (tasks.isEmpty())
        return;
    JobDraft& draft = m_parts.draft;
    const ChangeFacts facts{draft.registry(),
                            {[&draft](const QString& account) { return draft.known().prices.value(account); },
                             [this](const QString& source) { return secondsOf(source); }},
                            [&draft](const QString& account, const QString& language) {
                                QList<Voice> voices = draft.known().voices.value(account);
                                voices.removeIf([&language](const Voice& voice) { return !speaks(voice, language); });
                                return voices;
                            }};
    m_dialog = new ChangeTasksDialog(tasks, facts, m_parts.panel.window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ChangeTasksDialog::changeWanted, this, [this](const QStringList& wanted, const JobChange& change) {
        if (m_queue)
            QMetaObject::invokeMethod(m_queue, [queue = m_queue, wanted, change] { queue->edit(wanted, change); });
    });
    connect(&draft, &JobDraft::changed, m_dialog, &ChangeTasksDialog::refresh);
    m_dialog->open();
    unmeasured.removeDuplicates();
    measure(unmeasured);
}

double WaitingDesk::secondsOf(const QString& source) const {
    const auto file = m_parts.clips.file(source);
    return file ? file->seconds : m_lengths.value(source);
}

/// Off the window's thread: the price is told once the lengths are known.
void WaitingDesk::measure(const QStringList& sources) {
    if (sources.isEmpty())
        return;
    auto* watcher = new QFutureWatcher<QHash<QString, double>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        m_lengths.insert(watcher->result());
        watcher->deleteLater();
        if (m_dialog)
            m_dialog->refresh();
    });
    watcher->setFuture(QtConcurrent::run([sources] {
        QHash<QString, double> lengths;
        for (const QString& source : sources) {
            const auto media = source.isEmpty() || isUrl(source) ? Result<MediaFile>(MediaFile()) : probe(source);
            lengths.insert(source, media ? media->seconds : 0);
        }
        return lengths;
    }));
}

void WaitingDesk::tell(const EditOutcome& outcome) {
    if (outcome.refused)
        return m_parts.info.tell(InfoBar::Kind::Failure, tr("Nothing was changed. %1").arg(words::sentence(*outcome.refused)));
    const int left = int(outcome.left.size());
    QString told = tr("%n task(s) changed.", nullptr, int(outcome.changed.size()));
    if (left > 0)
        told += u' ' + tr("%n left as before: sent or ended meanwhile.", nullptr, left);
    m_parts.info.tell(left > 0 ? InfoBar::Kind::Warning : InfoBar::Kind::Information, told);
}
