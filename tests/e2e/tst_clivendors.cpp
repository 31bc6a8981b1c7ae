// SPDX-License-Identifier: MIT
// Vendors that only take links: what goes out to them, and what is refused before it could.
#include "tests/e2e/clirig.h"

#include <QtCore/qset.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestCliVendors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileNeedsAWay_data();
    void aFileNeedsAWay();
    void severalLanguagesInOneCall();
    void theSameRehearsed();
    void textInThePicture();
    void aRehearsalTellsOfAConversion();
    void twoVendorsWithOptionsOfTheirOwn();
    void languagesFromTheVendor();
    void voices_data();
    void voices();
    void oneRemoteTask();
    void aKeyIsTestedForFree();
    void avatars();
    void makesAvatars_data();
    void makesAvatars();
    void boxesOfALinkNeedItsSize();
    void speech();
};

static const QString clipLink = u"https://clips.example/a.mp4"_s;

static QStringList translate(const QString& input, const QString& vendor, const QStringList& more = {}) {
    return QStringList{u"run"_s, input, u"--operation"_s, u"translate"_s, u"--vendor"_s, vendor, u"--from"_s, u"auto"_s} + more;
}

static void startOne(CliRig& rig, const QString& vendor) {
    rig.startSimulator({u"--vendor"_s, vendor, u"--result-video"_s, rig.clip(u"result"_s)});
}

void TestCliVendors::aFileNeedsAWay_data() {
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("field");
    const QStringList es{u"--to"_s, u"es"_s};
    QTest::newRow("AKOOL") << u"akool"_s << es << u"input"_s;
    QTest::newRow("Vozo") << u"vozo"_s << es << u"input"_s;
    QTest::newRow("one of two") << u"local,vozo"_s << es << u"input"_s;
    QTest::newRow("a stage that is none") << u"vozo"_s << es + QStringList{u"--stage"_s, u"my-bucket"_s} << u"stage"_s;
}

void TestCliVendors::aFileNeedsAWay() {
    QFETCH(QString, vendor);
    QFETCH(QStringList, more);
    CliRig rig;
    const CliEnd end = rig.run(translate(rig.clip(), vendor, more));
    QVERIFY2(end.code == 2, end.all().constData());
    QCOMPARE(end.errorKinds(), QStringList{u"Invalid"_s});
    QTEST(end.events(u"error"_s).first()["field"_L1].toString(), "field");
    QVERIFY(rig.run({u"tasks"_s}).lines.isEmpty());
}

void TestCliVendors::severalLanguagesInOneCall() {
    CliRig rig;
    startOne(rig, u"akool"_s);
    const CliEnd end = rig.run(translate(clipLink, u"akool"_s, {u"--to"_s, u"ja,es"_s, u"--voice"_s, u"es=6889b755662160e2caad5fdf"_s,
                                                                u"--set"_s, u"lipsync=true"_s, u"--out"_s, rig.out()}));
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(end.end()["done"_L1].toInt(), 2);
    QCOMPARE(rig.count(u"POST "_s), 1);
    QCOMPARE(rig.bills(), 2);
    QCOMPARE(rig.violations(), QJsonArray());
    QSet<QString> targets;
    for (const QJsonObject& event : end.events(u"state"_s))
        targets.insert(event["target"_L1].toString());
    QCOMPARE(targets, (QSet<QString>{u"ja"_s, u"es"_s}));
    QVERIFY(!rig.results().isEmpty());
}

void TestCliVendors::theSameRehearsed() {
    CliRig rig;
    startOne(rig, u"akool"_s);
    const CliEnd end = rig.run(translate(clipLink + u"?token=secret"_s, u"akool"_s,
                                         {u"--to"_s, u"ja,es"_s, u"--voice"_s, u"6889b755662160e2caad5fdf"_s, u"--voice"_s,
                                          u"es=6889b74e662160e2caad5fd5"_s, u"--dry-run"_s}));
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(end.events(u"check"_s).size(), 2);
    QCOMPARE(end.events(u"request"_s).size(), 1);
    const QJsonValue body = end.events(u"request"_s).first()["body"_L1];
    QCOMPARE(body["language"_L1].toString(), u"ja,es"_s);
    QCOMPARE(body["source_language"_L1].toString(), u"DEFAULT"_s);
    QCOMPARE(body["voices_map"_L1]["ja"_L1]["voice_id"_L1].toString(), u"6889b755662160e2caad5fdf"_s);
    QCOMPARE(body["voices_map"_L1]["es"_L1]["voice_id"_L1].toString(), u"6889b74e662160e2caad5fd5"_s);
    QVERIFY(!end.all().contains("token=secret"));
    QCOMPARE(rig.count(u"POST "_s), 0);
}

