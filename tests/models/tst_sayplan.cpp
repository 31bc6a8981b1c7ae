// SPDX-License-Identifier: MIT
#include "models/job/voiceoptions.h"
#include "models/speech/sayplan.h"
#include "tests/models/madeupvendors.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

class TestSayPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesAJobAVoice();
    void namesThePrice_data();
    void namesThePrice();
    void saysWhoCannot_data();
    void saysWhoCannot();
    void holdsTheCaps_data();
    void holdsTheCaps();
    void speaksWithWhatTheVoiceBrings_data();
    void speaksWithWhatTheVoiceBrings();

private:
    static AccountKnowledge known(double perMinute);
    static SayPlan plan(const AccountKnowledge& known, const QList<SayVoice>& voices, const QString& text = u"Hola"_s);

    inline static const VendorRegistry vendors = madeup::vendorsWithDelta();
};

static SayVoice spoken(const QString& id, const QString& account = u"charlie"_s) {
    return {account, madeup::speaker(id, u"studio"_s)};
}

AccountKnowledge TestSayPlan::known(double perMinute) {
    AccountKnowledge known{.withKey = {madeup::account(u"charlie"_s), madeup::account(u"charlie/two"_s), madeup::account(u"alpha"_s)}};
    if (perMinute >= 0)
        known.prices[u"charlie"_s] = {{.task = u"speaking"_s, .creditsPerMinute = perMinute}};
    return known;
}

SayPlan TestSayPlan::plan(const AccountKnowledge& known, const QList<SayVoice>& voices, const QString& text) {
    return planSaying(vendors, known, voices, {.text = text, .folder = u"/auditions"_s});
}

void TestSayPlan::makesAJobAVoice() {
    const SayPlan made = plan(known(1), {spoken(u"ana"_s), spoken(u"luis"_s)}, u" La arcilla decide. "_s);
    QCOMPARE(made.jobs.size(), 2);
    const JobSpec& job = made.jobs.first();
    QCOMPARE(job.operation, OperationKind::Speech);
    QCOMPARE(job.account, u"charlie"_s);
    QCOMPARE(job.voice, u"ana"_s);
    QCOMPARE(job.text, u"La arcilla decide."_s);
    QCOMPARE(job.folder, u"/auditions"_s);
    QCOMPARE(job.targetLanguage, u"es"_s);
    QCOMPARE(job.options, (QJsonObject{{u"voiceSource"_s, u"studio"_s}}));
    QCOMPARE(made.jobs[1].voice, u"luis"_s);
    QVERIFY(made.refused.isEmpty());
}

void TestSayPlan::namesThePrice_data() {
    QTest::addColumn<double>("perMinute");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("accounts");
    QTest::addColumn<double>("credits");
    QTest::addColumn<int>("untold");
    QTest::addColumn<bool>("atMost");
    const QStringList two{u"charlie"_s, u"charlie"_s};
    QTest::newRow("two voices, a started minute each") << 1.5 << u"Hola"_s << two << 3.0 << 0 << false;
    QTest::newRow("no price told") << -1.0 << u"Hola"_s << two << 0.0 << 2 << false;
    QTest::newRow("one of two accounts tells") << 2.0 << u"Hola"_s << QStringList{u"charlie"_s, u"charlie/two"_s} << 2.0 << 1 << false;
    QTest::newRow("a slow reader needs a second minute") << 1.0 << QString(700, u'a') << QStringList{u"charlie"_s} << 2.0 << 0 << true;
    QTest::newRow("no voice") << 1.0 << u"Hola"_s << QStringList() << 0.0 << 0 << false;
}

void TestSayPlan::namesThePrice() {
    QFETCH(double, perMinute);
    QFETCH(QString, text);
    QFETCH(QStringList, accounts);
    QList<SayVoice> voices;
    for (const QString& account : accounts)
        voices << spoken(u"ana"_s, account);
    const SayPlan made = plan(known(perMinute), voices, text);
    double sum = 0;
    for (const SayPlan::Cost& cost : made.costs) {
        QCOMPARE(cost.unit, u"credits"_s);
        sum += cost.credits;
    }
    QTEST(sum, "credits");
    QTEST(made.untold, "untold");
    QTEST(made.atMost, "atMost");
}

