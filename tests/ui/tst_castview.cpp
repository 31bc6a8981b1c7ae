// SPDX-License-Identifier: MIT
// The cast page, driven by keys and buttons.
#include "models/job/jobdraft.h"
#include "tests/models/castrig.h"
#include "tests/models/madeupvendors.h"
#include "ui/cast/castactions.h"
#include "ui/cast/castfiles.h"
#include "ui/cast/casttable.h"
#include "ui/cast/castview.h"
#include "ui/cast/castwording.h"
#include "ui/job/picklist.h"

#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qaction.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qstackedwidget.h>

using namespace Qt::StringLiterals;

class TestCastView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyPageSaysHowToBegin();
    void aCastIsMadeByKeysAlone();
    void hasRoomBetweenTwoPanels();
    void enterTakesTheClosest();
    void enterOpensTheListOfVoices();
    void deleteTakesAway();
    void spaceAsksForTheRecording();
    void aNameThatIsTakenIsRefused();
    void speakersOfTheCuesAreOffered();
    void aDeletedCastComesBack();
    void languagesOfTheJobComeFirst();
    void theJobSpeaksWithACharacter();
    void saysWhyTheJobCannot();
    void castsAreHandedOn();
    void saysWhyAVoiceIsClose_data();
    void saysWhyAVoiceIsClose();
    void troubleWithTheFileIsSaid();

private:
    void openView(const QString& file = {});
    void fill();
    template <class Widget>
    Widget* find(const QString& name) const { return m_view->findChild<Widget*>(name); }
    CastTable& table() const { return *find<CastTable>(u"castTable"_s); }
    InfoBar& info() const { return *find<InfoBar>(u"castInfo"_s); }
    void goTo(int row, int column) { table().setCurrentIndex(m_view->model().index(row, column)); }
    void press(Qt::Key key) { QTest::keyClick(&table(), key); }
    CastCell cell(int row, int column) const { return m_view->model().cell(row, column); }

    VendorRegistry m_vendors = madeup::vendorsWithDelta();
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<JobDraft> m_draft;
    std::unique_ptr<CastBook> m_book;
    std::unique_ptr<CastView> m_view;
};

void TestCastView::init() {
    m_view.reset();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_draft = std::make_unique<JobDraft>(m_vendors, *m_settings, u"job"_s);
    m_draft->setAccounts({madeup::account(u"alpha"_s), madeup::account(u"bravo"_s)});
    openView();
}

