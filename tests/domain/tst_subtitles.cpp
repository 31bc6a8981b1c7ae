// SPDX-License-Identifier: MIT
#include "services/domain/subtitles.h"

#include "services/domain/cuetext.h"
#include "services/domain/webvtt.h"

#include <QtCore/qstringconverter.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const QByteArray assHead =
    "[Script Info]\nTitle: Talk\nScriptType: v4.00+\n\n[V4+ Styles]\nFormat: Name, Fontname, Fontsize\n"
    "Style: Default,Arial,48\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n";

QByteArray utf16(const QString& text, QStringConverter::Encoding encoding) {
    return QStringEncoder(encoding, QStringConverter::Flag::WriteBom).encode(text);
}

}  // namespace

class TestSubtitles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsFormatsApart_data();
    void tellsFormatsApart();
    void readsWebVtt_data();
    void readsWebVtt();
    void readsAss_data();
    void readsAss();
    void keepsFaultsAsTheyAreWritten_data();
    void keepsFaultsAsTheyAreWritten();
    void refusesWhatHoldsNoCue_data();
    void refusesWhatHoldsNoCue();
    void saysWhenLooksAreLost_data();
    void saysWhenLooksAreLost();
    void whatIsWrittenComesBack_data();
    void whatIsWrittenComesBack();
    void wordsThatLookLikeTimesMakeNoCue();
};

void TestSubtitles::tellsFormatsApart_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<SubtitleFormat>("format");
    const QByteArray srt = "1\n00:00:01,000 --> 00:00:02,000\nOne\n";
    const QByteArray vtt = "WEBVTT - made by hand\n\n00:01.000 --> 00:02.000\nOne\n";
    const QByteArray ass = assHead + "Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,One\n";
    QTest::newRow("SRT") << srt << u"a.srt"_s << SubtitleFormat::Srt;
    QTest::newRow("SRT without a name") << srt << QString() << SubtitleFormat::Srt;
    QTest::newRow("WebVTT that is named .srt") << vtt << u"a.srt"_s << SubtitleFormat::WebVtt;
    QTest::newRow("WebVTT behind a mark and empty lines") << QByteArray("\xEF\xBB\xBF\r\n" + vtt) << QString() << SubtitleFormat::WebVtt;
    QTest::newRow("WebVTT in UTF-16") << utf16(QString::fromUtf8(vtt), QStringConverter::Utf16BE) << QString() << SubtitleFormat::WebVtt;
    QTest::newRow("WebVTT that lost its first line, by its name") << vtt.mid(vtt.indexOf("00:01")) << u"A.VTT"_s << SubtitleFormat::WebVtt;
    QTest::newRow("ASS that is named .srt") << ass << u"a.srt"_s << SubtitleFormat::Ass;
    QTest::newRow("the Dialogue lines of an ASS file alone") << ass.mid(ass.indexOf("Dialogue")) << QString() << SubtitleFormat::Ass;
    QTest::newRow("SRT in which somebody says Dialogue:")
        << QByteArray("1\n00:00:01,000 --> 00:00:02,000\nDialogue: it matters\n") << QString() << SubtitleFormat::Srt;
}

void TestSubtitles::tellsFormatsApart() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(SubtitleFormat, format);
    const auto read = parseSubtitles(bytes, name);
    QVERIFY(read);
    QCOMPARE(int(read->format), int(format));
    QCOMPARE(read->cues.size(), 1);
    QCOMPARE(read->cues[0].start, milliseconds(1s));
    QCOMPARE(read->cues[0].end, milliseconds(2s));
}

