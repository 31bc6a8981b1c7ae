// SPDX-License-Identifier: MIT
#include "tests/http/sendingrig.h"

#include <QtCore/qfileinfo.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestRequestLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsNoKeyAndNoSignature_data();
    void holdsNoKeyAndNoSignature();
    void givesBackTheLinesOfOneTask();
    void isForTheUserAlone();
    void startsAnewWhenItHasGrown();
};

static QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

void TestRequestLog::holdsNoKeyAndNoSignature_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("a link to a result") << 200 << QByteArray(R"({"url":"https://cdn.example/r/1.mp4?X-Amz-Signature=canary-sig"})");
    QTest::newRow("a link with escaped slashes")
        << 200 << QByteArray(R"({"url":"https:\/\/cdn.example\/r\/1.mp4?X-Amz-Signature=canary-sig"})");
    QTest::newRow("a link cut off by the log's limit")
        << 200 << QByteArray(R"({"pad":")" + QByteArray(3980, 'x') + R"(","url":"https://cdn.example/r/1.mp4?a=1&s=canary-sig-)" +
                             QByteArray(500, 'y') + R"("})");
    QTest::newRow("a refusal that quotes the key") << 401 << QByteArray(R"({"message":"no such key: canary-key-7f3a91"})");
    QTest::newRow("a redirect with a signature") << 302 << QByteArray(R"(moved to https://cdn.example/x?sig=canary-sig)");
}

void TestRequestLog::holdsNoKeyAndNoSignature() {
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    SendingRig rig([&](const ServerRequest&) { return ServerReply{.status = status, .body = answer}; });
    HttpRequest request = rig.pay(R"({"video_url":"https://cdn.example/in.mp4?X-Amz-Signature=canary-sig"})");
    const auto reply = rig.send(request);
    QVERIFY(reply);
    if (!*reply)
        QVERIFY(!reply->error().detail.contains("canary"_L1));
    const QByteArray log = contentOf(rig.folder.filePath(u"requests.jsonl"_s));
    QVERIFY2(!log.contains("canary"), log.constData());
    QCOMPARE(log.count('\n'), 2);
    QVERIFY(log.contains("https://cdn.example/in.mp4"));
}

void TestRequestLog::givesBackTheLinesOfOneTask() {
    SendingRig rig([](const ServerRequest&) { return ServerReply{.body = "{}"}; });
    QObject context;
    int answers = 0;
    for (const auto& task : {u"1"_s, u"2"_s, u"1"_s}) {
        Caller caller = rig.caller();
        caller.task = task;
        rig.client.send(caller, rig.ask(), &context, [&answers](const auto&) { ++answers; });
    }
    QTRY_COMPARE(answers, 3);
    const QString path = rig.folder.filePath(u"requests.jsonl"_s);
    const auto lines = RequestLog::linesOf(path, u"1"_s);
    QCOMPARE(lines.size(), 4);
    for (const QJsonObject& line : lines)
        QCOMPARE(line["task"_L1].toString(), u"1"_s);
    QCOMPARE(lines.first()["method"_L1].toString(), u"GET"_s);
    QCOMPARE(RequestLog::linesOf(path, u"1"_s, 1).size(), 1);
    QCOMPARE(RequestLog::linesOf(path, u"3"_s).size(), 0);
}

void TestRequestLog::isForTheUserAlone() {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"log"_s);
    RequestLog log(path);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
}

void TestRequestLog::startsAnewWhenItHasGrown() {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"log"_s);
    QFile big(path);
    QVERIFY(big.open(QIODevice::WriteOnly) && big.resize(9 << 20));
    big.close();
    RequestLog log(path);
    QCOMPARE(QFileInfo(path).size(), 0);
    QCOMPARE(QFileInfo(path + ".1"_L1).size(), 9 << 20);
}

QTEST_GUILESS_MAIN(TestRequestLog)
#include "tst_requestlog.moc"
