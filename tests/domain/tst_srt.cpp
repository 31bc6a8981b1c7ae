// SPDX-License-Identifier: MIT
#include "services/domain/srt.h"

#include <QtCore/qstringconverter.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray utf16(const QString& text, QStringConverter::Encoding encoding, bool bom) {
    QStringEncoder encoder(encoding,
                           bom ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

const QString hello = u"1\n00:00:01,000 --> 00:00:02,500\nGrüße ‘you’\n"_s;
const Cues helloCues{{1000ms, 2500ms, u"Grüße ‘you’"_s}};

}  // namespace

class TestSrt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void whatIsWrittenReadsTheSame();
    void writesNumbersAndLineFeedsOnly();
    void hugeFilesAreReadInBoundedPieces();
    void strictReadersStumble_data();
    void strictReadersStumble();
    void aLineOfBrokenTimesIsFound_data();
    void aLineOfBrokenTimesIsFound();
};

void TestSrt::reads_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Cues>("cues");
    const Cues two{{1s, 2s, u"One"_s}, {3s, 4s, u"Two"_s}};

    QTest::newRow("UTF-8 as it should be") << hello.toUtf8() << helloCues;
    QTest::newRow("UTF-8 with a byte order mark") << QByteArray("\xEF\xBB\xBF" + hello.toUtf8()) << helloCues;
    QTest::newRow("UTF-16 little endian with a mark")
        << utf16(hello, QStringConverter::Utf16LE, true) << helloCues;
    QTest::newRow("UTF-16 big endian with a mark")
        << utf16(hello, QStringConverter::Utf16BE, true) << helloCues;
    QTest::newRow("UTF-16 little endian without a mark")
        << utf16(hello, QStringConverter::Utf16LE, false) << helloCues;
    QTest::newRow("UTF-16 big endian without a mark")
        << utf16(hello, QStringConverter::Utf16BE, false) << helloCues;
    QTest::newRow("Windows-1252 with its own quotes") << QByteArray(
                                                             "1\n00:00:01,000 --> 00:00:02,500\nGr\xFC\xDF"
                                                             "e \x91you\x92\n")
                                                      << helloCues;
    QTest::newRow("carriage returns and line feeds")
        << QByteArray(
               "1\r\n00:00:01,000 --> 00:00:02,000\r\nOne\r\n\r\n2\r\n00:00:03,000 --> "
               "00:00:04,000\r\nTwo\r\n")
        << two;
    QTest::newRow("old Mac carriage returns only")
        << QByteArray("1\r00:00:01,000 --> 00:00:02,000\rOne\r\r2\r00:00:03,000 --> 00:00:04,000\rTwo\r")
        << two;
    QTest::newRow("numbers missing")
        << QByteArray("00:00:01,000 --> 00:00:02,000\nOne\n\n00:00:03,000 --> 00:00:04,000\nTwo\n") << two;
    QTest::newRow("empty lines between cues missing")
        << QByteArray("1\n00:00:01,000 --> 00:00:02,000\nOne\n2\n00:00:03,000 --> 00:00:04,000\nTwo") << two;
    QTest::newRow("numbers out of order")
        << QByteArray("9\n00:00:01,000 --> 00:00:02,000\nOne\n\n3\n00:00:03,000 --> 00:00:04,000\nTwo")
        << two;
    QTest::newRow("a spoken number stays")
        << QByteArray("00:00:01,000 --> 00:00:02,000\nHow many?\n42\n00:00:03,000 --> 00:00:04,000\nTwo\n")
        << Cues{{1s, 2s, u"How many?\n42"_s}, {3s, 4s, u"Two"_s}};
    QTest::newRow("points for commas, hours left out and settings behind, as in WebVTT")
        << QByteArray("WEBVTT\n\n00:01.000 --> 00:02.000 align:start\nOne\n\n0:00:03.0 --> 0:00:04\nTwo\n")
        << two;
    QTest::newRow("a line of times that was hidden in tags is no text")
        << QByteArray("1\n00:00:01,000 --> 00:00:02,000\nOne\n<i>00:00:03,000 --> <b>00:00:04,000\n\n"
                      "2\n00:00:03,000 --> 00:00:04,000\nTwo\n")
        << two;
    QTest::newRow("tags and placements are taken off, other angles stay")
        << QByteArray(
               "1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<i>A</i> <font color=\"red\">red</font> <B>b</B> < "
               "c <3\n")
        << Cues{{1s, 2s, u"A red b < c <3"_s}};
    QTest::newRow("zero bytes inside are skipped")
        << QByteArray("1\n00:00:01,000 --> 00:00:02,000\nO\0ne\n\n2\n00:00:03,000 --> 00:00:04,000\nTwo\n",
                      74)
        << two;
    QTest::newRow("cues out of order are sorted")
        << QByteArray("1\n00:00:03,000 --> 00:00:04,000\nTwo\n\n2\n00:00:01,000 --> 00:00:02,000\nOne\n")
        << two;
    QTest::newRow("overlaps end where the next begins")
        << QByteArray("1\n00:00:01,000 --> 00:00:09,000\nOne\n\n2\n00:00:03,000 --> 00:00:04,000\nTwo\n")
        << Cues{{1s, 3s, u"One"_s}, {3s, 4s, u"Two"_s}};
    QTest::newRow("two cues at once become one")
        << QByteArray("1\n00:00:01,000 --> 00:00:02,000\n- Hi\n\n2\n00:00:01,000 --> 00:00:03,000\n- Ho\n")
        << Cues{{1s, 3s, u"- Hi\n- Ho"_s}};
    QTest::newRow("a cue that ends before it starts gets two seconds")
        << QByteArray("1\n00:00:05,000 --> 00:00:02,000\nOne\n") << Cues{{5s, 7s, u"One"_s}};
    QTest::newRow("empty cues are dropped")
        << QByteArray(
               "1\n00:00:00,000 --> 00:00:00,500\n<i></i>\n\n2\n00:00:01,000 --> 00:00:02,000\nOne\n\n"
               "3\n00:00:03,000 --> 00:00:04,000\nTwo\n")
        << two;
    QTest::newRow("a broken time loses its cue's place but not its words")
        << QByteArray(
               "1\n00:00:01,000 --> 00:00:02,000\nOne\n\n2\n00:00:xx --> later\n\n"
               "3\n00:00:03,000 --> 00:00:04,000\nTwo\n")
        << Cues{{1s, 2s, u"One\n2\n00:00:xx --> later"_s}, {3s, 4s, u"Two"_s}};
}

