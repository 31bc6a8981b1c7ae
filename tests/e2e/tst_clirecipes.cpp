// SPDX-License-Identifier: MIT
// Operations wired output to input over vendors, from the shell; the vendors' bills are what judges.
#include "tests/e2e/clirig.h"

#include <QtCore/qfileinfo.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestCliRecipes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void threeStagesAtTwoVendorsIntoTwoLanguages();
    void whatWasPaidIsNotPaidAgain();
    void aFailedStageIsMendedAndTheRestGoesOn();
    void killedBetweenStages_data();
    void killedBetweenStages();
    void aPlainRunTakesTheEarlierResult();
    void aDryRunShowsAllStages();
    void recipesAreListedAndHandedOn();
    void refuses_data();
    void refuses();
};

namespace {

/// Erased at one vendor, dubbed at another, and given subtitles at the first. Every stage but the first is another request for each
/// language, though the simulated vendors give back what they get.
const QByteArray stages = R"([{"operation": "erase", "vendor": "oiiyao"},
    {"operation": "translate", "vendor": "qavix", "takes": [{"into": "video", "stage": 1, "of": "video"}]},
    {"operation": "subtitles", "vendor": "oiiyao", "takes": [{"into": "video", "stage": 2, "of": "video"}]}])";

QString recipe(const CliRig& rig, const QByteArray& content = stages, const QString& name = u"chain"_s) {
    const QString path = rig.path(name + u".json"_s);
    QFile file(path);
    const QByteArray bytes = R"({"format": "babelreel-recipe", "version": 1, "recipe": {"name": ")" + name.toUtf8() + R"(", "stages": )" + content + "}}";
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

QStringList chained(const CliRig& rig, const QString& recipe) {
    return {u"run"_s, rig.path(u"clip.mp4"_s), u"--recipe"_s, recipe, u"--from"_s, u"en"_s, u"--to"_s, u"es,fr"_s, u"--out"_s, rig.out()};
}

void startBoth(CliRig& rig, const QStringList& first = {}, const QStringList& second = {}) {
    QCOMPARE(rig.clip(), rig.path(u"clip.mp4"_s));
    rig.startSimulator(QStringList{u"--vendor"_s, u"oiiyao"_s} + first);
    rig.startSimulator(QStringList{u"--vendor"_s, u"qavix"_s} + second);
}

/// "smart_erasure", "subtitle_translation" ...
QStringList billed(const CliRig& rig, const QString& vendor) {
    QStringList types;
    for (const QJsonValue bill : rig.stateOf(vendor)["bills"_L1].toArray())
        types << bill["type"_L1].toString();
    types.sort();
    return types;
}

const QStringList whole{u"smart_erasure"_s, u"subtitle_translation"_s, u"subtitle_translation"_s};

void verifyPaidOnce(const CliRig& rig) {
    QCOMPARE(billed(rig, u"oiiyao"_s), whole);
    QCOMPARE(billed(rig, u"qavix"_s), (QStringList{u"video_translation"_s, u"video_translation"_s}));
    for (const auto& vendor : {u"oiiyao"_s, u"qavix"_s})
        QCOMPARE(rig.stateOf(vendor)["violations"_L1].toArray(), QJsonArray());
    QCOMPARE(rig.parts(), QStringList());
}

}  // namespace

void TestCliRecipes::threeStagesAtTwoVendorsIntoTwoLanguages() {
    CliRig rig;
    startBoth(rig);
    const CliEnd end = rig.run(chained(rig, recipe(rig)));
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(end.end()["done"_L1].toInt(), 5);
    verifyPaidOnce(rig);
    QCOMPARE(rig.results().size(), 1 + 2 * 2 + 2 * 2);  // with subtitles beside them
    QCOMPARE(end.files().size(), 9);
}

