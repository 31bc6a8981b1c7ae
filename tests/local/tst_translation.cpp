// SPDX-License-Identifier: MIT
#include "services/local/translation.h"

#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTranslation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsCuesApart();
    void survivesOddTexts();
    void wrapsLinesEvenly_data();
    void wrapsLinesEvenly();
};

void TestTranslation::keepsCuesApart() {
    Translation translation(
        {{1s, 2s, u"Welcome to\nmy kitchen."_s}, {3s, 4s, u"and then"_s}, {5s, 6s, u"the cat"_s}},
        {u"eng-cat"_s, u"cat-spa"_s});
    std::optional<Cues> cues;
    translation.start([&](const Result<Cues>& result) { cues = *result; });
    QTRY_VERIFY(cues);
    QCOMPARE(
        *cues,
        (Cues{{1s, 2s, u"Bienvenido a mi cocina."_s}, {3s, 4s, u"y entonces"_s}, {5s, 6s, u"el gato"_s}}));
}

void TestTranslation::survivesOddTexts() {
    Cues odd{{0s, 1s, u". . ."_s},
             {1s, 2s, u"♪ la ♪"_s},
             {2s, 3s, u"^a$ [b] {c} @d/e \\f <g> *h #i ~j"_s},
             {3s, 4s, u"שלום 🎬"_s},
             {4s, 5s, u"-"_s},
             {5s, 6s, u"[]\\"_s},
             {6s, 7s, u"\\u0000 \\n %s"_s},
             {7s, 8s, u"Hello."_s}};
    for (int i = 0; i < 500; ++i)
        odd.append({8s, 9s, u"line %1, and the\nnext"_s.arg(i)});
    Translation translation(odd, {u"eng-spa"_s});
    std::optional<Result<Cues>> ended;
    translation.start([&](const Result<Cues>& result) { ended = result; });
    QTRY_VERIFY_WITH_TIMEOUT(ended, 30'000);
    QVERIFY(ended->has_value());
    QCOMPARE((*ended)->size(), odd.size());
    QCOMPARE((*ended)->at(7).text, u"Hola."_s);
    QVERIFY((*ended)->at(507).text.contains(u"499"_s));
    QVERIFY(std::ranges::none_of(**ended, [](const Cue& cue) { return cue.text.isEmpty(); }));
}

void TestTranslation::wrapsLinesEvenly_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lines");
    QTest::newRow("short text stays on one line") << u"Hola a todos."_s << u"Hola a todos."_s;
    QTest::newRow("longer text on two, about equal")
        << u"Hoy hacemos una sopa de tomate simple con mantequilla y pan."_s
        << u"Hoy hacemos una sopa de tomate\nsimple con mantequilla y pan."_s;
    QTest::newRow("one endless word stays whole") << QString(60, u'x') << QString(60, u'x');
    QTest::newRow("nothing") << QString() << QString();
}

void TestTranslation::wrapsLinesEvenly() {
    QFETCH(const QString, text);
    QFETCH(const QString, lines);
    QCOMPARE(wrapped(text), lines);
    QCOMPARE(joined(wrapped(text)), text);
}

QTEST_GUILESS_MAIN(TestTranslation)
#include "tst_translation.moc"