void TestCliVendors::aRehearsalTellsOfAConversion() {
    CliRig rig;
    const QStringList words{u"avatars"_s, u"kreado"_s, u"--clone"_s, rig.clip(u"long"_s, 6), u"--stage"_s, u"s3://bucket/clips"_s,
                            u"--dry-run"_s};
    const CliEnd small = rig.run(words);  // a picture that is smaller than what the vendor takes
    QCOMPARE(small.code, 2);
    const CliEnd end = rig.run(words + QStringList{u"--fit"_s});
    QVERIFY2(end.code == 0, end.all().constData());
    QVERIFY(end.events(u"check"_s).first()["converted"_L1].toBool());
    QCOMPARE(end.events(u"request"_s).first()["body"_L1]["videoUrl"_L1].toString(), u"(uploaded)"_s);
}

void TestCliVendors::textInThePicture() {
    CliRig rig;
    startOne(rig, u"vozo"_s);
    const CliEnd end = rig.run(translate(clipLink, u"vozo"_s, {u"--to"_s, u"es"_s, u"--region"_s, u"0.1,0.8,0.8,0.1:ocr"_s, u"--set"_s,
                                                               u"export_type=all"_s, u"--set"_s, u"max=2"_s, u"--out"_s, rig.out()}));
    QVERIFY2(end.code == 0, end.all().constData());
    QSet<QString> roles;
    for (const QJsonObject& file : end.events(u"file"_s))
        roles.insert(file["role"_L1].toString());
    QCOMPARE(roles, (QSet<QString>{u"video"_s, u"audio"_s, u"subtitles"_s}));
    QCOMPARE(rig.violations(), QJsonArray());
}

void TestCliVendors::twoVendorsWithOptionsOfTheirOwn() {
    CliRig rig;
    startOne(rig, u"akool"_s);
    startOne(rig, u"vozo"_s);
    const QStringList more{u"--to"_s, u"es"_s, u"--set"_s, u"caption_type=4"_s, u"--set"_s, u"user_prompt=short"_s, u"--out"_s, rig.out()};
    const CliEnd end = rig.run(translate(clipLink, u"akool,vozo"_s, more));
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(end.end()["done"_L1].toInt(), 2);
    for (const auto& vendor : {u"akool"_s, u"vozo"_s}) {
        QCOMPARE(rig.stateOf(vendor)["violations"_L1].toArray(), QJsonArray());
        QCOMPARE(rig.stateOf(vendor)["bills"_L1].toArray().size(), 1);
    }
    const CliEnd unknown = rig.run(translate(clipLink, u"akool,vozo"_s, more + QStringList{u"--set"_s, u"colour=red"_s}));
    QCOMPARE(unknown.code, 2);
    QCOMPARE(unknown.events(u"error"_s).first()["field"_L1].toString(), u"colour"_s);
}

void TestCliVendors::languagesFromTheVendor() {
    CliRig rig;
    startOne(rig, u"akool"_s);
    const CliEnd asked = rig.run({u"languages"_s, u"akool"_s, u"--operation"_s, u"translate"_s});
    QCOMPARE(asked.code, 0);
    QCOMPARE(asked.lines.size(), 11);
    QCOMPARE(asked.lines.first()["code"_L1].toString(), u"af-ZA"_s);
    for (const auto& field : {u"vendor"_s, u"code"_s, u"name"_s, u"source"_s, u"target"_s})
        QVERIFY2(asked.lines.first().contains(field), qPrintable(field));
    QCOMPARE(rig.count(u"GET /api/open/v3/language/list"_s), 1);
    QCOMPARE(rig.run({u"languages"_s, u"akool"_s, u"--operation"_s, u"speech"_s}).code, 2);
    QVERIFY(rig.run({u"languages"_s, u"vozo"_s}).lines.size() > 10);  // has no list of its own to ask for
}

