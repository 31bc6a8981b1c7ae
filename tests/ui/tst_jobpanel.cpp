// SPDX-License-Identifier: MIT
#include "models/job/jobdraft.h"
#include "models/regions/regioneditor.h"
#include "tests/models/madeupvendors.h"
#include "ui/job/jobpanel.h"
#include "ui/job/picklist.h"
#include "ui/job/refusedrow.h"
#include "ui/job/vendorrow.h"
#include "ui/job/voicebutton.h"

#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qspinbox.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

class TestJobPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void queuesOneJobForEachLanguage();
    void staysShutAndSaysWhyWhileACheckFails();
    void tellsWhatIsUsedOfTheDaysLimit();
    void asksForAHigherLimitWhereOneWouldBeCrossed();
    void choosesAVendorByItsRow();
    void listsWhoCannotWithTheReason();
    void asksForAKeyWhereOneIsMissing();
    void addsALanguageByTypingItsName();
    void removesALanguageWithDelete();
    void keepsTheRowsThatStay();
    void makesAControlForEveryOption();
    void greysAnOptionWithTheReason();
    void takesNoVoiceWhileTheOwnOneIsKept();
    void picksAVoice();
    void showsTheTextFieldForSpeechOnly();
    void fitsIntoTheWidth_data();
    void fitsIntoTheWidth();
    void givesEveryControlAName();

private:
    void fillIn();
    void limit(const Caps& caps, double spentToday);
    template <class Widget>
    Widget* find(const QString& name) const { return m_panel->findChild<Widget*>(name); }
    template <class Widget>
    Widget* option(const QString& name) const { return find<QWidget>("option:"_L1 + name)->template findChild<Widget*>(); }
    QPushButton* button() const { return find<QPushButton>(u"queueJobs"_s); }

    VendorRegistry m_vendors = madeup::vendors();
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<JobDraft> m_draft;
    RegionBook m_boxes;
    RegionEditor m_editor{m_boxes, {}};
    std::unique_ptr<JobPanel> m_panel;
};

void TestJobPanel::init() {
    m_panel.reset();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_draft = std::make_unique<JobDraft>(m_vendors, *m_settings, u"job"_s);
    m_draft->setAccounts({madeup::account(u"alpha"_s)});
    m_draft->choose(u"alpha"_s, u"alpha"_s);
    m_panel = std::make_unique<JobPanel>(*m_draft, m_editor);
    m_panel->resize(336, 760);
    m_panel->show();
}

/// A clip of two minutes into Spanish and German.
void TestJobPanel::fillIn() {
    m_draft->setClips({madeup::clip(u"a.mp4"_s, 120)});
    m_draft->setFolder(u"/results"_s);
    m_draft->setSourceLanguage(u"en"_s);
    m_draft->setPrices(u"alpha"_s, {{.task = u"dubbing"_s, .creditsPerMinute = 10}});
    for (const QString& code : {u"es"_s, u"de"_s}) {
        m_draft->addTarget(code);
        m_draft->setVoice(code, u"lucia"_s);
    }
}

void TestJobPanel::queuesOneJobForEachLanguage() {
    fillIn();
    QSignalSpy queued(m_panel.get(), &JobPanel::queueRequested);
    QCOMPARE(button()->text(), u"Queue 2 jobs"_s);
    QVERIFY(find<QLabel>(u"price"_s)->text().contains(u"40"_s));
    button()->click();
    QCOMPARE(queued.size(), 1);
    QCOMPARE(queued.first().first().value<QList<JobSpec>>(), m_draft->jobs());
}

void TestJobPanel::staysShutAndSaysWhyWhileACheckFails() {
    fillIn();
    QVERIFY(button()->isEnabled());
    m_draft->setVoice(u"de"_s, {});
    QSignalSpy queued(m_panel.get(), &JobPanel::queueRequested);
    QVERIFY(!button()->isEnabled());
    QVERIFY(!find<QLabel>(u"checks"_s)->text().isEmpty());
    QCOMPARE(button()->toolTip(), find<QLabel>(u"checks"_s)->text());
    m_panel->queue();
    QVERIFY(queued.isEmpty());
}

void TestJobPanel::limit(const Caps& caps, double spentToday) {
    Account account = madeup::account(u"alpha"_s);
    account.caps = caps;
    m_draft->setAccounts({account});
    Spending spending;
    spending.add({.at = QDateTime::currentDateTimeUtc(), .account = u"alpha"_s, .task = u"1"_s, .credits = spentToday});
    m_draft->setSpending(u"alpha"_s, spending);
}

