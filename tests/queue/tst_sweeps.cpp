// SPDX-License-Identifier: MIT
#include "services/queue/listtrust.h"
#include "services/queue/sweeps.h"
#include "services/vendors/oiiyao.h"
#include "services/vendors/registry.h"
#include "services/vendors/vozo.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using task::State;
using task::Step;
using task::Wait;

class TestSweeps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksTogetherWhereThatIsLess_data();
    void asksTogetherWhereThatIsLess();
    void whatGoesAlongIsNotAskedAgain();
    void whoIsNotDueGoesAlong();
    void waitsForAListThatIsBeingRead();
    void asksAloneWhatMustBe();
    void anotherStepIsNoPoll();
    void aListThatKnowsLessIsNotTrustedForLong();
    void aListThatAgreesIsTrusted();
};

namespace {

Task atVendor(int number, const QString& vendor = u"oiiyao"_s) {
    Task task{.id = QString::number(number), .job = {.operation = OperationKind::Translate, .vendor = vendor, .account = vendor}};
    task.state = State::Waiting;
    task.step = Step::Poll;
    task.wait = Wait::Remote;
    task.remoteId = u"r%1"_s.arg(number);
    task.submitted = QDateTime::fromSecsSinceEpoch(1'700'000'000 + number, Qt::UTC);
    return task;
}

const VendorRegistry& vendors() {
    static const VendorRegistry known({oiiyao(), vozo()});
    return known;
}

}  // namespace

void TestSweeps::asksTogetherWhereThatIsLess_data() {
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<int>("sent");      // of ours, all younger than the oldest that waits
    QTest::addColumn<int>("waiting");   // the first of them
    QTest::addColumn<int>("due");       // the first of those
    QTest::addColumn<qsizetype>("together");
    QTest::newRow("one") << u"oiiyao"_s << 1 << 1 << 1 << qsizetype(1);
    QTest::newRow("two") << u"oiiyao"_s << 2 << 2 << 2 << qsizetype(1);
    QTest::newRow("three") << u"oiiyao"_s << 3 << 3 << 3 << qsizetype(3);
    QTest::newRow("a thousand") << u"oiiyao"_s << 1000 << 1000 << 1000 << qsizetype(1000);
    QTest::newRow("a thousand, of which ten are due: as many as pages") << u"oiiyao"_s << 1000 << 1000 << 10 << qsizetype(1);
    QTest::newRow("a thousand, of which twelve are due") << u"oiiyao"_s << 1000 << 1000 << 12 << qsizetype(1000);
    QTest::newRow("four old ones among a thousand that are done") << u"oiiyao"_s << 1000 << 4 << 4 << qsizetype(1);
    QTest::newRow("a vendor without a list") << u"vozo"_s << 50 << 50 << 50 << qsizetype(1);
}

void TestSweeps::asksTogetherWhereThatIsLess() {
    QFETCH(QString, vendor);
    QFETCH(int, sent);
    QFETCH(int, waiting);
    QFETCH(int, due);
    const ListTrust trust;
    Sweeps sweeps(vendors(), trust);
    for (int i = 0; i < sent; ++i) {
        Task task = atVendor(i, vendor);
        if (i >= waiting) {
            task.state = State::Done;
            task.step = Step::Finished;
        }
        sweeps.look(task, i < due, false);
    }
    const QList<Task> together = sweeps.with(atVendor(0, vendor));
    QTEST(together.size(), "together");
    QCOMPARE(together.first().id, u"0"_s);
}

void TestSweeps::whatGoesAlongIsNotAskedAgain() {
    const ListTrust trust;
    Sweeps sweeps(vendors(), trust);
    for (int i = 0; i < 5; ++i)
        sweeps.look(atVendor(i), true, false);
    QCOMPARE(sweeps.with(atVendor(3)).size(), 5);
    for (int i = 0; i < 5; ++i)
        QVERIFY(sweeps.with(atVendor(i)).isEmpty());
}

void TestSweeps::whoIsNotDueGoesAlong() {
    const ListTrust trust;
    Sweeps sweeps(vendors(), trust);
    for (int i = 0; i < 9; ++i)
        sweeps.look(atVendor(i), i < 4, false);
    QCOMPARE(sweeps.with(atVendor(0)).size(), 9);
}

void TestSweeps::waitsForAListThatIsBeingRead() {
    const ListTrust trust;
    Sweeps sweeps(vendors(), trust);
    sweeps.look(atVendor(0), false, true);
    for (int i = 1; i < 9; ++i)
        sweeps.look(atVendor(i), true, false);
    QVERIFY(sweeps.with(atVendor(1)).isEmpty());
}

void TestSweeps::asksAloneWhatMustBe() {
    ListTrust trust;
    trust.askAlone(u"0"_s);
    Sweeps sweeps(vendors(), trust);
    for (int i = 0; i < 9; ++i)
        sweeps.look(atVendor(i), true, false);
    QCOMPARE(sweeps.with(atVendor(0)).size(), 1);
    QCOMPARE(sweeps.with(atVendor(1)).size(), 8);
    trust.distrust(u"oiiyao"_s);
    Sweeps none(vendors(), trust);
    for (int i = 0; i < 9; ++i)
        none.look(atVendor(i), true, false);
    QCOMPARE(none.with(atVendor(1)).size(), 1);
}

void TestSweeps::anotherStepIsNoPoll() {
    const ListTrust trust;
    Sweeps sweeps(vendors(), trust);
    for (int i = 0; i < 9; ++i)
        sweeps.look(atVendor(i), true, false);
    Task fetching = atVendor(10);
    fetching.step = Step::Fetch;
    QCOMPARE(sweeps.with(fetching).size(), 1);
}

void TestSweeps::aListThatKnowsLessIsNotTrustedForLong() {
    ListTrust trust;
    const Task task = atVendor(7);
    for (int check = 0; check < 2; ++check) {
        QVERIFY(trust.isTrusted(u"oiiyao"_s));
        for (int read = 0; read < 7; ++read)
            trust.noteRead(u"oiiyao"_s, task.id);
        QVERIFY(!trust.isAskedAlone(task.id));
        trust.noteRead(u"oiiyao"_s, task.id);
        QVERIFY(trust.isAskedAlone(task.id));
        trust.noteAskedAlone(task, true);
        QVERIFY(!trust.isAskedAlone(task.id));
    }
    QVERIFY(!trust.isTrusted(u"oiiyao"_s));
    QVERIFY(trust.isTrusted(u"qavix"_s));
}

void TestSweeps::aListThatAgreesIsTrusted() {
    ListTrust trust;
    const Task task = atVendor(7);
    for (int read = 0; read < 100; ++read) {
        trust.noteRead(u"oiiyao"_s, task.id);
        if (trust.isAskedAlone(task.id))
            trust.noteAskedAlone(task, false);
        trust.askAlone(task.id);
        trust.noteAskedAlone(task, true);  // asked since the list said it was over
    }
    QVERIFY(trust.isTrusted(u"oiiyao"_s));
}

QTEST_GUILESS_MAIN(TestSweeps)
#include "tst_sweeps.moc"
