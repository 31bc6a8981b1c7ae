// SPDX-License-Identifier: MIT
// The glossaries' dialog, driven by keys and buttons, and what a task's details show of the check.
#include "models/glossary/glossarybook.h"
#include "models/job/jobdraft.h"
#include "tests/models/madeupvendors.h"
#include "ui/glossary/glossarydialog.h"
#include "ui/glossary/glossaryfiles.h"
#include "ui/glossary/glossaryusebar.h"
#include "ui/glossary/glossarywording.h"
#include "ui/tasks/termlist.h"

#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qaction.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qlistwidget.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtableview.h>

using namespace Qt::StringLiterals;

class TestGlossaryDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyDialogSaysHowToBegin();
    void termsAreTypedAndTakenAway();
    void languagesAreAdded();
    void anotherNameIsTyped();
    void oneGoesWithNewJobs();
    void glossariesAreHandedOn();
    void aDeletedOneComesBack();
    void detailsShowThePlaces();

private:
    template <class Widget>
    Widget* find(const QString& name) const { return m_dialog->findChild<Widget*>(name); }
    QTableView& table() const { return *find<QTableView>(u"glossaryTable"_s); }
    void choose(const QString& box, const QString& tag) {
        auto* combo = find<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(tag));
        Q_EMIT combo->activated(combo->currentIndex());
    }

    VendorRegistry m_vendors = madeup::vendorsWithDelta();
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<JobDraft> m_draft;
    std::unique_ptr<GlossaryBook> m_book;
    std::unique_ptr<GlossaryDialog> m_dialog;
};

