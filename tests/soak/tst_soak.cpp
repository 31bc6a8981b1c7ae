// SPDX-License-Identifier: MIT
// A day of 24 simulated hours in one process, with real sockets to four vendors that go wrong in all their ways and the offline
// engine's stand-in. 200 jobs here; with BABELREEL_LONG=<n> that many (tests/e2e/README.md).
#include "tests/soak/soakday.h"

#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using task::State;

class TestSoak : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyJobEndsOrIsTheUsers();
    void billsAreJobs_data();
    void billsAreJobs();
    void everyFileIsWhole();
    void noVendorHasToComplain();
    void memoryStaysLevel();
    void handlesAndThreadsStayLevel();

private:
    std::unique_ptr<SoakDay> m_day;
    int m_jobs = 200;
};

void TestSoak::cleanup() {
    if (QTest::currentTestFailed())
        qWarning("tried again:\n%s", qPrintable(m_day->triedAgain().join(u'\n')));
}

void TestSoak::initTestCase() {
    qputenv("TZ", "Europe/Berlin");
    m_jobs = qMax(m_jobs, qEnvironmentVariableIntValue("BABELREEL_LONG"));
    m_day = std::make_unique<SoakDay>(m_jobs);
    m_day->live();
    m_day->comeToRest();
    qInfo("%d jobs, %d faults, %d looks in", m_jobs, m_day->faults(), int(m_day->loads().size()));
}

void TestSoak::everyJobEndsOrIsTheUsers() {
    int queued = 0;
    int done = 0;
    for (const SoakDay::Tally& tally : m_day->tallies()) {
        queued += tally.queued;
        done += tally.done;
    }
    QCOMPARE(queued, m_jobs);
    QCOMPARE(done + int(m_day->left().size()), m_jobs);
    for (const Task& task : m_day->left()) {
        const QString words = task.job.vendor + u' ' + task::name(task.state) + u' ' + task::name(task.step) + u' ' + task::name(task.wait);
        const bool isTheUsers = task.state == State::Unsure || task.state == State::Failed;
        QVERIFY2(isTheUsers, qPrintable(words + u' ' + task.until.toString(Qt::ISODate)));
    }
}

void TestSoak::billsAreJobs_data() {
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<bool>("knowsKeys");
    QTest::newRow("oiiyao, which knows keys") << u"oiiyao"_s << true;
    QTest::newRow("qavix, which knows keys") << u"qavix"_s << true;
    QTest::newRow("akool, which does not") << u"akool"_s << false;
    QTest::newRow("kreado, which does not") << u"kreado"_s << false;
}

void TestSoak::billsAreJobs() {
    QFETCH(QString, vendor);
    QFETCH(bool, knowsKeys);
    const SoakDay::Tally tally = m_day->tallies()[vendor];
    const qsizetype bills = m_day->bills(vendor);
    qInfo("queued %d, done %d, bills %d", tally.queued, tally.done, int(bills));
    if (knowsKeys) {
        QCOMPARE(tally.done, tally.queued);
        QCOMPARE(bills, tally.done);
    }
    QVERIFY(bills >= tally.done && bills <= tally.queued);
}

void TestSoak::everyFileIsWhole() {
    QCOMPARE(m_day->badFiles(), QStringList());
}

void TestSoak::noVendorHasToComplain() {
    QCOMPARE(m_day->violations(), QStringList());
}

/// The last quarter of the day against the one before. The simulated vendors remember every job and every link, on purpose.
void TestSoak::memoryStaysLevel() {
    QList<qint64> resident;
    for (const ProcessLoad& load : m_day->loads())
        resident << load.residentKiB;
    const qsizetype quarter = resident.size() / 4;
    QVERIFY(quarter >= 3);
    const qint64 before = median(resident.sliced(2 * quarter, quarter));
    const qint64 after = median(resident.sliced(3 * quarter, quarter));
    qInfo("resident: %lld MiB, then %lld MiB", before / 1024, after / 1024);
    QVERIFY(after - before <= 16 * 1024 + qint64(8) * m_jobs / 4);
}

void TestSoak::handlesAndThreadsStayLevel() {
    const QList<ProcessLoad>& loads = m_day->loads();
    const qsizetype half = loads.size() / 2;
    const auto most = [&](qint64 ProcessLoad::*what, qsizetype from, qsizetype count) {
        const QList<ProcessLoad> part = loads.sliced(from, count);
        return (*std::ranges::max_element(part, {}, what)).*what;
    };
    for (const auto what : {&ProcessLoad::handles, &ProcessLoad::threads}) {
        const qint64 before = most(what, 0, half);
        const qint64 after = most(what, half, loads.size() - half);
        qInfo("at most %lld, then %lld", before, after);
        QVERIFY(after <= before + 8);
    }
}

QTEST_GUILESS_MAIN(TestSoak)
#include "tst_soak.moc"
