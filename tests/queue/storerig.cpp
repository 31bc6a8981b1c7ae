// SPDX-License-Identifier: MIT
#include "tests/queue/storerig.h"

#include <QtCore/qdir.h>

using namespace Qt::StringLiterals;
using task::State;
using task::Step;
using task::Wait;

static QDateTime at(int second) {
    return QDateTime(QDate(2026, 1, 1), QTime(12, 0, 0), Qt::UTC).addSecs(second);
}

static Task newTask(int number) {
    Task task{.batch = u"b-%1"_s.arg(number / 3),
              .job = {.operation = OperationKind::Translate, .vendor = u"oiiyao"_s, .account = u"oiiyao"_s,
                      .source = u"/clips/holiday in the mountains %1.mp4"_s.arg(number), .targetLanguage = u"es"_s, .folder = u"/out"_s}};
    task.created = at(number);
    return task;
}

StoreRig::StoreRig() {
    const auto store = open();
    fill(*store);
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files))
        m_files.insert(name, content(folder.filePath(name)));
}

std::unique_ptr<TaskStore> StoreRig::open() const {
    auto store = TaskStore::open(path());
    return store ? std::move(*store) : nullptr;
}

void StoreRig::submit(TaskStore& store, const QList<Task>& tasks, const QString& call) {
    const Submission submission{.id = call, .account = u"oiiyao"_s, .idempotencyKey = u"key-"_s + call,
                                .request = {.method = "POST", .endpoint = u"translate"_s,
                                            .body = "{\"call\":\"" + call.toUtf8() + "\",\"x\":\"\xc3\xa4\"}", .costsMoney = true},
                                .sentAt = at(100)};
    QList<Task> sent = tasks;
    for (Task& task : sent) {
        task.state = State::Running;
        task.step = Step::Submit;
        task.submission = call;
        paid.insert(task.id, task);
        unsent.remove(task.id);
    }
    m_calls.insert(call, submission);
    if (store.save(sent, submission))
        qFatal("nothing can be stored");
}

void StoreRig::answer(TaskStore& store, QList<Task> tasks, const QString& call) {
    Submission submission = m_calls[call];
    submission.state = Submission::State::Answered;
    for (Task& task : tasks) {
        task = paid[task.id];
        task.remoteId = u"remote-"_s + task.id;
        task.charged = 30;
        task.submitted = at(101);
        task.state = State::Waiting;
        task.step = Step::Poll;
        task.wait = Wait::Remote;
        paid[task.id] = task;
    }
    if (store.save(tasks, submission))
        qFatal("nothing can be stored");
}

void StoreRig::fill(TaskStore& store) {
    QList<Task> tasks;
    for (int number = 0; number < 40; ++number)
        tasks << newTask(number);
    tasks = *store.add(tasks);
    for (const Task& task : std::as_const(tasks))
        unsent.insert(task.id, task);
    const auto become = [&](int row, State state, Step step) {
        Task task = paid.value(tasks[row].id, tasks[row]);
        task.state = state;
        task.step = step;
        (paid.contains(task.id) ? paid : unsent)[task.id] = task;
        if (task::hasEnded(state)) {
            paid.remove(task.id);
            unsent.remove(task.id);
            ended << task.id;
        }
        store.save(task);
    };
    become(0, State::Done, Step::Finished);
    become(1, State::Failed, Step::Check);
    become(2, State::Paused, Step::Stage);
    submit(store, {tasks[3]}, u"early"_s);
    answer(store, {tasks[3]}, u"early"_s);
    store.backUpIfDue(at(0));
    submit(store, {tasks[4]}, u"unanswered"_s);
    submit(store, {tasks[5], tasks[6]}, u"two"_s);
    answer(store, {tasks[5], tasks[6]}, u"two"_s);
    submit(store, {tasks[7]}, u"unsure"_s);
    become(7, State::Unsure, Step::Submit);
    submit(store, {tasks[8]}, u"looked-for"_s);
    become(8, State::Waiting, Step::Find);
    submit(store, {tasks[9]}, u"paused"_s);
    answer(store, {tasks[9]}, u"paused"_s);
    become(9, State::Paused, Step::Poll);
    submit(store, {tasks[10]}, u"over"_s);
    answer(store, {tasks[10]}, u"over"_s);
    become(10, State::Done, Step::Finished);
    become(11, State::Cancelled, Step::Stage);
    become(12, State::Paused, Step::Check);
    for (int number = 40; number < 44; ++number) {
        const Task late = store.add({newTask(number)})->first();
        addedLate << late.id;
        unsent.insert(late.id, late);
    }
    const Task late = unsent.value(addedLate.first());
    submit(store, {late}, u"late"_s);
    answer(store, {late}, u"late"_s);
}

void StoreRig::putBack() const {
    QDir there(folder.path());
    for (const QString& name : there.entryList(QDir::Files | QDir::Hidden))
        there.remove(name);
    for (auto file = m_files.begin(); file != m_files.end(); ++file)
        write(folder.filePath(file.key()), *file);
}

QByteArray StoreRig::content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void StoreRig::write(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QStringList StoreRig::names(const QString& with) const {
    return QDir(folder.path()).entryList(QDir::Files).filter(with);
}

/// A task that was paid is still known as that; one that the rig never made is not there to be sent.
QStringList StoreRig::complaints(const TaskStore& store) const {
    QStringList found;
    QMap<QString, Task> there;
    for (const Task& task : store.tasks())
        there.insert(task.id, task);
    for (const Task& task : paid) {
        if (!there.contains(task.id))
            found << u"paid task %1 is lost"_s.arg(task.id);
    }
    for (const Task& task : std::as_const(there))
        found << complaintsAbout(task, store);
    return found;
}

QStringList StoreRig::complaintsAbout(const Task& task, const TaskStore& store) const {
    const bool asNew = !task::hasEnded(task.state) && task.state != State::Unsure && task.remoteId.isEmpty() && task.submission.isEmpty();
    if (!paid.contains(task.id))
        return asNew && !unsent.contains(task.id) ? QStringList{u"task %1 would be sent"_s.arg(task.id)} : QStringList();
    const Task before = paid[task.id];
    if (asNew)
        return {u"paid task %1 would be sent again"_s.arg(task.id)};
    if (task.state != State::Unsure && task.remoteId != before.remoteId)
        return {u"task %1 has the remote id %2"_s.arg(task.id, task.remoteId)};
    if (task.state == State::Unsure || !before.remoteId.isEmpty())
        return {};
    const auto call = store.submission(task.submission);
    return call == m_calls.value(task.submission) ? QStringList() : QStringList{u"the bytes of task %1 are gone"_s.arg(task.id)};
}
