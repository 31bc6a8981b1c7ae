// SPDX-License-Identifier: MIT
#include "services/domain/spokentext.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

class TestSpokenText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheWordsAlone_data();
    void takesTheWordsAlone();
    void refuses_data();
    void refuses();
};

void TestSpokenText::takesTheWordsAlone_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("a text as it stands") << u"a.txt"_s << QByteArray("Hola.\r\n\r\nAdiós.\n") << u"Hola.\n\nAdiós."_s;
    QTest::newRow("a text with times in it is no subtitle file")
        << u"a.txt"_s << QByteArray("1\n00:00:01,000 --> 00:00:02,000\nHola") << u"1\n00:00:01,000 --> 00:00:02,000\nHola"_s;
    QTest::newRow("SRT: no numbers, times, tags and sounds")
        << u"a.srt"_s << QByteArray("1\n00:00:01,000 --> 00:00:02,000\n<i>Hola,</i>\nAna.\n\n"
                                    "2\n00:00:03,000 --> 00:00:04,000\n[music]\n\n"
                                    "3\n00:00:05,000 --> 00:00:06,000\n- Adiós.\n")
        << u"Hola, Ana.\nAdiós."_s;
    QTest::newRow("WebVTT: no notes") << u"a.VTT"_s
                                      << QByteArray("WEBVTT\n\nNOTE not this\n\n00:01.000 --> 00:02.000 align:start\n<v Ana>Hola &amp; adiós\n")
                                      << u"Hola & adiós"_s;
    QTest::newRow("UTF-16 with a mark") << u"a.txt"_s << QByteArray("\xFF\xFEH\0i\0", 6) << u"Hi"_s;
}

void TestSpokenText::takesTheWordsAlone() {
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const auto text = readSpokenText(bytes, name);
    QVERIFY(text);
    QTEST(*text, "text");
}

void TestSpokenText::refuses_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("nothing") << u"a.txt"_s << QByteArray() << Reason::FileEmpty;
    QTest::newRow("blanks") << u"a.txt"_s << QByteArray(" \n\t\n") << Reason::FileEmpty;
    QTest::newRow("a picture") << u"a.txt"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << Reason::FileUnreadable;
    QTest::newRow("more than a day of speaking") << u"a.txt"_s << QByteArray(1024 * 1024 + 1, 'a') << Reason::TooLarge;
    QTest::newRow("subtitles without a cue") << u"a.srt"_s << QByteArray("nothing here") << Reason::SubtitlesBroken;
}

void TestSpokenText::refuses() {
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const auto text = readSpokenText(bytes, name);
    QVERIFY(!text);
    QTEST(text.error().reason, "reason");
}

QTEST_GUILESS_MAIN(TestSpokenText)
#include "tst_spokentext.moc"
