// SPDX-License-Identifier: MIT
// From a file to its results, when all goes well.
#include "tests/queue/queuerig.h"

#include "services/media/probe.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qtimer.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;
using task::State;
using task::Step;
using task::Wait;

class TestQueueFlow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileBecomesItsResults();
    void threeLanguagesOfOneFileAreUploadedOnce();
    void aLaterTaskUsesTheUploadOfAnEarlierOne();
    void aUrlIsPassedOnAsItIs();
    void resultsNeverReplaceAFile();
    void tasksThatCannotBeDoneSayWhyAndTheRestGoesOn();
    void aSecondAddOfTheSameIsAnotherTask();
    void tellsOfEveryTaskAndOfItsEnd();
    void rendersOnThisComputer();
    void onlyGoingOnPassesAStop_data();
    void onlyGoingOnPassesAStop();
    void wordsOfAClipAreCheckedOnceForAllLanguages();
    void aRenderThatIsStoppedLeavesNothing();
};

void TestQueueFlow::aFileBecomesItsResults() {
    QueueRig rig;
    const QString id = rig.add(rig.job());
    QVERIFY(rig.settles());
    const Task task = rig.task(id);
    QCOMPARE(task.state, State::Done);
    QCOMPARE(task.step, Step::Finished);
    QCOMPARE(task.charged, std::optional(60.0));
    QVERIFY(!task.error && task.submitted.isValid() && task.ended.isValid());
    QCOMPARE(rig.results(), (QStringList{u"clip.es.translate.mp4"_s, u"clip.es.translate.srt"_s}));
    QCOMPARE(task.files.size(), 2);
    for (const ResultFile& file : task.files)
        QCOMPARE(QFileInfo(file.path).size(), file.bytes);
    const auto video = probe(task.files.first().path);
    QVERIFY(video && video->hasVideo() && video->hasSound());
    QCOMPARE(rig.simulator.bills().size(), 1);
    QCOMPARE(rig.simulator.bills().first().taskId, task.remoteId);
    QVERIFY2(rig.simulator.violations().isEmpty(), qPrintable(rig.simulator.violations().join(u'\n')));
    QCOMPARE(rig.leftovers(), QStringList());
    const QJsonObject sent = QJsonDocument::fromJson(rig.submits().first().body).object();
    QCOMPARE(sent["name"_L1].toString(), u"clip.mp4"_s);
    QVERIFY(sent["idempotency_key"_L1].toString().size() >= 32);
}

void TestQueueFlow::threeLanguagesOfOneFileAreUploadedOnce() {
    QueueRig rig;
    const QStringList ids = rig.add({rig.job(u"es"_s), rig.job(u"fr"_s), rig.job(u"de"_s)});
    QVERIFY(rig.settles());
    for (const QString& id : ids)
        QCOMPARE(rig.state(id), State::Done);
    QCOMPARE(rig.puts(), 1);
    QCOMPARE(rig.simulator.count(u"upload-url"_s), 1);
    QCOMPARE(rig.simulator.count(u"confirm-upload"_s), 1);
    QCOMPARE(rig.simulator.bills().size(), 3);
    QCOMPARE(rig.results().size(), 6);
    QSet<QString> keys;
    for (const Bill& bill : rig.simulator.bills())
        keys.insert(bill.idempotencyKey);
    QCOMPARE(keys.size(), 3);
    QCOMPARE(rig.simulator.violations(), QStringList());
}

void TestQueueFlow::aLaterTaskUsesTheUploadOfAnEarlierOne() {
    QueueRig rig;
    rig.add(rig.job());
    QVERIFY(rig.settles());
    rig.close();
    rig.open();
    const QString id = rig.add(rig.job(u"fr"_s));
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
    QCOMPARE(rig.puts(), 1);

    QFile file(rig.clip);  // another version is another file
    QVERIFY(file.open(QIODevice::Append) && file.write("free", 4) == 4);
    file.close();
    rig.add(rig.job(u"de"_s));
    QVERIFY(rig.settles());
    QCOMPARE(rig.puts(), 2);
}

void TestQueueFlow::aUrlIsPassedOnAsItIs() {
    OiiyaoSimulator::Settings settings;
    QueueRig rig(settings);
    rig.simulator.setResultVideo(rig.clip);
    JobSpec job = rig.job();
    job.source = u"https://cdn.example/a%20b/c.mp4?sig=x%2Fy&z=1"_s;
    const QString id = rig.add(job);
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
    QCOMPARE(rig.puts(), 0);
    QCOMPARE(rig.simulator.bills().first().source, job.source);
    QVERIFY(rig.results().contains(u"c.es.translate.mp4"_s));
}

