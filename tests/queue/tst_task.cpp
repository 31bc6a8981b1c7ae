// SPDX-License-Identifier: MIT
#include "services/queue/task.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using task::State;
using task::Step;
using task::Wait;

class TestTask : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void moves_data();
    void moves();
    void namesComeBack();
};

/// Every pair, written down a second time: a row for each state it leaves, a column for each it enters.
void TestTask::moves_data() {
    QTest::addColumn<State>("from");
    QTest::addColumn<State>("to");
    QTest::addColumn<bool>("legal");
    const QList<QPair<State, QByteArray>> table = {
        //                  queued running waiting paused unsure failed cancelled done
        {State::Queued,    "yyyynnyn"},
        {State::Running,   "yyyyyyyy"},
        {State::Waiting,   "yyyynyyn"},
        {State::Paused,    "ynnynnyn"},
        {State::Unsure,    "ynynyyyn"},
        {State::Failed,    "ynnnnnnn"},
        {State::Cancelled, "ynnnnnnn"},
        {State::Done,      "nnnnnnnn"},
    };
    for (const auto& [from, row] : table) {
        for (int to = 0; to < row.size(); ++to)
            QTest::addRow("%s to %s", qPrintable(task::name(from)), qPrintable(task::name(State(to)))) << from << State(to) << (row[to] == 'y');
    }
}

void TestTask::moves() {
    QFETCH(State, from);
    QFETCH(State, to);
    QTEST(task::mayMove(from, to), "legal");
}

void TestTask::namesComeBack() {
    const auto each = [](auto last, const auto& check) {
        for (int i = 0; i <= int(last); ++i)
            check(decltype(last)(i));
    };
    each(State::Done, [](State s) { QCOMPARE(task::stateFromName(task::name(s)), std::optional(s)); });
    each(Step::Finished, [](Step s) { QCOMPARE(task::stepFromName(task::name(s)), std::optional(s)); });
    each(Wait::Review, [](Wait w) { QCOMPARE(task::waitFromName(task::name(w)), w); });
    QCOMPARE(task::name(State::Queued), u"queued"_s);  // printed and stored: scripts rely on it
    QCOMPARE(task::name(Step::Finished), u"done"_s);
    QVERIFY(!task::stateFromName(u"Queued"_s));
    QVERIFY(!task::stepFromName(u"of the future"_s));
    QCOMPARE(task::waitFromName(u"of the future"_s), Wait::None);
}

QTEST_GUILESS_MAIN(TestTask)
#include "tst_task.moc"
