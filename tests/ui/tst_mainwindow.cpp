// SPDX-License-Identifier: MIT
// The real main window over a real queue that has not been started, so that nothing is rendered.
#include "app/engine/engine.h"
#include "app/engine/knownvendors.h"
#include "models/accounts/accountsmodel.h"
#include "models/job/jobdraft.h"
#include "models/ledger/ledgerbook.h"
#include "models/media/medialistmodel.h"
#include "models/tasks/tasktablemodel.h"
#include "services/credentials/accountbook.h"
#include "services/credentials/keystore.h"
#include "services/queue/store/storerecovery.h"
#include "tests/support/clips.h"
#include "ui/main/mainwindow.h"
#include "ui/media/mediapanel.h"
#include "ui/preview/previewpanel.h"
#include "ui/tasks/detailspanel.h"
#include "ui/welcome/welcomeview.h"
#include "ui/widgets/infobar.h"

#include <QtCore/qmimedata.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qevent.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qdockwidget.h>
#include <QtWidgets/qlistview.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

namespace {

LocalCapabilities englishAndThree() {
    LocalCapabilities found;
    for (const QString& target : {u"es"_s, u"ca"_s, u"fr"_s}) {
        found.directions.append({u"en"_s, target});
        found.spoken << target;
    }
    found.spoken << u"en"_s;
    return found;
}

}  // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anEmptyProfileTeachesWhatToDo();
    void aDropOfTwentyFilesIntoThreeLanguagesQueuesSixtyTasks();
    void whatIsUnsupportedIsNamedInOneSummary();
    void docksAndColumnsAreKept();
    void clipsOfTheLastTimeAreBack();
    void onlyOtherAddressesAndKeysAreNewsToTheQueue();
    void tasksOfTheLastRunAreAnnounced();
    void aLimitIsNewsToTheQueueAndToTheJob();
    void aBalanceThatTheQueueReadIsTheJobs();
    void wordsThatCameBackBecomeAJobThatBurnsThemIn();
    void aRecoveredListIsToldOnItsOwnBar();

private:
    void drop(const QStringList& paths);
    template <class T>
    T& the() const {
        return *m_window->findChild<T*>();
    }

    QTemporaryDir m_folder;
    QString m_clip;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<AccountBook> m_accounts;
    std::unique_ptr<KeyStore> m_keys;
    std::unique_ptr<VendorRegistry> m_vendors;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window;
    bool m_painted = false;
};

void TestMainWindow::initTestCase() {
    m_clip = makeClip(m_folder.path(), {.seconds = 1}, u"clip"_s);
    QVERIFY(!m_clip.isEmpty());
}

void TestMainWindow::init() {
    m_home = std::make_unique<QTemporaryDir>();
    const Profile profile = Profile::at(m_home->path());
    QVERIFY(!profile.create());
    m_settings = std::make_unique<QSettings>(profile.settingsFile(), QSettings::IniFormat);
    m_accounts = std::make_unique<AccountBook>(*m_settings);
    m_keys = std::make_unique<KeyStore>();
    m_vendors = std::make_unique<VendorRegistry>(knownVendors());
    m_engine = std::make_unique<Engine>(profile, *m_vendors, *m_keys, QHash<QString, Account>());
    m_engine->connectVendors();
    QVERIFY(!m_engine->openQueue());
    m_window = std::make_unique<MainWindow>(Studio{*m_vendors, *m_accounts, *m_keys, *m_settings, profile, {}});
    m_window->setLocal(englishAndThree());
    m_window->connectEngine(*m_engine->queue(), *m_engine->calls());
    m_painted = false;
    connect(m_window.get(), &MainWindow::firstPainted, this, [this] { m_painted = true; });
    m_window->show();
}

void TestMainWindow::cleanup() {
    m_window.reset();
    m_engine.reset();
}

void TestMainWindow::drop(const QStringList& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    const QPoint at(600, 300);
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
}

void TestMainWindow::anEmptyProfileTeachesWhatToDo() {
    QVERIFY(the<WelcomeView>().isVisible());
    QVERIFY(!m_window->findChild<PreviewPanel*>());  // nor anything it would load
}

