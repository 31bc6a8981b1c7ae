// SPDX-License-Identifier: MIT
// A broken or missing database is made anew from the backup, its own remains and the journal; nothing is thrown away.
#include "tests/queue/storerig.h"

#include "services/queue/store/schema.h"

#include <QtCore/qfileinfo.h>
#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlquery.h>
#include <QtTest/qtest.h>

#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using failure::Reason;
using task::State;

class TestStoreRescue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_rig.putBack(); }
    void comesBack_data();
    void comesBack();
    void withoutTheJournalNobodyIsSentAgain_data();
    void withoutTheJournalNobodyIsSentAgain();
    void anOldCopyIsBroughtUpToDate();
    void rowsOfSoundPagesAreReadFromTheBrokenOne();
    void notesAndTheBestComeBack_data();
    void notesAndTheBestComeBack();
    void whatWasRemovedStaysRemoved();
    void numbersAreNotUsedAgain();
    void garbageAloneBeginsANewList();
    void twoBrokenOnesAreBothKept();
    void aRescueThatWasKilledIsFinished();
    void aNewerOneIsLeftAlone_data();
    void aNewerOneIsLeftAlone();
    void backsUpWhenItIsTime();
    void ofADamagedOneNoBackupIsMade();
    void beforeAMigrationThereIsABackup();
    void isForTheUserAlone();
    void aReadOnlyFolderIsToldAndLeftAlone();

private:
    void closed() { m_rig.open().reset(); }
    void garbage() { StoreRig::write(m_rig.path(), QByteArray("no database at all. ").repeated(500)); removeLogs(); }
    void removeLogs() {
        QFile::remove(m_rig.wal());
        QFile::remove(m_rig.path() + u"-shm"_s);
    }
    void sql(const QString& statement) const;

    StoreRig m_rig;
};

void TestStoreRescue::sql(const QString& statement) const {
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"aside"_s);
        database.setDatabaseName(m_rig.path());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(u"aside"_s);
}

void TestStoreRescue::comesBack_data() {
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("aside");
    QTest::newRow("garbage in its place") << u"garbage"_s << true;
    QTest::newRow("nothing in it") << u"empty"_s << true;
    QTest::newRow("nothing in its place") << u"gone"_s << false;
    QTest::newRow("nothing in its place, but its log") << u"gone, log left"_s << true;
    QTest::newRow("its first page blanked") << u"first page"_s << true;
    QTest::newRow("half of it cut off") << u"half"_s << true;
    QTest::newRow("garbage, and no backup") << u"garbage, no backup"_s << true;
    QTest::newRow("garbage, and the backup too") << u"garbage twice"_s << true;
}

void TestStoreRescue::comesBack() {
    QFETCH(QString, how);
    QFETCH(bool, aside);
    closed();
    QByteArray content = StoreRig::content(m_rig.path());
    if (how.startsWith("garbage"_L1))
        content = QByteArray("no database at all. ").repeated(500);
    else if (how == "empty"_L1)
        content.clear();
    else if (how == "first page"_L1)
        content.replace(0, 4096, QByteArray(4096, '\0'));
    else
        content.truncate(content.size() / 2);
    if (how.startsWith("gone"_L1))
        QFile::remove(m_rig.path());
    else
        StoreRig::write(m_rig.path(), content);
    if (how == "gone, log left"_L1)
        StoreRig::write(m_rig.wal(), m_rig.files().value(u"queue.sqlite-wal"_s));
    if (how == "garbage, no backup"_L1)
        QFile::remove(m_rig.backup());
    if (how == "garbage twice"_L1)
        StoreRig::write(m_rig.backup(), "neither is this");
    const auto store = m_rig.open();
    QVERIFY(store && store->recovery());
    QCOMPARE(m_rig.complaints(*store), QStringList());
    for (const Task& task : m_rig.unsent)
        QCOMPARE(store->task(task.id), std::optional(task));
    QCOMPARE(store->recovery()->unknown, QStringList());
    QVERIFY(store->recovery()->restored >= m_rig.paid.size() + m_rig.unsent.size());
    QCOMPARE(store->recovery()->backupTime.isValid(), how != "garbage, no backup"_L1 && how != "garbage twice"_L1);
    QCOMPARE(!store->recovery()->asidePath.isEmpty(), aside);
    if (aside && how != "gone, log left"_L1)
        QCOMPARE(StoreRig::content(store->recovery()->asidePath), content);
    QCOMPARE(m_rig.names(u".fresh"_s) + m_rig.names(u".reading"_s) + m_rig.names(u".rescued"_s), QStringList());
    QVERIFY(!m_rig.open()->recovery());  // it is told once
}

