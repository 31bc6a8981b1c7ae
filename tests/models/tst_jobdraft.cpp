// SPDX-License-Identifier: MIT
#include "models/job/jobdraft.h"
#include "tests/models/madeupvendors.h"

#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

class TestJobDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offersTheFreeOneWhenThereIsNoKey();
    void putsThoseThatCannotBelowWithTheReason();
    void neverMovesAChoiceToAnotherVendor();
    void givesEachAccountWithAKeyARow();
    void spellsLanguagesAsTheVendorDoes();
    void showsOnlyDirectionsTheVendorKnows();
    void refusesADirectionTheVendorDoesNotKnow();
    void letsTheVendorFindTheLanguageOut();
    void standsAChoiceOfSomebodyWhoDoesSomethingElse();
    void multipliesClipsByLanguages();
    void leavesOutClipsTheVendorCannotTake();
    void refusesWhenNoClipFits();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void sumsThePriceOfAllJobs();
    void tellsNoPriceWhenOneIsUnknown();
    void sendsOnlyOptionsThatDiffer();
    void blocksAnOptionAnotherOneExcludes();
    void dropsTheVoiceWhenAnOptionMakesItNeedless();
    void offersVoicesOfTheLanguageOnly();
    void asksForVoicesOnce();
    void speechNeedsTextAndNoClip();
    void sendsSecondInputsOnlyWhereTheyAreTaken();
    void remembersEachOperationByItself();

private:
    std::unique_ptr<JobDraft> draft();
    std::unique_ptr<JobDraft> alphaDraft();

    VendorRegistry m_vendors = madeup::vendors();
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
};

void TestJobDraft::init() {
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
}

std::unique_ptr<JobDraft> TestJobDraft::draft() {
    return std::make_unique<JobDraft>(m_vendors, *m_settings, u"job"_s);
}

/// One clip of two minutes, English to Spanish at alpha, everything set.
std::unique_ptr<JobDraft> TestJobDraft::alphaDraft() {
    auto made = draft();
    made->setAccounts({madeup::account(u"alpha"_s)});
    made->choose(u"alpha"_s, u"alpha"_s);
    made->setClips({madeup::clip(u"a.mp4"_s, 120)});
    made->setSourceLanguage(u"en"_s);
    made->addTarget(u"es"_s);
    made->setVoice(u"es"_s, u"lucia"_s);
    made->setFolder(u"/results"_s);
    return made;
}

void TestJobDraft::offersTheFreeOneWhenThereIsNoKey() {
    const auto job = draft();
    QCOMPARE(job->account(), u"home"_s);
    QCOMPARE(job->credits(), std::optional(0.0));
}

void TestJobDraft::putsThoseThatCannotBelowWithTheReason() {
    const auto job = draft();
    job->setAccounts({madeup::account(u"alpha"_s), madeup::account(u"bravo"_s)});
    job->setClips({madeup::clip(u"long.mp4"_s, 211)});
    job->setSourceLanguage(u"en"_s);
    job->addTarget(u"ja"_s);
    const QList<VendorChoice> choices = job->vendors();
    QCOMPARE(choices.size(), 4);
    QCOMPARE(choices[0].vendor, u"alpha"_s);
    QVERIFY(choices[0].possible());
    QCOMPARE(choices[1].whyNot->reason, Reason::TooLong);
    QCOMPARE(choices[1].whyNot->about, QStringList({u"211"_s, u"60"_s}));
    QCOMPARE(choices[2].whyNot->reason, Reason::OperationMissing);
    QCOMPARE(choices[3].vendor, u"home"_s);
    QCOMPARE(choices[3].whyNot->reason, Reason::LanguageUnsupported);
}

void TestJobDraft::neverMovesAChoiceToAnotherVendor() {
    const auto job = draft();
    job->setAccounts({madeup::account(u"alpha"_s)});
    job->choose(u"home"_s, u"home"_s);
    job->setSourceLanguage(u"en"_s);
    job->addTarget(u"ja"_s);
    job->setClips({madeup::clip(u"a.mp4"_s, 10)});
    QCOMPARE(job->account(), u"home"_s);
    QCOMPARE(job->problems().first().reason, Reason::LanguageUnsupported);
}

