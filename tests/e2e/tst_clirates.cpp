// SPDX-License-Identifier: MIT
// The user's own rates, from outside: kept, listed, counted by, and held against limits.
#include "tests/e2e/clirig.h"

#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestCliRates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areKeptListedAndTakenAway();
    void wrongOnesAreRefused_data();
    void wrongOnesAreRefused();
    void standAmongThePrices();
    void theRehearsalCountsByThem();
    void aLimitHoldsWhereNobodyTellsAPrice();
};

static QStringList words(const QString& line) {
    return line.split(u' ');
}

/// Speech at a vendor that tells no price: what its text takes a slow reader is under a minute.
static QStringList speech(const QStringList& more = {}) {
    return QStringList{u"run"_s, u"--vendor"_s, u"kreado"_s, u"--operation"_s, u"speech"_s, u"--text"_s, u"Hola"_s,
                       u"--to"_s, u"1767068435675340832"_s, u"--voice"_s, u"voice_4_1"_s, u"--set"_s, u"voiceSource=4"_s} + more;
}

void TestCliRates::areKeptListedAndTakenAway() {
    CliRig rig;
    const auto none = rig.run(words(u"rates kreado --currency eur"_s)).lines;
    QCOMPARE(none, (QList<QJsonObject>{{{u"vendor"_s, u"kreado"_s}, {u"credit_price"_s, QJsonValue::Null}, {u"currency"_s, u"EUR"_s}}}));
    const CliEnd set = rig.run(words(u"rates kreado --operation speech --per-minute 12.5 --operation lip-sync --per-minute 60 --credit-price 0.03"_s));
    QVERIFY2(set.code == 0, set.all().constData());
    const QList<QJsonObject> expected{
        {{u"vendor"_s, u"kreado"_s}, {u"operation"_s, u"lip-sync"_s}, {u"credits_per_minute"_s, 60}, {u"own"_s, true}},
        {{u"vendor"_s, u"kreado"_s}, {u"operation"_s, u"speech"_s}, {u"credits_per_minute"_s, 12.5}, {u"own"_s, true}},
        {{u"vendor"_s, u"kreado"_s}, {u"credit_price"_s, 0.03}, {u"currency"_s, u"EUR"_s}}};
    QCOMPARE(set.lines, expected);
    QCOMPARE(rig.run(words(u"rates kreado"_s)).lines, expected);
    QCOMPARE(rig.run(words(u"rates kreado/studio"_s)).lines.size(), 1);
    QCOMPARE(rig.run(words(u"rates kreado --remove lip-sync"_s)).lines, expected.sliced(1));
    const auto last = rig.run(words(u"rates kreado --remove speech --credit-price 0"_s)).lines;
    QCOMPARE(last, none);
}

void TestCliRates::wrongOnesAreRefused_data() {
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("field");
    QTest::newRow("a word") << u"vozo --operation translate --per-minute much"_s << u"per-minute"_s;
    QTest::newRow("less than nothing") << u"vozo --operation translate --per-minute=-1"_s << u"per-minute"_s;
    QTest::newRow("nothing: that is what --remove is for") << u"vozo --operation translate --per-minute 0"_s << u"per-minute"_s;
    QTest::newRow("no number") << u"vozo --operation translate --per-minute nan"_s << u"per-minute"_s;
    QTest::newRow("without end") << u"vozo --operation translate --per-minute inf"_s << u"per-minute"_s;
    QTest::newRow("no operation") << u"vozo --per-minute 5"_s << u"operation"_s;
    QTest::newRow("no rate") << u"vozo --operation translate"_s << u"per-minute"_s;
    QTest::newRow("an operation that is none") << u"vozo --operation dance --per-minute 5"_s << u"operation"_s;
    QTest::newRow("one that it does not offer") << u"vozo --operation face-swap --per-minute 5"_s << u"operation"_s;
    QTest::newRow("taking away what is none") << u"vozo --remove dance"_s << u"remove"_s;
    QTest::newRow("a price below nothing") << u"vozo --credit-price=-0.5"_s << u"credit-price"_s;
    QTest::newRow("a currency that is none") << u"vozo --currency euro"_s << u"currency"_s;
    QTest::newRow("a vendor that is none") << u"nobody --currency EUR"_s << u"vendor"_s;
    QTest::newRow("one that costs nothing") << u"local --operation translate --per-minute 5"_s << u"vendor"_s;
}

void TestCliRates::wrongOnesAreRefused() {
    QFETCH(QString, options);
    QFETCH(QString, field);
    CliRig rig;
    const CliEnd end = rig.run(words(u"rates "_s + options));
    QCOMPARE(end.code, 2);
    QCOMPARE(end.events(u"error"_s).value(0)["field"_L1].toString(), field);
    QVERIFY(!rig.everythingStored().contains("rates"));
}