void TestStoreRescue::withoutTheJournalNobodyIsSentAgain_data() {
    QTest::addColumn<QString>("how");
    QTest::newRow("it is gone") << u"gone"_s;
    QTest::newRow("a byte of it has changed") << u"changed"_s;
    QTest::newRow("a line is missing") << u"line"_s;
    QTest::newRow("it is older than the backup") << u"old"_s;
    QTest::newRow("its end is torn off") << u"torn"_s;
}

/// The backup knows nothing of most of what was paid.
void TestStoreRescue::withoutTheJournalNobodyIsSentAgain() {
    QFETCH(QString, how);
    garbage();
    QByteArray journal = StoreRig::content(m_rig.journal());
    const qsizetype lineEnd = journal.indexOf('\n', journal.size() / 2);
    if (how == "changed"_L1)
        journal[journal.size() / 2] = char(journal[journal.size() / 2] ^ 1);
    else if (how == "line"_L1)
        journal.remove(lineEnd, journal.indexOf('\n', lineEnd + 1) - lineEnd);
    else if (how == "torn"_L1)
        journal.truncate(lineEnd - 10);
    else if (how == "old"_L1)
        journal.truncate(journal.indexOf('\n') + 1);
    if (how == "gone"_L1)
        QFile::remove(m_rig.journal());
    else
        StoreRig::write(m_rig.journal(), journal);
    const auto store = m_rig.open();
    QVERIFY(store && store->recovery());
    QStringList complaints = m_rig.complaints(*store);
    complaints.removeIf([](const QString& complaint) { return complaint.endsWith("is lost"_L1); });
    QCOMPARE(complaints, QStringList());
    for (const Task& task : store->tasks()) {
        const bool due = !task::hasEnded(task.state) && task.remoteId.isEmpty() && task.submission.isEmpty();
        QVERIFY2(!due || task.state == State::Unsure, qPrintable(task.id));
        QVERIFY(task.state != State::Unsure || !task.submission.isEmpty() || task.error->reason == Reason::SentNoAnswer);
    }
    QVERIFY(store->recovery()->unknown.size() > 20);
}

void TestStoreRescue::anOldCopyIsBroughtUpToDate() {
    StoreRig::write(m_rig.path(), StoreRig::content(m_rig.backup()));
    removeLogs();
    const auto store = m_rig.open();
    QVERIFY(store && store->recovery());
    QCOMPARE(m_rig.complaints(*store), QStringList());
    QVERIFY(store->recovery()->asidePath.isEmpty());
    QVERIFY(store->recovery()->restored > 5);
    QCOMPARE(store->ledger().spending().since(u"oiiyao"_s, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)), 30.0 * 6);
    QVERIFY(!m_rig.open()->recovery());
}

void TestStoreRescue::rowsOfSoundPagesAreReadFromTheBrokenOne() {
    closed();
    QByteArray content = StoreRig::content(m_rig.path());
    const qsizetype row = content.indexOf("mountains 25");
    QVERIFY(row > 0);
    content.replace(row & ~qsizetype(4095), 4096, QByteArray(4096, '\x5a'));
    StoreRig::write(m_rig.path(), content);
    QFile::remove(m_rig.backup());
    QFile::remove(m_rig.journal());
    const auto store = m_rig.open();
    QVERIFY(store && store->recovery());
    const qsizetype found = store->tasks().size();
    QVERIFY2(found >= 44 - 16 && found < 44, qPrintable(QString::number(found)));
    QCOMPARE(store->task(u"41"_s)->remoteId, u"remote-41"_s);
    QCOMPARE(store->task(u"1"_s)->state, State::Done);
    QCOMPARE(store->submission(u"unanswered"_s)->request.body, QByteArray("{\"call\":\"unanswered\",\"x\":\"\xc3\xa4\"}"));
}

void TestStoreRescue::notesAndTheBestComeBack_data() {
    QTest::addColumn<QString>("how");
    QTest::newRow("nothing happened to it") << u"sound"_s;
    QTest::newRow("the database is of before the note") << u"old"_s;
    QTest::newRow("garbage in its place, the backup is of before the note") << u"garbage"_s;
    QTest::newRow("garbage in its place and no backup") << u"no backup"_s;
    QTest::newRow("the journal is gone, the database knows it") << u"no journal"_s;
}