void TestSubtitles::readsWebVtt_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Cues>("cues");
    const Cues two{{1s, 2s, u"One"_s}, {3s, 4s, u"Two"_s}};
    QTest::newRow("as it should be") << QByteArray("00:01.000 --> 00:02.000\nOne\n\n00:03.000 --> 00:04.000\nTwo\n") << two;
    QTest::newRow("with names, settings and carriage returns")
        << QByteArray("intro\r\n00:00:01.000 --> 00:00:02.000 line:85% align:start\r\nOne\r\n\r\n"
                      "2\r\n00:00:03.000 --> 00:00:04.000\r\nTwo\r\n") << two;
    QTest::newRow("with notes, styles and regions between")
        << QByteArray("STYLE\n::cue { color: red }\n\nREGION\nid:low\nwidth:40%\n\nNOTE two lines\nof a remark\n\n"
                      "00:01.000 --> 00:02.000\nOne\n\nNOTE\n00 is no time\n\n00:03.000 --> 00:04.000\nTwo\n") << two;
    QTest::newRow("a note word that is said stays")
        << QByteArray("00:01.000 --> 00:02.000\nNOTE this\n") << Cues{{1s, 2s, u"NOTE this"_s}};
    QTest::newRow("tags, voices, classes and karaoke times go")
        << QByteArray("00:01.000 --> 00:02.000\n<v.loud Mary Ann>Hi <c.yellow.bg>you</c></v><00:00:01.500> <i>all</i>\n")
        << Cues{{1s, 2s, u"Hi you all"_s, u"Mary Ann"_s}};
    QTest::newRow("a tag that goes on in the next line goes too")
        << QByteArray("00:01.000 --> 00:02.000\nHi <v\nMary>you\n") << Cues{{1s, 2s, u"Hi you"_s, u"Mary"_s}};
    QTest::newRow("who speaks is kept, but of several nobody")
        << QByteArray("00:01.000 --> 00:02.000\n<v Tom &amp; Co>Hi\n\n00:03.000 --> 00:04.000\n<v A>Yes</v>\n<v B>No\n")
        << Cues{{1s, 2s, u"Hi"_s, u"Tom & Co"_s}, {3s, 4s, u"Yes\nNo"_s}};
    QTest::newRow("entities are the characters they stand for")
        << QByteArray("00:01.000 --> 00:02.000\nTom &amp; Jerry &lt;3 it&#39;s &#x263A;&nbsp;ok\n")
        << Cues{{1s, 2s, u"Tom & Jerry <3 it's \u263A\u00A0ok"_s}};
    QTest::newRow("a numbered line end is a blank") << QByteArray("00:01.000 --> 00:02.000\na&#8232;b&#10;c\n") << Cues{{1s, 2s, u"a b c"_s}};
    QTest::newRow("an ampersand alone stays") << QByteArray("00:01.000 --> 00:02.000\nR&B; &nope; & a < b\n") << Cues{{1s, 2s, u"R&B; &nope; & a < b"_s}};
    QTest::newRow("a hundred hours") << QByteArray("100:00:01.000 --> 100:00:02.000\nLate\n") << Cues{{100h + 1s, 100h + 2s, u"Late"_s}};
    QTest::newRow("the empty line before the second cue is missing")
        << QByteArray("00:01.000 --> 00:02.000\nOne\n00:03.000 --> 00:04.000\nTwo\n") << two;
    QTest::newRow("a line of times that is none, between")
        << QByteArray("00:01.000 --> 00:02.000\nOne\n\nxx:yy --> 00:05.000\nlost\n\n00:03.000 --> 00:04.000\nTwo\n") << two;
}

void TestSubtitles::readsWebVtt() {
    QFETCH(QByteArray, body);
    QFETCH(Cues, cues);
    const auto read = parseSubtitles("WEBVTT\n\n" + body);
    QVERIFY(read);
    QCOMPARE(read->cues, cues);
}

