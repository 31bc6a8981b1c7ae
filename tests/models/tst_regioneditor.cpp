// SPDX-License-Identifier: MIT
#include "models/regions/outliers.h"
#include "models/regions/regionpointer.h"
#include "models/regions/regionsets.h"
#include "models/regions/spans.h"
#include "models/regions/suggestions.h"

#include <QtCore/qsettings.h>
#include <QtCore/qdir.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

class TestRegionEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesEveryStepAndTakesItBack_data();
    void namesEveryStepAndTakesItBack();
    void aDragIsOneStep();
    void aClickThatTremblesMovesNothing();
    void escapeLeavesEverythingAsItWas();
    void aRunOfNudgesIsOneStep();
    void stepsOfAnotherClipLeadBackToIt();
    void givesBoxesToSeveralClipsInOneStep();
    void onlyWhatIsShownCanBeTaken();
    void cyclesRoundTheEnd();
    void keepsBoxesInAFile();
    void keepsSetsByName();
    void movesTheEndsOfASpan_data();
    void movesTheEndsOfASpan();
    void sortsOutWhatIsStrange_data();
    void sortsOutWhatIsStrange();
    void takesSuggestionsOneByOne();

private:
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = {});
    QString undoText() { return m_editor->undoStack().undoText(); }

    std::unique_ptr<RegionBook> m_book;
    std::unique_ptr<RegionEditor> m_editor;
    std::unique_ptr<RegionPointer> m_pointer;
};

namespace {

// The view shows the picture pixel by pixel from its corner on: places are the same in both.
const Viewport plain{.frame = {1000, 500}, .view = {1000, 500}, .zoom = 1};

Region box(double x, double y, RegionKind kind = RegionKind::Subtitle) {
    return {.box = {x, y, 0.2, 0.1}, .kind = kind};
}

QString wording(RegionEdit edit, int number) {
    static const char* const names[] = {"draw",  "move", "resize", "nudge", "place", "remove",  "duplicate",
                                        "paste", "kind", "span",   "name",  "find",  "toclips", "set"};
    return u"%1 %2"_s.arg(QLatin1StringView(names[int(edit)])).arg(number);
}

}  // namespace

void TestRegionEditor::init() {
    m_book = std::make_unique<RegionBook>();
    m_editor = std::make_unique<RegionEditor>(*m_book, wording);
    m_pointer = std::make_unique<RegionPointer>(*m_editor);
    m_pointer->setViewport(plain);
    m_editor->setClip(u"/a.mp4"_s, plain.frame);
    m_book->setRegions(u"/a.mp4"_s, {box(0.1, 0.1), box(0.5, 0.5, RegionKind::Watermark)});
}

void TestRegionEditor::drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers) {
    m_pointer->press(from);
    m_pointer->move((from + to) / 2, modifiers);
    m_pointer->move(to, modifiers);
    m_pointer->release();
}

void TestRegionEditor::namesEveryStepAndTakesItBack_data() {
    QTest::addColumn<std::function<void(RegionEditor&)>>("edit");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    using Edit = std::function<void(RegionEditor&)>;
    QTest::newRow("drawing") << Edit([](RegionEditor& e) { e.add(box(0.7, 0.1)); }) << u"draw 3"_s << 3;
    QTest::newRow("removing") << Edit([](RegionEditor& e) { e.remove(0); }) << u"remove 1"_s << 1;
    QTest::newRow("duplicating") << Edit([](RegionEditor& e) { e.duplicate(1); }) << u"duplicate 3"_s << 3;
    QTest::newRow("moving") << Edit([](RegionEditor& e) { e.changePixels(1, {1, 2, 30, 40}, RegionEdit::Move); }) << u"move 2"_s << 2;
    QTest::newRow("another set") << Edit([](RegionEditor& e) { e.replaceAll({box(0, 0)}, RegionEdit::UseSet); }) << u"set 0"_s << 1;
}

