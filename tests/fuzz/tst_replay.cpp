// SPDX-License-Identifier: MIT
// 10,000 bent inputs, always the same, through everything that reads what others wrote. BABELREEL_LONG=<n> makes it n times
// as many, from seeds of their own.
#include "tests/fuzz/everyparser.h"
#include "tests/fuzz/mutations.h"

#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestReplay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theCorpusItselfIsReadRightly();
    void noInputIsTakenForWhatItIsNot();

private:
    QList<QByteArray> m_corpus;
};

void TestReplay::initTestCase() {
    QStringList paths;
    QDirIterator files(QStringLiteral(BABELREEL_FIXTURES), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << files.next();
    paths.sort();
    for (const QString& path : paths) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_corpus << file.readAll();
    }
    QVERIFY(m_corpus.size() > 80);
    QVERIFY2(parserCount() > 60, qPrintable(QString::number(parserCount())));
    m_corpus << "1\n00:00:01,000 --> 00:00:02,500\n<i>Hello</i>\n\n2\n00:00:03.000 --> 00:00:04.000\nthere\n"
             << "WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n" << "120" << "Wed, 21 Oct 2026 07:28:00 GMT" << "0.1,0.8,0.8,0.1:subtitle:1.5-3"
             << "0,0,1,1" << "true" << "auto" << "en=Hello,es=Hola" << "one,two"
             << R"({"operation":"translate","vendor":"x","source":"/a.mp4","options":{"a":1},"regions":[{"x":0,"y":0,"w":1,"h":1}],"frameSize":[1,2]})"
             << R"({"kind":"Rejected","reason":"TooLong","about":["a"],"httpStatus":400,"retryAfterMs":1000})";
}

void TestReplay::theCorpusItselfIsReadRightly() {
    for (const QByteArray& bytes : std::as_const(m_corpus)) {
        const QStringList wrong = readByEverything(bytes);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n') + u'\n' + QString::fromUtf8(bytes)));
    }
}

void TestReplay::noInputIsTakenForWhatItIsNot() {
    const quint32 rounds = quint32(qMax(1, qEnvironmentVariableIntValue("BABELREEL_LONG")));
    qint64 slowest = 0;
    QMap<QString, QByteArray> faults;  // each with the first input that has it
    for (quint32 round = 0; round < rounds; ++round) {
        QRandomGenerator dice(20261120 + round);
        for (int i = 0; i < 10'000; ++i) {
            const QByteArray bytes = mutated(m_corpus[dice.bounded(m_corpus.size())], m_corpus, dice);
            QElapsedTimer timer;
            timer.start();
            const QStringList wrong = readByEverything(bytes, dice.bounded(10) == 0 ? 500 : 200);
            slowest = qMax(slowest, timer.elapsed());
            for (const QString& fault : wrong) {
                if (!faults.contains(fault))
                    faults.insert(fault, bytes);
            }
        }
    }
    for (auto fault = faults.cbegin(); fault != faults.cend(); ++fault)
        qWarning("%s\n%s", qPrintable(fault.key()), fault.value().constData());
    QVERIFY(faults.isEmpty());
    qInfo("%u inputs by %d reading functions, the slowest in %lld ms", rounds * 10'000, parserCount(), slowest);
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