void TestSubtitles::readsAss_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Cues>("cues");
    const auto line = [](const char* rest) { return QByteArray("Dialogue: 0,0:00:01.00,0:00:02.50,Default,,0,0,0,,") + rest + '\n'; };
    const auto one = [](const QString& text) { return Cues{{1s, 2500ms, text}}; };
    QTest::newRow("commas in the text") << assHead + line("Well, yes, no") << one(u"Well, yes, no"_s);
    QTest::newRow("line breaks and hard blanks") << assHead + line("One\\NTwo\\nThree\\hfour") << one(u"One\nTwo\nThree four"_s);
    QTest::newRow("overrides go") << assHead + line("{\\an8\\i1}Up{\\i0} there{comment}") << one(u"Up there"_s);
    QTest::newRow("karaoke goes") << assHead + line("{\\k20}La{\\k30}la") << one(u"Lala"_s);
    QTest::newRow("drawings are no words")
        << assHead + line("{\\p1}m 0 0 l 100 0 100 100{\\p0}Sign") + line("{\\p1}m 0 0 l 5 5") << one(u"Sign"_s);
    QTest::newRow("a line and its shadow are one") << assHead + line("{\\bord2}Sign") + line("{\\bord0}Sign") << one(u"Sign"_s);
    QTest::newRow("comments are not shown") << assHead + "Comment: 0,0:00:00.00,0:00:01.00,Default,,0,0,0,,no\n" + line("Yes") << one(u"Yes"_s);
    QTest::newRow("the name is who speaks")
        << assHead + QByteArray("Dialogue: 0,0:00:01.00,0:00:02.50,Default, Lena ,0,0,0,,Yes\n") << Cues{{1s, 2500ms, u"Yes"_s, u"Lena"_s}};
    QTest::newRow("carriage returns") << QByteArray(assHead + line("Yes")).replace("\n", "\r\n") << one(u"Yes"_s);
    QTest::newRow("UTF-16") << utf16(QString::fromUtf8(assHead + line("J\xC3\xA4")), QStringConverter::Utf16LE) << one(u"Jä"_s);
    QTest::newRow("SSA with Marked, and fields behind the text as part of it")
        << QByteArray("[Script Info]\nScriptType: v4.00\n[Events]\nFormat: Marked, Text, Start, End\n"
                      "Dialogue: Marked=0,Hi,0:00:01.00,0:00:02.50\n") << one(u"Hi,0:00:01.00,0:00:02.50"_s);
    QTest::newRow("broken lines between")
        << assHead + "Dialogue: 0,0:00:01.00\nDialogue: 0,soon,later,Default,,0,0,0,,no\nDialogue:\nnonsense\n" + line("Yes") << one(u"Yes"_s);
    QTest::newRow("out of order") << assHead + "Dialogue: 0,0:01:00.00,0:01:01.00,Default,,0,0,0,,Last\n" + line("First")
                                  << Cues{{1s, 2500ms, u"First"_s}, {60s, 61s, u"Last"_s}};
    QTest::newRow("more than ninety-nine hours")
        << assHead + "Dialogue: 0,123:00:01.00,123:00:02.00,Default,,0,0,0,,Late\n" << Cues{{123h + 1s, 123h + 2s, u"Late"_s}};
}

void TestSubtitles::readsAss() {
    QFETCH(QByteArray, bytes);
    QFETCH(Cues, cues);
    const auto read = parseSubtitles(bytes);
    QVERIFY(read);
    QCOMPARE(read->cues, cues);
}

void TestSubtitles::keepsFaultsAsTheyAreWritten_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Cues>("cues");
    QTest::newRow("overlaps") << QByteArray("1\n00:00:01,000 --> 00:00:04,000\nOne\n\n2\n00:00:03,000 --> 00:00:05,000\nTwo\n")
                              << Cues{{1s, 4s, u"One"_s}, {3s, 5s, u"Two"_s}};
    QTest::newRow("an end before its start") << QByteArray("1\n00:00:03,000 --> 00:00:01,000\nOne\n") << Cues{{3s, 1s, u"One"_s}};
    QTest::newRow("no words") << QByteArray("1\n00:00:01,000 --> 00:00:02,000\n\n2\n00:00:03,000 --> 00:00:04,000\nTwo\n")
                              << Cues{{1s, 2s, QString()}, {3s, 4s, u"Two"_s}};
    QTest::newRow("two at once") << QByteArray("00:00:01,000 --> 00:00:02,000\nOne\n\n00:00:01,000 --> 00:00:02,000\nTwo\n")
                                 << Cues{{1s, 2s, u"One"_s}, {1s, 2s, u"Two"_s}};
    QTest::newRow("markup in markup goes") << QByteArray("00:00:01,000 --> 00:00:02,000\n<<i>b>One\n") << Cues{{1s, 2s, u"One"_s}};
}

