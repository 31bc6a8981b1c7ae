// SPDX-License-Identifier: MIT
// Watched folders from the shell: each content is paid once, however often the process is killed.
#include "tests/e2e/clirig.h"

#include "tests/support/clips.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestCliWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rulesAreAddedListedAndRemoved();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void onceTakesWhatIsThere();
    void theNameTellsTheLanguage();
    void mixedFiles();
    void aFolderThatIsGoneIsTold();
    void theDailyCapHolds();
    void killedItPaysOnce_data();
    void killedItPaysOnce();
    void watchesUntilItIsInterrupted();
};

static QString inbox(const CliRig& rig) {
    const QString folder = rig.path(u"in"_s);
    QDir().mkpath(folder);
    return folder;
}

static QString put(const CliRig& rig, const QString& clip, const QString& name) {
    const QString to = inbox(rig) + u'/' + name;
    if (!QFile::copy(clip, to))
        qFatal("cannot copy to %s", qPrintable(to));
    return to;
}

static QStringList add(const CliRig& rig, const QStringList& more = {u"--from"_s, u"en"_s, u"--to"_s, u"es"_s}) {
    return QStringList{u"watch"_s, u"--add"_s, inbox(rig), u"--operation"_s, u"translate"_s, u"--vendor"_s, u"oiiyao"_s, u"--voice"_s, u"101"_s,
                       u"--out"_s, rig.out(), u"--stable"_s, u"1"_s} + more;
}

static QStringList pairs(CliRig& rig) {
    QStringList all;
    for (const QJsonObject& task : rig.run({u"tasks"_s}).lines)
        all << task["source"_L1].toString() + u'>' + task["target"_L1].toString();
    all.sort();
    return all;
}

void TestCliWatch::rulesAreAddedListedAndRemoved() {
    CliRig rig;
    QVERIFY(rig.run({u"watch"_s, u"--list"_s}).lines.isEmpty());
    const CliEnd added = rig.run(add(rig, {u"--from-name"_s, u"*.{from}"_s, u"--to"_s, u"es,fr"_s, u"--daily-files"_s, u"3"_s, u"--daily-credits"_s,
                                           u"50"_s, u"--subfolders"_s}));
    QVERIFY2(added.code == 0, added.all().constData());
    const QString id = added.lines.value(0)["id"_L1].toString();
    const CliEnd list = rig.run({u"watch"_s, u"--list"_s});
    QCOMPARE(list.lines.size(), 1);
    const QJsonObject rule = list.lines.first();
    QCOMPARE(rule["id"_L1].toString(), id);
    QCOMPARE(rule["folder"_L1].toString(), inbox(rig));
    QCOMPARE(rule["operation"_L1].toString(), u"translate"_s);
    QCOMPARE(rule["vendors"_L1].toArray(), QJsonArray{u"oiiyao"_s});
    QCOMPARE(rule["targets"_L1].toArray(), (QJsonArray{u"es"_s, u"fr"_s}));
    QCOMPARE(rule["daily_files"_L1].toInt(), 3);
    QCOMPARE(rule["daily_credits"_L1].toDouble(), 50);
    QCOMPARE(rule["stable_seconds"_L1].toInt(), 1);
    QCOMPARE(rule["subfolders"_L1].toBool(), true);
    QCOMPARE(rig.run({u"watch"_s, u"--remove"_s, u"nobody"_s}).code, 2);
    QCOMPARE(rig.run({u"watch"_s, u"--remove"_s, id}).code, 0);
    QVERIFY(rig.run({u"watch"_s, u"--list"_s}).lines.isEmpty());
}

void TestCliWatch::whatCannotBeIsRefused_data() {
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("field");
    const QStringList good{u"--from"_s, u"en"_s, u"--to"_s, u"es"_s};
    QTest::newRow("a language that is none") << QStringList{u"--from"_s, u"en"_s, u"--to"_s, u"klingon"_s} << u"to"_s;
    QTest::newRow("no language, and the name does not tell it") << QStringList{u"--from"_s, u"en"_s} << u"to"_s;
    QTest::newRow("a pattern without a token") << good + QStringList{u"--from-name"_s, u"*.wav"_s} << u"from-name"_s;
    QTest::newRow("half a file a day") << good + QStringList{u"--daily-files"_s, u"0.5"_s} << u"daily-files"_s;
    QTest::newRow("a cap that is no number") << good + QStringList{u"--daily-credits"_s, u"nan"_s} << u"daily-credits"_s;
    QTest::newRow("results into the folder itself") << good + QStringList{u"--out"_s, u"in"_s} << u"out"_s;
    QTest::newRow("a folder that is not there") << good + QStringList{u"--add"_s, u"nowhere"_s} << u"add"_s;
    QTest::newRow("an option of another vendor") << good + QStringList{u"--set"_s, u"nothing=1"_s} << u"nothing"_s;
}

