// SPDX-License-Identifier: MIT
// A batch before it is queued: which cells can be done, what they cost, and which jobs come of them.
#include "models/launch/launchlanguages.h"
#include "models/launch/launchnotices.h"
#include "models/launch/launchrows.h"
#include "models/launch/launchplan.h"
#include "models/launch/launchtablemodel.h"
#include "models/launch/launchticks.h"
#include "models/ledger/money.h"
#include "tests/models/madeupvendors.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;
using Kind = LaunchNotice::Kind;

class TestLaunchPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCellKnowsItsPriceOrWhyNot_data();
    void aCellKnowsItsPriceOrWhyNot();
    void eachVendorIsAskedInItsOwnSpelling();
    void ofARowOnlyWhatCanBeDoneIsTicked();
    void jobsComeClipByClip();
    void everyLayerIsQueued();
    void aClipsOwnLanguageAndVoiceGoFirst();
    void aTickGoesWithItsColumn();
    void fillDownTakesTicksAndSettingsAlong();
    void aClipThatIsTooLongGoesOnceItIsConverted();
    void whatCannotBeDoneAnyMoreIsNotQueued();
    void theSumIsThatOfItsCells();
    void whereNoPriceIsToldOnesOwnRateCounts();
    void languagesOfOneClipAreOneCall();
    void jobsThatTakeOfOthersAreAsLongAsThose();
    void ticksOfClipsThatAreTakenOffAreForgotten();
    void manyClipsAreJudgedBitByBit();
    void aHeadSaysWhetherAllOfItIsTicked_data();
    void aHeadSaysWhetherAllOfItIsTicked();
    void somebodyIsToldBeforeItIsQueued_data();
    void somebodyIsToldBeforeItIsQueued();
    void languagesAreOfferedOnceHoweverSpelled();
    void aPlanGoesToATableAndComesBack();
    void rowsOfATableBringTheirOwn();
    void theTableFollowsThePlan();

private:
    void know(const AccountKnowledge& known) { m_plan->setKnowledge(m_vendors, known); }
    int column(const QString& language, const QString& account) const { return int(m_plan->columns().indexOf(LaunchColumn{language, account})); }
    QList<Kind> kinds(qint64 freeBytes = -1) const;

    VendorRegistry m_vendors = madeup::vendorsWithDelta();
    AccountKnowledge m_known;
    std::unique_ptr<LaunchPlan> m_plan;
};

/// Three clips into two languages at alpha (ten credits a started minute), bravo (no price) and home (free).
void TestLaunchPlan::init() {
    m_plan = std::make_unique<LaunchPlan>();
    m_known = {};
    m_known.withKey = {madeup::account(u"alpha"_s), madeup::account(u"bravo"_s)};
    m_known.withKey[1].bucket = u"mine"_s;
    m_known.prices[u"alpha"_s] = {{.task = u"dubbing"_s, .creditsPerMinute = 10}};
    m_plan->setClips({madeup::clip(u"short.mp4"_s, 50), madeup::clip(u"long.mp4"_s, 134), madeup::clip(u"mute.mp4"_s, 30, false)}, {});
    m_plan->setPlace(u"/out"_s, {});
    know(m_known);
    JobChoice choice{.source = u"en"_s, .targets = {u"es"_s, u"fr"_s}};
    choice.options[u"alpha"_s] = QJsonObject{{u"voice_clone"_s, true}};
    m_plan->setChoice(choice);
    m_plan->setAccounts({u"alpha"_s, u"bravo"_s, u"home"_s});
}

