// SPDX-License-Identifier: MIT
#include "models/tasks/tasktablemodel.h"

#include "tests/models/madeuptasks.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using task::State;

class tst_TaskTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unknownTasksAreAppendedAndKnownOnesReplaced() {
        TaskTableModel model(madeup::wording());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.apply(madeup::tasks(3));
        model.apply({madeup::task(u"1"_s, u"other.mp4"_s, State::Done),
                     madeup::task(u"9"_s, u"new.mp4"_s, State::Failed)});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(1, 0).data().toString(), u"other.mp4"_s);
        QVERIFY(model.haystack(1).contains(u"other.mp4"));
        QCOMPARE(model.rowOf(u"9"_s), 3);
        QCOMPARE(model.count(TaskGroup::All), 4);
        QCOMPARE(model.count(TaskGroup::Done), 1);
        QCOMPARE(model.count(TaskGroup::Failed), 1);
        QCOMPARE(model.count(TaskGroup::Waiting), 2);
    }

    void changesAreToldOnceForEachRangeOfNeighbours() {
        TaskTableModel model(madeup::wording());
        auto tasks = madeup::tasks(10);
        model.apply(tasks);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.apply({tasks[4], tasks[2], tasks[3], tasks[8]});
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[0][0].toModelIndex().row(), 2);
        QCOMPARE(changed[0][1].toModelIndex().row(), 4);
        QCOMPARE(changed[1][0].toModelIndex().row(), 8);
    }

    void aNewTaskToldTwiceInOneMessageIsOneRowWithTheLaterValue() {
        TaskTableModel model(madeup::wording());
        model.apply(
            {madeup::task(u"a"_s, u"a.mp4"_s, State::Queued), madeup::task(u"a"_s, u"a.mp4"_s, State::Done)});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.task(0).state, State::Done);
        QCOMPARE(model.count(TaskGroup::All), 1);
    }

    void removing_data() {
        QTest::addColumn<int>("step");
        QTest::newRow("neighbours and a few others row by row") << 250;
        QTest::newRow("every second one, which starts the view anew") << 2;
        QTest::newRow("all of them") << 1;
    }

    void removing() {
        QFETCH(int, step);
        TaskTableModel model(madeup::wording());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.apply(madeup::tasks(1000));
        QStringList ids{u"not there"_s};
        for (int i = 0; i < 1000; i += step)
            ids.append(QString::number(i));
        model.remove(ids);
        QCOMPARE(model.rowCount(), 1001 - int(ids.size()));
        QCOMPARE(model.count(TaskGroup::All), model.rowCount());
        QCOMPARE(model.rowOf(u"0"_s), -1);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.rowOf(model.task(row).id), row);
    }

    void groups_data() {
        QTest::addColumn<State>("state");
        QTest::addColumn<task::Wait>("wait");
        QTest::addColumn<TaskGroup>("group");
        QTest::newRow("what the vendor works on runs")
            << State::Waiting << task::Wait::Remote << TaskGroup::Running;
        QTest::newRow("what waits for its turn waits")
            << State::Waiting << task::Wait::Turn << TaskGroup::Waiting;
        QTest::newRow("what is tried again waits")
            << State::Waiting << task::Wait::Retry << TaskGroup::Waiting;
        QTest::newRow("a missing key needs you") << State::Waiting << task::Wait::Key << TaskGroup::NeedsYou;
        QTest::newRow("a crossed cap needs you") << State::Waiting << task::Wait::Cap << TaskGroup::NeedsYou;
        QTest::newRow("an unsure task needs you") << State::Unsure << task::Wait::None << TaskGroup::NeedsYou;
        QTest::newRow("a paused task waits") << State::Paused << task::Wait::None << TaskGroup::Waiting;
        QTest::newRow("a cancelled task is done with")
            << State::Cancelled << task::Wait::None << TaskGroup::Done;
    }

    void groups() {
        QFETCH(State, state);
        QFETCH(task::Wait, wait);
        Task task;
        task.state = state;
        task.wait = wait;
        QTEST(groupOf(task), "group");
    }

    void rowsStandInTheOrderOfTheQueue() {
        TaskTableModel model(madeup::wording());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<Task> tasks = madeup::tasks(5);
        tasks[3].place = -2;
        model.apply(tasks);  // as they are stored: in the order of their ids
        const auto order = [&model] {
            QStringList ids;
            for (int row = 0; row < model.rowCount(); ++row) {
                ids << model.task(row).id;
                if (model.rowOf(ids.last()) != row)
                    ids << u"not found"_s;
            }
            return ids.join(u' ');
        };
        QCOMPARE(order(), u"3 0 1 2 4"_s);
        const QPersistentModelIndex kept = model.index(model.rowOf(u"1"_s), 2);
        QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
        tasks[1].place = 7;
        model.apply({tasks[1]});
        QCOMPARE(order(), u"3 0 2 4 1"_s);
        QCOMPARE(kept, model.index(4, 2));
        Task late = madeup::task(u"9"_s, u"late.mp4"_s, State::Queued);
        late.place = 7;
        model.apply({late});
        QCOMPARE(order(), u"3 0 2 4 1 9"_s);
        model.apply(tasks);  // nothing moves: nothing is told
        QCOMPARE(moved.size(), 1);
    }

    void theStateIsReadOutWithItsReason() {
        TaskTableModel model(madeup::wording());
        Task task = madeup::task(u"a"_s, u"a.mp4"_s, State::Running);
        task.stage = u"dubbing"_s;
        model.apply({task});
        const QModelIndex state = model.index(0, int(TaskColumn::State));
        QCOMPARE(state.data().toString(), u"running"_s);
        QCOMPARE(state.data(Qt::AccessibleTextRole).toString(), u"running: dubbing"_s);
    }
};

QTEST_GUILESS_MAIN(tst_TaskTableModel)
#include "tst_tasktablemodel.moc"
