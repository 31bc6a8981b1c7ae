// SPDX-License-Identifier: MIT
// The glossaries that lie open: edited with undo, kept on the disk, shown as a table.
#include "models/glossary/glossarybook.h"
#include "models/glossary/glossarytable.h"

#include <QtCore/qdir.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using Kind = GlossaryEditKind;
using Edit = std::function<void(GlossaryBook&)>;
Q_DECLARE_METATYPE(Edit)

class TestGlossaryBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEditIsOneStep_data();
    void everyEditIsOneStep();
    void whatChangesNothingIsNoStep_data();
    void whatChangesNothingIsNoStep();
    void anotherNameIsToldBothWays();
    void isThereAfterTheNextStart();
    void whatCannotBeWrittenIsTold();
    void theTableEdits();
};

static QString step(Kind kind, const QString& of) {
    return u"%1 %2"_s.arg(int(kind)).arg(of);
}

static GlossaryWording wording() {
    return {.term = u"Term"_s, .never = u"Never"_s, .note = u"Note"_s, .language = [](const QString& tag) { return tag; },
            .spoken = [](const QString& tag) { return tag + u" spoken"_s; }};
}

/// "ACME" with dub and cue, into Spanish.
static void fill(GlossaryBook& book) {
    book.add(u"ACME"_s);
    book.addTarget(u"es"_s);
    book.addTerm(u"dub"_s);
    book.addTerm(u"cue"_s);
    book.setTerm(0, {.source = u"dub"_s, .words = {{u"es"_s, {u"doblaje"_s, {}}}}});
}

void TestGlossaryBook::everyEditIsOneStep_data() {
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const Edit& edit, Kind kind, const QString& of) { QTest::newRow(name) << edit << step(kind, of); };
    row("a new one, named freely", [](GlossaryBook& b) { b.add(u"acme"_s); }, Kind::New, u"acme 2"_s);
    row("one from a file", [](GlossaryBook& b) { b.add(Glossary{.name = u"B"_s, .entries = {{.source = u"x"_s}}}); }, Kind::Import, u"B"_s);
    row("another name", [](GlossaryBook& b) { b.rename(u"Client"_s); }, Kind::Rename, u"ACME"_s);
    row("gone", [](GlossaryBook& b) { b.remove(); }, Kind::Delete, u"ACME"_s);
    row("the language of its words", [](GlossaryBook& b) { b.setLanguage(u"en_US"_s); }, Kind::Language, u"ACME"_s);
    row("a language more", [](GlossaryBook& b) { b.addTarget(u"de"_s); }, Kind::AddTarget, u"de"_s);
    row("a language less, with its words", [](GlossaryBook& b) { b.removeTarget(u"es"_s); }, Kind::RemoveTarget, u"es"_s);
    row("a term more", [](GlossaryBook& b) { b.addTerm(u" reel "_s); }, Kind::AddTerm, u"reel"_s);
    row("terms less", [](GlossaryBook& b) { b.removeTerms({1, 0}); }, Kind::RemoveTerms, u"dub, cue"_s);
    row("a term changed", [](GlossaryBook& b) { b.setTerm(1, {.source = u"CUE"_s, .never = true}); }, Kind::Term, u"cue"_s);
}

void TestGlossaryBook::everyEditIsOneStep() {
    QFETCH(Edit, edit);
    GlossaryBook book({}, step);
    fill(book);
    const GlossaryShelf before = book.shelf();
    const int steps = book.undoStack().count();
    edit(book);
    const GlossaryShelf after = book.shelf();
    QVERIFY(after != before);
    QCOMPARE(book.undoStack().count(), steps + 1);
    QTEST(book.undoStack().undoText(), "text");
    book.undoStack().undo();
    QCOMPARE(book.shelf(), before);
    QVERIFY(book.current() && book.current()->name == "ACME"_L1);
    book.undoStack().redo();
    QCOMPARE(book.shelf(), after);
}

void TestGlossaryBook::whatChangesNothingIsNoStep_data() {
    QTest::addColumn<Edit>("edit");
    QTest::newRow("the same name") << Edit([](GlossaryBook& b) { b.rename(u"ACME"_s); });
    QTest::newRow("no name") << Edit([](GlossaryBook& b) { b.rename(u"  "_s); });
    QTest::newRow("a language that is there") << Edit([](GlossaryBook& b) { b.addTarget(u"es"_s); });
    QTest::newRow("a language that is none") << Edit([](GlossaryBook& b) { b.addTarget(u"klingon"_s); });
    QTest::newRow("a term that is there") << Edit([](GlossaryBook& b) { QVERIFY(!b.addTerm(u"DUB"_s)); });
    QTest::newRow("an empty term") << Edit([](GlossaryBook& b) { QVERIFY(!b.addTerm(u" "_s)); });
    QTest::newRow("another one's word") << Edit([](GlossaryBook& b) { QVERIFY(!b.setTerm(1, {.source = u"Dub"_s})); });
    QTest::newRow("no rows") << Edit([](GlossaryBook& b) { b.removeTerms({7}); });
    QTest::newRow("opening") << Edit([](GlossaryBook& b) { b.open(u"acme"_s); });
}

