// SPDX-License-Identifier: MIT
// Tables of jobs: as spreadsheets of every country write them, and everything that is wrong with one told at once.
#include "models/accounts/csvreader.h"
#include "models/batch/batchcsv.h"

#include <QtCore/qfile.h>
#include <QtCore/qstringconverter.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

class TestBatchCsv : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cellsAreRead_data();
    void cellsAreRead();
    void linesKeepTheirNumbers();
    void whatIsNoTable_data();
    void whatIsNoTable();
    void aRowIsUnderstood();
    void everythingWrongIsTold_data();
    void everythingWrongIsTold();
    void whatIsWrittenIsReadAgain();
    void filesThatCannotBeRead();
};

using Table = QList<QStringList>;

void TestBatchCsv::cellsAreRead_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Table>("table");
    const Table two{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("commas") << QByteArray("a,b\n1,2\n") << two;
    QTest::newRow("semicolons, with a comma as a number's point") << QByteArray("a;b\n1;2") << two;
    QTest::newRow("tabs and lines of Windows") << QByteArray("a\tb\r\n1\t2\r\n") << two;
    QTest::newRow("lines of old computers") << QByteArray("a,b\r1,2\r") << two;
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF" "a,b\n1,2") << two;
    QTest::newRow("UTF-16") << QByteArray(QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)(u"a\tb\n1\t2"_s)) << two;
    QTest::newRow("quotes around separators and lines") << QByteArray("\"a,x\",\"b\ny\"\n1,2") << Table{{u"a,x"_s, u"b\ny"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("quotes in quotes") << QByteArray("\"a\"\"x\",b\n1,2") << Table{{u"a\"x"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("a quote within a word") << QByteArray("a,b\n5\" x,2") << Table{{u"a"_s, u"b"_s}, {u"5\" x"_s, u"2"_s}};
    QTest::newRow("blanks around cells, kept in quotes") << QByteArray("a , b\n 1,\" 2 \"") << Table{{u"a"_s, u"b"_s}, {u"1"_s, u" 2 "_s}};
    QTest::newRow("empty lines and lines of nothing but commas") << QByteArray("\n\na,b\n\n,\n1,2\n\n") << two;
    QTest::newRow("empty cells") << QByteArray("a,b\n,2\n1,") << Table{{u"a"_s, u"b"_s}, {QString(), u"2"_s}, {u"1"_s, QString()}};
    QTest::newRow("nothing") << QByteArray() << Table{};
}

void TestBatchCsv::cellsAreRead() {
    QFETCH(QByteArray, bytes);
    const auto lines = readCsv(bytes);
    QVERIFY(lines);
    Table read;
    for (const CsvLine& line : *lines)
        read << line.cells;
    QTEST(read, "table");
}

void TestBatchCsv::linesKeepTheirNumbers() {
    const auto lines = readCsv("\nfile,to\r\n\"a\nb\",es\r\n\r\nc,fr\r\n");
    QVERIFY(lines);
    QList<int> numbers;
    for (const CsvLine& line : *lines)
        numbers << line.number;
    QCOMPARE(numbers, (QList<int>{2, 3, 6}));
}

void TestBatchCsv::whatIsNoTable_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("about");
    QTest::newRow("binary") << QByteArray("\x00\x01\x02\x03", 4) << QStringList{};
    QTest::newRow("letters of an old code page") << QByteArray("file\ncaf\xE9.mp4\n") << QStringList{};
    QTest::newRow("a quotation mark that stays open") << QByteArray("file\na.mp4\n\"b.mp4\nc.mp4\n") << QStringList{u"3"_s};
}

void TestBatchCsv::whatIsNoTable() {
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, about);
    const batchcsv::Read read = batchcsv::read(bytes, u"/c"_s);
    QVERIFY(read.rows.isEmpty());
    QCOMPARE(read.problems, QList<ApiError>{invalid(Reason::CsvWrong, u"from-csv"_s, about)});
}

void TestBatchCsv::aRowIsUnderstood() {
    const auto read = batchcsv::read("To;FILE;vendor;voice;regions;options;out;title;from;operation;preset\n"
                                     "es|fr es;in/a.mp4;oiiyao akool/two;ID es=ID2;0,0.8,1,0.2:subtitle:1-2.5;voice_clone=true; out/x;"
                                     "\"My; title\";en;translate;Shorts\n"
                                     ";https://x.example/b.mp4\n",
                                     u"/c"_s);
    QVERIFY2(read.problems.isEmpty(), qPrintable(read.problems.value(0).about.join(u' ')));
    const BatchRow first{.line = 2,
                         .file = u"/c/in/a.mp4"_s,
                         .operation = u"translate"_s,
                         .vendors = {u"oiiyao"_s, u"akool/two"_s},
                         .sourceLanguage = u"en"_s,
                         .targets = {u"es"_s, u"fr"_s},
                         .voices = {{QString(), u"ID"_s}, {u"es"_s, u"ID2"_s}},
                         .preset = u"Shorts"_s,
                         .regions = {{.box = {0, 0.8, 1, 0.2}, .start = 1, .end = 2.5}},
                         .options = {{u"voice_clone"_s, u"true"_s}},
                         .title = u"My; title"_s,
                         .out = u"/c/out/x"_s};
    QCOMPARE(read.rows.size(), 2);
    QVERIFY(read.rows[0] == first);
    QVERIFY(read.rows[1] == (BatchRow{.line = 3, .file = u"https://x.example/b.mp4"_s}));
}

void TestBatchCsv::everythingWrongIsTold_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("nothing at all") << QByteArray() << QStringList{u"CsvWrong 1 file"_s};
    QTest::newRow("no column of files") << QByteArray("to,vendor\nes,akool\n") << QStringList{u"CsvWrong 1 file"_s};
    QTest::newRow("columns nobody knows") << QByteArray("file,langs,colour\n") << QStringList{u"CsvColumnUnknown langs"_s, u"CsvColumnUnknown colour"_s};
    QTest::newRow("a column twice") << QByteArray("file,to,To\n") << QStringList{u"CsvWrong 1 to To"_s};
    QTest::newRow("each of several rows") << QByteArray("file,operation,regions,options\n"
                                                        ",translate,,\n"
                                                        "a.mp4,dance,,\n"
                                                        "a.mp4,,\"0,0,2,2\",\n"
                                                        "a.mp4,,,clone\n"
                                                        "a.mp4,,,,extra\n")
                                          << QStringList{u"CsvWrong 2 file"_s, u"CsvWrong 3 operation dance"_s, u"CsvWrong 4 regions 0,0,2,2"_s,
                                                         u"CsvWrong 5 options clone"_s, u"CsvWrong 6  extra"_s};
}