void TestCliRecipes::whatWasPaidIsNotPaidAgain() {
    CliRig rig;
    startBoth(rig);
    QCOMPARE(rig.run(chained(rig, recipe(rig))).code, 0);
    const QStringList results = rig.results();
    const CliEnd same = rig.run(chained(rig, recipe(rig)));
    QVERIFY2(same.code == 0, same.all().constData());
    verifyPaidOnce(rig);
    QCOMPARE(same.end()["credits"_L1].toDouble(), 0.0);
    QCOMPARE(rig.results(), results);  // no second ones beside them

    QByteArray changed = stages;
    changed.replace(R"("subtitles", "vendor": "oiiyao")", R"("subtitles", "vendor": "qavix")");
    const CliEnd late = rig.run(chained(rig, recipe(rig, changed, u"late"_s)));
    QVERIFY2(late.code == 0, late.all().constData());
    QCOMPARE(billed(rig, u"oiiyao"_s), whole);
    QCOMPARE(billed(rig, u"qavix"_s), (QStringList{u"subtitle_translation"_s, u"subtitle_translation"_s, u"video_translation"_s, u"video_translation"_s}));

    QCOMPARE(rig.run(chained(rig, recipe(rig)) + QStringList{u"--again"_s}).code, 0);
    QCOMPARE(billed(rig, u"oiiyao"_s).size(), 6);
    QCOMPARE(billed(rig, u"qavix"_s).size(), 6);
}

void TestCliRecipes::aFailedStageIsMendedAndTheRestGoesOn() {
    CliRig rig;
    startBoth(rig, {}, {u"--misbehave"_s, u"video-translation=validation-error:1"_s});
    const CliEnd end = rig.run(chained(rig, recipe(rig)));
    QVERIFY2(end.code == 1, end.all().constData());
    QCOMPARE(end.end()["done"_L1].toInt(), 3);  // the erased picture, and all of the other language
    QCOMPARE(end.end()["failed"_L1].toInt(), 1);
    QCOMPARE(end.end()["waiting"_L1].toInt(), 1);
    QString failed;
    QStringList waiting;
    for (const QJsonObject& task : rig.run({u"tasks"_s}).lines) {
        if (task["state"_L1].toString() == "failed"_L1)
            failed = task["id"_L1].toString();
        if (task["wait"_L1].toString() == "earlier"_L1)
            waiting << task["operation"_L1].toString();
    }
    QCOMPARE(waiting, QStringList{u"subtitles"_s});
    QCOMPARE(billed(rig, u"oiiyao"_s), (QStringList{u"smart_erasure"_s, u"subtitle_translation"_s}));
    QCOMPARE(rig.run({u"retry"_s, failed}).code, 0);
    const CliEnd worked = rig.run({u"work"_s});
    QVERIFY2(worked.code == 0, worked.all().constData());
    verifyPaidOnce(rig);
}

void TestCliRecipes::killedBetweenStages_data() {
    QTest::addColumn<QString>("at");
    for (const auto& at : {u"created"_s, u"done"_s, u"inputs-taken"_s, u"inputs-taken@2"_s, u"id-committed@2"_s, u"renamed@4"_s, u"done@3"_s})
        QTest::newRow(qPrintable(at)) << at;
}

