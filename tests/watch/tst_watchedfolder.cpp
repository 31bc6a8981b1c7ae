// SPDX-License-Identifier: MIT
// A folder on the real disk, time that a test moves: what is taken, when, and what becomes of the rest.
#include "tests/watch/watchrig.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using failure::Reason;

class TestWatchedFolder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesWhatLiesStill();
    void waitsWhileAFileGrows();
    void aCopyIsTakenOnce();
    void changedContentIsTakenAgain();
    void leavesOut_data();
    void leavesOut();
    void subfoldersAreMirrored();
    void setsAsideWhatIsNoMedia_data();
    void setsAsideWhatIsNoMedia();
    void nothingInTheQuarantineIsWrittenOver();
    void aCopyWhoseLengthCameFirstIsWaitedFor();
    void leavesItWhereNothingCanBeMoved();
    void resultsAreNamedByTheDay();
    void theNameTellsTheLanguage_data();
    void theNameTellsTheLanguage();
    void filesADay();
    void creditsADay();
    void waitsForAPrice();
    void theFolderGoesAndComesBack();
    void aRuleInTroubleTakesNothing();
    void aFullDiskLosesNothing();
    void filesThatVanish();
    void fiveThousandFiles();
    void aRuleThatIsOffDoesNothing();
};

void TestWatchedFolder::takesWhatLiesStill() {
    WatchRig rig;
    rig.putSound(u"talk.wav"_s);
    rig.start();
    rig.pass(9s);
    QCOMPARE(rig.taken(), QStringList());
    QCOMPARE(rig.watched->status().arriving, 1);
    QVERIFY(!rig.watched->isQuiet());
    rig.pass(2s);
    QCOMPARE(rig.taken(), QStringList{u"talk.wav"_s});
    QVERIFY(rig.watched->isQuiet());
    QCOMPARE(rig.watched->status().state, WatchState::Watching);
    QCOMPARE(rig.watched->status().today, 1);
    QCOMPARE(rig.jobs[0].size(), 1);
    QCOMPARE(rig.jobs[0][0].source, rig.path(u"talk.wav"_s));
    QCOMPARE(rig.jobs[0][0].targetLanguage, u"es"_s);
    rig.putSound(u"later.wav"_s, 1);
    rig.pass(60s);
    QCOMPARE(rig.taken(), (QStringList{u"talk.wav"_s, u"later.wav"_s}));
}

void TestWatchedFolder::waitsWhileAFileGrows() {
    WatchRig rig;
    rig.start();
    const QByteArray whole = WatchRig::sound(1);
    for (qsizetype part = 1; part <= 4; ++part) {
        rig.put(u"talk.wav"_s, whole.left(whole.size() * part / 4));
        rig.pass(6s);
        QCOMPARE(rig.taken(), QStringList());
    }
    rig.pass(40s);
    QCOMPARE(rig.taken(), QStringList{u"talk.wav"_s});
}

void TestWatchedFolder::aCopyIsTakenOnce() {
    WatchRig rig;
    rig.putSound(u"a.wav"_s, 1);
    rig.putSound(u"copy of a.wav"_s, 1);
    rig.start();
    rig.pass(60s);
    QCOMPARE(rig.taken(), QStringList{u"a.wav"_s});
    // Another start knows what was taken.
    rig.watched.reset();
    rig.start();
    rig.pass(60s);
    QVERIFY(QFile::rename(rig.path(u"a.wav"_s), rig.path(u"b.wav"_s)));
    rig.pass(60s);
    QCOMPARE(rig.taken(), QStringList{u"a.wav"_s});
}

void TestWatchedFolder::changedContentIsTakenAgain() {
    WatchRig rig;
    rig.putSound(u"a.wav"_s, 1);
    rig.start();
    rig.pass(60s);
    rig.putSound(u"a.wav"_s, 2);
    rig.pass(60s);
    QCOMPARE(rig.taken(), (QStringList{u"a.wav"_s, u"a.wav"_s}));
}

