// SPDX-License-Identifier: MIT
#include "models/cues/cuetablemodel.h"

#include "models/cues/cuedraft.h"
#include "models/cues/cuefile.h"
#include "models/cues/cuelanehit.h"
#include "models/cues/cuesearch.h"
#include "models/cues/cuetime.h"
#include "tests/models/cuerig.h"

#include <QtCore/qtemporarydir.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class TestCueTableModel : public QObject {
    Q_OBJECT

    static Cues three() { return {{1s, 2s, u"One"_s}, {3s, 4s, u"Two"_s}, {5s, 6s, u"Three"_s}}; }

private Q_SLOTS:
    void warns_data();
    void warns();
    void timesAreReadAsTheyAreTyped_data();
    void timesAreReadAsTheyAreTyped();
    void cellsAreEditedAndRefuseNonsense();
    void aRowThatMovedIsTold();
    void followsThePlayhead();
    void finds();
    void theLaneIsHit_data();
    void theLaneIsHit();
    void edgesSnapAndKeepTheirPlace_data();
    void edgesSnapAndKeepTheirPlace();
    void filesAreWrittenWholeOrNotAtAll();
    void draftsComeBackAsTheyWere();
};

void TestCueTableModel::warns_data() {
    using enum CueProblem;
    QTest::addColumn<Cue>("cue");
    QTest::addColumn<std::optional<Cue>>("next");
    QTest::addColumn<QList<CueProblem>>("problems");
    const auto row = [](const char* name, const Cue& cue, const std::optional<Cue>& next, const QList<CueProblem>& problems) {
        QTest::newRow(name) << cue << next << problems;
    };
    const QString line42 = u"x"_s.repeated(42);
    row("nothing wrong", {0s, 3s, line42 + u'\n' + u"short"_s}, {}, {});
    row("ends as it starts", {1s, 1s, u"x"_s}, {}, {EndsBeforeStart});
    row("ends before it starts", {1s, 0s, u"x"_s}, Cue{2s, 3s, u"y"_s}, {EndsBeforeStart});
    row("no words", {0s, 1s, {}}, {}, {NoWords});
    row("overlaps by a millisecond", {0s, 1001ms, u"x"_s}, Cue{1s, 2s, u"y"_s}, {Overlap});
    row("touches", {0s, 1s, u"x"_s}, Cue{1s, 2s, u"y"_s}, {});
    row("just long enough", {0s, 500ms, u"x"_s}, {}, {});
    row("too short", {0s, 499ms, u"x"_s}, {}, {TooShort});
    row("twenty characters in a second", {0s, 1s, u"x"_s.repeated(20)}, {}, {});
    row("twenty-one characters in a second", {0s, 1s, u"x"_s.repeated(21)}, {}, {TooFast});
    row("line ends and marks are no characters", {0s, 1s, u"e\u0301"_s.repeated(10) + u'\n' + u"e\u0301"_s.repeated(10)}, {}, {});
    row("a face is one character", {0s, 1s, u"👋"_s.repeated(20)}, {}, {});
    row("a line of 43", {0s, 9s, line42 + u'x'}, {}, {LineTooLong});
    row("three lines", {0s, 9s, u"a\nb\nc"_s}, {}, {TooManyLines});
    row("a gap that flickers", {0s, 1s, u"x"_s}, Cue{1082ms, 2s, u"y"_s}, {SmallGap});
    row("a gap of two frames", {0s, 1s, u"x"_s}, Cue{1083ms, 2s, u"y"_s}, {});
}

void TestCueTableModel::warns() {
    QFETCH(Cue, cue);
    QFETCH(std::optional<Cue>, next);
    QFETCH(QList<CueProblem>, problems);
    QCOMPARE(problemsOf(cue, next ? &*next : nullptr), problems);
}

void TestCueTableModel::timesAreReadAsTheyAreTyped_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("ms");  // -1 = refused
    QTest::newRow("minutes and seconds") << u"1:02.5"_s << 62'500;
    QTest::newRow("a comma") << u"1:02,5"_s << 62'500;
    QTest::newRow("hours") << u"1:00:02.250"_s << 3'602'250;
    QTest::newRow("seconds alone") << u"62.5"_s << 62'500;
    QTest::newRow("more seconds than a minute has") << u"0:90"_s << 90'000;
    QTest::newRow("blanks around") << u" 0:01 "_s << 1'000;
    QTest::newRow("more digits than there are milliseconds") << u"1.23456"_s << 1'234;
    QTest::newRow("nothing") << QString() << -1;
    QTest::newRow("words") << u"soon"_s << -1;
    QTest::newRow("before the start") << u"-1"_s << -1;
    QTest::newRow("half a time") << u"1:"_s << -1;
}

