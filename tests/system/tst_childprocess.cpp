// SPDX-License-Identifier: MIT
#include "services/system/childprocess.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <signal.h>
#include <cstdio>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

bool isAlive(qint64 pid) {
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    return stat.open(QIODevice::ReadOnly) && !stat.readAll().contains(") Z ");
}

Command shell(const QString& script) {
    return {.program = u"sh"_s, .arguments = {u"-c"_s, script}};
}

}  // namespace

class TestChildProcess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesArgumentsAndInputAsTheyAre();
    void tellsLinesAsTheyCome();
    void reportsFailures_data();
    void reportsFailures();
    void mayBeDeletedFromItsEnding();
    void endsWhatItStartedWhenDeleted();
    void endsWithUsHoweverWeEnd();
};

void TestChildProcess::passesArgumentsAndInputAsTheyAre() {
    Command command = shell(u"printf '%s|' \"$@\"; cat"_s);
    command.arguments << u"sh"_s << u"a b"_s << u"\"$HOME\" `id`;"_s << u"ñ\n"_s;
    command.input = QByteArray("in\0put", 6) + QByteArray(300'000, 'x');
    ChildProcess process(command);
    std::optional<Result<ProcessOutput>> ended;
    process.start([&](const Result<ProcessOutput>& output) { ended = output; });
    QVERIFY(!ended);
    QTRY_VERIFY(ended);
    QVERIFY(ended->has_value());
    QCOMPARE((*ended)->out, QByteArray("a b|\"$HOME\" `id`;|ñ\n|") + command.input);
}

void TestChildProcess::tellsLinesAsTheyCome() {
    ChildProcess process(shell(u"echo one; read answer; echo two"_s));
    QList<QByteArray> lines;
    bool ended = false;
    process.start([&](const Result<ProcessOutput>&) { ended = true; },
                  [&](const QByteArray& line) { lines.append(line); });
    QTRY_VERIFY(ended);  // its standard input is empty, not ours
    QCOMPARE(lines, (QList<QByteArray>{"one", "two"}));
}

void TestChildProcess::reportsFailures_data() {
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("script");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QStringList>("about");
    QTest::addColumn<QString>("detail");
    const QStringList sh{u"sh"_s};
    QTest::newRow("not installed") << u"no-such-tool"_s << QString() << Reason::PackageMissing
                                   << QStringList{u"no-such-tool"_s} << QString();
    QTest::newRow("an error code") << sh[0] << u"echo 1 >&2; echo 2 >&2; echo 3 >&2; echo 4 >&2; exit 7"_s
                                   << Reason::EngineFailed << sh << u"2\n3\n4"_s;
    QTest::newRow("a crash") << sh[0] << u"kill -SEGV $$"_s << Reason::EngineFailed << sh << QString();
    QTest::newRow("a full disk") << sh[0] << u"echo 'x: No space left on device' >&2; exit 1"_s
                                 << Reason::DiskFull << QStringList() << QString();
}

void TestChildProcess::reportsFailures() {
    QFETCH(const QString, program);
    QFETCH(const QString, script);
    QFETCH(const Reason, reason);
    QFETCH(const QStringList, about);
    QFETCH(const QString, detail);
    ChildProcess process({.program = program, .arguments = {u"-c"_s, script}});
    std::optional<ApiError> error;
    process.start([&](const Result<ProcessOutput>& output) { error = output.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->reason, reason);
    QCOMPARE(error->about, about);
    QCOMPARE(error->detail, detail);
}

void TestChildProcess::mayBeDeletedFromItsEnding() {
    auto process = std::make_unique<ChildProcess>(shell(u"exit 0"_s));
    bool ended = false;
    process->start([&](const Result<ProcessOutput>&) {
        process.reset();
        ended = true;
    });
    QTRY_VERIFY(ended);
}

void TestChildProcess::endsWhatItStartedWhenDeleted() {
    auto process =
        std::make_unique<ChildProcess>(shell(u"trap '' TERM; sleep 300 & echo $!; echo $$; sleep 300"_s));
    QList<qint64> pids;
    bool ended = false;
    process->start([&](const Result<ProcessOutput>&) { ended = true; },
                   [&](const QByteArray& line) { pids.append(line.toLongLong()); });
    QTRY_COMPARE(pids.size(), 2);
    QVERIFY(isAlive(pids[0]) && isAlive(pids[1]));
    process.reset();
    QVERIFY(!isAlive(pids[1]));
    QTRY_VERIFY(!isAlive(pids[0]));
    QVERIFY(!ended);
}

void TestChildProcess::endsWithUsHoweverWeEnd() {
    QProcess us;
    us.start(QCoreApplication::applicationFilePath(), {u"--hold-a-child"_s});
    QTRY_VERIFY_WITH_TIMEOUT(us.canReadLine(), 20'000);
    const qint64 child = us.readLine().trimmed().toLongLong();
    QVERIFY(isAlive(child));
    kill(static_cast<pid_t>(us.processId()), SIGKILL);
    QTRY_VERIFY(!isAlive(child));
    us.waitForFinished();
}

// What endsWithUsHoweverWeEnd() kills: this program, with a child that sleeps.
static int holdAChild(QCoreApplication& application) {
    ChildProcess process(shell(u"echo $$; exec sleep 300"_s));
    process.start([](const Result<ProcessOutput>&) {},
                  [](const QByteArray& pid) {
                      std::printf("%s\n", pid.constData());
                      std::fflush(stdout);
                  });
    return application.exec();
}

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"--hold-a-child"_s))
        return holdAChild(application);
    TestChildProcess test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_childprocess.moc"
