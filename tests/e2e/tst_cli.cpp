// SPDX-License-Identifier: MIT
// The lists, and what is refused before anything is sent.
#include "tests/e2e/clirig.h"

#include <QtCore/qdir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestCli : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void vendors();
    void account();
    void pricing();
    void languages();
    void voices();
    void localVoices();
    void whatAVendorLacks_data();
    void whatAVendorLacks();
    void emptyQueue();
    void isRefused_data();
    void isRefused();
    void peopleReadSentences();
    void helps();
};

static QJsonObject lineOf(const CliEnd& end, const QString& field, const QString& value) {
    for (const QJsonObject& line : end.lines) {
        if (line[field].toString() == value)
            return line;
    }
    return {};
}

static void hasFields(const QJsonObject& line, const QStringList& fields) {
    for (const QString& field : fields)
        QVERIFY2(line.contains(field), qPrintable(field));
}

void TestCli::vendors() {
    CliRig rig;
    const CliEnd end = rig.run({u"vendors"_s});
    QCOMPARE(end.code, 0);
    for (const auto& id : {u"local"_s, u"oiiyao"_s}) {
        const QJsonObject vendor = lineOf(end, u"id"_s, id);
        hasFields(vendor, {u"id"_s, u"name"_s, u"operations"_s});
        QVERIFY(!vendor["operations"_L1].toArray().isEmpty());
        for (const QJsonValue& operation : vendor["operations"_L1].toArray())
            hasFields(operation.toObject(), {u"kind"_s, u"inputs"_s, u"options"_s, u"limits"_s});
    }
    const QJsonObject translate = lineOf(end, u"id"_s, u"oiiyao"_s)["operations"_L1].toArray().first().toObject();
    QCOMPARE(translate["kind"_L1].toString(), u"translate"_s);
    QCOMPARE(translate["inputs"_L1].toArray().first()["role"_L1].toString(), u"video"_s);
    QCOMPARE(translate["options"_L1].toArray().first()["name"_L1].toString(), u"voice_clone"_s);
    QVERIFY2(end.err.isEmpty(), end.err.constData());
}

void TestCli::account() {
    CliRig rig;
    rig.startSimulator();
    const CliEnd end = rig.run({u"account"_s, u"oiiyao"_s});
    QCOMPARE(end.code, 0);
    QCOMPARE(end.lines.size(), 1);
    const QJsonObject line = end.lines.first();
    QCOMPARE(line["vendor"_L1].toString(), u"oiiyao"_s);
    QCOMPARE(line["balance"_L1].toString(), u"10000"_s);
    QCOMPARE(line["plan"_L1].toString(), u"pro"_s);
    QVERIFY(line["expires_at"_L1].isString());
    QCOMPARE(line["rate_limits"_L1]["requests_per_minute"_L1].toInt(), 600);
    QCOMPARE(line["rate_limits"_L1]["queries_per_second"_L1].toInt(), 20);
    QCOMPARE(rig.violations(), QJsonArray());
}

void TestCli::pricing() {
    CliRig rig;
    rig.startSimulator();
    const CliEnd end = rig.run({u"pricing"_s, u"oiiyao"_s});
    QCOMPARE(end.code, 0);
    const QJsonObject line = lineOf(end, u"operation"_s, u"video_translation"_s);
    hasFields(line, {u"vendor"_s, u"operation"_s, u"credits_per_minute"_s, u"language"_s});
    QCOMPARE(line["credits_per_minute"_L1].toDouble(), 60.0);
}

void TestCli::languages() {
    CliRig rig;
    const CliEnd end = rig.run({u"languages"_s, u"oiiyao"_s, u"--operation"_s, u"translate"_s});
    QCOMPARE(end.code, 0);
    QCOMPARE(end.lines.size(), 39);
    const QJsonObject yue = lineOf(end, u"code"_s, u"yue"_s);
    hasFields(yue, {u"vendor"_s, u"code"_s, u"name"_s, u"source"_s, u"target"_s});
    QCOMPARE(yue["source"_L1].toBool(), true);
    QCOMPARE(yue["target"_L1].toBool(), false);
    QCOMPARE(lineOf(end, u"code"_s, u"pt-BR"_s)["source"_L1].toBool(), false);
    QCOMPARE(rig.run({u"languages"_s, u"oiiyao"_s, u"--operation"_s, u"avatar-video"_s}).code, 2);
    QCOMPARE(rig.run({u"languages"_s, u"oiiyao"_s, u"--operation"_s, u"juggle"_s}).code, 2);
}

