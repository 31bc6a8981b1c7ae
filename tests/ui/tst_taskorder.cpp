// SPDX-License-Identifier: MIT
// What the task table offers for many tasks: another order, a change of all, a vendor paused, the time left.
#include "ui/tasks/taskspanel.h"

#include "services/domain/rendered.h"
#include "tests/models/madeuptasks.h"
#include "ui/tasks/taskview.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtoolbutton.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using task::State;

class tst_TaskOrder : public QObject {
    Q_OBJECT

    static QList<Task> mixed() {
        return {madeup::task(u"run"_s, u"a.mp4"_s, State::Running), madeup::task(u"bad"_s, u"b.mp4"_s, State::Failed),
                madeup::task(u"done"_s, u"c.mp4"_s, State::Done), madeup::task(u"stop"_s, u"d.mp4"_s, State::Cancelled)};
    }

    static QAction* inMenu(const QMenu& menu, const QString& text) {
        for (QAction* action : menu.actions()) {
            if (action->text().startsWith(text))
                return action;
        }
        return nullptr;
    }

    static QMenu* contextMenu(const TasksPanel& panel) {
        Q_EMIT panel.findChild<TaskView*>()->customContextMenuRequested(QPoint(5, 5));
        return panel.findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly).last();
    }

    /// What stands behind "More about the queue".
    static const QMenu& moreMenu(const TasksPanel& panel) {
        const auto buttons = panel.findChildren<QToolButton*>();
        return *(*std::ranges::find_if(buttons, [](const QToolButton* found) { return found->menu() != nullptr; }))->menu();
    }