void TestSayPlan::saysWhoCannot_data() {
    QTest::addColumn<SayVoice>("voice");
    QTest::addColumn<Reason>("reason");
    Voice foreign = madeup::speaker(u"jo"_s, u"studio"_s);
    foreign.language = u"ja"_s;
    const SayVoice silent{u"alpha"_s, madeup::voice(u"v"_s, u"V"_s, u"es"_s)};
    QTest::newRow("a vendor that does not speak") << silent << Reason::OperationMissing;
    QTest::newRow("an account without a key") << spoken(u"ana"_s, u"charlie/three"_s) << Reason::KeyMissing;
    QTest::newRow("a vendor nobody knows") << spoken(u"ana"_s, u"zulu"_s) << Reason::OperationMissing;
    QTest::newRow("a language it does not speak") << SayVoice{u"charlie"_s, foreign} << Reason::LanguageUnsupported;
}

void TestSayPlan::saysWhoCannot() {
    QFETCH(SayVoice, voice);
    const SayPlan made = plan(known(1), {spoken(u"ana"_s), voice});
    QCOMPARE(made.jobs.size(), 1);
    QCOMPARE(made.refused.size(), 1);
    QVERIFY(made.refused.first().voice == voice);
    QTEST(made.refused.first().why.reason, "reason");
}

void TestSayPlan::holdsTheCaps_data() {
    QTest::addColumn<double>("task");
    QTest::addColumn<double>("day");
    QTest::addColumn<std::optional<Reason>>("crossed");
    QTest::newRow("no limit") << 0.0 << 0.0 << std::optional<Reason>();
    QTest::newRow("enough for all") << 1.0 << 3.0 << std::optional<Reason>();
    QTest::newRow("one is too dear") << 0.5 << 0.0 << std::optional(Reason::CapReached);
    QTest::newRow("together they are too much for a day") << 0.0 << 2.0 << std::optional(Reason::DayCapReached);
}

void TestSayPlan::holdsTheCaps() {
    QFETCH(double, task);
    QFETCH(double, day);
    AccountKnowledge limited = known(1);
    limited.withKey.first().caps.task = task;
    limited.withKey.first().caps.day = day;
    const SayPlan made = plan(limited, {spoken(u"a"_s), spoken(u"b"_s), spoken(u"c"_s)});
    QTEST(made.cap ? std::optional(made.cap->reason) : std::nullopt, "crossed");
}

void TestSayPlan::speaksWithWhatTheVoiceBrings_data() {
    QTest::addColumn<QJsonObject>("set");
    QTest::addColumn<Voice>("voice");
    QTest::addColumn<QJsonObject>("with");
    const QJsonObject loud{{u"voiceSource"_s, u"studio"_s}, {u"volume"_s, 60}, {u"styleId"_s, u"s1"_s}};
    const Voice ana = madeup::speaker(u"ana"_s, u"studio"_s, {{u"s1"_s, u"Cheerful"_s}});
    const Voice eva = madeup::speaker(u"eva"_s, u"studio"_s, {{u"s2"_s, u"Sad"_s}});
    QTest::newRow("all of it stays with the same kind of voice") << loud << ana << loud;
    QTest::newRow("another's style is left out") << loud << eva << QJsonObject{{u"voiceSource"_s, u"studio"_s}, {u"volume"_s, 60}};
    QTest::newRow("a number on another scale is left out") << loud << madeup::speaker(u"luis"_s, u"street"_s)
                                                           << QJsonObject{{u"voiceSource"_s, u"street"_s}};
    QTest::newRow("an unknown voice changes nothing") << loud << Voice() << loud;
}

void TestSayPlan::speaksWithWhatTheVoiceBrings() {
    QFETCH(QJsonObject, set);
    QFETCH(Voice, voice);
    QTEST(withVoice(vendors.find(u"charlie"_s)->operations.first().options, set, voice), "with");
}

QTEST_GUILESS_MAIN(TestSayPlan)
#include "tst_sayplan.moc"