void TestCliVendors::voices_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<qsizetype>("lines");
    QTest::newRow("all") << QStringList{} << qsizetype(2);
    QTest::newRow("a gender in capitals") << QStringList{u"--gender"_s, u"FEMALE"_s} << qsizetype(1);
    QTest::newRow("a language") << QStringList{u"--language"_s, u"zh-CN-shandong"_s} << qsizetype(1);
    QTest::newRow("a word of the name") << QStringList{u"--search"_s, u"voice 1"_s} << qsizetype(1);
}

void TestCliVendors::voices() {
    QFETCH(QStringList, options);
    CliRig rig;
    startOne(rig, u"akool"_s);
    const CliEnd end = rig.run(QStringList{u"voices"_s, u"akool"_s} + options);
    QCOMPARE(end.code, 0);
    QTEST(end.lines.size(), "lines");
    QCOMPARE(rig.violations(), QJsonArray());
}

void TestCliVendors::oneRemoteTask() {
    CliRig rig;
    startOne(rig, u"vozo"_s);
    QCOMPARE(rig.run(translate(clipLink, u"vozo"_s, {u"--to"_s, u"es"_s, u"--out"_s, rig.out()})).code, 0);
    const QString id = rig.run({u"tasks"_s}).lines.first()["remote_id"_L1].toString();
    QCOMPARE(id, u"1861664658419253250"_s);
    const CliEnd one = rig.run({u"remote"_s, u"vozo"_s, id});
    QCOMPARE(one.code, 0);
    QCOMPARE(one.lines.first()["state"_L1].toString(), u"done"_s);
    QCOMPARE(one.lines.first()["id"_L1].toString(), id);
    const CliEnd list = rig.run({u"remote"_s, u"vozo"_s});
    QCOMPARE(list.code, 2);
    QCOMPARE(list.errorKinds(), QStringList{u"Invalid"_s});
}

void TestCliVendors::aKeyIsTestedForFree() {
    CliRig rig;
    startOne(rig, u"akool"_s);
    const CliEnd good = rig.run({u"key"_s, u"test"_s, u"akool"_s});
    QVERIFY2(good.code == 0, good.all().constData());
    QVERIFY(good.lines.first()["works"_L1].toBool());
    QVERIFY(good.lines.first()["balance"_L1].isNull());
    rig.environment.insert(u"BABELREEL_AKOOL_KEY"_s, u"another"_s);
    const CliEnd bad = rig.run({u"key"_s, u"test"_s, u"akool"_s});
    QCOMPARE(bad.code, 1);
    QCOMPARE(bad.errorKinds(), QStringList{u"Unauthorised"_s});
    QCOMPARE(rig.bills(), 0);
}

static QList<QJsonObject> ownOnes(const QList<QJsonObject>& avatars) {
    QList<QJsonObject> own = avatars;
    own.removeIf([](const QJsonObject& avatar) { return !avatar["own"_L1].toBool(); });
    return own;
}

void TestCliVendors::avatars() {
    CliRig rig;
    startOne(rig, u"kreado"_s);
    const CliEnd end = rig.run({u"avatars"_s, u"kreado"_s});
    QVERIFY2(end.code == 0, end.all().constData());
    QVERIFY(end.lines.size() > 150);  // two pages of photos
    for (const auto& field : {u"vendor"_s, u"id"_s, u"kind"_s, u"own"_s, u"thumbnail_url"_s, u"picture_url"_s, u"preview_url"_s})
        QVERIFY2(end.lines.first().contains(field), qPrintable(field));
    QVERIFY(end.lines.first()["id"_L1].isString());
    // The simulated ones all have one tag of each sort.
    for (const QJsonObject& avatar : end.lines) {
        for (const auto& sort : {u"genders"_s, u"styles"_s, u"regions"_s})
            QCOMPARE(avatar[sort].toArray().size(), 1);
    }
    QCOMPARE(end.lines.first()["genders"_L1].toArray(), QJsonArray{u"male"_s});
    QCOMPARE(end.lines.first()["styles"_L1].toArray(), QJsonArray{u"featured"_s});
    QVERIFY(ownOnes(end.lines).isEmpty());
    const CliEnd templates = rig.run({u"avatars"_s, u"kreado"_s, u"--templates"_s});
    QCOMPARE(templates.code, 0);
    QVERIFY(!templates.lines.isEmpty());
    for (const auto& field : {u"vendor"_s, u"id"_s, u"name"_s})
        QVERIFY2(templates.lines.first().contains(field), qPrintable(field));
    QCOMPARE(rig.violations(), QJsonArray());
}