void TestJobDraft::givesEachAccountWithAKeyARow() {
    const auto job = draft();
    job->setAccounts({madeup::account(u"alpha"_s), madeup::account(u"alpha/studio"_s)});
    QStringList accounts;
    for (const VendorChoice& choice : job->vendors())
        accounts << choice.account;
    QCOMPARE(accounts.mid(0, 2), QStringList({u"alpha"_s, u"alpha/studio"_s}));
    job->choose(u"alpha"_s, u"alpha/studio"_s);
    QCOMPARE(job->account(), u"alpha/studio"_s);
}

void TestJobDraft::spellsLanguagesAsTheVendorDoes() {
    const auto job = draft();
    job->setAccounts({madeup::account(u"alpha"_s), madeup::account(u"bravo"_s)});
    job->choose(u"alpha"_s, u"alpha"_s);
    job->addTarget(u"es"_s);
    job->addTarget(u"pt-BR"_s);
    job->choose(u"bravo"_s, u"bravo"_s);
    QCOMPARE(job->targets(), QStringList({u"spa"_s, u"pt-BR"_s}));
    QVERIFY(!job->targetProblem(u"spa"_s));
    QVERIFY(job->targetProblem(u"pt-BR"_s));
    job->removeTarget(u"spa"_s);
    QCOMPARE(job->targets(), QStringList({u"pt-BR"_s}));
}

void TestJobDraft::showsOnlyDirectionsTheVendorKnows() {
    const auto job = draft();
    job->choose(u"home"_s, u"home"_s);
    job->setSourceLanguage(u"en"_s);
    QStringList codes;
    for (const Language& language : job->languagesToChoose())
        codes << language.code;
    QCOMPARE(codes, QStringList({u"es"_s, u"ca"_s}));
}

void TestJobDraft::refusesADirectionTheVendorDoesNotKnow() {
    const auto job = draft();
    job->choose(u"home"_s, u"home"_s);
    job->setClips({madeup::clip(u"a.mp4"_s, 10)});
    job->setSourceLanguage(u"es"_s);
    job->addTarget(u"ca"_s);
    QCOMPARE(job->problems().first().reason, Reason::PairUnsupported);
    job->setSourceLanguage(u"en"_s);
    QVERIFY(job->problems().isEmpty());
}

void TestJobDraft::letsTheVendorFindTheLanguageOut() {
    const auto job = draft();
    Account bravo = madeup::account(u"bravo"_s);
    bravo.bucket = u"clips"_s;
    job->setAccounts({bravo});
    job->choose(u"bravo"_s, u"bravo"_s);
    job->setClips({madeup::clip(u"a.mp4"_s, 10)});
    job->addTarget(u"spa"_s);
    QVERIFY(job->problems().isEmpty());
    QCOMPARE(job->jobs().first().sourceLanguage, u"auto"_s);
}

void TestJobDraft::standsAChoiceOfSomebodyWhoDoesSomethingElse() {
    const auto job = draft();
    job->choose(u"charlie"_s, u"charlie"_s);
    job->addTarget(u"es"_s);
    QCOMPARE(job->problems().first().reason, Reason::OperationMissing);
    QVERIFY(!job->targetProblem(u"es"_s));
    QVERIFY(job->jobs().isEmpty());
    QCOMPARE(job->credits(), std::nullopt);
}

void TestJobDraft::multipliesClipsByLanguages() {
    const auto job = alphaDraft();
    job->addTarget(u"de"_s);
    job->setVoice(u"de"_s, u"anke"_s);
    job->setClips({madeup::clip(u"a.mp4"_s, 60), {.path = u"/clips/not-probed-yet.mp4"_s}});
    QVERIFY(job->problems().isEmpty());
    const QList<JobSpec> jobs = job->jobs();
    QCOMPARE(jobs.size(), 4);
    QCOMPARE(jobs[0].source, u"/clips/a.mp4"_s);
    QCOMPARE(jobs[0].targetLanguage, u"es"_s);
    QCOMPARE(jobs[0].voice, u"lucia"_s);
    QCOMPARE(jobs[1].targetLanguage, u"de"_s);
    QCOMPARE(jobs[1].voice, u"anke"_s);
    QCOMPARE(jobs[3].source, u"/clips/not-probed-yet.mp4"_s);
    QCOMPARE(jobs[3].folder, u"/results"_s);
    QCOMPARE(jobs[3].account, u"alpha"_s);
}

