// SPDX-License-Identifier: MIT
// A queue's files with bytes flipped, blocks blanked and ends cut off, from a fixed seed. BABELREEL_LONG=<n> makes it n.
#include "tests/queue/storerig.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

class TestStoreFlips : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensWhateverBefell_data();
    void opensWhateverBefell();
    void aLogOfAnyLength();

private:
    StoreRig m_rig;
};

static int rounds() {
    const int wanted = qEnvironmentVariableIntValue("BABELREEL_LONG");
    return wanted > 0 ? wanted : 300;
}

static QByteArray bent(QByteArray content, QRandomGenerator& dice) {
    if (content.isEmpty())
        return content;
    const auto place = [&] { return dice.bounded(qsizetype(content.size())); };
    switch (dice.bounded(8)) {
    case 0:
        return content.left(place());
    case 1: {
        const qsizetype begin = place() & ~qsizetype(511);
        return content.replace(begin, 512, QByteArray(512, '\0'));
    }
    case 2: {
        const qsizetype begin = place();
        return content.replace(begin, 64, QByteArray(64, char(dice.bounded(256))));
    }
    default:
        for (int flips = 1 + dice.bounded(8); flips > 0; --flips)
            content[place()] = char(dice.bounded(256));
        return content;
    }
}

void TestStoreFlips::opensWhateverBefell_data() {
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<bool>("journalIsWhole");
    QTest::newRow("the database of a queue that was killed") << QStringList{u"queue.sqlite"_s} << false << true;
    QTest::newRow("its log") << QStringList{u"queue.sqlite-wal"_s} << false << true;
    QTest::newRow("the database of a queue that was closed") << QStringList{u"queue.sqlite"_s} << true << true;
    QTest::newRow("the database and its backup") << QStringList{u"queue.sqlite"_s, u"queue.sqlite.backup"_s} << true << true;
    QTest::newRow("the journal alone") << QStringList{u"queue.journal"_s} << true << true;
    QTest::newRow("all of them") << QStringList{u"queue.sqlite"_s, u"queue.sqlite.backup"_s, u"queue.journal"_s} << true << false;
}

void TestStoreFlips::opensWhateverBefell() {
    QFETCH(QStringList, files);
    QFETCH(bool, closed);
    QFETCH(bool, journalIsWhole);
    m_rig.putBack();
    if (closed)
        m_rig.open().reset();
    StoreRig::Files whole;
    for (const QString& name : m_rig.names(u"queue."_s))
        whole.insert(name, StoreRig::content(m_rig.folder.filePath(name)));
    QRandomGenerator dice(20'261'129);
    int rescued = 0;
    for (int round = 0; round < qMax(1, rounds() / 6); ++round) {
        m_rig.putBack();
        for (const QString& name : m_rig.names(u"queue."_s))
            QFile::remove(m_rig.folder.filePath(name));
        for (auto file = whole.begin(); file != whole.end(); ++file)
            StoreRig::write(m_rig.folder.filePath(file.key()), files.contains(file.key()) ? bent(*file, dice) : *file);
        const QByteArray broken = StoreRig::content(m_rig.path());
        const auto store = TaskStore::open(m_rig.path());
        const QByteArray row = "round " + QByteArray::number(round) + ": ";
        if (!store) {
            QVERIFY2(store.error().reason == Reason::StoreTooNew, (row + failure::name(store.error().reason).toUtf8() + store.error().detail.toUtf8()).constData());
            continue;
        }
        QStringList complaints = m_rig.complaints(**store);
        if (!journalIsWhole)  // where all are damaged something may be lost, but nothing may be sent as if it were new
            complaints.removeIf([](const QString& complaint) { return !complaint.contains("would be sent"_L1); });
        QVERIFY2(complaints.isEmpty(), (row + complaints.join(u", "_s).toUtf8()).constData());
        const auto& recovery = (*store)->recovery();
        if (!recovery || recovery->asidePath.isEmpty())
            continue;
        ++rescued;
        QVERIFY2(StoreRig::content(recovery->asidePath) == broken, row.constData());
    }
    // What a log holds too is read from there, whatever lies in the database.
    QVERIFY2(rescued > 0 || !closed || !files.contains(u"queue.sqlite"_s), "nothing was ever found broken");
}

/// Whatever is lost with the end of the log, the journal has.
void TestStoreFlips::aLogOfAnyLength() {
    const QByteArray log = m_rig.files().value(u"queue.sqlite-wal"_s);
    QVERIFY(log.size() > 20'000);
    for (qsizetype size = 0; size < log.size(); size += log.size() / 40) {
        m_rig.putBack();
        StoreRig::write(m_rig.wal(), log.left(size));
        const auto store = m_rig.open();
        QVERIFY(store);
        QCOMPARE(m_rig.complaints(*store), QStringList());
        QVERIFY2(store->recovery(), qPrintable(QString::number(size)));
        for (const Task& task : m_rig.unsent)
            QVERIFY(store->task(task.id));
    }
}

QTEST_GUILESS_MAIN(TestStoreFlips)
#include "tst_storeflips.moc"