void TestRegionEditor::namesEveryStepAndTakesItBack() {
    QFETCH(std::function<void(RegionEditor&)>, edit);
    const QList<Region> before = m_editor->regions();
    edit(*m_editor);
    const QList<Region> after = m_editor->regions();
    QTEST(int(after.size()), "count");
    QTEST(undoText(), "text");
    QCOMPARE(m_editor->undoStack().count(), 1);
    m_editor->undoStack().undo();
    QCOMPARE(m_editor->regions(), before);
    m_editor->undoStack().redo();
    QCOMPARE(m_editor->regions(), after);
    QCOMPARE(m_book->regions(u"/a.mp4"_s), after);
}

void TestRegionEditor::aDragIsOneStep() {
    drag({600, 300}, {650, 310}, Qt::ControlModifier);  // Ctrl: no snapping
    QCOMPARE(m_editor->pixels(1), QRect(550, 260, 200, 50));
    QCOMPARE(undoText(), u"move 2"_s);
    QCOMPARE(m_editor->selected(), 1);
    drag({750, 310}, {780, 330}, Qt::ControlModifier);
    QCOMPARE(m_editor->pixels(1), QRect(550, 260, 230, 70));
    QCOMPARE(undoText(), u"resize 2"_s);
    m_editor->setKindToDraw(RegionKind::Protect);
    drag({800, 20}, {900, 90}, Qt::ControlModifier);
    QCOMPARE(m_editor->regions().size(), 3);
    QCOMPARE(m_editor->regions().last().kind, RegionKind::Protect);
    QCOMPARE(m_editor->pixels(2), QRect(800, 20, 100, 70));
    QCOMPARE(m_editor->undoStack().count(), 3);
}

void TestRegionEditor::aClickThatTremblesMovesNothing() {
    drag({600, 300}, {601, 301});
    QCOMPARE(m_editor->undoStack().count(), 0);
    QCOMPARE(m_editor->selected(), 1);
    drag({900, 450}, {901, 451});
    QCOMPARE(m_editor->regions().size(), 2);
    QCOMPARE(m_editor->selected(), -1);
}

void TestRegionEditor::escapeLeavesEverythingAsItWas() {
    const QList<Region> before = m_editor->regions();
    m_editor->select(0);
    m_pointer->press({600, 300});
    m_pointer->move({700, 400}, {});
    QVERIFY(m_editor->regions() != before);
    m_pointer->cancel();
    m_pointer->release();
    QCOMPARE(m_editor->regions(), before);
    QCOMPARE(m_editor->selected(), 0);
    m_pointer->press({900, 20});
    m_pointer->move({950, 90}, {});
    QCOMPARE(m_editor->regions().size(), 3);
    m_pointer->cancel();
    QCOMPARE(m_editor->regions(), before);
    QCOMPARE(m_editor->undoStack().count(), 0);
}

void TestRegionEditor::aRunOfNudgesIsOneStep() {
    m_editor->select(0);
    for (int i = 0; i < 5; ++i)
        m_editor->changePixels(0, nudged(m_editor->pixels(0), {1, 0}, plain.frame), RegionEdit::Nudge);
    QCOMPARE(m_editor->undoStack().count(), 1);
    m_editor->select(1);
    m_editor->select(0);  // something else was done in between
    m_editor->changePixels(0, nudged(m_editor->pixels(0), {1, 0}, plain.frame), RegionEdit::Nudge);
    QCOMPARE(m_editor->undoStack().count(), 2);
    m_editor->undoStack().undo();
    QCOMPARE(m_editor->pixels(0).x(), 105);
    m_editor->undoStack().undo();
    QCOMPARE(m_editor->pixels(0).x(), 100);
}

void TestRegionEditor::stepsOfAnotherClipLeadBackToIt() {
    m_editor->remove(0);
    m_editor->setClip(u"/b.mp4"_s, {640, 360});
    QVERIFY(m_editor->regions().isEmpty());
    QSignalSpy wanted(m_editor.get(), &RegionEditor::clipWanted);
    m_editor->undoStack().undo();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"/a.mp4"_s);
    QCOMPARE(m_book->regions(u"/a.mp4"_s).size(), 2);
}

