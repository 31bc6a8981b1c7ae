// SPDX-License-Identifier: MIT
// Tasks that take results of others, and results that are not paid for twice.
#include "tests/queue/queuerig.h"

#include "services/queue/store/taskstore.h"
#include "tests/support/clips.h"

#include <QtCore/qfileinfo.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;
using task::State;
using task::Wait;

class TestQueueChains : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aResultIsTheNextOnesInput();
    void nonsenseIsNotQueued();
    void aFailedStageHoldsTheNextUntilItIsDone();
    void aRemovedStageNeedsSomebody();
    void aMissingFileFailsTheNext();
    void atEveryChangeItGoesOn();
    void theSameRequestIsPaidOnce_data();
    void theSameRequestIsPaidOnce();
    void whatIsGoneIsPaidAgain_data();
    void whatIsGoneIsPaidAgain();
    void itIsToldWhetherItWasPaid();
};

namespace {

JobSpec erase(const QueueRig& rig) {
    return {.operation = OperationKind::Erase, .vendor = u"oiiyao"_s, .account = u"oiiyao"_s, .source = rig.clip, .folder = rig.outFolder()};
}

/// The clip erased once, then translated into two languages.
QList<JobSpec> chain(const QueueRig& rig) {
    QList<JobSpec> jobs{erase(rig), rig.job(u"es"_s), rig.job(u"fr"_s)};
    for (JobSpec* later : {&jobs[1], &jobs[2]}) {
        later->source.clear();
        later->takes = {{InputRole::Video, u"#0"_s, OutputRole::Video}};
    }
    return jobs;
}

QStringList billed(const QueueRig& rig) {
    QStringList types;
    for (const Bill& bill : rig.simulator.bills())
        types << bill.type;
    types.sort();
    return types;
}

}  // namespace

void TestQueueChains::aResultIsTheNextOnesInput() {
    QueueRig rig;
    const QStringList ids = rig.add(chain(rig));
    QCOMPARE(rig.task(ids[2]).job.takes.first().task, ids[0]);
    QVERIFY(rig.settles());
    for (const QString& id : ids)
        QCOMPARE(rig.state(id), State::Done);
    QCOMPARE(rig.task(ids[1]).job.source, rig.task(ids[0]).files.first().path);
    QCOMPARE(billed(rig), (QStringList{u"smart_erasure"_s, u"video_translation"_s, u"video_translation"_s}));
    QVERIFY(rig.results().contains(u"clip.erase.fr.translate.mp4"_s));
    QCOMPARE(rig.leftovers(), QStringList());
    QVERIFY2(rig.simulator.violations().isEmpty(), qPrintable(rig.simulator.violations().join(u'\n')));
}

void TestQueueChains::nonsenseIsNotQueued() {
    QueueRig rig;
    QList<JobSpec> jobs = chain(rig);
    jobs[1].takes.first().task = u"#2"_s;
    QSignalSpy failed(rig.queue.get(), &Queue::failed);
    QCOMPARE(rig.add(jobs), QStringList());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<ApiError>().reason, Reason::RecipeWrong);
    QCOMPARE(rig.queue->tasks().size(), 0);
}

void TestQueueChains::aFailedStageHoldsTheNextUntilItIsDone() {
    QueueRig rig;
    rig.simulator.misbehave(u"smart-eraser"_s, Misbehaviour{Misbehaviour::Kind::ValidationError});
    const QStringList ids = rig.add(chain(rig));
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(ids[0]), State::Failed);
    for (const QString& id : {ids[1], ids[2]}) {
        QCOMPARE(rig.state(id), State::Waiting);
        QCOMPARE(rig.task(id).wait, Wait::Earlier);
        QCOMPARE(rig.task(id).error->reason, Reason::EarlierFailed);
    }
    QCOMPARE(rig.simulator.bills().size(), 0);
    rig.close();
    rig.open();
    QVERIFY(rig.settles());
    QCOMPARE(rig.task(ids[1]).error->reason, Reason::EarlierFailed);
    rig.queue->retry({ids[0]});
    QVERIFY(rig.settles());
    for (const QString& id : ids)
        QCOMPARE(rig.state(id), State::Done);
    QCOMPARE(rig.simulator.bills().size(), 3);
}

void TestQueueChains::aRemovedStageNeedsSomebody() {
    QueueRig rig;
    rig.simulator.misbehave(u"smart-eraser"_s, Misbehaviour{Misbehaviour::Kind::ValidationError});
    const QStringList ids = rig.add(chain(rig));
    QVERIFY(rig.settles());
    rig.queue->remove({ids[0]});
    QTRY_COMPARE(rig.task(ids[1]).error->reason, Reason::EarlierGone);
    QVERIFY(rig.queue->isIdle());
    rig.queue->cancel({ids[1], ids[2]});
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(ids[1]), State::Cancelled);
    QCOMPARE(rig.simulator.bills().size(), 0);
}

void TestQueueChains::aMissingFileFailsTheNext() {
    QueueRig rig;
    QList<JobSpec> jobs = chain(rig);
    jobs[1].takes.first().of = OutputRole::Vocals;
    const QStringList ids = rig.add(jobs);
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(ids[1]), State::Failed);
    QCOMPARE(rig.task(ids[1]).error->reason, Reason::EarlierLacksFile);
    QCOMPARE(rig.state(ids[2]), State::Done);
    QCOMPARE(rig.simulator.bills().size(), 2);
}

