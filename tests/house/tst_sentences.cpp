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
    void aDamagedListIsExplained_data();
    void aDamagedListIsExplained();
    void everyLineOfTheLedgerHasItsWords();
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

void TestSentences::aDamagedListIsExplained_data() {
    QTest::addColumn<QString>("aside");
    QTest::addColumn<int>("unsure");
    QTest::addColumn<QDateTime>("backup");
    QTest::addColumn<QStringList>("told");
    const QDateTime time(QDate(2026, 5, 1), QTime(10, 0));
    QTest::newRow("there was no copy") << u"/p/queue.damaged"_s << 0 << QDateTime() << QStringList{u"4"_s, u"/p/queue.damaged"_s};
    QTest::newRow("a copy, nothing unsure") << u"/p/queue.damaged"_s << 0 << time << QStringList{u"4"_s, u"from the copy"_s};
    QTest::newRow("a copy, two unsure") << QString() << 2 << time << QStringList{u"2"_s, u"settle them"_s};
}

void TestSentences::aDamagedListIsExplained() {
    QFETCH(QString, aside);
    QFETCH(int, unsure);
    QFETCH(QDateTime, backup);
    QFETCH(QStringList, told);
    StoreRecovery recovery{.asidePath = aside, .backupTime = backup, .restored = 4};
    for (int i = 0; i < unsure; ++i)
        recovery.unknown << QString::number(i);
    const QString sentence = words::recoverySentence(recovery);
    isASentence(sentence);
    for (const QString& part : told)
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QCOMPARE(sentence.contains("settle them"_L1), unsure > 0);
    QCOMPARE(sentence.contains("was kept"_L1), !aside.isEmpty());
}

void TestSentences::everyLineOfTheLedgerHasItsWords() {
    QSet<QString> all;
    const QMetaEnum entries = QMetaEnum::fromType<ledger::Entry>();
    for (int i = 0; i < entries.keyCount(); ++i)
        all.insert(words::ledgerEntry({.entry = static_cast<ledger::Entry>(entries.value(i)), .credits = 5}));
    all.insert(words::ledgerEntry({.entry = ledger::Entry::Difference, .credits = -5}));
    QCOMPARE(all.size(), entries.keyCount() + 1);
    isASentence(words::unexplained(12, u"credits"_s));
    QVERIFY(words::unexplained(12, u"credits"_s) != words::unexplained(-12, u"credits"_s));
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
