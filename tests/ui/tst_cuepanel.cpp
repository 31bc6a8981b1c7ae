// SPDX-License-Identifier: MIT
#include "ui/cues/cuepanel.h"

#include "models/cues/cuefile.h"
#include "ui/cues/cueactions.h"
#include "ui/cues/cueview.h"
#include "ui/cues/cuewording.h"

#include <QtCore/qtemporarydir.h>
#include <QtGui/qaction.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCuePanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theEmptyPanelOffersWhatTheClipHas();
    void enterEditsAndControlEnterGoesOn();
    void shiftEnterBreaksTheLine();
    void timesAreTypedAndNonsenseIsNamed();
    void spacePlaysAndAltArrowsWalk();
    void splitsWhereTheCursorIsAndAtThePlayhead();
    void mergesRemovesAndUndoes();
    void findsWithF3AndReplaces();
    void timesAreShifted();
    void thePlayingRowIsFollowed();
    void savesAsItIsAskedTo();
    void whatIsTypedIsSavedToo();
    void aBrokenFileIsOneSentence();
    void unsavedChangesAreAskedAboutFirst();
    void stylingThatIsLostIsTold();
    void theJobGetsASavedFile();
    void theSourceStandsBeside();

private:
    QString text(int row) const { return m_document->cues()[row].text; }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&m_panel->view(), key, modifiers); }
    QPlainTextEdit* editor() const { return m_panel->findChild<QPlainTextEdit*>(u"cueText"_s); }
    InfoBar* bar() const { return m_panel->findChild<InfoBar*>(u"cueInfo"_s); }
    QString write(const QString& name, const QByteArray& bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CueDocument> m_document;
    std::unique_ptr<CuePanel> m_panel;
    QString m_path;
    QString m_suggested;
};

QString TestCuePanel::write(const QString& name, const QByteArray& bytes) const {
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TestCuePanel::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<CueDocument>(cuewording::step);
    m_panel = std::make_unique<CuePanel>(*m_document);
    m_panel->files().setDialogs({.open = [this](QWidget*, const QString&) { return m_path; },
                                 .save = [this](QWidget*, const QString& suggested) {
                                     m_suggested = suggested;
                                     return m_folder->filePath(u"saved"_s);
                                 }});
    m_panel->resize(960, 400);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_path = write(u"talk.srt"_s, "1\n00:00:01,000 --> 00:00:02,000\nOne\n\n2\n00:00:03,000 --> 00:00:04,000\nTwo words\n\n"
                                  "3\n00:00:05,000 --> 00:00:06,000\nThree\n");
    m_panel->files().open(m_path);
    m_panel->view().setFocus();
    QCOMPARE(m_document->cues().size(), 3);
}

void TestCuePanel::cleanup() {
    m_panel.reset();
}

void TestCuePanel::theEmptyPanelOffersWhatTheClipHas() {
    m_panel->files().take({}, {});
    MediaFile clip{.path = m_folder->filePath(u"talk.mp4"_s)};
    clip.subtitles = {{.stream = 2, .language = u"en"_s}, {.stream = 3, .language = u"de"_s, .text = false}};
    m_panel->setClip(clip);
    auto* empty = m_panel->findChild<QWidget*>(u"cuesEmpty"_s);
    QVERIFY(empty->isVisible());
    QStringList offers;
    for (const auto* button : empty->findChildren<QPushButton*>())
        offers << button->text();
    QCOMPARE(offers.size(), 4);
    QVERIFY(offers.contains(u"Open talk.srt"_s));
    QVERIFY(offers.last().contains("English"_L1));
    QSignalSpy track(m_panel.get(), &CuePanel::trackRequested);
    empty->findChildren<QPushButton*>().last()->click();
    QCOMPARE(track.count(), 1);
    empty->findChild<QPushButton*>(u"writeFirstCue"_s)->click();
    QVERIFY(!empty->isVisible());
    QCOMPARE(m_document->cues().size(), 1);
    QVERIFY(editor());
}

