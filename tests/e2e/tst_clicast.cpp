// SPDX-License-Identifier: MIT
// A cast from the shell: what the vendor is sent is the character's voice.
#include "tests/e2e/clirig.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestCliCast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theVoiceSentIsTheCasts_data();
    void theVoiceSentIsTheCasts();
    void whatCannotBeIsRefusedBeforeAnythingIsSent_data();
    void whatCannotBeIsRefusedBeforeAnythingIsSent();
    void isImportedListedAndExported();
    void aFileInTheWayStays();
};

static QJsonObject voice(const QString& language, const QString& account, const QString& id, const QString& speaks = {}, const QJsonObject& options = {}) {
    return {{u"language"_s, language},         {u"account"_s, account}, {u"id"_s, id},
            {u"name"_s, u"Voice "_s + id}, {u"speaks"_s, speaks},   {u"options"_s, options}};
}

const QString mandarin = u"1767068435675340832"_s;

/// Lena has Spanish and German voices at Oiiyao, a Spanish one at AKOOL, a Chinese one with its source at KreadoAI.
static QByteArray series() {
    const QJsonArray lena{voice(u"es"_s, u"oiiyao"_s, u"101"_s), voice(u"de"_s, u"oiiyao"_s, u"104"_s),
                          voice(u"es"_s, u"akool"_s, u"6889b755662160e2caad5fdf"_s),
                          voice(u"zh"_s, u"kreado"_s, u"voice_4_1"_s, mandarin, {{u"voiceSource"_s, u"4"_s}, {u"voiceClone"_s, false}})};
    const QJsonArray tom{voice(u"es"_s, u"oiiyao"_s, u"102"_s)};
    const QJsonArray characters{QJsonObject{{u"name"_s, u"Lena"_s}, {u"voices"_s, lena}}, QJsonObject{{u"name"_s, u"Tom"_s}, {u"voices"_s, tom}}};
    return QJsonDocument(QJsonObject{{u"format"_s, u"babelreel-cast"_s},
                                     {u"version"_s, 1},
                                     {u"cast"_s, QJsonObject{{u"name"_s, u"Series"_s}, {u"characters"_s, characters}}}})
        .toJson();
}

static QString fileIn(const CliRig& rig, const QByteArray& bytes = series()) {
    const QString path = rig.path(u"series.json"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no cast");
    return path;
}

/// "es 101": what was asked for in each language, in the order of the languages.
static QStringList spoken(const CliRig& rig) {
    QStringList all;
    for (const QJsonValue bill : rig.state()["bills"_L1].toArray())
        all << bill["target"_L1].toString() + u' ' + bill["voice"_L1].toString();
    all.sort();
    return all;
}

void TestCliCast::theVoiceSentIsTheCasts_data() {
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("voices");
    const auto translate = [](const QString& to, const QString& character, const QStringList& more = {}) {
        return QStringList{u"https://a.example/clip.mp4"_s, u"--operation"_s, u"translate"_s, u"--from"_s, u"en"_s, u"--to"_s, to,
                           u"--character"_s, character} + more;
    };
    QTest::newRow("of a character") << u"oiiyao"_s << translate(u"es"_s, u"tom"_s) << QStringList{u"es 102"_s};
    QTest::newRow("of another one, in each language") << u"oiiyao"_s << translate(u"es,de"_s, u"Lena"_s) << QStringList{u"de 104"_s, u"es 101"_s};
    QTest::newRow("at another vendor") << u"akool"_s << translate(u"es"_s, u"Lena"_s) << QStringList{u"es 6889b755662160e2caad5fdf"_s};
    QTest::newRow("the line's own voice goes before it")
        << u"oiiyao"_s << translate(u"es,de"_s, u"Lena"_s, {u"--voice"_s, u"es=102"_s}) << QStringList{u"de 104"_s, u"es 102"_s};
    QTest::newRow("with the options that go with it, where languages are numbers")
        << u"kreado"_s
        << QStringList{u"--operation"_s, u"speech"_s, u"--to"_s, mandarin, u"--text"_s, u"Hello"_s, u"--character"_s, u"Lena"_s}
        << QStringList{mandarin + u" voice_4_1"_s};
}

void TestCliCast::theVoiceSentIsTheCasts() {
    QFETCH(QString, vendor);
    QFETCH(QStringList, words);
    CliRig rig;
    rig.startSimulator({u"--vendor"_s, vendor, u"--result-video"_s, rig.clip(u"result"_s)});
    const CliEnd end = rig.run(QStringList{u"run"_s, u"--vendor"_s, vendor, u"--out"_s, rig.out(), u"--cast"_s, fileIn(rig)} + words);
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(rig.violations(), QJsonArray());
    QTEST(spoken(rig), "voices");
}

void TestCliCast::whatCannotBeIsRefusedBeforeAnythingIsSent_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("told");
    const QString clip = u"https://a.example/clip.mp4"_s;
    const QStringList into{clip, u"--operation"_s, u"translate"_s, u"--from"_s, u"en"_s, u"--to"_s};
    QTest::newRow("a character that is none") << into + QStringList{u"es"_s, u"--cast"_s, u"<file>"_s, u"--character"_s, u"Anna"_s} << u"character"_s << u"Lena, Tom"_s;
    QTest::newRow("no character, of two") << into + QStringList{u"es"_s, u"--cast"_s, u"<file>"_s} << u"character"_s << u"Lena, Tom"_s;
    QTest::newRow("a cast that is none") << into + QStringList{u"es"_s, u"--cast"_s, u"nobody"_s, u"--character"_s, u"Lena"_s} << u"cast"_s << u"must be one of"_s;
    QTest::newRow("a character without a cast") << into + QStringList{u"es"_s, u"--character"_s, u"Lena"_s} << u"cast"_s << u"missing"_s;
    QTest::newRow("a language without a voice") << into + QStringList{u"fr"_s, u"--cast"_s, u"<file>"_s, u"--character"_s, u"Lena"_s} << u"cast"_s << u"Lena has no voice for French"_s;
    QTest::newRow("an operation without voices")
        << QStringList{clip, u"--operation"_s, u"erase"_s, u"--cast"_s, u"<file>"_s, u"--character"_s, u"Lena"_s} << u"cast"_s << u"not taken"_s;
    QTest::newRow("a file that is no cast") << into + QStringList{u"es"_s, u"--cast"_s, u"<clip>"_s, u"--character"_s, u"Lena"_s} << u"cast"_s << u"not a cast"_s;
}