void TestSrt::reads() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const Cues, cues);
    const Result<Cues> read = parseSrt(bytes);
    QVERIFY(read.has_value());
    QCOMPARE(*read, cues);
}

void TestSrt::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words without times") << QByteArray("1\nHello\n\n2\nWorld\n");
    QTest::newRow("an arrow without times") << QByteArray("here --> there\nHello\n");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("only empty cues") << QByteArray("1\n00:00:01,000 --> 00:00:02,000\n\n");
    QTest::newRow("a file larger than any film's") << QByteArray(40 * 1024 * 1024, 'x');
}

void TestSrt::refuses() {
    QFETCH(const QByteArray, bytes);
    const Result<Cues> read = parseSrt(bytes);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().reason, failure::Reason::SubtitlesBroken);
    QCOMPARE(read.error().field, u"subtitles"_s);
}

void TestSrt::whatIsWrittenReadsTheSame() {
    const Cues cues{{0ms, 1ms, u"One"_s},
                    {1500ms, 3h + 2min + 1s + 9ms, u"- שלום\n- 你好 🎬"_s},
                    {120h, 120h + 1s, u"\"quoted\" & 5 > 4"_s}};
    const Result<Cues> read = parseSrt(writeSrt(cues));
    QVERIFY(read.has_value());
    QCOMPARE(*read, cues);
}