void TestWatchedFolder::leavesOut_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("a download of one browser") << u"a.wav.part"_s;
    QTest::newRow("a download of another") << u"a.wav.crdownload"_s;
    QTest::newRow("an editor's copy") << u"a.wav~"_s;
    QTest::newRow("a hidden one") << u".a.wav"_s;
    QTest::newRow("an office lock") << u"~$a.wav"_s;
    QTest::newRow("what was set aside") << u"quarantine/a.wav"_s;
    QTest::newRow("a result below the folder") << u"done/a.wav"_s;
}

void TestWatchedFolder::leavesOut() {
    QFETCH(QString, name);
    WatchRig rig;
    rig.rule.subfolders = true;
    rig.rule.jobs[0].folder = rig.path(u"done"_s);
    rig.putSound(name);
    rig.start();
    rig.pass(60s);
    QCOMPARE(rig.taken(), QStringList());
    QCOMPARE(rig.aside.size(), 0);
    QVERIFY(QFile::exists(rig.path(name)));
    QVERIFY(!feedsItself(rig.rule));
    rig.rule.jobs[0].folder = rig.rule.folder + u'/';
    QVERIFY(feedsItself(rig.rule));
}

void TestWatchedFolder::subfoldersAreMirrored() {
    WatchRig rig;
    rig.putSound(u"season 1/one.wav"_s, 1);
    rig.putSound(u"top.wav"_s, 2);
    WatchRule flat = rig.rule;
    rig.start();
    rig.pass(60s);
    QCOMPARE(rig.taken(), QStringList{u"top.wav"_s});
    flat.subfolders = true;
    rig.start(flat);
    rig.pass(60s);
    QCOMPARE(rig.taken(), (QStringList{u"top.wav"_s, u"one.wav"_s}));
    QCOMPARE(rig.jobs[1][0].folder, rig.folder.filePath(u"out/season 1"_s));
    QCOMPARE(rig.jobs[0][0].folder, rig.folder.filePath(u"out"_s));
}

void TestWatchedFolder::setsAsideWhatIsNoMedia_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    QTest::newRow("a letter") << QByteArray("Dear all, here is the film.\n").repeated(50) << u"NotMedia"_s;
    QTest::newRow("nothing at all") << QByteArray() << u"FileEmpty"_s;
}

void TestWatchedFolder::setsAsideWhatIsNoMedia() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    WatchRig rig;
    rig.put(u"letter.mp4"_s, bytes);
    rig.putSound(u"talk.wav"_s);
    rig.start();
    rig.pass(15s);
    QCOMPARE(rig.inQuarantine(), QStringList());  // it may be a copy that is not there yet
    rig.pass(30s);
    QCOMPARE(rig.inQuarantine(), (QStringList{u"letter.mp4"_s, u"letter.mp4.txt"_s}));
    QCOMPARE(rig.note(u"letter.mp4.txt"_s), why);
    QVERIFY(!QFile::exists(rig.path(u"letter.mp4"_s)));
    QCOMPARE(rig.taken(), QStringList{u"talk.wav"_s});
    rig.pass(60s);
    QCOMPARE(rig.watched->status().quarantined, 1);
    QVERIFY(rig.watched->isQuiet());
}

void TestWatchedFolder::nothingInTheQuarantineIsWrittenOver() {
    WatchRig rig;
    rig.put(u"quarantine/letter.mp4"_s, "first");
    rig.put(u"quarantine/letter.mp4.txt"_s, "why the first");
    rig.put(u"quarantine/letter (2).mp4.txt"_s, "somebody's");
    rig.put(u"letter.mp4"_s, "second");
    rig.start();
    rig.pass(60s);
    QCOMPARE(rig.inQuarantine(), (QStringList{u"letter (2).mp4"_s, u"letter (2).mp4 (2).txt"_s, u"letter (2).mp4.txt"_s, u"letter.mp4"_s, u"letter.mp4.txt"_s}));
    QCOMPARE(rig.note(u"letter.mp4"_s), u"first"_s);
    QCOMPARE(rig.note(u"letter (2).mp4"_s), u"second"_s);
    QCOMPARE(rig.note(u"letter (2).mp4.txt"_s), u"somebody's"_s);
}

