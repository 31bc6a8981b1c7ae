// SPDX-License-Identifier: MIT
#include "models/job/jobdraft.h"
#include "models/voices/voicebook.h"
#include "models/voices/voicelibrary.h"
#include "tests/models/madeupvendors.h"
#include "tests/support/fakeclock.h"
#include "ui/audition/portrait.h"
#include "ui/theme/theme.h"
#include "ui/widgets/facetrow.h"
#include "ui/widgets/facetsection.h"
#include "ui/voices/voicesview.h"
#include "ui/voices/voicetable.h"
#include "ui/widgets/emptystate.h"

#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollbar.h>

using namespace Qt::StringLiterals;

class TestVoicesView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void goesByKeyboardAlone();
    void givesToACharacterOfTheCast_data();
    void givesToACharacterOfTheCast();
    void offersTheCastWhereNobodyIsInIt();
    void aSearchKeepsTheVoiceInHand();
    void narrowsDownByTicksAndClears();
    void foldsAwayWhatIsBeyondAFew();
    void greysAndSaysWhy();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void tellsWhoFailedAndAsksAgain();
    void offersTheLanguagesOfTheJob();
    void hasRoomForTrayAndWords();
    void tellsTheAgeOfTheList_data();
    void tellsTheAgeOfTheList();
    void aCellIsEmptyWhereNothingIsStated();
    void everyColumnIsInSight_data();
    void everyColumnIsInSight();
    void hasInitials_data();
    void hasInitials();
    void paintsPortraitsAndMirrored();
    void paintsFlagsAndLeavesNoHoleForNone_data();
    void paintsFlagsAndLeavesNoHoleForNone();

private:
    template <class T>
    T& the(const char* name) const {
        return *m_view->findChild<T*>(QString::fromLatin1(name));
    }
    bool shows(const char* name) const { return m_view->findChild<QWidget*>(QString::fromLatin1(name))->isVisible(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }

    FakeClock m_clock;
    QTemporaryDir m_folder;
    VendorRegistry m_vendors = madeup::vendors();
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<JobDraft> m_draft;
    std::unique_ptr<VoiceBook> m_book;
    std::unique_ptr<VoiceTableModel> m_table;
    std::unique_ptr<VoiceLibrary> m_library;
    std::unique_ptr<VoicesView> m_view;
};

namespace {

const AccountName accountName = [](const QString& account) { return account == "alpha"_L1 ? u"Alpha Dubs"_s : account; };

Voice voice(const QString& id, const QString& name, const QString& language, const QString& gender) {
    return {.id = id, .name = name, .language = language, .gender = gender, .preview = QUrl(u"https://cdn.test/a.mp3"_s),
            .tags = {u"warm"_s}};
}

VoiceKey key(const QString& id, const QString& language) {
    return {u"alpha"_s, id, language};
}

}  // namespace

void TestVoicesView::init() {
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_draft = std::make_unique<JobDraft>(m_vendors, *m_settings, u"job"_s);
    m_book = std::make_unique<VoiceBook>(QString());
    m_table = std::make_unique<VoiceTableModel>(voiceWording(accountName, *m_book), *m_book);
    m_library = std::make_unique<VoiceLibrary>(*m_table, QString(), m_clock);
    m_view = std::make_unique<VoicesView>(VoicesView::Parts{*m_table, *m_library, *m_draft, accountName, {}});
    m_table->add(u"alpha"_s, {voice(u"1"_s, u"Lucía Marín"_s, u"es-ES"_s, u"female"_s),
                              voice(u"2"_s, u"Mateo Ferrer"_s, u"es-MX"_s, u"male"_s),
                              voice(u"3"_s, u"Anna"_s, u"de"_s, u"female"_s)});
    m_view->resize(1200, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestVoicesView::cleanup() {
    m_view.reset();
}

void TestVoicesView::goesByKeyboardAlone() {
    QSignalSpy played(m_view.get(), &VoicesView::playRequested);
    QSignalSpy used(m_view.get(), &VoicesView::useRequested);
    m_view->setFocus();
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), &the<QLineEdit>("voiceSearch"));
    QTest::keyClicks(QApplication::focusWidget(), u"span"_s);
    QCOMPARE(the<QLabel>("voiceCount").text(), u"2 of 3 voices"_s);
    press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), m_view->table());
    QCOMPARE(m_view->currentVoice(), key(u"1"_s, u"es-ES"_s));
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QCOMPARE(played.first().first().value<VoiceKey>(), key(u"2"_s, u"es-MX"_s));
    press(Qt::Key_F);
    QVERIFY(m_book->isFavourite(key(u"2"_s, u"es-MX"_s)));
    press(Qt::Key_F);
    QVERIFY(!m_book->isFavourite(key(u"2"_s, u"es-MX"_s)));
    press(Qt::Key_C);
    QCOMPARE(m_table->compared(), QList<VoiceKey>{key(u"2"_s, u"es-MX"_s)});
    press(Qt::Key_Return);
    QCOMPARE(used.first().first().value<VoiceKey>(), key(u"2"_s, u"es-MX"_s));
    press(Qt::Key_Slash);
    QCOMPARE(QApplication::focusWidget(), &the<QLineEdit>("voiceSearch"));
    QTest::keyClicks(QApplication::focusWidget(), u"a/b"_s);
    QCOMPARE(the<QLineEdit>("voiceSearch").text(), u"a/b"_s);
    press(Qt::Key_Escape);
    QCOMPARE(m_table->rowCount(), 3);
}