void TestBatchCsv::everythingWrongIsTold() {
    QFETCH(QByteArray, bytes);
    QStringList told;
    for (const ApiError& problem : batchcsv::read(bytes, u"/c"_s).problems) {
        QCOMPARE(problem.field, u"from-csv"_s);
        const bool column = problem.reason == Reason::CsvColumnUnknown;
        told << failure::name(problem.reason) + u' ' + (column ? problem.about.value(0) : problem.about.join(u' '));
    }
    QTEST(told, "told");
}

void TestBatchCsv::whatIsWrittenIsReadAgain() {
    BatchRow row{.line = 2,
                 .file = u"/c/a, \"b\"; c.mp4"_s,
                 .operation = u"erase"_s,
                 .vendors = {u"akool"_s, u"oiiyao"_s},
                 .sourceLanguage = u"en"_s,
                 .targets = {u"es"_s, u"pt-BR"_s},
                 .voices = {{QString(), u"x"_s}, {u"es"_s, u"y"_s}},
                 .preset = u"Über Shorts"_s,
                 .regions = {{.box = {0.1, 0.2, 0.30000000000000004, 0.25}, .kind = RegionKind::Watermark}, {.box = {0, 0.5, 1, 0.5}, .start = 0, .end = 3.25}},
                 .options = {{u"prompt"_s, u"one; two"_s}, {u"speed"_s, u"1.5"_s}},
                 .title = u"A\nB"_s,
                 .out = u"/elsewhere"_s};
    const QByteArray bytes = batchcsv::write({row, {.line = 3, .file = u"/c/d.mp4"_s}}, u"/c"_s);
    QVERIFY(bytes.contains("\r\nd.mp4,"));
    const auto read = batchcsv::read(bytes, u"/c"_s);
    QVERIFY(read.problems.isEmpty());
    QCOMPARE(read.rows.size(), 2);
    row.line = read.rows[0].line;
    QVERIFY(read.rows[0] == row);
}

void TestBatchCsv::filesThatCannotBeRead() {
    const QTemporaryDir folder;
    QCOMPARE(batchcsv::readFile(folder.filePath(u"none.csv"_s)).problems.value(0).reason, Reason::FileMissing);
    QCOMPARE(batchcsv::readFile(folder.path()).problems.value(0).reason, Reason::FileUnreadable);
    QFile file(folder.filePath(u"big.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(17 * 1024 * 1024));
    QCOMPARE(batchcsv::readFile(file.fileName()).problems.value(0).reason, Reason::TooLarge);
}

QTEST_GUILESS_MAIN(TestBatchCsv)
#include "tst_batchcsv.moc"
