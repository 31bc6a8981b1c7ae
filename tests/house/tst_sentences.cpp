// SPDX-License-Identifier: MIT
// Whatever goes wrong, there is a sentence for it that says more than its name.
#include "ui/words/words.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

class TestSentences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasOne_data();
    void everyKindHasOne();
    void everyReasonHasItsOwn_data();
    void everyReasonHasItsOwn();
    void theMissingLanguageIsTheOneOfTheField();
    void theVendorsWordsAreKept();
};

static void isASentence(const QString& sentence) {
    QVERIFY2(sentence.size() > 8, qPrintable(sentence));
    QVERIFY2(sentence.at(0).isUpper() || sentence.at(0).isDigit() || sentence.startsWith(u'“') || sentence.startsWith("clip"_L1),
             qPrintable(sentence));
    QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    QVERIFY2(!sentence.contains("  "_L1), qPrintable(sentence));
}

void TestSentences::everyKindHasOne_data() {
    QTest::addColumn<Kind>("kind");
    const QMetaEnum kinds = QMetaEnum::fromType<Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i)
        QTest::addRow("%s", kinds.key(i)) << static_cast<Kind>(kinds.value(i));
}

void TestSentences::everyKindHasOne() {
    QFETCH(Kind, kind);
    isASentence(words::sentence({.kind = kind}));
}

void TestSentences::everyReasonHasItsOwn_data() {
    QTest::addColumn<Reason>("reason");
    const QMetaEnum reasons = QMetaEnum::fromType<Reason>();
    for (int i = 0; i < reasons.keyCount(); ++i) {
        if (const auto reason = static_cast<Reason>(reasons.value(i)); reason != Reason::None)
            QTest::addRow("%s", reasons.key(i)) << reason;
    }
}

void TestSentences::everyReasonHasItsOwn() {
    QFETCH(Reason, reason);
    const QString sentence = words::sentence({.kind = Kind::Invalid, .reason = reason, .about = {u"clip.mp4"_s, u"90"_s}});
    isASentence(sentence);
    QVERIFY2(sentence != words::sentence({.kind = Kind::Invalid}), "it has no sentence of its own");
}

void TestSentences::theMissingLanguageIsTheOneOfTheField() {
    const auto sentence = [](const QString& field) {
        return words::sentence({.kind = Kind::Invalid, .reason = Reason::LanguageMissing, .field = field});
    };
    QVERIFY(sentence(u"from"_s).contains("spoken"_L1));
    QVERIFY(sentence(u"to"_s).contains("into"_L1));
}

void TestSentences::theVendorsWordsAreKept() {
    QVERIFY(words::sentence({.kind = Kind::Rejected, .detail = u"bitrate 100%1 too high"_s}).contains("bitrate 100%1 too high"_L1));
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
