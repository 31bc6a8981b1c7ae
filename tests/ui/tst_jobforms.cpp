// SPDX-License-Identifier: MIT
// The parts of the Job panel that only some vendors and operations ask for.
#include "models/job/jobdraft.h"
#include "models/regions/regioneditor.h"
#include "tests/models/madeupvendors.h"
#include "ui/job/jobpanel.h"
#include "ui/job/picklist.h"
#include "ui/job/regionrow.h"
#include "ui/job/regionsection.h"
#include "ui/job/sentsection.h"
#include "ui/job/textsection.h"
#include "ui/job/vendorrow.h"
#include "ui/regions/regionwords.h"
#include "ui/speech/scriptedit.h"
#include "ui/widgets/elidedlabel.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qmimedata.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qevent.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qdatetimeedit.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qspinbox.h>
#include <QtWidgets/qtoolbutton.h>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestJobForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsLinesOfWordsAndPairs_data();
    void readsLinesOfWordsAndPairs();
    void leavesAChoiceWithoutADefaultToTheVendor();
    void startsAtNoughtBetweenBelowAndAbove();
    void groupsTheFieldsOfAnObject();
    void asksForTheNameAndTheConsent();
    void fitsOptionsToTheVoice();
    void takesTheTextFromAFile_data();
    void takesTheTextFromAFile();
    void takesTheTextFromTheCues();
    void takesADroppedPicture_data();
    void takesADroppedPicture();
    void tellsWhatAPictureMustBe();
    void editsBoxesByNumbers();
    void keepsABoxInsideThePicture();
    void saysWhatTheVendorGets_data();
    void saysWhatTheVendorGets();
    void givesTheSameBoxesToAllClips();
    void offersToFitClips();
    void leadsToABucket();
    void takesACodeThatIsTyped();
    void fitsIntoTheWidth_data();
    void fitsIntoTheWidth();

private:
    void choose(OperationKind kind, const QString& bucket = u"clips"_s);
    void speak();
    template <class Widget>
    Widget* find(const QString& name) const { return m_panel->findChild<Widget*>(name); }
    template <class Widget>
    Widget* option(const QString& name) const { return find<QWidget>("option:"_L1 + name)->template findChild<Widget*>(); }
    QPushButton* button() const { return find<QPushButton>(u"queueJobs"_s); }
    QList<Region> regions() const { return m_boxes->regions(u"/clips/a.mp4"_s); }

    VendorRegistry m_vendors = madeup::vendorsWithDelta();
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<JobDraft> m_draft;
    std::unique_ptr<RegionBook> m_boxes;
    std::unique_ptr<RegionEditor> m_editor;
    std::unique_ptr<JobPanel> m_panel;
};

void TestJobForms::init() {
    m_panel.reset();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_draft = std::make_unique<JobDraft>(m_vendors, *m_settings, u"job"_s);
    m_editor.reset();
    m_boxes = std::make_unique<RegionBook>();
    m_editor = std::make_unique<RegionEditor>(*m_boxes, regionwords::editName);
    m_panel = std::make_unique<JobPanel>(*m_draft, *m_editor);
    m_panel->resize(336, 760);
    m_panel->show();
}

/// A clip of a minute at delta.
void TestJobForms::choose(OperationKind kind, const QString& bucket) {
    Account delta = madeup::account(u"delta"_s);
    delta.bucket = bucket;
    m_draft->setAccounts({delta});
    m_draft->setOperation(kind);
    m_draft->choose(u"delta"_s, u"delta"_s);
    m_draft->setClips({madeup::clip(u"a.mp4"_s, 60)});
    m_editor->setClip(u"/clips/a.mp4"_s, {1920, 1080});
    m_draft->setSourceLanguage(u"en"_s);
    m_draft->addTarget(u"es"_s);
}