void TestRegionEditor::givesBoxesToSeveralClipsInOneStep() {
    m_book->setRegions(u"/c.mp4"_s, {box(0.3, 0.3)});
    m_editor->giveTo({u"/a.mp4"_s, u"/b.mp4"_s, u"/c.mp4"_s}, m_editor->regions());
    QCOMPARE(undoText(), u"toclips 2"_s);  // a.mp4 has them already
    QCOMPARE(m_book->regions(u"/b.mp4"_s), m_editor->regions());
    QCOMPARE(m_book->regions(u"/c.mp4"_s), m_editor->regions());
    m_editor->undoStack().undo();
    QVERIFY(m_book->regions(u"/b.mp4"_s).isEmpty());
    QCOMPARE(m_book->regions(u"/c.mp4"_s), QList<Region>{box(0.3, 0.3)});
}

void TestRegionEditor::onlyWhatIsShownCanBeTaken() {
    m_pointer->setShown({true, false});
    QCOMPARE(m_pointer->gripAt({600, 270}), Grip::None);
    m_editor->select(1);  // from the list: then it can be taken all the same
    QCOMPARE(m_pointer->gripAt({600, 270}), Grip::Inside);
}

void TestRegionEditor::cyclesRoundTheEnd() {
    m_editor->cycle(1);
    QCOMPARE(m_editor->selected(), 0);
    m_editor->cycle(-1);
    QCOMPARE(m_editor->selected(), 1);
    m_editor->cycle(1);
    QCOMPARE(m_editor->selected(), 0);
    m_editor->remove(0);
    m_editor->remove(0);
    m_editor->cycle(1);
    QCOMPARE(m_editor->selected(), -1);
}

void TestRegionEditor::keepsBoxesInAFile() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"regions.json"_s);
    Region timed = box(0.25, 0.75, RegionKind::Ocr);
    timed.start = 1.5;
    timed.end = 9.25;
    timed.name = u"sign"_s;
    {
        RegionBook book(file);
        book.setRegions(u"/a.mp4"_s, {timed, box(0, 0)});
        book.setRegions(u"/b.mp4"_s, {box(0, 0)});
        book.setRegions(u"/b.mp4"_s, {});
        QTRY_VERIFY(QFile::exists(file));  // without being told to
    }
    const RegionBook again(file);
    QCOMPARE(again.regions(u"/a.mp4"_s), (QList<Region>{timed, box(0, 0)}));
    QVERIFY(again.regions(u"/b.mp4"_s).isEmpty());
    QFile broken(file);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"/a.mp4\": [7");
    broken.close();
    RegionBook anew(file);
    QVERIFY(anew.regions(u"/a.mp4"_s).isEmpty());
    QFile aside(file + ".damaged"_L1);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), "{\"/a.mp4\": [7");
    const QSignalSpy notKept(&anew, &RegionBook::notKept);
    QVERIFY(QDir().mkpath(file));  // a folder in its place: writing fails
    anew.setRegions(u"/a.mp4"_s, {timed});
    QTRY_COMPARE(notKept.size(), 1);
    QCOMPARE(anew.regions(u"/a.mp4"_s), QList<Region>{timed});
}

void TestRegionEditor::keepsSetsByName() {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    RegionSets sets(settings);
    sets.save(u"Shop / left & right"_s, {box(0.1, 0.2)});
    sets.save(u"amateur"_s, {});
    QCOMPARE(sets.names(), (QStringList{u"amateur"_s, u"Shop / left & right"_s}));
    QCOMPARE(sets.regions(u"Shop / left & right"_s), QList<Region>{box(0.1, 0.2)});
    sets.remove(u"amateur"_s);
    QCOMPARE(sets.names().size(), 1);
}

