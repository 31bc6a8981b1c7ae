// SPDX-License-Identifier: MIT
// How long the queue still takes, judged by what it did before.
#include "models/tasks/timeleft.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using task::State;
using task::Step;
using timeleft::Range;

class TestTimeLeft : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fewSamplesSayNothing_data();
    void fewSamplesSayNothing();
    void theRangeIsFromQuartileToQuartile();
    void lanesDecide_data();
    void lanesDecide();
    void whoCounts_data();
    void whoCounts();
    void whatIsOnItsWayHasLessLeft();
    void vendorsWorkSideBySide();
    void anUntoldLimitWidensTheRange();
    void theLatestSamplesCount();
    void rendersFollowOneAnother();
};

static const QDateTime now(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);

static std::vector<const Task*> pointers(const QList<Task>& tasks) {
    std::vector<const Task*> all;
    for (const Task& task : tasks)
        all.push_back(&task);
    return all;
}

static timeleft::Outlook outlook(const QList<Task>& tasks, std::optional<int> atOnce = 1) {
    return timeleft::outlook(pointers(tasks), now, [atOnce](const Task&) { return atOnce; });
}

static Task waiting(const QString& vendor = u"alpha"_s) {
    Task task;
    task.job.vendor = task.job.account = vendor;
    task.created = now.addSecs(-60);
    return task;
}

/// Done so many seconds after it was sent, one after the other in the past.
static QList<Task> history(const QList<int>& seconds, const QString& vendor = u"alpha"_s) {
    QList<Task> tasks;
    QDateTime time = now.addDays(-1);
    for (const int each : seconds) {
        Task task = waiting(vendor);
        task.state = State::Done;
        task.created = time;
        task.submitted = time;
        time = time.addSecs(each);
        task.ended = time;
        tasks << task;
    }
    return tasks;
}

void TestTimeLeft::fewSamplesSayNothing_data() {
    QTest::addColumn<QList<Task>>("before");
    QTest::addColumn<bool>("known");
    QTest::newRow("none") << QList<Task>() << false;
    QTest::newRow("four") << history({60, 60, 60, 60}) << false;
    QTest::newRow("five") << history({60, 60, 60, 60, 60}) << true;
    QTest::newRow("five of another vendor") << history({60, 60, 60, 60, 60}, u"beta"_s) << false;
    QList<Task> others = history({60, 60, 60, 60, 60});
    for (Task& task : others)
        task.job.operation = OperationKind::Erase;
    QTest::newRow("five of another operation") << others << false;
    QList<Task> failed = history({60, 60, 60, 60, 60});
    for (Task& task : failed)
        task.state = State::Failed;
    QTest::newRow("five that failed") << failed << false;
}

void TestTimeLeft::fewSamplesSayNothing() {
    QFETCH(QList<Task>, before);
    QFETCH(bool, known);
    const auto told = outlook(before + QList<Task>{waiting()});
    QCOMPARE(told.going, 1);
    QCOMPARE(told.left.has_value(), known);
}

void TestTimeLeft::theRangeIsFromQuartileToQuartile() {
    const auto told = outlook(history({500, 100, 300, 200, 400}) + QList<Task>{waiting()});
    QCOMPARE(told.left, std::optional(Range{200, 400}));
}

void TestTimeLeft::lanesDecide_data() {
    QTest::addColumn<int>("tasks");
    QTest::addColumn<int>("lanes");
    QTest::addColumn<double>("seconds");
    QTest::newRow("one after the other") << 6 << 1 << 360.0;
    QTest::newRow("three at once") << 6 << 3 << 120.0;
    QTest::newRow("never less than one takes") << 2 << 8 << 60.0;
}

void TestTimeLeft::lanesDecide() {
    QFETCH(int, tasks);
    QFETCH(int, lanes);
    QFETCH(double, seconds);
    QList<Task> all = history({60, 60, 60, 60, 60});
    for (int i = 0; i < tasks; ++i)
        all << waiting();
    QCOMPARE(outlook(all, lanes).left, std::optional(Range{seconds, seconds}));
}