void TestMainWindow::aDropOfTwentyFilesIntoThreeLanguagesQueuesSixtyTasks() {
    QStringList files;
    for (int i = 0; i < 20; ++i) {
        files << m_home->filePath(u"clip %1.mp4"_s.arg(i));
        QVERIFY(QFile::copy(m_clip, files.last()));
    }
    drop(files);
    auto& clips = the<MediaListModel>();
    QTRY_COMPARE(clips.rowCount(), 20);
    QTRY_VERIFY(std::ranges::all_of(files, [&](const QString& file) { return clips.file(file).has_value(); }));
    QVERIFY(the<PreviewPanel>().isVisible());

    the<MediaPanel>().findChild<QListView*>()->selectAll();
    auto& draft = the<JobDraft>();
    for (const QString& language : {u"es"_s, u"ca"_s, u"fr"_s})
        draft.addTarget(language);
    auto* button = m_window->findChild<QPushButton*>(u"queueJobs"_s);
    QTRY_VERIFY2(button->isEnabled(), qPrintable(draft.problems().isEmpty() ? QString() : failure::name(draft.problems().first().reason)));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(the<TaskTableModel>().rowCount(), 60);
    QCOMPARE(m_engine->queue()->tasks().size(), 60);
}

void TestMainWindow::whatIsUnsupportedIsNamedInOneSummary() {
    const QString notes = makeTextNamedMp4(m_home->path());
    drop({notes, m_clip});
    auto& clips = the<MediaListModel>();
    QTRY_COMPARE(clips.rowCount(), 2);
    QTRY_VERIFY(clips.problem(notes).has_value());
    QCOMPARE(clips.problem(notes)->reason, failure::Reason::NotMedia);
}

void TestMainWindow::docksAndColumnsAreKept() {
    auto* tasks = m_window->findChild<QDockWidget*>(u"tasksDock"_s);
    QVERIFY(tasks->isVisible());
    tasks->hide();
    m_window->close();
    MainWindow again(Studio{*m_vendors, *m_accounts, *m_keys, *m_settings, Profile::at(m_home->path()), {}});
    again.show();
    QVERIFY(!again.findChild<QDockWidget*>(u"tasksDock"_s)->isVisible());
}

void TestMainWindow::clipsOfTheLastTimeAreBack() {
    QTRY_VERIFY(m_painted);
    drop({m_clip});
    QTRY_COMPARE(the<MediaListModel>().rowCount(), 1);
    QTRY_COMPARE(m_settings->value(u"media/clips"_s).toStringList(), QStringList{m_clip});
    MainWindow again(Studio{*m_vendors, *m_accounts, *m_keys, *m_settings, Profile::at(m_home->path()), {}});
    again.show();
    QTRY_COMPARE(again.findChild<MediaListModel*>()->paths(), QStringList{m_clip});
}

void TestMainWindow::onlyOtherAddressesAndKeysAreNewsToTheQueue() {
    auto& accounts = the<AccountsModel>();
    QSignalSpy told(m_window.get(), &MainWindow::accountsChanged);
    accounts.takeBalance(u"oiiyao"_s, {.credits = u"5"_s});
    QCOMPARE(told.size(), 0);
    QVERIFY(!accounts.setBaseUrl(u"oiiyao"_s, u"https://gateway.example"_s));
    QVERIFY(!told.isEmpty());
    const auto addresses = told.last().first().value<QHash<QString, Account>>();
    QCOMPARE(addresses.value(u"oiiyao"_s).baseUrl, QUrl(u"https://gateway.example"_s));
    told.clear();
    QVERIFY(!accounts.saveKey(u"oiiyao"_s, u"a key"_s));
    QTRY_VERIFY(!told.isEmpty());
}

void TestMainWindow::tasksOfTheLastRunAreAnnounced() {
    m_engine->queue()->add({{.vendor = u"local"_s, .account = u"local"_s, .source = m_clip, .targetLanguage = u"es"_s}});
    MainWindow again(Studio{*m_vendors, *m_accounts, *m_keys, *m_settings, Profile::at(m_home->path()), {}});
    again.connectEngine(*m_engine->queue(), *m_engine->calls());
    again.show();
    QTRY_VERIFY(again.findChild<QWidget*>(u"infoBar"_s)->isVisible());
    QCOMPARE(again.findChild<TaskTableModel*>()->rowCount(), 1);
}

