// SPDX-License-Identifier: MIT
// What a change of several waiting tasks does to each, and to which it may be done.
#include "services/queue/jobchange.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using task::State;
using task::Step;

class TestJobChange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoMayBeChanged_data();
    void whoMayBeChanged();
    void onlyWhatIsNamedChanges_data();
    void onlyWhatIsNamedChanges();
    void aChangedTaskStartsAnew();
    void aPausedOneStaysPaused();
    void survivesTheWayToAnotherProcess_data();
    void survivesTheWayToAnotherProcess();
    void whatIsNoChangeIsNone();
};

static JobSpec job() {
    return {.vendor = u"oiiyao"_s, .targetLanguage = u"es"_s, .voice = u"v1"_s, .options = {{u"a"_s, 1}, {u"b"_s, u"x"_s}},
            .folder = u"/out"_s, .maxCredits = 40};
}

void TestJobChange::whoMayBeChanged_data() {
    QTest::addColumn<Task>("task");
    QTest::addColumn<bool>("may");
    const auto row = [](const char* name, bool may, const std::function<void(Task&)>& dress) {
        Task task{.id = u"1"_s};
        dress(task);
        QTest::newRow(name) << task << may;
    };
    row("one that waits for its turn", true, [](Task&) {});
    row("one that is being uploaded", true, [](Task& t) { t.step = Step::Stage; t.state = State::Running; });
    row("one that waits for credit", true, [](Task& t) { t.step = Step::Submit; t.state = State::Waiting; t.wait = task::Wait::Credit; });
    row("one that somebody paused", true, [](Task& t) { t.state = State::Paused; });
    row("one whose call is written", false, [](Task& t) { t.submission = u"s1"_s; });
    row("one that the vendor has", false, [](Task& t) { t.remoteId = u"4711"_s; });
    row("one that nobody knows of", false, [](Task& t) { t.state = State::Unsure; });
    row("one that failed", false, [](Task& t) { t.state = State::Failed; });
    row("one that is done", false, [](Task& t) { t.state = State::Done; });
    row("one that is made here just now", false, [](Task& t) { t.step = Step::Render; t.state = State::Running; });
    row("one whose words are to be checked", false, [](Task& t) { t.step = Step::Render; t.state = State::Waiting; t.files << ResultFile{}; });
    row("one that is to be made here", true, [](Task& t) { t.step = Step::Render; });
}

void TestJobChange::whoMayBeChanged() {
    QFETCH(Task, task);
    QFETCH(bool, may);
    QCOMPARE(mayEdit(task), may);
}

void TestJobChange::onlyWhatIsNamedChanges_data() {
    QTest::addColumn<JobChange>("change");
    QTest::addColumn<JobSpec>("expected");
    const auto row = [](const char* name, const JobChange& change, const std::function<void(JobSpec&)>& expect) {
        JobSpec expected = job();
        expect(expected);
        QTest::newRow(name) << change << expected;
    };
    row("nothing", {}, [](JobSpec&) {});
    row("an option", {.options = {{u"a"_s, 2}}}, [](JobSpec& j) { j.options[u"a"_s] = 2; });
    row("an option left to the vendor again", {.options = {{u"a"_s, QJsonValue()}}}, [](JobSpec& j) { j.options.remove(u"a"_s); });
    row("the voice", {.voice = u"v2"_s}, [](JobSpec& j) { j.voice = u"v2"_s; });
    row("no voice", {.voice = u""_s}, [](JobSpec& j) { j.voice = u""_s; });
    row("the language", {.targetLanguage = u"fr"_s}, [](JobSpec& j) { j.targetLanguage = u"fr"_s; });
    row("the folder", {.folder = u"/else"_s}, [](JobSpec& j) { j.folder = u"/else"_s; });
    row("the names", {.nameTemplate = u"{name}.{ext}"_s}, [](JobSpec& j) { j.nameTemplate = u"{name}.{ext}"_s; });
    row("no cap", {.maxCredits = 0}, [](JobSpec& j) { j.maxCredits = 0; });
    row("that it may be converted", {.fit = true}, [](JobSpec& j) { j.fit = true; });
}

void TestJobChange::onlyWhatIsNamedChanges() {
    QFETCH(JobChange, change);
    QFETCH(JobSpec, expected);
    QCOMPARE(changed(job(), change), expected);
}

void TestJobChange::aChangedTaskStartsAnew() {
    Task task{.id = u"1"_s, .batch = u"b"_s, .job = job()};
    task.state = State::Waiting;
    task.step = Step::Submit;
    task.wait = task::Wait::Cap;
    task.until = QDateTime::currentDateTimeUtc();
    task.error = ApiError{.reason = failure::Reason::CapReached};
    task.fingerprint = u"f"_s;
    task.fitted = u"/clips/fitted.mp4"_s;
    task.estimated = 60;
    task.attempts = 3;
    task.place = -1024;
    Task expected{.id = u"1"_s, .batch = u"b"_s, .job = job()};
    expected.job.maxCredits = 100;
    expected.place = -1024;
    QCOMPARE(changed(task, {.maxCredits = 100}), expected);
}

void TestJobChange::aPausedOneStaysPaused() {
    Task task{.id = u"1"_s};
    task.state = State::Paused;
    QCOMPARE(changed(task, {.fit = true}).state, State::Paused);
}

void TestJobChange::survivesTheWayToAnotherProcess_data() {
    QTest::addColumn<JobChange>("change");
    QTest::newRow("nothing") << JobChange();
    QTest::newRow("everything") << JobChange{.options = {{u"a"_s, true}, {u"b"_s, QJsonValue()}}, .voice = u"v"_s, .targetLanguage = u"fr"_s,
                                             .folder = u"/out"_s, .nameTemplate = u"{name}"_s, .maxCredits = 12.5, .fit = true};
    QTest::newRow("what is nothing on purpose") << JobChange{.voice = u""_s, .maxCredits = 0, .fit = false};
}

void TestJobChange::survivesTheWayToAnotherProcess() {
    QFETCH(JobChange, change);
    QCOMPARE(jobChangeFromJson(toJson(change)), change);
}

void TestJobChange::whatIsNoChangeIsNone() {
    QVERIFY(JobChange().isEmpty());
    QVERIFY(!JobChange{.fit = false}.isEmpty());
    const QJsonObject nonsense{{u"voice"_s, 3}, {u"max_credits"_s, u"many"_s}, {u"fit"_s, u"yes"_s}, {u"options"_s, 7}};
    QVERIFY(jobChangeFromJson(nonsense).isEmpty());
}

QTEST_GUILESS_MAIN(TestJobChange)
#include "tst_jobchange.moc"