void TestGlossaryBook::whatChangesNothingIsNoStep() {
    QFETCH(Edit, edit);
    GlossaryBook book({}, step);
    fill(book);
    const int steps = book.undoStack().count();
    edit(book);
    QCOMPARE(book.undoStack().count(), steps);
}

void TestGlossaryBook::anotherNameIsToldBothWays() {
    GlossaryBook book({}, step);
    fill(book);
    book.add(u"Other"_s);
    QSignalSpy told(&book, &GlossaryBook::renamed);
    book.rename(u"Client"_s);
    book.undoStack().undo();
    book.removeTerms({0});
    book.remove();
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[0], (QVariantList{u"Other"_s, u"Client"_s}));
    QCOMPARE(told[1], (QVariantList{u"Client"_s, u"Other"_s}));
}

void TestGlossaryBook::isThereAfterTheNextStart() {
    QTemporaryDir folder;
    const QString path = glossaryfile::pathIn(folder.path());
    GlossaryShelf shelf;
    {
        GlossaryBook book(path, step);
        fill(book);
        shelf = book.shelf();
        QTRY_COMPARE(glossaryfile::readShelf(path).value_or(GlossaryShelf()), shelf);
        book.addTerm(u"last"_s);  // and at once when it goes
        shelf = book.shelf();
    }
    GlossaryBook again(path, step);
    QCOMPARE(again.shelf(), shelf);
    QVERIFY(again.current() && again.current()->name == "ACME"_L1);
}

void TestGlossaryBook::whatCannotBeWrittenIsTold() {
    QTemporaryDir folder;
    GlossaryBook book(folder.filePath(u"gone/glossaries.json"_s), step);
    QSignalSpy told(&book, &GlossaryBook::notWritten);
    fill(book);
    book.write();
    QCOMPARE(told.size(), 1);
    QCOMPARE(qvariant_cast<ApiError>(told[0][0]).field, u"glossary"_s);
    QVERIFY(QDir(folder.path()).mkdir(u"gone"_s));
    book.write();
    QCOMPARE(told.size(), 1);
    QVERIFY(QFile::exists(folder.filePath(u"gone/glossaries.json"_s)));
}

void TestGlossaryBook::theTableEdits() {
    GlossaryBook book({}, step);
    GlossaryTable table(book, wording());
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(book);
    QCOMPARE(table.rowCount(), 2);
    QStringList heads;
    for (int column = 0; column < table.columnCount(); ++column)
        heads << table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QCOMPARE(heads, (QStringList{u"Term"_s, u"Never"_s, u"es"_s, u"es spoken"_s, u"Note"_s}));
    QVERIFY(table.setData(table.index(0, 3), u" do-BLA-je "_s, Qt::EditRole));
    QVERIFY(table.setData(table.index(1, 4), u"a note"_s, Qt::EditRole));
    QVERIFY(table.setData(table.index(1, 1), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!table.setData(table.index(1, 0), u"dub"_s, Qt::EditRole));  // there already
    QVERIFY(!table.setData(table.index(1, 0), u""_s, Qt::EditRole));
    const QList<GlossaryEntry> expected{{.source = u"dub"_s, .words = {{u"es"_s, {u"doblaje"_s, u"do-BLA-je"_s}}}},
                                        {.source = u"cue"_s, .never = true, .note = u"a note"_s}};
    QCOMPARE(book.current()->entries, expected);
    QCOMPARE(table.index(1, 2).data().toString(), u"cue"_s);  // what stays is shown as it stays, and cannot be translated
    QVERIFY(!table.flags(table.index(1, 2)).testFlag(Qt::ItemIsEditable));
    QVERIFY(table.flags(table.index(1, 3)).testFlag(Qt::ItemIsEditable));
    QVERIFY(table.setData(table.index(0, 2), QString(), Qt::EditRole));
    QCOMPARE(book.current()->entries[0].words.value(u"es"_s), (GlossaryWord{{}, u"do-BLA-je"_s}));
    book.addTarget(u"de"_s);
    QCOMPARE(table.columnCount(), 7);
    QCOMPARE(table.language(5), u"de"_s);
    book.remove();
    QCOMPARE(table.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestGlossaryBook)
#include "tst_glossarybook.moc"
