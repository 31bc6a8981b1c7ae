// SPDX-License-Identifier: MIT
// Watched folders as a table, and the jobs that a rule takes from the Job panel.
#include "models/watch/ruledraft.h"
#include "models/watch/watchrulesmodel.h"
#include "tests/models/madeupvendors.h"

#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestWatchRulesModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsFollowRulesAndStatus();
    void aBoxAsksForTheChange();
    void troubleNeedsSomebody();
    void aRuleIsWhatTheJobPanelSays();
    void withoutAClipToo();
};

static WatchWording wording() {
    return {.what = [](const WatchRule& rule) { return u"jobs: %1"_s.arg(rule.jobs.size()); },
            .state = [](const WatchRule&, const WatchStatus& status) { return QString::number(int(status.state)); },
            .counts = [](const WatchRule&, const WatchStatus& status) { return QString::number(status.today); },
            .heads = [] { return QStringList{u"f"_s, u"w"_s, u"s"_s, u"c"_s}; }};
}

static WatchRule rule(const QString& id, bool on = true) {
    return {.id = id, .folder = u"/films/"_s + id, .on = on, .jobs = {JobSpec{}}};
}

void TestWatchRulesModel::rowsFollowRulesAndStatus() {
    WatchRulesModel model(wording());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStatus({{.rule = u"a"_s, .state = WatchState::Watching, .today = 4}});
    model.setRules({rule(u"a"_s), rule(u"b"_s), rule(u"c"_s, false)});
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, WatchRulesModel::Folder), u"/films/a"_s);
    QCOMPARE(text(0, WatchRulesModel::What), u"jobs: 1"_s);
    QCOMPARE(text(0, WatchRulesModel::Counts), u"4"_s);
    QCOMPARE(text(0, WatchRulesModel::State), QString::number(int(WatchState::Watching)));
    QCOMPARE(text(1, WatchRulesModel::State), QString::number(int(WatchState::Looking)));
    QCOMPARE(text(2, WatchRulesModel::State), QString::number(int(WatchState::Off)));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setStatus({{.rule = u"b"_s, .state = WatchState::CapReached}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(text(1, WatchRulesModel::State), QString::number(int(WatchState::CapReached)));
    QVERIFY(model.rule(u"b"_s));
    QVERIFY(!model.rule(u"z"_s));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRules(model.rules());
    QCOMPARE(reset.size(), 0);  // the selection stays
}

void TestWatchRulesModel::aBoxAsksForTheChange() {
    WatchRulesModel model(wording());
    model.setRules({rule(u"a"_s)});
    QSignalSpy chosen(&model, &WatchRulesModel::onChosen);
    const QModelIndex box = model.index(0, WatchRulesModel::Folder);
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(model.setData(box, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(chosen.value(0), (QVariantList{u"a"_s, false}));
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));  // until it is stored
    QVERIFY(!model.setData(model.index(0, WatchRulesModel::What), Qt::Unchecked, Qt::CheckStateRole));
}

void TestWatchRulesModel::troubleNeedsSomebody() {
    WatchRulesModel model(wording());
    model.setRules({rule(u"a"_s)});
    QCOMPARE(model.index(0, 0).data(WatchRulesModel::NeedsYouRole).toBool(), false);
    model.setStatus({{.rule = u"a"_s, .state = WatchState::FolderGone, .trouble = invalid(failure::Reason::WatchFolderGone, u"watch"_s)}});
    QCOMPARE(model.index(0, 0).data(WatchRulesModel::NeedsYouRole).toBool(), true);
}

struct Panel {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    VendorRegistry vendors = madeup::vendors();
    JobDraft draft{vendors, settings, u"job"_s};

    Panel() {
        draft.setAccounts({madeup::account(u"alpha"_s)});
        draft.choose(u"alpha"_s, u"alpha"_s);
        draft.setSourceLanguage(u"en"_s);
        draft.addTarget(u"es"_s);
        draft.addTarget(u"fr"_s);
        draft.setVoice(u"es"_s, u"lucia"_s);
        draft.setFolder(u"/results"_s);
    }
};

static QStringList asked(const QList<JobSpec>& jobs) {
    QStringList all;
    for (const JobSpec& job : jobs)
        all << u"%1 %2>%3 %4 %5 '%6'"_s.arg(job.account, job.sourceLanguage, job.targetLanguage, job.voice, job.folder, job.source);
    return all;
}

void TestWatchRulesModel::aRuleIsWhatTheJobPanelSays() {
    Panel panel;
    panel.draft.setClips({madeup::clip(u"a.mp4"_s, 120), madeup::clip(u"b.mp4"_s, 60)});
    QCOMPARE(asked(jobsWithoutClip(panel.draft)), (QStringList{u"alpha en>es lucia /results ''"_s, u"alpha en>fr  /results ''"_s}));
}

void TestWatchRulesModel::withoutAClipToo() {
    Panel panel;
    QCOMPARE(asked(jobsWithoutClip(panel.draft)), (QStringList{u"alpha en>es lucia /results ''"_s, u"alpha en>fr  /results ''"_s}));
    panel.draft.removeTarget(u"es"_s);
    panel.draft.removeTarget(u"fr"_s);
    QCOMPARE(asked(jobsWithoutClip(panel.draft)), QStringList{u"alpha en>  /results ''"_s});  // a name may tell it
}

QTEST_GUILESS_MAIN(TestWatchRulesModel)
#include "tst_watchrulesmodel.moc"
