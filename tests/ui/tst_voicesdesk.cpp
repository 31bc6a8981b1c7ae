// SPDX-License-Identifier: MIT
// The voices in the real main window, read from a simulated vendor through the real sender.
#include "app/engine/engine.h"
#include "app/engine/knownvendors.h"
#include "models/job/jobdraft.h"
#include "models/voices/voicetablemodel.h"
#include "services/credentials/accountbook.h"
#include "services/credentials/keystore.h"
#include "tests/support/akoolsimulator.h"
#include "ui/cast/castview.h"
#include "ui/main/castdesk.h"
#include "ui/main/mainwindow.h"
#include "ui/main/speechdesk.h"
#include "ui/main/voicesdesk.h"
#include "ui/voices/voicesview.h"
#include "ui/voices/voicetable.h"
#include "ui/widgets/infobar.h"

#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qdockwidget.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

class TestVoicesDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsEveryVoiceOnceSomebodyLooks();
    void hasTheWindowToItselfAndGivesItBack();
    void usesAVoiceInTheJob();
    void marksAndUsesOutliveTheWindow();
    void anAccountWithoutRightsSaysSo();
    void theCastLooksAmongAllVoices();
    void givesAVoiceToACharacter();
    void whatIsSaidIsRememberedAsAChoice();

private:
    void open();
    void close();
    QAction& action() const;
    VoicesDesk& desk() const { return *m_window->findChild<VoicesDesk*>(); }
    JobDraft& draft() const { return *m_window->findChild<JobDraft*>(); }
    VoiceKey first(const QString& account) const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<AkoolSimulator> m_simulator;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<AccountBook> m_accounts;
    std::unique_ptr<KeyStore> m_keys;
    std::unique_ptr<VendorRegistry> m_vendors;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

static const QString sold = u"akool"_s;

static LocalCapabilities spokenHere() {
    LocalCapabilities found;
    found.directions = {{u"en"_s, u"es"_s}};
    found.spoken = {u"es"_s};
    found.voices = {{.vendor = u"local"_s, .id = u"espeak-es"_s, .name = u"Spanish"_s, .language = u"es"_s, .gender = u"male"_s,
            .kind = u"system"_s}};
    return found;
}

void TestVoicesDesk::init() {
    m_home = std::make_unique<QTemporaryDir>();
    const SimulatorSettings settings;
    m_simulator = std::make_unique<AkoolSimulator>(settings);
    m_simulator->addVoices(149);
    qputenv("BABELREEL_AKOOL_URL", m_simulator->baseUrl().toEncoded());
    qputenv("BABELREEL_AKOOL_KEY", settings.key);
    open();
}

void TestVoicesDesk::open() {
    const Profile profile = Profile::at(m_home->path());
    QVERIFY(!profile.create());
    m_settings = std::make_unique<QSettings>(profile.settingsFile(), QSettings::IniFormat);
    m_accounts = std::make_unique<AccountBook>(*m_settings);
    m_accounts->setHasKey(sold, true);
    m_keys = std::make_unique<KeyStore>();
    m_vendors = std::make_unique<VendorRegistry>(knownVendors());
    QHash<QString, Account> accounts;
    accounts.insert(sold, m_accounts->account(sold));
    m_engine = std::make_unique<Engine>(profile, *m_vendors, *m_keys, accounts);
    m_engine->connectVendors();
    QVERIFY(!m_engine->openQueue());
    m_window = std::make_unique<MainWindow>(Studio{*m_vendors, *m_accounts, *m_keys, *m_settings, profile, {}});
    m_window->setLocal(spokenHere());
    m_window->connectEngine(*m_engine->queue(), *m_engine->calls());
    m_window->show();
}

void TestVoicesDesk::close() {
    m_window.reset();
    m_engine.reset();
}

void TestVoicesDesk::cleanup() {
    close();
}

QAction& TestVoicesDesk::action() const {
    for (QAction* one : m_window->findChildren<QAction*>()) {
        if (one->text() == u"&Voices"_s)
            return *one;
    }
    qFatal("no action for the voices");
}

VoiceKey TestVoicesDesk::first(const QString& account) const {
    for (int row = 0; row < desk().table().rowCount(); ++row) {
        if (desk().table().at(row).key.account == account)
            return desk().table().at(row).key;
    }
    return {};
}

void TestVoicesDesk::readsEveryVoiceOnceSomebodyLooks() {
    QCOMPARE(m_simulator->count(u"voices"_s), 0);
    action().trigger();
    QTRY_COMPARE(desk().table().total(), 152);
    QTRY_VERIFY(!desk().library().isReading());
    QCOMPARE(m_simulator->count(u"voices"_s), 2);
    QCOMPARE(m_simulator->violations(), QStringList());
    QTRY_COMPARE(QDir(m_home->filePath(u"cache/voices"_s)).entryList(QDir::Files), QStringList{u"akool.json"_s});
    close();
    open();
    action().trigger();
    QTRY_COMPARE(desk().table().total(), 152);
    QCOMPARE(m_simulator->count(u"voices"_s), 2);  // nobody was asked again
}

void TestVoicesDesk::hasTheWindowToItselfAndGivesItBack() {
    const auto docks = [this] {
        QStringList shown;
        for (const auto* dock : m_window->findChildren<QDockWidget*>()) {
            if (dock->isVisible())
                shown << dock->objectName();
        }
        return shown;
    };
    const QStringList before = docks();
    QVERIFY(!before.isEmpty());
    action().trigger();
    QVERIFY(desk().view().isVisible());
    QCOMPARE(docks(), QStringList());
    const auto actions = m_window->findChildren<QAction*>();
    const auto compare = std::ranges::find(actions, u"&Compare"_s, [](const QAction* one) { return one->text(); });
    (*compare)->trigger();
    QVERIFY(!desk().view().isVisible());
    QCOMPARE(docks(), QStringList());
    action().trigger();
    QVERIFY(desk().view().isVisible());
    action().trigger();
    QVERIFY(!desk().view().isVisible());
    QCOMPARE(docks(), before);
}