void TestStoreRescue::notesAndTheBestComeBack() {
    QFETCH(QString, how);
    closed();
    const QByteArray before = StoreRig::content(m_rig.path());
    Task noted;
    {
        const auto store = m_rig.open();
        store->backUpIfDue(QDateTime::currentDateTimeUtc().addDays(1));
        noted = *store->task(m_rig.ended.first());
        noted.note = u"Lippen sitzen, 0:41 zu schnell"_s;
        noted.best = true;
        QVERIFY(!store->save(noted));
    }
    if (how == "old"_L1)
        StoreRig::write(m_rig.path(), before);
    if (how == "garbage"_L1 || how == "no backup"_L1)
        garbage();
    if (how == "no backup"_L1)
        QFile::remove(m_rig.backup());
    if (how == "no journal"_L1)
        QFile::remove(m_rig.journal());
    const auto store = m_rig.open();
    QVERIFY(store);
    QCOMPARE(store->task(noted.id), std::optional(noted));
    QCOMPARE(m_rig.complaints(*store), QStringList());
}

void TestStoreRescue::whatWasRemovedStaysRemoved() {
    const QString id = m_rig.unsent.firstKey();
    QVERIFY(!m_rig.open()->remove({id}));
    garbage();
    const auto store = m_rig.open();
    QVERIFY(store && store->recovery());
    QVERIFY(!store->task(id));
}

void TestStoreRescue::numbersAreNotUsedAgain() {
    QString last;
    {
        const auto store = m_rig.open();
        last = store->add({m_rig.unsent.first()})->first().id;
        QVERIFY(!store->remove({last}));
    }
    garbage();
    QFile::remove(m_rig.backup());
    const auto store = m_rig.open();
    QVERIFY(store->add({m_rig.unsent.first()})->first().id.toInt() > last.toInt());
}

void TestStoreRescue::garbageAloneBeginsANewList() {
    garbage();
    const QByteArray broken = StoreRig::content(m_rig.path());
    QFile::remove(m_rig.backup());
    QFile::remove(m_rig.journal());
    const auto store = m_rig.open();
    QVERIFY(store && store->recovery());
    QCOMPARE(store->tasks(), QList<Task>());
    QCOMPARE(store->recovery()->restored, 0);
    QCOMPARE(StoreRig::content(store->recovery()->asidePath), broken);
    QVERIFY(store->add({m_rig.unsent.first()}));
}

void TestStoreRescue::twoBrokenOnesAreBothKept() {
    const QDateTime now = QDateTime::fromString(u"2026-02-03T04:05:06Z"_s, Qt::ISODate);
    QStringList kept;
    for (int time = 0; time < 2; ++time) {
        garbage();
        const auto store = TaskStore::open(m_rig.path(), now);
        QVERIFY(store && (*store)->recovery());
        kept << (*store)->recovery()->asidePath;
        QCOMPARE(m_rig.complaints(**store), QStringList());
    }
    QVERIFY(kept[0] != kept[1]);
    QVERIFY(kept[0].endsWith("queue.sqlite.broken-20260203-040506"_L1));
    QVERIFY(QFile::exists(kept[0]) && QFile::exists(kept[1]));
}

void TestStoreRescue::aRescueThatWasKilledIsFinished() {
    closed();
    QVERIFY(QFile::rename(m_rig.path(), m_rig.path() + u".rescued"_s));
    QFile::remove(m_rig.backup());
    const auto store = m_rig.open();
    QVERIFY(store);
    QCOMPARE(store->tasks().size(), 44);
    QCOMPARE(m_rig.complaints(*store), QStringList());
}

void TestStoreRescue::aNewerOneIsLeftAlone_data() {
    QTest::addColumn<bool>("inTheBackup");
    QTest::newRow("the database itself") << false;
    QTest::newRow("the backup, and the database is gone") << true;
}