void TestCliCast::whatCannotBeIsRefusedBeforeAnythingIsSent() {
    QFETCH(QStringList, words);
    QFETCH(QString, field);
    QFETCH(QString, told);
    CliRig rig;
    rig.startSimulator();
    words.replaceInStrings(u"<file>"_s, fileIn(rig));
    words.replaceInStrings(u"<clip>"_s, rig.clip());
    const CliEnd end = rig.run(QStringList{u"run"_s, u"--vendor"_s, u"oiiyao"_s} + words);
    QCOMPARE(end.code, 2);
    const QJsonObject error = end.events(u"error"_s).value(0);
    QCOMPARE(error["field"_L1].toString(), field);
    QVERIFY2(error["message"_L1].toString().contains(told), qPrintable(error["message"_L1].toString()));
    QCOMPARE(rig.bills(), 0);
}

void TestCliCast::isImportedListedAndExported() {
    CliRig rig;
    rig.startSimulator({u"--result-video"_s, rig.clip(u"result"_s)});
    QVERIFY(rig.run({u"cast"_s, u"list"_s}).lines.isEmpty());
    const QString file = fileIn(rig);
    QCOMPARE(rig.run({u"cast"_s, u"import"_s, file}).code, 0);
    QCOMPARE(rig.run({u"cast"_s, u"import"_s, file}).code, 0);
    QCOMPARE(rig.run({u"cast"_s, u"import"_s, file, u"--name"_s, u"Film"_s}).code, 0);
    QStringList names;
    for (const QJsonObject& line : rig.run({u"cast"_s, u"list"_s}).lines) {
        names << line["cast"_L1].toString();
        QCOMPARE(line["characters"_L1].toArray(), (QJsonArray{u"Lena"_s, u"Tom"_s}));
        QCOMPARE(line["languages"_L1].toArray(), (QJsonArray{u"de"_s, u"es"_s, u"zh"_s}));
    }
    QCOMPARE(names, (QStringList{u"Series"_s, u"Series 2"_s, u"Film"_s}));
    const QString out = rig.path(u"film.json"_s);
    QCOMPARE(rig.run({u"cast"_s, u"export"_s, u"film"_s, out}).code, 0);
    QCOMPARE(rig.run({u"cast"_s, u"export"_s, u"Film"_s, out}).code, 2);  // it is there already
    QCOMPARE(rig.run({u"cast"_s, u"export"_s, u"Nobody"_s, rig.path(u"x"_s)}).code, 2);
    for (const QString& cast : {u"Film"_s, out}) {
        const CliEnd end = rig.run({u"run"_s, u"https://a.example/clip.mp4"_s, u"--vendor"_s, u"oiiyao"_s, u"--operation"_s, u"translate"_s, u"--from"_s,
                                    u"en"_s, u"--to"_s, u"es"_s, u"--cast"_s, cast, u"--character"_s, u"Tom"_s, u"--out"_s, rig.out()});
        QVERIFY2(end.code == 0, end.all().constData());
        QCOMPARE(spoken(rig).last(), u"es 102"_s);
    }
}

void TestCliCast::aFileInTheWayStays() {
    CliRig rig;
    const QString file = fileIn(rig, "not a cast");
    QCOMPARE(rig.run({u"cast"_s, u"import"_s, file}).code, 2);
    QCOMPARE(rig.run({u"cast"_s, u"import"_s}).code, 2);
    QCOMPARE(rig.run({u"cast"_s, u"sing"_s}).code, 2);
    QCOMPARE(rig.run({u"cast"_s}).code, 2);
    QFile there(file);
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), QByteArray("not a cast"));
}

QTEST_GUILESS_MAIN(TestCliCast)
#include "tst_clicast.moc"