void TestRegionEditor::movesTheEndsOfASpan_data() {
    using Time = std::optional<double>;
    QTest::addColumn<bool>("start");
    QTest::addColumn<double>("to");
    QTest::addColumn<Time>("expectedStart");
    QTest::addColumn<Time>("expectedEnd");
    QTest::newRow("the start") << true << 3.0 << Time(3.0) << Time(8.0);
    QTest::newRow("the end") << false << 9.0 << Time(2.0) << Time(9.0);
    QTest::newRow("the start to the clip's") << true << 0.0 << Time() << Time(8.0);
    QTest::newRow("the end past the clip's") << false << 99.0 << Time(2.0) << Time();
    QTest::newRow("the start past the end") << true << 9.0 << Time(7.9) << Time(8.0);
    QTest::newRow("the end before the start") << false << 1.0 << Time(2.0) << Time(2.1);
}

void TestRegionEditor::movesTheEndsOfASpan() {
    QFETCH(bool, start);
    QFETCH(double, to);
    Region region = box(0, 0);
    region.start = 2;
    region.end = 8;
    const Region moved = start ? withStart(region, to, 10) : withEnd(region, to, 10);
    QTEST(moved.start, "expectedStart");
    QTEST(moved.end, "expectedEnd");
    QVERIFY(isShownAt(region, 2) && isShownAt(region, 7.99) && !isShownAt(region, 8) && !isShownAt(region, 1.9));
    QVERIFY(isShownAt(box(0, 0), 0) && isShownAt(box(0, 0), 1e6));
}

void TestRegionEditor::sortsOutWhatIsStrange_data() {
    using Boxes = QList<ClipBoxes>;
    QTest::addColumn<Boxes>("clips");
    QTest::addColumn<QList<int>>("order");  // strangest first
    const QSize wide(1920, 1080), small(1280, 720), tall(1080, 1920);
    const auto clip = [](const QString& name, QSize size, const QList<Region>& regions) { return ClipBoxes{name, size, regions}; };
    const QList<Region> usual{box(0.4, 0.8)}, shifted{box(0.42, 0.8)}, elsewhere{box(0.1, 0.1)};
    QTest::newRow("one that lies elsewhere") << Boxes{clip(u"a"_s, wide, usual), clip(u"b"_s, small, elsewhere), clip(u"c"_s, wide, usual)}
                                             << QList<int>{1, 0, 2};
    QTest::newRow("one that has none") << Boxes{clip(u"a"_s, wide, usual), clip(u"b"_s, wide, usual), clip(u"c"_s, wide, {})}
                                       << QList<int>{2, 0, 1};
    QTest::newRow("one that is a little off, one far") << Boxes{clip(u"a"_s, wide, usual), clip(u"b"_s, wide, shifted),
                                                                clip(u"c"_s, wide, usual), clip(u"d"_s, wide, elsewhere)}
                                                       << QList<int>{3, 1, 0, 2};
    QTest::newRow("another shape is not held against them") << Boxes{clip(u"a"_s, wide, usual), clip(u"b"_s, tall, elsewhere),
                                                                     clip(u"c"_s, wide, usual)}
                                                            << QList<int>{0, 1, 2};
    QTest::newRow("the same place but another kind") << Boxes{clip(u"a"_s, wide, usual), clip(u"b"_s, wide, usual),
                                                              clip(u"c"_s, wide, {box(0.4, 0.8, RegionKind::Protect)})}
                                                     << QList<int>{2, 0, 1};
}

void TestRegionEditor::sortsOutWhatIsStrange() {
    QFETCH(QList<ClipBoxes>, clips);
    const QList<double> strange = strangeness(clips);
    QList<int> order(clips.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater{}, [&](int i) { return strange[i]; });
    QTEST(order, "order");
}

void TestRegionEditor::takesSuggestionsOneByOne() {
    Suggestions found({{box(0, 0), 0.9}, {box(0.1, 0), 0.5}, {box(0.2, 0), 0.2}});
    found.cycle(-1);
    QCOMPARE(found.current(), 2);
    QCOMPARE(found.accept(), std::optional(box(0.2, 0)));
    QCOMPARE(found.current(), 0);
    found.cycle(3);
    QCOMPARE(found.accept(), std::optional(box(0.1, 0)));
    QCOMPARE(found.accept(), std::optional(box(0, 0)));
    QVERIFY(!found.accept() && found.isEmpty());
}

QTEST_GUILESS_MAIN(TestRegionEditor)
#include "tst_regioneditor.moc"