/// Over a network the length may be set first, and the content comes much later.
void TestWatchedFolder::aCopyWhoseLengthCameFirstIsWaitedFor() {
    WatchRig rig;
    rig.put(u"talk.wav"_s, QByteArray(WatchRig::sound(1).size(), '\0'));
    rig.start();
    rig.pass(15s);
    QCOMPARE(rig.inQuarantine(), QStringList());
    rig.putSound(u"talk.wav"_s, 1);
    rig.pass(60s);
    QCOMPARE(rig.taken(), QStringList{u"talk.wav"_s});
    QCOMPARE(rig.inQuarantine(), QStringList());
}

void TestWatchedFolder::leavesItWhereNothingCanBeMoved() {
    WatchRig rig;
    rig.put(u"letter.mp4"_s, "no media");
    rig.putSound(u"talk.wav"_s);
    rig.put(u"quarantine"_s, "a file where the folder would be made");
    rig.start();
    rig.pass(60s);
    QCOMPARE(rig.aside.size(), 1);  // what is in the way of the folder is never looked at itself
    for (const SetAside& file : std::as_const(rig.aside)) {
        QCOMPARE(file.to, QString());
        QVERIFY(QFile::exists(file.from));
    }
    QCOMPARE(rig.taken(), QStringList{u"talk.wav"_s});
    rig.pass(2min);
    QCOMPARE(rig.aside.size(), 1);  // told once
    QVERIFY(rig.watched->isQuiet());
}

void TestWatchedFolder::theNameTellsTheLanguage_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("pairs");
    QTest::addColumn<QString>("why");
    QTest::newRow("what is spoken") << u"*.{from}"_s << u"talk.de.wav"_s << QStringList{u"de>es"_s, u"de>fr"_s} << QString();
    QTest::newRow("its own language is left out") << u"*.{from}"_s << u"talk.fr.wav"_s << QStringList{u"fr>es"_s} << QString();
    QTest::newRow("what it goes into") << u"*_{to}"_s << u"talk_it+pt-BR.wav"_s << QStringList{u">it"_s, u">pt-br"_s} << QString();
    QTest::newRow("both") << u"{from}-{to}_*"_s << u"de-it_talk.wav"_s << QStringList{u"de>it"_s} << QString();
    QTest::newRow("nothing") << u"*.{from}"_s << u"talk.wav"_s << QStringList() << u"LanguageMissing"_s;
    QTest::newRow("no language") << u"*.{from}"_s << u"talk.qq.wav"_s << QStringList() << u"LanguageUnsupported"_s;
}

/// Nobody else settles what a name says of the day: in the queue it would stand there as it is written.
void TestWatchedFolder::resultsAreNamedByTheDay() {
    WatchRig rig;
    rig.rule.jobs[0].nameTemplate = u"{name}.{date}.{n}.{lang}.{ext}"_s;
    rig.putSound(u"talk.wav"_s);
    rig.start();
    rig.pass(60s);
    const QString day = rig.clock.now().toLocalTime().date().toString(Qt::ISODate);
    QCOMPARE(rig.jobs.value(0).value(0).nameTemplate, u"{name}.%1.1.{lang}.{ext}"_s.arg(day));
}