void TestMainWindow::aLimitIsNewsToTheQueueAndToTheJob() {
    auto& accounts = the<AccountsModel>();
    QVERIFY(!accounts.saveKey(u"oiiyao"_s, u"a key"_s));
    QTRY_VERIFY(accounts.at(accounts.rowOf(u"oiiyao"_s)).hasKey);
    QSignalSpy told(m_window.get(), &MainWindow::accountsChanged);
    accounts.setCaps(u"oiiyao"_s, {.day = 500});
    QCOMPARE(told.size(), 1);
    const auto accountsTold = told.last().first().value<QHash<QString, Account>>();
    QCOMPARE(accountsTold.value(u"oiiyao"_s).caps.day, 500.0);
    QCOMPARE(the<JobDraft>().known().account(u"oiiyao"_s).caps.day, 500.0);
    m_settings->setValue(u"accounts/oiiyao/caps/day"_s, 700);
    m_window->rereadAccounts();
    QCOMPARE(accounts.at(accounts.rowOf(u"oiiyao"_s)).account.caps.day, 700.0);
}

void TestMainWindow::aBalanceThatTheQueueReadIsTheJobs() {
    auto& draft = the<JobDraft>();
    const auto balance = [](int secondsFromNow, double credits) {
        return LedgerLine{.at = QDateTime::currentDateTimeUtc().addSecs(secondsFromNow), .account = u"oiiyao"_s,
                          .entry = ledger::Entry::Balance, .credits = credits};
    };
    draft.setBalance(u"oiiyao"_s, 100);  // asked for at start
    const LedgerLine ofYesterday = balance(-86'400, 500), now = balance(1, 40);
    the<LedgerBook>().take(u"oiiyao"_s, {ofYesterday});
    QCOMPARE(draft.known().balances.value(u"oiiyao"_s), std::optional(100.0));
    the<LedgerBook>().take(u"oiiyao"_s, {ofYesterday, now});
    QCOMPARE(draft.known().balances.value(u"oiiyao"_s), std::optional(40.0));
    draft.setBalance(u"oiiyao"_s, 1040);  // topped up, and read by hand
    the<LedgerBook>().take(u"oiiyao"_s, {ofYesterday, now});
    QCOMPARE(draft.known().balances.value(u"oiiyao"_s), std::optional(1040.0));
}

void TestMainWindow::wordsThatCameBackBecomeAJobThatBurnsThemIn() {
    auto& draft = the<JobDraft>();
    draft.addTarget(u"fr"_s);
    const QString words = m_folder.filePath(u"clip.es.srt"_s);
    QFile file(words);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("1\n00:00:00,000 --> 00:00:00,900\nHola\n") > 0);
    file.close();
    Task task{.id = u"7"_s, .job = {.operation = OperationKind::Subtitles, .vendor = u"oiiyao"_s, .source = m_clip, .targetLanguage = u"es"_s},
              .state = task::State::Done};
    task.files = {{.role = OutputRole::Subtitles, .path = words}};
    the<TaskTableModel>().apply({task});
    Q_EMIT the<DetailsPanel>().burnInRequested(u"7"_s, words);
    QCOMPARE(draft.operation(), OperationKind::Subtitles);
    QCOMPARE(draft.vendor()->id, u"local"_s);
    QCOMPARE(draft.file(InputRole::Subtitles).path, words);
    QCOMPARE(draft.targets(), QStringList{u"es"_s});
    QTRY_COMPARE(draft.jobs().size(), 1);  // once the clip is probed
    const JobSpec job = draft.jobs().first();
    QCOMPARE(job.source, m_clip);
    QCOMPARE(job.sourceLanguage, u"es"_s);
    QCOMPARE(job.options["burn_in"_L1].toBool(), true);
    QCOMPARE(the<TaskTableModel>().rowCount(), 1);  // nothing was queued
}

void TestMainWindow::aRecoveredListIsToldOnItsOwnBar() {
    auto* bar = m_window->findChild<InfoBar*>(u"recovery"_s);
    QVERIFY(!bar->isVisible());
    m_window->tellRecovered({.asidePath = u"/profile/queue.sqlite.damaged"_s, .restored = 4, .unknown = {u"3"_s}});
    m_window->tellFailure({.kind = failure::Kind::Offline});
    QVERIFY(bar->isVisible());
    QVERIFY(bar->sentence().contains("/profile/queue.sqlite.damaged"_L1));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
