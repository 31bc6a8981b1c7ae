// SPDX-License-Identifier: MIT
// A batch's report from the shell: what it says is what the vendor charged and what lies on the disk.
#include "tests/e2e/clirig.h"

#include <QtCore/qfile.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestCliReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLatestBatch();
    void filesAreWrittenOnce();
    void withoutABatch();
    void aCommandFollows();
    void aCommandThatCannotFollow_data();
    void aCommandThatCannotFollow();
};

static QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCliReport::theLatestBatch() {
    CliRig rig;
    rig.startSimulator();
    QCOMPARE(rig.run(rig.translate({rig.clip(u"first"_s)})).code, 0);
    const CliEnd run = rig.run(rig.translate({rig.clip(u"<b>&\"x"_s), rig.path(u"missing.mp4"_s)}, u"es,fr"_s));
    QCOMPARE(run.code, 1);
    const CliEnd report = rig.run({u"report"_s, u"--html"_s, rig.path(u"r.html"_s), u"--csv"_s, rig.path(u"r.csv"_s)});
    QVERIFY2(report.code == 0, report.all().constData());
    const QJsonObject total = report.events(u"total"_s).value(0);
    QCOMPARE(total["done"_L1].toInt(), 2);
    QCOMPARE(total["failed"_L1].toInt(), 2);
    QCOMPARE(total["charged"_L1].toDouble(), run.end()["credits"_L1].toDouble());
    QCOMPARE(report.lines.size(), 5);
    const QByteArray html = content(rig.path(u"r.html"_s));
    QVERIFY(html.contains("&lt;b&gt;&amp;&quot;x.mp4"));
    QVERIFY(!html.contains("<b>"));
    QVERIFY(html.contains("prefers-color-scheme"));
    QVERIFY(!html.contains("http://") && !html.contains("https://"));
    QVERIFY(html.contains("is gone: missing.mp4"));
    QVERIFY(!html.contains("first.mp4"));
    const QByteArray csv = content(rig.path(u"r.csv"_s));
    QVERIFY(csv.startsWith("batch,task,source,operation,vendor,language,state,reason,files,expected,charged,refunded,queued_at,ended_at\r\n"));
    QCOMPARE(csv.count("\r\n"), 5);
    QVERIFY(csv.contains("<b>&\"\"x.mp4"));
    // By the id of a task of another batch.
    const CliEnd older = rig.run({u"report"_s, u"1"_s});
    QCOMPARE(older.events(u"total"_s).value(0)["done"_L1].toInt(), 1);
}

void TestCliReport::filesAreWrittenOnce() {
    CliRig rig;
    rig.startSimulator();
    QCOMPARE(rig.run(rig.translate({rig.clip()})).code, 0);
    QFile there(rig.path(u"r.html"_s));
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.write("mine");
    there.close();
    QCOMPARE(rig.run({u"report"_s, u"--html"_s, rig.path(u"r.html"_s)}).code, 2);
    QCOMPARE(content(rig.path(u"r.html"_s)), QByteArray("mine"));
    QCOMPARE(rig.run({u"report"_s, u"--csv"_s, rig.path(u"nowhere/r.csv"_s)}).code, 2);
}

void TestCliReport::withoutABatch() {
    CliRig rig;
    QCOMPARE(rig.run({u"report"_s}).code, 2);
    rig.startSimulator();
    QCOMPARE(rig.run(rig.translate({rig.clip()})).code, 0);
    QCOMPARE(rig.run({u"report"_s, u"nobody"_s}).code, 2);
}

/// Started once, with what became of the batch; a name with a blank in it stays one word.
void TestCliReport::aCommandFollows() {
    CliRig rig;
    rig.startSimulator();
    const QString told = rig.path(u"told"_s);
    QFile script(rig.path(u"tell it"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nprintf '%s|%s|%s|%s\\n' \"$1\" \"$2\" \"$3\" \"$4\" >> '" + told.toUtf8() + "'\n");
    script.setPermissions(script.permissions() | QFileDevice::ExeOwner);
    script.close();
    const QStringList command{u"--when-done"_s, u"\"%1\" {done} {failed} {folder} {report}"_s.arg(script.fileName())};
    QCOMPARE(rig.run(rig.translate({rig.clip(u"a"_s), rig.path(u"missing.mp4"_s)}) + command).code, 1);
    QTRY_VERIFY_WITH_TIMEOUT(!content(told).isEmpty(), 20'000);
    const QStringList words = QString::fromUtf8(content(told)).trimmed().split(u'|');
    QCOMPARE(words.mid(0, 3), (QStringList{u"1"_s, u"1"_s, rig.out()}));
    QVERIFY(words.value(3).startsWith(rig.out()) && words.value(3).endsWith(u".html"_s));
    QVERIFY(content(words.value(3)).contains("missing.mp4"));
}

void TestCliReport::aCommandThatCannotFollow_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("bills");
    QTest::newRow("nothing to start is told before anything is sent") << QStringList{u"--when-done"_s, u"  "_s} << 2 << 0;
    QTest::newRow("nobody waits for the end") << QStringList{u"--when-done"_s, u"true"_s, u"--detach"_s} << 2 << 0;
    QTest::newRow("a program that is not there costs no result") << QStringList{u"--when-done"_s, u"no-such-program-here"_s} << 0 << 1;
}

void TestCliReport::aCommandThatCannotFollow() {
    QFETCH(QStringList, arguments);
    CliRig rig;
    rig.startSimulator();
    const CliEnd end = rig.run(rig.translate({rig.clip()}) + arguments);
    QTEST(end.code, "code");
    QVERIFY(!end.errorKinds().isEmpty());
    QTEST(int(rig.bills()), "bills");
}

QTEST_GUILESS_MAIN(TestCliReport)
#include "tst_clireport.moc"