void TestCliRates::standAmongThePrices() {
    CliRig rig;
    rig.startSimulator();
    const CliEnd told = rig.run(words(u"pricing oiiyao"_s));
    QVERIFY2(told.code == 0, told.all().constData());
    for (const QJsonObject& line : told.lines)
        QCOMPARE(line["own"_L1], QJsonValue(false));
    QCOMPARE(rig.run(words(u"rates oiiyao --operation erase --per-minute 3"_s)).code, 0);
    const CliEnd both = rig.run(words(u"pricing oiiyao"_s));
    QCOMPARE(both.lines.size(), told.lines.size() + 1);
    QCOMPARE(both.lines.last()["operation"_L1].toString(), u"erase"_s);
    QCOMPARE(both.lines.last()["own"_L1], QJsonValue(true));
    QCOMPARE(both.lines.last()["credits_per_minute"_L1].toDouble(), 3.0);
    // Without an endpoint it is no question to anybody.
    QCOMPARE(rig.run(words(u"pricing vozo"_s)).code, 2);
    QCOMPARE(rig.run(words(u"rates vozo --operation translate --per-minute 9"_s)).code, 0);
    const CliEnd own = rig.run(words(u"pricing vozo"_s));
    QCOMPARE(own.code, 0);
    QCOMPARE(own.lines.size(), 1);
    QCOMPARE(own.lines.first()["own"_L1], QJsonValue(true));
}

void TestCliRates::theRehearsalCountsByThem() {
    CliRig rig;
    rig.startSimulator({u"--vendor"_s, u"kreado"_s});
    const CliEnd before = rig.run(speech({u"--dry-run"_s}));
    QVERIFY2(before.code == 0, before.all().constData());
    QVERIFY(before.events(u"check"_s).value(0)["credits"_L1].isNull());
    QCOMPARE(before.events(u"check"_s).value(0)["own"_L1], QJsonValue(false));
    QCOMPARE(before.events(u"sum"_s).value(0)["at_least"_L1], QJsonValue(true));
    QVERIFY(before.events(u"sum"_s).value(0)["money"_L1].isNull());

    QCOMPARE(rig.run(words(u"rates kreado --operation speech --per-minute 12 --credit-price 0.5 --currency EUR"_s)).code, 0);
    const CliEnd after = rig.run(speech({u"--dry-run"_s}));
    QCOMPARE(after.events(u"check"_s).value(0)["credits"_L1].toDouble(), 12.0);
    QCOMPARE(after.events(u"check"_s).value(0)["own"_L1], QJsonValue(true));
    const QJsonObject sum = after.events(u"sum"_s).value(0);
    const QJsonObject expected{{u"event"_s, u"sum"_s},   {u"vendor"_s, u"kreado"_s}, {u"credits"_s, 12},    {u"at_least"_s, false},
                               {u"own"_s, true},         {u"money"_s, 6},            {u"currency"_s, u"EUR"_s}};
    QCOMPARE(sum, expected);
    QCOMPARE(rig.bills(), 0);
}

void TestCliRates::aLimitHoldsWhereNobodyTellsAPrice() {
    CliRig rig;
    rig.startSimulator({u"--vendor"_s, u"kreado"_s});
    QCOMPARE(rig.run(words(u"rates kreado --operation speech --per-minute 12"_s)).code, 0);
    QCOMPARE(rig.run(words(u"caps kreado --task 11"_s)).code, 0);
    const CliEnd held = rig.run(speech());
    QVERIFY2(held.code == 3, held.all().constData());
    QCOMPARE(rig.bills(), 0);
    const QString message = held.events(u"error"_s).value(0)["message"_L1].toString();
    QVERIFY2(message.contains("your rate"_L1) && message.contains("11"_L1), qPrintable(message));
    QCOMPARE(rig.run(words(u"caps kreado --task 12"_s)).code, 0);
    const CliEnd rest = rig.run({u"work"_s});
    QVERIFY2(rest.code == 0, rest.all().constData());
    QCOMPARE(rig.bills(), 1);
    const auto ledger = rig.run(words(u"ledger kreado"_s)).lines;
    const auto isEstimate = [](const QJsonObject& line) { return line["entry"_L1].toString() == "estimate"_L1; };
    QCOMPARE(std::ranges::count_if(ledger, isEstimate), 1);
    QCOMPARE((*std::ranges::find_if(ledger, isEstimate))["credits"_L1].toDouble(), 12.0);
    QCOMPARE(rig.violations(), QJsonArray());
}

QTEST_GUILESS_MAIN(TestCliRates)
#include "tst_clirates.moc"
