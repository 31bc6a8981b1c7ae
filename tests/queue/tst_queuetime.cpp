// SPDX-License-Identifier: MIT
// The clock is set, the computer sleeps, summer time ends: nothing is asked in a storm, nothing waits for a time that will not
// come, and what died meanwhile is asked for again.
#include "tests/queue/clockedrig.h"

#include "services/queue/store/taskstore.h"
#include "services/vendors/oiiyao.h"
#include "tests/support/clips.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using task::State;
using task::Step;
using task::Wait;
using Trouble = Misbehaviour::Kind;

namespace {

constexpr int several = 3;
constexpr milliseconds anHourAndABit = 75min;

/// One vendor and its clip, on the rig's clock. A job at the vendor takes as long as it is told.
class TimeRig : public ClockedRig {
public:
    explicit TimeRig(milliseconds jobTakes = 20h, const QDateTime& start = FakeClock().now())
        : ClockedRig(start), clip(makeClip(folder.path(), {.seconds = 1})) {
        OiiyaoSimulator::Settings settings;
        settings.now = vendorsClock();
        settings.account.taskDuration = jobTakes;
        settings.account.resultVideo = clip;
        auto made = std::make_unique<OiiyaoSimulator>(settings);
        vendor = made.get();
        addVendor(oiiyao(), std::move(made));
        open();
    }

    JobSpec job(const QString& source, const QString& target = u"es"_s) const {
        return {.operation = OperationKind::Translate, .vendor = u"oiiyao"_s, .account = u"oiiyao"_s, .source = source,
                .sourceLanguage = u"en"_s, .targetLanguage = target, .voice = u"101"_s, .folder = outFolder()};
    }
    /// Jobs that need no upload.
    QStringList addLinks(int count) {
        QList<JobSpec> jobs;
        for (int i = 0; i < count; ++i)
            jobs << job(u"https://clips.example/%1.mp4"_s.arg(i));
        return add(jobs);
    }
    QStringList polled(qsizetype since) const {
        QStringList paths;
        for (const ServerRequest& request : vendor->requests().sliced(since)) {
            if (request.method == "GET" && request.path().startsWith("/tasks/"_L1))
                paths << request.path();
        }
        return paths;
    }
    bool allAreDone(milliseconds most) {
        const bool done = passUntil([this] { return countIn(State::Done) == queue->tasks().size(); }, most);
        for (const Task& task : done ? QList<Task>() : queue->tasks())
            qWarning("%s %s, %s, %s, until %s, %s", qPrintable(task.id), qPrintable(task::name(task.state)), qPrintable(task::name(task.step)),
                     qPrintable(task::name(task.wait)), qPrintable(task.until.toString(Qt::ISODate)),
                     qPrintable(task.error ? failure::name(task.error->kind) + u' ' + task.error->detail : QString()));
        return done;
    }
    qsizetype puts() const {
        return std::ranges::count(vendor->storeRequests(), QByteArray("PUT"), &ServerRequest::method);
    }

    QString clip;
    OiiyaoSimulator* vendor = nullptr;
};

enum class How { ClockIsSet, Suspended, Overslept };

void happen(TimeRig& rig, How how, milliseconds step) {
    switch (how) {
    case How::ClockIsSet:
        return rig.setClock(step);
    case How::Suspended:
        return rig.clock.suspend(step);
    case How::Overslept:
        return rig.clock.oversleep(step);
    }
}

void addJumps() {
    QTest::addColumn<How>("how");
    QTest::addColumn<milliseconds>("step");
    const auto row = [](const char* name, How how, milliseconds step) { QTest::newRow(name) << how << step; };
    row("an hour ahead", How::ClockIsSet, 1h);
    row("an hour back", How::ClockIsSet, -1h);
    row("a day ahead", How::ClockIsSet, 24h);
    row("a day back", How::ClockIsSet, -24h);
    row("a year ahead", How::ClockIsSet, 24h * 365);
    row("a year back", How::ClockIsSet, -24h * 365);
    row("asleep for eight hours, timers with it", How::Suspended, 8h);
    row("asleep for eight hours, timers late", How::Overslept, 8h);
}

}  // namespace

class TestQueueTime : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aJumpIsOneSweepOfPolls_data() { addJumps(); }
    void aJumpIsOneSweepOfPolls();
    void aRetryDoesNotWaitForATimeThatWillNotCome_data() { addJumps(); }
    void aRetryDoesNotWaitForATimeThatWillNotCome();
    void aVendorsSilenceEnds_data() { addJumps(); }
    void aVendorsSilenceEnds();
    void aWrongClockTakesNothingForDead_data();
    void aWrongClockTakesNothingForDead();
    void whatDiedInASuspendIsAskedForAgain_data();
    void whatDiedInASuspendIsAskedForAgain();
    void whatMayHaveBeenTakenIsNotWrittenAnew();
    void aDayWithSummerTimesEndIsLikeAnother_data();
    void aDayWithSummerTimesEndIsLikeAnother();
    void whatDiesFirstIsFetchedFirst();
    void timersDoNotPileUp();
};