void TestJobPanel::tellsWhatIsUsedOfTheDaysLimit() {
    fillIn();
    m_panel->show();
    QVERIFY(!find<QLabel>(u"capToday"_s)->isVisible());
    limit({.day = 500}, 27);
    QVERIFY(find<QLabel>(u"capToday"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"capToday"_s)->text(), u"cap today 500, 27 used"_s);
    QVERIFY(button()->isEnabled());
}

void TestJobPanel::asksForAHigherLimitWhereOneWouldBeCrossed() {
    fillIn();
    m_panel->show();
    limit({.day = 60}, 27);
    QVERIFY(!button()->isEnabled());
    QVERIFY(find<QLabel>(u"checks"_s)->text().contains("your limit for a day is 60"_L1));
    QVERIFY2(!find<QLabel>(u"capToday"_s)->isVisible(), "what fails has the line to itself");
    QSignalSpy asked(m_panel.get(), &JobPanel::limitRequested);
    QVERIFY(find<QPushButton>(u"remedy"_s)->isVisible());
    find<QPushButton>(u"remedy"_s)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"alpha"_s);
}

void TestJobPanel::choosesAVendorByItsRow() {
    QVERIFY(find<VendorRow>(u"vendor:alpha"_s)->isChecked());
    find<VendorRow>(u"vendor:home"_s)->click();
    QCOMPARE(m_draft->account(), u"home"_s);
    QVERIFY(find<VendorRow>(u"vendor:home"_s)->isChecked());
    QVERIFY(!find<VendorRow>(u"vendor:alpha"_s)->isChecked());
}

void TestJobPanel::listsWhoCannotWithTheReason() {
    m_draft->setAccounts({madeup::account(u"alpha"_s), madeup::account(u"bravo"_s)});
    QVERIFY(find<VendorRow>(u"vendor:bravo"_s));
    m_draft->setClips({madeup::clip(u"long.mp4"_s, 211)});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);  // the rows that were there before
    auto* row = find<RefusedRow>(u"vendor:bravo"_s);
    QVERIFY(row);
    QCOMPARE(row->reason(), u"clip is 3:31, limit 1:00"_s);
    QVERIFY(row->accessibleName().contains(row->reason()));
    QCOMPARE(row->focusPolicy(), Qt::StrongFocus);
}

void TestJobPanel::asksForAKeyWhereOneIsMissing() {
    QSignalSpy asked(m_panel.get(), &JobPanel::addKeyRequested);
    find<RefusedRow>(u"vendor:bravo"_s)->findChild<QPushButton*>()->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"bravo"_s);
}

void TestJobPanel::addsALanguageByTypingItsName() {
    find<QToolButton>(u"addLanguage"_s)->click();
    auto* list = m_panel->findChild<PickList*>();
    QVERIFY(list->isVisible());
    auto* line = list->findChild<QLineEdit*>();
    QTest::keyClicks(line, u"jap"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_draft->targets(), QStringList({u"ja"_s}));
    QVERIFY(find<QWidget>(u"language:ja"_s));
    QVERIFY(list->isVisible());  // for the next one
    QTest::keyClicks(line, u"germ"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_draft->targets(), QStringList({u"ja"_s, u"de"_s}));
    QTest::keyClick(line, Qt::Key_Return);  // the same again takes it out
    QCOMPARE(m_draft->targets(), QStringList({u"ja"_s}));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_draft->targets(), QStringList({u"ja"_s, u"de"_s}));
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!list->isVisible());
}

void TestJobPanel::removesALanguageWithDelete() {
    fillIn();
    QTest::keyClick(find<QWidget>(u"language:es"_s), Qt::Key_Delete);
    QCOMPARE(m_draft->targets(), QStringList({u"de"_s}));
    find<QWidget>(u"language:de"_s)->findChild<QToolButton*>(u"remove"_s)->click();
    QVERIFY(m_draft->targets().isEmpty());
}

void TestJobPanel::keepsTheRowsThatStay() {
    fillIn();
    auto* german = find<QWidget>(u"language:de"_s);
    auto* alpha = find<QWidget>(u"vendor:alpha"_s);
    m_draft->removeTarget(u"es"_s);
    m_draft->addTarget(u"fr"_s);
    QCOMPARE(find<QWidget>(u"language:de"_s), german);
    QCOMPARE(find<QWidget>(u"vendor:alpha"_s), alpha);
}

