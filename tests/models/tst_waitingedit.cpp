// SPDX-License-Identifier: MIT
// What can be changed of several waiting tasks at once, and what that costs.
#include "models/bulkedit/waitingedit.h"

#include "tests/models/madeupvendors.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using waitingedit::PriceChange;

class TestWaitingEdit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatAllTakeIsShared_data();
    void onlyWhatAllTakeIsShared();
    void voiceAndLanguageOnlyWhereTheyMeanOneThing_data();
    void voiceAndLanguageOnlyWhereTheyMeanOneThing();
    void whatHoldsForAllIsTold();
    void theDifferenceIsTold_data();
    void theDifferenceIsTold();
    void eachUnitHasItsOwnSum();
    void theFirstProblemIsFound();

private:
    VendorRegistry m_vendors = madeup::vendorsWithDelta();
};

static Task waiting(const QString& vendor, const QString& target = u"es"_s, OperationKind operation = OperationKind::Translate) {
    Task task;
    task.job = {.operation = operation, .vendor = vendor, .account = vendor, .source = u"/clips/a.mp4"_s, .sourceLanguage = u"en"_s,
                .targetLanguage = target};
    return task;
}

static QStringList names(const QList<OptionRule>& rules) {
    QStringList all;
    for (const OptionRule& rule : rules)
        all << rule.name;
    return all;
}

void TestWaitingEdit::onlyWhatAllTakeIsShared_data() {
    QTest::addColumn<QList<Task>>("tasks");
    QTest::addColumn<bool>("any");
    QTest::newRow("one operation") << QList<Task>{waiting(u"delta"_s), waiting(u"delta"_s, u"fr"_s)} << true;
    QTest::newRow("two without a common option") << QList<Task>{waiting(u"alpha"_s), waiting(u"delta"_s)} << false;
    QTest::newRow("one that has none") << QList<Task>{waiting(u"bravo"_s, u"spa"_s), waiting(u"alpha"_s)} << false;
    QTest::newRow("one that nobody knows") << QList<Task>{waiting(u"alpha"_s), waiting(u"zulu"_s)} << false;
    QTest::newRow("nobody") << QList<Task>() << false;
}

void TestWaitingEdit::onlyWhatAllTakeIsShared() {
    QFETCH(QList<Task>, tasks);
    QFETCH(bool, any);
    const auto shared = waitingedit::sharedOptions(tasks, m_vendors);
    QCOMPARE(!shared.isEmpty(), any);
    if (any)
        QVERIFY(names(shared).contains(u"lipsync"_s));
}

void TestWaitingEdit::voiceAndLanguageOnlyWhereTheyMeanOneThing_data() {
    QTest::addColumn<QList<Task>>("tasks");
    QTest::addColumn<bool>("voice");
    QTest::addColumn<bool>("target");
    Task studio = waiting(u"alpha"_s);
    studio.job.account = u"alpha/studio"_s;
    QTest::newRow("one language at one account") << QList<Task>{waiting(u"alpha"_s), waiting(u"alpha"_s)} << true << true;
    QTest::newRow("two languages") << QList<Task>{waiting(u"alpha"_s), waiting(u"alpha"_s, u"fr"_s)} << false << false;
    QTest::newRow("two accounts of a vendor") << QList<Task>{waiting(u"alpha"_s), studio} << false << true;
    QTest::newRow("a vendor without voices") << QList<Task>{waiting(u"bravo"_s, u"spa"_s)} << false << true;
    QTest::newRow("an operation without a language") << QList<Task>{waiting(u"delta"_s, {}, OperationKind::Erase)} << false << false;
    QTest::newRow("nobody") << QList<Task>() << false << false;
}

void TestWaitingEdit::voiceAndLanguageOnlyWhereTheyMeanOneThing() {
    QFETCH(QList<Task>, tasks);
    QFETCH(bool, voice);
    QFETCH(bool, target);
    QCOMPARE(waitingedit::shareVoice(tasks, m_vendors), voice);
    QCOMPARE(waitingedit::shareTarget(tasks, m_vendors), target);
}