void TestLaunchPlan::aCellKnowsItsPriceOrWhyNot_data() {
    QTest::addColumn<int>("row");
    QTest::addColumn<LaunchColumn>("column");
    QTest::addColumn<std::optional<double>>("credits");
    QTest::addColumn<Reason>("whyNot");
    const auto row = [](const char* name, int clip, const QString& language, const QString& account, std::optional<double> credits, Reason why) {
        QTest::newRow(name) << clip << LaunchColumn{language, account} << credits << why;
    };
    row("a started minute counts whole", 0, u"es"_s, u"alpha"_s, 10, Reason::None);
    row("134 seconds are three minutes", 1, u"es"_s, u"alpha"_s, 30, Reason::None);
    row("what makes no sound cannot be dubbed", 2, u"es"_s, u"alpha"_s, {}, Reason::NoSound);
    row("who tells no price is said to", 0, u"es"_s, u"bravo"_s, {}, Reason::None);
    row("a clip over the limit is greyed there alone", 1, u"es"_s, u"bravo"_s, {}, Reason::TooLong);
    row("this computer costs nothing", 1, u"es"_s, u"home"_s, 0, Reason::None);
    row("a direction nobody there has is greyed", 0, u"fr"_s, u"home"_s, {}, Reason::LanguageUnsupported);
}

void TestLaunchPlan::aCellKnowsItsPriceOrWhyNot() {
    QFETCH(int, row);
    QFETCH(LaunchColumn, column);
    const LaunchCell cell = m_plan->cell(row, this->column(column.language, column.account));
    QTEST(cell.credits, "credits");
    QTEST(cell.whyNot ? cell.whyNot->reason : Reason::None, "whyNot");
}

void TestLaunchPlan::eachVendorIsAskedInItsOwnSpelling() {
    QCOMPARE(m_plan->verdicts().target({u"es"_s, u"alpha"_s}), u"es"_s);
    QCOMPARE(m_plan->verdicts().target({u"es"_s, u"bravo"_s}), u"spa"_s);
    m_plan->tick({0}, {column(u"es"_s, u"bravo"_s)}, true);
    QCOMPARE(m_plan->jobs().value(0).targetLanguage, u"spa"_s);
    QCOMPARE(m_plan->jobs().value(0).sourceLanguage, u"eng"_s);
}

void TestLaunchPlan::ofARowOnlyWhatCanBeDoneIsTicked() {
    m_plan->tick({1}, allColumns(*m_plan), true);
    QCOMPARE(m_plan->ticksIn(OperationKind::Translate), 3);  // alpha twice, home once
    QCOMPARE(ticksOf(*m_plan, {1}, allColumns(*m_plan)).state, Qt::Checked);
    m_plan->tick({1}, {column(u"fr"_s, u"alpha"_s)}, false);
    QCOMPARE(ticksOf(*m_plan, {1}, allColumns(*m_plan)).state, Qt::PartiallyChecked);
    QVERIFY(ticksOf(*m_plan, {2}, {column(u"fr"_s, u"home"_s)}).none);
}

void TestLaunchPlan::jobsComeClipByClip() {
    m_plan->tick({0, 1}, {column(u"es"_s, u"alpha"_s), column(u"es"_s, u"home"_s)}, true);
    QStringList what;
    for (const JobSpec& job : m_plan->jobs())
        what << QFileInfo(job.source).fileName() + u' ' + job.account;
    QCOMPARE(what, (QStringList{u"short.mp4 alpha"_s, u"short.mp4 home"_s, u"long.mp4 alpha"_s, u"long.mp4 home"_s}));
    const JobSpec job = m_plan->jobs().first();
    QCOMPARE(job.folder, u"/out"_s);
    QCOMPARE(job.options, (QJsonObject{{u"voice_clone"_s, true}}));
}

