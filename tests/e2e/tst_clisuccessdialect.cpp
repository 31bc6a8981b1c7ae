// SPDX-License-Identifier: MIT
// Every operation of the vendors of one dialect from the shell: what arrives there is checked field by field.
#include "tests/e2e/clirig.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestCliSuccessDialect : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runs_data();
    void runs();
    void refuses_data();
    void refuses();
    void anotherDialectIsSaid_data();
    void anotherDialectIsSaid();
    void anAnswerInAnotherDialectIsNotPaidTwice();
};

static QString aClip() {
    return u"<clip>"_s;  // made when the rig is there
}

static void commonRows(const QString& vendor) {
    const auto row = [&](const char* name, const QStringList& arguments, const QStringList& roles) {
        QTest::addRow("%s: %s", qPrintable(vendor), name) << vendor << arguments << roles;
    };
    const QStringList languages{u"--from"_s, u"en"_s, u"--to"_s, u"es"_s};
    const auto operation = [](const QString& kind) { return QStringList{aClip(), u"--operation"_s, kind}; };
    const auto boxed = [&](const QString& box) { return operation(u"erase"_s) + QStringList{u"--region"_s, box}; };
    row("translate", operation(u"translate"_s) + languages + QStringList{u"--voice"_s, u"101"_s}, {u"subtitles"_s, u"video"_s});
    row("subtitles", operation(u"subtitles"_s) + languages, {u"subtitles"_s, u"video"_s});
    row("erase what it finds", operation(u"erase"_s), {u"video"_s});
    row("erase a watermark", boxed(u"0.1,0.8,0.8,0.15:watermark"_s), {u"video"_s});
    row("protect a box", boxed(u"0.1,0.8,0.8,0.15:protect"_s), {u"video"_s});
    row("erase a box by mode", boxed(u"0.1,0.8,0.8,0.15"_s) + QStringList{u"--set"_s, u"erasure_mode=manual"_s}, {u"video"_s});
    row("lip-sync", operation(u"lip-sync"_s) + QStringList{u"--audio"_s, u"https://a.example/a.mp3"_s}, {u"video"_s});
    row("face-swap", operation(u"face-swap"_s) + QStringList{u"--image"_s, u"https://a.example/a.png"_s}, {u"video"_s});
    row("speech", {u"--operation"_s, u"speech"_s, u"--text"_s, u"Hola"_s, u"--voice"_s, u"101"_s, u"--to"_s, u"es"_s}, {u"audio"_s});
}

void TestCliSuccessDialect::runs_data() {
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("roles");
    commonRows(u"oiiyao"_s);
    commonRows(u"qavix"_s);
    const QStringList translate{aClip(), u"--operation"_s, u"translate"_s, u"--from"_s, u"en"_s, u"--to"_s, u"es"_s};
    const QStringList dubbed{u"subtitles"_s, u"video"_s};
    QTest::newRow("oiiyao: the speaker's own voice") << u"oiiyao"_s << translate + QStringList{u"--set"_s, u"voice_clone=true"_s} << dubbed;
    QTest::newRow("oiiyao: several speakers")
        << u"oiiyao"_s
        << translate + QStringList{u"--set"_s, u"multi_speaker=true"_s, u"--set"_s, u"expected_speaker_count=2"_s} << dubbed;
    QTest::newRow("oiiyao: a mood") << u"oiiyao"_s
                                    << QStringList{u"--operation"_s, u"speech"_s, u"--text"_s, u"$5"_s, u"--voice"_s, u"101"_s, u"--set"_s,
                                                   u"emotion=sad"_s, u"--set"_s, u"text_normalization=off"_s}
                                    << QStringList{u"audio"_s};
    QTest::newRow("oiiyao: separate") << u"oiiyao"_s
                                      << QStringList{u"https://a.example/a.mp3"_s, u"--operation"_s, u"separate"_s}
                                      << QStringList{u"background"_s, u"vocals"_s};
    QTest::newRow("qavix: no voice") << u"qavix"_s << translate << dubbed;
    QTest::newRow("qavix: subtitles beside the video")
        << u"qavix"_s
        << QStringList{aClip(), u"--operation"_s, u"subtitles"_s, u"--from"_s, u"en"_s, u"--to"_s, u"zh-CN"_s, u"--set"_s,
                       u"embed_subtitle=false"_s}
        << dubbed;
    QTest::newRow("qavix: two boxes") << u"qavix"_s
                                      << QStringList{aClip(), u"--operation"_s, u"erase"_s, u"--region"_s, u"0,0,0.2,0.1:watermark"_s,
                                                     u"--region"_s, u"0.1,0.8,0.8,0.15:subtitle"_s}
                                      << QStringList{u"video"_s};
}

