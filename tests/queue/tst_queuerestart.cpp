// SPDX-License-Identifier: MIT
// The queue is taken away at every moment of a task's life and opened again: one bill, one result, nothing left over.
#include "tests/queue/queuerig.h"

#include "services/queue/store/taskstore.h"
#include "services/queue/taskrunner.h"

#include <QtCore/qfileinfo.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using task::State;

class TestQueueRestart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void atEveryRequest_data();
    void atEveryRequest();
    void afterEveryAnswer_data();
    void afterEveryAnswer();
    void atEveryChange();
    void inTheMiddleOfADownload_data();
    void inTheMiddleOfADownload();
    void whenAllHadArrivedButTheName();
    void overAndOverAgain();
};

static qsizetype requestsSeen(const QueueRig& rig) {
    return rig.simulator.requests().size() + rig.simulator.storeRequests().size();
}

static void verifyOnce(QueueRig& rig, qsizetype mostPuts = 2) {
    QVERIFY(rig.settles());
    QCOMPARE(rig.queue->tasks().size(), 1);
    const Task task = rig.queue->tasks().first();
    QVERIFY2(task.state == State::Done, qPrintable(task::name(task.state)));
    QCOMPARE(rig.simulator.bills().size(), 1);
    QCOMPARE(rig.results(), (QStringList{u"clip.es.translate.mp4"_s, u"clip.es.translate.srt"_s}));
    QVERIFY(rig.puts() <= mostPuts);
    QVERIFY2(rig.simulator.violations().isEmpty(), qPrintable(rig.simulator.violations().join(u'\n')));
}

static constexpr int requestsOfATask = 9;  // ticket, upload, confirm, balance, submit, two polls, two downloads

static void addRequests() {
    QTest::addColumn<int>("request");
    for (int i = 1; i <= requestsOfATask; ++i)
        QTest::addRow("%d", i) << i;
}

void TestQueueRestart::atEveryRequest_data() {
    addRequests();
}

/// The request has arrived, and acts; its answer finds nobody.
void TestQueueRestart::atEveryRequest() {
    QFETCH(int, request);
    QueueRig rig;
    rig.add(rig.job());
    while (requestsSeen(rig) < request)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    rig.close();
    QTest::qWait(20);
    rig.open();
    verifyOnce(rig);
    QVERIFY(requestsSeen(rig) <= requestsOfATask + 3);  // each process asks for the balance
}

void TestQueueRestart::afterEveryAnswer_data() {
    addRequests();
}

/// The answer of one request has come, and the next request has not: between the two everything must be written down.
void TestQueueRestart::afterEveryAnswer() {
    QFETCH(int, request);
    OiiyaoSimulator::Settings settings;
    settings.delay = std::chrono::milliseconds(30);
    QueueRig rig(settings);
    rig.add(rig.job());
    while (requestsSeen(rig) < request)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const bool nextHasCome = QTest::qWaitFor([&] { return requestsSeen(rig) > request; }, 35);
    QVERIFY(!nextHasCome || request < requestsOfATask);
    rig.close();
    rig.open();
    verifyOnce(rig);
}

void TestQueueRestart::atEveryChange() {
    int changesOfATask = 1000;
    for (int kill = 1; kill <= changesOfATask; ++kill) {
        QueueRig rig;
        const QString id = rig.add(rig.job());
        rig.close();  // stored, not begun
        auto store = TaskStore::open(rig.folder.filePath(u"queue.sqlite"_s));
        QVERIFY(store);
        const QueueParts parts{.vendors = rig.vendors, .client = rig.client, .transfers = rig.transfers, .clock = rig.clock,
                               .account = [&rig](const QString& name) { return Account{.id = name, .vendor = name, .baseUrl = rig.simulator.baseUrl()}; },
                               .bucket = {}, .keys = rig.keys, .renderer = {}, .databasePath = {}, .workFolder = {}, .pollPace = std::chrono::milliseconds(10)};
        auto runner = std::make_unique<TaskRunner>(parts, **store);
        int changes = 0;
        connect(runner.get(), &TaskRunner::changed, runner.get(), [&] {
            if (++changes == kill)
                QMetaObject::invokeMethod(&rig.network, [&runner] { runner.reset(); }, Qt::QueuedConnection);
        });
        runner->take((*store)->tasks());
        runner->start();
        QVERIFY(QTest::qWaitFor([&runner] { return !runner || runner->isIdle(); }, 30'000));
        if (runner)
            changesOfATask = changes;  // it came to its end before that many
        runner.reset();
        store->reset();
        rig.open();
        verifyOnce(rig);
    }
    QVERIFY(changesOfATask > 15 && changesOfATask < 200);
}

void TestQueueRestart::inTheMiddleOfADownload_data() {
    QTest::addColumn<int>("times");
    QTest::newRow("once") << 1;
    QTest::newRow("three times") << 3;
}

void TestQueueRestart::inTheMiddleOfADownload() {
    QFETCH(int, times);
    QueueRig rig;
    rig.simulator.misbehave(u"download"_s, Misbehaviour{Misbehaviour::Kind::Slow, 1000}, times);
    rig.add(rig.job());
    const auto partSize = [&rig] {
        const QStringList parts = rig.results().filter(u".part"_s);
        return parts.isEmpty() ? 0 : QFileInfo(rig.outFolder() + u'/' + parts.first()).size();
    };
    for (int i = 1; i <= times; ++i) {
        const qint64 before = partSize();
        QTRY_VERIFY(partSize() >= before + 3000);
        rig.close();
        QCOMPARE(rig.results().filter(u".part"_s).size(), 1);
        rig.open();
    }
    verifyOnce(rig, 1);
    QByteArray ranges;
    for (const ServerRequest& request : rig.simulator.storeRequests())
        ranges += request.header("Range") + ' ';
    QCOMPARE(ranges.count("bytes="), times);
}

void TestQueueRestart::whenAllHadArrivedButTheName() {
    QueueRig rig;
    rig.add(rig.job());
    const qint64 whole = QFileInfo(rig.clip).size();
    const auto partIsWhole = [&] {
        const QStringList parts = rig.results().filter(u".mp4."_s).filter(u".part"_s);
        return !parts.isEmpty() && QFileInfo(rig.outFolder() + u'/' + parts.first()).size() == whole;
    };
    while (!partIsWhole() && !rig.queue->isIdle())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QVERIFY(partIsWhole());
    rig.close();
    rig.open();
    verifyOnce(rig, 1);
    qsizetype videos = 0;
    for (const ServerRequest& request : rig.simulator.storeRequests())
        videos += request.method == "GET" && request.target.contains("video.mp4");
    QVERIFY(videos <= 2);
}

void TestQueueRestart::overAndOverAgain() {
    QueueRig rig;
    rig.add(rig.job());
    for (int i = 0; i < 300 && !rig.queue->isIdle(); ++i) {
        QTest::qWait(5 + i % 40);
        rig.close();
        rig.open();
        QCoreApplication::processEvents();
    }
    verifyOnce(rig, 300);
}

QTEST_GUILESS_MAIN(TestQueueRestart)
#include "tst_queuerestart.moc"
