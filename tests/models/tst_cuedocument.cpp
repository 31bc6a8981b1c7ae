// SPDX-License-Identifier: MIT
#include "models/cues/cuedocument.h"

#include "models/cues/cuetablemodel.h"
#include "tests/models/cuerig.h"

#include <QtCore/qrandom.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class TestCueDocument : public QObject {
    Q_OBJECT

    static Cues three() { return {{1s, 2s, u"One"_s}, {3s, 4s, u"Two"_s}, {5s, 6s, u"Three"_s}}; }

private Q_SLOTS:
    void edits_data();
    void edits();
    void anEditThatChangesNothingIsNoStep_data();
    void anEditThatChangesNothingIsNoStep();
    void aCueThatStartsElsewhereGoesWhereItBelongs();
    void aDragIsOneStep();
    void aDragBackToWhereItBeganIsNone();
    void stepsHaveNames();
    void savingIsAPlaceAmongTheSteps();
    void aDraftThatCameBackIsUnsaved();
    void whateverIsDoneStaysInOrderAndCanBeUndone();
    void theSourceStandsBeside();

private:
    using Edit = std::function<void(CueDocument&)>;
};

void TestCueDocument::edits_data() {
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<Cues>("after");
    const auto row = [](const char* name, const Edit& edit, const Cues& after) { QTest::newRow(name) << edit << after; };
    row("text loses empty lines and blanks around", [](CueDocument& d) { d.setText(1, u" A \n\n b "_s); },
        {{1s, 2s, u"One"_s}, {3s, 4s, u"A\nb"_s}, {5s, 6s, u"Three"_s}});
    row("an end may come before its start: that is a warning", [](CueDocument& d) { d.setEnd(1, 2s); },
        {{1s, 2s, u"One"_s}, {3s, 2s, u"Two"_s}, {5s, 6s, u"Three"_s}});
    row("a start below zero is zero", [](CueDocument& d) { d.setStart(0, -1s); }, {{0s, 2s, u"One"_s}, {3s, 4s, u"Two"_s}, {5s, 6s, u"Three"_s}});
    row("a new cue goes where it belongs", [](CueDocument& d) { QCOMPARE(d.insert({2500ms, 2900ms, u"New"_s}), 1); },
        {{1s, 2s, u"One"_s}, {2500ms, 2900ms, u"New"_s}, {3s, 4s, u"Two"_s}, {5s, 6s, u"Three"_s}});
    row("the first and the last go", [](CueDocument& d) { d.remove({2, 0}); }, {{3s, 4s, u"Two"_s}});
    row("split at a place in the text", [](CueDocument& d) { d.splitAtText(2, 1); },
        {{1s, 2s, u"One"_s}, {3s, 4s, u"Two"_s}, {5s, 5200ms, u"T"_s}, {5200ms, 6s, u"hree"_s}});
    row("split at a time, between words",
        [](CueDocument& d) {
            d.setText(0, u"Well then, go"_s);
            d.splitAtTime(0, 1500ms);
        },
        {{1s, 1500ms, u"Well"_s}, {1500ms, 2s, u"then, go"_s}, {3s, 4s, u"Two"_s}, {5s, 6s, u"Three"_s}});
    row("no split outside of the cue", [](CueDocument& d) { d.splitAtTime(0, 2s); }, three());
    row("two become one", [](CueDocument& d) { d.merge(0, 1); }, {{1s, 4s, u"One\nTwo"_s}, {5s, 6s, u"Three"_s}});
    row("all become one", [](CueDocument& d) { d.merge(0, 2); }, {{1s, 6s, u"One\nTwo\nThree"_s}});
    row("no merge past the end", [](CueDocument& d) { d.merge(2, 3); }, three());
    row("all move", [](CueDocument& d) { d.shift({0, 1, 2}, 500ms); },
        {{1500ms, 2500ms, u"One"_s}, {3500ms, 4500ms, u"Two"_s}, {5500ms, 6500ms, u"Three"_s}});
    row("all move back together, none before zero", [](CueDocument& d) { d.shift({0, 1, 2}, -2s); },
        {{0s, 1s, u"One"_s}, {2s, 3s, u"Two"_s}, {4s, 5s, u"Three"_s}});
    row("one moves past another", [](CueDocument& d) { d.shift({0}, 2500ms); },
        {{3s, 4s, u"Two"_s}, {3500ms, 4500ms, u"One"_s}, {5s, 6s, u"Three"_s}});
    row("stretched from the second on", [](CueDocument& d) { d.stretch(1, 7s); },
        {{1s, 2s, u"One"_s}, {3s, 5s, u"Two"_s}, {7s, 9s, u"Three"_s}});
    row("replaced in any case", [](CueDocument& d) { QCOMPARE(d.replaceAll(u"t"_s, u"S"_s), 2); },
        {{1s, 2s, u"One"_s}, {3s, 4s, u"Swo"_s}, {5s, 6s, u"Shree"_s}});
}