void TestCuePanel::enterEditsAndControlEnterGoesOn() {
    key(Qt::Key_Return);
    QVERIFY(editor());
    QTest::keyClicks(editor(), u"Uno"_s);
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(text(0), u"Uno"_s);
    QCOMPARE(m_panel->currentRow(), 1);
    QTRY_COMPARE(m_panel->findChildren<QPlainTextEdit*>(u"cueText"_s).size(), 1);
    QCOMPARE(editor()->toPlainText(), u"Two words"_s);
    QTest::keyClicks(editor(), u"Dos"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QCOMPARE(text(1), u"Dos"_s);
    QCOMPARE(m_panel->currentRow(), 1);
}

void TestCuePanel::shiftEnterBreaksTheLine() {
    key(Qt::Key_Return);
    QTest::keyClicks(editor(), u"a"_s);
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(editor(), u"b"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QCOMPARE(text(0), u"a\nb"_s);
    key(Qt::Key_Return);
    QTRY_VERIFY(editor());
    QTest::keyClicks(editor(), u"c"_s);
    QTest::keyClick(editor(), Qt::Key_Escape);
    QCOMPARE(text(0), u"a\nb"_s);
}

void TestCuePanel::timesAreTypedAndNonsenseIsNamed() {
    const auto type = [this](CueColumn column, const QString& typed) {
        m_panel->view().edit(m_panel->view().model()->index(0, int(column)));
        auto* field = m_panel->findChild<QLineEdit*>(u"cueTime"_s);
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!m_panel->findChild<QLineEdit*>(u"cueTime"_s));
    };
    type(CueColumn::End, u"0:02.5"_s);
    QCOMPARE(m_document->cues()[0].end, std::chrono::milliseconds(2500));
    type(CueColumn::End, u"soon"_s);
    QCOMPARE(m_document->cues()[0].end, std::chrono::milliseconds(2500));
    QVERIFY(bar()->isVisible());
    QVERIFY(bar()->sentence().contains("soon"_L1));
    type(CueColumn::Start, u"5.5"_s);
    QTRY_COMPARE(m_panel->currentRow(), 2);  // it follows the cue
    QCOMPARE(text(2), u"One"_s);
}

void TestCuePanel::spacePlaysAndAltArrowsWalk() {
    QSignalSpy play(m_panel.get(), &CuePanel::playRequested), chosen(m_panel.get(), &CuePanel::currentRowChanged);
    key(Qt::Key_Down, Qt::AltModifier);
    key(Qt::Key_Space);
    QCOMPARE(play.count(), 1);
    QCOMPARE(play[0][0].toDouble(), 3.0);
    QCOMPARE(play[0][1].toDouble(), 4.0);
    QCOMPARE(chosen.last()[0].toInt(), 1);
    key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_panel->currentRow(), 0);
}

void TestCuePanel::splitsWhereTheCursorIsAndAtThePlayhead() {
    m_panel->setCurrentRow(1);
    key(Qt::Key_Return);
    QTextCursor cursor = editor()->textCursor();
    cursor.setPosition(3);
    editor()->setTextCursor(cursor);
    QTest::keyClick(editor(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(text(1), u"Two"_s);
    QCOMPARE(text(2), u"words"_s);
    m_panel->setCurrentRow(0);
    m_panel->setPosition(1.25);
    m_panel->actions().split->trigger();
    QCOMPARE(m_document->cues()[0].end, std::chrono::milliseconds(1250));
    QCOMPARE(m_document->cues().size(), 5);
}

void TestCuePanel::mergesRemovesAndUndoes() {
    m_panel->actions().merge->trigger();
    QCOMPARE(text(0), u"One\nTwo words"_s);
    QVERIFY(m_panel->actions().undo->text().contains("merge"_L1));
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(0), u"One"_s);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(text(0), u"One\nTwo words"_s);
    m_panel->view().selectAll();
    key(Qt::Key_Delete);
    QVERIFY(m_document->cues().isEmpty());
    QVERIFY(m_panel->view().isVisible());  // there is still something to undo
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_document->cues().size(), 2);
}

