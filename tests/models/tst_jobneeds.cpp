// SPDX-License-Identifier: MIT
// What a job needs besides clips and languages: links, conversion, boxes, second files, names, consent.
#include "models/job/jobdraft.h"
#include "tests/models/madeupvendors.h"

#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

class TestJobNeeds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForABucketWhereOnlyLinksAreTaken_data();
    void asksForABucketWhereOnlyLinksAreTaken();
    void convertsOnlyWhenAskedTo();
    void stillOffersAVendorThatNeedsAConversion();
    void neverConvertsWhatConvertingDoesNotMend();
    void mixesClipsThatFitWithThoseThatDoNot();
    void givesEachOperationTheBoxesItKnows();
    void knowsThePictureOfAFileAndAsksForThatOfALink();
    void checksSecondFiles();
    void asksForTheFactsOfAFileAndNotOfALink();
    void wantsConsentAndSendsTheName();
    void readsASoundThatMayBeLeftOutFromThePanel();
    void setsTheOptionsOfAVoice();
    void givesEachLanguageTheOptionsOfItsVoice();
    void offersTheLanguagesTheAccountTold();
    void takesACodeThatIsNotListed();
    void pricesByTheOptions();

private:
    void choose(OperationKind kind);
    QList<Reason> problems() const;

    VendorRegistry m_vendors = madeup::vendorsWithDelta();
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<JobDraft> m_job;
};

static Region box(RegionKind kind) {
    return {.box = {0.1, 0.8, 0.5, 0.1}, .kind = kind};
}

void TestJobNeeds::init() {
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_job = std::make_unique<JobDraft>(m_vendors, *m_settings, u"job"_s);
    Account delta = madeup::account(u"delta"_s);
    delta.bucket = u"clips"_s;
    m_job->setAccounts({delta});
}

/// A clip of a minute at delta, into Spanish where a language is asked for.
void TestJobNeeds::choose(OperationKind kind) {
    m_job->setOperation(kind);
    m_job->choose(u"delta"_s, u"delta"_s);
    m_job->setClips({madeup::clip(u"a.mp4"_s, 60)});
    m_job->setSourceLanguage(u"en"_s);
    m_job->addTarget(u"es"_s);
}

QList<Reason> TestJobNeeds::problems() const {
    QList<Reason> reasons;
    for (const ApiError& problem : m_job->problems())
        reasons << problem.reason;
    return reasons;
}

void TestJobNeeds::asksForABucketWhereOnlyLinksAreTaken_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("bucket");
    QTest::addColumn<bool>("missing");
    QTest::newRow("a file and no bucket") << u"/clips/a.mp4"_s << QString() << true;
    QTest::newRow("a file and a bucket") << u"/clips/a.mp4"_s << u"clips"_s << false;
    QTest::newRow("a link") << u"https://files.test/a.mp4"_s << QString() << false;
}

void TestJobNeeds::asksForABucketWhereOnlyLinksAreTaken() {
    QFETCH(QString, source);
    QFETCH(QString, bucket);
    choose(OperationKind::Translate);
    Account delta = madeup::account(u"delta"_s);
    delta.bucket = bucket;
    m_job->setAccounts({delta});
    m_job->setClips({{.path = source}});
    QTEST(problems().contains(Reason::StagingMissing), "missing");
    if (!m_job->problems().isEmpty())
        QCOMPARE(m_job->problems().first().about, QStringList{u"Delta"_s});
}

void TestJobNeeds::convertsOnlyWhenAskedTo() {
    choose(OperationKind::Translate);
    m_job->setClips({madeup::clip(u"a.mov"_s, 60)});
    QCOMPARE(problems(), QList<Reason>{Reason::WrongContainer});
    QVERIFY(m_job->jobs().isEmpty());
    QCOMPARE(m_job->fittable().size(), 1);
    m_job->setFit(true);
    QVERIFY(m_job->problems().isEmpty());
    QCOMPARE(m_job->jobs().size(), 1);
    QVERIFY(m_job->jobs().first().fit);
    m_job->setClips({madeup::clip(u"a.mp4"_s, 60)});
    QVERIFY(m_job->fittable().isEmpty());
    QVERIFY(!m_job->jobs().first().fit);
    m_job->choose(u"home"_s, u"home"_s);
    QVERIFY(!m_job->fit());
}

void TestJobNeeds::stillOffersAVendorThatNeedsAConversion() {
    choose(OperationKind::Translate);
    m_job->setClips({madeup::clip(u"a.mov"_s, 60)});
    const QList<VendorChoice> choices = m_job->vendors();
    const auto delta = std::ranges::find(choices, u"delta"_s, &VendorChoice::vendor);
    QVERIFY(delta->possible());
    QCOMPARE(delta->toFit->reason, Reason::WrongContainer);
    QCOMPARE(delta->bucket, u"clips"_s);
}

