// SPDX-License-Identifier: MIT
// Watched folders in the real main window: the dialog, the form, and what lies on the disk afterwards.
#include "app/engine/knownvendors.h"
#include "models/job/jobdraft.h"
#include "models/watch/watchrulesmodel.h"
#include "services/credentials/accountbook.h"
#include "services/credentials/keystore.h"
#include "services/watch/rulefile.h"
#include "ui/main/mainwindow.h"
#include "ui/main/watchdesk.h"
#include "ui/watch/watchdialog.h"

#include <QtCore/qdir.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qspinbox.h>
#include <QtWidgets/qtreeview.h>

using namespace Qt::StringLiterals;

class TestWatchDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aFolderIsAddedEditedSwitchedAndRemoved();
    void theFormSaysWhatIsMissing();

private:
    WatchDialog& dialog() const { return *m_window->findChild<WatchDialog*>(); }
    RuleForm& form() const { return *m_window->findChildren<RuleForm*>().constLast(); }
    QString problem() const { return form().findChild<QLabel*>(u"ruleProblem"_s)->text(); }
    bool mayKeep() const { return form().findChild<QPushButton*>(u"ruleKeep"_s)->isEnabled(); }
    void press(const QString& name) const { m_window->findChild<QPushButton*>(name)->click(); }
    void type(const QString& field, const QString& text) const { form().findChild<QLineEdit*>(field)->setText(text); }
    QList<WatchRule> stored() const { return rulefile::read(rulefile::pathIn(Profile::at(m_home->path()).data)).value_or(QList<WatchRule>()); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<AccountBook> m_accounts;
    std::unique_ptr<KeyStore> m_keys;
    std::unique_ptr<VendorRegistry> m_vendors;
    std::unique_ptr<MainWindow> m_window;
    QString m_films;
};

void TestWatchDesk::init() {
    m_window.reset();
    m_home = std::make_unique<QTemporaryDir>();
    m_films = m_home->filePath(u"films"_s);
    QDir().mkpath(m_films);
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
    found.voices = {{.vendor = u"local"_s, .id = u"espeak:es"_s, .name = u"Spanish"_s, .language = u"es"_s, .gender = u"male"_s}};
    m_window->setLocal(found);
    auto* draft = m_window->findChild<JobDraft*>();
    draft->choose(u"local"_s, u"local"_s);
    draft->setSourceLanguage(u"en"_s);
    m_window->findChild<WatchDesk*>()->open();
}

void TestWatchDesk::aFolderIsAddedEditedSwitchedAndRemoved() {
    m_window->findChild<JobDraft*>()->addTarget(u"es"_s);
    press(u"addRule"_s);
    QVERIFY(!mayKeep());
    type(u"ruleFolder"_s, m_films);
    QVERIFY2(mayKeep(), qPrintable(problem()));
    form().findChild<QSpinBox*>(u"ruleFiles"_s)->setValue(7);
    press(u"ruleKeep"_s);
    QCOMPARE(stored().size(), 1);
    QCOMPARE(stored()[0].folder, m_films);
    QCOMPARE(stored()[0].dailyFiles, 7);
    QCOMPARE(stored()[0].jobs[0].targetLanguage, u"es"_s);
    QVERIFY(!stored()[0].id.isEmpty());
    auto* view = dialog().findChild<QTreeView*>(u"watchRules"_s);
    QCOMPARE(view->model()->rowCount(), 1);
    QVERIFY(view->model()->index(0, WatchRulesModel::What).data().toString().contains("Spanish"_L1));

    const QString id = stored()[0].id;
    QTest::qWait(1);  // the first form goes
    press(u"editRule"_s);
    form().findChild<QSpinBox*>(u"ruleFiles"_s)->setValue(0);
    form().findChild<QPushButton*>(u"ruleKeep"_s)->click();
    QCOMPARE(stored()[0].dailyFiles, 0);
    QCOMPARE(stored()[0].id, id);
    QVERIFY(view->model()->setData(view->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(stored()[0].on, false);
    press(u"removeRule"_s);
    QCOMPARE(stored().size(), 0);
    QVERIFY(!dialog().findChild<QPushButton*>(u"editRule"_s)->isEnabled());
}

void TestWatchDesk::theFormSaysWhatIsMissing() {
    press(u"addRule"_s);
    QVERIFY(problem().contains("Choose the folder"_L1));
    type(u"ruleFolder"_s, m_home->filePath(u"nowhere"_s));
    QVERIFY(problem().contains("no such folder"_L1));
    type(u"ruleFolder"_s, m_films);
    QVERIFY(!problem().isEmpty());  // no language yet
    type(u"rulePattern"_s, u"*.{to}"_s);
    QCOMPARE(problem(), QString());
    type(u"rulePattern"_s, u"*.{lang}"_s);
    QVERIFY(problem().contains("{from}"_L1));
    type(u"rulePattern"_s, QString());
    m_window->findChild<JobDraft*>()->addTarget(u"es"_s);
    form().findChild<QPushButton*>(u"ruleTakeJobs"_s)->click();
    QCOMPARE(problem(), QString());
    type(u"ruleFolder"_s, m_window->findChild<JobDraft*>()->folder());
    QDir().mkpath(m_window->findChild<JobDraft*>()->folder());
    type(u"ruleFolder"_s, m_window->findChild<JobDraft*>()->folder() + u'/');
    QVERIFY(problem().contains("Results would go"_L1));
}

QTEST_MAIN(TestWatchDesk)
#include "tst_watchdesk.moc"