static QStringList command(const CliRig& rig, const QString& vendor, QStringList arguments) {
    arguments.replaceInStrings(aClip(), rig.clip());
    return QStringList{u"run"_s, u"--vendor"_s, vendor, u"--out"_s, rig.out()} + arguments;
}

void TestCliSuccessDialect::runs() {
    QFETCH(QString, vendor);
    QFETCH(QStringList, arguments);
    CliRig rig;
    rig.startSimulator({u"--vendor"_s, vendor});
    const CliEnd end = rig.run(command(rig, vendor, arguments));
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(rig.violations(), QJsonArray());
    QCOMPARE(rig.bills(), 1);
    QStringList roles;
    for (const QJsonObject& file : end.events(u"file"_s))
        roles << file["role"_L1].toString();
    roles.sort();
    QTEST(roles, "roles");
    QCOMPARE(rig.parts(), QStringList());
}

void TestCliSuccessDialect::refuses_data() {
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("field");
    const auto erase = [](const QStringList& more) { return QStringList{aClip(), u"--operation"_s, u"erase"_s} + more; };
    QTest::newRow("two boxes where one is used")
        << u"oiiyao"_s << erase({u"--region"_s, u"0,0,0.2,0.1"_s, u"--region"_s, u"0.5,0,0.2,0.1"_s}) << u"region"_s;
    QTest::newRow("protect without a box") << u"qavix"_s << erase({u"--set"_s, u"erasure_mode=protect"_s}) << u"region"_s;
    QTest::newRow("an option of the other vendor")
        << u"qavix"_s
        << QStringList{aClip(), u"--operation"_s, u"translate"_s, u"--from"_s, u"en"_s, u"--to"_s, u"es"_s, u"--set"_s, u"voice_clone=true"_s}
        << u"voice_clone"_s;
    QTest::newRow("an operation of the other vendor")
        << u"qavix"_s << QStringList{u"https://a.example/a.mp3"_s, u"--operation"_s, u"separate"_s} << u"operation"_s;
    QTest::newRow("a link over plain http")
        << u"oiiyao"_s << QStringList{u"http://a.example/a.mp3"_s, u"--operation"_s, u"separate"_s} << u"input"_s;
}

void TestCliSuccessDialect::refuses() {
    QFETCH(QString, vendor);
    QFETCH(QStringList, arguments);
    CliRig rig;
    rig.startSimulator({u"--vendor"_s, vendor});
    const CliEnd end = rig.run(command(rig, vendor, arguments));
    QCOMPARE(end.code, 2);
    QVERIFY(!end.events(u"error"_s).isEmpty());
    QTEST(end.events(u"error"_s).first()["field"_L1].toString(), "field");
    QCOMPARE(rig.state()["requests"_L1].toObject().size(), 1);  // this question itself
}

void TestCliSuccessDialect::anotherDialectIsSaid_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("endpoint");
    QTest::newRow("asking for the balance") << QStringList{u"account"_s, u"qavix"_s} << u"balance"_s;
    QTest::newRow("asking for voices") << QStringList{u"voices"_s, u"qavix"_s} << u"voices"_s;
    QTest::newRow("asking for prices") << QStringList{u"pricing"_s, u"qavix"_s} << u"pricing"_s;
}

void TestCliSuccessDialect::anotherDialectIsSaid() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, endpoint);
    CliRig rig;
    rig.startSimulator({u"--vendor"_s, u"qavix"_s, u"--misbehave"_s, endpoint + u"=other-dialect:-1"_s});
    const CliEnd end = rig.run(arguments);
    QVERIFY(end.code != 0);
    QCOMPARE(end.errorKinds(), QStringList{u"Malformed"_s});
    QVERIFY2(end.out.contains("another version of this vendor's interface"), end.out.constData());
}

void TestCliSuccessDialect::anAnswerInAnotherDialectIsNotPaidTwice() {
    CliRig rig;
    rig.startSimulator({u"--vendor"_s, u"qavix"_s, u"--misbehave"_s, u"video-translation=other-dialect:1"_s});
    const CliEnd end = rig.run(command(rig, u"qavix"_s,
                                       {aClip(), u"--operation"_s, u"translate"_s, u"--from"_s, u"en"_s, u"--to"_s, u"es"_s}));
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(rig.count(u"POST /qavix/videos/translation"_s), 2);
    QCOMPARE(rig.bills(), 1);
    QCOMPARE(rig.violations(), QJsonArray());
}

QTEST_GUILESS_MAIN(TestCliSuccessDialect)
#include "tst_clisuccessdialect.moc"
