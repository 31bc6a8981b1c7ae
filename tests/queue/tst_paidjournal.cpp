// SPDX-License-Identifier: MIT
#include "services/queue/store/paidjournal.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;
using task::State;
using task::Step;

class TestPaidJournal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void knowsWhatWasWritten();
    void writesOnlyWhatChangesMoneyOrStanding();
    void everyChangedByteIsNoticed();
    void aTornEndIsNoDamage();
    void whatIsWrittenTogetherIsThereTogether();
    void goesOnBehindATornEnd();
    void whatIsTakenBackWasNeverThere();
    void beginsAnewWithWhatIsLeft();
    void aGapIsNoticed();
    void theBytesOfACallComeBackAsTheyWere();
    void keepsNoBodyThatIsNotNeeded();

private:
    QString path() const { return m_folder->filePath(u"queue.journal"_s); }
    QByteArray content() const {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray& content) const {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PaidJournal> m_journal;
};

static Task taskWith(const QString& id) {
    Task task{.id = id, .batch = u"b"_s, .job = {.vendor = u"oiiyao"_s, .account = u"oiiyao"_s, .source = u"/c/ä.mp4"_s}};
    task.created = QDateTime(QDate(2026, 1, 1), QTime(12, 0, 0, 123), Qt::UTC);
    return task;
}

static Submission callWith(const QByteArray& body) {
    return {.id = u"s"_s, .account = u"oiiyao"_s, .idempotencyKey = u"k"_s,
            .request = {.method = "POST", .endpoint = u"dub"_s, .pathArguments = {{u"id"_s, u"a/b"_s}}, .body = body, .costsMoney = true},
            .sentAt = QDateTime(QDate(2026, 1, 1), QTime(12, 0, 1), Qt::UTC)};
}

void TestPaidJournal::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<PaidJournal>();
    QVERIFY(!m_journal->beginAnew(path(), {}, {}, {}));
}

void TestPaidJournal::knowsWhatWasWritten() {
    Task sent = taskWith(u"1"_s);
    QVERIFY(!m_journal->write({sent, taskWith(u"2"_s), taskWith(u"3"_s)}));
    sent.submission = u"s"_s;
    QVERIFY(!m_journal->write({sent}, callWith("{}")));
    sent.remoteId = u"9223372036854775807"_s;
    sent.step = Step::Poll;
    Submission answered = callWith({});
    answered.state = Submission::State::Answered;
    QVERIFY(!m_journal->write({sent}, answered));
    QVERIFY(!m_journal->writeGone({u"3"_s}));
    const JournalReading reading = readJournal(path());
    QVERIFY(reading.isWhole() && !reading.rough);
    QCOMPARE(reading.tasks.size(), 2);
    QCOMPARE(reading.tasks[u"1"_s], sent);
    QCOMPARE(reading.tasks[u"2"_s], taskWith(u"2"_s));
    QCOMPARE(reading.gone, QSet<QString>{u"3"_s});
    QCOMPARE(reading.topId, 3);
    QCOMPARE(reading.calls[u"s"_s].state, Submission::State::Answered);
    QCOMPARE(reading.last, m_journal->last());
    QVERIFY(!readJournal(m_folder->filePath(u"none"_s)).exists);
}

void TestPaidJournal::writesOnlyWhatChangesMoneyOrStanding() {
    Task task = taskWith(u"1"_s);
    QVERIFY(!m_journal->write({task}));
    const auto lines = [this] { return content().count('\n'); };
    const auto writes = [&](auto&& change) {
        const auto before = lines();
        change();
        return !m_journal->write({task}) && lines() > before;
    };
    QVERIFY(!writes([] {}));
    QVERIFY(!writes([&] { task.state = State::Running; task.step = Step::Stage; task.progress = 0.5; }));
    QVERIFY(!writes([&] { task.state = State::Waiting; task.attempts = 3; }));
    QVERIFY(writes([&] { task.state = State::Paused; }));
    QVERIFY(writes([&] { task.state = State::Queued; }));
    QVERIFY(writes([&] { task.submission = u"s"_s; }));
    QVERIFY(writes([&] { task.state = State::Unsure; }));
    QVERIFY(writes([&] { task.remoteId = u"r"_s; }));
    QVERIFY(writes([&] { task.listed = true; }));
    QVERIFY(writes([&] { task.state = State::Done; }));
}

void TestPaidJournal::everyChangedByteIsNoticed() {
    QVERIFY(!m_journal->write({taskWith(u"1"_s)}));
    QVERIFY(!m_journal->write({taskWith(u"2"_s)}, callWith("{}")));
    const QByteArray whole = content();
    for (qsizetype place = 0; place < whole.size(); ++place) {
        QByteArray bent = whole;
        bent[place] = char(bent[place] ^ (1 << (place % 8)));
        put(bent);
        const JournalReading reading = readJournal(path());
        const bool isEnd = place == whole.size() - 1;  // without it the line can be read all the same
        QVERIFY2(isEnd ? reading.rough && reading.tasks.size() == 2 : reading.damaged, qPrintable(QString::number(place)));
    }
}