void TestCliVendors::makesAvatars_data() {
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("operation");
    QTest::newRow("of a photo") << u"--photo"_s << u"https://clips.example/a.jpg"_s << u"photo"_s << u"avatar-photo"_s;
    QTest::newRow("of a video") << u"--clone"_s << clipLink << u"video"_s << u"avatar-clone"_s;
}

void TestCliVendors::makesAvatars() {
    QFETCH(QString, option);
    QFETCH(QString, link);
    CliRig rig;
    startOne(rig, u"kreado"_s);
    const CliEnd file = rig.run({u"avatars"_s, u"kreado"_s, option, rig.clip()});
    QCOMPARE(file.code, 2);
    QCOMPARE(file.events(u"error"_s).first()["field"_L1].toString(), u"input"_s);

    const CliEnd end = rig.run({u"avatars"_s, u"kreado"_s, option, link});
    QVERIFY2(end.code == 0, end.all().constData());
    QTEST(end.events(u"state"_s).first()["operation"_L1].toString(), "operation");
    QCOMPARE(end.end()["done"_L1].toInt(), 1);
    const QJsonObject made = end.lines.last();
    QCOMPARE(made["vendor"_L1].toString(), u"kreado"_s);
    QTEST(made["kind"_L1].toString(), "kind");
    QVERIFY(made["own"_L1].toBool());
    const auto own = ownOnes(rig.run({u"avatars"_s, u"kreado"_s}).lines);
    QCOMPARE(own.size(), 1);
    QCOMPARE(own.first()["id"_L1], made["id"_L1]);
    QCOMPARE(rig.violations(), QJsonArray());
}

void TestCliVendors::boxesOfALinkNeedItsSize() {
    CliRig rig;
    startOne(rig, u"kreado"_s);
    const QStringList erase{u"run"_s, clipLink, u"--operation"_s, u"erase"_s, u"--vendor"_s, u"kreado"_s, u"--region"_s,
                            u"0.1,0.8,0.5,0.1:subtitle"_s, u"--out"_s, rig.out()};
    const CliEnd without = rig.run(erase);
    QCOMPARE(without.code, 2);
    QCOMPARE(without.events(u"error"_s).first()["field"_L1].toString(), u"frame-size"_s);
    const CliEnd end = rig.run(erase + QStringList{u"--frame-size"_s, u"1000x500"_s, u"--dry-run"_s});
    QVERIFY2(end.code == 0, end.all().constData());
    const QJsonValue box = end.events(u"request"_s).first()["body"_L1]["rectAreaList"_L1][0];
    QCOMPARE(box["lt_x"_L1].toInt(), 100);
    QCOMPARE(box["rb_y"_L1].toInt(), 450);
    const CliEnd sent = rig.run(erase + QStringList{u"--frame-size"_s, u"1000x500"_s});
    QVERIFY2(sent.code == 0, sent.all().constData());
    QCOMPARE(rig.violations(), QJsonArray());
}

void TestCliVendors::speech() {
    CliRig rig;
    startOne(rig, u"kreado"_s);
    const CliEnd languages = rig.run({u"languages"_s, u"kreado"_s});
    QCOMPARE(languages.lines.size(), 3);
    const CliEnd voices = rig.run({u"voices"_s, u"kreado"_s, u"--language"_s, u"English"_s, u"--gender"_s, u"Female"_s});
    QVERIFY(!voices.lines.isEmpty());
    const QJsonObject voice = voices.lines.first();
    QCOMPARE(voice["language"_L1].toString(), u"1767068435675340833"_s);
    const CliEnd end = rig.run({u"run"_s, u"--operation"_s, u"speech"_s, u"--vendor"_s, u"kreado"_s, u"--to"_s,
                                voice["language"_L1].toString(), u"--voice"_s, voice["id"_L1].toString(), u"--text"_s, u"Hello"_s,
                                u"--set"_s, u"voiceSource="_s + voice["options"_L1]["voiceSource"_L1].toString(), u"--out"_s, rig.out()});
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(end.files().size(), 1);
    QCOMPARE(rig.violations(), QJsonArray());
}

QTEST_GUILESS_MAIN(TestCliVendors)
#include "tst_clivendors.moc"