void TestLaunchPlan::everyLayerIsQueued() {
    m_plan->tick({0}, {column(u"es"_s, u"alpha"_s)}, true);
    m_plan->setOperation(OperationKind::LipSync);
    QVERIFY(m_plan->columns().isEmpty());
    m_plan->setAccounts({u"alpha"_s});
    QCOMPARE(m_plan->columns(), (QList<LaunchColumn>{{QString(), u"alpha"_s}}));
    QCOMPARE(m_plan->cell(0, 0).whyNot->reason, Reason::InputMissing);
    m_plan->setFiles({{InputRole::Audio, JobFile{.path = u"/a.mp3"_s}}});
    m_plan->tick({0}, {0}, true);
    QCOMPARE(m_plan->jobs().size(), 2);
    QCOMPARE(m_plan->jobs().value(1).operation, OperationKind::LipSync);
    QCOMPARE(m_plan->jobs().value(1).audio, u"/a.mp3"_s);
    QCOMPARE(sumsOf(*m_plan).operations, 2);
    m_plan->clearTicks();
    QVERIFY(m_plan->jobs().isEmpty());
}

void TestLaunchPlan::aClipsOwnLanguageAndVoiceGoFirst() {
    JobChoice choice = m_plan->layer().choice;
    choice.options = {};
    m_plan->setChoice(choice);
    const int at = column(u"es"_s, u"alpha"_s);
    QCOMPARE(m_plan->cell(0, at).whyNot->reason, Reason::VoiceMissing);
    m_plan->setVoice({u"es"_s, u"alpha"_s}, u"lucia"_s);
    LaunchOwn own{.source = u"de"_s};
    own.voices[u"alpha"_s] = QJsonObject{{u"es"_s, u"mateo"_s}};
    m_plan->setOwn({m_plan->clips()[1].path}, own);
    m_plan->tick({0, 1}, {at}, true);
    const QList<JobSpec> jobs = m_plan->jobs();
    QCOMPARE(jobs.value(0).voice, u"lucia"_s);
    QCOMPARE(jobs.value(0).sourceLanguage, u"en"_s);
    QCOMPARE(jobs.value(1).voice, u"mateo"_s);
    QCOMPARE(jobs.value(1).sourceLanguage, u"de"_s);
    own.source = u"es"_s;
    m_plan->setOwn({m_plan->clips()[1].path}, own);
    QCOMPARE(m_plan->cell(1, at).whyNot->reason, Reason::SameLanguage);
}

void TestLaunchPlan::aTickGoesWithItsColumn() {
    m_plan->tick({0}, allColumns(*m_plan), true);
    QCOMPARE(m_plan->jobs().size(), 5);
    m_plan->setAccounts({u"alpha"_s, u"home"_s});
    QCOMPARE(m_plan->jobs().size(), 3);
    JobChoice choice = m_plan->layer().choice;
    choice.targets = {u"es"_s};
    m_plan->setChoice(choice);
    QCOMPARE(m_plan->jobs().size(), 2);
    m_plan->setAccounts({u"alpha"_s, u"bravo"_s, u"home"_s});
    QCOMPARE(m_plan->jobs().size(), 2);  // what was taken away does not come back ticked
}

void TestLaunchPlan::fillDownTakesTicksAndSettingsAlong() {
    m_plan->setOwn({m_plan->clips()[0].path}, {.source = u"de"_s});
    m_plan->tick({0}, {column(u"es"_s, u"alpha"_s), column(u"es"_s, u"bravo"_s)}, true);
    m_plan->tick({1}, {column(u"fr"_s, u"alpha"_s)}, true);
    m_plan->fillDown(0, {1, 2});
    QVERIFY(m_plan->isTicked(1, column(u"es"_s, u"alpha"_s)));
    QVERIFY(!m_plan->isTicked(1, column(u"fr"_s, u"alpha"_s)));
    QVERIFY(!m_plan->isTicked(1, column(u"es"_s, u"bravo"_s)));  // too long for it
    QVERIFY(!m_plan->isTicked(2, column(u"es"_s, u"alpha"_s)));  // no sound
    QCOMPARE(m_plan->layer().own.value(m_plan->clips()[1].path).source, u"de"_s);
}