void TestCliWatch::whatCannotBeIsRefused() {
    QFETCH(QStringList, more);
    QFETCH(QString, field);
    CliRig rig;
    QStringList words = add(rig, more);
    // The first of two counts.
    for (const QString& option : {u"--out"_s, u"--add"_s}) {
        if (more.contains(option))
            words.remove(words.indexOf(option), 2);
    }
    const CliEnd end = rig.run(words);
    QVERIFY2(end.code == 2, end.all().constData());
    QCOMPARE(end.events(u"error"_s).value(0)["field"_L1].toString(), field);
    QVERIFY(rig.run({u"watch"_s, u"--list"_s}).lines.isEmpty());
}

void TestCliWatch::onceTakesWhatIsThere() {
    CliRig rig;
    rig.startSimulator();
    QCOMPARE(rig.run(add(rig)).code, 0);
    put(rig, rig.clip(u"one"_s), u"one.mp4"_s);
    put(rig, rig.clip(u"one"_s), u"the same.mp4"_s);
    put(rig, rig.clip(u"two"_s, 2), u"two.mp4"_s);
    const CliEnd end = rig.run({u"watch"_s, u"--once"_s});
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(end.events(u"taken"_s).size(), 2);
    QCOMPARE(end.end()["done"_L1].toInt(), 2);
    QCOMPARE(rig.bills(), 2);
    const CliEnd again = rig.run({u"watch"_s, u"--once"_s});
    QVERIFY2(again.code == 0, again.all().constData());
    QCOMPARE(again.events(u"taken"_s).size(), 0);
    QCOMPARE(again.end()["done"_L1].toInt(), 0);
    // Taken off the list, the content is known all the same; so it is to a rule that is made anew.
    QCOMPARE(rig.run({u"remove"_s, u"1"_s, u"2"_s}).code, 0);
    const QString id = rig.run({u"watch"_s, u"--list"_s}).lines.first()["id"_L1].toString();
    QCOMPARE(rig.run({u"watch"_s, u"--remove"_s, id}).code, 0);
    QCOMPARE(rig.run(add(rig)).code, 0);
    QCOMPARE(rig.run({u"watch"_s, u"--once"_s}).code, 0);
    QCOMPARE(rig.bills(), 2);
    QCOMPARE(rig.violations(), QJsonArray());
}

void TestCliWatch::theNameTellsTheLanguage() {
    CliRig rig;
    rig.startSimulator();
    QCOMPARE(rig.run(add(rig, {u"--from-name"_s, u"*.{from}"_s, u"--to"_s, u"es,de"_s})).code, 0);
    put(rig, rig.clip(u"one"_s), u"talk.de.mp4"_s);
    put(rig, rig.clip(u"two"_s, 2), u"talk.en.mp4"_s);
    put(rig, rig.clip(u"three"_s, 3), u"talk.mp4"_s);
    const CliEnd end = rig.run({u"watch"_s, u"--once"_s});
    QCOMPARE(pairs(rig), (QStringList{u"de>es"_s, u"en>de"_s, u"en>es"_s}));
    QCOMPARE(end.code, 1);  // somebody should look at what was set aside
    QCOMPARE(end.events(u"quarantine"_s).size(), 1);
    QCOMPARE(end.events(u"quarantine"_s)[0]["reason"_L1].toString(), u"LanguageMissing"_s);
    QVERIFY(QFile::exists(inbox(rig) + u"/quarantine/talk.mp4"_s));
    QVERIFY(QFile::exists(inbox(rig) + u"/quarantine/talk.mp4.txt"_s));
}

void TestCliWatch::mixedFiles() {
    CliRig rig;
    rig.startSimulator();
    QCOMPARE(rig.run(add(rig)).code, 0);
    put(rig, rig.clip(u"good"_s), u"good.mp4"_s);
    makeTextNamedMp4(inbox(rig), u"letter.mp4"_s);
    makeEmptyFile(inbox(rig), u"nothing.mov"_s);
    makeTextNamedMp4(inbox(rig), u"film.mp4.part"_s);
    makeTextNamedMp4(inbox(rig), u".hidden.mp4"_s);
    const CliEnd end = rig.run({u"watch"_s, u"--once"_s});
    QVERIFY2(end.code == 1, end.all().constData());
    QCOMPARE(rig.bills(), 1);
    QCOMPARE(QDir(inbox(rig)).entryList(QDir::Files | QDir::Hidden, QDir::Name), (QStringList{u".hidden.mp4"_s, u"film.mp4.part"_s, u"good.mp4"_s}));
    QCOMPARE(QDir(inbox(rig) + u"/quarantine"_s).entryList(QDir::Files, QDir::Name),
             (QStringList{u"letter.mp4"_s, u"letter.mp4.txt"_s, u"nothing.mov"_s, u"nothing.mov.txt"_s}));
    QFile note(inbox(rig) + u"/quarantine/letter.mp4.txt"_s);
    QVERIFY(note.open(QIODevice::ReadOnly));
    QVERIFY(note.readAll().contains("not a video or sound file"));
}