void TestCli::voices() {
    CliRig rig;
    rig.startSimulator();
    const CliEnd all = rig.run({u"voices"_s, u"oiiyao"_s});
    QCOMPARE(all.code, 0);
    QCOMPARE(all.lines.size(), 10);
    for (const QJsonObject& line : all.lines) {
        hasFields(line, {u"vendor"_s, u"id"_s, u"name"_s, u"language"_s, u"gender"_s, u"kind"_s, u"preview_url"_s});
        QVERIFY(line["id"_L1].isString());
    }
    QCOMPARE(lineOf(all, u"name"_s, u"My own voice"_s)["id"_L1].toString(), u"9007199254740993"_s);
    QCOMPARE(rig.run({u"voices"_s, u"oiiyao"_s, u"--language"_s, u"es"_s, u"--gender"_s, u"female"_s}).lines.size(), 1);
    QCOMPARE(rig.run({u"voices"_s, u"oiiyao"_s, u"--language"_s, u"es"_s, u"--gender"_s, u"FEMALE"_s}).lines.size(), 1);
    QCOMPARE(rig.run({u"voices"_s, u"oiiyao"_s, u"--search"_s, u"lucía"_s}).lines.size(), 1);
    QCOMPARE(rig.violations(), QJsonArray());
}

void TestCli::localVoices() {
    CliRig rig;
    const CliEnd end = rig.run({u"voices"_s, u"local"_s, u"--language"_s, u"es"_s});
    QCOMPARE(end.code, 0);
    if (end.lines.isEmpty())
        QSKIP("no speech program is installed");
    for (const QJsonObject& line : end.lines)
        QVERIFY(line["language"_L1].toString().startsWith("es"_L1));
}

void TestCli::whatAVendorLacks_data() {
    QTest::addColumn<QStringList>("arguments");
    for (const auto& command : {u"account"_s, u"usage"_s, u"pricing"_s, u"avatars"_s, u"remote"_s})
        QTest::addRow("%s", qPrintable(command)) << QStringList{command, u"local"_s};
    QTest::newRow("templates") << QStringList{u"avatars"_s, u"local"_s, u"--templates"_s};
    QTest::newRow("one remote task") << QStringList{u"remote"_s, u"local"_s, u"551"_s};
}

void TestCli::whatAVendorLacks() {
    QFETCH(QStringList, arguments);
    CliRig rig;
    const CliEnd end = rig.run(arguments);
    QCOMPARE(end.code, 2);
    QCOMPARE(end.lines.size(), 1);
    QCOMPARE(end.errorKinds(), QStringList{u"Invalid"_s});
}

void TestCli::emptyQueue() {
    CliRig rig;
    const CliEnd tasks = rig.run({u"tasks"_s});
    QCOMPARE(tasks.code, 0);
    QVERIFY(tasks.lines.isEmpty());
    QVERIFY(!QDir(rig.path(u"profile"_s)).exists());  // looking makes nothing
    const CliEnd work = rig.run({u"work"_s});
    QCOMPARE(work.code, 0);
    QCOMPARE(work.end()["done"_L1].toInt(-1), 0);
}

