// SPDX-License-Identifier: MIT
// The grid in the real main window: beside the clips, the job, the accounts and the tasks.
#include "app/engine/knownvendors.h"
#include "models/job/jobdraft.h"
#include "models/media/medialistmodel.h"
#include "models/recipes/recipebook.h"
#include "models/regions/regionbook.h"
#include "models/tasks/tasktablemodel.h"
#include "services/credentials/accountbook.h"
#include "services/credentials/keystore.h"
#include "ui/job/jobpanel.h"
#include "ui/launch/launchtable.h"
#include "ui/launch/launchview.h"
#include "ui/main/launchdesk.h"
#include "ui/main/mainwindow.h"
#include "ui/widgets/infobar.h"

#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qaction.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qdockwidget.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

class TestLaunchDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { qunsetenv("BABELREEL_OIIYAO_KEY"); }
    void theGridComesAndGoes();
    void languagesOfTheGridAreThereNextTime();
    void whatIsChosenInTheJobIsTicked();
    void itsJobsGoToTheQueue();
    void aTaskOnItsWayIsSaidAndShown();
    void voicesAreChosenOnceTheyAreKnown();
    void aClipAddedMeanwhileIsARow();
    void aRecipeIsHeldWithItsPriceAndTheClipsBoxes();
    void aRecipeThatCannotGoSaysWhy();

private:
    void queueRecipe(const Recipe& recipe);
    void open();
    LaunchDesk& desk() const { return *m_window->findChild<LaunchDesk*>(); }
    LaunchView& view() const { return *m_window->findChild<LaunchView*>(); }
    LaunchTable& table() const { return view().table(); }
    JobDraft& draft() const { return *m_window->findChild<JobDraft*>(); }
    MediaListModel& clips() const { return *m_window->findChild<MediaListModel*>(); }
    void show() { desk().action()->setChecked(true); }
    QString says(int row, int column) const { return table().model()->index(row, column).data(Qt::ToolTipRole).toString(); }
    bool isTicked(int row, int column) const {
        return table().model()->index(row, column).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
    QPushButton* card(const QString& title) const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<AccountBook> m_accounts;
    std::unique_ptr<KeyStore> m_keys;
    std::unique_ptr<VendorRegistry> m_vendors;
    std::unique_ptr<MainWindow> m_window;
};

/// One clip with sound; a key for Oiiyao, and Spanish on this computer.
void TestLaunchDesk::init() {
    m_window.reset();
    qputenv("BABELREEL_OIIYAO_KEY", "k");
    m_home = std::make_unique<QTemporaryDir>();
    open();
    m_window->addSources({QStringLiteral(SAMPLE_CLIP)});
    QTRY_COMPARE(clips().rowCount(), 1);
    QTRY_VERIFY(clips().file(clips().paths().value(0)));
}

void TestLaunchDesk::open() {
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
    m_window->setLocal(found);
    m_window->resize(1440, 900);
    m_window->show();
    draft().choose(u"local"_s, u"local"_s);
    draft().setSourceLanguage(u"en"_s);
}

QPushButton* TestLaunchDesk::card(const QString& title) const {
    for (auto* card : view().findChildren<QFrame*>(u"noticeCard"_s)) {
        for (const auto* label : card->findChildren<QLabel*>()) {
            if (label->text().contains(title))
                return card->findChild<QPushButton*>();
        }
    }
    return nullptr;
}

void TestLaunchDesk::theGridComesAndGoes() {
    auto* media = m_window->findChild<QDockWidget*>(u"mediaDock"_s);
    QTRY_VERIFY(m_window->findChild<QPushButton*>(u"queueMany"_s)->isVisible());
    m_window->findChild<QPushButton*>(u"queueMany"_s)->click();
    QVERIFY(view().isVisible());
    QVERIFY(!media->isVisible());
    QTest::keyClick(&view(), Qt::Key_Escape);
    QVERIFY(!view().isVisible());
    QVERIFY(media->isVisible());
    QVERIFY(!desk().action()->isChecked());
}

