// SPDX-License-Identifier: MIT
#include "ui/tasks/taskspanel.h"

#include "tests/models/madeuptasks.h"
#include "ui/tasks/detailspanel.h"
#include "ui/tasks/taskview.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;
using task::State;

class tst_TasksPanel : public QObject {
    Q_OBJECT

    static VendorNames vendors() {
        return {[](const QString& id) { return id; }, [](const QString&) { return u"credits"_s; }};
    }

    template <class Button>
    static Button* button(const QWidget& panel, const QString& text) {
        for (auto* found : panel.findChildren<Button*>()) {
            if (found->text().startsWith(text))
                return found;
        }
        return nullptr;
    }

    static QList<Task> mixed() {
        return {madeup::task(u"run"_s, u"a.mp4"_s, State::Running),
                madeup::task(u"bad"_s, u"b.mp4"_s, State::Failed),
                madeup::task(u"done"_s, u"c.mp4"_s, State::Done),
                madeup::task(u"stop"_s, u"d.mp4"_s, State::Cancelled)};
    }

private Q_SLOTS:
    void anEmptyQueueSaysWhatBelongsHereAndShowsNoFilters() {
        TaskTableModel tasks(madeup::wording());
        TasksPanel panel(&tasks, {});
        panel.show();
        QVERIFY(!panel.findChild<TaskView*>()->isVisible());
        QVERIFY(!button<QToolButton>(panel, u"All"_s)->isVisible());
        tasks.apply(mixed());
        QVERIFY(panel.findChild<TaskView*>()->isVisible());
        QVERIFY(button<QToolButton>(panel, u"All"_s)->isVisible());
        QCOMPARE(button<QToolButton>(panel, u"Failed"_s)->accessibleName(), u"Failed 1"_s);
    }

    void theSelectionSurvivesAFilter() {
        TaskTableModel tasks(madeup::wording());
        TasksPanel panel(&tasks, {});
        tasks.apply(mixed());
        panel.setCurrent(u"bad"_s);
        panel.findChild<QLineEdit*>()->setText(u"b.mp4"_s);
        QCOMPARE(panel.selected(), QStringList(u"bad"_s));
        QCOMPARE(panel.current(), u"bad"_s);
        panel.findChild<QLineEdit*>()->setText(u"nothing like it"_s);
        QCOMPARE(panel.current(), QString());
        panel.setCurrent(u"done"_s);
        QCOMPARE(panel.current(), u"done"_s);
        QCOMPARE(panel.findChild<QLineEdit*>()->text(), QString());
    }

    void removeFinishedTouchesNeitherFailedNorRunning() {
        TaskTableModel tasks(madeup::wording());
        TasksPanel panel(&tasks, {});
        tasks.apply(mixed());
        QSignalSpy removed(&panel, &TasksPanel::removeRequested), paused(&panel, &TasksPanel::pauseRequested);
        button<QPushButton>(panel, u"Remove finished"_s)->click();
        QCOMPARE(removed[0][0].toStringList(), QStringList({u"done"_s, u"stop"_s}));
        button<QPushButton>(panel, u"Pause all"_s)->click();
        QCOMPARE(paused[0][0].toStringList(), QStringList(u"run"_s));
        tasks.apply({madeup::task(u"run"_s, u"a.mp4"_s, State::Paused)});
        QVERIFY(button<QPushButton>(panel, u"Resume all"_s));
    }

    void deleteLeavesWhatIsOnItsWay() {
        TaskTableModel tasks(madeup::wording());
        TasksPanel panel(&tasks, {});
        panel.show();
        auto list = mixed();
        list[0].submission = u"s1"_s;
        tasks.apply(list);
        QSignalSpy removed(&panel, &TasksPanel::removeRequested);
        auto* view = panel.findChild<TaskView*>();
        view->selectAll();
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(removed[0][0].toStringList(), QStringList({u"bad"_s, u"done"_s, u"stop"_s}));
    }

