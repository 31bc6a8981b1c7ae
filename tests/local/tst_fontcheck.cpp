// SPDX-License-Identifier: MIT
#include "services/local/fontcheck.h"

#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using failure::Reason;

class TestFontCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachLetterIsAskedForOnce();
    void namesThePackage_data();
    void namesThePackage();
    void asksWhatBurnsIn_data();
    void asksWhatBurnsIn();
};

void TestFontCheck::eachLetterIsAskedForOnce() {
    const Cues cues{{0s, 1s, u"Größe, größer: 5 €"_s}, {1s, 2s, u"スープ。😀"_s}};
    QCOMPARE(lettersIn(cues), u"ößスープ"_s);
}

void TestFontCheck::namesThePackage_data() {
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QStringList>("packages");
    const auto says = [](const QByteArray& glyph) {
        return "[Parsed_subtitles_0 @ 0x5] fontselect: failed to find any fallback with glyph 0x" + glyph + " for font: (Arial, 400, 0)\n";
    };
    QTest::newRow("nothing is missing") << QByteArray("[Parsed_subtitles_0 @ 0x5] some other warning\n") << QStringList();
    QTest::newRow("Japanese, its sign of a long vowel too") << says("30B9") + says("30FC") << QStringList{u"fonts-noto-cjk"_s};
    QTest::newRow("Korean") << says("D55C") << QStringList{u"fonts-noto-cjk"_s};
    QTest::newRow("Hindi") << says("905") << QStringList{u"fonts-noto-core"_s};
    QTest::newRow("both") << says("4F60") + says("E01") << QStringList{u"fonts-noto-cjk"_s, u"fonts-noto-core"_s};
    QTest::newRow("a picture is no letter") << says("1F600") << QStringList();
}

void TestFontCheck::namesThePackage() {
    QFETCH(QByteArray, words);
    QTEST(fontPackages(words), "packages");
}

void TestFontCheck::asksWhatBurnsIn_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("no letter beyond ASCII") << u"Today 5 > 4"_s << Reason::None;
    QTest::newRow("letters that every font has") << u"Größe, façade"_s << Reason::None;
    QTest::newRow("letters that no font has") << u"One 𗀀𗀁"_s << Reason::FontMissing;  // Tangut
}

void TestFontCheck::asksWhatBurnsIn() {
    QFETCH(QString, text);
    QTemporaryDir folder;
    FontCheck check({{1s, 2s, text}}, folder.path());
    std::vector<Result<void>> endings;
    check.start([&](const Result<void>& all) { endings.push_back(all); });
    QTRY_VERIFY(!endings.empty());
    QTEST(endings.front() ? Reason::None : endings.front().error().reason, "reason");
}

QTEST_GUILESS_MAIN(TestFontCheck)
#include "tst_fontcheck.moc"