void TestQueueFlow::resultsNeverReplaceAFile() {
    QueueRig rig;
    QVERIFY(QDir().mkpath(rig.outFolder()));
    QFile precious(rig.outFolder() + u"/clip.es.translate.mp4"_s);
    QVERIFY(precious.open(QIODevice::WriteOnly) && precious.write("mine") == 4);
    precious.close();
    const QString id = rig.add(rig.job());
    // Somebody takes the name while the result is on its way.
    QTimer taker;
    QObject::connect(&taker, &QTimer::timeout, &taker, [&] {
        const QString second = rig.outFolder() + u"/clip.es.translate (2).mp4"_s;
        if (rig.results().filter(u".part"_s).isEmpty() || QFile::exists(second))
            return;
        QFile file(second);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("theirs") == 6);
    });
    taker.start(0);
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
    QCOMPARE(precious.size(), 4);
    QCOMPARE(QFileInfo(rig.outFolder() + u"/clip.es.translate (2).mp4"_s).size(), 6);
    QCOMPARE(QFileInfo(rig.task(id).files.first().path).fileName(), u"clip.es.translate (3).mp4"_s);
    QCOMPARE(rig.leftovers(), QStringList());
}

void TestQueueFlow::tasksThatCannotBeDoneSayWhyAndTheRestGoesOn() {
    QueueRig rig;
    JobSpec vanished = rig.job();
    vanished.source = rig.folder.filePath(u"vanished.mp4"_s);
    JobSpec nowhere = rig.job();
    nowhere.folder = rig.clip + u"/below/a/file"_s;
    JobSpec strange = rig.job();
    strange.vendor = u"nobody"_s;
    JobSpec voiceless = rig.job();
    voiceless.voice.clear();
    const QStringList ids = rig.add({vanished, nowhere, strange, voiceless, rig.job()});
    QVERIFY(rig.settles());
    const Reason reasons[] = {Reason::FileMissing, Reason::FolderNotWritable, Reason::UnknownVendor, Reason::VoiceMissing};
    for (qsizetype i = 0; i < 4; ++i) {
        QCOMPARE(rig.state(ids[i]), State::Failed);
        QCOMPARE(rig.task(ids[i]).error->reason, reasons[i]);
        QCOMPARE(rig.task(ids[i]).error->kind, failure::Kind::Invalid);
    }
    QCOMPARE(rig.state(ids[4]), State::Done);
    QCOMPARE(rig.simulator.bills().size(), 1);
}

void TestQueueFlow::aSecondAddOfTheSameIsAnotherTask() {
    QueueRig rig;
    const QStringList ids = rig.add({rig.job(), rig.job()});
    QVERIFY(ids.size() == 2 && ids[0] != ids[1]);
    QVERIFY(rig.settles());
    QCOMPARE(rig.simulator.bills().size(), 2);
    QCOMPARE(rig.results().size(), 4);
    QCOMPARE(rig.leftovers(), QStringList());
}