void TestJobPanel::makesAControlForEveryOption() {
    QVERIFY(option<QCheckBox>(u"voice_clone"_s));
    QVERIFY(option<QDoubleSpinBox>(u"speed"_s));
    QVERIFY(option<QLineEdit>(u"user_prompt"_s));
    auto* speakers = option<QSpinBox>(u"expected_speaker_count"_s);
    QCOMPARE(speakers->text(), u"Automatic"_s);
    option<QCheckBox>(u"multi_speaker"_s)->setChecked(true);
    speakers->setValue(3);
    QCOMPARE(m_draft->options()[u"expected_speaker_count"_s].toInt(), 3);
    speakers->setValue(speakers->minimum());
    QVERIFY(!m_draft->options().contains(u"expected_speaker_count"_s));
    auto* emotion = option<QComboBox>(u"emotion"_s);
    QCOMPARE(emotion->count(), 3);
    QTest::keyClick(emotion, Qt::Key_Down);
    QCOMPARE(m_draft->options()[u"emotion"_s].toString(), u"happy"_s);
}

void TestJobPanel::greysAnOptionWithTheReason() {
    auto* speakers = option<QSpinBox>(u"expected_speaker_count"_s);
    QVERIFY(!speakers->isEnabled());
    QVERIFY(!find<QWidget>(u"option:expected_speaker_count"_s)->toolTip().isEmpty());
    option<QCheckBox>(u"multi_speaker"_s)->setChecked(true);
    QVERIFY(speakers->isEnabled());
}

void TestJobPanel::takesNoVoiceWhileTheOwnOneIsKept() {
    fillIn();
    auto* voice = find<QWidget>(u"language:es"_s)->findChild<VoiceButton*>(u"voice"_s);
    QVERIFY(voice->isEnabled());
    option<QCheckBox>(u"voice_clone"_s)->setChecked(true);
    QVERIFY(!voice->isEnabled());
    QVERIFY(!voice->toolTip().isEmpty());
}

void TestJobPanel::picksAVoice() {
    QSignalSpy wanted(m_draft.get(), &JobDraft::voicesWanted);
    m_draft->addTarget(u"es"_s);
    QCOMPARE(wanted.size(), 1);
    m_draft->setVoices(u"alpha"_s, u"es"_s, {madeup::voice(u"v1"_s, u"Lucia"_s, u"es"_s), madeup::voice(u"v2"_s, u"Mateo"_s, u"es"_s)});
    auto* row = find<QWidget>(u"language:es"_s);
    row->findChild<VoiceButton*>(u"voice"_s)->click();
    auto* line = row->findChild<PickList*>()->findChild<QLineEdit*>();
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_draft->voice(u"es"_s), u"v2"_s);
    QVERIFY(row->findChild<VoiceButton*>(u"voice"_s)->accessibleName().contains(u"Mateo"_s));
}

void TestJobPanel::showsTheTextFieldForSpeechOnly() {
    auto* text = find<QPlainTextEdit>(u"speechText"_s);
    QVERIFY(!text->isVisible());
    m_draft->setAccounts({madeup::account(u"charlie"_s)});
    m_draft->setOperation(OperationKind::Speech);
    QVERIFY(text->isVisible());
    QTest::keyClicks(text, u"Hello"_s);
    QCOMPARE(m_draft->text(), u"Hello"_s);
}

void TestJobPanel::fitsIntoTheWidth_data() {
    QTest::addColumn<int>("width");
    QTest::newRow("the panel of a large window") << 336;
    QTest::newRow("the panel of a small window") << 320;
}

void TestJobPanel::fitsIntoTheWidth() {
    QFETCH(int, width);
    fillIn();
    m_panel->resize(width, 760);
    QCOMPARE(m_panel->width(), width);
    const auto* scroll = m_panel->findChild<QScrollArea*>();
    QCOMPARE(scroll->widget()->width(), width);
    for (QWidget* child : m_panel->findChildren<QWidget*>()) {
        if (!child->isVisible() || child->window() != m_panel.get())
            continue;
        const QRect place(child->mapTo(m_panel.get(), QPoint()), child->size());
        QVERIFY2(place.left() >= 0 && place.right() < width, qPrintable(child->objectName() + QLatin1String(child->metaObject()->className())));
    }
}

void TestJobPanel::givesEveryControlAName() {
    fillIn();
    for (QWidget* child : m_panel->findChildren<QWidget*>()) {
        const bool focusable = child->isVisible() && (child->focusPolicy() & Qt::TabFocus);
        if (!focusable || qobject_cast<QAbstractScrollArea*>(child) || qobject_cast<QAbstractSpinBox*>(child->parentWidget()))
            continue;
        auto* button = qobject_cast<QAbstractButton*>(child);
        const bool named = !child->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, qPrintable(child->objectName() + QLatin1String(child->metaObject()->className())));
    }
}

QTEST_MAIN(TestJobPanel)
#include "tst_jobpanel.moc"
