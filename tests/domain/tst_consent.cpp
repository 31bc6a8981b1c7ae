// SPDX-License-Identifier: MIT
#include "services/domain/consent.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestConsent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWasWritten_data();
    void comesBackAsItWasWritten();
    void leavesFreeWordsAsTheyStand_data();
    void leavesFreeWordsAsTheyStand();
};

void TestConsent::comesBackAsItWasWritten_data() {
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain words") << u"Lena Kraus"_s << u"the German version"_s << u"Lena Kraus · 2026-05-12 · the German version"_s;
    QTest::newRow("blanks around them") << u" Lena  Kraus "_s << u"this film\n"_s << u"Lena Kraus · 2026-05-12 · this film"_s;
    QTest::newRow("the separator in a name") << u"Lena · Kraus"_s << u"this film"_s << u"Lena - Kraus · 2026-05-12 · this film"_s;
    QTest::newRow("another script") << u"李娜"_s << u"这部电影"_s << u"李娜 · 2026-05-12 · 这部电影"_s;
}

void TestConsent::comesBackAsItWasWritten() {
    QFETCH(QString, who);
    QFETCH(QString, what);
    QFETCH(QString, text);
    const Consent consent{who, QDate(2026, 5, 12), what};
    QVERIFY(consent.isComplete());
    QCOMPARE(consentText(consent), text);
    const auto read = consentFromText(text);
    QVERIFY(read.has_value());
    QCOMPARE(read->when, QDate(2026, 5, 12));
    QCOMPARE(consentText(*read), text);
}

void TestConsent::leavesFreeWordsAsTheyStand_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("a sentence") << u"Lena agreed on 2026-05-12, for her films"_s;
    QTest::newRow("no date in the middle") << u"Lena · in May · this film"_s;
    QTest::newRow("a day that is none") << u"Lena · 2026-02-30 · this film"_s;
    QTest::newRow("nobody") << u" · 2026-05-12 · this film"_s;
    QTest::newRow("nothing") << QString();
}

void TestConsent::leavesFreeWordsAsTheyStand() {
    QFETCH(QString, text);
    QVERIFY(!consentFromText(text));
}

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
