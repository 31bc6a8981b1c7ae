// SPDX-License-Identifier: MIT
#include "services/domain/language.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void codes_data();
    void codes();
    void rulesWithoutPairs();
    void rulesWithPairs();
};

void TestLanguage::codes_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("two");
    QTest::addColumn<QString>("three");
    QTest::addColumn<QString>("name");
    QTest::newRow("two letters") << u"es"_s << u"es"_s << u"spa"_s << u"Spanish"_s;
    QTest::newRow("three letters") << u"spa"_s << u"es"_s << u"spa"_s << u"Spanish"_s;
    QTest::newRow("with a country") << u"pt-BR"_s << u"pt"_s << u"por"_s << u"Portuguese (Brazil)"_s;
    QTest::newRow("German is deu, not ger") << u"de"_s << u"de"_s << u"deu"_s << u"German"_s;
    QTest::newRow("only three letters exist") << u"yue"_s << u"yue"_s << u"yue"_s << u"Cantonese"_s;
    QTest::newRow("unknown") << u"xx"_s << u"xx"_s << u"und"_s << u"xx"_s;
    QTest::newRow("nothing") << QString() << QString() << u"und"_s << QString();
}

void TestLanguage::codes() {
    QFETCH(QString, code);
    QTEST(twoLetterCode(code), "two");
    QTEST(threeLetterCode(code), "three");
    QTEST(englishName(code), "name");
}

void TestLanguage::rulesWithoutPairs() {
    const LanguageRules rules{.languages = {{.code = u"en"_s}, {.code = u"yue"_s, .target = false}, {.code = u"fi"_s, .source = false}},
                              .autoSource = u"auto"_s};
    QVERIFY(rules.takesSource(u"yue"_s) && rules.takesSource(u"auto"_s) && !rules.takesSource(u"fi"_s));
    QVERIFY(rules.takesTarget(u"fi"_s) && !rules.takesTarget(u"yue"_s) && !rules.takesTarget(u"auto"_s));
    QVERIFY(rules.takesPair(u"yue"_s, u"fi"_s) && !rules.takesPair(u"en"_s, u"en"_s));
    QVERIFY(!LanguageRules{.languages = rules.languages}.takesSource({}));
}

void TestLanguage::rulesWithPairs() {
    const LanguageRules rules{.pairs = {{u"en"_s, u"es"_s}, {u"en"_s, u"en"_s}}};
    QVERIFY(rules.takesPair(u"en"_s, u"es"_s) && rules.takesPair(u"en"_s, u"en"_s));
    QVERIFY(!rules.takesPair(u"es"_s, u"en"_s));
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