void TestLaunchDesk::languagesOfTheGridAreThereNextTime() {
    draft().addTarget(u"es"_s);
    show();
    QTRY_COMPARE(table().model()->columnCount(), 2);  // here and at Oiiyao
    desk().action()->setChecked(false);
    draft().removeTarget(u"es"_s);
    show();
    QCOMPARE(table().model()->columnCount(), 2);
    m_window->close();
    m_window.reset();
    open();
    show();
    QCOMPARE(table().model()->columnCount(), 2);
}

void TestLaunchDesk::whatIsChosenInTheJobIsTicked() {
    draft().addTarget(u"es"_s);
    show();
    QTRY_COMPARE(table().model()->columnCount(), 2);
    QVERIFY(isTicked(0, 0));
    QVERIFY(!isTicked(0, 1));
}

void TestLaunchDesk::itsJobsGoToTheQueue() {
    QSignalSpy queued(&desk(), &LaunchDesk::queueRequested);
    draft().addTarget(u"es"_s);
    show();
    auto* queue = view().findChild<QPushButton*>(u"launchQueue"_s);
    QTRY_VERIFY(queue->isEnabled());
    queue->click();  // costs nothing, so it goes at once
    QCOMPARE(queued.size(), 1);
    const JobSpec job = queued[0][0].value<QList<JobSpec>>().value(0);
    QCOMPARE(job.account, u"local"_s);
    QCOMPARE(job.targetLanguage, u"es"_s);
    QCOMPARE(job.folder, draft().folder());
    QVERIFY(!view().isVisible());
    show();
    QVERIFY(!isTicked(0, 0));
}

void TestLaunchDesk::aTaskOnItsWayIsSaidAndShown() {
    QSignalSpy wanted(&desk(), &LaunchDesk::taskWanted);
    Task task{.id = u"7"_s, .job = {.vendor = u"local"_s, .account = u"local"_s, .source = clips().paths()[0], .targetLanguage = u"es"_s}};
    m_window->findChild<TaskTableModel*>()->apply({task});
    draft().addTarget(u"es"_s);
    show();
    QVERIFY(!isTicked(0, 0));
    QTRY_VERIFY(card(u"in the queue"_s));
    QVERIFY(says(0, 0).contains(u"twice"_s));
    card(u"in the queue"_s)->click();
    QCOMPARE(wanted.value(0).value(0).toString(), u"7"_s);
    QVERIFY(!view().isVisible());
}

void TestLaunchDesk::voicesAreChosenOnceTheyAreKnown() {
    QSignalSpy asked(&draft(), &JobDraft::voicesWanted);
    draft().addTarget(u"es"_s);
    show();
    QTRY_VERIFY(card(u"voice"_s));
    QVERIFY(says(0, 1).contains(u"voice"_s, Qt::CaseInsensitive));
    card(u"voice"_s)->click();
    QCOMPARE(std::ranges::count_if(asked, [](const QVariantList& call) { return call[0].toString() == u"oiiyao"_s; }), 1);
    draft().setVoices(u"oiiyao"_s, u"es"_s, {{.vendor = u"oiiyao"_s, .id = u"de1"_s, .name = u"Anke"_s, .language = u"de"_s},
                                             {.vendor = u"oiiyao"_s, .id = u"es1"_s, .name = u"Lucía"_s, .language = u"es"_s}});
    QTRY_VERIFY(table().model()->flags(table().model()->index(0, 1)) & Qt::ItemIsUserCheckable);
    table().setCurrentIndex(table().model()->index(0, 1));
    QTest::keyClick(&table(), Qt::Key_Space);
    QSignalSpy queued(&view(), &LaunchView::queued);
    QTRY_VERIFY(view().findChild<QPushButton*>(u"launchQueue"_s)->isEnabled());
    view().findChild<QPushButton*>(u"launchQueue"_s)->click();
    view().findChild<QPushButton*>(u"sendNow"_s)->click();
    QCOMPARE(queued.size(), 1);
    QCOMPARE(queued[0][0].value<QList<JobSpec>>().last().voice, u"es1"_s);
}

