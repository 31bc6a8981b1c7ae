// SPDX-License-Identifier: MIT
// What is about to be queued, held against the user's own limits.
#include "models/job/draftlimits.h"
#include "models/job/jobdraft.h"
#include "tests/models/madeupvendors.h"

#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

class TestDraftLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fourJobsOfTen_data();
    void fourJobsOfTen();
    void aPriceThatNobodyTellsStopsOnlyWhenItIsUsedUp();
    void theLimitIsOneOfTheAccountThatIsChosen();

private:
    void give(const Caps& caps, double today, double before);

    VendorRegistry m_vendors = madeup::vendors();
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<JobDraft> m_draft;
};

/// Two clips of a minute into two languages, ten credits a minute.
void TestDraftLimits::init() {
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_draft = std::make_unique<JobDraft>(m_vendors, *m_settings, u"job"_s);
    m_draft->setPrices(u"alpha"_s, {{.task = u"dubbing"_s, .creditsPerMinute = 10}});
    m_draft->setClips({madeup::clip(u"a.mp4"_s, 60), madeup::clip(u"b.mp4"_s, 50)});
    m_draft->setSourceLanguage(u"en"_s);
    m_draft->addTarget(u"es"_s);
    m_draft->addTarget(u"de"_s);
}

void TestDraftLimits::give(const Caps& caps, double today, double before) {
    Account account = madeup::account(u"alpha"_s);
    account.caps = caps;
    m_draft->setAccounts({account});
    m_draft->choose(u"alpha"_s, u"alpha"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Spending spending;
    spending.add({.at = now.addDays(-2), .account = u"alpha"_s, .task = u"1"_s, .credits = before});
    spending.add({.at = now, .account = u"alpha"_s, .task = u"2"_s, .credits = today});
    m_draft->setSpending(u"alpha"_s, spending);
}

void TestDraftLimits::fourJobsOfTen_data() {
    QTest::addColumn<QList<double>>("caps");  // a task, a batch, a day, in all
    QTest::addColumn<double>("today");
    QTest::addColumn<double>("before");
    QTest::addColumn<Reason>("crossed");
    const auto row = [](const char* name, const QList<double>& caps, double today, double before, Reason crossed) {
        QTest::newRow(name) << caps << today << before << crossed;
    };
    row("no limit is never crossed", {0, 0, 0, 0}, 1000, 1000, Reason::None);
    row("just as much as a task may cost", {10, 0, 0, 0}, 0, 0, Reason::None);
    row("each dearer than a task may be", {9.5, 0, 0, 0}, 0, 0, Reason::CapReached);
    row("just as much as a batch may cost", {0, 40, 0, 0}, 500, 500, Reason::None);
    row("together dearer than a batch may be", {0, 39, 0, 0}, 0, 0, Reason::BatchCapReached);
    row("what is left of the day is enough", {0, 0, 67, 0}, 27, 500, Reason::None);
    row("more than is left of the day", {0, 0, 66, 0}, 27, 0, Reason::DayCapReached);
    row("more than is left in all", {0, 0, 100, 560}, 27, 500, Reason::TotalCapReached);
    row("the smallest one is told first", {1, 1, 1, 1}, 0, 0, Reason::CapReached);
}

void TestDraftLimits::fourJobsOfTen() {
    QFETCH(QList<double>, caps);
    QFETCH(double, today);
    QFETCH(double, before);
    QFETCH(Reason, crossed);
    give({.task = caps[0], .batch = caps[1], .day = caps[2], .total = caps[3]}, today, before);
    QCOMPARE(m_draft->credits(), std::optional(40.0));
    QCOMPARE(limits::usedToday(*m_draft), today);
    const auto found = limits::crossed(*m_draft);
    QCOMPARE(found ? found->reason : Reason::None, crossed);
    QCOMPARE(m_draft->problems().contains(found.value_or(ApiError())), crossed != Reason::None);
}

void TestDraftLimits::aPriceThatNobodyTellsStopsOnlyWhenItIsUsedUp() {
    m_draft->setPrices(u"alpha"_s, {});
    give({.task = 1, .day = 100}, 99, 0);
    QVERIFY(!limits::crossed(*m_draft));
    give({.task = 1, .day = 100}, 100, 0);
    QCOMPARE(limits::crossed(*m_draft)->reason, Reason::DayCapReached);
}

void TestDraftLimits::theLimitIsOneOfTheAccountThatIsChosen() {
    Account tight = madeup::account(u"alpha"_s);
    tight.caps.batch = 5;
    m_draft->setAccounts({tight, madeup::account(u"alpha/studio"_s)});
    m_draft->choose(u"alpha"_s, u"alpha"_s);
    QVERIFY(limits::crossed(*m_draft));
    m_draft->choose(u"alpha"_s, u"alpha/studio"_s);
    QVERIFY(!limits::crossed(*m_draft));
    QCOMPARE(limits::of(*m_draft), Caps());
}

QTEST_GUILESS_MAIN(TestDraftLimits)
#include "tst_draftlimits.moc"