void TestQueueTime::aJumpIsOneSweepOfPolls() {
    QFETCH(How, how);
    QFETCH(milliseconds, step);
    TimeRig rig(45min);
    rig.addLinks(several);
    QVERIFY(rig.passUntil([&] { return rig.vendor->bills().size() == several; }, 5min));
    rig.pass(20min);
    const qsizetype before = rig.vendor->requests().size();
    happen(rig, how, step);
    QVERIFY2(rig.passUntil([&] { return !rig.polled(before).isEmpty(); }, anHourAndABit), "nothing is asked about any more");
    QVERIFY(rig.polled(before).size() <= several);
    const auto differentOnes = [&] {
        const QStringList paths = rig.polled(before);
        return QSet<QString>(paths.begin(), paths.end()).size();
    };
    QVERIFY2(rig.passUntil([&] { return differentOnes() == several; }, anHourAndABit), "one is forgotten");
    QVERIFY(rig.allAreDone(anHourAndABit));
    QCOMPARE(rig.vendor->bills().size(), several);
    QCOMPARE(rig.vendor->violations(), QStringList());
}

void TestQueueTime::aRetryDoesNotWaitForATimeThatWillNotCome() {
    QFETCH(How, how);
    QFETCH(milliseconds, step);
    TimeRig rig(1min);
    rig.vendor->misbehave(u"video-translation"_s, Trouble::InternalError, 2);
    const QString id = rig.addLinks(1).first();
    QVERIFY(rig.passUntil([&] { return rig.task(id).wait == Wait::Retry; }, 5min));
    happen(rig, how, step);
    QVERIFY2(rig.allAreDone(anHourAndABit), qPrintable(task::name(rig.task(id).state) + u' ' + rig.task(id).until.toString(Qt::ISODate)));
    QCOMPARE(rig.vendor->bills().size(), 1);
}

/// 429 with Retry-After: the account is held back, and that too must end.
void TestQueueTime::aVendorsSilenceEnds() {
    QFETCH(How, how);
    QFETCH(milliseconds, step);
    TimeRig rig(1min);
    rig.vendor->misbehave(u"video-translation"_s, Misbehaviour{Trouble::RateLimitError, 300});
    const QString id = rig.addLinks(1).first();
    QVERIFY(rig.passUntil([&] { return rig.task(id).wait == Wait::Retry; }, 5min));
    happen(rig, how, step);
    QVERIFY2(rig.allAreDone(anHourAndABit), qPrintable(task::name(rig.task(id).state) + u' ' + rig.task(id).until.toString(Qt::ISODate)));
    QCOMPARE(rig.vendor->bills().size(), 1);
}

void TestQueueTime::aWrongClockTakesNothingForDead_data() {
    QTest::addColumn<milliseconds>("step");
    QTest::newRow("a day ahead of the vendor's") << milliseconds(24h);
    QTest::newRow("a day behind it") << milliseconds(-24h);
    QTest::newRow("a year ahead of it") << milliseconds(24h * 365);
    QTest::newRow("a year behind it") << milliseconds(-24h * 365);
}

void TestQueueTime::aWrongClockTakesNothingForDead() {
    QFETCH(milliseconds, step);
    TimeRig rig(10min);
    rig.setClock(step);
    const QStringList ids = rig.add({rig.job(rig.clip, u"es"_s), rig.job(rig.clip, u"fr"_s)});
    QVERIFY(rig.allAreDone(1h));
    QCOMPARE(rig.vendor->bills().size(), 2);
    QCOMPARE(rig.puts(), 1);
    QCOMPARE(rig.vendor->count(u"upload-url"_s), 1);
    QVERIFY2(rig.vendor->count(u"refresh-url"_s) <= 2, "links that live are asked for again and again");
    QCOMPARE(rig.vendor->violations(), QStringList());
    QCOMPARE(rig.results().size(), 4);
}

void TestQueueTime::whatDiedInASuspendIsAskedForAgain_data() {
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<Misbehaviour>("trouble");
    QTest::addColumn<Step>("step");
    QTest::addColumn<int>("puts");
    QTest::newRow("the place to put the file") << u"upload"_s << Misbehaviour{Trouble::InternalError} << Step::Stage << 2;
    const Misbehaviour tooFast{Trouble::RateLimitError, 60};
    QTest::newRow("the link that was to be handed in") << u"video-translation"_s << tooFast << Step::Submit << 1;
    QTest::newRow("the links of the result") << u"download"_s << Misbehaviour{Trouble::InternalError} << Step::Fetch << 1;
}