void TestJobForms::readsLinesOfWordsAndPairs_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("fine");
    QTest::newRow("two words") << u"glossary"_s << u"one, two"_s << QJsonValue(QJsonArray{u"one"_s, u"two"_s}) << true;
    QTest::newRow("one word and a comma") << u"glossary"_s << u"one,"_s << QJsonValue(QJsonArray{u"one"_s}) << true;
    QTest::newRow("nothing but blanks") << u"glossary"_s << u"  "_s << QJsonValue(QJsonValue::Undefined) << true;
    QTest::newRow("two pairs") << u"names"_s << u"Anna=Ana, Paul=Pablo"_s
                               << QJsonValue(QJsonObject{{u"Anna"_s, u"Ana"_s}, {u"Paul"_s, u"Pablo"_s}}) << true;
    QTest::newRow("a number longer than a spin box") << u"speakerId"_s << u"9007199254740991"_s << QJsonValue(9007199254740991.0) << true;
    QTest::newRow("no number") << u"speakerId"_s << u"Lena"_s << QJsonValue(u"Lena"_s) << false;
    QTest::newRow("half a pair is not sent") << u"names"_s << u"Anna"_s << QJsonValue(u"Anna"_s) << false;
}

void TestJobForms::readsLinesOfWordsAndPairs() {
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QFETCH(QJsonValue, value);
    choose(OperationKind::Translate);
    auto* line = option<QLineEdit>(name);
    QVERIFY(!line->placeholderText().isEmpty());
    QTest::keyClicks(line, typed);
    QCOMPARE(m_draft->options().value(name), value);
    QCOMPARE(line->text(), typed);
    QTEST(button()->isEnabled(), "fine");
}

void TestJobForms::leavesAChoiceWithoutADefaultToTheVendor() {
    choose(OperationKind::Translate);
    auto* box = option<QComboBox>(u"voiceSource"_s);
    QCOMPARE(box->count(), 3);
    QCOMPARE(box->currentText(), u"Automatic"_s);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(m_draft->options()["voiceSource"_L1].toString(), u"studio"_s);
    QTest::keyClick(box, Qt::Key_Up);
    QVERIFY(m_draft->options().isEmpty());
}

void TestJobForms::startsAtNoughtBetweenBelowAndAbove() {
    choose(OperationKind::Translate);
    auto* box = option<QSpinBox>(u"offset"_s);
    QCOMPARE(box->text(), u"Automatic"_s);
    box->stepUp();
    QCOMPARE(m_draft->options()["offset"_L1].toInt(-1), 0);
    box->setValue(box->minimum());
    QVERIFY(m_draft->options().isEmpty());
}

void TestJobForms::groupsTheFieldsOfAnObject() {
    choose(OperationKind::Translate);
    QCOMPARE(option<QCheckBox>(u"picture.mask"_s)->text(), u"Mask"_s);
    QStringList labels;
    for (const QLabel* label : m_panel->findChildren<QLabel*>())
        labels << label->text();
    QCOMPARE(labels.count(u"Picture"_s), 1);
}

void TestJobForms::asksForTheNameAndTheConsent() {
    choose(OperationKind::Translate);
    QVERIFY(!find<QWidget>(u"consent"_s)->isVisible());
    choose(OperationKind::VoiceClone);
    QVERIFY(!button()->isEnabled());
    QTest::keyClicks(find<QLineEdit>(u"madeName"_s), u"Lena"_s);
    QTest::keyClicks(find<QLineEdit>(u"consentWho"_s), u"Lena Kraus"_s);
    find<QDateEdit>(u"consentWhen"_s)->setDate(QDate(2026, 5, 12));
    QTest::keyClicks(find<QLineEdit>(u"consentWhat"_s), u"this film"_s);
    QVERIFY(!button()->isEnabled());  // written down, but not agreed to
    find<QCheckBox>(u"consentAgreed"_s)->click();
    QVERIFY(button()->isEnabled());
    QCOMPARE(m_draft->jobs().first().title, u"Lena"_s);
    QCOMPARE(m_draft->jobs().first().consent, u"Lena Kraus · 2026-05-12 · this film"_s);
    find<QLineEdit>(u"consentWho"_s)->clear();
    QVERIFY(!button()->isEnabled());
}

/// At charlie, who only speaks.
void TestJobForms::speak() {
    m_draft->setAccounts({madeup::account(u"charlie"_s)});
    m_draft->setOperation(OperationKind::Speech);
    m_draft->choose(u"charlie"_s, u"charlie"_s);
    m_draft->setVoices(u"charlie"_s, {}, {madeup::speaker(u"ana"_s, u"studio"_s, {{u"s1"_s, u"Cheerful"_s}}),
                                          madeup::speaker(u"luis"_s, u"street"_s), madeup::speaker(u"eva"_s, u"booth"_s)});
}