void TestJobDraft::leavesOutClipsTheVendorCannotTake() {
    const auto job = alphaDraft();
    job->setClips({madeup::clip(u"silent.mp4"_s, 60, false), madeup::clip(u"a.mp4"_s, 60)});
    QVERIFY(job->problems().isEmpty());
    QCOMPARE(job->jobs().size(), 1);
    QCOMPARE(job->skipped().size(), 1);
    QCOMPARE(job->skipped().first().why.reason, Reason::NoSound);
}

void TestJobDraft::refusesWhenNoClipFits() {
    const auto job = alphaDraft();
    job->setClips({madeup::clip(u"silent.mp4"_s, 60, false)});
    QCOMPARE(job->problems().first().reason, Reason::NoSound);
    QVERIFY(job->jobs().isEmpty());
    QVERIFY(job->skipped().isEmpty());
}

void TestJobDraft::namesWhatIsMissing_data() {
    using Change = std::function<void(JobDraft&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("no clip is chosen") << Change([](JobDraft& d) { d.setClips({}); }) << Reason::InputMissing;
    QTest::newRow("no language is chosen") << Change([](JobDraft& d) { d.removeTarget(u"es"_s); }) << Reason::LanguageMissing;
    QTest::newRow("no spoken language is chosen") << Change([](JobDraft& d) { d.setSourceLanguage({}); }) << Reason::LanguageMissing;
    QTest::newRow("the voice is missing") << Change([](JobDraft& d) { d.setVoice(u"es"_s, {}); }) << Reason::VoiceMissing;
    QTest::newRow("the key is gone") << Change([](JobDraft& d) { d.setAccounts({}); }) << Reason::KeyMissing;
    QTest::newRow("both languages are the same") << Change([](JobDraft& d) { d.setSourceLanguage(u"es"_s); }) << Reason::SameLanguage;
}

void TestJobDraft::namesWhatIsMissing() {
    QFETCH(std::function<void(JobDraft&)>, change);
    QFETCH(failure::Reason, reason);
    const auto job = alphaDraft();
    QVERIFY(job->problems().isEmpty());
    change(*job);
    QVERIFY(!job->problems().isEmpty());
    QCOMPARE(job->problems().first().reason, reason);
}

void TestJobDraft::sumsThePriceOfAllJobs() {
    const auto job = alphaDraft();
    job->addTarget(u"ja"_s);
    job->setPrices(u"alpha"_s, {{.task = u"dubbing"_s, .creditsPerMinute = 10},
                                {.task = u"dubbing"_s, .language = u"ja"_s, .creditsPerMinute = 15},
                                {.task = u"other"_s, .creditsPerMinute = 99}});
    QCOMPARE(job->credits(), std::optional(2 * 10.0 + 2 * 15.0));
    QCOMPARE(job->vendors().first().credits, std::optional(20.0));
    job->setBalance(u"alpha"_s, 100);
    QCOMPARE(job->balance(), std::optional(100.0));
}

void TestJobDraft::tellsNoPriceWhenOneIsUnknown() {
    const auto job = alphaDraft();
    QCOMPARE(job->credits(), std::nullopt);
    job->setPrices(u"alpha"_s, {{.task = u"dubbing"_s, .creditsPerMinute = 10}});
    job->setClips({madeup::clip(u"a.mp4"_s, 60), {.path = u"/clips/not-probed-yet.mp4"_s}});
    QCOMPARE(job->credits(), std::nullopt);
}

void TestJobDraft::sendsOnlyOptionsThatDiffer() {
    const auto job = alphaDraft();
    job->setOption(u"emotion"_s, u"happy"_s);
    job->setOption(u"speed"_s, 1.5);
    job->setOption(u"speed"_s, 1.0);
    QCOMPARE(job->jobs().first().options, QJsonObject({{u"emotion"_s, u"happy"_s}}));
    job->choose(u"home"_s, u"home"_s);
    QVERIFY(job->options().isEmpty());
    job->choose(u"alpha"_s, u"alpha"_s);
    QCOMPARE(job->options().size(), 1);
}

void TestJobDraft::blocksAnOptionAnotherOneExcludes() {
    const auto job = alphaDraft();
    const QList<OptionRule> rules = job->rules()->options;
    QVERIFY(job->optionBlocked(rules[2]));
    QCOMPARE(job->optionBlocked(rules[2])->about.value(1), u"multi_speaker"_s);
    QVERIFY(!job->optionBlocked(rules[3]));
    job->setOption(u"multi_speaker"_s, true);
    job->setOption(u"voice_clone"_s, true);
    QVERIFY(!job->optionBlocked(rules[2]));
    QVERIFY(job->optionBlocked(rules[3]));
}

void TestJobDraft::dropsTheVoiceWhenAnOptionMakesItNeedless() {
    const auto job = alphaDraft();
    job->setOption(u"voice_clone"_s, true);
    QVERIFY(!job->voiceMatters());
    QVERIFY(job->jobs().first().voice.isEmpty());
    job->setOption(u"voice_clone"_s, false);
    QCOMPARE(job->jobs().first().voice, u"lucia"_s);
}

void TestJobDraft::offersVoicesOfTheLanguageOnly() {
    const auto job = alphaDraft();
    job->setVoices(u"alpha"_s, {}, {madeup::voice(u"1"_s, u"Lucia"_s, u"es-ES"_s), madeup::voice(u"2"_s, u"Anke"_s, u"de"_s),
                                    madeup::voice(u"3"_s, u"Bruna"_s, u"pt-BR"_s), madeup::voice(u"4"_s, u"Ines"_s, u"pt-PT"_s)});
    QCOMPARE(job->voicesToChoose(u"es"_s).size(), 1);
    QCOMPARE(job->voicesToChoose(u"pt-BR"_s).size(), 1);
    QCOMPARE(job->voicesToChoose(u"pt-BR"_s).first().name, u"Bruna"_s);
    QVERIFY(job->voicesToChoose(u"ja"_s).isEmpty());
}

void TestJobDraft::asksForVoicesOnce() {
    const auto job = alphaDraft();
    QSignalSpy wanted(job.get(), &JobDraft::voicesWanted);
    job->wantVoices(u"es"_s);
    job->wantVoices(u"es"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first(), QVariantList({u"alpha"_s, u"es"_s}));
}

void TestJobDraft::speechNeedsTextAndNoClip() {
    const auto job = draft();
    job->setAccounts({madeup::account(u"charlie"_s)});
    job->setClips({madeup::clip(u"a.mp4"_s, 10), madeup::clip(u"b.mp4"_s, 10)});
    job->setOperation(OperationKind::Speech);
    job->setVoice({}, u"v1"_s);
    QCOMPARE(job->problems().first().reason, Reason::TextMissing);
    job->setText(u"Hello there"_s);
    QVERIFY(job->problems().isEmpty());
    QCOMPARE(job->jobs().size(), 1);
    QVERIFY(job->jobs().first().source.isEmpty());
    QCOMPARE(job->jobs().first().text, u"Hello there"_s);
    QCOMPARE(job->jobs().first().voice, u"v1"_s);
}

void TestJobDraft::sendsSecondInputsOnlyWhereTheyAreTaken() {
    const auto job = alphaDraft();
    job->setFile(InputRole::Subtitles, u"/clips/a.srt"_s);
    job->setFile(InputRole::Audio, u"/clips/new.wav"_s);
    QVERIFY(job->jobs().first().subtitles.isEmpty());
    job->choose(u"home"_s, u"home"_s);
    QCOMPARE(job->jobs().first().subtitles, u"/clips/a.srt"_s);
    job->setOperation(OperationKind::LipSync);
    job->choose(u"alpha"_s, u"alpha"_s);
    QCOMPARE(job->jobs().first().audio, u"/clips/new.wav"_s);
    QVERIFY(job->jobs().first().subtitles.isEmpty());
}

void TestJobDraft::remembersEachOperationByItself() {
    {
        const auto job = alphaDraft();
        job->setOption(u"emotion"_s, u"sad"_s);
        job->setOperation(OperationKind::LipSync);
        QVERIFY(job->targets().isEmpty());
        job->remember();
    }
    const auto job = draft();
    job->setAccounts({madeup::account(u"alpha"_s)});
    QCOMPARE(job->account(), u"alpha"_s);
    QCOMPARE(job->sourceLanguage(), u"en"_s);
    QCOMPARE(job->targets(), QStringList({u"es"_s}));
    QCOMPARE(job->voice(u"es"_s), u"lucia"_s);
    QCOMPARE(job->options(), QJsonObject({{u"emotion"_s, u"sad"_s}}));
    QCOMPARE(job->folder(), u"/results"_s);
    QVERIFY(job->clips().isEmpty());
}

QTEST_GUILESS_MAIN(TestJobDraft)
#include "tst_jobdraft.moc"