void TestCueDocument::edits() {
    QFETCH(Edit, edit);
    QFETCH(Cues, after);
    CueDocument document(cuerig::step);
    CueTableModel model(document, cuerig::table());
    const QAbstractItemModelTester tester(&model);
    document.open(three());
    edit(document);
    QCOMPARE(document.cues(), after);
    while (document.undoStack().canUndo())
        document.undoStack().undo();
    QCOMPARE(document.cues(), three());
    while (document.undoStack().canRedo())
        document.undoStack().redo();
    QCOMPARE(document.cues(), after);
}

void TestCueDocument::anEditThatChangesNothingIsNoStep_data() {
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char* name, const Edit& edit) { QTest::newRow(name) << edit; };
    row("the same text", [](CueDocument& d) { d.setText(0, u"One "_s); });
    row("the same time", [](CueDocument& d) { d.setStart(1, 3s); });
    row("nothing selected", [](CueDocument& d) { d.remove({}); });
    row("a row that is not there", [](CueDocument& d) { d.setText(7, u"x"_s); });
    row("nothing to replace", [](CueDocument& d) { QCOMPARE(d.replaceAll(u"q"_s, u"x"_s), 0); });
    row("replaced by the same", [](CueDocument& d) { d.replaceAll(u"One"_s, u"One"_s); });
    row("a shift by nothing", [](CueDocument& d) { d.shift({0, 1}, 0ms); });
}

void TestCueDocument::anEditThatChangesNothingIsNoStep() {
    QFETCH(Edit, edit);
    CueDocument document(cuerig::step);
    document.open(three());
    const QSignalSpy replaced(&document, &CueDocument::replaced);
    edit(document);
    QCOMPARE(document.undoStack().count(), 0);
    QCOMPARE(replaced.count(), 0);
    QCOMPARE(document.cues(), three());
}

void TestCueDocument::aCueThatStartsElsewhereGoesWhereItBelongs() {
    CueDocument document(cuerig::step);
    document.open(three());
    QCOMPARE(document.setStart(0, 5500ms), 2);
    QCOMPARE(document.cues()[2], (Cue{5500ms, 2s, u"One"_s}));
    QCOMPARE(document.setStart(2, 0ms), 0);
    QCOMPARE(document.cues()[0].text, u"One"_s);
}

void TestCueDocument::aDragIsOneStep() {
    CueDocument document(cuerig::step);
    document.open(three());
    for (const auto end : {4100ms, 4300ms, 4900ms})
        document.retime(1, 3s, end, 1);
    document.retime(1, 3s, 4500ms, 2);
    QCOMPARE(document.undoStack().count(), 2);
    document.undoStack().undo();
    QCOMPARE(document.cues()[1].end, milliseconds(4900));
    document.undoStack().undo();
    QCOMPARE(document.cues(), three());
    document.retime(1, 0ms, 4s, 3);
    QCOMPARE(document.cues()[1].start, milliseconds(1s));  // no further than the cue before
}

void TestCueDocument::aDragBackToWhereItBeganIsNone() {
    CueDocument document(cuerig::step);
    document.open(three());
    document.retime(1, 3s, 4500ms, 1);
    document.retime(1, 3s, 4s, 1);
    QCOMPARE(document.undoStack().count(), 0);
    QVERIFY(!document.isUnsaved());
}

