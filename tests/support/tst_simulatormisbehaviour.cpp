// SPDX-License-Identifier: MIT
#include "tests/support/simulatorclient.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qprocess.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using Kind = Misbehaviour::Kind;

class TestSimulatorMisbehaviour : public SimulatorClient {
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }
    void answersWithEachDocumentedError_data();
    void answersWithEachDocumentedError();
    void bendsItsAnswers();
    void breaksDownloads();
    void dropsUploads();
    void runsAsAProgram();
};

void TestSimulatorMisbehaviour::answersWithEachDocumentedError_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("key refused") << u"authentication-error"_s << 401;
    QTest::newRow("wrong field") << u"validation-error"_s << 400;
    QTest::newRow("too fast") << u"rate-limit-error@7"_s << 429;
    QTest::newRow("no permission") << u"permission-error"_s << 403;
    QTest::newRow("no credit") << u"insufficient-credits"_s << 402;
    QTest::newRow("no such thing") << u"not-found"_s << 404;
    QTest::newRow("its own fault") << u"internal-error"_s << 500;
}

void TestSimulatorMisbehaviour::answersWithEachDocumentedError() {
    QFETCH(QString, kind);
    const auto misbehaviour = misbehaviourFromText(kind);
    QVERIFY(misbehaviour);
    m_simulator->misbehave(u"video-translation"_s, *misbehaviour);
    const Reply reply = post(u"/videos/translation"_s, translation());
    QTEST(reply.status, "status");
    QCOMPARE(reply.json()["error"_L1]["type"_L1].toString(), misbehaviour->errorType());
    QCOMPARE(reply.retryAfter, reply.status == 429 ? QByteArray("7") : QByteArray());
    QVERIFY(m_simulator->bills().isEmpty());
    QCOMPARE(post(u"/videos/translation"_s, translation()).status, 200);
}

void TestSimulatorMisbehaviour::bendsItsAnswers() {
    const QString path = u"/videos/translation"_s;
    const auto bent = [&](Kind kind) {
        m_simulator->misbehave(u"video-translation"_s, kind);
        return post(path, translation());
    };
    QCOMPARE(bent(Kind::UnknownStatus).data()["status"_L1].toString(), u"transmogrifying"_s);
    QCOMPARE(bent(Kind::MissingFields).data(), QJsonObject());
    QVERIFY(bent(Kind::NullData).json()["data"_L1].isNull());
    QCOMPARE(bent(Kind::NumbersAsStrings).json()["usage"_L1]["credits_used"_L1], QJsonValue(u"60"_s));
    QVERIFY(bent(Kind::Html).body.startsWith("<!DOCTYPE html>"));
    QVERIFY(bent(Kind::Empty).body.isEmpty());
    QCOMPARE(bent(Kind::FaultAfterActing).status, 500);
    QCOMPARE(m_simulator->bills().size(), 7);

    const Reply huge = bent(Kind::HugeIds);
    QVERIFY(huge.body.contains("\"task_id\":1861664658419253257"));
    QCOMPARE(get(u"/tasks/1861664658419253257"_s).status, 200);

    m_simulator->misbehave(u"video-translation"_s, {.kind = Kind::Hang});
    QCOMPARE(post(path, translation()).error, QNetworkReply::OperationCanceledError);
    QElapsedTimer timer;
    timer.start();
    m_simulator->misbehave(u"balance"_s, {.kind = Kind::Delay, .amount = 50});
    QCOMPARE(get(u"/account/balance"_s).status, 200);
    QVERIFY(timer.elapsed() >= 50);
    QCOMPARE(m_simulator->violations(), QStringList());
}

void TestSimulatorMisbehaviour::breaksDownloads() {
    const QByteArray content(100'000, 'x');
    const QUrl url(upload(content));
    m_simulator->misbehave(u"download"_s, {.kind = Kind::Truncated, .amount = 40'000});
    QCOMPARE(send("GET", url).body.size(), 40'000);
    m_simulator->misbehave(u"download"_s, {.kind = Kind::ResetMidway, .amount = 40'000});
    QVERIFY(send("GET", url).body.size() < content.size());
    m_simulator->misbehave(u"download"_s, {.kind = Kind::InternalError});
    QCOMPARE(send("GET", url).status, 500);
    m_simulator->misbehave(u"download"_s, {.kind = Kind::Html});
    QVERIFY(send("GET", url).body.contains("<html>"));
    m_simulator->misbehave(u"download"_s, {.kind = Kind::Slow, .amount = 30'000});
    QCOMPARE(send("GET", url).body, content);
}

void TestSimulatorMisbehaviour::dropsUploads() {
    const Reply ticket = askToUpload(5'000'000);
    const QUrl url = ticket.url(u"upload_url"_s);
    const QByteArray content(5'000'000, 'x');
    m_simulator->misbehave(u"upload"_s, {.kind = Kind::DropWhileReading, .amount = 50'000},
                           MisbehaviourPlan::always);
    QVERIFY(send("PUT", url, content, ticket.uploadHeaders()).error != QNetworkReply::NoError);
    m_simulator->behave();
    QCOMPARE(post(u"/files/confirm"_s, {{u"file_id"_s, ticket.data()["file_id"_L1]}}).errorCode(),
             u"upload_incomplete"_s);
    QCOMPARE(send("PUT", url, content, ticket.uploadHeaders()).status, 200);
    QCOMPARE(post(u"/files/confirm"_s, {{u"file_id"_s, ticket.data()["file_id"_L1]}}).status, 200);
}

void TestSimulatorMisbehaviour::runsAsAProgram() {
    QProcess program;
    const auto line = [&program] {
        return program.canReadLine() || program.waitForReadyRead(10'000) ? program.readLine().trimmed()
                                                                         : QByteArray();
    };
    program.start(QCoreApplication::applicationDirPath() + u"/babelreel-simulator"_s,
                  {u"--key"_s, u"k"_s, u"--misbehave"_s, u"balance=insufficient-credits:2"_s});
    const QByteArray ready = line();
    QVERIFY(ready.startsWith("ready http://127.0.0.1:"));
    const QUrl base = QUrl::fromEncoded(ready.mid(6));
    const auto balance = [&] {
        return send("GET", base.resolved(QUrl(u"/account/balance"_s)), {}, {{"Authorization", "Bearer k"}})
            .status;
    };
    QCOMPARE(balance(), 402);
    QCOMPARE(balance(), 402);
    QCOMPARE(balance(), 200);
    const QJsonObject state = send("GET", base.resolved(QUrl(u"/_sim/state"_s))).json();
    QCOMPARE(state["requests"_L1]["GET /account/balance"_L1].toInt(), 3);
    QVERIFY(state["violations"_L1].isArray() && state["bills"_L1].isArray());

    program.terminate();
    QVERIFY(program.waitForFinished(10'000));
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(QJsonDocument::fromJson(line()).object().contains("bills"_L1));

    program.start(program.program(), {u"--misbehave"_s, u"balance=nonsense"_s});
    QVERIFY(program.waitForFinished(10'000));
    QCOMPARE(program.exitCode(), 2);
}

QTEST_GUILESS_MAIN(TestSimulatorMisbehaviour)
#include "tst_simulatormisbehaviour.moc"
