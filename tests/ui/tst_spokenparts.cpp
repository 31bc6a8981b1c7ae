// SPDX-License-Identifier: MIT
// One sentence in several voices, what was spoken, and a recording that becomes a voice.
#include "models/job/jobdraft.h"
#include "tests/models/madeupvendors.h"
#include "tests/support/clips.h"
#include "ui/clone/clonedialog.h"
#include "ui/clone/samplebox.h"
#include "ui/speech/saythisbar.h"
#include "ui/speech/speechplayer.h"
#include "ui/speech/spokenresults.h"
#include "ui/speech/spokenrow.h"
#include "ui/widgets/elidedlabel.h"

#include <QtCore/qdir.h>
#include <QtCore/qmimedata.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

class TestSpokenParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesThePriceOnTheButton_data();
    void namesThePriceOnTheButton();
    void asksForAJobAVoice();
    void playsAgainWithoutPaying();
    void saysWhatIsWrong();
    void showsWhatWasSpoken();
    void copiesTheFile();
    void clonesOnlyWithAllThereIs();
    void wantsAnotherRecording();
    void takesUnusedSamplesAway();

private:
    QString recording(const QString& name, int seconds);
    template <class Widget>
    static Widget* find(const QWidget& in, const QString& name) {
        return in.findChild<Widget*>(name);
    }
    static Task spokenTask(const JobSpec& job, const QString& id, task::State state, const QString& sound = {});

    VendorRegistry m_vendors = madeup::vendorsWithDelta();
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<JobDraft> m_draft;
    std::unique_ptr<SpeechPlayer> m_player;
};

void TestSpokenParts::init() {
    m_player.reset();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_draft = std::make_unique<JobDraft>(m_vendors, *m_settings, u"job"_s);
    m_draft->setAccounts({madeup::account(u"charlie"_s), madeup::account(u"delta"_s), madeup::account(u"alpha"_s)});
    m_draft->setFolder(m_folder.filePath(u"out"_s));
    m_player = std::make_unique<SpeechPlayer>();
}

Task TestSpokenParts::spokenTask(const JobSpec& job, const QString& id, task::State state, const QString& sound) {
    Task task{.id = id, .job = job};
    task.state = state;
    if (!sound.isEmpty())
        task.files = {{.role = OutputRole::Audio, .path = sound}};
    return task;
}

QString TestSpokenParts::recording(const QString& name, int seconds) {
    const QString path = m_folder.filePath(name);
    ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"aevalsrc='0.2*sin(2*PI*140*t)*lt(mod(t,1.2),1)':s=44100:d=%1"_s.arg(seconds), u"-y"_s, path});
    return path;
}

static QList<QPair<QString, Voice>> voices(const QStringList& ids) {
    QList<QPair<QString, Voice>> all;
    for (const QString& id : ids)
        all << QPair(u"charlie"_s, madeup::speaker(id, u"studio"_s));
    return all;
}

void TestSpokenParts::namesThePriceOnTheButton_data() {
    QTest::addColumn<double>("perMinute");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("enabled");
    const QStringList three{u"ana"_s, u"luis"_s, u"eva"_s};
    QTest::newRow("three voices") << 1.0 << three << u"Hola"_s << u"Hear it · 3 credits"_s << true;
    QTest::newRow("nothing typed yet") << 1.0 << three << u""_s << u"Hear it · 3 credits"_s << false;
    QTest::newRow("nobody names a price") << -1.0 << three << u"Hola"_s << u"Hear it · price not told"_s << true;
    QTest::newRow("a reader of Chinese needs more than a minute")
        << 1.0 << QStringList{u"ana"_s} << QString(200, QChar(0x6C49)) << u"Hear it · up to 2 credits"_s << true;
    QTest::newRow("no voice") << 1.0 << QStringList() << u"Hola"_s << u"Hear it"_s << false;
}

void TestSpokenParts::namesThePriceOnTheButton() {
    QFETCH(double, perMinute);
    QFETCH(QStringList, ids);
    QFETCH(QString, text);
    if (perMinute >= 0)
        m_draft->setPrices(u"charlie"_s, {{.task = u"speaking"_s, .creditsPerMinute = perMinute}});
    SayThisBar bar(*m_draft, *m_player, m_folder.path());
    bar.setVoices(voices(ids));
    find<QLineEdit>(bar, u"sayText"_s)->setText(text);
    const auto* button = find<QPushButton>(bar, u"hearIt"_s);
    QTEST(button->text(), "button");
    QTEST(button->isEnabled(), "enabled");
    QVERIFY(find<QLabel>(bar, u"sayCount"_s)->text().startsWith(QString::number(text.size()) + " of 500"_L1));
}