void TestTimeLeft::whoCounts_data() {
    QTest::addColumn<Task>("task");
    QTest::addColumn<int>("going");
    const auto row = [](const char* name, int going, const std::function<void(Task&)>& dress) {
        Task task = waiting();
        dress(task);
        QTest::newRow(name) << task << going;
    };
    row("one that waits for its turn", 1, [](Task&) {});
    row("one that is tried again later", 1, [](Task& t) { t.state = State::Waiting; t.wait = task::Wait::Retry; });
    row("one that somebody paused", 0, [](Task& t) { t.state = State::Paused; });
    row("one that nobody knows of", 0, [](Task& t) { t.state = State::Unsure; });
    row("one that waits for a key", 0, [](Task& t) { t.state = State::Waiting; t.wait = task::Wait::Key; });
    row("one over a limit", 0, [](Task& t) { t.state = State::Waiting; t.wait = task::Wait::Cap; });
    row("one whose words are to be checked", 0, [](Task& t) { t.state = State::Waiting; t.wait = task::Wait::Review; });
    row("one that failed", 0, [](Task& t) { t.state = State::Failed; });
}

void TestTimeLeft::whoCounts() {
    QFETCH(Task, task);
    QFETCH(int, going);
    const auto told = outlook(history({60, 60, 60, 60, 60}) + QList<Task>{task});
    QCOMPARE(told.going, going);
    QCOMPARE(told.left.has_value(), going > 0);
}

void TestTimeLeft::whatIsOnItsWayHasLessLeft() {
    Task sent = waiting();
    sent.state = State::Waiting;
    sent.wait = task::Wait::Remote;
    sent.submitted = now.addSecs(-40);
    QCOMPARE(outlook(history({60, 60, 60, 60, 60}) + QList<Task>{sent}).left, std::optional(Range{20, 20}));
    sent.submitted = now.addSecs(-600);
    QCOMPARE(outlook(history({60, 60, 60, 60, 60}) + QList<Task>{sent}).left, std::optional(Range{0, 0}));
}

void TestTimeLeft::vendorsWorkSideBySide() {
    const QList<Task> before = history({60, 60, 60, 60, 60}) + history({90, 90, 90, 90, 90}, u"beta"_s);
    QCOMPARE(outlook(before + QList<Task>{waiting(), waiting(u"beta"_s)}).left, std::optional(Range{90, 90}));
    // One of which nothing is known makes the whole unknown.
    QVERIFY(!outlook(before + QList<Task>{waiting(), waiting(u"gamma"_s)}).left);
}

void TestTimeLeft::anUntoldLimitWidensTheRange() {
    QList<Task> all = history({60, 60, 60, 60, 60});  // one at a time so far
    all << waiting() << waiting() << waiting();
    QCOMPARE(outlook(all, std::nullopt).left, std::optional(Range{60, 180}));
}

void TestTimeLeft::theLatestSamplesCount() {
    QList<int> seconds(30, 1000);
    seconds += QList<int>(timeleft::mostSamples, 60);
    QCOMPARE(outlook(history(seconds) + QList<Task>{waiting()}).left, std::optional(Range{60, 60}));
}

/// What is made on this computer is never sent: five queued together were done one after the other.
void TestTimeLeft::rendersFollowOneAnother() {
    QList<Task> all = history({60, 60, 60, 60, 60});
    for (Task& task : all) {
        task.submitted = {};
        task.created = all.first().created;
    }
    Task half = waiting();
    half.state = State::Running;
    half.step = Step::Render;
    half.progress = 0.5;
    QCOMPARE(outlook(all + QList<Task>{half}).left, std::optional(Range{30, 30}));
}

QTEST_GUILESS_MAIN(TestTimeLeft)
#include "tst_timeleft.moc"