void TestCuePanel::findsWithF3AndReplaces() {
    m_panel->actions().find->trigger();
    auto* find = m_panel->findChild<QLineEdit*>(u"findText"_s);
    QVERIFY(find->isVisible());
    QTest::keyClicks(find, u"t"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(m_panel->currentRow(), 1);
    key(Qt::Key_F3);
    QCOMPARE(m_panel->currentRow(), 2);
    key(Qt::Key_F3);
    QCOMPARE(m_panel->currentRow(), 1);
    key(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(m_panel->currentRow(), 2);
    QTest::keyClicks(m_panel->findChild<QLineEdit*>(u"replaceText"_s), u"D"_s);
    m_panel->findChild<QPushButton*>(u"replaceAll"_s)->click();
    QCOMPARE(text(1), u"Dwo words"_s);
    QCOMPARE(text(2), u"Dhree"_s);
    QVERIFY(bar()->sentence().contains(u'2'));
    QTest::keyClick(find, Qt::Key_Escape);
    QVERIFY(!find->isVisible());
}

void TestCuePanel::timesAreShifted() {
    m_panel->actions().timing->trigger();
    m_panel->findChild<QComboBox*>(u"timingWhat"_s)->setCurrentIndex(int(CueTimingBar::What::ShiftFromHere));
    m_panel->setCurrentRow(1);
    auto* time = m_panel->findChild<QLineEdit*>(u"timingTime"_s);
    auto* apply = m_panel->findChild<QPushButton*>(u"timingApply"_s);
    QVERIFY(!apply->isEnabled());
    QTest::keyClicks(time, u"-0.5"_s);
    apply->click();
    QCOMPARE(m_document->cues()[0].start, std::chrono::milliseconds(1s));
    QCOMPARE(m_document->cues()[1].start, std::chrono::milliseconds(2500));
    QCOMPARE(m_document->cues()[2].start, std::chrono::milliseconds(4500));
}

void TestCuePanel::thePlayingRowIsFollowed() {
    m_panel->setPosition(5.5);
    QVERIFY(m_panel->view().model()->index(2, 0).data(CueTableModel::PlayingRole).toBool());
    QVERIFY(!m_panel->view().model()->index(0, 0).data(CueTableModel::PlayingRole).toBool());
}

void TestCuePanel::savesAsItIsAskedTo() {
    m_document->setText(0, u"Uno"_s);
    QVERIFY(m_document->isUnsaved());
    m_panel->actions().save->trigger();  // its own file: nobody is asked
    QVERIFY(m_suggested.isEmpty());
    QVERIFY(!m_document->isUnsaved());
    QCOMPARE(cuefile::read(m_path)->cues[0].text, u"Uno"_s);
    m_panel->actions().saveAsWebVtt->trigger();
    QCOMPARE(m_suggested, m_folder->filePath(u"talk.vtt"_s));
    QCOMPARE(m_panel->files().path(), m_folder->filePath(u"saved.vtt"_s));
    QCOMPARE(int(cuefile::read(m_panel->files().path())->format), int(SubtitleFormat::WebVtt));
}

void TestCuePanel::whatIsTypedIsSavedToo() {
    key(Qt::Key_Return);
    QTest::keyClicks(editor(), u"Uno"_s);
    m_panel->actions().save->trigger();
    QCOMPARE(cuefile::read(m_path)->cues[0].text, u"Uno"_s);
}

void TestCuePanel::aBrokenFileIsOneSentence() {
    m_panel->files().open(write(u"letter.srt"_s, "Dear all\n"));
    QVERIFY(bar()->isVisible());
    QVERIFY(bar()->sentence().contains("letter.srt"_L1));
    QCOMPARE(m_document->cues().size(), 3);  // what was open stays
}

void TestCuePanel::unsavedChangesAreAskedAboutFirst() {
    const QString other = write(u"other.vtt"_s, "WEBVTT\n\n00:01.000 --> 00:02.000\nOther\n");
    const auto answer = [this](const QString& words) {
        auto* question = m_panel->findChild<QMessageBox*>(u"unsavedCues"_s);
        QVERIFY(question);
        for (auto* button : question->buttons()) {
            if (button->text().startsWith(words))
                button->click();
        }
        QTRY_VERIFY(!m_panel->findChild<QMessageBox*>(u"unsavedCues"_s));
    };
    m_document->setText(0, u"Uno"_s);
    m_panel->files().open(other);
    answer(u"Go on"_s);
    QCOMPARE(text(0), u"Uno"_s);
    m_panel->files().open(other);
    answer(u"Save"_s);
    QCOMPARE(text(0), u"Other"_s);
    QCOMPARE(cuefile::read(m_path)->cues[0].text, u"Uno"_s);
    m_document->setText(0, u"Lost"_s);
    m_panel->files().open(m_path);
    answer(u"Discard"_s);
    QCOMPARE(text(0), u"Uno"_s);
    QCOMPARE(cuefile::read(other)->cues[0].text, u"Other"_s);
}

void TestCuePanel::stylingThatIsLostIsTold() {
    m_panel->files().open(write(u"styled.ass"_s, "[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,{\\i1}Hi\n"));
    QVERIFY(bar()->isVisible());
    QCOMPARE(text(0), u"Hi"_s);
    m_panel->actions().save->trigger();  // never over the styled original
    QVERIFY(m_panel->files().path().endsWith("saved.srt"_L1));
}

void TestCuePanel::theJobGetsASavedFile() {
    auto* use = m_panel->findChild<QPushButton*>(u"useCues"_s);
    QVERIFY(!use->isVisible());
    m_panel->setUsable(true);
    QVERIFY(use->isVisible());
    QSignalSpy used(m_panel.get(), &CuePanel::useRequested);
    m_document->setText(0, u"Uno"_s);
    use->click();
    QCOMPARE(used.count(), 1);
    QCOMPARE(used[0][0].toString(), m_path);
    QCOMPARE(cuefile::read(m_path)->cues[0].text, u"Uno"_s);
    m_panel->files().open(write(u"other.vtt"_s, "WEBVTT\n\n00:01.000 --> 00:02.000\nOther\n"));
    use->click();
    QVERIFY(used[1][0].toString().endsWith("saved.srt"_L1));  // vendors read no WebVTT
}

void TestCuePanel::theSourceStandsBeside() {
    QVERIFY(m_panel->view().isColumnHidden(int(CueColumn::Source)));
    m_path = write(u"talk.de.srt"_s, "1\n00:00:01,000 --> 00:00:02,000\nEins\n");
    m_panel->actions().showSource->trigger();
    QVERIFY(!m_panel->view().isColumnHidden(int(CueColumn::Source)));
    QCOMPARE(m_panel->view().model()->index(0, int(CueColumn::Source)).data().toString(), u"Eins"_s);
    QCOMPARE(text(0), u"One"_s);
}

QTEST_MAIN(TestCuePanel)
#include "tst_cuepanel.moc"