/// The queue goes away after every change of a task and starts again from its rows.
void TestQueueChains::atEveryChangeItGoesOn() {
    QueueRig rig;
    rig.add(chain(rig));
    const auto allDone = [&rig] {
        return std::ranges::all_of(rig.queue->tasks(), [](const Task& task) { return task.state == State::Done; });
    };
    for (int i = 0; i < 60 && !allDone(); ++i) {
        QSignalSpy changed(rig.queue.get(), &Queue::changed);
        for (int seen = 0; seen <= i % 4 && !allDone(); ++seen)
            changed.wait(2000);
        rig.close();
        rig.open();
    }
    QVERIFY(rig.settles());
    QVERIFY(allDone());
    QCOMPARE(rig.simulator.bills().size(), 3);
    QCOMPARE(rig.results().size(), 5);
    QCOMPARE(rig.leftovers(), QStringList());
}

void TestQueueChains::theSameRequestIsPaidOnce_data() {
    QTest::addColumn<bool>("reuse");
    QTest::addColumn<QString>("folder");
    QTest::newRow("when it is said, in the same folder") << true << u"out"_s;
    QTest::newRow("when it is said, in another folder") << true << u"elsewhere"_s;
    QTest::newRow("not when it is not said") << false << u"out"_s;
}

void TestQueueChains::theSameRequestIsPaidOnce() {
    QFETCH(bool, reuse);
    QFETCH(QString, folder);
    QueueRig rig;
    const QString first = rig.add(rig.job());
    QVERIFY(rig.settles());
    QCOMPARE(rig.task(first).fingerprint.size(), 64);
    rig.queue->remove({first});  // what was paid is known after that, too
    rig.close();
    rig.open();
    const qsizetype submits = rig.submits().size(), puts = rig.puts();
    JobSpec again = rig.job();
    again.source = rig.folder.filePath(u"renamed.mp4"_s);
    QVERIFY(QFile::copy(rig.clip, again.source));
    again.folder = rig.folder.filePath(folder);
    again.reuse = reuse;
    again.title = u"Another"_s;
    const QString second = rig.add(again);
    QVERIFY(rig.settles());
    const Task task = rig.task(second);
    QCOMPARE(task.state, State::Done);
    QCOMPARE(rig.simulator.bills().size(), reuse ? 1 : 2);
    QCOMPARE(task.stage, reuse ? u"reused"_s : QString());
    QCOMPARE(task.files.size(), 2);
    for (const ResultFile& file : task.files) {
        QVERIFY(QFileInfo(file.path).fileName().startsWith("renamed.es.translate."_L1));
        QCOMPARE(QFileInfo(file.path).absolutePath(), again.folder);
        QCOMPARE(QFileInfo(file.path).size(), file.bytes);
    }
    QCOMPARE(rig.leftovers(), QStringList());
    if (reuse) {
        QCOMPARE(task.charged, std::optional(0.0));
        QCOMPARE(rig.submits().size(), submits);
        QCOMPARE(rig.puts(), puts);
    }
}

void TestQueueChains::whatIsGoneIsPaidAgain_data() {
    using Meanwhile = std::function<void(const QString&)>;
    QTest::addColumn<Meanwhile>("meanwhile");
    QTest::newRow("a file was deleted") << Meanwhile([](const QString& path) { QVERIFY(QFile::remove(path)); });
    QTest::newRow("a file has become longer") << Meanwhile([](const QString& path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append) && file.write("x") == 1);
    });
    QTest::newRow("a file holds something else") << Meanwhile([](const QString& path) {
        QFile file(path);
        const qint64 size = file.size();
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(size, 'x')) == size);
    });
}

void TestQueueChains::whatIsGoneIsPaidAgain() {
    QFETCH(std::function<void(const QString&)>, meanwhile);
    QueueRig rig;
    const QString first = rig.add(rig.job());
    QVERIFY(rig.settles());
    meanwhile(rig.task(first).files.first().path);
    JobSpec again = rig.job();
    again.folder = rig.folder.filePath(u"elsewhere"_s);
    again.reuse = true;
    const QString second = rig.add(again);
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(second), State::Done);
    QCOMPARE(rig.simulator.bills().size(), 2);
    QCOMPARE(rig.task(second).stage, QString());
    QCOMPARE(rig.task(second).files.size(), 2);
}

void TestQueueChains::itIsToldWhetherItWasPaid() {
    QueueRig rig;
    const QString done = rig.add(rig.job(u"es"_s));
    QVERIFY(rig.settles());
    rig.simulator.misbehave(u"task"_s, Misbehaviour::Kind::UnknownStatus, MisbehaviourPlan::always);
    const QString onItsWay = rig.add(rig.job(u"fr"_s));
    QTRY_COMPARE(rig.task(onItsWay).step, task::Step::Poll);
    QHash<int, EarlierResult> answers;
    QSignalSpy answered(rig.queue.get(), &Queue::earlierAnswered);
    QObject context;
    QObject::connect(rig.queue.get(), &Queue::earlierFound, &context, [&](int question, int job, const EarlierResult& earlier) {
        QCOMPARE(question, 7);
        answers.insert(job, earlier);
    });
    JobSpec copied = rig.job(u"es"_s);
    copied.source = makeClip(rig.folder.path(), {.seconds = 2}, u"another"_s);
    rig.queue->askEarlier(7, {rig.job(u"es"_s), rig.job(u"de"_s), rig.job(u"fr"_s), copied});
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(answers.size(), 4);
    QCOMPARE(answers[0].task, done);
    QVERIFY(answers[0].isDone());
    QCOMPARE(answers[1], EarlierResult());
    QCOMPARE(answers[2].task, onItsWay);
    QVERIFY(!answers[2].isDone());
    QCOMPARE(answers[3], EarlierResult());
}

QTEST_GUILESS_MAIN(TestQueueChains)
#include "tst_queuechains.moc"