void TestPaidJournal::aTornEndIsNoDamage() {
    QVERIFY(!m_journal->write({taskWith(u"1"_s)}));
    const QByteArray before = content();
    QVERIFY(!m_journal->write({taskWith(u"2"_s)}));
    const QByteArray whole = content();
    for (qsizetype size = before.size(); size < whole.size() - 1; ++size) {
        put(whole.left(size));
        const JournalReading reading = readJournal(path());
        QVERIFY(reading.isWhole());
        QCOMPARE(reading.tasks.size(), 1);
        QCOMPARE(reading.bytes, before.size());
    }
    put({});
    QVERIFY(readJournal(path()).damaged);
}

/// Killed in the middle of writing a batch: all of it was queued, or none.
void TestPaidJournal::whatIsWrittenTogetherIsThereTogether() {
    QVERIFY(!m_journal->write({taskWith(u"1"_s)}));
    const QByteArray before = content();
    Task sent = taskWith(u"2"_s);
    sent.submission = u"s"_s;
    QVERIFY(!m_journal->write({sent, taskWith(u"3"_s), taskWith(u"4"_s)}, callWith("{}")));
    const QByteArray whole = content();
    for (qsizetype size = before.size(); size <= whole.size(); ++size) {
        put(whole.left(size));
        const JournalReading reading = readJournal(path());
        const bool isThere = size == whole.size();
        QCOMPARE(reading.tasks.size(), isThere ? 4 : 1);
        QCOMPARE(reading.calls.size(), isThere ? 1 : 0);
    }
}

void TestPaidJournal::goesOnBehindATornEnd() {
    QVERIFY(!m_journal->write({taskWith(u"1"_s)}));
    put(content() + "{\"sum\":\"0123");
    PaidJournal again;
    QVERIFY(!again.goOn(path(), readJournal(path())));
    QVERIFY(!again.write({taskWith(u"1"_s), taskWith(u"2"_s)}));
    const JournalReading reading = readJournal(path());
    QVERIFY(reading.isWhole());
    QCOMPARE(reading.lines, 3);  // the first, and one a task: what it knows already is not written again
}

void TestPaidJournal::whatIsTakenBackWasNeverThere() {
    QVERIFY(!m_journal->write({taskWith(u"1"_s)}));
    const QByteArray before = content();
    Task sent = taskWith(u"1"_s);
    sent.submission = u"s"_s;
    for (int time = 0; time < 2; ++time) {
        QVERIFY(!m_journal->write({sent, taskWith(u"2"_s)}, callWith("{}")));
        QVERIFY(content().size() > before.size());
        m_journal->takeBack();
        QCOMPARE(content(), before);
    }
    QVERIFY(!m_journal->write({sent}));
    QVERIFY(readJournal(path()).isWhole());
}

void TestPaidJournal::beginsAnewWithWhatIsLeft() {
    QVERIFY(!m_journal->write({taskWith(u"1"_s), taskWith(u"7"_s)}));
    QVERIFY(!m_journal->beginAnew(path(), readJournal(path()), {taskWith(u"1"_s)}, {callWith("{}")}));
    QVERIFY(!m_journal->write({taskWith(u"8"_s)}));
    const JournalReading reading = readJournal(path());
    QVERIFY(reading.isWhole());
    QCOMPARE(QSet<QString>(reading.tasks.keyBegin(), reading.tasks.keyEnd()), (QSet<QString>{u"1"_s, u"8"_s}));
    QCOMPARE(reading.calls.size(), 1);
    QCOMPARE(reading.topId, 8);
    QVERIFY(reading.last > 3);
    QVERIFY(!QFile::exists(path() + u".new"_s));
}

void TestPaidJournal::aGapIsNoticed() {
    m_journal->leaveGap();
    QVERIFY(!m_journal->write({taskWith(u"1"_s)}));
    QVERIFY(readJournal(path()).damaged);
}

void TestPaidJournal::theBytesOfACallComeBackAsTheyWere() {
    QByteArray body;
    for (int byte = 0; byte < 256; ++byte)
        body += char(byte);
    QVERIFY(!m_journal->write({}, callWith(body)));
    QCOMPARE(readJournal(path()).calls[u"s"_s], callWith(body));
}

void TestPaidJournal::keepsNoBodyThatIsNotNeeded() {
    Submission answered = callWith("{\"canary\":1}");
    answered.state = Submission::State::Answered;
    QVERIFY(!m_journal->write({}, answered));
    QVERIFY(!content().contains("canary"));
}

QTEST_GUILESS_MAIN(TestPaidJournal)
#include "tst_paidjournal.moc"