void TestCastView::openView(const QString& file) {
    m_view.reset();
    m_book = std::make_unique<CastBook>(file, castwording::step);
    m_view = std::make_unique<CastView>(*m_book, *m_draft);
    m_view->setAccounts(castrig::accounts());
    m_view->setJobLanguages({u"es"_s});
    m_view->resize(1000, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

/// Series: Lena is Lucía at One, Tom has no voice.
void TestCastView::fill() {
    m_book->add(u"Series"_s);
    m_book->addCharacters({u"Lena"_s, u"Tom"_s});
    m_view->model().choose(0, 1, castrig::accounts()[0].voices[0]);
}

void TestCastView::anEmptyPageSaysHowToBegin() {
    QVERIFY(find<QWidget>(u"castEmpty"_s)->isVisible());
    QVERIFY(!table().isVisible());
    QVERIFY(!find<QWidget>(u"castUseBar"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"castSpeakers"_s)->isVisible());
    QVERIFY(!m_view->actions().exportCast->isEnabled());
    QTest::mouseClick(find<QPushButton>(u"beginCast"_s), Qt::LeftButton);
    QVERIFY(m_book->current());
    QTRY_VERIFY(find<QLineEdit>(u"castName"_s)->hasFocus());
    QTest::keyClicks(find<QLineEdit>(u"castName"_s), u"Kitchen talk"_s);
    QTest::keyClick(find<QLineEdit>(u"castName"_s), Qt::Key_Return);
    QCOMPARE(m_book->current()->name, u"Kitchen talk"_s);
    QCOMPARE(find<QComboBox>(u"castChoice"_s)->currentText(), u"Kitchen talk"_s);
    QTest::mouseClick(find<QPushButton>(u"beginCast"_s), Qt::LeftButton);
    QCOMPARE(m_book->characters().size(), 1);
    QVERIFY(table().isVisible());
}

void TestCastView::aCastIsMadeByKeysAlone() {
    m_book->add(u"Series"_s);
    QTest::keyClick(m_view.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto* name = table().findChild<QLineEdit*>(u"characterName"_s);
    QVERIFY(name);
    QTest::keyClicks(name, u"Lena"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(m_book->characters()[0].name, u"Lena"_s);
    QTRY_VERIFY(table().hasFocus());
    press(Qt::Key_F2);
    name = table().findChild<QLineEdit*>(u"characterName"_s);
    QVERIFY(name);
    QTest::keyClick(name, Qt::Key_Escape);
    goTo(0, m_view->model().notesColumn());
    press(Qt::Key_Return);
    auto* notes = table().findChild<QLineEdit*>(u"characterNotes"_s);
    QVERIFY(notes);
    QTest::keyClicks(notes, u"Never shouts"_s);
    QTest::keyClick(notes, Qt::Key_Return);
    QTRY_COMPARE(m_book->characters()[0].notes, u"Never shouts"_s);
    auto* casts = find<QComboBox>(u"castChoice"_s);
    QTest::keyClick(casts, Qt::Key_F2);
    QTest::keyClicks(find<QLineEdit>(u"castName"_s), u"Other"_s);
    QTest::keyClick(find<QLineEdit>(u"castName"_s), Qt::Key_Escape);
    QCOMPARE(m_book->current()->name, u"Series"_s);
    QCOMPARE(casts->currentText(), u"Series"_s);
}

/// In a window of 1280 by 800 there are some 680 left for it; German words are longer than these.
void TestCastView::hasRoomBetweenTwoPanels() {
    m_book->add(u"The very long winter of the commissioner, season two"_s);
    m_book->addCharacters({u"Commissioner Bartholomew Oberhauser-Wagenknecht"_s});
    QTRY_VERIFY(find<QWidget>(u"castUseBar"_s)->isVisible());
    QVERIFY2(m_view->minimumSizeHint().width() <= 600, qPrintable(QString::number(m_view->minimumSizeHint().width())));
}

void TestCastView::enterTakesTheClosest() {
    fill();
    QCOMPARE(m_view->model().index(0, 2).data().toString(), u"Closest: Dalia"_s);
    goTo(0, 2);
    press(Qt::Key_Return);
    QCOMPARE(cell(0, 2).state, CastCell::State::Chosen);
    QCOMPARE(cell(0, 2).voice.name, u"Dalia"_s);
    QCOMPARE(m_book->undoStack().undoText(), u"voice of Lena"_s);
    m_view->actions().undo->trigger();
    QCOMPARE(cell(0, 2).state, CastCell::State::Closest);
}

void TestCastView::enterOpensTheListOfVoices() {
    fill();
    goTo(1, 2);
    press(Qt::Key_Return);
    auto* list = find<PickList>(u"castVoices"_s);
    QVERIFY(list && list->isVisible());
    QTest::keyClicks(list->findChild<QLineEdit*>(), u"mat"_s);
    QTest::keyClick(list->findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(cell(1, 2).voice.name, u"Mateo"_s);
    QVERIFY(!list->isVisible());
    goTo(0, 2);
    press(Qt::Key_F4);  // all, though there is a closest one
    QVERIFY(list->isVisible());
    QTest::keyClick(list->findChild<QLineEdit*>(), Qt::Key_Down);
    QTest::keyClick(list->findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(cell(0, 2).voice.name, u"Mateo"_s);
    m_view->showLanguage(u"de"_s);
    goTo(0, 2);
    press(Qt::Key_Return);
    QVERIFY(list->isVisible());  // and says that there is none
    QTest::keyClick(list->findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(cell(0, 2).state, CastCell::State::NoVoices);
    list->hide();
}

void TestCastView::deleteTakesAway() {
    fill();
    goTo(0, 1);
    press(Qt::Key_Delete);
    QCOMPARE(cell(0, 1).state, CastCell::State::Empty);
    QCOMPARE(m_book->characters().size(), 2);
    goTo(0, 0);
    press(Qt::Key_Delete);
    QCOMPARE(m_book->characters().size(), 1);
    QCOMPARE(m_book->characters()[0].name, u"Tom"_s);
}

void TestCastView::spaceAsksForTheRecording() {
    fill();
    QSignalSpy wanted(m_view.get(), &CastView::hearRequested);
    goTo(0, 1);
    press(Qt::Key_Space);
    QVERIFY(wanted.isEmpty());
    QCOMPARE(info().sentence(), u"There is no recording of Lucía to hear."_s);
    QList<CastAccount> accounts = castrig::accounts();
    accounts[0].voices[0].preview = QUrl(u"https://one.test/1.mp3"_s);
    accounts[1].voices[1].preview = QUrl(u"https://two.test/f.mp3"_s);
    m_view->setAccounts(accounts);
    press(Qt::Key_Space);
    goTo(0, 2);
    press(Qt::Key_Space);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[0][0], u"one"_s);
    QCOMPARE(wanted[0][1].value<Voice>().preview, accounts[0].voices[0].preview);
    QCOMPARE(wanted[1][1].value<Voice>().name, u"Dalia"_s);
}

void TestCastView::aNameThatIsTakenIsRefused() {
    fill();
    table().editName(1);
    auto* name = table().findChild<QLineEdit*>(u"characterName"_s);
    QVERIFY(name);
    name->setText(u"lena"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(info().isVisible());
    QVERIFY(info().sentence().contains(u"lena"_s));
    QCOMPARE(m_book->characters()[1].name, u"Tom"_s);
}

void TestCastView::speakersOfTheCuesAreOffered() {
    m_view->setSpeakers({{u"LENA"_s, 4}, {u"Anna"_s, 2}});
    auto* speakers = find<QPushButton>(u"castSpeakers"_s);
    QVERIFY(speakers->isVisible());
    QTest::mouseClick(speakers, Qt::LeftButton);
    QCOMPARE(m_book->characters().size(), 2);
    QVERIFY(!info().isVisible());
    m_view->setSpeakers({{u"LENA"_s, 4}, {u"Anna"_s, 2}, {u"Ben"_s, 1}});
    QVERIFY(info().isVisible() && info().sentence().contains(u"Ben"_s) && !info().sentence().contains(u"Anna"_s));
    Q_EMIT info().actionTriggered();
    QCOMPARE(m_book->characters().size(), 3);
    QVERIFY(!m_view->actions().fromCues->isEnabled());
}

void TestCastView::aDeletedCastComesBack() {
    fill();
    m_view->actions().deleteCast->trigger();
    QVERIFY(!m_book->current());
    QVERIFY(info().isVisible() && find<QWidget>(u"castEmpty"_s)->isVisible());
    Q_EMIT info().actionTriggered();
    QCOMPARE(m_book->current()->name, u"Series"_s);
    QCOMPARE(cell(0, 1).voice.name, u"Lucía"_s);
}

void TestCastView::languagesOfTheJobComeFirst() {
    fill();
    m_view->setJobLanguages({u"fr"_s, u"es"_s});
    auto* languages = find<QComboBox>(u"castLanguage"_s);
    QCOMPARE(m_view->model().language(), u"es"_s);  // it is one of them
    QCOMPARE(languages->itemData(0), u"fr"_s);
    QCOMPARE(languages->itemText(1), u"Spanish · 1 of 2"_s);
    QVERIFY(languages->findData(u"es-MX"_s) > 1);
    QCOMPARE(languages->findData(u"de-DE"_s), -1);  // one region of it alone
    const int german = languages->findData(u"de"_s);
    QVERIFY(german > 1);
    languages->setCurrentIndex(german);
    Q_EMIT languages->activated(german);
    QCOMPARE(m_view->model().language(), u"de"_s);
    m_view->setJobLanguages({u"fr"_s});
    QCOMPARE(m_view->model().language(), u"de"_s);  // chosen by hand
}

void TestCastView::theJobSpeaksWithACharacter() {
    m_draft->choose(u"alpha"_s, u"alpha"_s);
    m_draft->addTarget(u"es"_s);
    m_draft->addTarget(u"de"_s);
    QList<CastAccount> accounts = castrig::accounts();
    accounts[0].id = u"alpha"_s;
    m_view->setAccounts(accounts);
    fill();
    m_view->refreshJob();
    auto* use = find<QPushButton>(u"useCast"_s);
    QVERIFY(use->isEnabled());
    QCOMPARE(use->text(), u"Use Lena"_s);
    QCOMPARE(find<QLabel>(u"castUseFacts"_s)->text(), u"Spanish: Lucía · German: no voice at Alpha Dubs yet"_s);
    QVERIFY(find<QLabel>(u"castUseLimit"_s)->text().contains(u"one voice a language"_s));
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(m_draft->voice(u"es"_s), u"1"_s);
    QVERIFY(m_draft->voice(u"de"_s).isEmpty());
    auto* speaker = find<QComboBox>(u"speaker"_s);
    speaker->setCurrentText(u"Tom"_s);
    Q_EMIT speaker->activated(1);
    QVERIFY(!use->isEnabled());
}

void TestCastView::saysWhyTheJobCannot() {
    fill();
    m_draft->choose(u"bravo"_s, u"bravo"_s);
    m_draft->addTarget(u"spa"_s);
    m_view->refreshJob();
    QVERIFY(!find<QPushButton>(u"useCast"_s)->isEnabled());
    QCOMPARE(find<QLabel>(u"castUseFacts"_s)->text(), u"Bravo takes no voice for “Translate & dub”."_s);
    QVERIFY(!find<QLabel>(u"castUseLimit"_s)->isVisible());
}

void TestCastView::castsAreHandedOn() {
    fill();
    const QString path = m_folder.filePath(u"handed.json"_s);
    m_view->files().setDialogs({[path](QWidget*) { return path; }, [path](QWidget*, const QString&) { return path; }});
    m_view->actions().exportCast->trigger();
    QVERIFY(QFile::exists(path) && info().sentence().contains(u"Series"_s));
    m_view->actions().importCast->trigger();
    QCOMPARE(m_book->current()->name, u"Series 2"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no cast");
    file.close();
    m_view->actions().importCast->trigger();
    QCOMPARE(m_book->shelf().casts.size(), 2);
    QVERIFY(info().sentence().contains(u"handed.json"_s));
}

void TestCastView::saysWhyAVoiceIsClose_data() {
    QTest::addColumn<Voice>("wanted");
    QTest::addColumn<Voice>("has");
    QTest::addColumn<QString>("words");
    const Voice lucia{.language = u"es-ES"_s, .gender = u"F"_s, .age = u"25-30"_s, .tags = {u"friendly"_s}};
    QTest::newRow("alike but for the accent") << lucia << Voice{.language = u"es-MX"_s, .gender = u"female"_s, .age = u"young"_s, .tags = {u"warm"_s}}
                                              << u"female, young, warm; accent differs"_s;
    QTest::newRow("nothing is alike") << lucia << Voice{.language = u"es-MX"_s, .gender = u"M"_s, .age = u"70"_s, .tags = {u"news"_s}}
                                      << u"another gender, age differs, style differs, accent differs"_s;
    QTest::newRow("another gender is said first") << lucia << Voice{.language = u"es"_s, .gender = u"M"_s, .age = u"20"_s} << u"another gender; young"_s;
    QTest::newRow("nothing is told") << lucia << Voice{.language = u"es"_s} << QString();
    QTest::newRow("about as old") << lucia << Voice{.language = u"es"_s, .gender = u"F"_s, .age = u"45"_s} << u"female, about as old"_s;
}

void TestCastView::saysWhyAVoiceIsClose() {
    QFETCH(Voice, wanted);
    QFETCH(Voice, has);
    QTEST(castwording::reasons(closestVoices(wanted, speaking({has}, u"es"_s), 1).first()), "words");
}

void TestCastView::troubleWithTheFileIsSaid() {
    const QString path = m_folder.filePath(u"casts.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    openView(path);
    QVERIFY(info().isVisible());
    QVERIFY2(info().sentence().contains(u"casts.json.broken-1"_s), qPrintable(info().sentence()));
}

QTEST_MAIN(TestCastView)
#include "tst_castview.moc"