void TestCli::isRefused_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("field");
    const QStringList run{u"run"_s, u"a.mp4"_s, u"--operation"_s, u"translate"_s};
    const QStringList oiiyao = run + QStringList{u"--vendor"_s, u"oiiyao"_s, u"--from"_s, u"en"_s};
    const QStringList full = oiiyao + QStringList{u"--to"_s, u"es"_s, u"--voice"_s, u"101"_s};
    const auto row = [](const char* name, const QStringList& arguments, const QString& field) {
        QTest::newRow(name) << arguments << field;
    };
    row("no command", {}, u"command"_s);
    row("an unknown command", {u"juggle"_s}, u"command"_s);
    row("an unknown option", {u"vendors"_s, u"--fast"_s}, u"fast"_s);
    row("an option without its value", {u"voices"_s, u"oiiyao"_s, u"--language"_s}, u"language"_s);
    row("an account of nobody", {u"account"_s, u"nobody"_s}, u"vendor"_s);
    row("a key for nobody", {u"key"_s, u"test"_s, u"nobody"_s}, u"vendor"_s);
    row("a key for this computer", {u"key"_s, u"test"_s, u"local"_s}, u"vendor"_s);
    row("an unknown key command", {u"key"_s, u"eat"_s, u"oiiyao"_s}, u"command"_s);
    row("no operation", {u"run"_s, u"a.mp4"_s}, u"operation"_s);
    row("an unknown operation", {u"run"_s, u"a.mp4"_s, u"--operation"_s, u"juggle"_s}, u"operation"_s);
    row("an unknown vendor", run + QStringList{u"--vendor"_s, u"nobody"_s, u"--to"_s, u"es"_s}, u"vendor"_s);
    row("an operation the vendor lacks", {u"run"_s, u"--operation"_s, u"avatar-video"_s, u"--vendor"_s, u"oiiyao"_s}, u"operation"_s);
    row("no target language", oiiyao + QStringList{u"--voice"_s, u"101"_s}, u"to"_s);
    row("an unknown language", oiiyao + QStringList{u"--to"_s, u"xx"_s, u"--voice"_s, u"101"_s}, u"to"_s);
    row("one unknown language among good ones", oiiyao + QStringList{u"--to"_s, u"es,xx"_s, u"--voice"_s, u"101"_s}, u"to"_s);
    row("no voice", oiiyao + QStringList{u"--to"_s, u"es"_s}, u"voice"_s);
    row("a voice for another language", oiiyao + QStringList{u"--to"_s, u"es"_s, u"--voice"_s, u"fr=101"_s}, u"voice"_s);
    row("an unknown setting", full + QStringList{u"--set"_s, u"colour=red"_s}, u"colour"_s);
    row("a setting nobody of two knows", {u"run"_s, u"a.mp4"_s, u"--operation"_s, u"translate"_s, u"--vendor"_s, u"oiiyao,local"_s,
                                          u"--to"_s, u"es"_s, u"--set"_s, u"colour=red"_s}, u"colour"_s);
    row("a stage that is no bucket", full + QStringList{u"--stage"_s, u"ftp://bucket"_s}, u"stage"_s);
    row("a size that is none", full + QStringList{u"--frame-size"_s, u"big"_s}, u"frame-size"_s);
    row("a date that is none", {u"usage"_s, u"oiiyao"_s, u"--from"_s, u"2025-02-30"_s}, u"from"_s);
    row("a date in another form", {u"usage"_s, u"oiiyao"_s, u"--to"_s, u"1.2.2025"_s}, u"to"_s);
    row("from after to", {u"usage"_s, u"oiiyao"_s, u"--from"_s, u"2025-02-02"_s, u"--to"_s, u"2025-02-01"_s}, u"to"_s);
    row("usage of nobody", {u"usage"_s, u"nobody"_s}, u"vendor"_s);
    row("avatars of nobody", {u"avatars"_s, u"nobody"_s, u"--photo"_s, u"a.jpg"_s}, u"vendor"_s);
    row("templates and a photo at once", {u"avatars"_s, u"oiiyao"_s, u"--templates"_s, u"--photo"_s, u"a.jpg"_s}, u"templates"_s);
    row("an avatar where none can be made", {u"avatars"_s, u"oiiyao"_s, u"--photo"_s, u"a.jpg"_s}, u"operation"_s);
    row("a cloned voice without a name", {u"clone-voice"_s, u"oiiyao"_s, u"a.wav"_s, u"--consent"_s, u"Ana"_s}, u"name"_s);
    row("a cloned voice without consent", {u"clone-voice"_s, u"oiiyao"_s, u"a.wav"_s, u"--name"_s, u"Ana"_s}, u"consent"_s);
    row("a cloned voice with blank consent", {u"clone-voice"_s, u"oiiyao"_s, u"a.wav"_s, u"--name"_s, u"Ana"_s, u"--consent"_s, u" "_s},
        u"consent"_s);
    row("a setting of another type", full + QStringList{u"--set"_s, u"voice_clone=perhaps"_s}, u"voice_clone"_s);
    row("a box in pixels", full + QStringList{u"--region"_s, u"10,10,200,50"_s}, u"region"_s);
    row("a cap that is no number", full + QStringList{u"--max-credits"_s, u"plenty"_s}, u"max-credits"_s);
    row("a cap that is not a number", full + QStringList{u"--max-credits"_s, u"nan"_s}, u"max-credits"_s);
    row("a URL with a blank", QStringList{u"run"_s, u"https://a.example/b c.mp4"_s} + full.mid(2), u"input"_s);
    row("no input", QStringList{u"run"_s} + full.mid(2), u"input"_s);
    row("a task nobody knows", {u"task"_s, u"4711"_s}, u"id"_s);
    row("no task to pause", {u"pause"_s}, u"id"_s);
    row("a state nobody knows", {u"tasks"_s, u"--state"_s, u"levitating"_s}, u"state"_s);
}

void TestCli::isRefused() {
    QFETCH(QStringList, arguments);
    CliRig rig;
    const CliEnd end = rig.run(arguments);
    QCOMPARE(end.code, 2);
    QVERIFY2(end.events(u"error"_s).size() == 1, end.all().constData());
    const QJsonObject error = end.events(u"error"_s).first();
    QCOMPARE(error["kind"_L1].toString(), u"Invalid"_s);
    QTEST(error["field"_L1].toString(), "field");
    QVERIFY(error["task"_L1].isNull());
    QVERIFY(error["message"_L1].toString().size() > 8);
    QVERIFY(rig.run({u"tasks"_s}).lines.isEmpty());
}

void TestCli::peopleReadSentences() {
    CliRig rig;
    QProcess process;
    process.setProcessEnvironment(rig.environment);
    process.start(QStringLiteral(BABELREEL_CLI), {u"run"_s, u"a.mp4"_s, u"--operation"_s, u"translate"_s, u"--vendor"_s, u"nobody"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    QVERIFY(process.readAllStandardError().contains("There is no vendor called “nobody”."));
}

void TestCli::helps() {
    QProcess process;
    process.start(QStringLiteral(BABELREEL_CLI), {u"--help"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("babelreel-cli [--profile DIR]"));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