void TestWatchedFolder::theNameTellsTheLanguage() {
    QFETCH(QString, pattern);
    QFETCH(QString, name);
    QFETCH(QString, why);
    WatchRig rig;
    rig.rule.pattern = pattern;
    JobSpec french = rig.rule.jobs[0];
    french.targetLanguage = u"fr"_s;
    rig.rule.jobs << french;
    rig.putSound(name);
    rig.start();
    rig.pass(60s);
    QStringList pairs;
    for (const JobSpec& job : rig.jobs.value(0))
        pairs << job.sourceLanguage + u'>' + job.targetLanguage;
    QTEST(pairs, "pairs");
    QCOMPARE(rig.note(name + ".txt"_L1), why);
    QCOMPARE(rig.aside.size(), why.isEmpty() ? 0 : 1);
}

void TestWatchedFolder::filesADay() {
    WatchRig rig;
    rig.rule.dailyFiles = 2;
    for (int i = 0; i < 5; ++i)
        rig.putSound(u"%1.wav"_s.arg(i), i);
    rig.start();
    rig.pass(1min);
    QCOMPARE(rig.taken().size(), 2);
    QCOMPARE(rig.watched->status().state, WatchState::CapReached);
    QCOMPARE(rig.watched->status().due, 3);
    QVERIFY(rig.watched->isQuiet());
    rig.clock.jump(24h);
    rig.pass(1min);
    QCOMPARE(rig.taken().size(), 4);
    rig.clock.jump(24h);
    rig.pass(1min);
    QCOMPARE(rig.taken(), (QStringList{u"0.wav"_s, u"1.wav"_s, u"2.wav"_s, u"3.wav"_s, u"4.wav"_s}));
}

void TestWatchedFolder::creditsADay() {
    WatchRig rig;
    rig.rule.dailyCredits = 100;
    rig.rule.jobs << rig.rule.jobs[0];
    rig.rule.jobs[1].targetLanguage = u"fr"_s;
    rig.rule.jobs[1].maxCredits = 5;
    for (int i = 0; i < 3; ++i)
        rig.putSound(u"%1.wav"_s.arg(i), i);
    rig.day = {.credits = 40, .dearest = 40};
    rig.start();
    rig.pass(11s);
    QCOMPARE(rig.taken().size(), 3);
    QCOMPARE(rig.jobs[0][0].maxCredits, 30.0);  // half of what is left
    QCOMPARE(rig.jobs[0][1].maxCredits, 5.0);   // less was asked for
    rig.putSound(u"more.wav"_s, 9);
    rig.day = {.credits = 70, .dearest = 40};  // one more like the dearest would cross it
    rig.pass(1min);
    QCOMPARE(rig.watched->status().state, WatchState::CapReached);
    QCOMPARE(rig.taken().size(), 3);
    rig.day = {.credits = 100, .dearest = 40};
    rig.pass(1min);
    rig.day = {.credits = 10, .dearest = 5};  // finished ones were taken off the list: they were paid all the same
    rig.pass(1min);
    QCOMPARE(rig.taken().size(), 3);
    rig.day = {};
    rig.clock.jump(24h);
    rig.pass(1min);
    QCOMPARE(rig.taken().size(), 4);
}

void TestWatchedFolder::waitsForAPrice() {
    WatchRig rig;
    rig.rule.dailyCredits = 100;
    rig.putSound(u"a.wav"_s, 1);
    rig.day.open = true;
    rig.start();
    rig.pass(20s);
    QCOMPARE(rig.taken().size(), 0);
    QCOMPARE(rig.watched->status().state, WatchState::WaitingForPrice);
    rig.day.open = false;
    rig.watched->poke();
    rig.settle();
    QCOMPARE(rig.taken().size(), 1);
}