void TestCliWatch::aFolderThatIsGoneIsTold() {
    CliRig rig;
    rig.startSimulator();
    QCOMPARE(rig.run(add(rig)).code, 0);
    QVERIFY(QDir().rmdir(inbox(rig)));
    const CliEnd end = rig.run({u"watch"_s, u"--once"_s});
    QCOMPARE(end.code, 1);
    QCOMPARE(end.events(u"watch"_s).value(0)["state"_L1].toString(), u"folder-gone"_s);
    QVERIFY(end.events(u"watch"_s).value(0)["message"_L1].toString().contains(rig.path(u"in"_s)));
}

void TestCliWatch::theDailyCapHolds() {
    CliRig rig;
    rig.startSimulator();
    QCOMPARE(rig.run(add(rig, {u"--from"_s, u"en"_s, u"--to"_s, u"es"_s, u"--daily-files"_s, u"2"_s})).code, 0);
    for (int i = 1; i <= 4; ++i)
        put(rig, rig.clip(u"c%1"_s.arg(i), i), u"c%1.mp4"_s.arg(i));
    const CliEnd end = rig.run({u"watch"_s, u"--once"_s});
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(rig.bills(), 2);
    QCOMPARE(end.events(u"watch"_s).last()["state"_L1].toString(), u"cap-reached"_s);
    QCOMPARE(rig.run({u"watch"_s, u"--once"_s}).code, 0);
    QCOMPARE(rig.bills(), 2);
}

void TestCliWatch::killedItPaysOnce_data() {
    QTest::addColumn<QByteArray>("at");
    QTest::newRow("before it is written down") << QByteArray("watched-settled");
    QTest::newRow("between the journal and the commit") << QByteArray("journaled");
    QTest::newRow("right after the commit") << QByteArray("created");
    QTest::newRow("before the paid call") << QByteArray("intent-committed");
    QTest::newRow("when the paid call is out") << QByteArray("submit-sent");
    QTest::newRow("when it was answered") << QByteArray("submit-answered");
    QTest::newRow("when the result was renamed") << QByteArray("renamed");
    QTest::newRow("with the second file") << QByteArray("watched-settled@2");
    QTest::newRow("between the two of the second file") << QByteArray("journaled@2");
}

void TestCliWatch::killedItPaysOnce() {
    QFETCH(QByteArray, at);
    CliRig rig;
    rig.startSimulator();
    QCOMPARE(rig.run(add(rig)).code, 0);
    put(rig, rig.clip(u"one"_s), u"one.mp4"_s);
    put(rig, rig.clip(u"two"_s, 2), u"two.mp4"_s);
    rig.environment.insert(u"BABELREEL_KILL_AT"_s, QString::fromLatin1(at));
    QCOMPARE(rig.run({u"watch"_s, u"--once"_s}).code, -2);  // it died there
    rig.environment.remove(u"BABELREEL_KILL_AT"_s);
    const CliEnd end = rig.run({u"watch"_s, u"--once"_s});
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(rig.bills(), 2);
    QCOMPARE(rig.run({u"tasks"_s}).lines.size(), 2);
    QCOMPARE(rig.results().size(), 4);
    QCOMPARE(rig.parts(), QStringList());
    QCOMPARE(rig.run({u"watch"_s, u"--once"_s}).code, 0);
    QCOMPARE(rig.bills(), 2);
    QCOMPARE(rig.violations(), QJsonArray());
}

void TestCliWatch::watchesUntilItIsInterrupted() {
    CliRig rig;
    rig.startSimulator();
    QCOMPARE(rig.run(add(rig)).code, 0);
    const auto process = rig.start({u"watch"_s});
    put(rig, rig.clip(u"one"_s), u"one.mp4"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rig.bills(), 1, 60'000);
    put(rig, rig.clip(u"two"_s, 2), u"two.mp4"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rig.bills(), 2, 60'000);
    QCOMPARE(rig.run({u"watch"_s, u"--once"_s}).code, 2);  // one process works a profile
    QTRY_COMPARE_WITH_TIMEOUT(rig.results().size() - rig.parts().size(), 4, 60'000);
    process->terminate();
    QCOMPARE(rig.finish(*process).code, 130);
}

QTEST_GUILESS_MAIN(TestCliWatch)
#include "tst_cliwatch.moc"