void TestVoicesView::givesToACharacterOfTheCast_data() {
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by its own key") << true;
    QTest::newRow("from the menu") << false;
}

void TestVoicesView::givesToACharacterOfTheCast() {
    QFETCH(bool, byKey);
    m_view->setCharacters([] { return QStringList{u"Lena"_s, u"Tom & Co"_s}; });
    QSignalSpy given(m_view.get(), &VoicesView::giveRequested);
    m_view->table()->setCurrentVoice(key(u"2"_s, u"es-MX"_s));
    m_view->table()->setFocus();
    if (byKey)
        press(Qt::Key_G);
    else
        Q_EMIT m_view->table()->menuRequested(key(u"2"_s, u"es-MX"_s), {});
    auto& menu = the<QMenu>("giveMenu");
    QCOMPARE(menu.isVisible(), byKey);
    if (byKey) {
        QTest::keyClick(&menu, Qt::Key_Down);
        QTest::keyClick(&menu, Qt::Key_Return);
    } else {
        QVERIFY(the<QMenu>("voiceMenu").actions().contains(menu.menuAction()));
        menu.actions().last()->trigger();
    }
    QCOMPARE(given.size(), 1);
    QCOMPARE(given[0][0].value<VoiceKey>(), key(u"2"_s, u"es-MX"_s));
    QCOMPARE(given[0][1].toString(), u"Tom & Co"_s);
}

