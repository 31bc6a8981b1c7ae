// SPDX-License-Identifier: MIT
#include "ui/tasks/taskspanel.h"

#include "tests/models/madeuptasks.h"
#include "services/domain/rendered.h"
#include "ui/tasks/detailspanel.h"
#include "ui/tasks/filespage.h"
#include "ui/tasks/remoteiddialog.h"
#include "ui/tasks/taskmenu.h"
#include "ui/tasks/taskview.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qinputdialog.h>
#include <QtWidgets/qlabel.h>
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

    static ResultFile subtitles(const QString& path) { return {.role = OutputRole::Subtitles, .path = path}; }

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
            for (const QMenu* menu : panel.findChildren<QMenu*>()) {
                for (QAction* action : menu->actions()) {
                    if (action->text() == u"Cancel…")
                        return action->trigger();
                }
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

    void eachWayOutSaysWhatItDoes() {
        DetailsPanel details(vendors());
        details.show();
        details.setTask(madeup::task(u"x"_s, u"a.mp4"_s, State::Unsure));
        for (const QString& name : {u"checkAgain"_s, u"notSubmitted"_s, u"thisIsIt"_s}) {
            const QString words = details.findChild<QPushButton*>(name)->accessibleDescription();
            QVERIFY(std::ranges::any_of(details.findChildren<QLabel*>(),
                                        [&](const QLabel* label) { return label->isVisible() && label->text() == words; }));
        }
    }

    void whatTheVendorsListOfferedCanBeChosen_data() {
        QTest::addColumn<QString>("candidates");
        QTest::addColumn<QStringList>("offered");
        QTest::newRow("nothing was offered") << QString() << QStringList();
        QTest::newRow("two") << u"551, 552"_s << QStringList{u"551"_s, u"552"_s};
    }

    void whatTheVendorsListOfferedCanBeChosen() {
        QFETCH(QString, candidates);
        QFETCH(QStringList, offered);
        Task task = madeup::task(u"x"_s, u"a.mp4"_s, State::Unsure);
        task.error = ApiError{.reason = candidates.isEmpty() ? failure::Reason::SentNoAnswer : failure::Reason::SeveralInList,
                              .about = {u"2026-05-01T10:00:00Z"_s, candidates}};
        QWidget parent;
        QStringList given;
        askForRemoteId(&parent, task, &parent, [&](const QString& id) { given << id; });
        auto* dialog = parent.findChild<QInputDialog*>(u"remoteId"_s);
        QCOMPARE(dialog->comboBoxItems(), offered);
        dialog->setTextValue(u" 553 "_s);
        dialog->accept();
        QCOMPARE(given, QStringList{u"553"_s});
    }

    void aLimitOfTheAccountCanBeRaised_data() {
        QTest::addColumn<task::Wait>("wait");
        QTest::addColumn<failure::Reason>("reason");
        QTest::addColumn<double>("own");
        QTest::addColumn<bool>("offered");
        using failure::Reason;
        using task::Wait;
        QTest::newRow("the day's") << Wait::Cap << Reason::DayCapReached << 0.0 << true;
        QTest::newRow("the one for a task") << Wait::Cap << Reason::CapReached << 0.0 << true;
        QTest::newRow("not one that the task brought itself") << Wait::Cap << Reason::CapReached << 40.0 << false;
        QTest::newRow("the day's, though the task brought one") << Wait::Cap << Reason::DayCapReached << 40.0 << true;
        QTest::newRow("no limit is in the way") << Wait::Credit << Reason::None << 0.0 << false;
    }

    void aLimitOfTheAccountCanBeRaised() {
        QFETCH(task::Wait, wait);
        QFETCH(failure::Reason, reason);
        QFETCH(double, own);
        QFETCH(bool, offered);
        DetailsPanel details(vendors());
        details.show();
        QSignalSpy raise(&details, &DetailsPanel::raiseLimitRequested);
        Task task = madeup::task(u"x"_s, u"a.mp4"_s, State::Waiting);
        task.job.account = u"alpha/studio"_s;
        task.job.maxCredits = own;
        task.wait = wait;
        task.error = ApiError{.kind = failure::Kind::Invalid, .reason = reason, .about = {u"60"_s, u"50"_s}};
        details.setTask(task);
        auto* button = details.findChild<QPushButton*>(u"raiseLimit"_s);
        QCOMPARE(button->isVisible(), offered);
        button->click();
        QCOMPARE(raise.first().first().toString(), u"alpha/studio"_s);
    }

    void theCostTellsLimitsAndLines() {
        DetailsPanel details(vendors());
        details.show();
        details.setTask(madeup::task(u"x"_s, u"a.mp4"_s, State::Running));
        details.setTab(DetailsPanel::Tab::Cost);
        auto* limits = details.findChild<QWidget*>(u"limits"_s);
        QVERIFY(!limits->isVisible());
        const LedgerLine line{.at = QDateTime::currentDateTimeUtc(), .task = u"x"_s, .entry = ledger::Entry::Charged, .credits = 60};
        details.setMoney({.caps = {{&Caps::day, 27, 500}}, .lines = {line}});
        QVERIFY(limits->isVisible());
        const auto told = [](const QWidget* area, const QString& words) {
            return std::ranges::any_of(area->findChildren<QLabel*>(), [&](const QLabel* label) { return label->text() == words; });
        };
        QVERIFY(told(limits, u"27 of 500 used"_s));
        auto* lines = details.findChild<QWidget*>(u"ledgerLines"_s);
        QVERIFY(told(lines, u"Charged"_s) && told(lines, u"60 credits"_s));
        details.setMoney({});
        QVERIFY(!limits->isVisible() && !lines->isVisible());
    }

    void aTaskAtAStopOffersItsWordsAndTheWayOn() {
        DetailsPanel details(vendors());
        details.show();
        Task task = madeup::task(u"x"_s, u"/clips/a.mp4"_s, State::Waiting);
        task.wait = task::Wait::Review;
        task.stage = reviewName(ReviewStop::Source);
        task.files = {subtitles(u"/out/a.words.srt"_s)};
        task.files[0].variant = reviewName(ReviewStop::Source);
        QSignalSpy edit(&details, &DetailsPanel::editCuesRequested), goOn(&details, &DetailsPanel::goOnRequested);
        details.setTask(task);
        QVERIFY(details.findChild<QPushButton*>(u"goOn"_s)->isVisible());
        details.findChild<QPushButton*>(u"editCues"_s)->click();
        QCOMPARE(edit.value(0), QVariantList({u"/out/a.words.srt"_s, task.job.source}));
        details.findChild<QPushButton*>(u"goOn"_s)->click();
        QCOMPARE(goOn.value(0), QVariantList({u"x"_s}));
        QSignalSpy together(&details, &DetailsPanel::goOnTogetherRequested);
        auto* all = details.findChild<QPushButton*>(u"goOnTogether"_s);
        QVERIFY(!all->isVisible());
        details.setSharing(2);
        QVERIFY(all->isVisible() && all->text().contains(u'3'));
        all->click();
        QCOMPARE(together.value(0), QVariantList({u"x"_s}));
        task.wait = task::Wait::Credit;
        details.setTask(task);
        QVERIFY(!details.findChild<QPushButton*>(u"goOn"_s)->isVisible());
    }

    void wordsThatCameBackAreBurntIntoTheRightPicture_data() {
        QTest::addColumn<OperationKind>("operation");
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("hasVideo");
        QTest::addColumn<QString>("clip");
        const QString clip = u"/clips/a.mp4"_s, result = u"/out/a.es.mp4"_s, link = u"https://files.test/a.mp4"_s;
        QTest::newRow("of a dub: the dub") << OperationKind::Translate << clip << true << result;
        QTest::newRow("of subtitles, which stand in the result already: the clip") << OperationKind::Subtitles << clip << true << clip;
        QTest::newRow("of a dub that came without a picture: the clip") << OperationKind::Translate << clip << false << clip;
        QTest::newRow("of a link: what came back") << OperationKind::Subtitles << link << true << result;
        QTest::newRow("of a link without a picture: nothing") << OperationKind::Translate << link << false << QString();
    }

    void wordsThatCameBackAreBurntIntoTheRightPicture() {
        QFETCH(OperationKind, operation);
        QFETCH(QString, source);
        QFETCH(bool, hasVideo);
        QFETCH(QString, clip);
        Task task = madeup::task(u"x"_s, source, State::Done);
        task.job.source = source;
        task.job.operation = operation;
        task.files = {subtitles(u"/out/a.es.srt"_s)};
        if (hasVideo)
            task.files << ResultFile{.role = OutputRole::Video, .path = u"/out/a.es.mp4"_s};
        QCOMPARE(clipToBurnInto(task), clip);
        DetailsPanel details(vendors());
        details.show();
        details.setTask(task);
        details.setTab(DetailsPanel::Tab::Files);
        QSignalSpy burn(&details, &DetailsPanel::burnInRequested), edit(&details, &DetailsPanel::editCuesRequested);
        auto* files = details.findChild<FilesPage*>();
        QCOMPARE(files->findChild<QPushButton*>(u"burnIn"_s)->isVisible(), !clip.isEmpty());
        files->findChild<QPushButton*>(u"burnIn"_s)->click();
        files->findChild<QPushButton*>(u"editCues"_s)->click();
        QCOMPARE(burn.value(0), QVariantList({u"x"_s, u"/out/a.es.srt"_s}));
        QCOMPARE(edit.value(0).value(0).toString(), u"/out/a.es.srt"_s);
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
