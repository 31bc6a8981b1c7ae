// SPDX-License-Identifier: MIT
#include "services/queue/store/taskstore.h"

#include "services/queue/store/schema.h"

#include <QtCore/qtemporarydir.h>
#include <QtSql/qsqlquery.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;
using task::State;
using task::Step;
using task::Wait;

class TestTaskStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tasksComeBackEqual_data();
    void tasksComeBackEqual();
    void idsAreNeverUsedTwice();
    void addsAllOrNone();
    void savesAndRemoves();
    void submissionsComeBackEqual();
    void anAnsweredSubmissionNoLongerKeepsItsBody();
    void aSubmissionAndItsTaskAreWrittenTogether();
    void contentBelongsToOneVersionOfAFile();
    void copiesBelongToContentAndPlace();
    void countsWhatWasCharged();
    void whatWasRefusedCostsNothing();
    void isDurable();
    void makesANewDatabase();
    void refusesANewerOneAndLeavesItAlone();
    void setsAsideWhatIsNoDatabase_data();
    void setsAsideWhatIsNoDatabase();
    void twoStoresSeeEachOther();
    void aReaderSeesWhatIsWritten();
    void rowsOfTheFutureAreShownAsFailed();

private:
    QString path() const { return m_folder->filePath(u"queue.sqlite"_s); }
    std::unique_ptr<TaskStore> open() const;
    void sql(const QString& statement) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

static QDateTime at(int second) {
    return QDateTime(QDate(2026, 1, 1), QTime(12, 0, second, 123), Qt::UTC);
}

static Task full() {
    Task task{.job = {.operation = OperationKind::Translate, .vendor = u"oiiyao"_s, .account = u"oiiyao"_s, .source = u"/c/ä.mp4"_s,
                      .targetLanguage = u"es"_s, .folder = u"/out"_s, .maxCredits = 5}};
    task.state = State::Waiting;
    task.step = Step::Poll;
    task.wait = Wait::Remote;
    task.until = at(1);
    task.error = ApiError{.kind = Kind::RateLimited, .about = {u"x"_s}, .retryAfter = std::chrono::seconds(3)};
    task.stage = u"transmogrifying"_s;
    task.remoteId = u"1861664658419253249"_s;
    task.submission = u"s-1"_s;
    task.batch = u"b-1"_s;
    task.listed = true;
    task.note = u"Voice a touch fast at 0:41."_s;
    task.best = true;
    task.files = {{.role = OutputRole::Video, .path = u"/out/a.mp4"_s, .planned = u"/out/a.mp4"_s, .validator = u"\"e\""_s, .bytes = 5'000'000'000,
                   .url = QUrl::fromEncoded("https://a.b/c%20d?X-Amz-Signature=a%2Fb"), .expiresAt = at(2), .renewed = 2},
                  {.role = OutputRole::Subtitles}};
    task.draft = true;
    task.estimated = 60;
    task.charged = 60.5;
    task.attempts = 3;
    task.created = at(3);
    task.submitted = at(4);
    task.ended = at(5);
    return task;
}

static Submission paidCall() {
    return {.id = u"s-1"_s, .account = u"oiiyao"_s, .idempotencyKey = u"key-1"_s,
            .request = {.method = "POST", .endpoint = u"translate"_s, .body = "{\"a\":\"\xc3\xa4\\u0000\"}", .costsMoney = true},
            .sentAt = at(0)};
}

void TestTaskStore::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<TaskStore> TestTaskStore::open() const {
    auto store = TaskStore::open(path());
    return store ? std::move(*store) : nullptr;
}

void TestTaskStore::sql(const QString& statement) const {
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"aside"_s);
        database.setDatabaseName(path());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(u"aside"_s);
}

