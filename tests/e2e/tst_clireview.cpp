// SPDX-License-Identifier: MIT
#include "tests/e2e/clirig.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// The offline engine stops for somebody to correct the words, and goes on from the file as it then is.
class TestCliReview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void stopsBeforeAndAfterTranslating();
    void aRestartPassesNoStop();
    void killedWhileGoingOn();
    void whatCannotBeReadIsSaidAndKept_data();
    void whatCannotBeReadIsSaidAndKept();
    void cancellingLeavesTheFile();

private:
    CliEnd begin(const QString& review);
    CliEnd goOn();
    QJsonObject task() { return m_rig->run({u"task"_s, m_id}).lines.value(0); }
    QByteArray resultingWords() const;

    std::unique_ptr<CliRig> m_rig;
    QString m_id;
    QString m_words;  ///< path of the file that is to be checked
};

namespace {

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

}  // namespace

void TestCliReview::initTestCase() {
    CliRig rig;
    for (const QJsonObject& line : rig.run({u"languages"_s, u"local"_s, u"--operation"_s, u"translate"_s}).lines) {
        if (line["code"_L1].toString() == "es"_L1 && line["target"_L1].toBool())
            return;
    }
    QSKIP("no translation into Spanish is installed");
}

void TestCliReview::init() {
    m_rig = std::make_unique<CliRig>();
    m_words.clear();
}

CliEnd TestCliReview::begin(const QString& review) {
    const QString clip = m_rig->clip(u"talk"_s, 4);
    write(m_rig->path(u"talk.en.srt"_s), "1\n00:00:00,200 --> 00:00:03,000\nThe house is big.\n");
    const CliEnd end = m_rig->run({u"run"_s, clip, u"--operation"_s, u"subtitles"_s, u"--vendor"_s, u"local"_s, u"--to"_s, u"es"_s, u"--set"_s,
                                   u"review="_s + review, u"--out"_s, m_rig->out()});
    m_id = m_rig->run({u"tasks"_s}).lines.value(0)["id"_L1].toString();
    m_words = task()["review"_L1].toString();
    return end;
}

CliEnd TestCliReview::goOn() {
    m_rig->run({u"resume"_s, m_id});
    const CliEnd end = m_rig->run({u"work"_s});
    m_words = task()["review"_L1].toString();
    return end;
}

QByteArray TestCliReview::resultingWords() const {
    for (const QString& name : QDir(m_rig->out()).entryList({u"*.srt"_s})) {
        if (!name.contains("review"_L1))
            return read(QDir(m_rig->out()).filePath(name));
    }
    return {};
}

void TestCliReview::stopsBeforeAndAfterTranslating() {
    const CliEnd first = begin(u"both"_s);
    QVERIFY2(first.code == 3, first.all().constData());
    QVERIFY(read(m_words).contains("The house is big."));
    write(m_words, read(m_words).replace("big", "small"));
    QCOMPARE(goOn().code, 3);
    const QByteArray translated = read(m_words);
    QVERIFY2(translated.contains("casa"), translated.constData());
    QVERIFY2(!translated.contains("grande"), translated.constData());  // the corrected word was translated
    write(m_words, "1\n00:00:00,200 --> 00:00:03,000\nLa choza.\n");
    const CliEnd last = goOn();
    QVERIFY2(last.code == 0, last.all().constData());
    QVERIFY2(resultingWords().contains("La choza."), resultingWords().constData());
    QCOMPARE(m_rig->parts(), QStringList());
}

void TestCliReview::aRestartPassesNoStop() {
    QCOMPARE(begin(u"target"_s).code, 3);
    const QString words = m_words;
    for (int i = 0; i < 2; ++i) {
        const CliEnd again = m_rig->run({u"work"_s});
        QCOMPARE(again.code, 3);
        QCOMPARE(task()["review"_L1].toString(), words);
    }
    QCOMPARE(resultingWords(), QByteArray());
}

void TestCliReview::killedWhileGoingOn() {
    QCOMPARE(begin(u"target"_s).code, 3);
    write(m_words, "1\n00:00:00,200 --> 00:00:03,000\nLa choza.\n");
    m_rig->run({u"resume"_s, m_id});
    const auto process = m_rig->start({u"work"_s});
    QVERIFY(process->waitForReadyRead(20'000));
    process->kill();
    process->waitForFinished();
    const CliEnd end = m_rig->run({u"work"_s});
    QVERIFY2(end.code == 0, end.all().constData());
    QVERIFY(resultingWords().contains("La choza."));
    QCOMPARE(m_rig->parts(), QStringList());
}

void TestCliReview::whatCannotBeReadIsSaidAndKept_data() {
    QTest::addColumn<bool>("removed");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("the file is gone") << true << QByteArray();
    QTest::newRow("nothing is in it") << false << QByteArray();
    QTest::newRow("it is no subtitle file") << false << QByteArray("dear diary\n");
    QTest::newRow("a time is broken") << false << QByteArray("1\n00:00:00,200 -> 00:00:03,000\nLa choza.\n");
}

void TestCliReview::whatCannotBeReadIsSaidAndKept() {
    QFETCH(bool, removed);
    QFETCH(QByteArray, bytes);
    QCOMPARE(begin(u"target"_s).code, 3);
    const QString words = m_words;
    const QByteArray before = read(words);
    if (removed)
        QVERIFY(QFile::remove(words));
    else
        write(words, bytes);
    const CliEnd end = goOn();
    QVERIFY2(end.code == 3, end.all().constData());
    QCOMPARE(m_words, words);
    QVERIFY(!task()["error"_L1].toObject().isEmpty());
    write(words, before);  // mended: it goes on
    QCOMPARE(goOn().code, 0);
    QVERIFY(resultingWords().contains("casa"));
}

void TestCliReview::cancellingLeavesTheFile() {
    QCOMPARE(begin(u"source"_s).code, 3);
    const QByteArray words = read(m_words);
    const QString path = m_words;
    m_rig->run({u"cancel"_s, m_id});
    QCOMPARE(task()["state"_L1].toString(), u"cancelled"_s);
    QCOMPARE(read(path), words);
}

QTEST_GUILESS_MAIN(TestCliReview)
#include "tst_clireview.moc"