void TestVoicesDesk::usesAVoiceInTheJob() {
    draft().addTarget(u"es"_s);
    draft().choose(u"local"_s, u"local"_s);
    action().trigger();
    QTRY_COMPARE(desk().table().total(), 152);
    // The list is narrowed down to the job's language by itself.
    QCOMPARE(desk().table().filter().of(VoiceFacet::Language), QStringList{u"es"_s});
    QCOMPARE(desk().table().rowCount(), 1);
    const VoiceKey key = first(u"local"_s);
    desk().view().table()->setCurrentVoice(key);
    desk().view().findChild<QPushButton*>(u"useVoice"_s)->click();
    QCOMPARE(draft().voice(u"es"_s), key.id);
    QVERIFY(desk().view().findChild<InfoBar*>(u"voicesMessage"_s)->sentence().contains(u"Spanish"_s));
    // A voice of the other account moves the job there, but only because it was pressed.
    draft().addTarget(u"zh-CN-shandong"_s);
    QCOMPARE(draft().vendor()->id, u"local"_s);
}

void TestVoicesDesk::marksAndUsesOutliveTheWindow() {
    action().trigger();
    QTRY_COMPARE(desk().table().total(), 152);
    const VoiceKey key = first(sold);
    desk().table().setFavourite(key, true);
    desk().noteJobs({{.account = key.account, .source = u"/clips/talk.mp4"_s, .voice = key.id}});
    close();
    open();
    QVERIFY(desk().book().isFavourite(key));
    QCOMPARE(desk().book().uses(key.account, key.id), QStringList{u"talk.mp4"_s});
}

void TestVoicesDesk::anAccountWithoutRightsSaysSo() {
    QVERIFY(m_simulator->tellToMisbehave(u"voices"_s, {.kind = Misbehaviour::Kind::PermissionError}));
    action().trigger();
    QTRY_VERIFY(desk().view().findChild<InfoBar*>(u"failure:akool"_s));
    auto* bar = desk().view().findChild<InfoBar*>(u"failure:akool"_s);
    QVERIFY(bar->isVisible());
    QVERIFY(first(u"local"_s) == (VoiceKey{u"local"_s, u"espeak-es"_s, u"es"_s}));
    Q_EMIT bar->actionTriggered();
    QTRY_COMPARE(desk().table().total(), 152);
    QTRY_VERIFY(!bar->isVisible());
}

/// Nobody chose that account for a job, nor looked at the list.
void TestVoicesDesk::theCastLooksAmongAllVoices() {
    auto& cast = *m_window->findChild<CastDesk*>();
    draft().choose(u"local"_s, u"local"_s);
    cast.book().add(u"Series"_s);
    cast.book().addCharacters({u"Lena"_s});
    cast.action()->setChecked(true);
    auto& view = *m_window->findChild<CastView*>();
    QTRY_COMPARE(view.model().accounts().size(), 2);
    view.showLanguage(u"zh-CN"_s);
    QTRY_COMPARE(m_simulator->count(u"voices"_s), 2);
    const auto sells = [&view](int column) { return view.model().account(column)->id == sold; };
    const int column = sells(1) ? 1 : 2;
    QTRY_COMPARE(view.model().account(column)->voices.size(), 151);
    const Voice one = view.model().account(column)->voices.first();
    cast.give(u"Lena"_s, u"local"_s, {.id = u"espeak-es"_s, .language = u"es"_s, .gender = one.gender});
    view.showLanguage(u"zh-CN"_s);
    QCOMPARE(view.model().cell(0, column).state, CastCell::State::Closest);
    QCOMPARE(view.model().cell(0, column).closest.voice.id, one.id);
}

void TestVoicesDesk::givesAVoiceToACharacter() {
    auto& cast = *m_window->findChild<CastDesk*>();
    cast.book().add(u"Series"_s);
    cast.book().addCharacters({u"Lena"_s});
    action().trigger();
    QTRY_COMPARE(desk().table().total(), 152);
    const VoiceKey key = first(u"local"_s);
    Q_EMIT desk().view().giveRequested(key, u"Lena"_s);
    QCOMPARE(cast.book().characters()[0].voices.size(), 1);
    QCOMPARE(cast.book().characters()[0].voices[0].key(), key);
    auto* told = desk().view().findChild<InfoBar*>(u"voicesMessage"_s);
    QVERIFY(told->sentence().contains(u"Lena"_s) && told->sentence().contains(u"Spanish"_s));
    Q_EMIT told->actionTriggered();
    QVERIFY(m_window->findChild<CastView*>()->isVisible());
    QVERIFY(!desk().view().isVisible());
}

void TestVoicesDesk::whatIsSaidIsRememberedAsAChoice() {
    draft().setOperation(OperationKind::Speech);
    draft().choose(u"local"_s, u"local"_s);
    draft().addTarget(u"es"_s);
    draft().setVoice(u"es"_s, u"espeak-es"_s);
    QVERIFY(!m_settings->value(u"job/speech"_s).toString().contains(u"espeak-es"_s));
    Q_EMIT m_window->findChild<SpeechDesk*>()->jobsQueued();
    QVERIFY(m_settings->value(u"job/speech"_s).toString().contains(u"espeak-es"_s));
}

QTEST_MAIN(TestVoicesDesk)
#include "tst_voicesdesk.moc"