void TestSrt::writesNumbersAndLineFeedsOnly() {
    QCOMPARE(writeSrt({{1s, 2s, u"One\n\nmore"_s}, {3s, 4s, u"Two"_s}}),
             QByteArray(
                 "1\n00:00:01,000 --> 00:00:02,000\nOne\nmore\n\n2\n00:00:03,000 --> 00:00:04,000\nTwo\n\n"));
}

void TestSrt::hugeFilesAreReadInBoundedPieces() {
    const Result<Cues> longLine = parseSrt("00:00:01,000 --> 00:00:02,000\n" + QByteArray(1'000'000, 'x'));
    QVERIFY(longLine.has_value());
    QVERIFY(longLine->first().text.size() <= 4'000);

    const Result<Cues> many =
        parseSrt(QByteArray("00:00:01,000 --> 00:00:02,000\nOne\n\n").repeated(150'000));
    QVERIFY(many.has_value());
    QVERIFY(many->size() <= 100'000);
}

void TestSrt::strictReadersStumble_data() {
    QTest::addColumn<QByteArray>("spans");
    QTest::addColumn<int>("at");  // ms; -1 = in order
    QTest::newRow("one after the other") << QByteArray("00:00:01,000 --> 00:00:02,000\nA\n\n00:00:02,000 --> 00:00:06,000\nB\n") << -1;
    QTest::newRow("two at a time") << QByteArray("00:00:01,000 --> 00:00:02,000\nA\n\n00:00:01,999 --> 00:00:03,000\nB\n") << 1999;
    QTest::newRow("backwards") << QByteArray("00:00:03,000 --> 00:00:02,000\nA\n") << 3000;
    QTest::newRow("not in their order") << QByteArray("00:00:04,000 --> 00:00:05,000\nA\n\n00:00:01,000 --> 00:00:02,000\nB\n") << 1000;
    QTest::newRow("beyond the end") << QByteArray("00:00:05,000 --> 00:00:06,001\nA\n") << 5000;
    QTest::newRow("up to the end") << QByteArray("00:00:05,000 --> 00:00:06,000\nA\n") << -1;
}

void TestSrt::strictReadersStumble() {
    QFETCH(QByteArray, spans);
    QFETCH(int, at);
    const auto found = cueOutOfOrder(spans, 6s);
    QCOMPARE(found ? int(found->count()) : -1, at);
    if (at == 5000)
        QVERIFY(!cueOutOfOrder(spans, 0ms));  // of unknown length
}

/// What parseSrt() makes words of would be seen in the picture.
void TestSrt::aLineOfBrokenTimesIsFound_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("at");  // -1 = nothing is wrong
    QTest::newRow("as it should be") << QByteArray("00:00:03,000 --> 00:00:04,000") << -1;
    QTest::newRow("a point for the comma") << QByteArray("0:00:03.0 --> 0:00:04") << -1;
    QTest::newRow("half an arrow") << QByteArray("00:00:03,000 -> 00:00:04,000") << 5;
    QTest::newRow("a letter in a time") << QByteArray("00:00:O3,000 --> 00:00:04,000") << 5;
    QTest::newRow("no second time") << QByteArray("00:00:03,000 -->") << 5;
    QTest::newRow("an arrow that somebody typed") << QByteArray("flour --> dough") << -1;
    QTest::newRow("opening hours") << QByteArray("Open from 9:30 to 17:45") << -1;
    QTest::newRow("a score") << QByteArray("They won 3:1 and 2:0") << -1;
}

void TestSrt::aLineOfBrokenTimesIsFound() {
    QFETCH(QByteArray, line);
    QFETCH(int, at);
    QCOMPARE(brokenTimes("1\n00:00:01,000 --> 00:00:02,000\nOne\n2\n" + line + "\nTwo\n").value_or(-1), at);
}

QTEST_GUILESS_MAIN(TestSrt)
#include "tst_srt.moc"