void TestCueTableModel::timesAreReadAsTheyAreTyped() {
    QFETCH(QString, typed);
    QFETCH(int, ms);
    const auto time = cuetime::parse(typed);
    QCOMPARE(time ? int(time->count()) : -1, ms);
    if (time)
        QCOMPARE(cuetime::parse(cuetime::text(*time)), time);
    QCOMPARE(cuetime::parseShift(u"-1.5"_s), std::optional<milliseconds>(-1500ms));
    QCOMPARE(cuetime::parseShift(u"+0:01"_s), std::optional<milliseconds>(1s));
}

void TestCueTableModel::cellsAreEditedAndRefuseNonsense() {
    CueDocument document(cuerig::step);
    CueTableModel model(document, cuerig::table());
    const QAbstractItemModelTester tester(&model);
    document.open(three());
    const auto cell = [&model](int row, CueColumn column) { return model.index(row, int(column)); };
    QVERIFY(model.setData(cell(0, CueColumn::Start), u"0:00.5"_s, Qt::EditRole));
    QVERIFY(model.setData(cell(0, CueColumn::End), u"3.5"_s, Qt::EditRole));
    QVERIFY(model.setData(cell(0, CueColumn::Text), u"Uno"_s, Qt::EditRole));
    QVERIFY(!model.setData(cell(0, CueColumn::End), u"late"_s, Qt::EditRole));
    QVERIFY(!model.setData(cell(0, CueColumn::Length), u"3"_s, Qt::EditRole));
    QCOMPARE(document.cues()[0], (Cue{500ms, 3500ms, u"Uno"_s}));
    QCOMPARE(cell(0, CueColumn::Length).data().toString(), u"3.0"_s);
    QCOMPARE(cell(0, CueColumn::Speed).data().toString(), u"1"_s);
    QCOMPARE(cell(0, CueColumn::Warnings).data().toString(), cuerig::table().problem(CueProblem::Overlap));
    QCOMPARE(cell(0, CueColumn::Number).data(Qt::ToolTipRole).toString(), u"Uno: %1"_s.arg(int(CueProblem::Overlap)));
    QCOMPARE(model.warningCount(), 1);
    QVERIFY(cell(0, CueColumn::Text).flags() & Qt::ItemIsEditable);
    QVERIFY(!(cell(0, CueColumn::Source).flags() & Qt::ItemIsEditable));
}

void TestCueTableModel::aRowThatMovedIsTold() {
    CueDocument document(cuerig::step);
    CueTableModel model(document, cuerig::table());
    document.open(three());
    QSignalSpy moved(&model, &CueTableModel::rowMoved);
    model.setData(model.index(0, int(CueColumn::Start)), u"4"_s, Qt::EditRole);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(moved[0][0].toInt(), 1);
}

void TestCueTableModel::followsThePlayhead() {
    CueDocument document(cuerig::step);
    CueTableModel model(document, cuerig::table());
    document.open(three());
    QSignalSpy playing(&model, &CueTableModel::playingRowChanged);
    for (const double at : {0.5, 1.0, 1.999, 2.0, 3.5, 5.0, 99.0})
        model.setPosition(at);
    QList<int> rows;
    for (const auto& told : playing)
        rows << told[0].toInt();
    QCOMPARE(rows, QList<int>({0, -1, 1, 2, -1}));
    model.setPosition(3.5);
    document.remove({0});
    QCOMPARE(model.playingRow(), 0);
}

void TestCueTableModel::finds() {
    const Cues cues{{0s, 1s, u"Over the\nrainbow"_s}, {1s, 2s, u"no"_s}, {2s, 3s, u"THE RAIN"_s}};
    const QList<int> rows = cuesearch::rowsWith(cues, u"the rain"_s);
    QCOMPARE(rows, QList<int>({0, 2}));
    QCOMPARE(cuesearch::next(rows, 0, true), 2);
    QCOMPARE(cuesearch::next(rows, 2, true), 0);
    QCOMPARE(cuesearch::next(rows, 0, false), 2);
    QCOMPARE(cuesearch::next(rows, 1, false), 0);
    QCOMPARE(cuesearch::next({}, 1, true), -1);
    QVERIFY(cuesearch::rowsWith(cues, {}).isEmpty());
}

