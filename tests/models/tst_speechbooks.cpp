// SPDX-License-Identifier: MIT
// What is kept of speaking and cloning: which words were said already, and who agreed to a voice.
#include "models/speech/consentbook.h"
#include "models/speech/sayround.h"
#include "models/speech/stretches.h"
#include "models/speech/voicesamples.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using task::State;

class TestSpeechBooks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void paysForTheSameWordsOnce();
    void doesNotPayForWhatIsUnderWay();
    void waitsForTheNewTaskOfAJob();
    void tellsWhatFailed_data();
    void tellsWhatFailed();
    void keepsWhoAgreed();
    void takesTheSampleAway_data();
    void takesTheSampleAway();
    void keepsTheSamplesThatTasksNeed_data();
    void keepsTheSamplesThatTasksNeed();
    void removesNoSampleThatIsNew();
    void removesSamplesWithTheirLastTask();
    void widensToWholeCues_data();
    void widensToWholeCues();

private:
    QString file(const QString& name) const;

    QTemporaryDir m_folder;
};

static JobSpec saying(const QString& voice) {
    return {.operation = OperationKind::Speech, .vendor = u"v"_s, .account = u"v"_s, .voice = voice, .text = u"Hola"_s, .folder = u"/x"_s};
}

static Task taskOf(const JobSpec& job, const QString& id, State state, const QString& sound = {}) {
    Task task{.id = id, .job = job};
    task.state = state;
    if (!sound.isEmpty())
        task.files = {{.role = OutputRole::Audio, .path = sound}};
    return task;
}

QString TestSpeechBooks::file(const QString& name) const {
    QDir().mkpath(QFileInfo(m_folder.filePath(name)).absolutePath());
    QFile made(m_folder.filePath(name));
    return made.open(QIODevice::WriteOnly) ? made.fileName() : QString();
}

void TestSpeechBooks::paysForTheSameWordsOnce() {
    SayRound round;
    const QString sound = file(u"ana.wav"_s);
    JobSpec elsewhere = saying(u"ana"_s);
    elsewhere.folder = u"/another"_s;
    round.take({taskOf(elsewhere, u"1"_s, State::Done, sound)});
    QSignalSpy ready(&round, &SayRound::ready);
    JobSpec otherWords = saying(u"ana"_s);
    otherWords.text = u"Adiós"_s;
    JobSpec otherMood = saying(u"ana"_s);
    otherMood.options = {{u"emotion"_s, u"sad"_s}};
    const QList<JobSpec> due = round.begin({saying(u"ana"_s), saying(u"luis"_s), otherWords, otherMood});
    QCOMPARE(due, (QList<JobSpec>{saying(u"luis"_s), otherWords, otherMood}));
    QCOMPARE(ready.size(), 1);
    QCOMPARE(ready.first().at(1).toString(), sound);
    QVERIFY(QFile::remove(sound));
    QCOMPARE(round.begin({saying(u"ana"_s)}).size(), 1);  // gone, so it has to be said again
}

/// After a restart, say: the same words are on their way already.
void TestSpeechBooks::doesNotPayForWhatIsUnderWay() {
    SayRound round;
    round.take({taskOf(saying(u"ana"_s), u"1"_s, State::Running)});
    QVERIFY(round.isTakenCareOf(saying(u"ana"_s)));
    QVERIFY(!round.isTakenCareOf(saying(u"luis"_s)));
    QSignalSpy ready(&round, &SayRound::ready);
    QCOMPARE(round.begin({saying(u"ana"_s), saying(u"luis"_s)}), QList<JobSpec>{saying(u"luis"_s)});
    QCOMPARE(round.waiting(), 2);
    round.take({taskOf(saying(u"ana"_s), u"1"_s, State::Done, file(u"ana.wav"_s))});
    QCOMPARE(ready.size(), 1);
    QCOMPARE(round.waiting(), 1);
    SayRound later;
    later.take({taskOf(saying(u"ana"_s), u"1"_s, State::Running), taskOf(saying(u"ana"_s), u"1"_s, State::Unsure)});
    QCOMPARE(later.begin({saying(u"ana"_s)}).size(), 1);  // that one was told as such: who presses again wants it anew
}