private Q_SLOTS:
    void whatIsUnsentCanBeMoved_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("key");
        QTest::addColumn<QueueSpot::Where>("where");
        using Where = QueueSpot::Where;
        QTest::newRow("front") << u"To the front"_s << int(Qt::Key_Home) << Where::First;
        QTest::newRow("up") << u"Up"_s << int(Qt::Key_Up) << Where::Up;
        QTest::newRow("down") << u"Down"_s << int(Qt::Key_Down) << Where::Down;
        QTest::newRow("end") << u"To the end"_s << int(Qt::Key_End) << Where::Last;
    }

    void whatIsUnsentCanBeMoved() {
        QFETCH(QString, text);
        QFETCH(int, key);
        QFETCH(QueueSpot::Where, where);
        TaskTableModel tasks(madeup::wording());
        TasksPanel panel(&tasks, {});
        panel.show();
        QList<Task> list = mixed();
        list[0].submission = u"s1"_s;
        list << madeup::task(u"next"_s, u"e.mp4"_s, State::Queued) << madeup::task(u"later"_s, u"f.mp4"_s, State::Queued);
        tasks.apply(list);
        QSignalSpy moved(&panel, &TasksPanel::moveRequested);
        auto* view = panel.findChild<TaskView*>();
        panel.setCurrent(u"run"_s);
        QTest::keyClick(view, Qt::Key(key), Qt::AltModifier);
        QVERIFY(!inMenu(*contextMenu(panel), u"Move"_s)->isEnabled());
        QCOMPARE(moved.size(), 0);
        view->selectAll();
        QTest::keyClick(view, Qt::Key(key), Qt::AltModifier);
        inMenu(*inMenu(*contextMenu(panel), u"Move"_s)->menu(), text)->trigger();
        QCOMPARE(moved.size(), 2);
        for (const QVariantList& call : moved) {
            QCOMPARE(call[0].toStringList(), QStringList({u"next"_s, u"later"_s}));
            QCOMPARE(call[1].value<QueueSpot>(), QueueSpot{where});
        }
        QCOMPARE(panel.selected().size(), list.size());
    }

    void onlyWhatIsUnsentCanBeChanged() {
        TaskTableModel tasks(madeup::wording());
        TasksPanel panel(&tasks, {});
        panel.show();
        QList<Task> list = mixed();
        list[0].submission = u"s1"_s;
        tasks.apply(list + QList<Task>{madeup::task(u"next"_s, u"e.mp4"_s, State::Queued)});
        QSignalSpy changed(&panel, &TasksPanel::changeRequested);
        panel.setCurrent(u"run"_s);
        QVERIFY(!inMenu(*contextMenu(panel), u"Change waiting tasks"_s)->isEnabled());
        panel.findChild<TaskView*>()->selectAll();
        inMenu(*contextMenu(panel), u"Change waiting tasks"_s)->trigger();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toStringList(), QStringList(u"next"_s));
    }

    void theCurrentTaskStaysCurrentWhereverItGoes() {
        TaskTableModel tasks(madeup::wording());
        TasksPanel panel(&tasks, {});
        panel.show();
        QList<Task> list = madeup::tasks(200);
        tasks.apply(list);
        panel.setCurrent(u"150"_s);
        list[150].place = -1;
        tasks.apply({list[150]});
        auto* view = panel.findChild<TaskView*>();
        QCOMPARE(panel.current(), u"150"_s);
        QCOMPARE(view->currentIndex().row(), 0);
        QVERIFY(view->viewport()->rect().intersects(view->visualRect(view->currentIndex())));
    }

    void retryAndRemoveFailedTouchFailedRowsOnly() {
        TaskTableModel tasks(madeup::wording());
        TasksPanel panel(&tasks, {});
        tasks.apply(mixed());
        QSignalSpy retried(&panel, &TasksPanel::retryRequested), removed(&panel, &TasksPanel::removeRequested);
        const QMenu& more = moreMenu(panel);
        inMenu(more, u"Retry failed"_s)->trigger();
        inMenu(more, u"Remove failed"_s)->trigger();
        QCOMPARE(retried.value(0).value(0).toStringList(), QStringList(u"bad"_s));
        QCOMPARE(removed.value(0).value(0).toStringList(), QStringList(u"bad"_s));
    }

    void resumeAllPassesNoStop() {
        TaskTableModel tasks(madeup::wording());
        TasksPanel panel(&tasks, {});
        QList<Task> list{madeup::task(u"rest"_s, u"a.mp4"_s, State::Paused), madeup::task(u"words"_s, u"b.mp4"_s, State::Waiting)};
        list[1].wait = task::Wait::Review;
        list[1].stage = reviewName(ReviewStop::Source);
        list[1].files = {ResultFile{.role = OutputRole::Subtitles, .path = u"/out/a.words.srt"_s}};
        list[1].files[0].variant = list[1].stage;
        tasks.apply(list);
        QSignalSpy resumed(&panel, &TasksPanel::resumeRequested);
        const auto buttons = panel.findChildren<QPushButton*>();
        (*std::ranges::find(buttons, u"Resume all"_s, &QPushButton::text))->click();
        QCOMPARE(resumed.value(0).value(0).toStringList(), QStringList(u"rest"_s));
    }

    void aVendorIsPausedAlone() {
        TaskTableModel tasks(madeup::wording());
        TasksPanel panel(&tasks, {});
        QList<Task> list = mixed() + QList<Task>{madeup::task(u"next"_s, u"e.mp4"_s, State::Queued), madeup::task(u"rest"_s, u"f.mp4"_s, State::Paused)};
        list[0].job.vendor = u"alpha"_s;
        list[4].job.vendor = list[5].job.vendor = u"bravo"_s;
        tasks.apply(list);
        QSignalSpy paused(&panel, &TasksPanel::pauseRequested), resumed(&panel, &TasksPanel::resumeRequested);
        const QMenu& more = moreMenu(panel);
        QMenu* pause = inMenu(more, u"Pause a vendor"_s)->menu();
        Q_EMIT pause->aboutToShow();
        QCOMPARE(pause->actions().size(), 2);
        QCOMPARE(pause->actions()[1]->text(), u"bravo (1)"_s);
        pause->actions()[1]->trigger();
        QCOMPARE(paused.value(0).value(0).toStringList(), QStringList(u"next"_s));
        QMenu* resume = inMenu(more, u"Resume a vendor"_s)->menu();
        Q_EMIT resume->aboutToShow();
        QCOMPARE(resume->actions().size(), 1);
        resume->actions()[0]->trigger();
        QCOMPARE(resumed.value(0).value(0).toStringList(), QStringList(u"rest"_s));
    }

    void theTimeLeftIsUnknownUntilFiveOfAKindAreDone() {
        TaskTableModel tasks(madeup::wording());
        TasksPanel panel(&tasks, {});
        panel.resize(1400, 300);
        panel.show();
        const auto* left = panel.findChild<QLabel*>(u"queueTimeLeft"_s);
        QVERIFY(!left->isVisible());
        tasks.apply({madeup::task(u"next"_s, u"e.mp4"_s, State::Queued)});
        QTRY_COMPARE(left->text(), u"time left unknown"_s);
        QVERIFY(left->isVisible());
        QList<Task> done;
        for (int i = 0; i < 5; ++i) {
            done << madeup::task(QString::number(i), u"a.mp4"_s, State::Done);
            done.last().submitted = QDateTime::currentDateTimeUtc().addSecs(-3000);
            done.last().ended = done.last().submitted.addSecs(150);
        }
        tasks.apply(done);
        panel.setAtOnce([](const Task&) { return 1; });
        QCOMPARE(left->text(), u"about 2 to 3 min left"_s);
        tasks.apply({madeup::task(u"next"_s, u"e.mp4"_s, State::Done)});
        QTRY_COMPARE(left->text(), QString());
        QVERIFY(!left->isVisible());
    }
};

QTEST_MAIN(tst_TaskOrder)
#include "tst_taskorder.moc"