void TestTaskStore::tasksComeBackEqual_data() {
    QTest::addColumn<Task>("task");
    QTest::newRow("a new one") << Task{.created = at(0)};
    QTest::newRow("with everything") << full();
    for (int state = 0; state <= int(State::Done); ++state) {
        Task task = full();
        task.state = State(state);
        QTest::addRow("%s", qPrintable(task::name(task.state))) << task;
    }
    for (int step = 0; step <= int(Step::Finished); ++step) {
        Task task = full();
        task.step = Step(step);
        QTest::addRow("in step %s", qPrintable(task::name(task.step))) << task;
    }
}

void TestTaskStore::tasksComeBackEqual() {
    QFETCH(Task, task);
    const auto stored = open()->add({task});
    QVERIFY(stored);
    task.id = stored->first().id;
    QVERIFY(!task.id.isEmpty());
    QCOMPARE(stored->first(), task);
    const auto store = open();
    QCOMPARE(store->tasks(), QList<Task>{task});
    QCOMPARE(store->task(task.id), std::optional(task));
    QVERIFY(!store->task(u"4711"_s));
}

void TestTaskStore::idsAreNeverUsedTwice() {
    const auto store = open();
    const QString first = store->add({full()})->first().id;
    QVERIFY(!store->remove({first}));
    QVERIFY(store->add({full()})->first().id != first);
}

void TestTaskStore::addsAllOrNone() {
    const auto store = open();
    sql(u"CREATE TRIGGER full BEFORE INSERT ON tasks WHEN (SELECT count(*) FROM tasks) >= 2 BEGIN SELECT RAISE(FAIL, 'full'); END"_s);
    const auto added = store->add({full(), full(), full()});
    QVERIFY(!added);
    QCOMPARE(added.error().reason, Reason::StoreBroken);
    QVERIFY(store->tasks().isEmpty());
    QVERIFY(store->add({full(), full()}));
}

void TestTaskStore::savesAndRemoves() {
    const auto store = open();
    auto tasks = *store->add({full(), full(), full()});
    tasks[0].state = State::Done;
    tasks[2].remoteId.clear();
    QVERIFY(!store->save(tasks[0]));
    QVERIFY(!store->save({tasks[1], tasks[2]}));
    QCOMPARE(store->tasks(), tasks);
    QVERIFY(!store->remove({tasks[0].id, tasks[2].id}));
    QCOMPARE(store->tasks(), QList<Task>{tasks[1]});
}

void TestTaskStore::submissionsComeBackEqual() {
    Task task = open()->add({full()})->first();
    QVERIFY(!open()->save(task, paidCall()));
    QCOMPARE(open()->submission(u"s-1"_s), std::optional(paidCall()));
    QVERIFY(!open()->submission(u"s-2"_s));
    QVERIFY(!open()->submission({}));
}

void TestTaskStore::anAnsweredSubmissionNoLongerKeepsItsBody() {
    const auto store = open();
    const Task task = store->add({full()})->first();
    Submission call = paidCall();
    for (const auto state : {Submission::State::Sending, Submission::State::Answered}) {
        call.state = state;
        QVERIFY(!store->save(task, call));
        QCOMPARE(store->submission(u"s-1"_s)->state, state);
    }
    QVERIFY(store->submission(u"s-1"_s)->request.body.isEmpty());
    QCOMPARE(store->submission(u"s-1"_s)->idempotencyKey, u"key-1"_s);
}

void TestTaskStore::aSubmissionAndItsTaskAreWrittenTogether() {
    const auto store = open();
    Task task = store->add({full()})->first();
    sql(u"CREATE TRIGGER no BEFORE UPDATE ON tasks BEGIN SELECT RAISE(FAIL, 'no'); END"_s);
    task.submission = u"s-9"_s;
    QVERIFY(store->save(task, paidCall()));
    QVERIFY(!store->submission(u"s-1"_s));
}

void TestTaskStore::contentBelongsToOneVersionOfAFile() {
    const auto store = open();
    StagedFiles& files = store->files();
    const FileIdentity file{u"/c/a.mp4"_s, 100, at(0)};
    QVERIFY(files.contentOf(file).isEmpty());
    QVERIFY(!files.saveContent(file, "c0ffee"));
    QCOMPARE(files.contentOf(file), QByteArray("c0ffee"));
    QVERIFY(files.contentOf({file.path, 101, file.modified}).isEmpty());
    QVERIFY(files.contentOf({file.path, file.bytes, at(1)}).isEmpty());
    QVERIFY(!files.saveContent({file.path, 101, at(1)}, "decaf"));
    QVERIFY(files.contentOf(file).isEmpty());
}