void TestJobNeeds::neverConvertsWhatConvertingDoesNotMend() {
    choose(OperationKind::Erase);
    m_job->setClips({madeup::clip(u"a.mp4"_s, 601)});
    m_job->setFit(true);
    QCOMPARE(problems(), QList<Reason>{Reason::TooLong});
    QVERIFY(m_job->fittable().isEmpty());
    QVERIFY(m_job->jobs().isEmpty());
}

void TestJobNeeds::mixesClipsThatFitWithThoseThatDoNot() {
    choose(OperationKind::Translate);
    m_job->setClips({madeup::clip(u"a.mp4"_s, 60), madeup::clip(u"b.mov"_s, 60)});
    QVERIFY(m_job->problems().isEmpty());
    QCOMPARE(m_job->jobs().size(), 1);
    QCOMPARE(m_job->skipped().size(), 1);
    m_job->setFit(true);
    QCOMPARE(m_job->jobs().size(), 2);
    QVERIFY(!m_job->jobs().first().fit);
    QVERIFY(m_job->jobs().last().fit);
    QVERIFY(m_job->skipped().isEmpty());
}

void TestJobNeeds::givesEachOperationTheBoxesItKnows() {
    choose(OperationKind::Erase);
    QSignalSpy changed(m_job.get(), &JobDraft::changed);
    m_job->setRegions(u"/clips/a.mp4"_s, {box(RegionKind::Protect), box(RegionKind::Subtitle)});
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_job->problems().isEmpty());
    QCOMPARE(m_job->jobs().first().regions, QList<Region>{box(RegionKind::Subtitle)});
    m_job->setOperation(OperationKind::Translate);
    m_job->choose(u"delta"_s, u"delta"_s);
    m_job->addTarget(u"es"_s);
    QVERIFY(m_job->jobs().first().regions.isEmpty());
    QCOMPARE(m_job->clips().first().regions.size(), 2);
}

void TestJobNeeds::knowsThePictureOfAFileAndAsksForThatOfALink() {
    choose(OperationKind::Erase);
    QCOMPARE(m_job->jobs().first().frameSize, QSize(1920, 1080));
    const QString link = u"https://files.test/a.mp4"_s;
    m_job->setClips({{.path = link, .regions = {box(RegionKind::Subtitle)}}});
    QCOMPARE(problems(), QList<Reason>{Reason::FrameSizeMissing});
    m_job->setLinkSize(QSize(1280, 720));
    QVERIFY(m_job->problems().isEmpty());
    QCOMPARE(m_job->jobs().first().frameSize, QSize(1280, 720));
}

void TestJobNeeds::checksSecondFiles() {
    choose(OperationKind::FaceSwap);
    QCOMPARE(problems(), QList<Reason>{Reason::InputMissing});
    m_job->setFile(InputRole::Image, u"/faces/lena.png"_s);
    QVERIFY(m_job->problems().isEmpty());
    m_job->setFileFacts(u"/faces/lena.png"_s, MediaFile{.path = u"/faces/lena.png"_s, .bytes = 501});
    QCOMPARE(problems(), QList<Reason>{Reason::TooLarge});
    QCOMPARE(m_job->problems().first().field, u"image"_s);
    m_job->setFileFacts(u"/faces/lena.png"_s, fail(invalid(Reason::NotMedia, u"input"_s, {u"/faces/lena.png"_s})));
    QCOMPARE(problems(), QList<Reason>{Reason::NotMedia});
    QCOMPARE(m_job->problems().first().field, u"image"_s);
    m_job->setFile(InputRole::Image, u"https://files.test/lena.png"_s);
    QVERIFY(m_job->problems().isEmpty());
    QCOMPARE(m_job->jobs().first().image, u"https://files.test/lena.png"_s);
}

void TestJobNeeds::asksForTheFactsOfAFileAndNotOfALink() {
    QSignalSpy wanted(m_job.get(), &JobDraft::fileChosen);
    m_job->setFile(InputRole::Image, u"https://files.test/lena.png"_s);
    QVERIFY(wanted.isEmpty());
    m_job->setFile(InputRole::Image, u"/faces/lena.png"_s);
    QCOMPARE(wanted.size(), 1);
    m_job->setFile(InputRole::Image, {});
    QCOMPARE(wanted.size(), 1);
}