void TestLaunchPlan::aClipThatIsTooLongGoesOnceItIsConverted() {
    m_plan->setClips({madeup::clip(u"fast.mov"_s, 50)}, {});
    m_plan->setAccounts({u"delta"_s});
    m_known.withKey << madeup::account(u"delta"_s);
    m_known.withKey.last().bucket = u"mine"_s;
    know(m_known);
    JobChoice choice = m_plan->layer().choice;
    choice.options[u"delta"_s] = QJsonObject{{u"voiceSource"_s, u"studio"_s}};
    m_plan->setChoice(choice);
    QCOMPARE(m_plan->cell(0, 0).whyNot->reason, Reason::WrongContainer);
    QVERIFY(kinds().contains(Kind::NeedsFit));
    m_plan->setFitted(u"delta"_s, true);
    QVERIFY(!m_plan->cell(0, 0).whyNot);
    QVERIFY(m_plan->cell(0, 0).fit);
    QVERIFY(!kinds().contains(Kind::NeedsFit));
    m_plan->tick({0}, {0}, true);
    QVERIFY(m_plan->jobs().value(0).fit);
}

void TestLaunchPlan::whatCannotBeDoneAnyMoreIsNotQueued() {
    m_plan->tick({0}, {column(u"es"_s, u"alpha"_s), column(u"es"_s, u"home"_s)}, true);
    m_known.withKey.clear();
    know(m_known);
    QCOMPARE(m_plan->jobs().size(), 1);
    QCOMPARE(sumsOf(*m_plan).jobs, 1);
}

void TestLaunchPlan::theSumIsThatOfItsCells() {
    m_known.balances[u"alpha"_s] = 100;
    know(m_known);
    m_plan->tick({0, 1}, allColumns(*m_plan), true);
    const LaunchSums sums = sumsOf(*m_plan);
    QCOMPARE(sums.jobs, 8);
    QCOMPARE(sums.clips, 2);
    QCOMPARE(sums.languages, 2);
    QCOMPARE(sums.seconds, 5 * 50.0 + 3 * 134.0);
    QCOMPARE(sums.accounts.size(), 3);
    QCOMPARE(sums.accounts[0].credits, 80);
    QCOMPARE(sums.accounts[0].dearest, 30);
    QCOMPARE(sums.accounts[0].balance, std::optional<double>(100));
    QCOMPARE(sums.accounts[1].untold, 2);
    QCOMPARE(sums.accounts[2].credits, 0);
    QVERIFY(sums.paid());
    QVERIFY(!inMoney(*m_plan, sums));
    m_known.withKey[0].creditPrice = 0.5;
    know(m_known);
    m_plan->setBalances({}, u"EUR"_s);
    QCOMPARE(inMoney(*m_plan, sums).value().amount, 40.0);
    QVERIFY(inMoney(*m_plan, sums).value().atLeast);  // bravo tells nothing
}

void TestLaunchPlan::whereNoPriceIsToldOnesOwnRateCounts() {
    m_known.withKey[1].ownRates = {{u"translate"_s, 3}};
    know(m_known);
    const int at = column(u"es"_s, u"bravo"_s);
    QCOMPARE(m_plan->cell(0, at).credits, std::optional<double>(3));
    QVERIFY(m_plan->cell(0, at).ownRate);
    QVERIFY(!m_plan->cell(0, column(u"es"_s, u"alpha"_s)).ownRate);
    m_plan->tick({0}, {at}, true);
    QCOMPARE(sumsOf(*m_plan).accounts[0].ownRates, 1);
    QVERIFY(!kinds().contains(Kind::PriceUntold));
}

void TestLaunchPlan::languagesOfOneClipAreOneCall() {
    VendorRegistry folding = m_vendors;
    Vendor alpha = *m_vendors.find(u"alpha"_s);
    alpha.operations[0].severalTargets = true;
    folding.replace(alpha);
    m_plan->setKnowledge(folding, m_known);
    m_plan->tick({0, 1}, {column(u"es"_s, u"alpha"_s), column(u"fr"_s, u"alpha"_s)}, true);
    QCOMPARE(sumsOf(*m_plan).accounts[0].jobs, 4);
    QCOMPARE(sumsOf(*m_plan).accounts[0].calls, 2);
}

