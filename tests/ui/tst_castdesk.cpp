// SPDX-License-Identifier: MIT
// The cast in the real main window: beside the job, the cues and the clips.
#include "app/engine/knownvendors.h"
#include "models/cast/castfile.h"
#include "models/cues/cuedocument.h"
#include "models/job/jobdraft.h"
#include "services/credentials/accountbook.h"
#include "services/credentials/keystore.h"
#include "ui/cast/castactions.h"
#include "ui/cast/casttable.h"
#include "ui/cast/castview.h"
#include "ui/main/castdesk.h"
#include "ui/main/cuedesk.h"
#include "ui/main/mainwindow.h"

#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qaction.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCastDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thePageComesAndGoes();
    void aCastMadeHereSpeaksInTheJob();
    void undoMeansTheCastWhileItHasTheFocus();
    void speakersComeFromTheCues();
    void anAccountOfAnotherDeskIsShown();
    void aVoiceFoundElsewhereIsGiven();
    void voicesMayComeFromElsewhere();

private:
    CastDesk& desk() const { return *m_window->findChild<CastDesk*>(); }
    CastView& view() const { return *m_window->findChild<CastView*>(); }
    JobDraft& draft() const { return *m_window->findChild<JobDraft*>(); }
    void show() { desk().action()->setChecked(true); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<AccountBook> m_accounts;
    std::unique_ptr<KeyStore> m_keys;
    std::unique_ptr<VendorRegistry> m_vendors;
    std::unique_ptr<MainWindow> m_window;
};

void TestCastDesk::init() {
    m_window.reset();
    m_home = std::make_unique<QTemporaryDir>();
    const Profile profile = Profile::at(m_home->path());
    QVERIFY(!profile.create());
    m_settings = std::make_unique<QSettings>(profile.settingsFile(), QSettings::IniFormat);
    m_accounts = std::make_unique<AccountBook>(*m_settings);
    m_keys = std::make_unique<KeyStore>();
    m_vendors = std::make_unique<VendorRegistry>(knownVendors());
    m_window = std::make_unique<MainWindow>(Studio{*m_vendors, *m_accounts, *m_keys, *m_settings, profile, {}});
    LocalCapabilities found;
    found.directions = {{u"en"_s, u"es"_s}};
    found.spoken = {u"es"_s};
    found.voices = {{.vendor = u"local"_s, .id = u"espeak:es"_s, .name = u"Spanish"_s, .language = u"es"_s, .gender = u"male"_s},
                    {.vendor = u"local"_s, .id = u"espeak:es+f3"_s, .name = u"Spanish"_s, .language = u"es"_s, .gender = u"female"_s}};
    m_window->setLocal(found);
    m_window->show();
    draft().choose(u"local"_s, u"local"_s);
    draft().addTarget(u"es"_s);
}

void TestCastDesk::thePageComesAndGoes() {
    QVERIFY(!m_window->findChild<CastView*>());
    show();
    QVERIFY(view().isVisible());
    QTest::mouseClick(view().findChild<QToolButton*>(u"closeCast"_s), Qt::LeftButton);
    QVERIFY(!view().isVisible() && !desk().action()->isChecked());
}

void TestCastDesk::aCastMadeHereSpeaksInTheJob() {
    show();
    desk().book().add(u"Series"_s);
    desk().book().addCharacters({u"Lena"_s});
    QTRY_COMPARE(view().model().columnCount(), 3);
    QTRY_COMPARE(view().model().language(), u"es"_s);
    view().model().choose(0, 1, view().model().choices(0, 1)[1].voice);
    auto* use = view().findChild<QPushButton*>(u"useCast"_s);
    QTRY_VERIFY(use->isEnabled());
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(draft().voice(u"es"_s), u"espeak:es+f3"_s);
    const QString file = Profile::at(m_home->path()).casts();
    m_window.reset();
    const auto kept = castfile::readShelf(file);
    QVERIFY(kept);
    QCOMPARE(kept->casts[0].characters[0].voices[0].voice.id, u"espeak:es+f3"_s);
}

void TestCastDesk::undoMeansTheCastWhileItHasTheFocus() {
    show();
    desk().book().add(u"Series"_s);
    desk().book().addCharacters({u"Lena"_s});
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto* table = view().findChild<CastTable*>();
    table->setFocus();
    QTRY_VERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk().characters(), QStringList());
}

void TestCastDesk::speakersComeFromTheCues() {
    m_window->findChild<CueDesk*>()->document()->open({{1s, 2s, u"LENA: Hola"_s}, {3s, 4s, u"Adiós"_s, u"Tom"_s}});
    show();
    QTRY_VERIFY(view().actions().fromCues->isEnabled());
    view().actions().fromCues->trigger();
    QCOMPARE(desk().characters(), (QStringList{u"LENA"_s, u"Tom"_s}));
}

void TestCastDesk::anAccountOfAnotherDeskIsShown() {
    show();
    desk().book().add(Cast{u"From a friend"_s, {{u"Lena"_s, {}, {{u"es"_s, u"qavix/studio"_s, {.id = u"7"_s, .name = u"Dalia"_s, .gender = u"F"_s}}}}}});
    QTRY_COMPARE(view().model().columnCount(), 4);
    QCOMPARE(view().model().headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"Qavix · studio"_s);
    QCOMPARE(view().model().cell(0, 2).state, CastCell::State::Chosen);
    QCOMPARE(view().model().cell(0, 1).closest.voice.id, u"espeak:es+f3"_s);
}

void TestCastDesk::aVoiceFoundElsewhereIsGiven() {
    desk().book().add(u"Series"_s);
    desk().book().addCharacters({u"Lena"_s});
    desk().give(u"Lena"_s, u"local"_s, {.id = u"x"_s, .language = u"ca_ES"_s, .preview = QUrl(u"https://x.example/a.mp3"_s)});
    desk().give(u"Lena"_s, u"local"_s, {.id = u"any"_s});
    desk().give(u"Nobody"_s, u"local"_s, {.id = u"no"_s, .language = u"es"_s});
    const QList<CastVoice>& voices = desk().book().characters()[0].voices;
    QCOMPARE(voices.size(), 2);
    QCOMPARE(voices[0].language, u"ca-ES"_s);
    QVERIFY(voices[0].voice.preview.isEmpty());
    QCOMPARE(voices[1].language, u"es"_s);  // what the job goes into
}

void TestCastDesk::voicesMayComeFromElsewhere() {
    QStringList asked;
    desk().setSource([] { return QList<CastAccount>{{.id = u"one"_s, .name = u"One"_s}}; },
                     [&asked](const QString& account, const QString& language) { asked << account + u' ' + language; });
    show();
    desk().book().add(u"Series"_s);
    QTRY_VERIFY(asked.contains(u"one es"_s));
    QCOMPARE(view().model().accounts().size(), 1);
}

QTEST_MAIN(TestCastDesk)
#include "tst_castdesk.moc"