void TestCueDocument::stepsHaveNames() {
    CueDocument document(cuerig::step);
    document.open(three());
    document.remove({0, 2});
    QCOMPARE(document.undoStack().undoText(), cuerig::step(CueEditKind::Remove, 2));
    document.insert({9s, 10s, u"x"_s});
    QCOMPARE(document.undoStack().undoText(), cuerig::step(CueEditKind::Insert, 1));
}

void TestCueDocument::savingIsAPlaceAmongTheSteps() {
    CueDocument document(cuerig::step);
    document.open(three());
    QSignalSpy unsaved(&document, &CueDocument::unsavedChanged);
    document.setText(0, u"Uno"_s);
    QVERIFY(document.isUnsaved());
    document.setSaved();
    document.setText(0, u"Una"_s);
    document.undoStack().undo();
    QVERIFY(!document.isUnsaved());
    QCOMPARE(unsaved.count(), 4);
}

void TestCueDocument::aDraftThatCameBackIsUnsaved() {
    CueDocument document(cuerig::step);
    document.open(three(), true);
    QVERIFY(document.isUnsaved());
    QVERIFY(!document.undoStack().canUndo());
    document.setSaved();
    QVERIFY(!document.isUnsaved());
}

void TestCueDocument::whateverIsDoneStaysInOrderAndCanBeUndone() {
    CueDocument document(cuerig::step);
    CueTableModel model(document, cuerig::table());
    const QAbstractItemModelTester tester(&model);
    Cues made;
    for (int i = 0; i < 12; ++i)
        made.append({milliseconds(i * 700), milliseconds(i * 700 + 900), u"Cue number %1"_s.arg(i)});
    document.open(made);
    document.setSource(made);
    QRandomGenerator dice(20261129);
    for (int round = 0; round < 400; ++round) {
        const int row = dice.bounded(int(document.cues().size()) + 1);
        const milliseconds time(dice.bounded(12'000));
        switch (dice.bounded(9)) {
        case 0:
            document.setStart(row, time);
            break;
        case 1:
            document.setEnd(row, time);
            break;
        case 2:
            document.insert({time, time + 1s, u"new one"_s});
            break;
        case 3:
            document.remove({row, row / 2});
            break;
        case 4:
            document.splitAtTime(row, time);
            break;
        case 5:
            document.merge(std::max(0, row - 1), row);
            break;
        case 6:
            document.shift({row / 2, row / 3}, time - 6s);
            break;
        case 7:
            document.retime(row, time, time + 1s, round / 10 + 1);
            break;
        case 8:
            document.stretch(row, time);
            break;
        }
        QVERIFY(std::ranges::is_sorted(document.cues(), {}, &Cue::start));
    }
    const Cues edited = document.cues();
    QVERIFY(document.undoStack().count() > 100);
    while (document.undoStack().canUndo())
        document.undoStack().undo();
    QCOMPARE(document.cues(), made);
    while (document.undoStack().canRedo())
        document.undoStack().redo();
    QCOMPARE(document.cues(), edited);
}

void TestCueDocument::theSourceStandsBeside() {
    CueDocument document(cuerig::step);
    document.open(three());
    document.setSource({{0s, 1s, u"before all"_s}, {1s, 1500ms, u"eins"_s}, {1500ms, 2s, u"und"_s}, {4s, 5500ms, u"near three"_s}, {90s, 91s, u"last"_s}});
    QCOMPARE(document.sourceText(0), u"before all\neins\nund"_s);
    QCOMPARE(document.sourceText(1), QString());
    QCOMPARE(document.sourceText(2), u"near three\nlast"_s);
    document.setStart(2, 9s);
    QCOMPARE(document.sourceText(1), u"near three"_s);
    document.open(three());
    QCOMPARE(document.sourceText(0), QString());
}

QTEST_GUILESS_MAIN(TestCueDocument)
#include "tst_cuedocument.moc"