void TestWaitingEdit::whatHoldsForAllIsTold() {
    Task synced = waiting(u"delta"_s);
    synced.job.options[u"lipsync"_s] = true;
    const auto rules = waitingedit::sharedOptions({synced}, m_vendors);
    const auto rule = std::ranges::find(rules, u"lipsync"_s, &OptionRule::name);
    QVERIFY(rule != rules.end());
    QCOMPARE(waitingedit::commonOption({synced, synced}, *rule), std::optional(QJsonValue(true)));
    QCOMPARE(waitingedit::commonOption({waiting(u"delta"_s)}, *rule), std::optional(QJsonValue(false)));
    QVERIFY(!waitingedit::commonOption({synced, waiting(u"delta"_s)}, *rule));
    QCOMPARE(waitingedit::common({synced, waiting(u"delta"_s)}, &JobSpec::targetLanguage), std::optional(u"es"_s));
    QVERIFY(!waitingedit::common({synced, waiting(u"alpha"_s)}, &JobSpec::vendor));
    QVERIFY(!waitingedit::common(QList<Task>(), &JobSpec::vendor));
}

static waitingedit::PriceFacts facts(double seconds) {
    const QList<Price> prices{{.task = u"plain"_s, .creditsPerMinute = 10}, {.task = u"synced"_s, .creditsPerMinute = 25}};
    return {[prices](const QString& account) { return account == "delta"_L1 ? prices : QList<Price>(); }, [seconds](const QString&) { return seconds; }};
}

void TestWaitingEdit::theDifferenceIsTold_data() {
    QTest::addColumn<QList<Task>>("tasks");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QList<PriceChange>>("expected");
    const QList<Task> two{waiting(u"delta"_s), waiting(u"delta"_s, u"fr"_s)};
    QTest::newRow("a dearer option, started minutes whole") << two << 61.0 << QList<PriceChange>{{u"points"_s, 2, 40, 100}};
    QTest::newRow("no length is known") << two << 0.0 << QList<PriceChange>{{u"points"_s, 2, std::nullopt, std::nullopt}};
    Task synced = waiting(u"delta"_s);
    synced.job.options[u"lipsync"_s] = true;
    QTest::newRow("one that has it already") << QList<Task>{synced, waiting(u"delta"_s)} << 60.0 << QList<PriceChange>{{u"points"_s, 2, 35, 50}};
    QTest::newRow("nothing to pay") << QList<Task>{waiting(u"home"_s)} << 60.0 << QList<PriceChange>{{QString(), 1, 0, 0}};
}

void TestWaitingEdit::theDifferenceIsTold() {
    QFETCH(QList<Task>, tasks);
    QFETCH(double, seconds);
    QFETCH(QList<PriceChange>, expected);
    QCOMPARE(waitingedit::prices(tasks, {.options = {{u"lipsync"_s, true}}}, m_vendors, facts(seconds)), expected);
}

void TestWaitingEdit::eachUnitHasItsOwnSum() {
    const auto sums = waitingedit::prices({waiting(u"delta"_s), waiting(u"alpha"_s), waiting(u"delta"_s)}, {}, m_vendors, facts(60));
    QCOMPARE(sums, (QList<PriceChange>{{u"points"_s, 2, 20, 20}, {u"credits"_s, 1, std::nullopt, std::nullopt}}));
}

void TestWaitingEdit::theFirstProblemIsFound() {
    Task task = waiting(u"alpha"_s);
    task.job.voice = u"v1"_s;
    QVERIFY(!waitingedit::problem({task}, {}, m_vendors));
    const auto problem = waitingedit::problem({task}, {.options = {{u"emotion"_s, u"bored"_s}}}, m_vendors);
    QVERIFY(problem);
    QCOMPARE(problem->field, u"emotion"_s);
    QCOMPARE(waitingedit::problem({waiting(u"zulu"_s)}, {}, m_vendors)->reason, failure::Reason::UnknownVendor);
}

QTEST_GUILESS_MAIN(TestWaitingEdit)
#include "tst_waitingedit.moc"
