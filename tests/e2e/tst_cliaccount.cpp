// SPDX-License-Identifier: MIT
// What an account says of itself, and what is made at the vendor instead of a file.
#include "tests/e2e/clirig.h"

#include <QtCore/qdatetime.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestCliAccount : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void usage_data();
    void usage();
    void remote();
    void aRemoteTaskThatIsNone();
    void cloneVoice_data();
    void cloneVoice();
    void aRehearsedCloneCostsNothing();
};

/// A vendor that has done one task.
static bool translated(CliRig& rig, const QStringList& vendor) {
    rig.startSimulator(vendor);
    QStringList words = rig.translate({rig.clip()});
    words[words.indexOf(u"oiiyao"_s)] = vendor.value(1, u"oiiyao"_s);
    return rig.run(words).code == 0 && rig.bills() == 1;
}

void TestCliAccount::usage_data() {
    QTest::addColumn<QStringList>("dates");
    QTest::addColumn<qsizetype>("lines");
    const QString today = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate);
    QTest::newRow("all of it") << QStringList{} << qsizetype(1);
    QTest::newRow("of today") << QStringList{u"--from"_s, today, u"--to"_s, today} << qsizetype(1);
    QTest::newRow("of another year") << QStringList{u"--from"_s, u"2020-01-01"_s, u"--to"_s, u"2020-12-31"_s} << qsizetype(0);
}

void TestCliAccount::usage() {
    QFETCH(QStringList, dates);
    QFETCH(qsizetype, lines);
    CliRig rig;
    QVERIFY(translated(rig, {}));
    const CliEnd end = rig.run(QStringList{u"usage"_s, u"oiiyao"_s} + dates);
    QCOMPARE(end.code, 0);
    QCOMPARE(end.lines.size(), lines);
    QCOMPARE(rig.violations(), QJsonArray());
    if (lines == 0)
        return;
    const QJsonObject line = end.lines.first();
    QCOMPARE(line["vendor"_L1].toString(), u"oiiyao"_s);
    QCOMPARE(line["task_id"_L1].toString(), u"551"_s);
    QCOMPARE(line["operation"_L1].toString(), u"video_translation"_s);
    QCOMPARE(line["credits"_L1].toDouble(), 60.0);
    QVERIFY(QDateTime::fromString(line["created_at"_L1].toString(), Qt::ISODate).isValid());
}

void TestCliAccount::remote() {
    CliRig rig;
    QVERIFY(translated(rig, {}));
    const CliEnd list = rig.run({u"remote"_s, u"oiiyao"_s});
    QCOMPARE(list.code, 0);
    QCOMPARE(list.lines.size(), 1);
    QCOMPARE(list.lines.first()["id"_L1].toString(), u"551"_s);
    QCOMPARE(list.lines.first()["operation"_L1].toString(), u"video_translation"_s);

    const CliEnd one = rig.run({u"remote"_s, u"oiiyao"_s, u"551"_s});
    QCOMPARE(one.code, 0);
    QCOMPARE(one.lines.size(), 1);
    const QJsonObject line = one.lines.first();
    for (const auto& field : {u"vendor"_s, u"id"_s, u"operation"_s, u"name"_s, u"state"_s, u"status"_s, u"progress"_s, u"source"_s,
                              u"target"_s, u"credits"_s, u"created_at"_s, u"files"_s, u"error"_s})
        QVERIFY2(line.contains(field), qPrintable(field));
    QVERIFY(line["id"_L1].isString());
    QCOMPARE(line["state"_L1].toString(), u"done"_s);
    QCOMPARE(line["status"_L1].toString(), u"completed"_s);
    QVERIFY(line["error"_L1].isNull());
    QStringList roles;
    for (const QJsonValue& file : line["files"_L1].toArray()) {
        roles << file["role"_L1].toString();
        QVERIFY(file["url"_L1].toString().startsWith("http"_L1));
    }
    QCOMPARE(roles, (QStringList{u"video"_s, u"subtitles"_s}));
    QCOMPARE(rig.violations(), QJsonArray());
}

void TestCliAccount::aRemoteTaskThatIsNone() {
    CliRig rig;
    rig.startSimulator();
    const CliEnd end = rig.run({u"remote"_s, u"oiiyao"_s, u"9223372036854775807"_s});
    QCOMPARE(end.code, 1);
    QCOMPARE(end.errorKinds(), QStringList{u"NotFound"_s});
}

void TestCliAccount::cloneVoice_data() {
    QTest::addColumn<QString>("vendor");
    QTest::newRow("Oiiyao") << u"oiiyao"_s;
    QTest::newRow("Qavix") << u"qavix"_s;
}

static QStringList cloning(const CliRig& rig, const QString& vendor) {
    return {u"clone-voice"_s, vendor, rig.clip(), u"--name"_s, u"Ana at home"_s, u"--consent"_s, u"Ana agreed on 2026-01-02, for her films"_s};
}

void TestCliAccount::cloneVoice() {
    QFETCH(QString, vendor);
    CliRig rig;
    rig.startSimulator({u"--vendor"_s, vendor});
    const CliEnd end = rig.run(cloning(rig, vendor));
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(end.end()["done"_L1].toInt(), 1);
    const QJsonObject voice = end.lines.last();
    QCOMPARE(voice["vendor"_L1].toString(), vendor);
    QCOMPARE(voice["name"_L1].toString(), u"Ana at home"_s);
    QCOMPARE(voice["kind"_L1].toString(), u"cloned"_s);
    QCOMPARE(rig.bills(), 1);
    QCOMPARE(rig.violations(), QJsonArray());
    const CliEnd found = rig.run({u"voices"_s, vendor, u"--search"_s, u"ana at HOME"_s});
    QCOMPARE(found.lines.size(), 1);
    QCOMPARE(found.lines.first()["id"_L1], voice["id"_L1]);
    const QJsonObject task = rig.run({u"tasks"_s}).lines.value(0);
    QCOMPARE(task["made"_L1], voice["id"_L1]);
}

void TestCliAccount::aRehearsedCloneCostsNothing() {
    CliRig rig;
    rig.startSimulator();
    const CliEnd end = rig.run(cloning(rig, u"oiiyao"_s) + QStringList{u"--dry-run"_s});
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(end.events(u"request"_s).size(), 1);
    QCOMPARE(end.events(u"request"_s).first()["body"_L1]["name"_L1].toString(), u"Ana at home"_s);
    QCOMPARE(rig.count(u"POST"_s), 0);
    QVERIFY(rig.run({u"tasks"_s}).lines.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliAccount)
#include "tst_cliaccount.moc"
