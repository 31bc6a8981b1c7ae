// SPDX-License-Identifier: MIT
#include "models/tasks/taskfiltermodel.h"

#include "tests/models/madeuptasks.h"

#include <QtCore/qrandom.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using task::State;

class tst_TaskFilterModel : public QObject {
    Q_OBJECT

    static QStringList ids(const TaskFilterModel& model) {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.task(row).id);
        return all;
    }

    static QList<Task> four() {
        return {madeup::task(u"a"_s, u"Beach.mp4"_s, State::Done, u"es"_s),
                madeup::task(u"b"_s, u"attic.mp4"_s, State::Failed, u"de"_s),
                madeup::task(u"c"_s, u"cellar.mp4"_s, State::Done, u"de"_s),
                madeup::task(u"d"_s, u"attic.mp4"_s, State::Running, u"ja"_s)};
    }

private Q_SLOTS:
    void groupAndTextNarrowTogether() {
        TaskTableModel tasks(madeup::wording());
        TaskFilterModel model(&tasks);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tasks.apply(four());
        QCOMPARE(ids(model), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        model.setText(u" BEACH "_s);
        QCOMPARE(ids(model), QStringList(u"a"_s));
        model.setText({});
        model.setGroup(TaskGroup::Done);
        QCOMPARE(ids(model), QStringList({u"a"_s, u"c"_s}));
        model.setText(u"de"_s);
        QCOMPARE(ids(model), QStringList(u"c"_s));
        QVERIFY(!model.indexOf(u"a"_s).isValid());
        QCOMPARE(model.indexOf(u"c"_s).row(), 0);
    }

    void aTaskLeavesItsGroupAsItsStateChangesAndTheOthersStay() {
        TaskTableModel tasks(madeup::wording());
        TaskFilterModel model(&tasks);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tasks.apply(four());
        model.setGroup(TaskGroup::Done);
        const QPersistentModelIndex kept = model.indexOf(u"c"_s);
        tasks.apply({madeup::task(u"a"_s, u"Beach.mp4"_s, State::Failed),
                     madeup::task(u"d"_s, u"attic.mp4"_s, State::Done)});
        QCOMPARE(ids(model), QStringList({u"c"_s, u"d"_s}));
        QCOMPARE(kept.row(), 0);
    }

    void sortingKeepsTheOrderOfTheQueueAmongEquals() {
        TaskTableModel tasks(madeup::wording());
        TaskFilterModel model(&tasks);
        tasks.apply(four());
        const QPersistentModelIndex beach = model.indexOf(u"a"_s);
        model.sort(int(TaskColumn::Clip));
        QCOMPARE(ids(model), QStringList({u"b"_s, u"d"_s, u"a"_s, u"c"_s}));
        QCOMPARE(beach.row(), 2);
        model.sort(int(TaskColumn::Clip), Qt::DescendingOrder);
        QCOMPARE(ids(model), QStringList({u"c"_s, u"a"_s, u"b"_s, u"d"_s}));
        model.sort(-1);
        QCOMPARE(ids(model), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    }

    void aNewTaskTakesItsPlaceInASortedTable() {
        TaskTableModel tasks(madeup::wording());
        TaskFilterModel model(&tasks);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tasks.apply(four());
        model.sort(int(TaskColumn::Clip));
        tasks.apply({madeup::task(u"e"_s, u"barn.mp4"_s, State::Queued)});
        QCOMPARE(ids(model), QStringList({u"b"_s, u"d"_s, u"e"_s, u"a"_s, u"c"_s}));
    }

    void theOrderOfTheQueueIsFollowed() {
        TaskTableModel tasks(madeup::wording());
        TaskFilterModel model(&tasks);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<Task> all = four();
        tasks.apply(all);
        model.setGroup(TaskGroup::Done);
        const QPersistentModelIndex kept = model.indexOf(u"c"_s).siblingAtColumn(2);
        all[2].place = -1;
        tasks.apply({all[2]});
        QCOMPARE(ids(model), QStringList({u"c"_s, u"a"_s}));
        QCOMPARE(kept.row(), 0);
        QCOMPARE(kept.column(), 2);
        model.setGroup(TaskGroup::All);
        QCOMPARE(ids(model), QStringList({u"c"_s, u"a"_s, u"b"_s, u"d"_s}));
    }

    void titlesAreThereWithoutAnyTask() {
        TaskTableModel tasks(madeup::wording());
        TaskFilterModel model(&tasks);
        QCOMPARE(model.headerData(7, Qt::Horizontal, Qt::DisplayRole).toString(), u"7"_s);
    }

    /// Whatever comes in whichever order, what is shown is what a fresh look at the table would show.
    void itAgreesWithAFreshLookAfterManyRandomChanges() {
        QRandomGenerator random(7);
        TaskTableModel tasks(madeup::wording());
        TaskFilterModel model(&tasks);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGroup(TaskGroup::Done);
        int made = 0;
        for (int round = 0; round < 300; ++round) {
            QList<Task> batch;
            for (int i = random.bounded(1, round % 50 == 0 ? 200 : 6); i > 0; --i) {
                const QString id =
                    QString::number(random.bounded(2) ? made++ : random.bounded(qMax(made, 1)));
                batch.append(madeup::task(id, u"clip-%1"_s.arg(random.bounded(9)), State(random.bounded(8))));
                batch.last().place = random.bounded(8) == 0 ? random.bounded(-3, 4) : 0;  // somebody put it elsewhere
            }
            tasks.apply(batch);
            if (round % 3 == 0)
                tasks.remove(
                    {QString::number(random.bounded(made + 1)), QString::number(random.bounded(made + 1))});
            if (round == 150)
                model.sort(int(TaskColumn::Clip));
            QStringList expected;
            for (int row = 0; row < tasks.rowCount(); ++row) {
                if (tasks.group(row) == TaskGroup::Done)
                    expected.append(tasks.task(row).id);
            }
            QStringList shown = ids(model);
            if (round >= 150) {  // order among changed rows is settled at the next sort
                shown.sort();
                expected.sort();
            }
            QCOMPARE(shown, expected);
        }
    }
};

QTEST_GUILESS_MAIN(tst_TaskFilterModel)
#include "tst_taskfiltermodel.moc"
