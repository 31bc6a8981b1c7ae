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

QTEST_GUILESS_MAIN(TestCliReport)
#include "tst_clireport.moc"
