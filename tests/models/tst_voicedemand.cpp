// SPDX-License-Identifier: MIT
// What a job asks of a voice, and what happens to the job when one is used.
#include "models/job/jobdraft.h"
#include "models/voices/voicechoice.h"
#include "models/voices/voicedemand.h"
#include "tests/models/madeupvendors.h"

#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestVoiceDemand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhyAVoiceCannotBeUsed_data();
    void saysWhyAVoiceCannotBeUsed();
    void comparesNumbersByWhatTheyStandFor();
    void usingAVoiceSetsItForTheLanguage();
    void usingAnotherAccountsVoiceMovesTheJob();
    void theChoiceIsKept();

private:
    QTemporaryDir m_folder;
    VendorRegistry m_vendors = madeup::vendors();
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<JobDraft> m_draft;
};

using Kind = VoiceObstacle::Kind;

void TestVoiceDemand::init() {
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_draft = std::make_unique<JobDraft>(m_vendors, *m_settings, u"job"_s);
    m_draft->setAccounts({madeup::account(u"alpha"_s), madeup::account(u"bravo"_s)});
    m_draft->setClips({madeup::clip(u"a.mp4"_s, 90)});
    m_draft->choose(u"alpha"_s, u"alpha"_s);
    m_draft->addTarget(u"es"_s);
}

void TestVoiceDemand::saysWhyAVoiceCannotBeUsed_data() {
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("language");
    QTest::addColumn<std::optional<Kind>>("kind");
    const auto row = [](const char* name, const QString& account, const QString& language, std::optional<Kind> kind) {
        QTest::newRow(name) << account << language << kind;
    };
    row("one that speaks it can be used", u"alpha"_s, u"es-MX"_s, std::nullopt);
    row("one of any language too", u"alpha"_s, {}, std::nullopt);
    row("another language", u"alpha"_s, u"de"_s, Kind::Language);
    row("the clip is too long for the vendor", u"bravo"_s, u"es"_s, Kind::Account);
    row("the vendor does something else", u"charlie"_s, u"es"_s, Kind::Account);
    row("the vendor takes no voice", u"home"_s, u"es"_s, Kind::NoVoices);
}

void TestVoiceDemand::saysWhyAVoiceCannotBeUsed() {
    QFETCH(QString, account);
    QFETCH(QString, language);
    const Voice voice = madeup::voice(u"v"_s, u"V"_s, language);
    const auto obstacle = demandOf(*m_draft, u"es"_s).obstacle(account, voice, tongueOf(language));
    QTEST(obstacle ? std::optional(obstacle->kind) : std::nullopt, "kind");
}

void TestVoiceDemand::comparesNumbersByWhatTheyStandFor() {
    const VoiceDemand demand{.language = u"es"_s, .tongue = tongueOf(u"es"_s)};
    const auto obstacle = [&](const QString& words) {
        return demand.obstacle(u"alpha"_s, {.id = u"v"_s, .language = u"17670"_s}, tongueOf(u"17670"_s, words));
    };
    QVERIFY(!obstacle(u"Spanish (Mexico)"_s));
    QVERIFY(obstacle(u"English (United States)"_s));
    QVERIFY(obstacle({}));
}

void TestVoiceDemand::usingAVoiceSetsItForTheLanguage() {
    m_draft->addTarget(u"de"_s);
    const Voice voice = madeup::voice(u"v"_s, u"V"_s, u"es"_s);
    QCOMPARE(useVoice(*m_draft, {u"alpha"_s, u"v"_s, u"es"_s}, u"es"_s, {voice}), u"es"_s);
    QCOMPARE(m_draft->voice(u"es"_s), u"v"_s);
    QCOMPARE(m_draft->voice(u"de"_s), QString());
    QCOMPARE(m_draft->voicesToChoose(u"es"_s), QList<Voice>{voice});
}

void TestVoiceDemand::usingAnotherAccountsVoiceMovesTheJob() {
    m_draft->setAccounts({madeup::account(u"alpha"_s), madeup::account(u"alpha/studio"_s)});
    const Voice voice = madeup::voice(u"v"_s, u"V"_s, u"es-ES"_s);
    useVoice(*m_draft, {u"alpha/studio"_s, u"v"_s, u"es-ES"_s}, u"es"_s, {voice});
    QCOMPARE(m_draft->account(), u"alpha/studio"_s);
    QCOMPARE(m_draft->voice(u"es"_s), u"v"_s);
    m_draft->choose(u"alpha"_s, u"alpha"_s);
    QCOMPARE(m_draft->voice(u"es"_s), QString());  // each account has its own
}

void TestVoiceDemand::theChoiceIsKept() {
    useVoice(*m_draft, {u"alpha"_s, u"v"_s, u"es"_s}, u"es"_s, {madeup::voice(u"v"_s, u"V"_s, u"es"_s)});
    m_draft->remember();
    JobDraft later(m_vendors, *m_settings, u"job"_s);
    later.setAccounts({madeup::account(u"alpha"_s)});
    QCOMPARE(later.voice(u"es"_s), u"v"_s);
}

Q_DECLARE_METATYPE(std::optional<Kind>)
QTEST_GUILESS_MAIN(TestVoiceDemand)
#include "tst_voicedemand.moc"
