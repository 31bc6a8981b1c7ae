// SPDX-License-Identifier: MIT
// Subtitles in the real main window: beside the clip, on the timeline, in the job, and back after a crash.
#include "app/engine/knownvendors.h"
#include "models/cues/cuedocument.h"
#include "models/job/jobdraft.h"
#include "models/media/medialistmodel.h"
#include "services/credentials/accountbook.h"
#include "services/credentials/keystore.h"
#include "tests/support/clips.h"
#include "ui/cues/cueactions.h"
#include "ui/cues/cuepanel.h"
#include "ui/main/cuedesk.h"
#include "ui/main/mainwindow.h"
#include "ui/preview/previewpanel.h"
#include "ui/preview/timeline.h"

#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qaction.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qmenu.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCueDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theTableAndTheTimelineShowTheSame();
    void cuesOfOneClipAreNotShownOverAnother();
    void aTrackOfTheClipIsOpened();
    void theJobTakesTheFile();
    void whatWasNotSavedIsBack();

private:
    void openWindow();
    bool lookAt(const QString& clip);
    CueDesk& desk() const { return *m_window->findChild<CueDesk*>(); }
    PreviewPanel& preview() const { return *m_window->findChild<PreviewPanel*>(); }

    QTemporaryDir m_folder;
    QString m_clip, m_other, m_srt;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<AccountBook> m_accounts;
    std::unique_ptr<KeyStore> m_keys;
    std::unique_ptr<VendorRegistry> m_vendors;
    std::unique_ptr<MainWindow> m_window;
};

void TestCueDesk::initTestCase() {
    const QString words = u"1\n00:00:00,200 --> 00:00:00,900\nHello\n\n2\n00:00:01,000 --> 00:00:01,800\nWorld\n"_s;
    m_clip = makeClip(m_folder.path(), {.seconds = 2, .subtitles = words}, u"clip"_s);
    m_other = makeClip(m_folder.path(), {.seconds = 1}, u"other"_s);
    QFile file(m_folder.filePath(u"clip.en.srt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(words.toUtf8());
    m_srt = file.fileName();
    QVERIFY(!m_clip.isEmpty() && !m_other.isEmpty());
}

void TestCueDesk::init() {
    m_window.reset();
    m_home = std::make_unique<QTemporaryDir>();
    const Profile profile = Profile::at(m_home->path());
    QVERIFY(!profile.create());
    m_settings = std::make_unique<QSettings>(profile.settingsFile(), QSettings::IniFormat);
    m_accounts = std::make_unique<AccountBook>(*m_settings);
    m_keys = std::make_unique<KeyStore>();
    m_vendors = std::make_unique<VendorRegistry>(knownVendors());
    openWindow();
}

void TestCueDesk::openWindow() {
    m_window = std::make_unique<MainWindow>(Studio{*m_vendors, *m_accounts, *m_keys, *m_settings, Profile::at(m_home->path()), {}});
    LocalCapabilities found;
    found.directions = {{u"en"_s, u"es"_s}};
    m_window->setLocal(found);
    m_window->show();
}

bool TestCueDesk::lookAt(const QString& clip) {
    m_window->addSources({clip});
    if (!QTest::qWaitFor([this] { return m_window->findChild<PreviewPanel*>() != nullptr; }))
        return false;
    preview().open(clip);
    return QTest::qWaitFor([this, clip] { return preview().file().path == clip; });
}

void TestCueDesk::theTableAndTheTimelineShowTheSame() {
    QVERIFY(lookAt(m_clip));
    QVERIFY(!desk().dock()->isVisible());
    desk().panel()->files().open(m_srt);
    QVERIFY(desk().dock()->isVisible());
    QCOMPARE(preview().timeline()->content().cues, desk().document()->cues());
    QCOMPARE(preview().timeline()->content().chosenCue, 0);
    desk().document()->setText(1, u"Welt"_s);
    QCOMPARE(preview().timeline()->content().cues[1].text, u"Welt"_s);
    Q_EMIT preview().timeline()->cueLane()->retimed(1, 1s, 1900ms, 1);
    QCOMPARE(desk().document()->cues()[1].end, std::chrono::milliseconds(1900));
    Q_EMIT preview().timeline()->cueLane()->chosenByMouse(1);
    QCOMPARE(desk().panel()->currentRow(), 1);
    QCOMPARE(preview().timeline()->content().chosenCue, 1);
    Q_EMIT preview().timeline()->cueLane()->bodyPressed(1);
    QCOMPARE(preview().position(), 1.0);
}

void TestCueDesk::cuesOfOneClipAreNotShownOverAnother() {
    QVERIFY(lookAt(m_clip));
    desk().panel()->files().open(m_srt);
    QVERIFY(lookAt(m_other));
    QVERIFY(preview().timeline()->content().cues.isEmpty());
    QCOMPARE(desk().document()->cues().size(), 2);
    QVERIFY(lookAt(m_clip));
    QCOMPARE(preview().timeline()->content().cues.size(), 2);
}

void TestCueDesk::aTrackOfTheClipIsOpened() {
    QVERIFY(lookAt(m_clip));
    QMenu* tracks = desk().panel()->actions().tracks;
    QVERIFY(tracks->isEnabled());
    tracks->actions().first()->trigger();
    QTRY_COMPARE(desk().document()->cues().size(), 2);
    QCOMPARE(desk().document()->cues()[0].text, u"Hello"_s);
    QVERIFY(desk().panel()->files().path().isEmpty());
}

void TestCueDesk::theJobTakesTheFile() {
    QVERIFY(lookAt(m_clip));
    auto& draft = *m_window->findChild<JobDraft*>();
    draft.setOperation(OperationKind::Subtitles);
    desk().panel()->files().open(m_srt);
    QAction* use = desk().panel()->actions().useForJob;
    QVERIFY(use->isEnabled());
    use->trigger();
    QCOMPARE(draft.file(InputRole::Subtitles).path, m_srt);
    draft.setOperation(OperationKind::Erase);
    QVERIFY(!use->isEnabled());
}

void TestCueDesk::whatWasNotSavedIsBack() {
    desk().panel()->files().open(m_srt);
    desk().document()->setText(0, u"Changed"_s);
    m_window.reset();
    openWindow();
    QTRY_COMPARE(desk().document()->cues().size(), 2);
    QCOMPARE(desk().document()->cues()[0].text, u"Changed"_s);
    QVERIFY(desk().document()->isUnsaved());
    QCOMPARE(desk().panel()->files().path(), m_srt);
    auto* bar = m_window->findChild<InfoBar*>(u"cueInfo"_s);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->sentence().contains("clip.en.srt"_L1));
    Q_EMIT bar->actionTriggered();
    QVERIFY(desk().document()->cues().isEmpty());
    m_window.reset();
    openWindow();
    QTest::qWait(0);
    QVERIFY(desk().document()->cues().isEmpty());
}

QTEST_MAIN(TestCueDesk)
#include "tst_cuedesk.moc"