void TestTaskStore::copiesBelongToContentAndPlace() {
    const auto store = open();
    StagedFiles& files = store->files();
    QVERIFY(!files.copy(u"oiiyao"_s, "c0ffee"));
    QVERIFY(!files.save(u"oiiyao"_s, "c0ffee", {.file = {.fileId = u"f1"_s}, .parts = u"{\"n\":1}"_s}));
    QVERIFY(!files.copy(u"oiiyao"_s, "c0ffee")->confirmed);
    QCOMPARE(files.copy(u"oiiyao"_s, "c0ffee")->parts, u"{\"n\":1}"_s);
    QVERIFY(!files.save(u"oiiyao"_s, "c0ffee",
                        {.file = {.fileId = u"f1"_s, .url = QUrl::fromEncoded("https://a/b%20c?s=a%2Fb"), .expiresAt = at(9)},
                         .confirmed = true}));
    const auto known = files.copy(u"oiiyao"_s, "c0ffee");
    QVERIFY(known && known->confirmed);
    QCOMPARE(known->file.url.toEncoded(), QByteArray("https://a/b%20c?s=a%2Fb"));
    QCOMPARE(known->file.expiresAt, at(9));
    QVERIFY(!files.copy(u"oiiyao/studio"_s, "c0ffee"));
    QVERIFY(!files.copy(u"oiiyao"_s, "decaf"));
    QVERIFY(files.inBuckets().isEmpty());
    QVERIFY(!files.save(u"s3://films/tmp"_s, "c0ffee", {.file = {.fileId = u"tmp/1/source.mp4"_s}}));
    QCOMPARE(files.inBuckets().size(), 1);
    QCOMPARE(files.inBuckets().first().place, u"s3://films/tmp"_s);
    QCOMPARE(files.inBuckets().first().content, QByteArray("c0ffee"));
    QVERIFY(!files.forget(u"oiiyao"_s, "c0ffee"));
    QVERIFY(!files.copy(u"oiiyao"_s, "c0ffee"));
    QVERIFY(files.copy(u"s3://films/tmp"_s, "c0ffee"));
}

void TestTaskStore::countsWhatWasCharged() {
    const auto store = open();
    Task task = store->add({full()})->first();
    Submission call = paidCall();
    QVERIFY(!store->save(task, call));
    const Ledger& ledger = store->ledger();
    QCOMPARE(ledger.spending().total(u"oiiyao"_s), 60.0);  // expected, as long as nobody tells
    call.state = Submission::State::Answered;
    QVERIFY(!store->save(task, call));
    QCOMPARE(ledger.spending().since(u"oiiyao"_s, at(0)), 60.5);
    QCOMPARE(ledger.spending().since(u"oiiyao"_s, at(1)), 0.0);
    QCOMPARE(ledger.spending().total(u"akool"_s), 0.0);
    QVERIFY(!store->ledger().append({.at = at(2), .account = u"oiiyao"_s, .task = task.id, .entry = ledger::Entry::Refund, .credits = 60.5}));
    QCOMPARE(ledger.spending().total(u"oiiyao"_s), 0.0);
    const QList<LedgerLine> lines = ledger.lines(u"oiiyao"_s);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], (LedgerLine{at(0), u"oiiyao"_s, task.id, ledger::Entry::Estimate, 60.0}));
    QCOMPARE(lines[1], (LedgerLine{at(0), u"oiiyao"_s, task.id, ledger::Entry::Charged, 60.5}));
    const auto another = open();
    QCOMPARE(another->ledger().spending().total(u"oiiyao"_s), 0.0);
    QCOMPARE(another->ledger().lines().size(), 3);
}