void TestQueueFlow::tellsOfEveryTaskAndOfItsEnd() {
    QueueRig rig;
    QHash<QString, State> told;
    int idle = 0;
    QObject::connect(rig.queue.get(), &Queue::changed, rig.queue.get(), [&told](const QList<Task>& tasks) {
        for (const Task& task : tasks)
            told[task.id] = task.state;
    });
    QObject::connect(rig.queue.get(), &Queue::becameIdle, rig.queue.get(), [&] {
        for (const Task& task : rig.queue->tasks())
            QCOMPARE(told.value(task.id), task.state);
        ++idle;
    });
    const QStringList ids = rig.add({rig.job(u"es"_s), rig.job(u"fr"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(idle > 0, 30'000);
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.value(ids[1]), State::Done);
}

/// Stands in for the offline engine: makes one file, after a while or never.
class SlowRenderer : public Renderer {
public:
    SlowRenderer(const QString& work, bool ends) : m_file(work + u"/made.wav"_s), m_ends(ends) {}
    void start() override {
        QFile file(m_file);
        file.open(QIODevice::WriteOnly);
        file.write("sound");
        file.close();
        Q_EMIT progress(0.5, u"speaking"_s);
        if (m_ends)
            QTimer::singleShot(1, this, [this] { Q_EMIT finished(QList<RenderedFile>{{OutputRole::Audio, m_file}}); });
    }

private:
    QString m_file;
    bool m_ends;
};

static JobSpec speech(const QueueRig& rig) {
    return {.operation = OperationKind::Speech, .vendor = u"local"_s, .account = u"local"_s, .targetLanguage = u"es"_s,
            .text = u"hola"_s, .folder = rig.outFolder()};
}

void TestQueueFlow::rendersOnThisComputer() {
    QueueRig rig;
    rig.close();
    rig.renderer = [](const RenderOrder& order) { return std::make_unique<SlowRenderer>(order.workFolder, true); };
    rig.open();
    const QStringList ids = rig.add({speech(rig), speech(rig)});
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(ids[0]), State::Done);
    QVERIFY(rig.task(ids[0]).draft);
    QCOMPARE(rig.results(), (QStringList{u"hola.es.speech (2).wav"_s, u"hola.es.speech.wav"_s}));
    QCOMPARE(rig.leftovers(), QStringList());
}

/// Stops for its words, and then speaks what it is given.
class CheckingRenderer : public Renderer {
public:
    explicit CheckingRenderer(const RenderOrder& order) : m_order(order) {}
    void start() override {
        const auto& checked = m_order.checked;
        QFile file(m_order.workFolder + (checked ? u"/made.wav"_s : u"/words.srt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(checked ? checked->cues.value(0).text.toUtf8() : "1\n00:00:00,000 --> 00:00:01,000\nas it was read\n");
        file.close();
        const RenderedFile words{.role = OutputRole::Subtitles, .path = file.fileName(), .stop = ReviewStop::Source, .language = u"en"_s};
        const RenderedFile made = checked ? RenderedFile{OutputRole::Audio, file.fileName()} : words;
        QTimer::singleShot(1, this, [this, made] { Q_EMIT finished(QList<RenderedFile>{made}); });
    }

private:
    RenderOrder m_order;
};

using Meanwhile = std::function<void(QueueRig&, const QString&)>;

void TestQueueFlow::onlyGoingOnPassesAStop_data() {
    QTest::addColumn<Meanwhile>("meanwhile");
    QTest::newRow("nothing happens") << Meanwhile([](QueueRig&, const QString&) {});
    QTest::newRow("the program ends and starts again") << Meanwhile([](QueueRig& rig, const QString&) {
        rig.close();
        rig.open();
    });
    QTest::newRow("the task is paused and resumed") << Meanwhile([](QueueRig& rig, const QString& id) {
        rig.queue->pause({id});
        QTRY_COMPARE(rig.state(id), State::Paused);
        rig.queue->resume({id});
    });
    QTest::newRow("retry is pressed") << Meanwhile([](QueueRig& rig, const QString& id) { rig.queue->retry({id}); });
}

void TestQueueFlow::onlyGoingOnPassesAStop() {
    QFETCH(Meanwhile, meanwhile);
    QueueRig rig;
    rig.close();
    rig.renderer = [](const RenderOrder& order) { return std::make_unique<CheckingRenderer>(order); };
    rig.open();
    const QString id = rig.add(speech(rig));
    const auto stands = [&] { return rig.state(id) == State::Waiting && rig.task(id).wait == task::Wait::Review; };
    QTRY_VERIFY(stands());
    meanwhile(rig, id);
    QVERIFY(rig.settles());
    QVERIFY(stands());
    QFile words(rig.task(id).files.value(0).path);
    QVERIFY(words.open(QIODevice::WriteOnly) && words.write("1\n00:00:00,000 --> 00:00:01,000\nas it is right\n") > 0);
    words.close();
    rig.queue->resume({id});
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
    const QList<ResultFile> files = rig.task(id).files;
    const auto made = std::ranges::find(files, OutputRole::Audio, &ResultFile::role);
    QVERIFY(made != files.end());
    QFile spoken(made->path);
    QVERIFY(spoken.open(QIODevice::ReadOnly));
    QCOMPARE(spoken.readAll(), "as it is right");
}

void TestQueueFlow::wordsOfAClipAreCheckedOnceForAllLanguages() {
    QueueRig rig;
    rig.close();
    rig.renderer = [](const RenderOrder& order) { return std::make_unique<CheckingRenderer>(order); };
    rig.open();
    JobSpec ofAnother = speech(rig);
    ofAnother.source = rig.clip;
    const QStringList ids = rig.add({speech(rig), speech(rig), ofAnother});
    const QString later = rig.add(speech(rig));  // the same, queued another time
    QVERIFY(rig.settles());
    QFile words(rig.task(ids[0]).files.value(0).path);
    QVERIFY(words.open(QIODevice::WriteOnly) && words.write("1\n00:00:00,000 --> 00:00:01,000\nas it is right\n") > 0);
    words.close();
    rig.queue->resumeTogether(ids[0]);
    QVERIFY(rig.settles());
    for (const QString& id : {ids[0], ids[1]}) {
        QCOMPARE(rig.state(id), State::Done);
        const QList<ResultFile> files = rig.task(id).files;
        QFile spoken(std::ranges::find(files, OutputRole::Audio, &ResultFile::role)->path);
        QVERIFY(spoken.open(QIODevice::ReadOnly));
        QCOMPARE(spoken.readAll(), "as it is right");
    }
    for (const QString& id : {ids[2], later})
        QCOMPARE(rig.task(id).wait, task::Wait::Review);
}

void TestQueueFlow::aRenderThatIsStoppedLeavesNothing() {
    QueueRig rig;
    rig.close();
    bool ends = false;
    rig.renderer = [&ends](const RenderOrder& order) { return std::make_unique<SlowRenderer>(order.workFolder, ends); };
    rig.open();
    const QString id = rig.add(speech(rig));
    QTRY_COMPARE(rig.task(id).stage, u"speaking"_s);
    QVERIFY(!rig.leftovers().isEmpty());
    rig.close();
    rig.open();
    QTRY_COMPARE(rig.task(id).stage, u"speaking"_s);
    rig.queue->cancel({id});
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Cancelled);
    QCOMPARE(rig.leftovers(), QStringList());
    QCOMPARE(rig.results(), QStringList());
    ends = true;
    rig.queue->retry({id});
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
}

QTEST_GUILESS_MAIN(TestQueueFlow)
#include "tst_queueflow.moc"