void TestSubtitles::keepsFaultsAsTheyAreWritten() {
    QFETCH(QByteArray, bytes);
    QFETCH(Cues, cues);
    const auto read = parseSubtitles(bytes, u"a.srt"_s);
    QVERIFY(read);
    QCOMPARE(read->cues, cues);
}

void TestSubtitles::refusesWhatHoldsNoCue_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a letter") << QByteArray("Dear all,\n\nwe begin at 10:00 --> the hall.\n");
    QTest::newRow("WebVTT without cues") << QByteArray("WEBVTT\n\nNOTE nothing here\n");
    QTest::newRow("ASS without dialogue") << assHead;
    QTest::newRow("more than a film can hold") << QByteArray(cuetext::mostBytes + 1, 'x');
}

void TestSubtitles::refusesWhatHoldsNoCue() {
    QFETCH(QByteArray, bytes);
    const auto read = parseSubtitles(bytes, u"a.srt"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().reason, failure::Reason::SubtitlesBroken);
    QCOMPARE(read.error().about, QStringList(u"a.srt"_s));
}

void TestSubtitles::saysWhenLooksAreLost_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("styled");
    QTest::newRow("plain SRT") << QByteArray("00:00:01,000 --> 00:00:02,000\nOne < two\n") << false;
    QTest::newRow("italics in SRT") << QByteArray("00:00:01,000 --> 00:00:02,000\n<i>One</i>\n") << true;
    QTest::newRow("plain WebVTT") << QByteArray("WEBVTT\n\n00:01.000 --> 00:02.000\nOne\n") << false;
    QTest::newRow("a place in WebVTT") << QByteArray("WEBVTT\n\n00:01.000 --> 00:02.000 line:0\nOne\n") << true;
    QTest::newRow("a style sheet in WebVTT") << QByteArray("WEBVTT\n\nSTYLE\n::cue {}\n\n00:01.000 --> 00:02.000\nOne\n") << true;
    QTest::newRow("ASS always has a style") << assHead + "Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,One\n" << true;
}

void TestSubtitles::saysWhenLooksAreLost() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, styled);
    const auto read = parseSubtitles(bytes);
    QVERIFY(read);
    QCOMPARE(read->styled, styled);
}

void TestSubtitles::whatIsWrittenComesBack_data() {
    QTest::addColumn<SubtitleFormat>("format");
    QTest::newRow("as SRT") << SubtitleFormat::Srt;
    QTest::newRow("as WebVTT") << SubtitleFormat::WebVtt;
}

void TestSubtitles::whatIsWrittenComesBack() {
    QFETCH(SubtitleFormat, format);
    Cues cues{{0s, 1s, u"One\ntwo"_s}, {500ms, 2s, u"R&B < soul > pop"_s}, {3s, 2s, u"42"_s}, {5s, 6s, QString()},
              {7s, 8s, u"NOTE\n7"_s}, {100h, 100h + 1ms, u"你好 שלום 👋"_s}};
    if (format == SubtitleFormat::WebVtt)
        cues.append({101h, 102h, u"<i>not a tag</i> &amp; 00:01.000 --> 00:02.000 said"_s});
    const auto read = parseSubtitles(writeSubtitles(cues, format));
    QVERIFY(read);
    QCOMPARE(int(read->format), int(format));
    QCOMPARE(read->cues, cues);
}

void TestSubtitles::wordsThatLookLikeTimesMakeNoCue() {
    const Cues cues{{1s, 2s, u"One\n00:00:05,000 --> 00:00:06,000"_s}};
    for (const auto format : {SubtitleFormat::Srt, SubtitleFormat::WebVtt})
        QCOMPARE(parseSubtitles(writeSubtitles(cues, format))->cues.size(), 1);
}

QTEST_GUILESS_MAIN(TestSubtitles)
#include "tst_subtitles.moc"