/// A recipe's: erased by nobody who tells a price, translated at ten credits a started minute, twice.
void TestLaunchPlan::jobsThatTakeOfOthersAreAsLongAsThose() {
    const QString clip = m_plan->clips()[1].path;  // 134 s
    const JobSpec first{.operation = OperationKind::Translate, .vendor = u"bravo"_s, .account = u"bravo"_s, .source = clip, .targetLanguage = u"es"_s};
    JobSpec second{.operation = OperationKind::Translate, .vendor = u"alpha"_s, .account = u"alpha"_s, .targetLanguage = u"fr"_s};
    second.takes = {{InputRole::Video, u"#0"_s, OutputRole::Video}};
    JobSpec third = second;
    third.takes = {{InputRole::Video, u"#1"_s, OutputRole::Video}};
    const LaunchSums sums = sumsOf({first, second, third}, {clip, clip, clip}, m_plan->facts());
    QCOMPARE(sums.jobs, 3);
    QCOMPARE(sums.seconds, 3 * 134.0);
    QCOMPARE(sums.accounts.size(), 2);
    QCOMPARE(sums.accounts[0].untold, 1);
    QCOMPARE(sums.accounts[1].credits, 60);
    QCOMPARE(sums.accounts[1].dearest, 30);
}

void TestLaunchPlan::ticksOfClipsThatAreTakenOffAreForgotten() {
    const QList<JobClip> all = m_plan->clips();
    m_plan->tick({0, 1}, {0}, true);
    QCOMPARE(m_plan->ticksIn(0), 2);
    m_plan->setClips({all[1], all[2]}, {});
    QCOMPARE(m_plan->ticksIn(0), 1);
    QVERIFY(m_plan->isTicked(0, 0));
    m_plan->setClips(all, {});
    QVERIFY(!m_plan->isTicked(0, 0));
}

void TestLaunchPlan::manyClipsAreJudgedBitByBit() {
    QVERIFY(!m_plan->isWarm());
    int rounds = 1;
    while (!m_plan->warm(8))
        ++rounds;
    QCOMPARE(rounds, 7);  // six columns, one at a time, and then the clips
    QVERIFY(m_plan->isWarm());
    m_plan->tick({0}, {0}, true);
    QVERIFY(m_plan->isWarm());
    know(m_known);
    QVERIFY(!m_plan->isWarm());
    QVERIFY(m_plan->warm(1000));
    m_plan->setOperation(OperationKind::Erase);
    QVERIFY(m_plan->columns().isEmpty() || !m_plan->isWarm());
}

/// Of alpha's column the mute clip cannot be dubbed: it counts for nothing.
void TestLaunchPlan::aHeadSaysWhetherAllOfItIsTicked_data() {
    QTest::addColumn<QList<int>>("ticked");
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<Qt::CheckState>("state");
    QTest::addColumn<bool>("none");
    QTest::newRow("nothing of it") << QList<int>{} << QList<int>{0, 1, 2} << Qt::Unchecked << false;
    QTest::newRow("some of it") << QList<int>{1} << QList<int>{0, 1, 2} << Qt::PartiallyChecked << false;
    QTest::newRow("all that can be") << QList<int>{0, 1} << QList<int>{0, 1, 2} << Qt::Checked << false;
    QTest::newRow("one row of it") << QList<int>{0} << QList<int>{0} << Qt::Checked << false;
    QTest::newRow("another row of it") << QList<int>{0} << QList<int>{1} << Qt::Unchecked << false;
    QTest::newRow("what cannot be done at all") << QList<int>{0} << QList<int>{2} << Qt::Unchecked << true;
}

void TestLaunchPlan::aHeadSaysWhetherAllOfItIsTicked() {
    QFETCH(QList<int>, ticked);
    QFETCH(QList<int>, rows);
    const int at = column(u"es"_s, u"alpha"_s);
    m_plan->tick(ticked, {at}, true);
    const LaunchTicks ticks = ticksOf(*m_plan, rows, {at});
    QTEST(ticks.state, "state");
    QTEST(ticks.none, "none");
}

