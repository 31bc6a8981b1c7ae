// SPDX-License-Identifier: MIT
// Which tasks share one paid call: those that differ in language and voice alone, once all of them are ready.
#include "services/queue/folds.h"
#include "services/vendors/akool.h"
#include "services/vendors/oiiyao.h"
#include "services/vendors/registry.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using task::State;
using task::Step;
using task::Wait;

class TestFolds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoGoesAlong_data();
    void whoGoesAlong();
    void whoIsWaitedFor_data();
    void whoIsWaitedFor();
    void aCallGoesOutOnce();
    void twiceTheSameLanguageIsTwoCalls();
    void whatWasSentIsNobodysCompanion();
};

static Task ready(const QString& id, const QString& language, const Vendor& vendor = akool()) {
    Task task{.id = id};
    task.job = {.operation = OperationKind::Translate, .vendor = vendor.id, .account = vendor.id, .source = u"/c/a.mp4"_s,
                .sourceLanguage = u"en"_s, .targetLanguage = language};
    task.step = Step::Submit;
    return task;
}

static QStringList languages(const QList<Task>& tasks) {
    QStringList all;
    for (const Task& task : tasks)
        all << task.job.targetLanguage;
    return all;
}

static const VendorRegistry& vendors() {
    static const VendorRegistry all({akool(), oiiyao()});
    return all;
}

void TestFolds::whoGoesAlong_data() {
    QTest::addColumn<Task>("other");
    QTest::addColumn<bool>("goes");
    const auto row = [](const char* name, bool goes, const std::function<void(Task&)>& change) {
        Task other = ready(u"2"_s, u"fr"_s);
        change(other);
        QTest::newRow(name) << other << goes;
    };
    row("another language of the same clip", true, [](Task&) {});
    row("another language with another voice", true, [](Task& t) { t.job.voice = u"v2"_s; });
    row("another clip", false, [](Task& t) { t.job.source = u"/c/b.mp4"_s; });
    row("other options", false, [](Task& t) { t.job.options = {{u"lipsync"_s, true}}; });
    row("another account", false, [](Task& t) { t.job.account = u"akool/studio"_s; });
    row("another title", false, [](Task& t) { t.job.title = u"Pilot"_s; });
    row("made from the result of another task", false, [](Task& t) { t.job.takes = {{InputRole::Video, u"7"_s, OutputRole::Video}}; });
}

void TestFolds::whoGoesAlong() {
    QFETCH(Task, other);
    QFETCH(bool, goes);
    const Task first = ready(u"1"_s, u"ja"_s);
    Folds folds(vendors());
    folds.look(first, true);
    folds.look(other, true);
    QCOMPARE(languages(folds.with(first)), goes ? (QStringList{u"ja"_s, u"fr"_s}) : QStringList{u"ja"_s});
    QCOMPARE(folds.with(other).isEmpty(), goes);
}

void TestFolds::whoIsWaitedFor_data() {
    QTest::addColumn<Task>("other");
    QTest::addColumn<bool>("waits");
    const auto row = [](const char* name, bool waits, Step step, State state, Wait wait = Wait::None) {
        Task other = ready(u"2"_s, u"fr"_s);
        other.step = step;
        other.state = state;
        other.wait = wait;
        QTest::newRow(name) << other << waits;
    };
    row("one that is checked", true, Step::Check, State::Running);
    row("one that is not begun", true, Step::Check, State::Queued);
    row("one whose file is on its way", true, Step::Stage, State::Running);
    row("one that waits for that file", true, Step::Stage, State::Waiting, Wait::Upload);
    row("one that somebody paused", false, Step::Check, State::Paused);
    row("one that failed", false, Step::Check, State::Failed);
    row("one that waits for a key", false, Step::Stage, State::Waiting, Wait::Key);
    row("one that waits for the result of another task", false, Step::Check, State::Waiting, Wait::Earlier);
    row("one that is with the vendor", false, Step::Poll, State::Waiting, Wait::Remote);
}

void TestFolds::whoIsWaitedFor() {
    QFETCH(Task, other);
    QFETCH(bool, waits);
    const Task first = ready(u"1"_s, u"ja"_s);
    Folds folds(vendors());
    folds.look(first, true);
    folds.look(other, false);
    QCOMPARE(folds.with(first).isEmpty(), waits);
}

void TestFolds::aCallGoesOutOnce() {
    const QList<Task> tasks{ready(u"1"_s, u"ja"_s), ready(u"2"_s, u"fr"_s), ready(u"3"_s, u"hi"_s)};
    Folds folds(vendors());
    for (const Task& task : tasks)
        folds.look(task, true);
    QCOMPARE(folds.with(tasks[1]).size(), 3);
    QVERIFY(folds.with(tasks[0]).isEmpty());
    QVERIFY(folds.with(tasks[2]).isEmpty());
}

void TestFolds::twiceTheSameLanguageIsTwoCalls() {
    Folds folds(vendors());
    folds.look(ready(u"1"_s, u"ja"_s), true);
    folds.look(ready(u"2"_s, u"ja"_s), true);
    QCOMPARE(folds.with(ready(u"1"_s, u"ja"_s)).size(), 1);
}

void TestFolds::whatWasSentIsNobodysCompanion() {
    Task sent = ready(u"1"_s, u"ja"_s);
    sent.submission = u"s-1"_s;
    Folds folds(vendors());
    folds.look(sent, true);
    folds.look(ready(u"2"_s, u"fr"_s), true);
    QCOMPARE(languages(folds.with(sent)), QStringList{u"ja"_s});
    QCOMPARE(languages(folds.with(ready(u"2"_s, u"fr"_s))), QStringList{u"fr"_s});
    // Elsewhere every language is a call of its own.
    Folds others(vendors());
    const Task one = ready(u"1"_s, u"ja"_s, oiiyao());
    others.look(one, true);
    others.look(ready(u"2"_s, u"fr"_s, oiiyao()), true);
    QCOMPARE(others.with(one).size(), 1);
}

QTEST_GUILESS_MAIN(TestFolds)
#include "tst_folds.moc"