void TestQueueTime::whatDiedInASuspendIsAskedForAgain() {
    QFETCH(QString, endpoint);
    QFETCH(Misbehaviour, trouble);
    QFETCH(Step, step);
    TimeRig rig(10min);
    rig.vendor->misbehave(endpoint, trouble);
    const QString id = rig.add({rig.job(rig.clip)}).first();
    QVERIFY(rig.passUntil([&] { return rig.task(id).wait == Wait::Retry && rig.task(id).step == step; }, 30min));
    rig.clock.suspend(8h);
    QVERIFY2(rig.allAreDone(anHourAndABit), qPrintable(task::name(rig.task(id).state) + u' ' + task::name(rig.task(id).step)));
    QCOMPARE(rig.vendor->bills().size(), 1);
    QTEST(int(rig.puts()), "puts");
    QCOMPARE(rig.results().size(), 2);
    for (const ResultFile& file : rig.task(id).files)
        QCOMPARE(QFileInfo(file.path).size(), file.bytes);
    QCOMPARE(rig.vendor->violations(), QStringList());
}

/// It was told "too fast", sent again and taken, and then the program ended. Its links are dead when it begins anew, but what
/// it was told before says nothing of the call that went out last.
void TestQueueTime::whatMayHaveBeenTakenIsNotWrittenAnew() {
    TimeRig rig(10min);
    const QString submit = u"video-translation"_s;
    rig.vendor->misbehave(submit, Misbehaviour{Trouble::RateLimitError, 60});
    rig.vendor->misbehave(submit, Trouble::Hang);
    const QString id = rig.add({rig.job(rig.clip)}).first();
    QVERIFY(rig.passUntil([&] { return rig.vendor->bills().size() == 1; }, 30min));
    QCOMPARE(rig.task(id).step, Step::Submit);
    rig.close();
    rig.clock.suspend(8h);
    rig.open();
    QVERIFY(rig.allAreDone(anHourAndABit));
    QCOMPARE(rig.vendor->bills().size(), 1);
    QSet<QByteArray> bodies;
    for (const ServerRequest& request : rig.vendor->requests()) {
        if (request.path() == "/videos/translation"_L1)
            bodies.insert(request.body);
    }
    QCOMPARE(bodies.size(), 1);
}

void TestQueueTime::aDayWithSummerTimesEndIsLikeAnother_data() {
    QTest::addColumn<QDateTime>("start");
    const auto day = [](int year, int month, int d) { return QDateTime(QDate(year, month, d), QTime(0, 0), Qt::UTC); };
    QTest::newRow("summer time ends") << day(2026, 10, 25);
    QTest::newRow("summer time begins") << day(2026, 3, 29);
}

void TestQueueTime::aDayWithSummerTimesEndIsLikeAnother() {
    QFETCH(QDateTime, start);
    const auto pollsOf = [](const QDateTime& from) {
        TimeRig rig(3h, from);
        rig.addLinks(several);
        const bool done = rig.allAreDone(4h);
        return done && rig.vendor->bills().size() == several ? rig.polled(0).size() : -1;
    };
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
    const qsizetype polls = pollsOf(start);
    const qsizetype usual = pollsOf(start.addDays(7));
    zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
    QVERIFY(usual > 0);
    QCOMPARE(polls, usual);
}

/// What was fetched when the program ended, with the minutes that its links still live; 0 = nobody said.
void TestQueueTime::whatDiesFirstIsFetchedFirst() {
    QList<QByteArray> order;
    TimeRig rig;
    HttpServer server([&](const ServerRequest& request) {
        order << request.target;
        return ServerReply{.headers = {{"Content-Type", "video/mp4"}}, .file = rig.clip, .ranges = true};
    });
    QVERIFY(server.listen());
    rig.close();
    QVERIFY(QDir().mkpath(rig.outFolder()));
    {
        auto store = TaskStore::open(rig.folder.filePath(u"queue.sqlite"_s));
        QVERIFY(store);
        for (const int minutes : {60, 10, 0, 30, 5, 120}) {
            Task task{.job = rig.job(u"https://clips.example/%1.mp4"_s.arg(minutes)), .step = Step::Fetch,
                      .remoteId = QString::number(minutes), .created = rig.clock.now()};
            task.files = {{.url = QUrl(server.url().toString() + u"/%1.mp4"_s.arg(minutes))}};
            task.files.first().expiresAt = minutes ? rig.clock.now().addSecs(60 * minutes) : QDateTime();
            const auto added = (*store)->add({task});
            QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
        }
    }
    rig.open();
    QVERIFY(rig.allAreDone(1min));
    QCOMPARE(order.size(), 6);
    // Three at once, whose requests may overtake each other.
    QCOMPARE(QSet<QByteArray>(order.begin(), order.begin() + 3), (QSet<QByteArray>{"/5.mp4", "/10.mp4", "/30.mp4"}));
    QCOMPARE(order.last(), QByteArray("/0.mp4"));
}

void TestQueueTime::timersDoNotPileUp() {
    TimeRig rig;
    rig.addLinks(several);
    rig.pass(5min);
    const qsizetype before = rig.clock.waiting();
    for (int i = 0; i < 20; ++i) {
        rig.setClock(i % 2 ? 24h : -24h);
        rig.pass(20s);
    }
    QVERIFY2(rig.clock.waiting() <= before + several, qPrintable(QString::number(rig.clock.waiting())));
}

QTEST_GUILESS_MAIN(TestQueueTime)
#include "tst_queuetime.moc"