void TestVoicesView::offersTheCastWhereNobodyIsInIt() {
    m_view->table()->setCurrentVoice(key(u"2"_s, u"es-MX"_s));
    m_view->table()->setFocus();
    press(Qt::Key_G);
    QVERIFY(!m_view->findChild<QMenu*>(u"giveMenu"_s));  // there is no cast at all
    m_view->setCharacters([] { return QStringList(); });
    QSignalSpy wanted(m_view.get(), &VoicesView::castRequested);
    press(Qt::Key_G);
    QTest::keyClick(&the<QMenu>("giveMenu"), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
}

void TestVoicesView::aSearchKeepsTheVoiceInHand() {
    m_view->table()->setCurrentVoice(key(u"3"_s, u"de"_s));
    QSignalSpy changed(m_view.get(), &VoicesView::currentVoiceChanged);
    the<QLineEdit>("voiceSearch").setText(u"lucia"_s);
    QVERIFY(!m_view->table()->currentIndex().isValid());
    the<QLineEdit>("voiceSearch").clear();
    QCOMPARE(m_view->table()->currentIndex().row(), 2);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(the<QPushButton>("useVoice").text(), u"Use Anna"_s);
}

void TestVoicesView::narrowsDownByTicksAndClears() {
    auto& language = the<FacetSection>("facet-3");
    auto* spanish = language.findChild<FacetRow*>(u"facet:es"_s);
    QCOMPARE(spanish->accessibleName(), u"Spanish, 2 voice(s)"_s);
    QTest::mouseClick(spanish, Qt::LeftButton);
    QCOMPARE(m_table->rowCount(), 2);
    QCOMPARE(language.findChild<FacetRow*>(u"facet:de"_s)->count(), 1);
    QCOMPARE(the<FacetSection>("facet-5").findChild<FacetRow*>(u"facet:female"_s)->count(), 1);
    auto& clear = the<QPushButton>("clearFacets");
    QCOMPARE(clear.text(), u"Clear 1"_s);
    clear.click();
    QCOMPARE(m_table->rowCount(), 3);
    QVERIFY(!spanish->isChecked());
    QVERIFY(!clear.isVisible());
}

void TestVoicesView::foldsAwayWhatIsBeyondAFew() {
    QList<Voice> voices;
    for (const QString& language : {u"fr"_s, u"it"_s, u"ja"_s, u"pl"_s, u"sv"_s, u"xx-unknown"_s})
        voices << voice(language, language, language, {});
    m_table->add(u"alpha"_s, voices);
    auto& language = the<FacetSection>("facet-3");
    const auto visible = [&] {
        int rows = 0;
        for (const FacetRow* row : language.findChildren<FacetRow*>())
            rows += row->isVisible();
        return rows;
    };
    auto* more = language.findChild<QPushButton*>(u"more"_s);
    QCOMPARE(visible(), FacetSection::few);
    QCOMPARE(more->text(), u"3 more"_s);
    more->click();
    QCOMPARE(visible(), 8);
    QCOMPARE(language.findChild<FacetRow*>(u"facet:xx-unknown"_s)->text(), u"xx-unknown"_s);
    language.setOpen(false);
    QCOMPARE(visible(), 0);
}

void TestVoicesView::greysAndSaysWhy() {
    m_table->setDemand({.language = u"es"_s, .tongue = tongueOf(u"es"_s)});
    m_view->table()->setCurrentVoice(key(u"3"_s, u"de"_s));
    QCOMPARE(m_table->index(2, int(VoiceColumn::Preview)).data().toString(), u"Does not speak Spanish"_s);
    QVERIFY(!the<QPushButton>("useVoice").isEnabled());
    QVERIFY(the<QLabel>("whyNot").text().contains(u"Spanish"_s));
    m_view->table()->setFocus();
    press(Qt::Key_C);
    QCOMPARE(m_table->compared(), QList<VoiceKey>());
    m_view->table()->setCurrentVoice(key(u"1"_s, u"es-ES"_s));
    QVERIFY(the<QPushButton>("useVoice").isEnabled());
}

void TestVoicesView::saysWhatIsMissing_data() {
    QTest::addColumn<bool>("anyAccount");
    QTest::addColumn<bool>("reading");
    QTest::addColumn<bool>("anyVoice");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nobody has a key") << false << false << false << u"noVoices"_s;
    QTest::newRow("the first page is on its way") << true << true << false << u"readingVoices"_s;
    QTest::newRow("nothing is like that") << true << false << true << u"noMatch"_s;
}

void TestVoicesView::saysWhatIsMissing() {
    QFETCH(bool, anyAccount);
    QFETCH(bool, reading);
    QFETCH(bool, anyVoice);
    QFETCH(QString, shown);
    if (!anyVoice)
        m_table->remove(u"alpha"_s);
    if (anyAccount)
        m_library->setAccounts({madeup::account(u"bravo"_s)});
    if (reading)
        m_library->open();
    the<QLineEdit>("voiceSearch").setText(u"zzz"_s);
    QVERIFY(shows(qPrintable(shown)));
    if (anyVoice) {
        m_view->findChild<EmptyState*>(u"noMatch"_s)->findChild<QPushButton*>()->click();
        QVERIFY(shows("voiceTable"));
    }
}

void TestVoicesView::tellsWhoFailedAndAsksAgain() {
    QSignalSpy retried(m_view.get(), &VoicesView::retryRequested);
    m_library->setAccounts({madeup::account(u"alpha"_s), madeup::account(u"bravo"_s)});
    m_library->open();
    QVERIFY(the<QLabel>("voiceCount").text().contains(u"reading Alpha Dubs, bravo"_s));
    const ApiError noRight{.kind = failure::Kind::Unauthorised, .httpStatus = 403};
    m_library->takeFailure(u"bravo"_s, u"all voices"_s, noRight);
    m_library->takePage(u"alpha"_s, {voice(u"1"_s, u"Lucía"_s, u"es-ES"_s, u"female"_s)});
    m_library->takeEnd(u"alpha"_s);
    QVERIFY(shows("voiceTable"));
    auto& bar = the<InfoBar>("failure:bravo");
    QVERIFY(bar.isVisible());
    QVERIFY(bar.sentence().startsWith(u"The voices of bravo could not be read."_s));
    bar.hide();  // whoever closed it has read it
    m_library->takePage(u"alpha"_s, {});
    QVERIFY(!bar.isVisible());
    Q_EMIT bar.actionTriggered();
    QCOMPARE(retried.first().first().toString(), u"bravo"_s);
    m_library->refresh(u"bravo"_s);
    m_library->takeFailure(u"bravo"_s, u"all voices"_s, noRight);
    QVERIFY(bar.isVisible());
}

void TestVoicesView::offersTheLanguagesOfTheJob() {
    QSignalSpy changed(m_view.get(), &VoicesView::targetChanged);
    m_draft->setAccounts({madeup::account(u"alpha"_s)});
    m_draft->choose(u"alpha"_s, u"alpha"_s);
    m_draft->setClips({madeup::clip(u"interview.mp4"_s, 30)});
    m_draft->addTarget(u"es"_s);
    m_draft->addTarget(u"pt-BR"_s);
    m_view->refreshJob();
    auto& target = the<QComboBox>("voiceTarget");
    QCOMPARE(target.count(), 2);
    QCOMPARE(target.currentText(), u"interview.mp4 into Spanish"_s);
    QCOMPARE(m_view->target(), u"es"_s);
    target.setCurrentIndex(1);
    QCOMPARE(changed.last().first().toString(), u"pt-BR"_s);
    m_draft->removeTarget(u"es"_s);
    m_view->refreshJob();
    QCOMPARE(m_view->target(), u"pt-BR"_s);
    QCOMPARE(changed.size(), 2);
}

void TestVoicesView::hasRoomForTrayAndWords() {
    QVERIFY(!shows("auditionTray"));
    QVERIFY(!shows("sayThis"));
    auto* tray = new QLabel(u"tray"_s);
    auto* say = new QLabel(u"say"_s);
    m_view->setTray(tray);
    m_view->setSayThis(say);
    QVERIFY(tray->isVisible() && say->isVisible());
}

void TestVoicesView::tellsTheAgeOfTheList_data() {
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<QString>("words");
    QTest::newRow("now") << qint64(0) << u"Read just now"_s;
    QTest::newRow("the clock was set back") << qint64(-90) << u"Read just now"_s;
    QTest::newRow("minutes") << qint64(40) << u"Read 40 minute(s) ago"_s;
    QTest::newRow("hours") << qint64(300) << u"Read 5 hour(s) ago"_s;
    QTest::newRow("days") << qint64(3 * 24 * 60) << u"Read 3 day(s) ago"_s;
}

void TestVoicesView::tellsTheAgeOfTheList() {
    QFETCH(qint64, minutes);
    QTEST(voicewords::age(m_clock.now(), m_clock.now().addSecs(minutes * 60)), "words");
    QCOMPARE(voicewords::age({}, m_clock.now()), u"Never read to the end"_s);
}

/// A column full of "Not stated" says less than an empty one; the facet counts them all the same.
void TestVoicesView::aCellIsEmptyWhereNothingIsStated() {
    QCOMPARE(m_table->index(0, int(VoiceColumn::Age)).data().toString(), QString());
    QCOMPARE(m_table->index(0, int(VoiceColumn::Gender)).data().toString(), u"Female"_s);
    const QList<FacetValue> ages = m_table->facet(VoiceFacet::Age);
    QCOMPARE(ages.size(), 1);
    QCOMPARE(ages[0].total, 3);
}

void TestVoicesView::everyColumnIsInSight_data() {
    QTest::addColumn<int>("width");
    for (const int width : {1280, 1281, 1366, 1440, 1920})
        QTest::addRow("%d wide", width) << width;
}

/// None beyond the edge, and no hole behind the last.
void TestVoicesView::everyColumnIsInSight() {
    QFETCH(int, width);
    QList<Voice> many;
    for (int i = 0; i < 60; ++i)
        many << voice(QString::number(100 + i), u"Voice %1"_s.arg(i), u"es-MX"_s, u"male"_s);
    m_table->add(u"alpha"_s, many);
    m_view->resize(width, 700);
    QTRY_COMPARE(m_view->width(), width);
    const VoiceTable& table = *m_view->table();
    QTRY_VERIFY(table.verticalScrollBar()->isVisible());
    QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
    QVERIFY(table.columnWidth(int(VoiceColumn::Name)) > 110);
}

void TestVoicesView::hasInitials_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letters");
    QTest::newRow("two names") << u"Diego Salas"_s << u"DS"_s;
    QTest::newRow("one name") << u"álvaro"_s << u"Á"_s;
    QTest::newRow("what is in brackets does not count") << u"My voice (Lena)"_s << u"MV"_s;
    QTest::newRow("no name") << QString() << QString();
    QTest::newRow("no letter") << u"-- !"_s << QString();
}