void TestSpokenParts::asksForAJobAVoice() {
    SayThisBar bar(*m_draft, *m_player, m_folder.path());
    bar.setVoices(voices({u"ana"_s, u"luis"_s}));
    QSignalSpy asked(&bar, &SayThisBar::jobsRequested);
    bar.hear();
    QCOMPARE(asked.size(), 0);  // nothing to say
    QTest::keyClicks(find<QLineEdit>(bar, u"sayText"_s), u"Hola"_s);
    QTest::keyClick(find<QLineEdit>(bar, u"sayText"_s), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    const auto jobs = asked.first().first().value<QList<JobSpec>>();
    QCOMPARE(jobs.size(), 2);
    QCOMPARE(jobs[1].voice, u"luis"_s);
    QVERIFY(!find<QPushButton>(bar, u"hearIt"_s)->isEnabled());  // until they have come
}

void TestSpokenParts::playsAgainWithoutPaying() {
    m_draft->setPrices(u"charlie"_s, {{.task = u"speaking"_s, .creditsPerMinute = 1}});
    SayThisBar bar(*m_draft, *m_player, m_folder.path());
    bar.setVoices(voices({u"ana"_s}));
    find<QLineEdit>(bar, u"sayText"_s)->setText(u"Hola"_s);
    QSignalSpy asked(&bar, &SayThisBar::jobsRequested), spoken(&bar, &SayThisBar::spoken);
    bar.hear();
    const JobSpec job = asked.first().first().value<QList<JobSpec>>().first();
    bar.takeTasks({spokenTask(job, u"1"_s, task::State::Done, recording(u"said.wav"_s, 1))});
    QCOMPARE(spoken.size(), 1);
    QTRY_VERIFY(m_player->current().isEmpty());  // a second at most, with or without a device
    auto* button = find<QPushButton>(bar, u"hearIt"_s);
    QTRY_COMPARE(button->text(), u"Hear it · free"_s);
    button->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(spoken.size(), 2);
    QCOMPARE(m_player->current(), m_folder.filePath(u"said.wav"_s));
    m_player->stop();
}

void TestSpokenParts::saysWhatIsWrong() {
    SayThisBar bar(*m_draft, *m_player, m_folder.path());
    auto chosen = voices({u"ana"_s});
    chosen << QPair(u"alpha"_s, madeup::voice(u"v"_s, u"Vera"_s, u"es"_s));
    bar.setVoices(chosen);
    find<QLineEdit>(bar, u"sayText"_s)->setText(u"Hola"_s);
    QVERIFY(find<QLabel>(bar, u"sayVoices"_s)->text().startsWith("in 1 of the 2"_L1));
    QVERIFY(find<QLabel>(bar, u"sayNote"_s)->text().startsWith("Vera: "_L1));
    QSignalSpy asked(&bar, &SayThisBar::jobsRequested);
    bar.hear();
    const JobSpec job = asked.first().first().value<QList<JobSpec>>().first();
    Task failed = spokenTask(job, u"1"_s, task::State::Failed);
    failed.error = ApiError{.kind = failure::Kind::OutOfCredit};
    bar.takeTasks({failed});
    QVERIFY(!find<QLabel>(bar, u"sayNote"_s)->text().startsWith("Vera: "_L1));
    QVERIFY(find<QPushButton>(bar, u"hearIt"_s)->isEnabled());
}

void TestSpokenParts::showsWhatWasSpoken() {
    SpokenResults results(*m_player, [](const Task& task) { return task.job.voice; });
    results.setWanted(true);
    QVERIFY(!results.isVisibleTo(nullptr));
    QList<Task> tasks;
    for (int i = 0; i < 7; ++i) {
        const QString id = QString::number(i);
        const JobSpec job{.operation = OperationKind::Speech, .voice = id, .text = u"Hola"_s};
        tasks << spokenTask(job, id, task::State::Done, "/x/"_L1 + id + ".wav"_L1);
    }
    tasks << spokenTask({.operation = OperationKind::Translate}, u"t"_s, task::State::Done, u"/x/t.wav"_s);
    results.takeTasks(tasks);
    auto rows = results.findChildren<SpokenRow*>();
    QCOMPARE(rows.size(), 5);
    QVERIFY(results.isVisibleTo(nullptr));
    QSignalSpy lips(&results, &SpokenResults::lipSyncRequested);
    find<QToolButton>(*rows.first(), u"lipSyncSpoken"_s)->click();
    QCOMPARE(lips.first().first().toString(), u"/x/6.wav"_s);  // the newest is first
    results.removeTasks({u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s});
    QVERIFY(!results.isVisibleTo(nullptr));
}

void TestSpokenParts::copiesTheFile() {
    SpokenRow row(*m_player, u"/x/a b.wav"_s);
    QTest::keySequence(&row, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->urls(), QList<QUrl>{QUrl::fromLocalFile(u"/x/a b.wav"_s)});
}

void TestSpokenParts::clonesOnlyWithAllThereIs() {
    CloneDialog dialog(*m_draft, *m_player, m_folder.filePath(u"samples"_s));
    QSignalSpy asked(&dialog, &CloneDialog::jobRequested);
    auto* button = find<QPushButton>(dialog, u"cloneVoice"_s);
    QCOMPARE(find<QComboBox>(dialog, u"cloneAccount"_s)->count(), 1);  // delta alone can
    QVERIFY(!button->isEnabled());
    dialog.sample()->take({.source = recording(u"lena.wav"_s, 9), .from = 1, .to = 8});
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.sample()->usable().isEmpty(), 60'000);
    QVERIFY(!button->isEnabled());
    find<QLineEdit>(dialog, u"cloneName"_s)->setText(u"Lena"_s);
    find<QLineEdit>(dialog, u"consentWho"_s)->setText(u"Lena Kraus"_s);
    find<QLineEdit>(dialog, u"consentWhat"_s)->setText(u"this film"_s);
    QVERIFY(!button->isEnabled());
    find<QCheckBox>(dialog, u"consentAgreed"_s)->setChecked(true);
    m_draft->setAccounts({madeup::account(u"alpha"_s)});  // the key is taken away meanwhile
    QVERIFY(!button->isEnabled());
    Account delta = madeup::account(u"delta"_s);
    m_draft->setAccounts({delta});
    QVERIFY(!button->isEnabled());  // no way for a file to get there
    delta.bucket = u"clips"_s;
    m_draft->setAccounts({delta});
    QVERIFY2(button->isEnabled(), qPrintable(button->toolTip()));
    button->click();
    QCOMPARE(asked.size(), 1);
    const auto job = asked.first().first().value<JobSpec>();
    QCOMPARE(job.operation, OperationKind::VoiceClone);
    QCOMPARE(job.account, u"delta"_s);
    QCOMPARE(job.title, u"Lena"_s);
    QVERIFY(job.consent.startsWith(u"Lena Kraus · "_s));
    QVERIFY(QFile::exists(job.source));
    QVERIFY(job.source != m_folder.filePath(u"lena.wav"_s));
}

void TestSpokenParts::wantsAnotherRecording() {
    SampleBox box(*m_player, m_folder.filePath(u"samples"_s));
    box.take({.source = recording(u"short.wav"_s, 2)});
    auto* anyway = find<QCheckBox>(box, u"useAnyway"_s);
    QTRY_VERIFY_WITH_TIMEOUT(anyway->isVisibleTo(&box), 60'000);
    QVERIFY(box.usable().isEmpty());
    QVERIFY(find<QLabel>(box, u"sampleProblem"_s)->text().contains("at least 0:05"_L1));
    anyway->setChecked(true);
    QVERIFY(!box.usable().isEmpty());
    box.take({.source = m_folder.filePath(u"settings.ini"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(box, u"sampleProblem"_s)->isVisibleTo(&box), 60'000);
    QVERIFY(box.usable().isEmpty());
    QVERIFY(!anyway->isVisibleTo(&box));
}

void TestSpokenParts::takesUnusedSamplesAway() {
    const QDir samples(m_folder.filePath(u"unused"_s));
    {
        SampleBox box(*m_player, samples.path());
        box.take({.source = recording(u"lena.wav"_s, 8)});
        QTRY_VERIFY_WITH_TIMEOUT(!box.usable().isEmpty(), 60'000);
        QCOMPARE(samples.entryList(QDir::Files).size(), 1);
        box.take({.source = m_folder.filePath(u"lena.wav"_s), .from = 1});
        QTRY_VERIFY_WITH_TIMEOUT(!box.usable().isEmpty(), 60'000);
        QCOMPARE(samples.entryList(QDir::Files).size(), 1);
    }
    QCOMPARE(samples.entryList(QDir::Files).size(), 0);
}

QTEST_MAIN(TestSpokenParts)
#include "tst_spokenparts.moc"
