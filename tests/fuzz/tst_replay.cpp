// SPDX-License-Identifier: MIT
// 10,000 bent inputs, always the same, each through the family that its seed is of and every tenth through everything that reads
// what others wrote. BABELREEL_LONG=<n> makes it n times as many, from seeds of their own. The fuzz targets go on from here (README.md).
#include "tests/fuzz/families.h"
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
    void oddJsonIsReadRightly_data();
    void oddJsonIsReadRightly();
    void noInputIsTakenForWhatItIsNot();

private:
    QList<QByteArray> m_corpus;
    QList<const families::Family*> m_familyOf;  ///< whose seed it is
};

static QList<QByteArray> filesBelow(const QString& folder) {
    QStringList paths;
    QDirIterator entries(folder, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext())
        paths << entries.next();
    paths.sort();
    QList<QByteArray> files;
    for (const QString& path : paths) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            files << file.readAll();
    }
    return files;
}

/// Its word on it. A vendor's reply is given with an HTTP status before it.
static QStringList readBy(const families::Family& family, const QByteArray& bytes, int status) {
    QStringList wrong;
    for (const QString& fault : family.read(family.read == families::replies ? char(status) + bytes : bytes))
        wrong << QLatin1StringView(family.name) + u": "_s + fault;
    return wrong;
}

static QStringList readByAll(const QByteArray& bytes, int status = 0) {
    QStringList wrong;
    for (const families::Family& family : families::all())
        wrong << readBy(family, bytes, status);
    return wrong;
}

void TestReplay::initTestCase() {
    QVERIFY2(families::endpointCount() > 60, qPrintable(QString::number(families::endpointCount())));
    for (const families::Family& family : families::all()) {
        const bool isReply = family.read == families::replies;
        const QString own = QStringLiteral(BABELREEL_SEEDS "/%1").arg(QLatin1StringView(family.name));
        const QList<QByteArray> seeds = filesBelow(isReply ? QStringLiteral(BABELREEL_FIXTURES) : own);
        QVERIFY2(seeds.size() > (isReply ? 80 : 0), family.name);
        m_corpus << seeds;
        m_familyOf << QList<const families::Family*>(seeds.size(), &family);
    }
}

void TestReplay::theCorpusItselfIsReadRightly() {
    for (const QByteArray& bytes : std::as_const(m_corpus)) {
        const QStringList wrong = readByAll(bytes);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n') + u'\n' + QString::fromUtf8(bytes)));
    }
}

void TestReplay::oddJsonIsReadRightly_data() {
    QTest::addColumn<QByteArray>("bytes");
    constexpr int levels = 100'000;
    const QByteArray objects = QByteArray(R"({"data":)").repeated(levels);
    QTest::newRow("lists, 100,000 deep") << QByteArray(levels, '[') + QByteArray(levels, ']');
    QTest::newRow("lists, 100,000 deep, never closed") << QByteArray(levels, '[');
    QTest::newRow("objects, 100,000 deep") << objects + "1" + QByteArray(levels, '}');
    QTest::newRow("objects, 100,000 deep, never closed") << objects;
    QTest::newRow("a deep field in a good answer")
        << QByteArray(R"({"success":true,"code":1000,"data":{"status":"completed","task_id":"1","output":)") + objects + "1" +
               QByteArray(levels, '}') + "}}";
    QTest::newRow("a key twice")
        << QByteArray(R"({"success":false,"success":true,"data":null,"data":{"status":"failed","status":"completed"}})");
    QTest::newRow("a key 1,000 times") << '{' + QByteArray(R"("data":{"task_id":1,"task_id":2},)").repeated(1'000) + R"("success":true})";
    QTest::newRow("a job with everything twice")
        << QByteArray(R"({"operation":"erase","operation":"translate","max_credits":5,"max_credits":-5,"regions":[],"regions":[{}]})");
}

void TestReplay::oddJsonIsReadRightly() {
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const QStringList wrong = readByAll(bytes);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));  // hanging, not slowness
}

void TestReplay::noInputIsTakenForWhatItIsNot() {
    const quint32 rounds = quint32(qMax(1, qEnvironmentVariableIntValue("BABELREEL_LONG")));
    qint64 slowest = 0;
    QMap<QString, QByteArray> faults;  // each with the first input that has it
    for (quint32 round = 0; round < rounds; ++round) {
        QRandomGenerator dice(20261120 + round);
        for (int i = 0; i < 10'000; ++i) {
            const qsizetype seed = dice.bounded(m_corpus.size());
            const QByteArray bytes = mutated(m_corpus[seed], m_corpus, dice);
            const int status = dice.bounded(10);
            QElapsedTimer timer;
            timer.start();
            const QStringList wrong = i % 10 == 0 ? readByAll(bytes, status) : readBy(*m_familyOf[seed], bytes, status);
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
    qInfo("%u inputs by %d endpoints and %lld families, the slowest in %lld ms", rounds * 10'000, families::endpointCount(),
          static_cast<long long>(families::all().size()), static_cast<long long>(slowest));
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