void TestJobNeeds::wantsConsentAndSendsTheName() {
    choose(OperationKind::VoiceClone);
    QCOMPARE(problems(), QList<Reason>{Reason::ConsentMissing});
    m_job->setConsent(u"  "_s);
    QCOMPARE(problems(), QList<Reason>{Reason::ConsentMissing});
    m_job->setConsent(u"Lena, today, for this film"_s);
    m_job->setTitle(u" Lena "_s);
    QVERIFY(m_job->problems().isEmpty());
    QCOMPARE(m_job->jobs().first().title, u"Lena"_s);
    QCOMPARE(m_job->jobs().first().consent, u"Lena, today, for this film"_s);
    choose(OperationKind::Translate);
    QVERIFY(m_job->jobs().first().title.isEmpty());
    QVERIFY(m_job->jobs().first().consent.isEmpty());
}

void TestJobNeeds::readsASoundThatMayBeLeftOutFromThePanel() {
    choose(OperationKind::AvatarVideo);
    m_job->setText(u"Hello"_s);
    QVERIFY(m_job->problems().isEmpty());
    QCOMPARE(m_job->jobs().size(), 1);
    QVERIFY(m_job->jobs().first().source.isEmpty());
    m_job->setFile(InputRole::Audio, u"/sounds/hello.wav"_s);
    QCOMPARE(m_job->jobs().first().source, u"/sounds/hello.wav"_s);
    QVERIFY(m_job->jobs().first().audio.isEmpty());
}

static Voice voiceOf(const QString& id, const QString& source) {
    return {.vendor = u"delta"_s, .id = id, .name = id, .options = {{u"voiceSource"_s, source}, {u"unheardOf"_s, 1}}};
}

void TestJobNeeds::setsTheOptionsOfAVoice() {
    choose(OperationKind::Translate);
    m_job->setVoices(u"delta"_s, {}, {voiceOf(u"v1"_s, u"street"_s)});
    m_job->setVoice(u"es"_s, u"v1"_s);
    QCOMPARE(m_job->options(), QJsonObject({{u"voiceSource"_s, u"street"_s}}));
    QVERIFY(m_job->problems().isEmpty());
}

void TestJobNeeds::givesEachLanguageTheOptionsOfItsVoice() {
    choose(OperationKind::Translate);
    m_job->addTarget(u"de"_s);
    m_job->setVoices(u"delta"_s, {}, {voiceOf(u"v1"_s, u"street"_s), voiceOf(u"v2"_s, u"studio"_s)});
    m_job->setVoice(u"es"_s, u"v1"_s);
    m_job->setVoice(u"de"_s, u"v2"_s);
    const QList<JobSpec> jobs = m_job->jobs();
    QCOMPARE(jobs.size(), 2);
    QCOMPARE(jobs[0].options["voiceSource"_L1].toString(), u"street"_s);
    QCOMPARE(jobs[1].options["voiceSource"_L1].toString(), u"studio"_s);
}

void TestJobNeeds::offersTheLanguagesTheAccountTold() {
    choose(OperationKind::Translate);
    QCOMPARE(m_job->languagesToChoose().size(), 1);  // Spanish: the clip is in English
    m_job->setLanguages(u"delta"_s, {{.code = u"en"_s}, {.code = u"th"_s}, {.code = u"vi"_s}});
    QStringList codes;
    for (const Language& language : m_job->languagesToChoose())
        codes << language.code;
    QCOMPARE(codes, QStringList({u"th"_s, u"vi"_s}));
    m_job->setLanguages(u"alpha"_s, {{.code = u"de"_s}, {.code = u"xx"_s}});
    m_job->choose(u"alpha"_s, u"alpha"_s);
    QCOMPARE(m_job->languagesToChoose().size(), 1);  // what the description does not know would be refused
}

void TestJobNeeds::takesACodeThatIsNotListed() {
    choose(OperationKind::Translate);
    m_job->removeTarget(u"es"_s);
    m_job->addTarget(u"qu-PE"_s);
    QVERIFY(m_job->problems().isEmpty());
    m_job->addTarget(u"quechua"_s);
    QCOMPARE(problems(), QList<Reason>{Reason::LanguageUnsupported});
}

void TestJobNeeds::pricesByTheOptions() {
    choose(OperationKind::Translate);
    m_job->setPrices(u"delta"_s, {{.task = u"plain"_s, .creditsPerMinute = 2}, {.task = u"synced"_s, .creditsPerMinute = 5}});
    QCOMPARE(m_job->credits(), std::optional(2.0));
    m_job->setOption(u"lipsync"_s, true);
    QCOMPARE(m_job->credits(), std::optional(5.0));
}

QTEST_GUILESS_MAIN(TestJobNeeds)
#include "tst_jobneeds.moc"
