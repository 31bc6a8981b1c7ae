// SPDX-License-Identifier: MIT
// What of a cast a job can use, and how it gets there.
#include "models/cast/jobvoices.h"
#include "models/job/jobdraft.h"
#include "tests/models/madeupvendors.h"

#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using Obstacle = JobVoices::Obstacle;

class TestJobVoices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachLanguageHasItsOwn();
    void saysWhatIsInTheWay_data();
    void saysWhatIsInTheWay();
    void bringsTheOptionsOfTheVoice();
    void aJobWithoutALanguageTakesAny();
    void voicesAreAskedForOnce();

private:
    void choose(OperationKind kind, const QString& account, const QStringList& targets = {});

    VendorRegistry m_vendors = madeup::vendorsWithDelta();
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<JobDraft> m_draft;
};

static CastVoice voice(const QString& language, const QString& account, const QString& id, const QJsonObject& options = {}) {
    return {.language = language, .account = account, .voice = {.id = id, .options = options}};
}

static const Character lena{.name = u"Lena"_s,
                            .voices = {voice(u"es"_s, u"alpha"_s, u"A"_s), voice(u"fr"_s, u"bravo"_s, u"B"_s),
                                       voice(u"es"_s, u"charlie"_s, u"C"_s), voice(u"es"_s, u"delta"_s, u"D"_s, {{u"voiceSource"_s, u"street"_s}, {u"unknown"_s, 1}}),
                                       voice(u"pt-BR"_s, u"alpha"_s, u"P"_s)}};

void TestJobVoices::init() {
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_draft = std::make_unique<JobDraft>(m_vendors, *m_settings, u"job"_s);
    m_draft->setAccounts({madeup::account(u"alpha"_s), madeup::account(u"bravo"_s), madeup::account(u"charlie"_s), madeup::account(u"delta"_s)});
}

void TestJobVoices::choose(OperationKind kind, const QString& account, const QStringList& targets) {
    m_draft->setOperation(kind);
    m_draft->choose(account, account);
    for (const QString& target : targets)
        m_draft->addTarget(target);
}

void TestJobVoices::eachLanguageHasItsOwn() {
    choose(OperationKind::Translate, u"alpha"_s, {u"es"_s, u"de"_s});
    m_draft->setVoice(u"de"_s, u"chosen by hand"_s);
    const JobVoices voices = jobVoices(*m_draft, lena);
    QCOMPARE(voices.obstacle, Obstacle::None);
    QCOMPARE(voices.targets.size(), 2);
    QCOMPARE(voices.targets[0].voice->voice.id, u"A"_s);
    QVERIFY(!voices.targets[1].voice);
    QVERIFY(voices.any());
    useInJob(*m_draft, voices);
    QCOMPARE(m_draft->voice(u"es"_s), u"A"_s);
    QCOMPARE(m_draft->voice(u"de"_s), u"chosen by hand"_s);
    QVERIFY(!jobVoices(*m_draft, {}).any());
}

void TestJobVoices::saysWhatIsInTheWay_data() {
    QTest::addColumn<OperationKind>("kind");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QStringList>("targets");
    QTest::addColumn<bool>("ownVoice");
    QTest::addColumn<Obstacle>("obstacle");
    using enum OperationKind;
    QTest::newRow("nobody offers it") << Separate << u"alpha"_s << QStringList{u"es"_s} << false << Obstacle::NoVendor;
    QTest::newRow("no voice is taken") << Translate << u"bravo"_s << QStringList{u"fra"_s} << false << Obstacle::TakesNoVoice;
    QTest::newRow("the speaker's own is kept") << Translate << u"alpha"_s << QStringList{u"es"_s} << true << Obstacle::OwnVoiceKept;
    QTest::newRow("no language is chosen") << Translate << u"alpha"_s << QStringList() << false << Obstacle::NoLanguage;
    QTest::newRow("nothing") << Translate << u"alpha"_s << QStringList{u"es"_s} << false << Obstacle::None;
}

void TestJobVoices::saysWhatIsInTheWay() {
    QFETCH(OperationKind, kind);
    QFETCH(QString, account);
    QFETCH(QStringList, targets);
    QFETCH(bool, ownVoice);
    choose(kind, account, targets);
    if (ownVoice)
        m_draft->setOption(m_draft->rules()->voice.unlessOptions.first(), true);
    QTEST(jobVoices(*m_draft, lena).obstacle, "obstacle");
}

void TestJobVoices::bringsTheOptionsOfTheVoice() {
    choose(OperationKind::Translate, u"delta"_s, {u"es-MX"_s});
    useInJob(*m_draft, jobVoices(*m_draft, lena));
    QCOMPARE(m_draft->voice(u"es-MX"_s), u"D"_s);
    QCOMPARE(m_draft->options()["voiceSource"_L1].toString(), u"street"_s);
    QVERIFY(!m_draft->options().contains("unknown"_L1));
}

void TestJobVoices::aJobWithoutALanguageTakesAny() {
    choose(OperationKind::Speech, u"charlie"_s);
    const JobVoices voices = jobVoices(*m_draft, lena);
    QCOMPARE(voices.targets.size(), 1);
    useInJob(*m_draft, voices);
    QCOMPARE(m_draft->voice(QString()), u"C"_s);
}

void TestJobVoices::voicesAreAskedForOnce() {
    QSignalSpy wanted(m_draft.get(), &JobDraft::voicesWanted);
    m_draft->wantVoicesOf(u"bravo"_s, u"fr"_s);
    m_draft->wantVoicesOf(u"bravo"_s, u"fr"_s);
    m_draft->wantVoicesOf(QString(), u"fr"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0], (QVariantList{u"bravo"_s, u"fr"_s}));
}

QTEST_GUILESS_MAIN(TestJobVoices)
#include "tst_jobvoices.moc"