void TestCueTableModel::theLaneIsHit_data() {
    using enum CueHit::Part;
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("preferred");
    QTest::addColumn<CueHit>("hit");
    const auto row = [](const char* name, int at, int preferred, CueHit hit) { QTest::newRow(name) << at << preferred << hit; };
    row("between cues", 500, -1, {});
    row("beside a start", 950, -1, {Start, 0});
    row("on a start", 1050, -1, {Start, 0});
    row("in the middle", 1500, -1, {Body, 0});
    row("at an end", 1950, -1, {End, 0});
    row("where two touch, the one under the point", 2020, -1, {Start, 1});
    row("where two touch, the selected one", 2020, 0, {End, 0});
    row("the middle of a very short one", 4050, -1, {Body, 2});
    row("behind the last", 9000, -1, {});
}

void TestCueTableModel::theLaneIsHit() {
    QFETCH(int, at);
    QFETCH(int, preferred);
    QFETCH(CueHit, hit);
    const Cues cues{{1s, 2s, u"a"_s}, {2s, 3s, u"b"_s}, {4s, 4100ms, u"c"_s}};
    const CueHit found = cuelane::hit(cues, milliseconds(at), 100ms, preferred);
    QCOMPARE(int(found.part), int(hit.part));
    QCOMPARE(found.row, hit.row);
}

void TestCueTableModel::edgesSnapAndKeepTheirPlace_data() {
    using enum CueHit::Part;
    QTest::addColumn<CueHit>("hit");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("ms");
    const auto row = [](const char* name, CueHit hit, int wanted, int ms) { QTest::newRow(name) << hit << wanted << ms; };
    row("freely", {End, 1}, 3600, 3600);
    row("an end to the next start", {End, 1}, 4950, 5000);
    row("a start to the end before", {Start, 1}, 2080, 2000);
    row("to the playhead", {End, 1}, 4240, 4200);
    row("a start not before the one above", {Start, 1}, 500, 1000);
    row("a start not past its end", {Start, 1}, 4700, 3900);
    row("an end not before its start", {End, 1}, 2500, 3100);
    row("an end over the next cue: a warning, not forbidden", {End, 1}, 5500, 5500);
}

void TestCueTableModel::edgesSnapAndKeepTheirPlace() {
    QFETCH(CueHit, hit);
    QFETCH(int, wanted);
    QFETCH(int, ms);
    QCOMPARE(int(cuelane::edge(three(), hit, milliseconds(wanted), 100ms, 4200ms).count()), ms);
}

void TestCueTableModel::filesAreWrittenWholeOrNotAtAll() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"talk.en.vtt"_s);
    QVERIFY(!cuefile::write(path, three()));
    QVERIFY(!cuefile::write(folder.filePath(u"other.srt"_s), three()));
    const auto read = cuefile::read(path);
    QVERIFY(read);
    QCOMPARE(read->cues, three());
    QCOMPARE(int(read->format), int(SubtitleFormat::WebVtt));
    QCOMPARE(cuefile::beside(folder.filePath(u"talk.mp4"_s)), QStringList(path));
    QCOMPARE(cuefile::read(folder.filePath(u"none.srt"_s)).error().reason, failure::Reason::SubtitlesUnreadable);
    const auto refused = cuefile::write(folder.filePath(u"no such folder/talk.srt"_s), three());
    QCOMPARE(refused.value().reason, failure::Reason::FolderNotWritable);
}

void TestCueTableModel::draftsComeBackAsTheyWere() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"draft.json"_s);
    const CueDraft draft{.path = u"/talk.srt"_s, .clip = u"/talk.mp4"_s, .cues = {{1s, 0s, {}}, {2s, 3s, u"<i>Grüße\nzwei"_s}}, .source = three()};
    QVERIFY(!cuedraft::kept(file));
    QVERIFY(cuedraft::keep(file, draft));
    QCOMPARE(cuedraft::kept(file), draft);
    cuedraft::forget(file);
    QVERIFY(!cuedraft::kept(file));
    QFile broken(file);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"cues\":");
    broken.close();
    QVERIFY(!cuedraft::kept(file));
}

QTEST_GUILESS_MAIN(TestCueTableModel)
#include "tst_cuetablemodel.moc"