void TestJobForms::fitsOptionsToTheVoice() {
    speak();
    auto* volume = option<QSpinBox>(u"volume"_s);
    auto* style = option<QComboBox>(u"styleId"_s);
    QVERIFY(!find<QWidget>(u"option:voiceSource"_s));  // it comes with the voice
    QVERIFY(!volume->isEnabled() && !style->isEnabled());
    m_draft->setVoice({}, u"ana"_s);
    QVERIFY(volume->isEnabled() && style->isEnabled());
    QCOMPARE(volume->maximum(), 100);
    QCOMPARE(volume->minimum(), -1);  // one below is "Automatic"
    QCOMPARE(style->itemText(style->count() - 1), u"Cheerful"_s);
    volume->setValue(60);
    m_draft->setOption(u"styleId"_s, u"s1"_s);
    QCOMPARE(m_draft->options()["volume"_L1].toInt(), 60);
    m_draft->setVoice({}, u"luis"_s);
    QCOMPARE(volume->maximum(), 10);
    QVERIFY(!style->isEnabled());
    QCOMPARE(m_draft->options(), (QJsonObject{{u"voiceSource"_s, u"street"_s}}));  // another scale, another voice's style
    m_draft->setVoice({}, u"eva"_s);
    QVERIFY(!volume->isEnabled());
    m_draft->setVoice({}, u"ana"_s);
    QVERIFY(volume->isEnabled());
    QCOMPARE(volume->value(), volume->minimum());
}

void TestJobForms::takesTheTextFromAFile_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("a text") << u"a.txt"_s << QByteArray("Hola.") << u"Hola."_s;
    QTest::newRow("subtitles: the words only") << u"a.srt"_s << QByteArray("1\n00:00:01,000 --> 00:00:02,000\nHola.\n") << u"Hola."_s;
    QTest::newRow("nothing that can be read") << u"a.txt"_s << QByteArray("\0\1\2", 3) << u"before"_s;
}

void TestJobForms::takesTheTextFromAFile() {
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    speak();
    m_draft->setText(u"before"_s);
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    find<ScriptEdit>(u"speechText"_s)->readFile(file.fileName());
    QCOMPARE(m_draft->text(), text);
    QCOMPARE(find<QLabel>(u"textProblem"_s)->isVisible(), text == "before"_L1);
}

void TestJobForms::takesTheTextFromTheCues() {
    speak();
    auto* fromCues = find<QPushButton>(u"textFromCues"_s);
    QVERIFY(!fromCues->isVisible());
    QString words;
    m_panel->text()->offerCues([&] { return words; });
    fromCues->click();
    QVERIFY(find<QLabel>(u"textProblem"_s)->isVisible());  // none are open
    words = u"Hola.\nAdiós."_s;
    fromCues->click();
    QCOMPARE(m_draft->text(), words);
    QVERIFY(!find<QLabel>(u"textProblem"_s)->isVisible());
}

