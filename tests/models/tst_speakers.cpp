// SPDX-License-Identifier: MIT
// Who speaks in subtitles, as files of each kind tell it.
#include "models/cast/speakers.h"
#include "services/domain/subtitles.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSpeakers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesBeforeAColon_data();
    void namesBeforeAColon();
    void filesOfEachKind_data();
    void filesOfEachKind();
    void aThousandNamesAreBounded();
};

static QStringList told(const Cues& cues) {
    QStringList all;
    for (const CueSpeaker& speaker : speakersOf(cues))
        all << u"%1 %2"_s.arg(speaker.name).arg(speaker.cues);
    return all;
}

void TestSpeakers::namesBeforeAColon_data() {
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("speakers");
    const auto row = [](const char* name, const QStringList& texts, const QStringList& speakers) { QTest::newRow(name) << texts << speakers; };
    row("one in capitals counts at once", {u"LENA: Hello"_s}, {u"LENA 1"_s});
    row("another from the second cue on", {u"Lena: Hello"_s, u"Lena: Bye"_s}, {u"Lena 2"_s});
    row("a word that comes once is no speaker", {u"Remember: be there"_s}, {});
    row("capitals and small letters are one", {u"LENA: Hello"_s, u"Lena: Bye"_s}, {u"LENA 2"_s});
    row("the busiest first, then as they come", {u"TOM: a"_s, u"ANNA: b"_s, u"LENA: c"_s, u"LENA: d"_s}, {u"LENA 2"_s, u"TOM 1"_s, u"ANNA 1"_s});
    row("two in a cue, with dashes", {u"- LENA: Hi\n- TOM: Hello"_s}, {u"LENA 1"_s, u"TOM 1"_s});
    row("twice in a cue is one cue", {u"LENA: Hi\nLENA: There"_s}, {u"LENA 1"_s});
    row("a title and a number", {u"DR. O'NEIL: Yes"_s, u"MAN 2: No"_s}, {u"DR. O'NEIL 1"_s, u"MAN 2 1"_s});
    row("in brackets", {u"[LENA]: Hi"_s}, {u"LENA 1"_s});
    row("the name on a line of its own", {u"LENA:\nHello"_s}, {u"LENA 1"_s});
    row("with accents", {u"ÁLVARO: Sí"_s}, {u"ÁLVARO 1"_s});
    row("without capitals in the script", {u"小明：你好"_s, u"小明：再见"_s}, {u"小明 2"_s});
    row("a time is no name", {u"12: 30"_s, u"12: 45"_s}, {});
    row("a link is no name", {u"HTTP://x.example"_s}, {});
    row("a sentence is no name", {u"WHAT I WANTED TO SAY: nothing"_s}, {});
    row("too long a name", {QString(60, u'A') + u": hi"_s}, {});
    row("nobody", {u"Hello there"_s, QString()}, {});
}

void TestSpeakers::namesBeforeAColon() {
    QFETCH(QStringList, texts);
    Cues cues;
    for (const QString& text : texts)
        cues.append({1s, 2s, text});
    QTEST(told(cues), "speakers");
}

void TestSpeakers::filesOfEachKind_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("speakers");
    QTest::newRow("WebVTT with voices") << QByteArray("WEBVTT\n\n00:01.000 --> 00:02.000\n<v.loud Mary Ann>Hi\n\n"
                                                      "00:03.000 --> 00:04.000\n<v Tom &amp; Co>Ho</v>\n\n00:05.000 --> 00:06.000\n<v Tom &amp; Co>Ha\n")
                                        << QStringList{u"Tom & Co 2"_s, u"Mary Ann 1"_s};
    QTest::newRow("WebVTT with two voices in one cue") << QByteArray("WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>Hi</v>\n<v B>Ho</v>\n") << QStringList();
    QTest::newRow("ASS with names") << QByteArray("[Events]\nFormat: Layer, Start, End, Style, Name, Text\n"
                                                  "Dialogue: 0,0:00:01.00,0:00:02.00,Default,Lena,Hello, you\n")
                                    << QStringList{u"Lena 1"_s};
    QTest::newRow("SRT") << QByteArray("1\n00:00:01,000 --> 00:00:02,000\nLENA: Hello\n") << QStringList{u"LENA 1"_s};
}

void TestSpeakers::filesOfEachKind() {
    QFETCH(QByteArray, file);
    const auto read = parseSubtitles(file);
    QVERIFY(read);
    QTEST(told(read->cues), "speakers");
}

void TestSpeakers::aThousandNamesAreBounded() {
    Cues cues;
    for (int i = 0; i < 1000; ++i)
        cues.append({1s, 2s, u"N%1: Hello"_s.arg(i)});
    QCOMPARE(speakersOf(cues).size(), 500);
}

QTEST_GUILESS_MAIN(TestSpeakers)
#include "tst_speakers.moc"
