// SPDX-License-Identifier: MIT
// What follows a batch: with a real queue, and with what leaves the program caught.
#include "models/tasks/tasktablemodel.h"
#include "tests/queue/queuerig.h"
#include "ui/done/donedialog.h"
#include "ui/main/donedesk.h"
#include "ui/main/mainactions.h"
#include "ui/tasks/taskspanel.h"
#include "ui/widgets/infobar.h"

#include <QtCore/qdir.h>
#include <QtCore/qsettings.h>
#include <QtGui/qaction.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmainwindow.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

namespace {

struct Room {
    QueueRig rig;
    QMainWindow window;
    MainActions actions{window, {}, {}};
    VendorNames names{.name = [](const QString& id) { return id; }, .unit = [](const QString&) { return u"credits"_s; }};
    TaskTableModel tasks{taskWording(names)};
    TasksPanel panel{&tasks, [](const QString&) { return QImage(); }};
    InfoBar info;
    QSettings settings{rig.folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    DoneDesk desk{{tasks, panel, actions, info, settings, names}, window};
    QStringList told, opened;
    QList<QStringList> started;
    QSet<QString> ended;
    bool starts = true;

    Room() {
        desk.setOutside({.notify = [this](const QString& title, const QString& text) { told << title + ": "_L1 + text; },
                         .start = [this](const QString& program, const QStringList& arguments) {
                             started << (QStringList{program} + arguments);
                             return starts;
                         },
                         .open = [this](const QString& path) { opened << path; }});
        desk.connectQueue(*rig.queue);
        // After the desk, so that it has done its part when a task is counted here.
        QObject::connect(rig.queue.get(), &Queue::changed, &window, [this](const QList<Task>& changed) {
            for (const Task& task : changed) {
                if (task::hasEnded(task.state))
                    ended.insert(task.id);
            }
        });
    }
    void run(const QList<JobSpec>& jobs) {
        rig.add(jobs);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), rig.queue->tasks().size(), 30'000);
    }
    QStringList reports() const { return QDir(rig.outFolder()).entryList({u"babelreel-*"_s}, QDir::Files, QDir::Name); }
};

}  // namespace

class TestDoneDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBatchIsToldOnce();
    void nothingIsToldThatWasNotAskedFor();
    void everythingThatWasAskedFor();
    void aCommandThatDoesNotStartIsTold();
    void theDialogKeepsTheChoice();
    void aReportIsSavedWhereSomebodySays();
};

void TestDoneDesk::aBatchIsToldOnce() {
    Room room;
    room.run({room.rig.job(), room.rig.job(u"fr"_s)});
    QCOMPARE(room.told, QStringList{u"A batch is done: 2 done"_s});
    QCOMPARE(room.started.size(), 0);
    QCOMPARE(room.opened, QStringList());
    QCOMPARE(room.reports(), QStringList());
    room.run({room.rig.job(u"it"_s)});
    QCOMPARE(room.told.size(), 2);
}

void TestDoneDesk::nothingIsToldThatWasNotAskedFor() {
    Room room;
    keep({.notify = false}, room.settings);
    room.run({room.rig.job()});
    QCOMPARE(room.told, QStringList());
}

void TestDoneDesk::everythingThatWasAskedFor() {
    Room room;
    keep({.notify = true, .openFolder = true, .report = false, .command = u"/bin/publish {done} {failed} {folder} {report}"_s}, room.settings);
    JobSpec gone = room.rig.job(u"fr"_s);
    gone.source = u"/nowhere/gone.mp4"_s;
    room.run({room.rig.job(), gone});
    QCOMPARE(room.told, QStringList{u"A batch is over: 1 done, 1 failed"_s});
    QCOMPARE(room.opened, QStringList{room.rig.outFolder()});
    QCOMPARE(room.reports().size(), 2);  // the command wants one
    QCOMPARE(room.started, QList<QStringList>{(QStringList{u"/bin/publish"_s, u"1"_s, u"1"_s, room.rig.outFolder(),
                                                           room.rig.outFolder() + u'/' + room.reports().filter(u"html"_s).value(0)})});
}

void TestDoneDesk::aCommandThatDoesNotStartIsTold() {
    Room room;
    room.starts = false;
    keep({.command = u"/no/such/program"_s}, room.settings);
    room.run({room.rig.job()});
    QVERIFY2(room.info.sentence().contains("/no/such/program"_L1), qPrintable(room.info.sentence()));
}

void TestDoneDesk::theDialogKeepsTheChoice() {
    Room room;
    room.actions.whenDone->trigger();
    auto* dialog = room.window.findChild<DoneDialog*>();
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QLineEdit*>(u"doneCommand"_s)->isEnabled());
    dialog->findChild<QCheckBox*>(u"doneRuns"_s)->setChecked(true);
    dialog->findChild<QCheckBox*>(u"doneReport"_s)->setChecked(true);
    dialog->findChild<QCheckBox*>(u"doneNotify"_s)->setChecked(false);
    dialog->findChild<QLineEdit*>(u"doneCommand"_s)->setText(u" tell {done} "_s);
    dialog->findChild<QPushButton*>(u"doneSave"_s)->click();
    QCOMPARE(whenDoneFrom(room.settings), (WhenDone{.notify = false, .report = true, .command = u"tell {done}"_s}));
    room.actions.whenDone->trigger();
    auto* again = room.window.findChildren<DoneDialog*>().constLast();
    again->findChild<QCheckBox*>(u"doneRuns"_s)->setChecked(false);
    QCOMPARE(again->choice().command, QString());
}

void TestDoneDesk::aReportIsSavedWhereSomebodySays() {
    Room room;
    keep({.notify = false}, room.settings);
    room.run({room.rig.job()});
    Q_EMIT room.panel.reportRequested(room.rig.queue->tasks().first().id);
    QTRY_VERIFY(room.window.findChild<QFileDialog*>(u"reportFile"_s));
    auto* dialog = room.window.findChild<QFileDialog*>(u"reportFile"_s);
    const QString path = room.rig.folder.filePath(u"mine.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    QVERIFY(QFile::exists(path));
    QCOMPARE(room.opened, QStringList());
    Q_EMIT dialog->fileSelected(path);
    QVERIFY(room.info.sentence().contains("mine.csv"_L1));
    Q_EMIT dialog->fileSelected(room.rig.folder.filePath(u"mine.html"_s));
    QCOMPARE(room.opened, QStringList{room.rig.folder.filePath(u"mine.html"_s)});
}

QTEST_MAIN(TestDoneDesk)
#include "tst_donedesk.moc"