void TestSpeechBooks::waitsForTheNewTaskOfAJob() {
    SayRound round;
    QSignalSpy ready(&round, &SayRound::ready), failed(&round, &SayRound::failed);
    round.take({taskOf(saying(u"ana"_s), u"1"_s, State::Failed)});
    QCOMPARE(round.begin({saying(u"ana"_s)}).size(), 1);
    round.take({taskOf(saying(u"ana"_s), u"1"_s, State::Failed)});  // told again: not ours
    QCOMPARE(failed.size(), 0);
    round.take({taskOf(saying(u"ana"_s), u"2"_s, State::Queued)});
    QCOMPARE(round.waiting(), 1);
    round.take({taskOf(saying(u"ana"_s), u"2"_s, State::Done, file(u"ana.wav"_s))});
    QCOMPARE(ready.size(), 1);
    QCOMPARE(round.waiting(), 0);
}

void TestSpeechBooks::tellsWhatFailed_data() {
    QTest::addColumn<State>("state");
    QTest::addColumn<task::Wait>("wait");
    QTest::addColumn<bool>("over");
    QTest::newRow("failed") << State::Failed << task::Wait::None << true;
    QTest::newRow("taken back") << State::Cancelled << task::Wait::None << true;
    QTest::newRow("nobody knows whether it was charged") << State::Unsure << task::Wait::None << true;
    QTest::newRow("a cap stands in the way") << State::Waiting << task::Wait::Cap << true;
    QTest::newRow("waits for its turn") << State::Waiting << task::Wait::Turn << false;
    QTest::newRow("done without a file") << State::Done << task::Wait::None << true;
}

void TestSpeechBooks::tellsWhatFailed() {
    QFETCH(State, state);
    QFETCH(task::Wait, wait);
    SayRound round;
    QSignalSpy failed(&round, &SayRound::failed);
    round.begin({saying(u"ana"_s)});
    Task task = taskOf(saying(u"ana"_s), u"1"_s, state);
    task.wait = wait;
    round.take({task});
    QTEST(failed.size() == 1, "over");
    QTEST(round.waiting() == 0, "over");
}

static Task cloned(const QString& source) {
    Task task{.id = u"7"_s,
              .job = {.operation = OperationKind::VoiceClone, .vendor = u"v"_s, .account = u"v"_s, .source = source, .title = u"Lena"_s,
                      .consent = u"Lena · 2026-05-12 · this film"_s}};
    task.state = State::Done;
    task.made = u"cloned_1"_s;
    return task;
}

void TestSpeechBooks::keepsWhoAgreed() {
    const QString data = m_folder.filePath(u"data"_s);
    QDir().mkpath(data);
    {
        ConsentBook book(data);
        QSignalSpy made(&book, &ConsentBook::voiceMade);
        Task running = cloned({});
        running.state = State::Running;
        book.take({running});
        QCOMPARE(made.size(), 0);
        book.take({cloned({})});
        book.take({cloned({})});
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.first(), (QVariantList{u"v"_s, u"cloned_1"_s, u"Lena"_s}));
    }
    ConsentBook again(data);
    QCOMPARE(again.of(u"v"_s, u"cloned_1"_s), u"Lena · 2026-05-12 · this film"_s);
    QCOMPARE(again.of(u"v"_s, u"another"_s), QString());
    QSignalSpy made(&again, &ConsentBook::voiceMade);
    again.take({cloned({})});
    QCOMPARE(made.size(), 0);  // known since the last time
}

void TestSpeechBooks::takesTheSampleAway_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("stays");
    QTest::newRow("a sample of ours") << u"samples/voice-samples/lena.wav"_s << false;
    QTest::newRow("a recording of the user's") << u"samples/recordings/lena.wav"_s << true;
}

