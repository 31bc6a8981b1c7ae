// SPDX-License-Identifier: MIT
// Batches from the shell: tables, presets and names, with every call and every bill counted.
#include "tests/e2e/clirig.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestCliBatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTableGoesToTwoVendors();
    void aBadTableSendsNothing_data();
    void aBadTableSendsNothing();
    void whatIsThereIsNotPaidAgain();
    void aDryRunTellsTheNames();
    void presetsAreImportedUsedAndRemoved();
};

static QString put(const CliRig& rig, const QString& name, const QByteArray& bytes) {
    QFile file(rig.path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    return file.fileName();
}

static QStringList billed(const CliRig& rig, const QString& vendor) {
    QStringList all;
    for (const QJsonValue bill : rig.stateOf(vendor)["bills"_L1].toArray())
        all << bill["target"_L1].toString();
    all.sort();
    return all;
}

static QStringList namesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

void TestCliBatch::aTableGoesToTwoVendors() {
    CliRig rig;
    const QString result = rig.clip(u"result"_s);
    rig.startSimulator({u"--result-video"_s, result});
    rig.startSimulator({u"--vendor"_s, u"akool"_s, u"--result-video"_s, result});
    QVERIFY(QDir(rig.folder.path()).mkpath(u"in/1"_s));
    QVERIFY(QFile::rename(rig.clip(u"a"_s), rig.path(u"in/1/a.mp4"_s)));
    const QString table = put(rig, u"in/season.csv"_s,
                              "file;vendor;to;voice;options;title\r\n"
                              "1/a.mp4;oiiyao;es de;101 de=104;;First\r\n"
                              "https://x.example/b.mp4;oiiyao akool;es fr;;voice_clone=true;\r\n"
                              "https://x.example/c.mp4;;;102;;\r\n"
                              "https://x.example/c.mp4;;;102;;\r\n");
    const CliEnd end = rig.run({u"run"_s, u"--from-csv"_s, table, u"--operation"_s, u"translate"_s, u"--vendor"_s, u"oiiyao"_s, u"--from"_s, u"en"_s,
                                u"--to"_s, u"es"_s, u"--out"_s, rig.out(), u"--template"_s, u"{n} {name}.{lang}.{vendor}.{ext}"_s});
    QVERIFY2(end.code == 0, end.all().constData());
    for (const QString& vendor : {u"oiiyao"_s, u"akool"_s})
        QCOMPARE(rig.stateOf(vendor)["violations"_L1].toArray(), QJsonArray());
    QCOMPARE(billed(rig, u"oiiyao"_s), (QStringList{u"de"_s, u"es"_s, u"es"_s, u"es"_s, u"fr"_s}));
    QCOMPARE(billed(rig, u"akool"_s), (QStringList{u"es"_s, u"fr"_s}));
    QCOMPARE(end.events(u"left-out"_s).size(), 1);  // the row that stands there twice
    QCOMPARE(end.events(u"left-out"_s)[0]["reason"_L1].toString(), u"twice"_s);
    QCOMPARE(rig.count(u"POST /"_s), 1);  // AKOOL takes both languages in one call, names notwithstanding
    QCOMPARE(namesIn(rig.out()).filter(u".oiiyao.mp4"_s), (QStringList{u"1 a.de.oiiyao.mp4"_s, u"1 a.es.oiiyao.mp4"_s, u"2 b.es.oiiyao.mp4"_s,
                                                                       u"2 b.fr.oiiyao.mp4"_s, u"3 c.es.oiiyao.mp4"_s}));
    QCOMPARE(namesIn(rig.out()).filter(u".akool.mp4"_s), (QStringList{u"2 b.es.akool.mp4"_s, u"2 b.fr.akool.mp4"_s}));
}

void TestCliBatch::aBadTableSendsNothing_data() {
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("unknown columns") << QByteArray("file,where,to\na.mp4,x,es\n") << QStringList{u"0 from-csv: There is no column called “where”"_s};
    QTest::newRow("no files") << QByteArray("to,vendor\nes,oiiyao\n") << QStringList{u"0 from-csv: The first line has to name the columns"_s};
    QTest::newRow("no text") << QByteArray("\x89PNG\r\n\x1a\n\x00\x00", 10) << QStringList{u"0 from-csv: This is no table"_s};
    QTest::newRow("wrong rows among good ones")
        << QByteArray("file,vendor,to,options\n"
                      "https://x.example/a.mp4,oiiyao,es,voice_clone=true\n"
                      "https://x.example/a.mp4,nobody,es,\n"
                      "https://x.example/a.mp4,oiiyao,es,colour=red\n"
                      "https://x.example/a.mp4,oiiyao,xx,voice_clone=true\n")
        << QStringList{u"3 vendor: There is no vendor called “nobody”"_s, u"4 colour: There is no option"_s, u"5 to: "_s};
}

void TestCliBatch::aBadTableSendsNothing() {
    QFETCH(QByteArray, table);
    QFETCH(QStringList, told);
    CliRig rig;
    rig.startSimulator();
    const CliEnd end = rig.run({u"run"_s, u"--from-csv"_s, put(rig, u"bad.csv"_s, table), u"--operation"_s, u"translate"_s, u"--from"_s, u"en"_s});
    QCOMPARE(end.code, 2);
    const QList<QJsonObject> errors = end.events(u"error"_s);
    QCOMPARE(errors.size(), told.size());
    for (qsizetype i = 0; i < told.size(); ++i) {
        const QString line = u"%1 %2: %3"_s.arg(errors[i]["line"_L1].toInt()).arg(errors[i]["field"_L1].toString(), errors[i]["message"_L1].toString());
        QVERIFY2(line.startsWith(told[i]), qPrintable(line));
    }
    QCOMPARE(rig.bills(), 0);
    QVERIFY(rig.run({u"tasks"_s}).lines.isEmpty());
}

void TestCliBatch::whatIsThereIsNotPaidAgain() {
    CliRig rig;
    rig.startSimulator({u"--result-video"_s, rig.clip(u"result"_s)});
    QVERIFY(QDir(rig.folder.path()).mkpath(u"in/1"_s));
    QVERIFY(QFile::rename(rig.clip(u"a"_s), rig.path(u"in/1/a.mp4"_s)));
    const QStringList words = rig.translate({rig.path(u"in/1/a.mp4"_s)}) + QStringList{u"--mirror"_s, rig.path(u"in"_s), u"--if-exists"_s, u"skip"_s};
    QCOMPARE(rig.run(words).code, 0);
    QCOMPARE(rig.bills(), 1);
    const QString made = rig.out() + u"/1/a.es.translate.mp4"_s;
    QVERIFY2(QFile::exists(made), qPrintable(rig.results().join(u' ')));
    const CliEnd again = rig.run(words);
    QCOMPARE(again.code, 0);
    QCOMPARE(again.events(u"left-out"_s).value(0)["path"_L1].toString(), made);
    QCOMPARE(again.end()["done"_L1].toInt(), 0);
    QCOMPARE(rig.bills(), 1);
}

void TestCliBatch::aDryRunTellsTheNames() {
    CliRig rig;
    rig.startSimulator();
    const QStringList words = rig.translate({u"https://x.example/a.mp4"_s, u"https://y.example/a.mp4"_s});
    QStringList names;
    for (const QJsonObject& check : rig.run(words + QStringList{u"--dry-run"_s}).events(u"check"_s))
        names << check["result"_L1].toString().section(u'/', -1);
    QCOMPARE(names, (QStringList{u"a.es.translate.mp4"_s, u"a.es.translate (2).mp4"_s}));
    const CliEnd wrong = rig.run(words + QStringList{u"--template"_s, u"{title}.{ext}"_s});
    QCOMPARE(wrong.code, 2);
    QCOMPARE(wrong.events(u"error"_s).value(0)["field"_L1].toString(), u"template"_s);
    QVERIFY(wrong.events(u"error"_s).value(0)["message"_L1].toString().contains(u"{title}"_s));
    QCOMPARE(rig.bills(), 0);
}

void TestCliBatch::presetsAreImportedUsedAndRemoved() {
    CliRig rig;
    rig.startSimulator({u"--result-video"_s, rig.clip(u"result"_s)});
    const QString file = put(rig, u"shorts.json"_s, R"({"format":"babelreel-preset","version":1,"preset":{"name":"Shorts",
        "operation":"translate","vendor":"oiiyao","account":"oiiyao","from":"en","to":["es","de"],"voices":{"es":"101","de":"104"},
        "template":"{name} {lang}.{ext}"}})");
    const QString clip = u"https://x.example/a.mp4"_s;
    QVERIFY(rig.run({u"presets"_s}).lines.isEmpty());
    QCOMPARE(rig.run({u"presets"_s, u"--import"_s, file}).code, 0);
    QCOMPARE(rig.run({u"presets"_s, u"--import"_s, file}).lines.value(0)["preset"_L1].toString(), u"Shorts 2"_s);
    QCOMPARE(rig.run({u"presets"_s, u"--remove"_s, u"shorts 2"_s}).code, 0);
    QCOMPARE(rig.run({u"presets"_s, u"--remove"_s, u"shorts 2"_s}).code, 2);
    const QList<QJsonObject> all = rig.run({u"presets"_s}).lines;
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0]["to"_L1].toArray(), (QJsonArray{u"es"_s, u"de"_s}));
    const CliEnd end = rig.run({u"run"_s, clip, u"--preset"_s, u"Shorts"_s, u"--out"_s, rig.out()});
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(billed(rig, u"oiiyao"_s), (QStringList{u"de"_s, u"es"_s}));
    QVERIFY(QFile::exists(rig.out() + u"/a de.mp4"_s) && QFile::exists(rig.out() + u"/a es.mp4"_s));
    const QString out = rig.path(u"out.json"_s);
    QCOMPARE(rig.run({u"presets"_s, u"--export"_s, u"Shorts"_s, u"--file"_s, out}).code, 0);
    QCOMPARE(rig.run({u"presets"_s, u"--export"_s, u"Shorts"_s, u"--file"_s, out}).code, 2);  // it is there already
    QCOMPARE(rig.run({u"run"_s, clip, u"--preset"_s, out, u"--to"_s, u"de"_s, u"--out"_s, rig.out()}).code, 0);
    QCOMPARE(rig.bills(), 3);
    QCOMPARE(rig.run({u"run"_s, clip, u"--preset"_s, u"Longs"_s}).code, 2);
    QCOMPARE(rig.bills(), 3);
}

QTEST_GUILESS_MAIN(TestCliBatch)
#include "tst_clibatch.moc"