void TestLaunchDesk::aClipAddedMeanwhileIsARow() {
    draft().addTarget(u"es"_s);
    show();
    QTRY_COMPARE(table().model()->rowCount(), 1);
    QVERIFY(QFile::copy(QStringLiteral(SAMPLE_CLIP), m_home->filePath(u"two.mp4"_s)));
    m_window->addSources({m_home->filePath(u"two.mp4"_s)});
    QTRY_COMPARE(table().model()->rowCount(), 2);
}

void TestLaunchDesk::queueRecipe(const Recipe& recipe) {
    RecipeBook book(Profile::at(m_home->path()).recipes());
    const QString name = book.add(recipe);
    auto* menu = view().findChild<QMenu*>(u"launchRecipes"_s);
    Q_EMIT menu->aboutToShow();
    for (QAction* action : menu->actions()) {
        if (action->text() == name)
            return action->trigger();
    }
    QFAIL(qPrintable(name));
}

void TestLaunchDesk::aRecipeIsHeldWithItsPriceAndTheClipsBoxes() {
    draft().setPrices(u"oiiyao"_s, {{.task = u"smart_erasure"_s, .creditsPerMinute = 12}});
    draft().addTarget(u"es"_s);
    m_window->findChild<RegionBook*>()->setRegions(clips().paths()[0], {{.box = {0.1, 0.8, 0.8, 0.1}}});
    show();
    QTRY_VERIFY(isTicked(0, 0));
    QSignalSpy held(&view(), &LaunchView::holding);
    queueRecipe({u"Clean"_s, {{.operation = OperationKind::Erase, .vendor = u"oiiyao"_s}}});
    QCOMPARE(held.size(), 1);
    const auto jobs = held[0][0].value<QList<JobSpec>>();
    QCOMPARE(jobs.size(), 1);
    QCOMPARE(jobs[0].source, clips().paths()[0]);
    QCOMPARE(jobs[0].regions.size(), 1);
    QVERIFY(jobs[0].frameSize.isValid());
    QVERIFY(jobs[0].reuse);
    const QString words = view().findChild<QLabel*>(u"holdText"_s)->text();
    QVERIFY2(words.contains(u"12 credits"_s) && words.contains(u"Oiiyao"_s), qPrintable(words));
    QTest::keyClick(&view(), Qt::Key_Escape);
    draft().setBalance(u"oiiyao"_s, 5);
    const auto heldAgain = [this] {
        queueRecipe({u"Clean too"_s, {{.operation = OperationKind::Erase, .vendor = u"oiiyao"_s}}});
        const QString words = view().findChild<QLabel*>(u"holdText"_s)->text();
        QTest::keyClick(&view(), Qt::Key_Escape);
        return words;
    };
    QTRY_VERIFY(heldAgain().contains(u"you have 5"_s));
}

/// Oiiyao dubs with a voice, and nobody has chosen one.
void TestLaunchDesk::aRecipeThatCannotGoSaysWhy() {
    draft().addTarget(u"es"_s);
    show();
    QTRY_VERIFY(isTicked(0, 0));
    QSignalSpy held(&view(), &LaunchView::holding);
    queueRecipe({u"Dub"_s, {{.vendor = u"oiiyao"_s}}});
    QVERIFY(held.isEmpty());
    bool told = false;
    for (const auto* bar : m_window->findChildren<InfoBar*>())
        told = told || bar->sentence().contains(u"voice"_s);
    QVERIFY(told);
}

QTEST_MAIN(TestLaunchDesk)
#include "tst_launchdesk.moc"