void TestVoicesView::hasInitials() {
    QFETCH(QString, name);
    QTEST(portrait::initials(name), "letters");
}

/// The accent bar and the portrait stand on the leading side, which changes over.
void TestVoicesView::paintsPortraitsAndMirrored() {
    QImage red(64, 64, QImage::Format_RGB32);
    red.fill(Qt::red);
    Voice seen = voice(u"9"_s, u"Seen"_s, u"es"_s, u"female"_s);
    seen.portrait = QUrl(u"https://cdn.test/p.png"_s);
    m_table->remove(u"alpha"_s);
    m_table->add(u"alpha"_s, {seen});
    QList<QUrl> asked;
    VoiceTable table(*m_table, {.portrait = [&](const QUrl& address) {
                                    asked << address;
                                    return red;
                                }});
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        table.setLayoutDirection(direction);
        table.resize(1180, 200);
        const QImage shot = table.grab().toImage();
        const int middle = table.horizontalHeader()->height() + 22;
        const int x = direction == Qt::LeftToRight ? 12 + 16 : shot.width() - 1 - 12 - 16;
        QCOMPARE(shot.pixelColor(x, middle), QColor(Qt::red));
    }
    QVERIFY(asked.contains(seen.portrait));
}

void TestVoicesView::paintsFlagsAndLeavesNoHoleForNone_data() {
    QTest::addColumn<QUrl>("flag");
    QTest::addColumn<QImage>("picture");
    QTest::addColumn<bool>("seen");
    QImage red(32, 24, QImage::Format_RGB32);
    red.fill(Qt::red);
    const QUrl address(u"https://cdn.test/es.png"_s);
    QTest::newRow("a flag") << address << red << true;
    QTest::newRow("a flag that is not there, or is none") << address << QImage() << false;
    QTest::newRow("no flag") << QUrl() << red << false;
}

/// It stands before the language, on the leading side; without one the language begins there.
void TestVoicesView::paintsFlagsAndLeavesNoHoleForNone() {
    QFETCH(QUrl, flag);
    QFETCH(QImage, picture);
    QFETCH(bool, seen);
    Voice with = voice(u"9"_s, u"Seen"_s, u"es"_s, u"female"_s);
    with.flag = flag;
    m_table->remove(u"alpha"_s);
    m_table->add(u"alpha"_s, {with});
    VoiceTable table(*m_table, {.flag = [&](const QUrl&) { return picture; }});
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        table.setLayoutDirection(direction);
        table.resize(1180, 200);
        const QImage shot = table.grab().toImage();
        const QRect cell = table.visualRect(m_table->index(0, int(VoiceColumn::Language)));
        const int x = direction == Qt::LeftToRight ? cell.left() + 8 + 8 : cell.right() - 8 - 8;
        QCOMPARE(shot.pixelColor(x, table.horizontalHeader()->height() + cell.center().y()) == QColor(Qt::red), seen);
    }
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    theme::apply(application, theme::Scheme::Light);
    TestVoicesView test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_voicesview.moc"