void TestSpeechBooks::takesTheSampleAway() {
    QFETCH(QString, name);
    const QString path = file(name);
    ConsentBook book(m_folder.filePath(u"samples"_s));
    QFile::remove(m_folder.filePath(u"samples/consents.json"_s));
    ConsentBook fresh(m_folder.filePath(u"samples"_s));
    fresh.take({cloned(path)});
    QTEST(QFile::exists(path), "stays");
}

static QDateTime later() {
    return QDateTime::currentDateTime().addSecs(60);
}

static Task cloning(const QString& id, State state, const QString& source) {
    Task task = cloned(source);
    task.id = id;
    task.state = state;
    return task;
}

void TestSpeechBooks::keepsTheSamplesThatTasksNeed_data() {
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("stays");
    QTest::newRow("waits for its turn") << State::Waiting << true;
    QTest::newRow("nobody knows whether it was charged") << State::Unsure << true;
    QTest::newRow("failed, and may be tried again") << State::Failed << true;
    QTest::newRow("taken back, and may be tried again") << State::Cancelled << true;
    QTest::newRow("done") << State::Done << false;
}

void TestSpeechBooks::keepsTheSamplesThatTasksNeed() {
    QFETCH(State, state);
    const QString sample = file(u"kept/lena.wav"_s), nobodys = file(u"kept/of nobody.wav"_s), own = file(u"recordings/lena.wav"_s);
    VoiceSamples samples(m_folder.filePath(u"kept"_s));
    samples.take({cloning(u"1"_s, state, sample), cloning(u"2"_s, State::Failed, own)});
    samples.sweep(later());
    QTEST(QFile::exists(sample), "stays");
    QVERIFY(!QFile::exists(nobodys));
    samples.removeTasks({u"2"_s});
    QVERIFY(QFile::exists(own));  // of the user's own
}

/// Its task may be on the way to the queue.
void TestSpeechBooks::removesNoSampleThatIsNew() {
    const QString sample = file(u"new/lena.wav"_s);
    VoiceSamples samples(m_folder.filePath(u"new"_s));
    samples.sweep(QDateTime::currentDateTime().addSecs(-3600));
    QVERIFY(QFile::exists(sample));
    samples.sweep(later());
    QVERIFY(!QFile::exists(sample));
}

void TestSpeechBooks::removesSamplesWithTheirLastTask() {
    const QString sample = file(u"shared/lena.wav"_s), other = file(u"shared/tom.wav"_s);
    VoiceSamples samples(m_folder.filePath(u"shared"_s));
    samples.take({cloning(u"1"_s, State::Failed, sample), cloning(u"2"_s, State::Failed, sample), cloning(u"3"_s, State::Failed, other)});
    samples.removeTasks({u"1"_s, u"unknown"_s});
    QVERIFY(QFile::exists(sample));
    samples.removeTasks({u"2"_s});
    QVERIFY(!QFile::exists(sample));
    QVERIFY(QFile::exists(other));
}

void TestSpeechBooks::widensToWholeCues_data() {
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("end");
    QTest::newRow("within two cues") << 1.5 << 4.5 << 1.0 << 5.0;
    QTest::newRow("between cues") << 2.2 << 2.8 << 2.2 << 2.8;
    QTest::newRow("up to the very start of one") << 2.2 << 3.0 << 2.2 << 3.0;
    QTest::newRow("around one") << 0.5 << 2.5 << 0.5 << 2.5;
}

void TestSpeechBooks::widensToWholeCues() {
    QFETCH(double, from);
    QFETCH(double, to);
    using ms = std::chrono::milliseconds;
    const Cues cues{{ms(1000), ms(2000), u"a"_s}, {ms(3000), ms(5000), u"b"_s}};
    const Stretch whole = wholeCues({from, to}, cues);
    QTEST(whole.from, "start");
    QTEST(whole.to, "end");
}

QTEST_GUILESS_MAIN(TestSpeechBooks)
#include "tst_speechbooks.moc"
