// SPDX-License-Identifier: MIT
// Glossaries in the real main window: what goes with the jobs, and what a finished task's details show.
#include "app/engine/knownvendors.h"
#include "models/tasks/tasktablemodel.h"
#include "services/credentials/accountbook.h"
#include "services/credentials/keystore.h"
#include "ui/glossary/glossarydialog.h"
#include "ui/glossary/glossaryusebar.h"
#include "ui/main/glossarydesk.h"
#include "ui/main/mainactions.h"
#include "ui/main/mainwindow.h"
#include "ui/tasks/detailspanel.h"
#include "ui/tasks/taskspanel.h"

#include <QtCore/qfile.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qaction.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlistwidget.h>

using namespace Qt::StringLiterals;

class TestGlossaryDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void jobsTakeTheChosenOneAlong();
    void theChoiceIsRemembered();
    void aFinishedTaskShowsItsPlaces();

private:
    GlossaryDesk& desk() const { return *m_window->findChild<GlossaryDesk*>(); }
    GlossaryDialog& open() {
        m_window->findChild<MainActions*>()->glossaries->trigger();
        return *m_window->findChild<GlossaryDialog*>();
    }
    void use(const QString& name) {
        auto* names = open().findChild<QComboBox*>(u"usedGlossary"_s);
        names->setCurrentIndex(names->findData(name));
        Q_EMIT names->activated(names->currentIndex());
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<AccountBook> m_accounts;
    std::unique_ptr<KeyStore> m_keys;
    std::unique_ptr<VendorRegistry> m_vendors;
    std::unique_ptr<MainWindow> m_window;
};

static const Glossary acme{.name = u"ACME"_s,
                           .targets = {u"es"_s},
                           .entries = {{.source = u"ACME"_s, .never = true}, {.source = u"dub"_s, .words = {{u"es"_s, {u"doblaje"_s, {}}}}}}};

static JobSpec jobFor(OperationKind kind, const QString& vendor, const QString& target) {
    return {.operation = kind, .vendor = vendor, .account = vendor, .source = u"https://a.example/clip.mp4"_s, .sourceLanguage = u"en"_s,
            .targetLanguage = target};
}

void TestGlossaryDesk::init() {
    m_window.reset();
    m_home = std::make_unique<QTemporaryDir>();
    const Profile profile = Profile::at(m_home->path());
    QVERIFY(!profile.create());
    m_settings = std::make_unique<QSettings>(profile.settingsFile(), QSettings::IniFormat);
    m_accounts = std::make_unique<AccountBook>(*m_settings);
    m_keys = std::make_unique<KeyStore>();
    m_vendors = std::make_unique<VendorRegistry>(knownVendors());
    m_window = std::make_unique<MainWindow>(Studio{*m_vendors, *m_accounts, *m_keys, *m_settings, profile, {}});
    m_window->show();
}

void TestGlossaryDesk::jobsTakeTheChosenOneAlong() {
    const QList<JobSpec> jobs{jobFor(OperationKind::Translate, u"akool"_s, u"es"_s), jobFor(OperationKind::Translate, u"oiiyao"_s, u"de"_s),
                              jobFor(OperationKind::Erase, u"oiiyao"_s, {})};
    desk().book().add(acme);
    QCOMPARE(desk().dressed(jobs), jobs);  // none is chosen
    use(u"ACME"_s);
    QList<qsizetype> terms;
    for (const JobSpec& job : desk().dressed(jobs))
        terms << job.terms.size();
    QCOMPARE(terms, (QList<qsizetype>{2, 1, 0}));
    desk().book().rename(u"Client"_s);
    QCOMPARE(desk().used(), u"Client"_s);
    desk().book().remove();
    QCOMPARE(desk().dressed(jobs), jobs);
}

void TestGlossaryDesk::theChoiceIsRemembered() {
    desk().book().add(acme);
    use(u"ACME"_s);
    desk().book().write();
    const Profile profile = Profile::at(m_home->path());
    m_window.reset();
    m_window = std::make_unique<MainWindow>(Studio{*m_vendors, *m_accounts, *m_keys, *m_settings, profile, {}});
    QCOMPARE(desk().used(), u"ACME"_s);
    QCOMPARE(open().useBar().used(), u"ACME"_s);
    QCOMPARE(desk().dressed({jobFor(OperationKind::Subtitles, u"oiiyao"_s, u"es"_s)})[0].terms.size(), 2);
}

void TestGlossaryDesk::aFinishedTaskShowsItsPlaces() {
    QFile words(m_home->filePath(u"es.srt"_s));
    QVERIFY(words.open(QIODevice::WriteOnly));
    words.write("1\n00:01:02,000 --> 00:01:04,000\nUn dub nuevo\n");
    words.close();
    Task task{.id = u"1"_s, .job = jobFor(OperationKind::Subtitles, u"oiiyao"_s, u"es"_s), .state = task::State::Running};
    task.job.terms = {{u"dub"_s, u"doblaje"_s, {}}};
    auto* table = m_window->findChild<TaskTableModel*>();
    auto* places = m_window->findChild<DetailsPanel*>()->findChild<QListWidget*>(u"termPlaces"_s);
    table->apply({task});
    m_window->findChild<TasksPanel*>()->setCurrent(u"1"_s);
    QCOMPARE(places->count(), 0);
    task.state = task::State::Done;
    task.step = task::Step::Finished;
    task.files = {{.role = OutputRole::Subtitles, .path = words.fileName()}};
    table->apply({task});
    QTRY_COMPARE(places->count(), 1);
    QVERIFY2(places->item(0)->text().startsWith(u"1:02"_s), qPrintable(places->item(0)->text()));
    QSignalSpy asked(&desk(), &GlossaryDesk::placeRequested);
    Q_EMIT places->itemActivated(places->item(0));
    QCOMPARE(asked.value(0), (QVariantList{words.fileName(), task.job.source, 62.0}));
}

QTEST_MAIN(TestGlossaryDesk)
#include "tst_glossarydesk.moc"