void TestJobForms::takesADroppedPicture_data() {
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("image");
    QFile file(m_folder.filePath(u"lena.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QTest::newRow("a file") << QUrl::fromLocalFile(file.fileName()) << file.fileName();
    QTest::newRow("a link from a browser") << QUrl(u"https://files.test/a%20b.png"_s) << u"https://files.test/a%20b.png"_s;
    QTest::newRow("a folder") << QUrl::fromLocalFile(m_folder.path()) << QString();
}

void TestJobForms::takesADroppedPicture() {
    QFETCH(QUrl, url);
    choose(OperationKind::FaceSwap);
    auto* row = find<QWidget>(u"file:image"_s);
    QVERIFY(row->isVisible());
    QMimeData data;
    data.setUrls({url});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(row, &enter);
    if (enter.isAccepted()) {
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(row, &drop);
    }
    QTEST(m_draft->file(InputRole::Image).path, "image");
    if (!m_draft->file(InputRole::Image).path.isEmpty())
        row->findChild<QToolButton*>(u"clear"_s)->click();
    QVERIFY(m_draft->file(InputRole::Image).path.isEmpty());
}

void TestJobForms::tellsWhatAPictureMustBe() {
    choose(OperationKind::FaceSwap);
    const auto says = [this](const QString& words) {
        for (const QLabel* label : find<QWidget>(u"file:image"_s)->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    };
    QVERIFY(says(u"png"_s));
    m_draft->setFile(InputRole::Image, u"/faces/lena.png"_s);
    QVERIFY(says(u"lena.png"_s));
    m_draft->setFileFacts(u"/faces/lena.png"_s, MediaFile{.path = u"/faces/lena.png"_s, .bytes = 600});
    QVERIFY(says(u"limit"_s));
    QVERIFY(find<QLabel>(u"checks"_s)->text().startsWith("Picture: "_L1));
}

void TestJobForms::editsBoxesByNumbers() {
    choose(OperationKind::Erase);
    find<QToolButton>(u"addBox"_s)->click();
    QCOMPARE(regions().size(), 1);
    auto* row = find<RegionRow>(u"box:1"_s);
    row->findChild<QDoubleSpinBox*>(u"number:0"_s)->setValue(192);
    row->findChild<QDoubleSpinBox*>(u"number:3"_s)->setValue(54);
    QCOMPARE(m_editor->pixels(0), QRect(192, 864, 1344, 54));
    QCOMPARE(m_editor->undoStack().undoText(), u"place box 1"_s);
    find<QToolButton>(u"addBox"_s)->click();
    QCOMPARE(regions().size(), 2);
    QVERIFY(regions().first().box != regions().last().box);
    QCOMPARE(m_editor->selected(), 1);
    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(60, 10));
    QCOMPARE(m_editor->selected(), 0);
    auto* menu = row->findChild<QToolButton*>(u"more"_s)->menu();
    Q_EMIT menu->aboutToShow();
    menu->actions().at(1)->trigger();
    QCOMPARE(regions().first().kind, RegionKind::Watermark);
    menu->actions().last()->trigger();
    QCOMPARE(regions().size(), 1);
    m_editor->setClip(u"/clips/a.mp4"_s, {});  // of a link nobody knows the pixels
    QCOMPARE(row->findChild<QDoubleSpinBox*>(u"number:2"_s)->value(), 70.0);
}

void TestJobForms::keepsABoxInsideThePicture() {
    choose(OperationKind::Erase);
    find<QToolButton>(u"addBox"_s)->click();
    auto* row = find<RegionRow>(u"box:1"_s);
    row->findChild<QDoubleSpinBox*>(u"number:0"_s)->setValue(1700);
    QCOMPARE(m_editor->pixels(0).width(), 220);
    row->findChild<QDoubleSpinBox*>(u"number:2"_s)->setValue(0);
    QCOMPARE(m_editor->pixels(0).width(), 1);
}

void TestJobForms::saysWhatTheVendorGets_data() {
    QTest::addColumn<QList<Region>>("drawn");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("losses");  // plurals are the translations'
    const Region subtitle{.box = {0.1, 0.8, 0.5, 0.1}};
    Region protect = subtitle, timed = subtitle;
    protect.kind = RegionKind::Protect;
    timed.end = 3;
    QTest::newRow("all of it") << QList{subtitle} << u"1 box(es), in pixels of 1920×1080"_s << QString();
    QTest::newRow("not another kind") << QList{subtitle, protect} << u"1 box(es), in pixels of 1920×1080"_s
                                      << u"Delta takes no boxes of this kind: box(es) 2 is not sent."_s;
    QTest::newRow("not more than two") << QList{subtitle, subtitle, subtitle, subtitle} << u"2 box(es), in pixels of 1920×1080"_s
                                       << u"Delta uses the first 2 boxes only: box(es) 3, 4 is not sent."_s;
    QTest::newRow("no times") << QList{timed} << u"1 box(es), in pixels of 1920×1080"_s
                              << u"Delta takes no times: box(es) 1 is sent for the whole clip."_s;
}

void TestJobForms::saysWhatTheVendorGets() {
    QFETCH(QList<Region>, drawn);
    choose(OperationKind::Erase);
    auto* section = m_panel->sent();
    QVERIFY(!section->isVisible());
    m_boxes->setRegions(u"/clips/a.mp4"_s, drawn);
    QVERIFY(section->isVisible());
    QTEST(find<QLabel>(u"boxesLeftOut"_s)->text(), "losses");
    QFETCH(QString, fact);
    const auto labels = section->findChildren<ElidedLabel*>();
    QVERIFY(std::ranges::any_of(labels, [&](const ElidedLabel* label) { return label->text() == fact; }));
    QSignalSpy shown(section, &SentSection::shownChanged);
    find<QToolButton>(u"showAsSent"_s)->click();
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().first().value<std::optional<LoweredRegions>>(),
             std::optional(lowerRegions(drawn, m_draft->rules()->regions, {1920, 1080})));
    find<QToolButton>(u"showAsSent"_s)->click();
    QVERIFY(!shown.last().first().value<std::optional<LoweredRegions>>());
}

void TestJobForms::givesTheSameBoxesToAllClips() {
    choose(OperationKind::Erase);
    auto* all = find<QPushButton>(u"boxesToAll"_s);
    find<QToolButton>(u"addBox"_s)->click();
    QVERIFY(!all->isVisible());
    JobClip upright = madeup::clip(u"tall.mp4"_s, 60);
    upright.facts->size = {1080, 1920};
    m_draft->setClips({m_draft->clips().first(), madeup::clip(u"b.mp4"_s, 60), upright});
    QVERIFY(all->isVisible());
    all->click();
    QCOMPARE(m_boxes->regions(u"/clips/b.mp4"_s), regions());
    QVERIFY(m_boxes->regions(u"/clips/tall.mp4"_s).isEmpty());  // of another shape
}

void TestJobForms::offersToFitClips() {
    choose(OperationKind::Translate);
    auto* fit = find<QCheckBox>(u"fit"_s);
    QVERIFY(!fit->isVisible());
    m_draft->setClips({madeup::clip(u"a.mov"_s, 60)});
    QVERIFY(fit->isVisible());
    QCOMPARE(fit->text(), u"Fit to Delta"_s);
    QVERIFY(find<QLabel>(u"fitWords"_s)->text().startsWith("a.mov"_L1));
    QVERIFY(!button()->isEnabled());
    fit->click();
    QVERIFY(button()->isEnabled());
    QVERIFY(m_draft->jobs().first().fit);
}

void TestJobForms::leadsToABucket() {
    choose(OperationKind::Translate, {});
    QSignalSpy asked(m_panel.get(), &JobPanel::bucketRequested);
    auto* remedy = find<QPushButton>(u"remedy"_s);
    QVERIFY(!button()->isEnabled());
    QVERIFY(remedy->isVisible());
    remedy->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"delta"_s);
    m_draft->setClips({{.path = u"https://files.test/a.mp4"_s}});
    QVERIFY(!remedy->isVisible());
    QVERIFY(button()->isEnabled());
}