void TestWatchedFolder::theFolderGoesAndComesBack() {
    WatchRig rig;
    rig.putSound(u"a.wav"_s, 1);
    rig.start();
    rig.pass(20s);
    const QString away = rig.folder.filePath(u"away"_s);
    QVERIFY(QDir().rename(rig.rule.folder, away));
    rig.pass(40s);
    QCOMPARE(rig.watched->status().state, WatchState::FolderGone);
    QCOMPARE(rig.watched->status().trouble->reason, Reason::WatchFolderGone);
    QCOMPARE(rig.watched->status().trouble->about, QStringList{rig.rule.folder});
    QVERIFY(QDir().rename(away, rig.rule.folder));
    rig.putSound(u"b.wav"_s, 2);
    rig.pass(60s);
    QCOMPARE(rig.watched->status().state, WatchState::Watching);
    QCOMPARE(rig.taken(), (QStringList{u"a.wav"_s, u"b.wav"_s}));
}

void TestWatchedFolder::aRuleInTroubleTakesNothing() {
    WatchRig rig;
    rig.refusal = invalid(Reason::StagingMissing, u"input"_s, {u"V"_s});
    rig.putSound(u"a.wav"_s, 1);
    rig.start();
    rig.pass(60s);
    QCOMPARE(rig.taken().size(), 0);
    QCOMPARE(rig.aside.size(), 0);
    QCOMPARE(rig.watched->status().state, WatchState::Trouble);
    QCOMPARE(rig.watched->status().trouble->reason, Reason::StagingMissing);
    rig.refusal.reset();
    rig.watched->poke();
    rig.settle();
    QCOMPARE(rig.taken().size(), 1);
    QCOMPARE(rig.watched->status().trouble, std::nullopt);
}

void TestWatchedFolder::aFullDiskLosesNothing() {
    WatchRig rig;
    rig.storeError = invalid(Reason::DiskFull, u"profile"_s);
    rig.putSound(u"a.wav"_s, 1);
    rig.start();
    rig.pass(60s);
    QCOMPARE(rig.watched->status().state, WatchState::Trouble);
    rig.storeError.reset();
    rig.pass(60s);
    QCOMPARE(rig.taken().size(), 1);
}

void TestWatchedFolder::filesThatVanish() {
    WatchRig rig;
    for (int i = 0; i < 20; ++i)
        rig.putSound(u"%1.wav"_s.arg(i), i);
    rig.start();
    rig.pass(9s);
    for (int i = 0; i < 20; i += 2)
        QVERIFY(QFile::remove(rig.path(u"%1.wav"_s.arg(i))));
    rig.clock.advance(2s);  // the look that gives them out is under way
    for (int i = 1; i < 6; i += 2)
        QFile::remove(rig.path(u"%1.wav"_s.arg(i)));
    rig.pass(60s);
    QVERIFY(rig.watched->isQuiet());
    QCOMPARE(rig.aside.size(), 0);
    QVERIFY(rig.taken().size() >= 7 && rig.taken().size() <= 10);
    QVERIFY(rig.taken().contains(u"19.wav"_s));
}

void TestWatchedFolder::fiveThousandFiles() {
    WatchRig rig;
    rig.rule.dailyFiles = 25;
    for (int i = 0; i < 5000; ++i)
        rig.put(u"%1.wav"_s.arg(i, 4, 10, QChar(u'0')), i < 40 ? WatchRig::sound(i) : QByteArray("not looked at"));
    rig.start();
    QCOMPARE(rig.watched->status().state, WatchState::Looking);  // it is read behind our back
    rig.pass(30s);
    QCOMPARE(rig.taken().size(), 25);
    QCOMPARE(rig.watched->status().due, 4975);
    QCOMPARE(rig.inQuarantine(), QStringList());
}

void TestWatchedFolder::aRuleThatIsOffDoesNothing() {
    WatchRig rig;
    rig.rule.on = false;
    rig.putSound(u"a.wav"_s, 1);
    rig.start();
    rig.pass(2min);
    QCOMPARE(rig.watched->status().state, WatchState::Off);
    QCOMPARE(rig.taken().size(), 0);
    QVERIFY(rig.watched->isQuiet());
}

QTEST_GUILESS_MAIN(TestWatchedFolder)
#include "tst_watchedfolder.moc"