void TestGlossaryDialog::init() {
    m_dialog.reset();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_draft = std::make_unique<JobDraft>(m_vendors, *m_settings, u"job"_s);
    m_draft->setAccounts({madeup::account(u"alpha"_s), madeup::account(u"bravo"_s)});
    m_draft->setOperation(OperationKind::Translate);
    m_book = std::make_unique<GlossaryBook>(QString(), glossarywording::step);
    m_dialog = std::make_unique<GlossaryDialog>(*m_book, *m_draft, nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestGlossaryDialog::anEmptyDialogSaysHowToBegin() {
    QVERIFY(find<QWidget>(u"glossaryEmpty"_s)->isVisible());
    QVERIFY(!table().isVisible());
    QVERIFY(!find<QPushButton>(u"addTerm"_s)->isEnabled());
    QTest::mouseClick(find<QPushButton>(u"beginGlossary"_s), Qt::LeftButton);
    QVERIFY(m_book->current());
    QVERIFY(!find<QPushButton>(u"glossaryImport"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"beginGlossary"_s), Qt::LeftButton);
    QCOMPARE(m_book->current()->entries.size(), 1);
    QVERIFY(table().isVisible());
}

void TestGlossaryDialog::termsAreTypedAndTakenAway() {
    m_book->add(u"ACME"_s);
    QTest::mouseClick(find<QPushButton>(u"addTerm"_s), Qt::LeftButton);
    auto* field = table().findChild<QLineEdit*>();
    QVERIFY(field);
    QTest::keyClicks(field, u"dub"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_book->current()->entries[0].source, u"dub"_s);
    table().setCurrentIndex(table().model()->index(0, 1));
    QTest::keyClick(&table(), Qt::Key_Space);
    QVERIFY(m_book->current()->entries[0].never);
    QTest::keyClick(&table(), Qt::Key_Delete);
    QVERIFY(m_book->current()->entries.isEmpty());
    QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_book->current()->entries.size(), 1);
}

void TestGlossaryDialog::languagesAreAdded() {
    m_book->add(Glossary{.name = u"ACME"_s, .entries = {{.source = u"dub"_s}}});
    choose(u"glossaryLanguage"_s, u"en"_s);
    choose(u"addTarget"_s, u"es"_s);
    QCOMPARE(m_book->current()->language, u"en"_s);
    QCOMPARE(m_book->current()->targets, QStringList{u"es"_s});
    QCOMPARE(table().model()->columnCount(), 5);
    QCOMPARE(find<QComboBox>(u"addTarget"_s)->findData(u"es"_s), -1);
    QCOMPARE(find<QComboBox>(u"addTarget"_s)->currentIndex(), 0);
}

void TestGlossaryDialog::anotherNameIsTyped() {
    m_book->add(u"ACME"_s);
    m_book->add(u"Other"_s);
    auto* names = find<QComboBox>(u"glossaryNames"_s);
    names->lineEdit()->setFocus();
    names->lineEdit()->selectAll();
    QTest::keyClicks(names->lineEdit(), u"Client"_s);
    QTest::keyClick(names->lineEdit(), Qt::Key_Return);
    QCOMPARE(m_book->shelf().names(), (QStringList{u"ACME"_s, u"Client"_s}));
    QVERIFY(m_dialog->isVisible());
    names->setCurrentIndex(0);
    Q_EMIT names->activated(0);
    QCOMPARE(m_book->current()->name, u"ACME"_s);
}

void TestGlossaryDialog::oneGoesWithNewJobs() {
    m_book->add(Glossary{.name = u"ACME"_s, .entries = {{.source = u"dub"_s, .never = true}, {.source = u"cue"_s, .never = true}}});
    auto* facts = find<QLabel>(u"glossaryFacts"_s);
    QVERIFY(facts->text().contains(u"without terms"_s));
    QSignalSpy used(&m_dialog->useBar(), &GlossaryUseBar::usedChanged);
    choose(u"usedGlossary"_s, u"ACME"_s);
    QCOMPARE(used.size(), 1);
    QCOMPARE(m_dialog->useBar().used(), u"ACME"_s);
    m_draft->addTarget(u"es"_s);
    QTRY_VERIFY2(facts->text().contains(u"Spanish"_s) && facts->text().contains(u'2'), qPrintable(facts->text()));
}

void TestGlossaryDialog::glossariesAreHandedOn() {
    const QString path = m_folder.filePath(u"ACME.csv"_s);
    m_dialog->files().setDialogs({.open = [&](QWidget*, const auto& chosen) { chosen(path); },
                                  .save = [&](QWidget*, const QString&, const auto& chosen) { chosen(path); }});
    m_book->add(Glossary{.name = u"ACME"_s, .targets = {u"es"_s}, .entries = {{.source = u"dub"_s, .words = {{u"es"_s, {u"doblaje"_s, {}}}}}}});
    const Glossary before = *m_book->current();
    m_dialog->files().exportGlossary();
    m_book->remove();
    m_dialog->files().importGlossary();
    QVERIFY(m_book->current());
    QCOMPARE(*m_book->current(), before);
    QVERIFY(find<InfoBar>(u"glossaryInfo"_s)->sentence().contains(u"ACME"_s));
}

void TestGlossaryDialog::aDeletedOneComesBack() {
    m_book->add(u"ACME"_s);
    const auto actions = m_dialog->findChildren<QAction*>();
    const auto remove = std::ranges::find_if(actions, [](const QAction* action) { return action->text() == "&Delete"_L1; });
    QVERIFY(remove != actions.end());
    (*remove)->trigger();
    QVERIFY(!m_book->current());
    Q_EMIT find<InfoBar>(u"glossaryInfo"_s)->actionTriggered();
    QVERIFY(m_book->current() && m_book->current()->name == "ACME"_L1);
}

void TestGlossaryDialog::detailsShowThePlaces() {
    TermList list;
    QVERIFY(list.isHidden());
    const TermReport report{.breaches = {{std::chrono::seconds(62), {u"dub"_s, u"doblaje"_s, {}}, u"Una versión"_s}}, .checked = true};
    list.setReport(report, 1);
    QVERIFY(!list.isHidden());
    auto* places = list.findChild<QListWidget*>(u"termPlaces"_s);
    QCOMPARE(places->count(), 1);
    for (const QString& word : {u"1:02"_s, u"doblaje"_s, u"Una versión"_s})
        QVERIFY2(places->item(0)->text().contains(word), qPrintable(places->item(0)->text()));
    QSignalSpy asked(&list, &TermList::placeRequested);
    Q_EMIT places->itemActivated(places->item(0));
    QCOMPARE(asked.value(0).value(0).toDouble(), 62.0);
    list.setReport({.checked = true, .withSource = true}, 1);
    QVERIFY(places->isHidden());
    QVERIFY(list.findChild<QLabel*>(u"termsTitle"_s)->text().contains(u"as it should be"_s));
}

QTEST_MAIN(TestGlossaryDialog)
#include "tst_glossarydialog.moc"
