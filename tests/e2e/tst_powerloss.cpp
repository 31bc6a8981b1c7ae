// SPDX-License-Identifier: MIT
// Power that fails takes with it what was written and not synced. Everything that a job writes is recorded, and played again up to
// every moment at which the database says more than before, or a paid call goes out.
#include "tests/e2e/aftermath.h"
#include "tests/e2e/vendorjob.h"
#include "tests/e2e/writelog.h"

#include <QtCore/qfileinfo.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestPowerLoss : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatTheDatabaseSaysIsOnTheDisk_data();
    void whatTheDatabaseSaysIsOnTheDisk();
    void theImageKnowsWhatIsLost();
};

namespace {

bool isDatabase(const QString& path) {
    return path.endsWith("queue.sqlite-wal"_L1) || path.endsWith("queue.sqlite"_L1);
}

bool isOfTheQueue(const QString& path) {
    return isDatabase(path) || path.endsWith("queue.journal"_L1);
}

/// The folder's true name: what a handle is read back as.
QString trueName(const QString& path) {
    return QFileInfo(path).canonicalFilePath();
}

/// Every result that had its name when the database was synced, and might not have it after a power cut.
QStringList lostResults(const QList<WriteEvent>& events, const QString& out, qsizetype* results) {
    DiskImage image;
    QStringList lost;
    for (const WriteEvent& event : events) {
        // What the sync that begins here makes durable may tell of every name there is.
        if (event.what == "sync"_L1 && isDatabase(event.path))
            lost += image.unsafeNames().filter(out);
        image.apply(event);
    }
    *results = image.names();
    return lost;
}

/// Paid calls that went out while the database, or the journal beside it, held something that was not synced. With one task
/// alone nothing else is written at that moment.
QStringList earlyCalls(const QList<WriteEvent>& events, const QString& submit, int* calls) {
    DiskImage image;
    QStringList written;
    QStringList early;
    for (const WriteEvent& event : events) {
        image.apply(event);
        if (event.what == "write"_L1 && isOfTheQueue(event.path))
            written << event.path;
        if (event.what != "send"_L1 || !event.other.startsWith(submit))
            continue;
        ++*calls;
        const bool dirty = std::ranges::any_of(written, [&](const QString& path) { return image.isDirty(path); });
        if (dirty || written.isEmpty())
            early << event.other;
    }
    return early;
}

}  // namespace

void TestPowerLoss::whatTheDatabaseSaysIsOnTheDisk_data() {
    QTest::addColumn<QString>("job");
    QTest::addColumn<QString>("submit");
    QTest::newRow("a file of ours, a vendor that knows keys") << u"oiiyao"_s << u"POST /videos/translation"_s;
    QTest::newRow("a link, a vendor that does not") << u"vozo"_s << u"POST /v1/media/translate"_s;
    QTest::newRow("the offline engine") << u"local"_s << QString();
}

void TestPowerLoss::whatTheDatabaseSaysIsOnTheDisk() {
    QFETCH(QString, job);
    QFETCH(QString, submit);
    const VendorJob wanted = vendorJob(job);
    CliRig rig;
    const QString clip = rig.clip();
    if (!wanted.isLocal())
        rig.startSimulator({u"--vendor"_s, wanted.vendor, u"--result-video"_s, clip});
    rig.environment.insert(u"LD_PRELOAD"_s, QStringLiteral(BABELREEL_RECORDER));
    rig.environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0:verify_asan_link_order=0"_s);
    rig.environment.insert(u"BABELREEL_RECORD_UNDER"_s, trueName(rig.folder.path()));
    rig.environment.insert(u"BABELREEL_RECORD_INTO"_s, rig.path(u"writes.log"_s));
    const CliEnd end = rig.run(wanted.run({wanted.takesFiles ? clip : u"https://clips.example/a.mp4"_s}, u"es"_s, rig.out()));
    if (wanted.isLocal() && end.code == 2)
        QSKIP("no speech program is installed");
    QVERIFY2(end.code == 0, end.all().constData());

    const QList<WriteEvent> events = readWriteLog(rig.path(u"writes.log"_s));
    qsizetype names = 0;
    QCOMPARE(lostResults(events, trueName(rig.out()), &names), QStringList());
    QVERIFY(names >= rig.results().size());
    int calls = 0;
    const QStringList early = submit.isEmpty() ? QStringList() : earlyCalls(events, submit, &calls);
    QCOMPARE(early, QStringList());
    QCOMPARE(calls, submit.isEmpty() ? 0 : 1);
}

/// The test above could be blind.
void TestPowerLoss::theImageKnowsWhatIsLost() {
    const QString part = u"/out/a.mp4.part"_s;
    const QString whole = u"/out/a.mp4"_s;
    DiskImage image;
    image.apply({u"write"_s, part, {}, 10});
    QVERIFY(image.isDirty(part));
    image.apply({u"rename"_s, part, whole, 0});
    image.apply({u"sync"_s, u"/out"_s, {}, 0});
    QCOMPARE(image.unsafeNames(), QStringList{whole});  // synced too late

    DiskImage better;
    better.apply({u"write"_s, part, {}, 10});
    better.apply({u"sync"_s, part, {}, 0});
    better.apply({u"rename"_s, part, whole, 0});
    QCOMPARE(better.unsafeNames(), QStringList{whole});  // the name may be lost
    better.apply({u"sync"_s, u"/out"_s, {}, 0});
    QCOMPARE(better.unsafeNames(), QStringList());

    const QList<WriteEvent> sentTooEarly{{u"write"_s, u"/p/queue.sqlite-wal"_s, {}, 10}, {u"send"_s, {}, u"POST /paid"_s, 10}};
    int calls = 0;
    QCOMPARE(earlyCalls(sentTooEarly, u"POST /paid"_s, &calls).size(), 1);
}

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"