    void cancellingWhatIsPaidForAsksFirstAndItsSafeAnswerIsTheDefault() {
        TaskTableModel tasks(madeup::wording());
        TasksPanel panel(&tasks, {});
        panel.show();
        auto list = mixed();
        list[0].submission = u"s1"_s;
        tasks.apply(list);
        panel.setCurrent(u"run"_s);
        QSignalSpy cancelled(&panel, &TasksPanel::cancelRequested);
        const auto cancelFromMenu = [&] {
            Q_EMIT panel.findChild<TaskView*>()->customContextMenuRequested(QPoint(5, 5));
            for (QAction* action : panel.findChildren<QMenu*>().last()->actions()) {
                if (action->text() == u"Cancel…")
                    action->trigger();
            }
        };
        cancelFromMenu();
        auto* question = panel.findChild<QMessageBox*>(u"cancelPaid"_s);
        QVERIFY(question);
        QCOMPARE(cancelled.size(), 0);
        QCOMPARE(question->defaultButton()->text(), u"Keep going"_s);
        question->buttons().last()->click();
        QTRY_COMPARE(cancelled.size(), 1);
        QCOMPARE(cancelled[0][0].toStringList(), QStringList(u"run"_s));
    }

    void columnsAreKept() {
        TaskTableModel tasks(madeup::wording());
        TasksPanel first(&tasks, {}), second(&tasks, {});
        first.findChild<TaskView*>()->setColumnHidden(int(TaskColumn::Vendor), true);
        QVERIFY(second.restoreState(first.saveState()));
        QVERIFY(second.findChild<TaskView*>()->isColumnHidden(int(TaskColumn::Vendor)));
        QVERIFY(!second.restoreState("nonsense"));
    }

    void anUnsureTaskOffersItsThreeWaysOut() {
        DetailsPanel details(vendors());
        details.resize(336, 300);
        details.show();
        QSignalSpy check(&details, &DetailsPanel::checkAgainRequested),
            none(&details, &DetailsPanel::notSubmittedRequested);
        QSignalSpy found(&details, &DetailsPanel::thisIsItRequested);
        details.setTask(madeup::task(u"x"_s, u"a.mp4"_s, State::Unsure));
        for (const QString& text : {u"Check again"_s, u"It was not submitted"_s, u"This is it"_s}) {
            QVERIFY(button<QPushButton>(details, text)->isVisible());
            button<QPushButton>(details, text)->click();
        }
        QCOMPARE(check.size() + none.size() + found.size(), 3);
        QCOMPARE(check[0][0].toString(), u"x"_s);
        QVERIFY(!button<QPushButton>(details, u"Retry"_s)->isVisible());
        details.setTask(madeup::task(u"y"_s, u"a.mp4"_s, State::Failed));
        QVERIFY(button<QPushButton>(details, u"Retry"_s)->isVisible());
        QVERIFY(!button<QPushButton>(details, u"Check again"_s)->isVisible());
    }

    void filesHaveAWayToTheirFolder() {
        DetailsPanel details(vendors());
        details.show();
        Task task = madeup::task(u"x"_s, u"a.mp4"_s, State::Done);
        ResultFile file;
        file.path = u"/out/a.es.mp4"_s;
        task.files = {file};
        details.setTask(task);
        details.setTab(DetailsPanel::Tab::Files);
        QSignalSpy shown(&details, &DetailsPanel::showFileRequested);
        for (auto* found : details.findChildren<QToolButton*>()) {
            if (found->accessibleName().contains(u"a.es.mp4"))
                found->click();
        }
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown[0][0].toString(), u"/out/a.es.mp4"_s);
    }

    void aLogIsAskedForWhenItIsLookedAt() {
        DetailsPanel details(vendors());
        QSignalSpy wanted(&details, &DetailsPanel::logWanted);
        details.setTask(madeup::task(u"x"_s, u"a.mp4"_s, State::Running));
        QCOMPARE(wanted.size(), 0);
        details.setTab(DetailsPanel::Tab::Log);
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(tst_TasksPanel)
#include "tst_taskspanel.moc"