void TestStoreRescue::aNewerOneIsLeftAlone() {
    QFETCH(bool, inTheBackup);
    closed();
    sql(u"PRAGMA user_version = %1"_s.arg(schema::newest() + 1));
    sql(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (inTheBackup) {
        StoreRig::write(m_rig.backup(), StoreRig::content(m_rig.path()));
        QFile::remove(m_rig.path());
        removeLogs();
    }
    const QByteArray journal = StoreRig::content(m_rig.journal());
    const QByteArray backup = StoreRig::content(m_rig.backup());
    const auto store = TaskStore::open(m_rig.path());
    QVERIFY(!store);
    QCOMPARE(store.error().reason, Reason::StoreTooNew);
    QCOMPARE(StoreRig::content(m_rig.journal()), journal);
    QCOMPARE(StoreRig::content(m_rig.backup()), backup);
    QCOMPARE(m_rig.names(u"broken"_s), QStringList());
}

void TestStoreRescue::backsUpWhenItIsTime() {
    const auto store = m_rig.open();
    const auto madeAt = [this] { return QFileInfo(m_rig.backup()).lastModified(); };
    const QDateTime first = QDateTime::currentDateTimeUtc().addDays(-1);
    QFile backup(m_rig.backup());
    QVERIFY(backup.open(QIODevice::ReadWrite) && backup.setFileTime(first, QFile::FileModificationTime));
    backup.close();
    store->backUpIfDue(first.addSecs(9 * 60));
    QCOMPARE(madeAt(), first);
    QVERIFY(store->add({m_rig.unsent.first()}));
    store->backUpIfDue(first.addSecs(11 * 60));
    QVERIFY(madeAt() > first);
    const QDateTime second = madeAt();
    store->backUpIfDue(second.addSecs(24 * 3600));  // nothing has changed since
    QCOMPARE(madeAt(), second);
    QCOMPARE(m_rig.names(u".new"_s), QStringList());
}

void TestStoreRescue::ofADamagedOneNoBackupIsMade() {
    closed();
    const QByteArray good = StoreRig::content(m_rig.backup());
    const auto store = m_rig.open();
    QByteArray content = StoreRig::content(m_rig.path());
    QFile file(m_rig.path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096) && file.write(QByteArray(content.size() - 4096, '\x11')) > 0);
    file.close();
    for (const QString& name : QSqlDatabase::connectionNames())  // what it still has in memory is good
        QVERIFY(QSqlQuery(QSqlDatabase::database(name, false)).exec(u"PRAGMA shrink_memory"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no backup of the queue was made"_s));
    store->backUpIfDue(QDateTime::currentDateTimeUtc().addDays(1));
    QCOMPARE(StoreRig::content(m_rig.backup()), good);
}

void TestStoreRescue::beforeAMigrationThereIsABackup() {
    closed();
    sql(u"DROP TABLE journal"_s);
    sql(u"ALTER TABLE tasks DROP COLUMN note"_s);
    sql(u"ALTER TABLE tasks DROP COLUMN best"_s);
    sql(u"ALTER TABLE tasks DROP COLUMN fingerprint"_s);
    sql(u"ALTER TABLE tasks DROP COLUMN place"_s);
    sql(u"DROP TABLE results"_s);
    sql(u"DROP TABLE watched"_s);
    sql(u"PRAGMA user_version = %1"_s.arg(schema::newest() - 3));
    QFile::remove(m_rig.backup());
    QFile::remove(m_rig.journal());
    const auto store = m_rig.open();
    QVERIFY(store);
    QVERIFY(!store->recovery());
    QCOMPARE(store->tasks().size(), 44);
    QVERIFY(QFileInfo(m_rig.backup()).size() > 10'000);
    QVERIFY(QFileInfo(m_rig.journal()).size() > 10'000);
}

void TestStoreRescue::isForTheUserAlone() {
    QFile::setPermissions(m_rig.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::ReadGroup);
    QFile::remove(m_rig.backup());
    const auto store = m_rig.open();
    QVERIFY(store->add({m_rig.unsent.first()}));
    store->backUpIfDue(QDateTime::currentDateTimeUtc());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString& path : {m_rig.path(), m_rig.backup(), m_rig.journal()})
        QVERIFY2(QFile::exists(path) && !(QFile::permissions(path) & others), qPrintable(path));
}

void TestStoreRescue::aReadOnlyFolderIsToldAndLeftAlone() {
    const QByteArray place = m_rig.folder.path().toLocal8Bit();
    if (::mount(place.constData(), place.constData(), nullptr, MS_BIND, nullptr) != 0)
        QSKIP("root writes everywhere, and a folder can be made read-only by a mount only");
    const bool isReadOnly = ::mount(nullptr, place.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr) == 0;
    const auto store = TaskStore::open(m_rig.path());
    ::umount2(place.constData(), MNT_DETACH);
    QVERIFY(isReadOnly);
    QVERIFY(!store);
    QCOMPARE(store.error().reason, Reason::StoreReadOnly);
    QCOMPARE(store.error().about, QStringList{m_rig.folder.path()});
    for (auto file = m_rig.files().begin(); file != m_rig.files().end(); ++file)
        QVERIFY2(StoreRig::content(m_rig.folder.filePath(file.key())) == *file, qPrintable(file.key()));
}

QTEST_GUILESS_MAIN(TestStoreRescue)
#include "tst_storerescue.moc"
