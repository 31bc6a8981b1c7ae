// SPDX-License-Identifier: MIT
// A glossary from the shell: what vendors are told of it, and what is found in the words that come back.
#include "tests/e2e/clirig.h"

#include <QtCore/qfile.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestCliGlossary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theVendorIsToldTheTerms_data();
    void theVendorIsToldTheTerms();
    void languagesWithTheSameTermsGoInOneCall();
    void whatComesBackIsChecked_data();
    void whatComesBackIsChecked();
    void aRehearsalTellsWhatGoesOut();
    void whatCannotBeIsRefusedBeforeAnythingIsSent_data();
    void whatCannotBeIsRefusedBeforeAnythingIsSent();
    void isImportedListedExportedAndRemoved();
};

static const QString clipLink = u"https://clips.example/a.mp4"_s;
static const QByteArray table = "source:en,never,es,es:spoken\nACME,yes,,ak-mi\nsimulated,no,simulado,\n";
static const QByteArray names = "source,never\nACME,yes\n";

static QString put(const CliRig& rig, const QString& name, const QByteArray& bytes) {
    QFile file(rig.path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    return file.fileName();
}

static QStringList translate(const CliRig& rig, const QString& vendor, const QString& to, const QString& glossary, const QStringList& more = {}) {
    return QStringList{u"run"_s, clipLink, u"--operation"_s, u"translate"_s, u"--vendor"_s, vendor, u"--from"_s, u"en"_s, u"--to"_s, to,
                       u"--out"_s, rig.out(), u"--glossary"_s, glossary} + more;
}

static void startOne(CliRig& rig, const QString& vendor) {
    rig.startSimulator({u"--vendor"_s, vendor, u"--result-video"_s, rig.clip(u"result"_s)});
}

void TestCliGlossary::theVendorIsToldTheTerms_data() {
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("sent");
    const QJsonObject studio{{u"no_translate_words"_s, QJsonArray{u"ACME"_s}},
                             {u"fixed_words"_s, QJsonObject{{u"simulated"_s, u"simulado"_s}}},
                             {u"pronounced_words"_s, QJsonObject{{u"ACME"_s, u"ak-mi"_s}}}};
    QJsonObject both = studio;
    both["no_translate_words"_L1] = QJsonArray{u"Roadrunner"_s, u"ACME"_s};
    const QString prompt = uR"(Keep "ACME" untranslated. Pronounce "ACME" as "ak-mi". Translate "simulated" as "simulado".)"_s;
    QTest::newRow("AKOOL, in fields of its own") << u"akool"_s << QStringList() << u"studio_voice"_s << QJsonValue(studio);
    QTest::newRow("AKOOL, with what the line sets") << u"akool"_s << QStringList{u"--set"_s, u"no_translate_words=Roadrunner"_s}
                                                    << u"studio_voice"_s << QJsonValue(both);
    QTest::newRow("Vozo, as advice") << u"vozo"_s << QStringList() << u"user_prompt"_s << QJsonValue(prompt);
    QTest::newRow("Vozo, behind what the line says") << u"vozo"_s << QStringList{u"--set"_s, u"user_prompt=Be kind."_s} << u"user_prompt"_s
                                                     << QJsonValue(u"Be kind. "_s + prompt);
}

void TestCliGlossary::theVendorIsToldTheTerms() {
    QFETCH(QString, vendor);
    QFETCH(QStringList, more);
    QFETCH(QString, field);
    CliRig rig;
    startOne(rig, vendor);
    const CliEnd end = rig.run(translate(rig, vendor, u"es"_s, put(rig, u"acme.csv"_s, table), more));
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(rig.violations(), QJsonArray());
    QTEST(rig.state()["last"_L1]["translate"_L1][field], "sent");
}

void TestCliGlossary::languagesWithTheSameTermsGoInOneCall() {
    CliRig rig;
    startOne(rig, u"akool"_s);
    QVERIFY(rig.run(translate(rig, u"akool"_s, u"ja,es"_s, put(rig, u"names.csv"_s, names))).code == 0);
    QCOMPARE(rig.count(u"POST "_s), 1);
    QVERIFY(rig.run(translate(rig, u"akool"_s, u"fr,es"_s, put(rig, u"acme.csv"_s, table))).code == 0);
    QCOMPARE(rig.count(u"POST "_s), 3);  // Spanish words are no French ones
    QCOMPARE(rig.violations(), QJsonArray());
}

void TestCliGlossary::whatComesBackIsChecked_data() {
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("a word that was left, where the original is not known")
        << u"oiiyao"_s << table << QStringList{u"0.2 simulated simulado [es] simulated line"_s};
    QTest::newRow("the same, where it is") << u"akool"_s << table << QStringList{u"0.2 simulated simulado [es] simulated line"_s};
    QTest::newRow("a name that was translated") << u"akool"_s << QByteArray("source,never\noriginal,yes\n")
                                                << QStringList{u"0.2 original original [es] simulated line"_s};
    QTest::newRow("all is well") << u"akool"_s << QByteArray("source,never\nline,yes\n") << QStringList();
}

void TestCliGlossary::whatComesBackIsChecked() {
    QFETCH(QString, vendor);
    QFETCH(QByteArray, table);
    CliRig rig;
    startOne(rig, vendor);
    const QStringList more = vendor == "oiiyao"_L1 ? QStringList{u"--voice"_s, u"101"_s} : QStringList();
    const CliEnd end = rig.run(translate(rig, vendor, u"es"_s, put(rig, u"acme.csv"_s, table), more));
    QVERIFY2(end.code == 0, end.all().constData());
    QStringList told;
    for (const QJsonObject& event : end.events(u"term"_s)) {
        told << u"%1 %2 %3 %4"_s.arg(event["time"_L1].toDouble()).arg(event["source"_L1].toString(), event["expected"_L1].toString(),
                                                                      event["found"_L1].toString());
        QCOMPARE(event["task"_L1].toString(), end.events(u"file"_s).first()["task"_L1].toString());
        QVERIFY(end.lines.lastIndexOf(event) > end.lines.lastIndexOf(end.events(u"file"_s).last()));
    }
    QTEST(told, "told");
}

void TestCliGlossary::aRehearsalTellsWhatGoesOut() {
    CliRig rig;
    startOne(rig, u"akool"_s);
    startOne(rig, u"vozo"_s);
    const CliEnd end = rig.run(translate(rig, u"akool,vozo,oiiyao"_s, u"es"_s, put(rig, u"acme.csv"_s, table), {u"--set"_s, u"voice_clone=true"_s, u"--dry-run"_s}));
    QStringList told;
    for (const QJsonObject& event : end.events(u"glossary"_s))
        told << u"%1 %2 %3"_s.arg(event["vendor"_L1].toString()).arg(event["terms"_L1].toArray().size()).arg(event["dropped"_L1].toArray().size());
    QVERIFY2(told == (QStringList{u"akool 2 0"_s, u"vozo 2 0"_s, u"oiiyao 2 2"_s}), end.all().constData());
    QCOMPARE(rig.count(u"POST "_s), 0);
}

void TestCliGlossary::whatCannotBeIsRefusedBeforeAnythingIsSent_data() {
    QTest::addColumn<QString>("glossary");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("told");
    QTest::newRow("none of that name") << u"Nobody"_s << u"translate"_s << u"There is no glossary called “Nobody”"_s;
    QTest::newRow("a table with a mistake") << u"<wrong>"_s << u"translate"_s << u"wrong.csv, line 3: “perhaps”"_s;
    QTest::newRow("a video") << u"<clip>"_s << u"translate"_s << u"no table of words"_s;
    QTest::newRow("where nothing is translated") << u"<table>"_s << u"erase"_s << u"not taken"_s;
}

void TestCliGlossary::whatCannotBeIsRefusedBeforeAnythingIsSent() {
    QFETCH(QString, glossary);
    QFETCH(QString, operation);
    QFETCH(QString, told);
    CliRig rig;
    rig.startSimulator();
    glossary.replace(u"<wrong>"_s, put(rig, u"wrong.csv"_s, "source,never\nACME,yes\nline,perhaps\n"));
    glossary.replace(u"<table>"_s, put(rig, u"acme.csv"_s, table));
    glossary.replace(u"<clip>"_s, rig.clip());
    const CliEnd end = rig.run({u"run"_s, clipLink, u"--operation"_s, operation, u"--vendor"_s, u"oiiyao"_s, u"--from"_s, u"en"_s, u"--to"_s,
                                u"es"_s, u"--glossary"_s, glossary});
    QCOMPARE(end.code, 2);
    const QJsonObject error = end.events(u"error"_s).value(0);
    QCOMPARE(error["field"_L1].toString(), u"glossary"_s);
    QVERIFY2(error["message"_L1].toString().contains(told), qPrintable(error["message"_L1].toString()));
    QCOMPARE(rig.bills(), 0);
}

void TestCliGlossary::isImportedListedExportedAndRemoved() {
    CliRig rig;
    startOne(rig, u"vozo"_s);
    QVERIFY(rig.run({u"glossaries"_s}).lines.isEmpty());
    const QString file = put(rig, u"ACME.csv"_s, table);
    for (const QStringList& more : {QStringList(), QStringList(), QStringList{u"--name"_s, u"Film"_s}})
        QCOMPARE(rig.run(QStringList{u"glossaries"_s, u"--import"_s, file} + more).code, 0);
    QStringList listed;
    for (const QJsonObject& line : rig.run({u"glossaries"_s}).lines)
        listed << u"%1 %2 %3"_s.arg(line["glossary"_L1].toString(), line["language"_L1].toString()).arg(line["terms"_L1].toInt());
    QCOMPARE(listed, (QStringList{u"ACME en 2"_s, u"ACME 2 en 2"_s, u"Film en 2"_s}));
    QCOMPARE(rig.run({u"glossaries"_s, u"--export"_s, u"film"_s, u"--file"_s, rig.path(u"film.json"_s)}).code, 0);
    QCOMPARE(rig.run({u"glossaries"_s, u"--export"_s, u"Film"_s, u"--file"_s, rig.path(u"film.json"_s)}).code, 2);  // it is there already
    QCOMPARE(rig.run({u"glossaries"_s, u"--export"_s, u"Nobody"_s, u"--file"_s, rig.path(u"x"_s)}).code, 2);
    QCOMPARE(rig.run({u"glossaries"_s, u"--export"_s, u"Film"_s}).code, 2);
    QCOMPARE(rig.run({u"glossaries"_s, u"--remove"_s, u"acme 2"_s}).code, 0);
    QCOMPARE(rig.run({u"glossaries"_s, u"--remove"_s, u"acme 2"_s}).code, 2);
    QCOMPARE(rig.run({u"glossaries"_s, u"--import"_s, rig.path(u"nothing"_s)}).code, 2);
    QCOMPARE(rig.run({u"glossaries"_s, u"sing"_s}).code, 2);
    for (const QString& glossary : {u"film"_s, rig.path(u"film.json"_s)}) {
        const CliEnd end = rig.run(translate(rig, u"vozo"_s, u"es"_s, glossary));
        QVERIFY2(end.code == 0, end.all().constData());
        QVERIFY(rig.state()["last"_L1]["translate"_L1]["user_prompt"_L1].toString().startsWith(u"Keep \"ACME\""_s));
    }
}

QTEST_GUILESS_MAIN(TestCliGlossary)
#include "tst_cliglossary.moc"