void TestCliRecipes::killedBetweenStages() {
    QFETCH(QString, at);
    CliRig rig;
    startBoth(rig);
    rig.environment.insert(u"BABELREEL_KILL_AT"_s, at);
    const auto process = rig.start(chained(rig, recipe(rig)));
    QVERIFY(process->waitForFinished(120'000));
    QVERIFY2(process->exitStatus() == QProcess::CrashExit, ("it never came to that line: " + process->readAll()).constData());
    rig.environment.remove(u"BABELREEL_KILL_AT"_s);
    const CliEnd worked = rig.run({u"work"_s});
    QVERIFY2(worked.code == 0, worked.all().constData());
    QCOMPARE(rig.run({u"tasks"_s, u"--state"_s, u"done"_s}).lines.size(), 5);
    verifyPaidOnce(rig);
    QCOMPARE(rig.results().size(), 9);
}

void TestCliRecipes::aPlainRunTakesTheEarlierResult() {
    CliRig rig;
    rig.startSimulator();
    QCOMPARE(rig.run(rig.translate({rig.clip()})).code, 0);
    const CliEnd again = rig.run(rig.translate({rig.clip()}) + QStringList{u"--reuse"_s});
    QVERIFY2(again.code == 0, again.all().constData());
    QCOMPARE(rig.bills(), 1);
    QCOMPARE(again.files().size(), 2);
    QCOMPARE(rig.run(rig.translate({rig.clip()})).code, 0);
    QCOMPARE(rig.bills(), 2);
}

void TestCliRecipes::aDryRunShowsAllStages() {
    CliRig rig;
    startBoth(rig);
    const CliEnd end = rig.run(chained(rig, recipe(rig)) + QStringList{u"--dry-run"_s});
    QVERIFY2(end.code == 0, end.all().constData());
    const QList<QJsonObject> checks = end.events(u"check"_s), requests = end.events(u"request"_s);
    QCOMPARE(checks.size(), 5);
    QCOMPARE(requests.size(), 5);
    QCOMPARE(checks[0]["takes"_L1].toArray().size(), 0);
    QCOMPARE(checks[1]["takes"_L1][0]["job"_L1].toInt(), 1);
    QCOMPARE(checks[1]["credits"_L1], checks[2]["credits"_L1]);
    QVERIFY(checks[1]["credits"_L1].toDouble() > 0);  // as long as the clip, which it takes after another stage
    QCOMPARE(requests[4]["body"_L1]["video_url"_L1].toString(), u"(uploaded)"_s);
    QCOMPARE(billed(rig, u"oiiyao"_s), QStringList());
    QCOMPARE(rig.run({u"tasks"_s}).lines.size(), 0);
}

void TestCliRecipes::recipesAreListedAndHandedOn() {
    CliRig rig;
    const qsizetype examples = rig.run({u"recipes"_s}).lines.size();
    QVERIFY(examples >= 2);
    const CliEnd imported = rig.run({u"recipes"_s, u"--import"_s, recipe(rig)});
    QVERIFY2(imported.code == 0, imported.all().constData());
    QCOMPARE(imported.lines.first()["recipe"_L1].toString(), u"chain"_s);
    const QList<QJsonObject> listed = rig.run({u"recipes"_s}).lines;
    QCOMPARE(listed.size(), examples + 1);
    QCOMPARE(listed.first()["stages"_L1].toArray().size(), 3);
    const QString file = rig.path(u"handed-on.json"_s);
    QCOMPARE(rig.run({u"recipes"_s, u"--export"_s, u"Chain"_s, u"--file"_s, file}).code, 0);
    QVERIFY(QFileInfo(file).size() > 100);
    QCOMPARE(rig.run({u"recipes"_s, u"--export"_s, u"Chain"_s, u"--file"_s, file}).code, 2);
    QCOMPARE(rig.run({u"recipes"_s, u"--import"_s, file}).lines.first()["recipe"_L1].toString(), u"chain 2"_s);
    startBoth(rig);
    const CliEnd end = rig.run(chained(rig, u"chain"_s) + QStringList{u"--dry-run"_s});
    QVERIFY2(end.code == 0, end.all().constData());
}

void TestCliRecipes::refuses_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("field");
    const QByteArray erase = R"({"operation": "erase", "vendor": "oiiyao"})";
    QTest::newRow("no recipe of that name") << QByteArray() << QStringList() << u"recipe"_s;
    QTest::newRow("a stage that takes of a later one")
        << QByteArray(R"([{"operation": "erase", "takes": [{"into": "video", "stage": 2, "of": "video"}]}, {"operation": "erase"}])") << QStringList()
        << u"recipe"_s;
    QTest::newRow("a stage that its vendor does not do") << QByteArray(R"([{"operation": "lip-sync", "vendor": "akool"}])") << QStringList() << u"stage"_s;
    QTest::newRow("a file that nobody makes")
        << "[" + erase + R"(, {"operation": "translate", "takes": [{"into": "subtitles", "stage": 1, "of": "subtitles"}]}])" << QStringList() << u"stage"_s;
    QTest::newRow("an operation beside it") << stages << QStringList{u"--operation"_s, u"erase"_s} << u"operation"_s;
    QTest::newRow("a language that a late stage does not take") << stages << QStringList{u"--to"_s, u"!"_s} << u"to"_s;
    QTest::newRow("a setting that no stage knows") << stages << QStringList{u"--set"_s, u"nothing=1"_s} << u"nothing"_s;
    QTest::newRow("a picture that no stage takes") << stages << QStringList{u"--image"_s, u"https://a.example/a.png"_s} << u"image"_s;
}

void TestCliRecipes::refuses() {
    QFETCH(QByteArray, content);
    QFETCH(QStringList, more);
    CliRig rig;
    startBoth(rig);
    const QString named = content.isEmpty() ? u"no-such"_s : recipe(rig, content);
    const CliEnd end = rig.run(chained(rig, named) + more);
    QVERIFY2(end.code == 2, end.all().constData());
    QTEST(end.events(u"error"_s).value(0)["field"_L1].toString(), "field");
    QCOMPARE(rig.run({u"tasks"_s}).lines.size(), 0);
}

QTEST_GUILESS_MAIN(TestCliRecipes)
#include "tst_clirecipes.moc"