void TestJobForms::takesACodeThatIsTyped() {
    choose(OperationKind::Translate);
    find<QToolButton>(u"addLanguage"_s)->click();
    auto* list = m_panel->findChild<PickList*>();
    auto* line = list->findChild<QLineEdit*>();
    QTest::keyClicks(line, u"quechua"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_draft->targets(), QStringList{u"es"_s});
    line->clear();
    QTest::keyClicks(line, u"qu-PE"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_draft->targets(), QStringList({u"es"_s, u"qu-PE"_s}));
}

void TestJobForms::fitsIntoTheWidth_data() {
    QTest::addColumn<OperationKind>("kind");
    for (const OperationKind kind : {OperationKind::Translate, OperationKind::Erase, OperationKind::FaceSwap, OperationKind::VoiceClone})
        QTest::addRow("%s", qPrintable(operationName(kind))) << kind;
}

void TestJobForms::fitsIntoTheWidth() {
    QFETCH(OperationKind, kind);
    choose(kind, {});
    m_draft->setClips({{.path = u"https://files.test/a.mp4"_s}});
    m_draft->setRegions(u"https://files.test/a.mp4"_s, {{.box = {0, 0, 1, 1}}});
    m_panel->resize(320, 760);
    QCOMPARE(m_panel->width(), 320);
    for (QWidget* child : m_panel->findChildren<QWidget*>()) {
        if (!child->isVisible() || child->window() != m_panel.get())
            continue;
        const QRect place(child->mapTo(m_panel.get(), QPoint()), child->size());
        QVERIFY2(place.left() >= 0 && place.right() < 320, qPrintable(child->objectName() + QLatin1String(child->metaObject()->className())));
    }
}

QTEST_MAIN(TestJobForms)
#include "tst_jobforms.moc"