void TestTaskStore::whatWasRefusedCostsNothing() {
    const auto store = open();
    Task task = store->add({full()})->first();
    task.remoteId.clear();
    task.state = State::Running;
    Submission call = paidCall();
    QVERIFY(!store->save(task, call));
    call.state = Submission::State::Refused;
    QVERIFY(!store->save(task, call));
    QCOMPARE(store->ledger().spending().total(u"oiiyao"_s), 0.0);
}

void TestTaskStore::isDurable() {
    const auto store = open();
    // The pragmas of the store's own connection: it is the only one but the one that asks.
    for (const QString& name : QSqlDatabase::connectionNames()) {
        QSqlQuery query(QSqlDatabase::database(name, false));
        QVERIFY(query.exec(u"PRAGMA journal_mode"_s) && query.next());
        QCOMPARE(query.value(0).toString(), u"wal"_s);
        QVERIFY(query.exec(u"PRAGMA synchronous"_s) && query.next());
        QCOMPARE(query.value(0).toInt(), 2);
    }
    QCOMPARE(QSqlDatabase::connectionNames().size(), 1);
}

void TestTaskStore::makesANewDatabase() {
    QVERIFY(open());
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"aside"_s);
        database.setDatabaseName(path());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA user_version"_s) && query.next());
        QCOMPARE(query.value(0).toInt(), schema::newest());
    }
    QSqlDatabase::removeDatabase(u"aside"_s);
    QVERIFY(open());  // and opens it again
}

void TestTaskStore::refusesANewerOneAndLeavesItAlone() {
    open()->add({full()});
    sql(u"PRAGMA user_version = %1"_s.arg(schema::newest() + 1));
    sql(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    const auto content = [this] {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = content();
    const auto store = TaskStore::open(path());
    QVERIFY(!store);
    QCOMPARE(store.error().kind, Kind::Invalid);
    QCOMPARE(store.error().reason, Reason::StoreTooNew);
    QCOMPARE(content(), before);
}

void TestTaskStore::setsAsideWhatIsNoDatabase_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("this is no database at all, but it is long enough").repeated(100);
    QTest::newRow("a torn header") << QByteArray("SQLite format 3").append('\0') + QByteArray(4000, '\x7f');
}

void TestTaskStore::setsAsideWhatIsNoDatabase() {
    QFETCH(QByteArray, content);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const auto store = open();
    QVERIFY(store && store->recovery());
    QVERIFY(store->tasks().isEmpty());
    QFile aside(store->recovery()->asidePath);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content);
    const auto nowhere = TaskStore::open(m_folder->filePath(u"no/such/folder/queue.sqlite"_s));
    QVERIFY(!nowhere);
}

void TestTaskStore::twoStoresSeeEachOther() {
    const auto first = open();
    const auto second = open();
    QVERIFY(first->add({full()}));
    QVERIFY(second->add({full()}));
    QCOMPARE(first->tasks(), second->tasks());
    QCOMPARE(first->tasks().size(), 2);
}

void TestTaskStore::aReaderSeesWhatIsWritten() {
    const auto store = open();
    const auto reader = TaskStore::openReadOnly(path());
    QVERIFY(reader);
    QVERIFY(store->add({full()}));
    QCOMPARE((*reader)->tasks(), store->tasks());
    QVERIFY(!(*reader)->add({full()}));
    QVERIFY(!TaskStore::openReadOnly(m_folder->filePath(u"none"_s)));
}

void TestTaskStore::rowsOfTheFutureAreShownAsFailed() {
    open()->add({full()});
    sql(u"UPDATE tasks SET state = 'levitating'"_s);
    QVERIFY(QFile::remove(m_folder->filePath(u"queue.journal"_s)));  // which would know better
    const auto tasks = open()->tasks();
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks.first().state, State::Failed);
    QCOMPARE(tasks.first().error->reason, Reason::StoreBroken);
    QCOMPARE(tasks.first().remoteId, u"1861664658419253249"_s);
}

QTEST_GUILESS_MAIN(TestTaskStore)
#include "tst_taskstore.moc"