QList<Kind> TestLaunchPlan::kinds(qint64 freeBytes) const {
    QList<Kind> kinds;
    for (const LaunchNotice& notice : noticesOf(*m_plan, sumsOf(*m_plan), freeBytes, QDateTime::currentDateTimeUtc()))
        kinds << notice.kind;
    return kinds;
}

void TestLaunchPlan::somebodyIsToldBeforeItIsQueued_data() {
    QTest::addColumn<std::function<void(TestLaunchPlan&)>>("arrange");
    QTest::addColumn<Kind>("told");
    QTest::addColumn<bool>("is");
    const auto row = [](const char* name, std::function<void(TestLaunchPlan&)> arrange, Kind told, bool is = true) {
        QTest::newRow(name) << arrange << told << is;
    };
    const auto ticked = [](TestLaunchPlan& t) { t.m_plan->tick({0}, {t.column(u"es"_s, u"alpha"_s), t.column(u"es"_s, u"bravo"_s)}, true); };
    const KnownRequest request{OperationKind::Translate, u"alpha"_s, madeup::clip(u"short.mp4"_s, 50).path, u"es"_s};
    row("a balance below the sum", [=](TestLaunchPlan& t) { ticked(t); t.m_known.balances[u"alpha"_s] = 9; t.know(t.m_known); }, Kind::BalanceShort);
    row("a balance that just does is not", [=](TestLaunchPlan& t) { ticked(t); t.m_known.balances[u"alpha"_s] = 10; t.know(t.m_known); },
        Kind::BalanceShort, false);
    row("a membership that has ended", [=](TestLaunchPlan& t) { ticked(t); t.m_plan->setBalances({{u"alpha"_s, {.expiresAt = u"2020-01-01"_s}}}); },
        Kind::Membership);
    row("one that lasts", [=](TestLaunchPlan& t) { ticked(t); t.m_plan->setBalances({{u"alpha"_s, {.expiresAt = u"2120-01-01"_s}}}); },
        Kind::Membership, false);
    row("a limit of a day", [=](TestLaunchPlan& t) { ticked(t); t.m_known.withKey[0].caps.day = 9; t.know(t.m_known); }, Kind::CapCrossed);
    row("a limit of a task", [=](TestLaunchPlan& t) { ticked(t); t.m_known.withKey[0].caps.task = 9; t.know(t.m_known); }, Kind::CapCrossed);
    row("a price that nobody tells", ticked, Kind::PriceUntold);
    row("no such price among what is ticked", [](TestLaunchPlan& t) { t.m_plan->tick({0}, {t.column(u"es"_s, u"alpha"_s)}, true); },
        Kind::PriceUntold, false);
    row("results that live two hours", ticked, Kind::ShortLived);
    row("what is in the queue, ticked or not", [=](TestLaunchPlan& t) { t.m_plan->setTasks({{request, {.id = u"7"_s}}}); }, Kind::InQueue);
    row("what was made before and is ticked", [=](TestLaunchPlan& t) { ticked(t); t.m_plan->setTasks({{request, {.id = u"7"_s, .done = true}}}); },
        Kind::MadeBefore);
    row("what was made before, when it is not ticked", [=](TestLaunchPlan& t) { t.m_plan->setTasks({{request, {.id = u"7"_s, .done = true}}}); },
        Kind::MadeBefore, false);
    row("columns that lack a voice", [](TestLaunchPlan& t) {
        JobChoice choice = t.m_plan->layer().choice;
        choice.options = {};
        t.m_plan->setChoice(choice);
    }, Kind::NeedsVoice);
    row("no such column", ticked, Kind::NeedsVoice, false);
    row("clips that cannot be read", [](TestLaunchPlan& t) {
        t.m_plan->setClips(t.m_plan->clips(), {{t.m_plan->clips()[0].path, ApiError{.reason = Reason::NotMedia}}});
    }, Kind::Broken);
}

void TestLaunchPlan::somebodyIsToldBeforeItIsQueued() {
    QFETCH(std::function<void(TestLaunchPlan&)>, arrange);
    QFETCH(Kind, told);
    arrange(*this);
    QTEST(kinds().contains(told), "is");
}

void TestLaunchPlan::languagesAreOfferedOnceHoweverSpelled() {
    QStringList codes = targetsToChoose(*m_plan);
    codes.sort();
    QCOMPARE(codes, (QStringList{u"ca"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"ja"_s, u"pt-BR"_s}));
}

void TestLaunchPlan::aPlanGoesToATableAndComesBack() {
    m_plan->setVoice({u"es"_s, u"alpha"_s}, u"lucia"_s);
    m_plan->tick({0, 1}, {column(u"es"_s, u"alpha"_s), column(u"fr"_s, u"alpha"_s)}, true);
    m_plan->tick({0}, {column(u"es"_s, u"bravo"_s)}, true);
    const QList<BatchRow> rows = rowsOf(*m_plan);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].targets, (QStringList{u"es"_s, u"fr"_s}));
    const QList<JobSpec> before = m_plan->jobs();
    m_plan->clearTicks();
    QVERIFY(takeRows(*m_plan, rows).isEmpty());
    QCOMPARE(m_plan->jobs(), before);
}

void TestLaunchPlan::rowsOfATableBringTheirOwn() {
    const QString first = m_plan->clips()[0].path, last = m_plan->clips()[2].path;
    JobChoice choice = m_plan->layer().choice;
    choice.options = {};
    m_plan->setChoice(choice);
    const QList<BatchRow> missing = takeRows(*m_plan, {{.file = first, .vendors = {u"alpha"_s}, .sourceLanguage = u"de"_s, .targets = {u"ja"_s},
                                                        .voices = {{u"ja"_s, u"haruka"_s}}},
                                                       {.file = last, .vendors = {u"bravo"_s}, .targets = {u"spa"_s}},
                                                       {.file = u"/not/here.mp4"_s}});
    QCOMPARE(missing.size(), 1);
    QCOMPARE(m_plan->layer().choice.targets, (QStringList{u"es"_s, u"fr"_s, u"ja"_s}));  // "spa" is Spanish as bravo writes it
    const QList<JobSpec> jobs = m_plan->jobs();
    QCOMPARE(jobs.size(), 2);
    QCOMPARE(jobs[0].voice, u"haruka"_s);
    QCOMPARE(jobs[0].sourceLanguage, u"de"_s);
    QCOMPARE(jobs[1].targetLanguage, u"spa"_s);
}

void TestLaunchPlan::theTableFollowsThePlan() {
    LaunchTableModel model(*m_plan, {.cell = [](int row, int column) { return u"%1 %2"_s.arg(row).arg(column); },
                                     .clip = [](int row) { return QString::number(row); },
                                     .column = [](int column) { return QString::number(column); }});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.columnCount(), 6);
    QSignalSpy news(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(news.size(), 1);
    QCOMPARE(news[0][1].toModelIndex(), model.index(0, 0));  // of that cell alone
    m_plan->tick({1, 0}, {2, 4}, true);
    QCOMPARE(news[1][0].toModelIndex(), model.index(0, 2));
    QCOMPARE(news[1][1].toModelIndex(), model.index(1, 4));
    QVERIFY(!model.index(2, 0).data(Qt::CheckStateRole).isValid());
    m_plan->setAccounts({u"home"_s});
    QCOMPARE(model.columnCount(), 2);
    m_plan->setClips({}, {});
    QCOMPARE(model.rowCount(), 0);
}

Q_DECLARE_METATYPE(LaunchColumn)
QTEST_GUILESS_MAIN(TestLaunchPlan)
#include "tst_launchplan.moc"
